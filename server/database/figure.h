// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "database/connection.h"

namespace countersign::database {

// How many there are of something, and the earliest instant that matters about them: since when, or until when.
struct Figure
{
    qint64 count = 0;
    std::optional<Instant> earliest = {};
};

/// Runs a statement whose one row is a count and the smallest of some milliseconds since 1970, NULL if there is none.
inline Result<Figure> figure(Connection &connection, const QString &sql,
                             const QVariantList &values = {})
{
    return connection
        .one(sql, values,
             [](const Row &row) {
                 return Figure{row.integer(0), row.optionalInteger(1).transform(fromMilliseconds)};
             })
        .transform([](const std::optional<Figure> &found) { return found.value_or(Figure()); });
}

} // namespace countersign::database
