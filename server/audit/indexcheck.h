// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/terms.h"
#include "base/result.h"

#include <QRandomGenerator>

#include <vector>

namespace countersign::database {
class Connection;
}

namespace countersign::audit {

// Holds the index of the trail against the trail: an event that no filter finds is hidden from whoever looks for it. For
// each stretch there are two sums of hashes, one of the rows that should be there and one of those that are; the hashes
// have a seed of this run, which whoever changed the database could not know. So memory grows by sixteen bytes for
// 1024 events. add(), read() and firstFault() are for one thread at a time, but add() and read() do not meet.
class IndexCheck
{
public:
    /// How many stretches of the trail the index describes: the first ones, and not more than there can be, however
    /// many are claimed.
    static Result<quint64> described(database::Connection &connection);

    explicit IndexCheck(quint64 described);

    /// What the index should say of a stretch, whose events are all known to be good. Leaves nothing in `terms`; on
    /// any thread.
    std::size_t sumOf(quint64 number, StretchTerms &terms) const;
    void add(quint64 number, std::size_t sum);
    /// Reads the index, in a snapshot that may be newer than the trail that is verified: what was added since is left
    /// alone. Goes on while `going` says so.
    Result<void> read(database::Connection &connection, const std::function<bool()> &going);
    /// After both: the first stretch that the index does not describe, if there is any.
    std::optional<quint64> firstFault() const;

private:
    void take(quint64 described, qint64 stretch, std::size_t hash);
    std::size_t hashOf(std::initializer_list<qint64> numbers, QByteArrayView bytes = {}) const;

    const std::size_t m_seed = static_cast<std::size_t>(QRandomGenerator::system()->generate64());
    std::vector<std::size_t> m_wanted;
    std::vector<std::size_t> m_found;
    std::optional<quint64> m_stray; // a row of a stretch that there is none of
};

} // namespace countersign::audit
