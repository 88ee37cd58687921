// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/leaf.h"

#include "audit/leaftext.h"
#include "base/jsontext.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

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

// Members in the order of their names, as RFC 8785 section 3.2.3 asks. LeafText reads the same order.
QByteArray encodeLeaf(const Leaf &leaf)
{
    QByteArray json;
    json.reserve(512 + leaf.sealed.size() * 4 / 3);
    const auto add = [&](const char *before, QStringView text) {
        json += before;
        appendJsonString(json, text);
    };
    add("{\"action\":", leaf.action);
    add(",\"actor\":{\"id\":", leaf.actorId);
    add(",\"kind\":", actorKindName(leaf.actorKind));
    add(",\"role\":", leaf.actorRole);
    add("},\"at\":", formatInstant(leaf.at));
    json += ",\"durationMs\":";
    appendJsonNumber(json, leaf.durationMs);
    add(",\"error\":", leaf.error);
    add(",\"id\":", leaf.id.value());
    add(",\"key\":", leaf.key.value());
    add(",\"requestId\":", leaf.requestId);
    add(",\"resource\":", leaf.resource);
    add(",\"resourceId\":", leaf.resourceId);
    json.append(",\"sealed\":\"").append(leaf.sealed.toBase64());
    add("\",\"subject\":", leaf.subject.value());
    json.append(",\"success\":").append(leaf.success ? "true" : "false");
    json += ",\"v\":1}";
    return json;
}

Result<Leaf> decodeLeaf(const QByteArray &bytes)
{
    const auto notCanonical = [] {
        return failure(
            ErrorCode::Internal,
            u"An audit event does not have its canonical form. Verify the audit trail."_s);
    };
    const auto text = LeafText::scan(bytes);
    if (!text)
        return notCanonical();
    Leaf leaf{
        .id = EventId(unescaped(text->id)),
        .at = parseInstant(unescaped(text->at)).value_or(Instant()),
        .actorKind = actorKindOf(unescaped(text->actorKind)),
        .actorId = unescaped(text->actorId),
        .actorRole = unescaped(text->actorRole),
        .action = unescaped(text->action),
        .resource = unescaped(text->resource),
        .resourceId = unescaped(text->resourceId),
        .subject = PersonId(unescaped(text->subject)),
        .success = text->success,
        .error = unescaped(text->error),
        .durationMs = text->durationMs.toLongLong(),
        .requestId = unescaped(text->requestId),
        .key = PersonId(unescaped(text->key)),
        .sealed = QByteArray::fromBase64(text->sealed.toByteArray()),
    };
    // Writing it again finds whatever is in another form: numbers, times, escapes, base64.
    if (encodeLeaf(leaf) != bytes)
        return notCanonical();
    return leaf;
}

} // namespace countersign::audit
