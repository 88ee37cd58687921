// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/integrity.h"

#include "base/foreignjson.h"
#include "crypto/checkpoint.h"
#include "crypto/merkle.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

std::optional<QByteArray> bytes(const QString &base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64.toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

/// 32-byte hashes, or nothing if one of them is something else.
std::optional<QList<QByteArray>> hashes(const QStringList &texts)
{
    QList<QByteArray> list;
    for (const QString &text : texts) {
        const auto hash = bytes(text);
        if (!hash || hash->size() != 32)
            return {};
        list.append(*hash);
    }
    return list;
}

/// Whether the members on screen are those of the leaf that was hashed. Details are not among them:
/// the leaf holds their sealed form, which only the server can open.
bool showsLeaf(const contract::AuditEvent &event, const QByteArray &leaf)
{
    const QJsonObject object = parseForeignObject(leaf);
    const QJsonObject actor = object.value("actor"_L1).toObject();
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    return text("id"_L1) == event.id && text("at"_L1) == event.at
           && text("action"_L1) == event.action && text("resource"_L1) == event.resource
           && text("resourceId"_L1) == event.resourceId && text("requestId"_L1) == event.requestId
           && text("subject"_L1) == event.subject.value_or(QString())
           && object.value("durationMs"_L1).toInteger() == event.durationMs
           && object.value("success"_L1).toBool() == event.success
           && text("error"_L1) == event.error.value_or(QString())
           && actor.value("kind"_L1).toString() == event.actor.kind
           && actor.value("id"_L1).toString() == event.actor.id
           && actor.value("role"_L1).toString() == event.actor.role;
}

} // namespace

std::expected<SeenCheckpoint, QString> readCheckpoint(const contract::AuditCheckpoint &reply)
{
    const auto key = bytes(reply.publicKey);
    const auto root = bytes(reply.rootHash);
    if (!key || key->size() != 32 || !root || root->size() != 32)
        return std::unexpected(Texts::tr("The server's statement about the trail cannot be read."));
    const QString name = reply.note.section(u'\n', 0, 0);
    const auto checkpoint = crypto::parseSigned(reply.note.toUtf8(), name, *key);
    if (!checkpoint)
        return std::unexpected(
            Texts::tr("The signature under the server's statement about the trail is not good."));
    if (checkpoint->size != static_cast<quint64>(reply.size) || checkpoint->root != *root)
        return std::unexpected(
            Texts::tr("The server's statement about the trail contradicts what it has signed."));
    return SeenCheckpoint{checkpoint->origin, checkpoint->size, checkpoint->root, *key};
}

Verdict checkSuccession(const SeenCheckpoint &before, const SeenCheckpoint &now)
{
    if (now.origin != before.origin)
        return std::unexpected(
            Texts::tr("This is not the trail that was seen here before: it carries another name."));
    if (now.publicKey != before.publicKey)
        return std::unexpected(Texts::tr("The trail is signed with another key than before."));
    if (now.size < before.size)
        return std::unexpected(
            Texts::tr("The trail is shorter than before: %L1 events now, %L2 then. Events were cut "
                      "off, or an older copy of the database was put back.")
                .arg(now.size)
                .arg(before.size));
    if (now.size == before.size && now.root != before.root)
        return std::unexpected(
            Texts::tr("Events that were seen before have been changed, or an older "
                      "copy of the database was put back."));
    return {};
}

Verdict checkGrowth(const SeenCheckpoint &before, const SeenCheckpoint &now,
                    const contract::ConsistencyProof &proof)
{
    const auto nodes = hashes(proof.proof);
    if (!nodes
        || !crypto::verifyConsistency(before.size, now.size, before.root, now.root, *nodes)) {
        return std::unexpected(
            Texts::tr(
                "The server cannot prove that the first %L1 events are still the ones that were "
                "seen before. They were changed, or an older copy of the database was put back.")
                .arg(before.size));
    }
    return {};
}

Verdict checkEvent(const contract::AuditEvent &event, const SeenCheckpoint &checkpoint,
                   const contract::InclusionProof &proof)
{
    const auto leaf = bytes(proof.leaf);
    const auto nodes = hashes(proof.proof);
    const auto shownHash = bytes(event.leafHash);
    const auto index = static_cast<quint64>(event.index);
    if (!leaf || !nodes || !shownHash || proof.index != event.index)
        return std::unexpected(
            Texts::tr("The server's proof for event %L1 cannot be read.").arg(event.index));
    const QByteArray hash = crypto::leafHash(*leaf);
    if (hash != *shownHash || !showsLeaf(event, *leaf))
        return std::unexpected(
            Texts::tr("Event %L1 is shown differently from what was recorded.").arg(event.index));
    if (!crypto::verifyInclusion(index, checkpoint.size, hash, *nodes, checkpoint.root))
        return std::unexpected(
            Texts::tr("Event %L1 is not part of the signed trail.").arg(event.index));
    return {};
}

std::expected<QString, QString> newestTime(const SeenCheckpoint &checkpoint,
                                           const contract::InclusionProof &proof)
{
    const auto leaf = bytes(proof.leaf);
    const auto nodes = hashes(proof.proof);
    if (!leaf || !nodes || checkpoint.size == 0
        || !crypto::verifyInclusion(checkpoint.size - 1, checkpoint.size, crypto::leafHash(*leaf),
                                    *nodes, checkpoint.root))
        return std::unexpected(Texts::tr("The server could not prove which event is the newest."));
    return QJsonDocument::fromJson(*leaf).object().value("at"_L1).toString();
}

} // namespace countersign::ui::audit
