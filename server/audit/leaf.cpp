// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/leaf.h"

#include "base/encoding.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormatVersion = 1;

ActorKind actorKindOf(const QString &name)
{
    for (const ActorKind kind : {ActorKind::Anonymous, ActorKind::Customer, ActorKind::Staff}) {
        if (actorKindName(kind) == name)
            return kind;
    }
    return ActorKind::System; // another word fails the comparison in decodeLeaf()
}

} // namespace

QString actorKindName(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Anonymous:
        return u"anonymous"_s;
    case ActorKind::Customer:
        return u"customer"_s;
    case ActorKind::Staff:
        return u"staff"_s;
    case ActorKind::System:
        return u"system"_s;
    }
    return u"system"_s;
}

QByteArray encodeLeaf(const Leaf &leaf)
{
    return canonicalJson({
        {"v"_L1, FormatVersion},
        {"id"_L1, leaf.id.value()},
        {"at"_L1, formatInstant(leaf.at)},
        {"actor"_L1, QJsonObject{{"kind"_L1, actorKindName(leaf.actorKind)},
                                 {"id"_L1, leaf.actorId},
                                 {"role"_L1, leaf.actorRole}}},
        {"action"_L1, leaf.action},
        {"resource"_L1, leaf.resource},
        {"resourceId"_L1, leaf.resourceId},
        {"subject"_L1, leaf.subject.value()},
        {"success"_L1, leaf.success},
        {"error"_L1, leaf.error},
        {"durationMs"_L1, leaf.durationMs},
        {"requestId"_L1, leaf.requestId},
        {"key"_L1, leaf.key.value()},
        {"sealed"_L1, QString::fromLatin1(leaf.sealed.toBase64())},
    });
}

Result<Leaf> decodeLeaf(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonObject actor = object.value("actor"_L1).toObject();
    const auto text = [](const QJsonObject &from, QLatin1StringView name) {
        return from.value(name).toString();
    };
    const Leaf leaf{
        .id = EventId(text(object, "id"_L1)),
        .at = parseInstant(text(object, "at"_L1)).value_or(Instant()),
        .actorKind = actorKindOf(text(actor, "kind"_L1)),
        .actorId = text(actor, "id"_L1),
        .actorRole = text(actor, "role"_L1),
        .action = text(object, "action"_L1),
        .resource = text(object, "resource"_L1),
        .resourceId = text(object, "resourceId"_L1),
        .subject = PersonId(text(object, "subject"_L1)),
        .success = object.value("success"_L1).toBool(),
        .error = text(object, "error"_L1),
        .durationMs = object.value("durationMs"_L1).toInteger(),
        .requestId = text(object, "requestId"_L1),
        .key = PersonId(text(object, "key"_L1)),
        .sealed = QByteArray::fromBase64(text(object, "sealed"_L1).toLatin1()),
    };
    // Writing it again finds whatever was missing, too much, or in another form.
    if (encodeLeaf(leaf) != bytes)
        return failure(
            ErrorCode::Internal,
            u"An audit event does not have its canonical form. Verify the audit trail."_s);
    return leaf;
}

} // namespace countersign::audit
