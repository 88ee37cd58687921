// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/eventbatch.h"

#include "crypto/merkle.h"

namespace countersign::audit {

void EventBatch::add(quint64 index, QByteArrayView storedHash, QByteArrayView leaf)
{
    m_bytes.append(storedHash);
    const qsizetype start = m_bytes.size();
    m_bytes.append(leaf);
    m_places.push_back({start, m_bytes.size()});
    m_events.push_back({.index = index});
}

bool EventBatch::isFull() const
{
    return m_events.size() == StretchSize
           || (!m_events.empty() && m_events.back().index % StretchSize == StretchSize - 1);
}

void EventBatch::examine()
{
    qsizetype start = 0;
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        const auto [leafStart, end] = m_places[i];
        const QByteArrayView bytes(m_bytes);
        const QByteArrayView leaf = bytes.sliced(leafStart, end - leafStart);
        Event &event = m_events[i];
        event.hash = crypto::leafHash(leaf);
        event.hasStoredHash = event.hash == bytes.sliced(start, leafStart - start);
        const auto text = LeafText::scan(leaf);
        event.isWellFormed = text.has_value();
        if (text)
            m_terms.add(event.index, *text);
        start = end;
    }
}

} // namespace countersign::audit
