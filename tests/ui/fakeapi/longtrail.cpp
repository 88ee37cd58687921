// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakeapi/longtrail.h"

#include "base/clock.h"
#include "crypto/checkpoint.h"

namespace countersign::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PageSize = 50;
constexpr qint64 Interval = 3'000; // milliseconds from event to event
constexpr qint64 OwnLeaves = 256;
const QString origin = u"countersign.example/trail/long"_s;

QString actionOf(qint64 index)
{
    static const QStringList actions{u"customer.read"_s, u"otp.code.requested"_s,
                                     u"session.started"_s, u"customer.updated"_s};
    return actions.at(index % 4);
}

bool isSuccess(qint64 index)
{
    return index % 10 != 7;
}

} // namespace

LongTrail::LongTrail(qint64 size)
    : m_alike(size - OwnLeaves)
    , m_end(QDateTime::currentMSecsSinceEpoch())
    , m_size(size)
    , m_key(newKey())
{
    m_alikeHashes.append(crypto::leafHash("alike"));
    while ((qint64(1) << m_alikeHashes.size()) <= m_alike)
        m_alikeHashes.append(crypto::nodeHash(m_alikeHashes.last(), m_alikeHashes.last()));
}

std::optional<FakeApi::Answer> LongTrail::answer(const QString &methodAndPath,
                                                 const QUrlQuery &query)
{
    const auto number
        = [&query](const QString &item) { return query.queryItemValue(item).toLongLong(); };
    if (methodAndPath == "GET /v1/audit/events"_L1)
        return page(query);
    if (methodAndPath == "GET /v1/audit/checkpoint"_L1)
        return FakeApi::Answer{200, contract::encode(checkpoint())};
    if (methodAndPath == "GET /v1/audit/proofs/inclusion"_L1)
        return FakeApi::Answer{200,
                               contract::encode(inclusion(number(u"index"_s), number(u"size"_s)))};
    if (methodAndPath == "GET /v1/audit/proofs/consistency"_L1) {
        const qint64 from = number(u"from"_s);
        const qint64 to = number(u"to"_s);
        const auto proof = crypto::consistencyProof(static_cast<quint64>(from),
                                                    static_cast<quint64>(to), nodes());
        return FakeApi::Answer{
            200, contract::encode(contract::ConsistencyProof{from, to, base64(proof.value())})};
    }
    return {};
}

qint64 LongTrail::timeOf(qint64 index) const
{
    return m_end - (m_alike + OwnLeaves - index) * Interval;
}

contract::AuditEvent LongTrail::event(qint64 index) const
{
    static const QStringList resources{u"customer"_s, u"otp_flow"_s, u"session"_s, u"customer"_s};
    contract::AuditEvent event
        = inventedEvent(index, actionOf(index), resources.at(index % 4), isSuccess(index));
    event.at = formatInstant(fromMilliseconds(timeOf(index)));
    event.leafHash = base64(crypto::leafHash(leafOf(event)));
    return event;
}

FakeApi::Answer LongTrail::page(const QUrlQuery &query)
{
    const auto instant = [&query](const QString &item) {
        const QString text = query.queryItemValue(item, QUrl::FullyDecoded);
        return QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch(); // 0: not given
    };
    const QString after = query.queryItemValue(u"after"_s);
    const QString action = query.queryItemValue(u"action"_s);
    const QString success = query.queryItemValue(u"success"_s);
    const qint64 from = instant(u"from"_s);
    const qint64 to = instant(u"to"_s);
    contract::AuditPage page;
    qint64 index = (after.isEmpty() ? m_size : after.toLongLong()) - 1;
    for (; index >= 0 && timeOf(index) >= from && page.items.size() < PageSize; --index) {
        if ((to == 0 || timeOf(index) < to) && actionOf(index).startsWith(action)
            && (success.isEmpty() || isSuccess(index) == (success == "true"_L1)))
            page.items.append(event(index));
    }
    if (page.items.size() == PageSize)
        page.next = QString::number(page.items.last().index);
    ++m_size;
    return {200, contract::encode(page)};
}

contract::AuditCheckpoint LongTrail::checkpoint() const
{
    const QByteArray root = crypto::rootOf(static_cast<quint64>(m_size), nodes()).value();
    const QByteArray note
        = crypto::formatSigned({origin, static_cast<quint64>(m_size), root}, m_key, origin);
    return {QString::fromUtf8(note), m_size, base64(root), base64(m_key.publicKey())};
}

contract::InclusionProof LongTrail::inclusion(qint64 index, qint64 size) const
{
    const QByteArray leaf = index < m_alike ? "alike"_ba : leafOf(event(index));
    const auto proof
        = crypto::inclusionProof(static_cast<quint64>(index), static_cast<quint64>(size), nodes());
    return {index, size, base64(crypto::leafHash(leaf)), base64(leaf), base64(proof.value())};
}

QByteArray LongTrail::hash(int level, quint64 index) const
{
    if ((index + 1) << level <= static_cast<quint64>(m_alike))
        return m_alikeHashes.at(level);
    if (level == 0)
        return crypto::leafHash(leafOf(event(static_cast<qint64>(index))));
    return crypto::nodeHash(hash(level - 1, 2 * index), hash(level - 1, 2 * index + 1));
}

crypto::NodeReader LongTrail::nodes() const
{
    return [this](int level, quint64 index) -> Result<QByteArray> { return hash(level, index); };
}

} // namespace countersign::tests
