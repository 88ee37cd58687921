// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailservice.h"

#include "audit/eventtext.h"
#include "audit/filterparameters.h"
#include "audit/leaftext.h"
#include "audit/sealing.h"
#include "audit/sqlledger.h"
#include "audit/trailsearch.h"
#include "base/encoding.h"
#include "base/jsontext.h"
#include "base/logging.h"
#include "database/database.h"
#include "vault/vault.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QStringList base64(const QList<QByteArray> &hashes)
{
    QStringList texts;
    for (const QByteArray &hash : hashes)
        texts += base64(hash);
    return texts;
}

// A cursor is the index of the last event on the page, in a form that nobody is tempted to compute
// with.
QString cursorOf(quint64 index)
{
    return QString::fromLatin1(toBase64Url("e" + QByteArray::number(index)));
}

Result<std::optional<quint64>> indexOf(const QString &cursor)
{
    if (cursor.isEmpty())
        return std::nullopt;
    const QByteArray text = fromBase64Url(cursor.toLatin1()).value_or(QByteArray());
    bool isNumber = false;
    const quint64 index = text.sliced(std::min<qsizetype>(1, text.size())).toULongLong(&isNumber);
    if (!isNumber || cursorOf(index) != cursor)
        return failure(ErrorCode::InvalidCursor,
                       u"This page marker is not one of ours. Start again from the first page."_s,
                       u"after"_s);
    return index;
}

Event readingOf(const EventFilter &filter, qsizetype count)
{
    QJsonObject details = parametersOf(filter);
    details.insert("count"_L1, count);
    return {.action = u"audit.events.read"_s,
            .resource = u"audit_trail"_s,
            .resourceId = {},
            .details = details};
}

} // namespace

Result<QByteArray> TrailService::list(const Actor &actor, const EventFilter &filter,
                                      const QString &after, int limit)
{
    const auto before = indexOf(after);
    if (!before)
        return failureOf(before);
    QByteArray json;
    qsizetype count = 0;
    // In one snapshot: between two, whatever was committed throws SQLite's page cache away, and a page of the trail
    // asks for a hundred keys.
    const auto read = m_database.reader().snapshot([&](database::Connection &connection) {
        return readPage(connection, filter, *before, limit).transform([&](Page page) {
            json = std::move(page.json);
            count = page.count;
        });
    });
    if (!read)
        return failureOf(read);
    if (const auto recorded = m_ledger.record(actor, readingOf(filter, count)); !recorded)
        return failureOf(recorded);
    return json;
}

Result<TrailService::Page> TrailService::readPage(database::Connection &connection,
                                                  const EventFilter &filter,
                                                  std::optional<quint64> before, int limit) const
{
    const auto stored
        = TrailSearch(connection, filter)
              .newest(before, limit + 1); // one more tells whether there is a next page
    if (!stored)
        return failureOf(stored);
    Page page{"{\"items\":[", std::min<qsizetype>(stored->size(), limit)};
    page.json.reserve(page.count * 800);
    vault::OpenedKeys keys;
    for (qsizetype i = 0; i < page.count; ++i) {
        if (i > 0)
            page.json += ',';
        if (const auto appended = append(page.json, connection, keys, stored->at(i)); !appended)
            return failureOf(appended);
    }
    page.json += ']';
    if (stored->size() > limit) {
        page.json += ",\"next\":";
        appendJsonString(page.json, cursorOf(stored->at(limit - 1).index));
    }
    page.json += '}';
    return page;
}

