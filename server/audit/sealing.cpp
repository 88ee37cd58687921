// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sealing.h"

#include "base/encoding.h"
#include "base/jsontext.h"
#include "vault/vault.h"

#include <QJsonDocument>

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

vault::Place placeOf(const EventId &id)
{
    return {"audit_events"_L1, "sealed"_L1, id.value()};
}

bool hasPersonalPart(const Event &event)
{
    return !event.details.isEmpty() || !event.before.isEmpty() || !event.after.isEmpty();
}

// Canonical JSON (RFC 8785), members in the order of their names.
QByteArray personalPart(const Actor &actor, const Event &event)
{
    QByteArray json;
    const auto addText = [&](const char *before, const QString &text) {
        json += before;
        appendJsonString(json, text);
    };
    const auto addObject = [&](const char *before, const QJsonObject &object) {
        json.append(before).append(object.isEmpty() ? QByteArray("{}") : canonicalJson(object));
    };
    addText("{\"address\":", actor.address);
    addObject(",\"after\":", event.after);
    if (!actor.apiKey.isEmpty())
        addText(",\"apiKey\":", actor.apiKey);
    addObject(",\"before\":", event.before);
    addObject(",\"details\":", event.details);
    if (!actor.sessionId.isEmpty())
        addText(",\"sessionId\":", actor.sessionId);
    addText(",\"userAgent\":", actor.userAgent);
    return json += '}';
}

// Whose keys come into question, the best first.
QList<PersonId> candidates(const Actor &actor)
{
    QList<PersonId> persons;
    if (!actor.id.isEmpty()
        && (actor.kind == ActorKind::Customer || actor.kind == ActorKind::Staff))
        persons.append(PersonId(actor.id));
    persons.append(vault::Vault::installation());
    return persons;
}

Leaf leafOf(const Actor &actor, const Event &event, Instant now, RandomSource &random)
{
    const auto duration = std::max<qint64>(0, (now - actor.startedAt).count());
    return Leaf{.id = EventId::make(now, random),
                .at = now,
                .actorKind = actor.kind,
                .actorId = actor.id,
                .actorRole = actor.role,
                .action = event.action,
                .resource = event.resource,
                .resourceId = event.resourceId,
                .subject = event.subject,
                .success = event.success,
                .error = event.error,
                .durationMs = duration,
                .requestId = actor.requestId,
                .key = {},
                .sealed = {}};
}

} // namespace

Result<std::optional<Leaf>> sealEvent(database::Connection &connection, vault::Vault &vault,
                                      RandomSource &random, const Actor &actor, const Event &event,
                                      Instant now, bool final)
{
    Leaf leaf = leafOf(actor, event, now, random);
    const QByteArray plaintext = personalPart(actor, event);
    QList<PersonId> persons = candidates(actor);
    if (!event.subject.isEmpty())
        persons.prepend(event.subject);
    for (const PersonId &person : std::as_const(persons)) {
        auto sealed = vault.seal(connection, person, placeOf(leaf.id), plaintext);
        if (sealed) {
            leaf.key = person;
            leaf.sealed = std::move(*sealed);
            return leaf;
        }
        if (sealed.error().code != ErrorCode::NotFound)
            return failureOf(sealed);
        if (person != event.subject)
            continue;
        const auto state = vault.keyState(connection, person);
        if (!state)
            return failureOf(state);
        if (*state == vault::KeyState::Absent && !final)
            return std::nullopt;
        // Under any other key the data would survive the erasure of the person it is about.
        if (*state == vault::KeyState::Destroyed && hasPersonalPart(event))
            return failure(ErrorCode::Internal,
                           u"Details about an erased person cannot be recorded."_s);
    }
    return failure(ErrorCode::Internal, u"The installation has no key for its audit trail."_s);
}

Result<QJsonObject> openEvent(database::Connection &connection, const vault::Vault &vault,
                              const Leaf &leaf)
{
    return vault.open(connection, leaf.key, placeOf(leaf.id), leaf.sealed)
        .transform([](const QByteArray &text) { return QJsonDocument::fromJson(text).object(); });
}

Result<QByteArray> openEvent(database::Connection &connection, const vault::Vault &vault,
                             vault::OpenedKeys &keys, const LeafText &leaf)
{
    return vault.open(connection, keys, PersonId(unescaped(leaf.key)),
                      placeOf(EventId(unescaped(leaf.id))),
                      QByteArray::fromBase64(leaf.sealed.toByteArray()));
}

} // namespace countersign::audit
