// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

// Taking the audit trail away in a file. Values; see resources/openapi.json.
namespace countersign::contract {

// Which events; the parameters of GET /v1/audit/events. What is not there does not matter.
struct AuditFilter
{
    std::optional<QString> user;
    std::optional<QString> subject;
    std::optional<QString> action;
    std::optional<QString> resource;
    std::optional<bool> success;
    std::optional<QString> from; // RFC 3339, inclusive
    std::optional<QString> to;   // exclusive
    static constexpr auto members = std::tuple{member("user", &AuditFilter::user),
                                               member("subject", &AuditFilter::subject),
                                               member("action", &AuditFilter::action),
                                               member("resource", &AuditFilter::resource),
                                               member("success", &AuditFilter::success),
                                               member("from", &AuditFilter::from),
                                               member("to", &AuditFilter::to)};
};

// POST /v1/audit/exports
struct AuditExportRequest
{
    QString format; // "csv", "jsonl", "cef"
    AuditFilter filter;
    static constexpr auto members = std::tuple{member("format", &AuditExportRequest::format),
                                               member("filter", &AuditExportRequest::filter)};
};

struct AuditExport
{
    QString exportId;
    static constexpr auto members = std::tuple{member("exportId", &AuditExport::exportId)};
};

} // namespace countersign::contract
