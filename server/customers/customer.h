// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/emailaddress.h"
#include "base/id.h"
#include "base/phonenumber.h"
#include "contract/customers.h"
#include "contract/otp.h"

// Customers as the server knows them: values and pure rules.
namespace countersign::customers {

enum class Source : quint8 { Manual, Import, Loft };
enum class Status : quint8 { Active, Inactive, Blocked };

QString sourceName(Source source);
Source sourceFromName(const QString &name);
QString statusName(Status status);
/// Nothing if `name` is not a status.
std::optional<Status> statusFromName(const QString &name);

// What is known about a person. All of it is personal data and stored sealed.
struct Profile
{
    QString name;
    std::optional<PhoneNumber> phone = {}; // at least one of phone and email is there
    std::optional<EmailAddress> email = {};
    bool vip = false;
    QStringList tags = {};
    Status status = Status::Active;
    QJsonObject customFields = {}; // text values by name
    QString loftId = {};           // the customer's id in LOFT; empty if not known there
};

struct Customer
{
    CustomerId id;
    Profile profile;
    Source source = Source::Manual;
    Instant createdAt;
    Instant updatedAt;
    qint64 version = 1;

    /// Whose key seals the customer's data.
    PersonId person() const { return PersonId(id.value()); }
};

/// The profile as JSON, the form that is sealed.
QJsonObject profileToJson(const Profile &profile);
/// The inverse. Internal if `json` was not made by profileToJson().
Result<Profile> profileFromJson(const QJsonObject &json);

/// What staff see: name in the clear, phone and e-mail masked.
contract::CustomerView viewOf(const Customer &customer);
/// What the customer sees of themselves.
contract::CustomerSelf selfOf(const Customer &customer);

} // namespace countersign::customers
