// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/auditclient.h"

#include <QDate>

namespace countersign::ui::audit {

// Which time a person means; all but Custom are counted back from now.
enum class Period : quint8 { AnyTime, LastHour, LastDay, Today, LastWeek, LastMonth, Custom };

// What a person has chosen in the filter bar. Other than a client::AuditFilter it can be kept for later: "the last 24
// hours" means those before the moment of asking. A value.
struct FilterChoice
{
    QString user = {};    // id of who acted
    QString subject = {}; // id of whom it is about
    QString action = {};
    QString resource = {};
    std::optional<bool> success = {};
    Period period = Period::AnyTime;
    QDate first = {}; // both days are meant; only with Period::Custom
    QDate last = {};

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// What the choice means at `now`, in the local time zone.
client::AuditFilter filterAt(const FilterChoice &choice, const QDateTime &now);

QJsonObject toJson(const FilterChoice &choice);
/// Nothing if `json` was not written by toJson().
std::optional<FilterChoice> choiceFrom(const QJsonObject &json);

} // namespace countersign::ui::audit
