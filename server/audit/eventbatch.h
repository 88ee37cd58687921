// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/terms.h"

namespace countersign::audit {

// Stored events in a row, of one stretch, on their way through the verifier. What each says about itself is found out by
// examine(), on any thread; their order, their tree and the signatures are for whoever takes them in order.
class EventBatch
{
public:
    struct Event
    {
        quint64 index = 0;
        QByteArray hash = {}; // RFC 9162 leaf hash, computed
        bool hasStoredHash = false;
        bool isWellFormed = false;
    };

    /// Takes copies.
    void add(quint64 index, QByteArrayView storedHash, QByteArrayView leaf);
    /// Whether the next event belongs into another batch.
    bool isFull() const;
    /// Whether it is a whole stretch, if its events follow each other.
    bool isStretch() const { return isFull() && m_events.size() == StretchSize; }
    void examine();

    const std::vector<Event> &events() const { return m_events; }
    /// Of all its events, once they were examined.
    StretchTerms &terms() { return m_terms; }

private:
    struct Place
    {
        qsizetype leaf = 0; // where it begins, behind the stored hash
        qsizetype end = 0;
    };
    QByteArray m_bytes;
    std::vector<Place> m_places;
    std::vector<Event> m_events;
    StretchTerms m_terms;
};

} // namespace countersign::audit
