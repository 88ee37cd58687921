// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/eventtext.h"

#include "base/encoding.h"
#include "base/jsontext.h"
#include "base/masking.h"

#include <QJsonDocument>

#include <string_view>

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

// Feature B7: whoever reads the trail sees addresses as masked as everywhere else. What is stored stays whole.
QJsonObject masked(QJsonObject object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isObject())
            *member = masked(member->toObject());
        else if (member.key() == "phone"_L1 && member->isString())
            *member = maskPhone(member->toString());
        else if (member.key() == "email"_L1 && member->isString())
            *member = maskEmail(member->toString());
    }
    return object;
}

// A name with an escape in it could hide; we write none, but what is stored may not be ours.
bool mayHoldAddress(const QByteArray &personal)
{
    const std::string_view text(personal.constData(), static_cast<std::size_t>(personal.size()));
    return text.contains("\"phone\"") || text.contains("\"email\"") || text.contains('\\');
}

} // namespace

void appendEvent(QByteArray &json, const StoredEvent &stored, const LeafText &leaf,
                 const QByteArray &personal, bool erased)
{
    const auto add
        = [&](QByteArrayView before, QByteArrayView text) { json.append(before).append(text); };
    const auto addUnlessEmpty = [&](QByteArrayView before, QByteArrayView text) {
        if (!text.isEmpty())
            json.append(before).append(text).append('"');
    };
    json += "{\"index\":";
    appendJsonNumber(json, stored.index);
    add(",\"id\":\"", leaf.id);
    add("\",\"at\":\"", leaf.at);
    add("\",\"actor\":{\"kind\":\"", leaf.actorKind);
    add("\",\"id\":\"", leaf.actorId);
    add("\",\"role\":\"", leaf.actorRole);
    add("\"},\"action\":\"", leaf.action);
    add("\",\"resource\":\"", leaf.resource);
    add("\",\"resourceId\":\"", leaf.resourceId);
    json += '"';
    addUnlessEmpty(",\"subject\":\"", leaf.subject);
    add(",\"success\":", leaf.success ? "true" : "false");
    addUnlessEmpty(",\"error\":\"", leaf.error);
    add(",\"durationMs\":", leaf.durationMs);
    add(",\"requestId\":\"", leaf.requestId);
    add("\",\"leafHash\":\"", stored.leafHash.toBase64());
    json += '"';
    if (erased)
        json += ",\"erased\":true";
    if (!personal.isEmpty()) {
        json += ",\"details\":";
        json += mayHoldAddress(personal)
                    ? canonicalJson(masked(QJsonDocument::fromJson(personal).object()))
                    : personal;
    }
    json += '}';
}

} // namespace countersign::audit
