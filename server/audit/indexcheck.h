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
// each stretch it keeps one sum, to which every row that should be there adds a hash and from which every row
// that is there takes one; the hashes have a seed of this run, which whoever changed the database could not know.
// So memory grows by eight bytes for 1024 events. Lives no longer than the connection.
class IndexCheck
{
public:
    explicit IndexCheck(database::Connection &connection)
        : m_connection(connection)
    {}

    /// Before the first event.
    Result<void> start();
    /// What stretch `number` has, once all its events are known to be good.
    void stretch(quint64 number, StretchTerms &terms);
    /// After the last one: the first stretch that the index does not describe, if there is any.
    Result<std::optional<quint64>> firstFault();

private:
    void take(qint64 stretch, std::size_t hash);
    std::size_t hashOf(std::initializer_list<qint64> numbers, QByteArrayView bytes = {}) const;

    database::Connection &m_connection;
    const std::size_t m_seed = static_cast<std::size_t>(QRandomGenerator::system()->generate64());
    std::vector<std::size_t> m_sums;
    std::optional<quint64> m_stray; // a row of a stretch that there is none of
};

} // namespace countersign::audit
