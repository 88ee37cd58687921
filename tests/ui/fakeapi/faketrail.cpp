// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakeapi/faketrail.h"

#include "base/clock.h"
#include "base/encoding.h"
#include "crypto/checkpoint.h"
#include "crypto/systemrandom.h"

namespace countersign::tests {

using namespace Qt::StringLiterals;

namespace {

const QString origin = u"countersign.example/trail/test"_s;

} // namespace

crypto::SigningKey newKey()
{
    crypto::SystemRandom random;
    return crypto::SigningKey::generate(random);
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QStringList base64(const QList<QByteArray> &hashes)
{
    QStringList texts;
    for (const QByteArray &hash : hashes)
        texts.append(base64(hash));
    return texts;
}

contract::AuditEvent inventedEvent(qint64 index, const QString &action, const QString &resource,
                                   bool success)
{
    contract::AuditEvent event;
    event.index = index;
    event.id = u"01938a00-0000-7000-8000-%1"_s.arg(event.index, 12, 16, QLatin1Char('0'));
    event.at = formatInstant(fromMilliseconds(1'764'000'000'000 + event.index * 61'000));
    event.actor = {u"staff"_s, u"01938a00-1111-7222-8333-444455556666"_s, u"manager"_s};
    event.action = action;
    event.resource = resource;
    event.resourceId = u"01938a00-2222-7222-8333-%1"_s.arg(event.index, 12, 16, QLatin1Char('0'));
    event.success = success;
    if (!success)
        event.error = u"forbidden"_s;
    event.durationMs = 4 + event.index % 9;
    event.requestId = u"01938a00-3333-7222-8333-%1"_s.arg(event.index, 12, 16, QLatin1Char('0'));
    event.details
        = QJsonObject{{u"address"_s, u"192.0.2.17"_s}, {u"userAgent"_s, u"Countersign/0.1.0"_s}};
    if (action == "customer.updated"_L1) {
        event.details->insert(u"before"_s,
                              QJsonObject{{u"vip"_s, false}, {u"status"_s, u"active"_s}});
        event.details->insert(u"after"_s,
                              QJsonObject{{u"vip"_s, true}, {u"status"_s, u"active"_s}});
    }
    event.leafHash = base64(crypto::leafHash(leafOf(event)));
    return event;
}

QByteArray leafOf(const contract::AuditEvent &event)
{
    return canonicalJson({{u"v"_s, 1},
                          {u"id"_s, event.id},
                          {u"at"_s, event.at},
                          {u"actor"_s, QJsonObject{{u"kind"_s, event.actor.kind},
                                                   {u"id"_s, event.actor.id},
                                                   {u"role"_s, event.actor.role}}},
                          {u"action"_s, event.action},
                          {u"resource"_s, event.resource},
                          {u"resourceId"_s, event.resourceId},
                          {u"subject"_s, QString()},
                          {u"success"_s, event.success},
                          {u"error"_s, event.error.value_or(QString())},
                          {u"durationMs"_s, event.durationMs},
                          {u"requestId"_s, event.requestId},
                          {u"sealed"_s, u"c2VhbGVk"_s}});
}

FakeTrail::FakeTrail()
    : m_key(newKey())
{}

void FakeTrail::append(const QString &action, const QString &resource, bool success)
{
    m_events.append(inventedEvent(size(), action, resource, success));
    const QByteArray leaf = leafOf(m_events.last());
    m_leaves.append(leaf);
    for (const crypto::MerkleNode &node : m_frontier.append(crypto::leafHash(leaf)))
        m_nodes.insert({node.level, node.index}, node.hash);
}

crypto::NodeReader FakeTrail::nodes() const
{
    return [this](int level, quint64 index) -> Result<QByteArray> {
        const auto node = m_nodes.constFind({level, index});
        return node == m_nodes.cend()
                   ? Result<QByteArray>(failure(ErrorCode::NotFound, u"No such node."_s))
                   : *node;
    };
}

contract::AuditCheckpoint FakeTrail::checkpointAt(qint64 treeSize) const
{
    const QByteArray root = crypto::rootOf(static_cast<quint64>(treeSize), nodes()).value();
    const QByteArray note
        = crypto::formatSigned({origin, static_cast<quint64>(treeSize), root}, m_key, origin);
    return {QString::fromUtf8(note), treeSize, base64(root), base64(m_key.publicKey())};
}

contract::InclusionProof FakeTrail::inclusion(qint64 index, qint64 treeSize) const
{
    const auto proof = crypto::inclusionProof(static_cast<quint64>(index),
                                              static_cast<quint64>(treeSize), nodes())
                           .value();
    return {index, treeSize, base64(crypto::leafHash(m_leaves.at(index))),
            base64(m_leaves.at(index)), base64(proof)};
}

contract::ConsistencyProof FakeTrail::consistency(qint64 from, qint64 to) const
{
    const auto proof
        = crypto::consistencyProof(static_cast<quint64>(from), static_cast<quint64>(to), nodes())
              .value();
    return {from, to, base64(proof)};
}

void FakeTrail::forge(qint64 index)
{
    m_leaves[index].replace("manager", "auditor");
    m_events[index].actor.role = u"auditor"_s;
    m_events[index].leafHash = base64(crypto::leafHash(m_leaves.at(index)));
    rebuild();
}

void FakeTrail::truncate(qint64 treeSize)
{
    m_events.resize(treeSize);
    m_leaves.resize(treeSize);
    rebuild();
}

void FakeTrail::changeKey()
{
    m_key = newKey();
}

void FakeTrail::rebuild()
{
    m_nodes.clear();
    m_frontier = {};
    for (const QByteArray &leaf : std::as_const(m_leaves)) {
        for (const crypto::MerkleNode &node : m_frontier.append(crypto::leafHash(leaf)))
            m_nodes.insert({node.level, node.index}, node.hash);
    }
}

} // namespace countersign::tests
