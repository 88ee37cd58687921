// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/terms.h"
#include "base/result.h"

#include <functional>

namespace countersign::database {
class Connection;
}

namespace countersign::audit {

// Where the trail's filters look: for each complete stretch, which of its events have a term. Written once per stretch,
// behind the trail, in the order of the terms: an index that every append kept up to date cost five
// times what the event did. Never changed. Lives no longer than the connection.
class TrailIndex
{
public:
    explicit TrailIndex(database::Connection &connection)
        : m_connection(connection)
    {}

    // What is looked for, in stretches that have anything from `from` to before `to`, in milliseconds
    // since 1970.
    struct Query
    {
        QList<Term> terms; // all of them
        qint64 from = std::numeric_limits<qint64>::min();
        qint64 to = std::numeric_limits<qint64>::max();
    };
    /// Returns false to stop.
    using Visit = std::function<bool(quint64 stretch, const StretchEvents &events)>;

    /// How many stretches are in it: the first ones.
    Result<quint64> stretches() const;
    /// Adds the next stretch, whose events must all be there.
    Result<void> add(quint64 stretch);
    /// The stretches up to `newest` with events that have all the terms, newest first.
    Result<void> each(const Query &query, quint64 newest, const Visit &visit) const;

private:
    Result<StretchEvents> eventsWith(Term term, quint64 stretch) const;

    database::Connection &m_connection;
};

} // namespace countersign::audit
