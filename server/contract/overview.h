// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

// What needs somebody's attention, as it travels. Values; see resources/openapi.json.
namespace countersign::contract {

// One kind of thing that somebody should look at.
struct AttentionItem
{
    QString code;                       // "delivery_failures"
    QString severity;                   // "critical", "warning", "info"
    qint64 count = 0;                   // what of, the code tells
    std::optional<QString> since = {};  // the oldest of them
    std::optional<QString> until = {};  // the first deadline
    QString page;                       // of the console, where it is looked after
    std::optional<QString> filter = {}; // what that page shows then
    static constexpr auto members = std::tuple{
        member("code", &AttentionItem::code),    member("severity", &AttentionItem::severity),
        member("count", &AttentionItem::count),  member("since", &AttentionItem::since),
        member("until", &AttentionItem::until),  member("page", &AttentionItem::page),
        member("filter", &AttentionItem::filter)};
};

// How often one kind of thing happened, day by day.
struct ActivitySeries
{
    QString code; // "customer_sign_ins"
    QList<qint64> counts;
    static constexpr auto members = std::tuple{member("code", &ActivitySeries::code),
                                               member("counts", &ActivitySeries::counts)};
};

struct ActivityChart
{
    QStringList days; // "2026-11-22", ascending
    QList<ActivitySeries> series;
    static constexpr auto members = std::tuple{member("days", &ActivityChart::days),
                                               member("series", &ActivityChart::series)};
};

struct TrailSummary
{
    qint64 size = 0;
    qint64 signedSize = 0;
    std::optional<QString> signedUpTo = {};
    std::optional<QString> verifiedAt = {};
    std::optional<bool> intact = {};
    static constexpr auto members = std::tuple{
        member("size", &TrailSummary::size), member("signedSize", &TrailSummary::signedSize),
        member("signedUpTo", &TrailSummary::signedUpTo),
        member("verifiedAt", &TrailSummary::verifiedAt), member("intact", &TrailSummary::intact)};
};

struct SessionSummary
{
    qint64 staff = 0;
    qint64 customers = 0;
    static constexpr auto members = std::tuple{member("staff", &SessionSummary::staff),
                                               member("customers", &SessionSummary::customers)};
};

// GET /v1/overview
struct Overview
{
    QString at;
    QList<AttentionItem> items = {}; // the most severe first
    ActivityChart activity = {};
    std::optional<TrailSummary> trail = {};
    std::optional<SessionSummary> sessions = {};
    static constexpr auto members
        = std::tuple{member("at", &Overview::at), member("items", &Overview::items),
                     member("activity", &Overview::activity), member("trail", &Overview::trail),
                     member("sessions", &Overview::sessions)};
};

} // namespace countersign::contract
