// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/page.h"

// Customers and their import as they travel. Values; see resources/openapi.json.
namespace countersign::contract {

// A customer as staff sees them: name in the clear, phone and e-mail masked.
struct CustomerView
{
    QString id;
    QString name;
    std::optional<QString> phone; // "***-***-0123"
    std::optional<QString> email; // "j***@example.com"
    bool vip = false;
    QStringList tags;
    QString status;           // "active", "inactive", "blocked"
    QJsonObject customFields; // text values by name
    QString source;           // "manual", "import", "loft"
    QString createdAt;        // RFC 3339
    QString updatedAt;
    qint64 version = 0; // goes up with every change; its ETag is the number in quotes
    static constexpr auto members = std::tuple{member("id", &CustomerView::id),
                                               member("name", &CustomerView::name),
                                               member("phone", &CustomerView::phone),
                                               member("email", &CustomerView::email),
                                               member("vip", &CustomerView::vip),
                                               member("tags", &CustomerView::tags),
                                               member("status", &CustomerView::status),
                                               member("customFields", &CustomerView::customFields),
                                               member("source", &CustomerView::source),
                                               member("createdAt", &CustomerView::createdAt),
                                               member("updatedAt", &CustomerView::updatedAt),
                                               member("version", &CustomerView::version)};
};

using CustomerPage = Page<CustomerView>;

// POST /v1/customers. At least one of phone and email is there.
struct CustomerCreateRequest
{
    QString name;
    std::optional<QString> phone;
    std::optional<QString> email;
    std::optional<bool> vip;
    std::optional<QStringList> tags;
    std::optional<QString> status;
    std::optional<QJsonObject> customFields;
    static constexpr auto members
        = std::tuple{member("name", &CustomerCreateRequest::name),
                     member("phone", &CustomerCreateRequest::phone),
                     member("email", &CustomerCreateRequest::email),
                     member("vip", &CustomerCreateRequest::vip),
                     member("tags", &CustomerCreateRequest::tags),
                     member("status", &CustomerCreateRequest::status),
                     member("customFields", &CustomerCreateRequest::customFields)};
};

// PATCH /v1/customers/{customerId}, after RFC 7396: what is left out stays, null empties phone or email (such a
// null is not part of this struct; the server reads it from the body).
struct CustomerPatchRequest
{
    std::optional<QString> name;
    std::optional<QString> phone;
    std::optional<QString> email;
    std::optional<bool> vip;
    std::optional<QStringList> tags;
    std::optional<QString> status;
    std::optional<QJsonObject> customFields; // replaces all of them
    static constexpr auto members
        = std::tuple{member("name", &CustomerPatchRequest::name),
                     member("phone", &CustomerPatchRequest::phone),
                     member("email", &CustomerPatchRequest::email),
                     member("vip", &CustomerPatchRequest::vip),
                     member("tags", &CustomerPatchRequest::tags),
                     member("status", &CustomerPatchRequest::status),
                     member("customFields", &CustomerPatchRequest::customFields)};
};

// Something that happened to a customer, from the open part of its event.
struct TimelineEvent
{
    QString id;
    QString at;     // RFC 3339
    QString action; // "session.started"
    bool success = true;
    std::optional<QString> error;  // error code name
    QString byKind;                // "customer", "staff", "system", "anonymous"
    std::optional<QString> byRole; // of a member of staff, and nothing else about them
    bool own = false;              // whoever asks did it
    static constexpr auto members = std::tuple{
        member("id", &TimelineEvent::id),         member("at", &TimelineEvent::at),
        member("action", &TimelineEvent::action), member("success", &TimelineEvent::success),
        member("error", &TimelineEvent::error),   member("byKind", &TimelineEvent::byKind),
        member("byRole", &TimelineEvent::byRole), member("own", &TimelineEvent::own)};
};

using TimelinePage = Page<TimelineEvent>;

// 202 of POST /v1/customers/imports
struct ImportAccepted
{
    QString importId;
    static constexpr auto members = std::tuple{member("importId", &ImportAccepted::importId)};
};

// What is wrong with one row of a file. Never holds the faulty value.
struct ImportRowError
{
    qint64 row = 0; // line of the table, the heading being row 1
    QString column; // "phone"; empty if the whole row is meant
    QString code;   // "invalid_phone", "duplicate", …
    QString detail;
    static constexpr auto members = std::tuple{
        member("row", &ImportRowError::row), member("column", &ImportRowError::column),
        member("code", &ImportRowError::code), member("detail", &ImportRowError::detail)};
};

// GET /v1/customers/imports/{importId}
struct ImportJob
{
    QString importId;
    QString state; // "running", "completed", "refused", "failed", "cancelled"
    bool dryRun = false;
    std::optional<qint64> rowsTotal; // data rows, once they are counted
    qint64 rowsRead = 0;
    qint64 imported = 0; // rows in the directory now; in a dry run: rows that would be
    qint64 errorCount = 0;
    QList<ImportRowError> errors;  // the first 1000
    std::optional<QString> detail; // why the file as a whole was refused, or failed
    static constexpr auto members = std::tuple{
        member("importId", &ImportJob::importId),     member("state", &ImportJob::state),
        member("dryRun", &ImportJob::dryRun),         member("rowsTotal", &ImportJob::rowsTotal),
        member("rowsRead", &ImportJob::rowsRead),     member("imported", &ImportJob::imported),
        member("errorCount", &ImportJob::errorCount), member("errors", &ImportJob::errors),
        member("detail", &ImportJob::detail)};
};

} // namespace countersign::contract
