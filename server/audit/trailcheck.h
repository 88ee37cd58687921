// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/trailverifier.h"
#include "crypto/merkle.h"

#include <map>

namespace countersign::audit {

// The columns of a stored event that repeat its leaf, as the database has them.
struct EventColumns
{
    QByteArrayView id;
    qint64 at = 0;
    QByteArrayView actorId;
    QByteArrayView subject;
    QByteArrayView action;
    QByteArrayView resource;
    QByteArrayView resourceId;
    qint64 success = 0; // as it is stored: anything but 0 and 1 is a change
    QByteArrayView leafHash;
};

// The verification itself: is fed events and checkpoints in order and builds the tree again. Memory
// does not grow with the trail. Every function returns false once a fault has been found; the first
// one stays in the report.
class TrailCheck
{
public:
    explicit TrailCheck(const QByteArray &publicKey, bool keyIsTrusted);

    /// Checkpoints that somebody else kept; they must fit this trail too.
    bool expect(const QList<QByteArray> &witnessed);
    bool event(quint64 index, const QByteArray &leaf);
    /// With what a database stores beside the leaf: its columns and the nodes of the tree.
    bool storedEvent(quint64 index, QByteArrayView leaf, const EventColumns &columns,
                     const crypto::NodeReader &nodes);
    /// A checkpoint over the events seen so far.
    bool checkpoint(const QByteArray &note);
    /// After the last event.
    bool end();
    bool fault(quint64 first, quint64 last, const QString &what);

    quint64 size() const { return m_tree.size(); }
    VerifyReport report() const;

private:
    bool add(const QByteArray &hash, const crypto::NodeReader &nodes);

    VerifyReport m_report;
    crypto::MerkleFrontier m_tree;
    std::map<quint64, QByteArray> m_expected; // root by size
};

} // namespace countersign::audit
