// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/indexcheck.h"

#include "audit/auditstore.h"
#include "audit/trailindex.h"
#include "base/clock.h"
#include "database/connection.h"

#include <QHash>

#include <algorithm>

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SmallestEvent = 32; // bytes: its hash

// What the file has room for: numbers of rows can claim anything.
Result<quint64> mostEvents(database::Connection &connection)
{
    return connection
        .one(u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s, {},
             [](const database::Row &row) {
                 return static_cast<quint64>(row.integer(0) / SmallestEvent);
             })
        .transform([](const std::optional<quint64> &events) { return events.value_or(0); });
}

} // namespace

Result<quint64> IndexCheck::described(database::Connection &connection)
{
    const auto stretches = TrailIndex(connection).stretches();
    if (!stretches)
        return stretches;
    const auto events = AuditStore(connection).size();
    if (!events)
        return events;
    const auto most = mostEvents(connection);
    if (!most)
        return most;
    return std::min(*stretches, std::min(*events, *most) / StretchSize);
}

IndexCheck::IndexCheck(quint64 described)
    : m_wanted(described)
    , m_found(described)
{}

std::size_t IndexCheck::sumOf(quint64 number, StretchTerms &terms) const
{
    const auto column = static_cast<qint64>(number);
    std::size_t sum
        = hashOf({column, toMilliseconds(terms.earliest()), toMilliseconds(terms.latest())});
    for (const StretchTerms::Row &row : terms.takeRows())
        sum += hashOf({row.term, column}, row.events);
    return sum;
}

void IndexCheck::add(quint64 number, std::size_t sum)
{
    if (number < m_wanted.size()) // the index may be a little behind the trail
        m_wanted[number] += sum;
}

void IndexCheck::take(quint64 described, qint64 stretch, std::size_t hash)
{
    if (stretch < 0 || static_cast<quint64>(stretch) >= described)
        m_stray = static_cast<quint64>(std::max<qint64>(0, stretch));
    else if (static_cast<quint64>(stretch) < m_found.size())
        m_found[static_cast<quint64>(stretch)] += hash;
}

Result<void> IndexCheck::read(database::Connection &connection, const std::function<bool()> &going)
{
    const auto now = described(connection);
    if (!now)
        return failureOf(now);
    const auto stretches = connection.each(
        u"SELECT number, earliest, latest FROM audit_stretches"_s, {},
        [&](const database::Row &row) {
            take(*now, row.integer(0), hashOf({row.integer(0), row.integer(1), row.integer(2)}));
            return going();
        });
    if (!stretches)
        return stretches;
    return connection.each(
        u"SELECT term, stretch, events FROM audit_terms"_s, {}, [&](const database::Row &row) {
            take(*now, row.integer(1), hashOf({row.integer(0), row.integer(1)}, row.view(2)));
            return going();
        });
}

std::optional<quint64> IndexCheck::firstFault() const
{
    const auto wrong = std::ranges::mismatch(m_wanted, m_found).in1;
    if (wrong != m_wanted.end())
        return static_cast<quint64>(wrong - m_wanted.begin());
    return m_stray;
}

std::size_t IndexCheck::hashOf(std::initializer_list<qint64> numbers, QByteArrayView bytes) const
{
    const std::size_t seed = qHashBits(std::data(numbers), numbers.size() * sizeof(qint64), m_seed);
    return qHashBits(bytes.data(), static_cast<std::size_t>(bytes.size()), seed);
}

} // namespace countersign::audit
