// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailindex.h"

#include "base/clock.h"
#include "database/connection.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

// What cannot be read is looked for in every event: the verifier is there to name the damage.
StretchEvents eventsIn(const database::Row &row, int column)
{
    return decodeEvents(row.view(column)).value_or(StretchEvents().set());
}

} // namespace

Result<quint64> TrailIndex::stretches() const
{
    return m_connection
        .one(u"SELECT coalesce(max(number) + 1, 0) FROM audit_stretches"_s, {},
             [](const database::Row &row) { return static_cast<quint64>(row.integer(0)); })
        .transform([](const std::optional<quint64> &count) { return count.value_or(0); });
}

Result<void> TrailIndex::add(quint64 stretch)
{
    StretchTerms terms;
    const auto number = static_cast<qint64>(stretch);
    const auto first = static_cast<qint64>(stretch * StretchSize);
    const auto read = m_connection.each(
        u"SELECT idx, leaf FROM audit_events WHERE idx >= ? AND idx < ?"_s,
        {first, first + static_cast<qint64>(StretchSize)}, [&](const database::Row &row) {
            // An event whose leaf is damaged can be found by nothing; the verifier names it.
            if (const auto leaf = LeafText::scan(row.view(1)))
                terms.add(static_cast<quint64>(row.integer(0)), *leaf);
            return true;
        });
    if (!read)
        return read;
    if (const auto noted = m_connection.execute(
            u"INSERT INTO audit_stretches (number, earliest, latest) VALUES (?, ?, ?)"_s,
            {number, toMilliseconds(terms.earliest()), toMilliseconds(terms.latest())});
        !noted)
        return failureOf(noted);
    for (const StretchTerms::Row &row : terms.takeRows()) {
        const auto added = m_connection.execute(
            u"INSERT INTO audit_terms (term, stretch, events) VALUES (?, ?, ?)"_s,
            {row.term, number, row.events});
        if (!added)
            return failureOf(added);
    }
    return {};
}

Result<void> TrailIndex::each(const Query &query, quint64 newest, const Visit &visit) const
{
    const auto number = static_cast<qint64>(newest);
    if (query.terms.isEmpty())
        return m_connection.each(u"SELECT number FROM audit_stretches WHERE number <= ? AND latest "
                                 u">= ? AND earliest < ? "
                                 "ORDER BY number DESC"_s,
                                 {number, query.from, query.to}, [&](const database::Row &row) {
                                     return visit(static_cast<quint64>(row.integer(0)),
                                                  StretchEvents().set());
                                 });
    Result<void> others;
    const auto read = m_connection.each(
        u"SELECT t.stretch, t.events FROM audit_terms t JOIN audit_stretches s ON s.number = "
        u"t.stretch "
        "WHERE t.term = ? AND t.stretch <= ? AND s.latest >= ? AND s.earliest < ? "
        "ORDER BY t.stretch DESC"_s,
        {query.terms.first(), number, query.from, query.to}, [&](const database::Row &row) {
            const auto stretch = static_cast<quint64>(row.integer(0));
            StretchEvents events = eventsIn(row, 1);
            for (qsizetype i = 1; i < query.terms.size() && events.any(); ++i) {
                const auto also = eventsWith(query.terms.at(i), stretch);
                if (!also) {
                    others = failureOf(also);
                    return false;
                }
                events &= *also;
            }
            return events.none() || visit(stretch, events);
        });
    return read ? others : read;
}

Result<StretchEvents> TrailIndex::eventsWith(Term term, quint64 stretch) const
{
    return m_connection
        .one(u"SELECT events FROM audit_terms WHERE term = ? AND stretch = ?"_s,
             {term, static_cast<qint64>(stretch)},
             [](const database::Row &row) { return eventsIn(row, 0); })
        .transform([](const std::optional<StretchEvents> &events) {
            return events.value_or(StretchEvents());
        });
}

} // namespace countersign::audit
