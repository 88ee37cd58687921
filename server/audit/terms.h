// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/eventfilter.h"
#include "audit/leaftext.h"

#include <QList>

#include <bitset>
#include <span>
#include <vector>

namespace countersign::audit {

/// Events 1024 n to 1024 n + 1023 are stretch n of the trail.
inline constexpr quint64 StretchSize = 1024;

// What an event can be found by: who acted, whom it is about, an action or what is above it, a kind of resource, one of
// them, that it failed. A hash of the text (FNV-1a, 64 bits), of which the last three bits say what it is: so
// what is asked about one person stands side by side. Two texts may share a number; who finds an
// event by it looks into the event as well.
using Term = qint64;

/// What an event must have to pass the filter, the rarest first. Times and successes have no terms.
QList<Term> termsOf(const EventFilter &filter);

/// Which events of a stretch: bit 0 is its first.
using StretchEvents = std::bitset<StretchSize>;

/// The events at these places, which ascend: two bytes for each, or a bit for every event of the stretch
/// (128 bytes) if that is not longer.
QByteArray encodeEvents(std::span<const quint16> places);
/// Nothing unless the bytes have one of the two forms.
std::optional<StretchEvents> decodeEvents(QByteArrayView bytes);

// Collects the terms of one stretch's events.
class StretchTerms
{
public:
    struct Row
    {
        Term term = 0;
        QByteArray events;
    };

    void add(quint64 index, const LeafText &leaf);
    /// One row for each term, in ascending order. Leaves nothing collected.
    std::vector<Row> takeRows();
    /// Of what was taken up since the last takeRows(); the epoch if that was nothing.
    Instant earliest() const { return instantOf(m_earliest); }
    Instant latest() const { return instantOf(m_latest); }

private:
    static Instant instantOf(const QByteArray &text);

    std::vector<std::pair<Term, quint16>> m_entries; // with the place in the stretch
    QByteArray m_earliest;                           // as leaves have it
    QByteArray m_latest;
};

} // namespace countersign::audit
