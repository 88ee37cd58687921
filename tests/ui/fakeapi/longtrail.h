// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fakeapi/fakeapi.h"

namespace countersign::tests {

// An audit trail of any length that stores none of its events: they are made when somebody asks, every three seconds one
// up to now. The newest and those that are added have leaves of their own; below them one leaf stands again and again,
// so that the tree's hashes are known by level and every checkpoint and proof is good. Reading a page adds an event, as in
// life.
class LongTrail
{
public:
    explicit LongTrail(qint64 size);

    qint64 size() const { return m_size; }
    /// What the API says of the trail; nothing if the question is about something else.
    std::optional<FakeApi::Answer> answer(const QString &methodAndPath, const QUrlQuery &query);

private:
    contract::AuditEvent event(qint64 index) const;
    qint64 timeOf(qint64 index) const; // milliseconds since 1970
    FakeApi::Answer page(const QUrlQuery &query);
    contract::AuditCheckpoint checkpoint() const;
    contract::InclusionProof inclusion(qint64 index, qint64 size) const;
    QByteArray hash(int level, quint64 index) const;
    crypto::NodeReader nodes() const;

    const qint64 m_alike; // so many of the oldest leaves are the same one
    const qint64 m_end;   // when the trail's first `size` events end; milliseconds since 1970
    qint64 m_size;
    QList<QByteArray> m_alikeHashes; // by level
    crypto::SigningKey m_key;
};

} // namespace countersign::tests
