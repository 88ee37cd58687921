// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/safety.h"
#include "customers/customer.h"

// Changes of a phone number or e-mail address that wait before they are made (feature A11): values and pure rules.
namespace countersign::safety {

/// So long everybody concerned has time to object.
inline constexpr std::chrono::hours HoldTime{24};
/// So long a phone number counts as changed lately, and what has become of a change is remembered.
inline constexpr std::chrono::days RecentChange{30};

enum class ContactField : quint8 { Phone, Email };
enum class ChangeState : quint8 {
    Asked, // the customer owes the code
    Held,
    Made,
    Cancelled,
};

QString fieldName(ContactField field); // "phone", "email"
std::optional<ContactField> fieldOf(QStringView name);
QString changeStateName(ChangeState state);
ChangeState changeStateOf(QStringView name);

struct ContactChange
{
    QString id;
    CustomerId customer;
    ContactField field = ContactField::Phone;
    QString value = {}; // as contactText() gives it; empty: the address is removed
    ChangeState state = ChangeState::Held;
    bool byStaff = false;
    QByteArray codeMac = {}; // of the code that is owed
    QByteArray codeTo = {};  // blind index of where it went
    int wrong = 0;
    Instant createdAt = {};
    Instant dueAt = {}; // of one that is done with: when that was
};

/// What the profile has there, in the form that parses again; empty if there is nothing.
QString contactText(const customers::Profile &profile, ContactField field);

/// The canonical form of what somebody typed. InvalidPhone or InvalidEmail, with the field "/value".
Result<QString> parseContact(ContactField field, const QString &text, const QString &region);

/// The profile with `value` in its place. Conflict if the customer would be left without any address; Internal for a
/// value that parseContact() did not make.
Result<customers::Profile> withContact(customers::Profile profile, ContactField field,
                                       const QString &value);

/// "+12025550123" → "***-***-0123"
QString maskContact(ContactField field, const QString &value);

/// For staff the value is masked.
contract::ContactChangeView viewOf(const ContactChange &change, bool masked);

} // namespace countersign::safety
