// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/request.h"

#include "http/characters.h"

#include <QJsonDocument>

namespace countersign::http {

Actor Request::actor() const
{
    const QByteArrayView agent = headers.value(QHttpHeaders::WellKnownHeader::UserAgent);
    Actor actor{principal.kind,      principal.id, principal.role,
                principal.sessionId, address,      QString::fromLatin1(agent),
                requestId,           receivedAt};
    actor.apiKey = principal.apiKey;
    if (operation) {
        actor.operation = operation->id;
        actor.mayRecord = operation->auditActions;
    }
    actor.recorded = recorded;
    return actor;
}

QByteArray Request::cookie(QByteArrayView name) const
{
    // RFC 6265 section 4.2.1: name=value pairs separated by "; ".
    QByteArrayView rest = headers.value(QHttpHeaders::WellKnownHeader::Cookie);
    while (!rest.isEmpty()) {
        const qsizetype semicolon = rest.indexOf(';');
        const QByteArrayView pair = trimmedBlanks(semicolon < 0 ? rest : rest.first(semicolon));
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && pair.first(equals) == name)
            return pair.sliced(equals + 1).toByteArray();
        rest = semicolon < 0 ? QByteArrayView() : rest.sliced(semicolon + 1);
    }
    return {};
}

Reply Reply::json(const QJsonObject &object, int status)
{
    return jsonText(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

Reply Reply::jsonText(const QByteArray &json, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = json;
    return reply;
}

Reply Reply::empty(int status)
{
    Reply reply;
    reply.status = status;
    reply.contentType.clear();
    return reply;
}

} // namespace countersign::http
