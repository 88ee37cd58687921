// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerinput.h"

namespace countersign::customers {

using namespace Qt::StringLiterals;

namespace {

Result<void> setPhone(Profile &profile, const QString &text, const QString &region)
{
    auto phone = PhoneNumber::parse(text, region);
    if (!phone) {
        phone.error().field = u"/phone"_s;
        return failureOf(phone);
    }
    profile.phone = *phone;
    return {};
}

Result<void> setEmail(Profile &profile, const QString &text)
{
    auto email = EmailAddress::parse(text);
    if (!email) {
        email.error().field = u"/email"_s;
        return failureOf(email);
    }
    profile.email = *email;
    return {};
}

Result<void> setName(Profile &profile, const QString &text)
{
    profile.name = tidyName(text);
    if (profile.name.size() < 2)
        return failure(ErrorCode::InvalidRequest, u"The name must have at least two characters."_s,
                       u"/name"_s);
    return {};
}

Result<void> patchAddresses(Profile &profile, const QJsonObject &patch, const QString &region)
{
    if (const QJsonValue phone = patch.value("phone"_L1); phone.isNull())
        profile.phone.reset();
    else if (phone.isString()) {
        if (auto set = setPhone(profile, phone.toString(), region); !set)
            return set;
    }
    if (const QJsonValue email = patch.value("email"_L1); email.isNull())
        profile.email.reset();
    else if (email.isString()) {
        if (auto set = setEmail(profile, email.toString()); !set)
            return set;
    }
    if (!profile.phone && !profile.email)
        return failure(ErrorCode::InvalidRequest,
                       u"A customer needs a phone number or an e-mail address."_s,
                       patch.contains("phone"_L1) ? u"/phone"_s : u"/email"_s);
    return {};
}

} // namespace

QString tidyName(const QString &name)
{
    return name.simplified();
}

Result<Profile> profileOf(const contract::CustomerCreateRequest &request, const QString &region)
{
    Profile profile;
    auto done = setName(profile, request.name);
    if (done && request.phone)
        done = setPhone(profile, *request.phone, region);
    if (done && request.email)
        done = setEmail(profile, *request.email);
    if (!done)
        return failureOf(done);
    profile.vip = request.vip.value_or(false);
    profile.tags = request.tags.value_or(QStringList());
    profile.status = statusFromName(request.status.value_or(QString())).value_or(Status::Active);
    profile.customFields = request.customFields.value_or(QJsonObject());
    return profile;
}

Result<Profile> applyPatch(Profile profile, const QJsonObject &patch, const QString &region)
{
    const auto request = contract::decode<contract::CustomerPatchRequest>(patch);
    if (!request)
        return failureOf(request);
    auto done = patchAddresses(profile, patch, region);
    if (done && request->name)
        done = setName(profile, *request->name);
    if (!done)
        return failureOf(done);
    profile.vip = request->vip.value_or(profile.vip);
    profile.tags = request->tags.value_or(profile.tags);
    profile.status = statusFromName(request->status.value_or(QString())).value_or(profile.status);
    profile.customFields = request->customFields.value_or(profile.customFields);
    return profile;
}

ProfileChange changeBetween(const Profile &before, const Profile &after)
{
    ProfileChange change{profileToJson(before), profileToJson(after)};
    for (const QString &name : change.before.keys()) {
        if (change.after.value(name) == change.before.value(name)) {
            change.before.remove(name);
            change.after.remove(name);
        }
    }
    return change;
}

} // namespace countersign::customers
