// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer.h"

#include "base/masking.h"

namespace countersign::customers {

using namespace Qt::StringLiterals;

namespace {

// RFC 3966 section 5.3: the extension apart, in a form that PhoneNumber reads again.
QString phoneText(const PhoneNumber &phone)
{
    return phone.extension().isEmpty() ? phone.e164()
                                       : phone.e164() + u";ext="_s + phone.extension();
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray items = list.toArray();
    for (const auto &item : items)
        texts += item.toString();
    return texts;
}

std::unexpected<Error> unreadable()
{
    return failure(ErrorCode::Internal, u"A customer's stored data cannot be read."_s);
}

} // namespace

QString sourceName(Source source)
{
    switch (source) {
    case Source::Import:
        return u"import"_s;
    case Source::Loft:
        return u"loft"_s;
    case Source::Manual:
        break;
    }
    return u"manual"_s;
}

Source sourceFromName(const QString &name)
{
    if (name == "import"_L1)
        return Source::Import;
    return name == "loft"_L1 ? Source::Loft : Source::Manual;
}

QString statusName(Status status)
{
    switch (status) {
    case Status::Inactive:
        return u"inactive"_s;
    case Status::Blocked:
        return u"blocked"_s;
    case Status::Active:
        break;
    }
    return u"active"_s;
}

std::optional<Status> statusFromName(const QString &name)
{
    for (const Status status : {Status::Active, Status::Inactive, Status::Blocked}) {
        if (name == statusName(status))
            return status;
    }
    return std::nullopt;
}

QJsonObject profileToJson(const Profile &profile)
{
    QJsonObject json{{u"name"_s, profile.name},
                     {u"vip"_s, profile.vip},
                     {u"tags"_s, QJsonArray::fromStringList(profile.tags)},
                     {u"status"_s, statusName(profile.status)},
                     {u"customFields"_s, profile.customFields}};
    if (profile.phone)
        json.insert(u"phone"_s, phoneText(*profile.phone));
    if (profile.email)
        json.insert(u"email"_s, profile.email->address());
    if (!profile.loftId.isEmpty())
        json.insert(u"loftId"_s, profile.loftId);
    return json;
}

Result<Profile> profileFromJson(const QJsonObject &json)
{
    const auto status = statusFromName(json.value("status"_L1).toString());
    if (!status)
        return unreadable();
    Profile profile{.name = json.value("name"_L1).toString(),
                    .phone = {},
                    .email = {},
                    .vip = json.value("vip"_L1).toBool(),
                    .tags = textsOf(json.value("tags"_L1)),
                    .status = *status,
                    .customFields = json.value("customFields"_L1).toObject(),
                    .loftId = json.value("loftId"_L1).toString()};
    if (const QString text = json.value("phone"_L1).toString(); !text.isEmpty()) {
        const auto phone = PhoneNumber::parse(text);
        if (!phone)
            return unreadable();
        profile.phone = *phone;
    }
    if (const QString text = json.value("email"_L1).toString(); !text.isEmpty()) {
        const auto email = EmailAddress::parse(text);
        if (!email)
            return unreadable();
        profile.email = *email;
    }
    return profile;
}

contract::CustomerView viewOf(const Customer &customer)
{
    const Profile &profile = customer.profile;
    contract::CustomerView view{.id = customer.id.value(),
                                .name = profile.name,
                                .phone = {},
                                .email = {},
                                .vip = profile.vip,
                                .tags = profile.tags,
                                .status = statusName(profile.status),
                                .customFields = profile.customFields,
                                .source = sourceName(customer.source),
                                .createdAt = formatInstant(customer.createdAt),
                                .updatedAt = formatInstant(customer.updatedAt),
                                .version = customer.version};
    if (profile.phone)
        view.phone = maskPhone(profile.phone->e164());
    if (profile.email)
        view.email = maskEmail(profile.email->address());
    return view;
}

contract::CustomerSelf selfOf(const Customer &customer)
{
    contract::CustomerSelf self{customer.id.value(), customer.profile.name, {}, {}};
    if (customer.profile.phone)
        self.phone = customer.profile.phone->e164();
    if (customer.profile.email)
        self.email = customer.profile.email->address();
    return self;
}

} // namespace countersign::customers
