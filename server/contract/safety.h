// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

// What keeps a customer's account theirs, as it travels. Values; see resources/openapi.json.
namespace countersign::contract {

// A change of a phone number or e-mail address that waits.
struct ContactChangeView
{
    QString id;
    QString field; // "phone", "email"
    std::optional<QString>
        value;       // masked for staff, in the clear for the customer; absent: it is removed
    QString state;   // "asked" (a code is owed), "held", "made"
    QString askedBy; // "customer", "staff"
    QString createdAt;
    QString dueAt; // when it is made; while a code is owed: until when
    static constexpr auto members = std::tuple{member("id", &ContactChangeView::id),
                                               member("field", &ContactChangeView::field),
                                               member("value", &ContactChangeView::value),
                                               member("state", &ContactChangeView::state),
                                               member("askedBy", &ContactChangeView::askedBy),
                                               member("createdAt", &ContactChangeView::createdAt),
                                               member("dueAt", &ContactChangeView::dueAt)};
};

struct ContactChangeList
{
    QList<ContactChangeView> items;
    static constexpr auto members = std::tuple{member("items", &ContactChangeList::items)};
};

// POST /v1/customers/{customerId}/contact-changes
struct ContactChangeRequest
{
    QString field;
    std::optional<QString> value; // absent: remove it
    QString reason;
    static constexpr auto members = std::tuple{member("field", &ContactChangeRequest::field),
                                               member("value", &ContactChangeRequest::value),
                                               member("reason", &ContactChangeRequest::reason)};
};

// POST /v1/me/contact-changes
struct OwnContactChangeRequest
{
    QString field;
    QString value;
    static constexpr auto members = std::tuple{member("field", &OwnContactChangeRequest::field),
                                               member("value", &OwnContactChangeRequest::value)};
};

// A code is on its way to the address on file.
struct ContactChangeAsked
{
    QString id;
    QString channel; // "sms", "email"
    qint64 expiresIn = 0;
    qint64 resendAfter = 0;
    static constexpr auto members = std::tuple{
        member("id", &ContactChangeAsked::id), member("channel", &ContactChangeAsked::channel),
        member("expiresIn", &ContactChangeAsked::expiresIn),
        member("resendAfter", &ContactChangeAsked::resendAfter)};
};

// POST /v1/me/contact-changes/{changeId}/confirmation
struct ContactChangeConfirmation
{
    QString code;
    static constexpr auto members = std::tuple{member("code", &ContactChangeConfirmation::code)};
};

// How staff may verify somebody, and what they look at meanwhile.
struct OverrideCheck
{
    QString id;
    QString text;
    static constexpr auto members
        = std::tuple{member("id", &OverrideCheck::id), member("text", &OverrideCheck::text)};
};

struct OverrideProcedure
{
    QString id;
    QString title;
    qint64 required = 1; // so many of the checks at least
    QList<OverrideCheck> checks;
    static constexpr auto members = std::tuple{member("id", &OverrideProcedure::id),
                                               member("title", &OverrideProcedure::title),
                                               member("required", &OverrideProcedure::required),
                                               member("checks", &OverrideProcedure::checks)};
};

struct OverrideProcedureList
{
    QList<OverrideProcedure> items;
    static constexpr auto members = std::tuple{member("items", &OverrideProcedureList::items)};
};

// POST /v1/customers/{customerId}/overrides
struct OverrideRequest
{
    QString procedure;
    QStringList checks;
    QString reason;
    std::optional<bool> phoneChange; // whether the phone number is to be changed under it
    static constexpr auto members = std::tuple{
        member("procedure", &OverrideRequest::procedure),
        member("checks", &OverrideRequest::checks), member("reason", &OverrideRequest::reason),
        member("phoneChange", &OverrideRequest::phoneChange)};
};

struct OverrideView
{
    QString id;
    QString customer;
    QString customerName;
    QString askedBy; // StaffId
    QString askedByName;
    QString procedure;
    QStringList checks;
    QString reason;
    bool phoneChange = false;
    QStringList sensitive; // why a second person is needed
    QString state;         // "waiting", "active"
    QString askedAt;
    QString expiresAt;
    static constexpr auto members = std::tuple{member("id", &OverrideView::id),
                                               member("customer", &OverrideView::customer),
                                               member("customerName", &OverrideView::customerName),
                                               member("askedBy", &OverrideView::askedBy),
                                               member("askedByName", &OverrideView::askedByName),
                                               member("procedure", &OverrideView::procedure),
                                               member("checks", &OverrideView::checks),
                                               member("reason", &OverrideView::reason),
                                               member("phoneChange", &OverrideView::phoneChange),
                                               member("sensitive", &OverrideView::sensitive),
                                               member("state", &OverrideView::state),
                                               member("askedAt", &OverrideView::askedAt),
                                               member("expiresAt", &OverrideView::expiresAt)};
};

struct OverrideList
{
    QList<OverrideView> items;
    static constexpr auto members = std::tuple{member("items", &OverrideList::items)};
};

// GET /v1/customers/{customerId}/safety
struct CustomerSafetyView
{
    std::optional<QString> phoneProvedAt; // the last sign-in with a code that went there
    std::optional<QString> emailProvedAt;
    bool codesLocked = false; // no code of theirs is checked for now
    QList<ContactChangeView> changes;
    std::optional<OverrideView> openOverride; // waits or counts
    static constexpr auto members
        = std::tuple{member("phoneProvedAt", &CustomerSafetyView::phoneProvedAt),
                     member("emailProvedAt", &CustomerSafetyView::emailProvedAt),
                     member("codesLocked", &CustomerSafetyView::codesLocked),
                     member("changes", &CustomerSafetyView::changes),
                     member("override", &CustomerSafetyView::openOverride)};
};

} // namespace countersign::contract
