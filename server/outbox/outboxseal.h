// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outboxstore.h"

namespace countersign::vault {
class Vault;
}

namespace countersign::outbox {

// What the sealed columns of a message hold.
struct Content
{
    QJsonObject payload;
    QString to; // this and the following: only once addressed
    QString subject;
    QString body;
};

/// Seals `content` into `message` under the key of `message.person`. NotFound if that person was
/// erased.
Result<void> sealContent(vault::Vault &vault, database::Connection &connection,
                         StoredMessage &message, const Content &content);
/// The inverse; parts that were forgotten come back empty.
Result<Content> openContent(const vault::Vault &vault, database::Connection &connection,
                            const StoredMessage &message);

/// Whom an event about `message` names: the person it is addressed to, nobody before that and once
/// they are erased.
PersonId subjectOf(const vault::Vault &vault, database::Connection &connection,
                   const StoredMessage &message);

} // namespace countersign::outbox