Result<void> TrailService::append(QByteArray &json, database::Connection &connection,
                                  vault::OpenedKeys &keys, const StoredEvent &stored) const
{
    const auto leaf = LeafText::scan(stored.leaf);
    if (!leaf)
        return failure(
            ErrorCode::Internal,
            u"Event %1 of the audit trail is damaged. Run \"countersignd audit verify\" and restore a backup."_s
                .arg(stored.index));
    const auto opened = openEvent(connection, m_vault, keys, *leaf);
    if (!opened && mayPass(opened.error().code))
        return failureOf(opened);
    const bool erased = !opened && opened.error().code == ErrorCode::NotFound;
    if (!opened && !erased) // altered: shown without its details; the verifier will name it
        qCCritical(lcAudit) << "The sealed part of audit event" << stored.index << "does not open";
    appendEvent(json, stored, *leaf, opened ? *opened : QByteArray(), erased);
    return {};
}

Result<contract::AuditCheckpoint> TrailService::checkpoint()
{
    const auto stored = m_ledger.checkpointNow();
    if (!stored)
        return failureOf(stored);
    const auto checkpoint
        = crypto::parseSigned(stored->note, m_ledger.origin(), m_ledger.publicKey());
    if (!checkpoint)
        return failureOf(checkpoint);
    return contract::AuditCheckpoint{QString::fromUtf8(stored->note),
                                     static_cast<qint64>(checkpoint->size),
                                     base64(checkpoint->root), base64(m_ledger.publicKey())};
}

Result<contract::InclusionProof> TrailService::inclusion(const EventId &event,
                                                         std::optional<quint64> size)
{
    QList<StoredEvent> found;
    if (const auto at = timeOfUuid7(event.value())) {
        const EventFilter filter{
            .id = event.value(), .from = at, .to = *at + std::chrono::milliseconds(1)};
        auto newest = TrailSearch(m_database.reader(), filter).newest({}, 1);
        if (!newest)
            return failureOf(newest);
        found = std::move(*newest);
    }
    if (found.isEmpty())
        return failure(ErrorCode::NotFound, u"There is no such event in the audit trail."_s,
                       u"event"_s);
    return inclusion(found.first().index, size);
}

Result<contract::InclusionProof> TrailService::inclusion(quint64 index, std::optional<quint64> size)
{
    const AuditStore store(m_database.reader());
    const auto stored = store.at(index);
    if (!stored)
        return failureOf(stored);
    if (!*stored)
        return failure(ErrorCode::NotFound, u"There is no such event in the audit trail."_s,
                       u"index"_s);
    const auto treeSize = sizeFor(index, size);
    if (!treeSize)
        return failureOf(treeSize);
    const auto proof = crypto::inclusionProof(index, *treeSize, store.nodes());
    if (!proof)
        return failureOf(proof);
    return contract::InclusionProof{static_cast<qint64>(index), static_cast<qint64>(*treeSize),
                                    base64((*stored)->leafHash), base64((*stored)->leaf),
                                    base64(*proof)};
}

Result<quint64> TrailService::sizeFor(quint64 index, std::optional<quint64> wanted)
{
    if (wanted) {
        if (*wanted <= index || *wanted > m_ledger.size())
            return failure(
                ErrorCode::InvalidRequest,
                u"The size must be larger than the event's position and within the audit trail."_s,
                u"size"_s);
        return *wanted;
    }
    if (const quint64 latest = m_ledger.lastCheckpoint().size; latest > index)
        return latest;
    const auto made = m_ledger.checkpointNow();
    if (!made)
        return failureOf(made);
    return made->size;
}

Result<contract::ConsistencyProof> TrailService::consistency(quint64 from, quint64 to)
{
    if (from > to)
        return failure(ErrorCode::InvalidRequest,
                       u"The older size must not be larger than the newer one."_s, u"from"_s);
    if (to > m_ledger.size())
        return failure(ErrorCode::InvalidRequest,
                       u"The audit trail does not have that many events yet."_s, u"to"_s);
    const auto proof = crypto::consistencyProof(from, to, AuditStore(m_database.reader()).nodes());
    if (!proof)
        return failureOf(proof);
    return contract::ConsistencyProof{static_cast<qint64>(from), static_cast<qint64>(to),
                                      base64(*proof)};
}

} // namespace countersign::audit
