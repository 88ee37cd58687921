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

Result<void> IndexCheck::start()
{
    const auto stretches = TrailIndex(m_connection).stretches();
    if (!stretches)
        return failureOf(stretches);
    const auto events = AuditStore(m_connection).size();
    if (!events)
        return failureOf(events);
    // Not more than there can be, however many are claimed.
    m_sums.resize(std::min(*stretches, *events / StretchSize));
    return {};
}

void IndexCheck::stretch(quint64 number, StretchTerms &terms)
{
    if (number >= m_sums.size())
        return;
    const auto column = static_cast<qint64>(number);
    std::size_t &sum = m_sums[number];
    sum += hashOf({column, toMilliseconds(terms.earliest()), toMilliseconds(terms.latest())});
    for (const StretchTerms::Row &row : terms.takeRows())
        sum += hashOf({row.term, column}, row.events);
}

void IndexCheck::take(qint64 stretch, std::size_t hash)
{
    if (stretch < 0 || static_cast<quint64>(stretch) >= m_sums.size())
        m_stray = static_cast<quint64>(std::max<qint64>(0, stretch));
    else
        m_sums[static_cast<quint64>(stretch)] -= hash;
}

Result<std::optional<quint64>> IndexCheck::firstFault()
{
    const auto stretches = m_connection.each(
        u"SELECT number, earliest, latest FROM audit_stretches"_s, {},
        [this](const database::Row &row) {
            take(row.integer(0), hashOf({row.integer(0), row.integer(1), row.integer(2)}));
            return true;
        });
    const auto terms = m_connection.each(
        u"SELECT term, stretch, events FROM audit_terms"_s, {}, [this](const database::Row &row) {
            take(row.integer(1), hashOf({row.integer(0), row.integer(1)}, row.view(2)));
            return true;
        });
    if (!stretches || !terms)
        return failureOf(stretches ? terms : stretches);
    const auto wrong = std::ranges::find_if(m_sums, [](std::size_t sum) { return sum != 0; });
    if (wrong != m_sums.end())
        return static_cast<quint64>(wrong - m_sums.begin());
    return m_stray;
}

std::size_t IndexCheck::hashOf(std::initializer_list<qint64> numbers, QByteArrayView bytes) const
{
    const std::size_t seed = qHashBits(std::data(numbers), numbers.size() * sizeof(qint64), m_seed);
    return qHashBits(bytes.data(), static_cast<std::size_t>(bytes.size()), seed);
}

} // namespace countersign::audit
