// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxseal.h"

#include "vault/vault.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::outbox {

namespace {

constexpr auto table = "outbox_messages"_L1;

vault::Place recipientPlace(const StoredMessage &message)
{
    return {table, "recipient"_L1, message.id.value()};
}

vault::Place contentPlace(const StoredMessage &message)
{
    return {table, "content"_L1, message.id.value()};
}

} // namespace

Result<void> sealContent(vault::Vault &vault, database::Connection &connection,
                         StoredMessage &message, const Content &content)
{
    const QJsonObject object{{u"payload"_s, content.payload},
                             {u"subject"_s, content.subject},
                             {u"body"_s, content.body}};
    const auto sealed = vault.seal(connection, message.person, contentPlace(message),
                                   QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!sealed)
        return failureOf(sealed);
    message.content = *sealed;
    if (content.to.isEmpty())
        return {};
    const auto recipient
        = vault.seal(connection, message.person, recipientPlace(message), content.to.toUtf8());
    if (!recipient)
        return failureOf(recipient);
    message.recipient = *recipient;
    return {};
}

Result<Content> openContent(const vault::Vault &vault, database::Connection &connection,
                            const StoredMessage &message)
{
    Content content;
    if (!message.content.isEmpty()) {
        const auto opened
            = vault.open(connection, message.person, contentPlace(message), message.content);
        if (!opened)
            return failureOf(opened);
        const QJsonObject object = QJsonDocument::fromJson(*opened).object();
        content.payload = object.value("payload"_L1).toObject();
        content.subject = object.value("subject"_L1).toString();
        content.body = object.value("body"_L1).toString();
    }
    if (message.isAddressed()) {
        const auto opened
            = vault.open(connection, message.person, recipientPlace(message), message.recipient);
        if (!opened)
            return failureOf(opened);
        content.to = QString::fromUtf8(*opened);
    }
    return content;
}

PersonId subjectOf(const vault::Vault &vault, database::Connection &connection,
                   const StoredMessage &message)
{
    if (!message.isAddressed())
        return {};
    const auto state = vault.keyState(connection, message.person);
    return state && *state == vault::KeyState::Present ? message.person : PersonId();
}

} // namespace countersign::outbox
