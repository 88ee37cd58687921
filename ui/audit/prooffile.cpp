// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/prooffile.h"

#include "crypto/tlogproof.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProofFile)
};

contract::AuditEvent eventIn(const crypto::TlogProof &proof)
{
    const QJsonObject leaf = QJsonDocument::fromJson(proof.leaf).object();
    const QJsonObject actor = leaf.value("actor"_L1).toObject();
    contract::AuditEvent event;
    event.index = static_cast<qint64>(proof.index);
    event.id = leaf.value("id"_L1).toString();
    event.at = leaf.value("at"_L1).toString();
    event.actor = {actor.value("kind"_L1).toString(), actor.value("id"_L1).toString(),
                   actor.value("role"_L1).toString()};
    event.action = leaf.value("action"_L1).toString();
    event.resource = leaf.value("resource"_L1).toString();
    event.resourceId = leaf.value("resourceId"_L1).toString();
    event.success = leaf.value("success"_L1).toBool();
    return event;
}

QString faultText(crypto::TlogProofFault fault)
{
    switch (fault) {
    case crypto::TlogProofFault::Signature:
        return Texts::tr("The checkpoint in the file is not signed by this trail's key. The file "
                         "was changed, or it belongs to another trail.");
    case crypto::TlogProofFault::Place:
        return Texts::tr("The checkpoint in the file does not reach to the event's number. The "
                         "file was changed.");
    case crypto::TlogProofFault::Inclusion:
        break;
    }
    return Texts::tr("The event in the file is not the one that was signed: the event, its number "
                     "or one of the hashes was changed.");
}

} // namespace

std::expected<QByteArray, QString> proofFile(const contract::InclusionProof &proof,
                                             const contract::AuditCheckpoint &checkpoint,
                                             const SeenCheckpoint &trusted)
{
    QList<QByteArray> path;
    for (const QString &hash : proof.proof)
        path.append(QByteArray::fromBase64(hash.toLatin1()));
    QByteArray text = crypto::formatTlogProof({QByteArray::fromBase64(proof.leaf.toLatin1()),
                                               static_cast<quint64>(proof.index), path,
                                               checkpoint.note.toUtf8()});
    // A file that does not convince this console must not get out of it.
    if (const auto proven = checkProofFile(text, trusted); !proven)
        return std::unexpected(
            Texts::tr("What the server says proves nothing. %1").arg(proven.error()));
    return text;
}

std::expected<ProvenEvent, QString> checkProofFile(const QByteArray &text,
                                                   const SeenCheckpoint &trusted)
{
    const auto proof = crypto::parseTlogProof(text);
    if (!proof)
        return std::unexpected(
            Texts::tr("This is not the proof of an event, or its form was changed."));
    const auto checkpoint = crypto::verifyTlogProof(*proof, trusted.publicKey);
    if (!checkpoint)
        return std::unexpected(faultText(checkpoint.error()));
    if (checkpoint->origin != trusted.origin)
        return std::unexpected(
            Texts::tr("This proof is about another trail: %1").arg(checkpoint->origin));
    return ProvenEvent{eventIn(*proof), checkpoint->size};
}

} // namespace countersign::ui::audit
