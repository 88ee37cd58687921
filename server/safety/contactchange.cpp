// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/contactchange.h"

#include "base/masking.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
Result<QString> textOf(Result<T> parsed, const QString &text)
{
    if (!parsed) {
        parsed.error().field = u"/value"_s;
        return failureOf(parsed);
    }
    return text;
}

} // namespace

QString fieldName(ContactField field)
{
    return field == ContactField::Phone ? u"phone"_s : u"email"_s;
}

std::optional<ContactField> fieldOf(QStringView name)
{
    if (name == "phone"_L1)
        return ContactField::Phone;
    return name == "email"_L1 ? std::optional(ContactField::Email) : std::nullopt;
}

QString changeStateName(ChangeState state)
{
    switch (state) {
    case ChangeState::Asked:
        return u"asked"_s;
    case ChangeState::Made:
        return u"made"_s;
    case ChangeState::Cancelled:
        return u"cancelled"_s;
    case ChangeState::Held:
        break;
    }
    return u"held"_s;
}

ChangeState changeStateOf(QStringView name)
{
    for (const ChangeState state :
         {ChangeState::Asked, ChangeState::Made, ChangeState::Cancelled}) {
        if (name == changeStateName(state))
            return state;
    }
    return ChangeState::Held;
}

QString contactText(const customers::Profile &profile, ContactField field)
{
    return customers::profileToJson(profile).value(fieldName(field)).toString();
}

Result<QString> parseContact(ContactField field, const QString &text, const QString &region)
{
    customers::Profile profile;
    if (field == ContactField::Phone) {
        const auto phone = PhoneNumber::parse(text, region);
        if (phone)
            profile.phone = *phone;
        return textOf(phone, contactText(profile, field));
    }
    const auto email = EmailAddress::parse(text);
    if (email)
        profile.email = *email;
    return textOf(email, contactText(profile, field));
}

Result<customers::Profile> withContact(customers::Profile profile, ContactField field,
                                       const QString &value)
{
    if (field == ContactField::Phone) {
        profile.phone.reset();
        const auto phone = value.isEmpty() ? failure(ErrorCode::NotFound, {})
                                           : Result<PhoneNumber>(PhoneNumber::parse(value));
        if (phone)
            profile.phone = *phone;
    } else {
        profile.email.reset();
        const auto email = value.isEmpty() ? failure(ErrorCode::NotFound, {})
                                           : Result<EmailAddress>(EmailAddress::parse(value));
        if (email)
            profile.email = *email;
    }
    if (contactText(profile, field).isEmpty() != value.isEmpty())
        return failure(ErrorCode::Internal, u"A held change cannot be read."_s);
    if (!profile.phone && !profile.email)
        return failure(ErrorCode::Conflict,
                       u"A customer needs a phone number or an e-mail address."_s, u"/field"_s);
    return profile;
}

QString maskContact(ContactField field, const QString &value)
{
    return field == ContactField::Phone ? maskPhone(value.section(u';', 0, 0)) : maskEmail(value);
}

contract::ContactChangeView viewOf(const ContactChange &change, bool masked)
{
    contract::ContactChangeView view{.id = change.id,
                                     .field = fieldName(change.field),
                                     .value = {},
                                     .state = changeStateName(change.state),
                                     .askedBy = change.byStaff ? u"staff"_s : u"customer"_s,
                                     .createdAt = formatInstant(change.createdAt),
                                     .dueAt = formatInstant(change.dueAt)};
    if (!change.value.isEmpty())
        view.value = masked ? maskContact(change.field, change.value) : change.value;
    return view;
}

} // namespace countersign::safety
