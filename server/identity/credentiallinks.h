// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "identity/credentiallinkstore.h"
#include "identity/staffstore.h"
#include "outbox/outboxmessage.h"

namespace countersign::audit {
class Ledger;
class Transaction;
} // namespace countersign::audit

namespace countersign::crypto {
class BlindIndex;
}

namespace countersign::database {
class Database;
}

namespace countersign::outbox {
class OutboxService;
}

namespace countersign::identity {

class SessionService;
class StaffNotices;
class StaffService;

/// The kind of their messages in the outbox.
inline constexpr QLatin1StringView LinkMessageKind("staff.link");
/// A person who asked for a reset gets no other one so soon: strangers who know an address neither fill the mailbox
/// nor make every link worthless before it is read.
inline constexpr std::chrono::minutes ResetPause{5};

// Links by e-mail with which staff choose a password (feature B2): an invitation for 72 hours, a reset for 15 minutes. A
// link holds 256 random bits of which we keep the hash; it works once, and a newer one of the same person makes it
// worthless. Nobody else ever sees or chooses a password (ASVS 6.4.6), and none of this signs anybody in. Owned by the
// runtime; thread-safe.
class CredentialLinks
{
public:
    // What it stands on; all of it must outlive the links.
    struct Parts
    {
        audit::Ledger &ledger;
        const database::Database &database;
        vault::Vault &vault;
        const crypto::BlindIndex &index;
        const StaffService &staff;
        SessionService &sessions;
        outbox::OutboxService &outbox;
        const StaffNotices &notices;
        const Clock &clock;
        RandomSource &random;
        std::function<QString()> businessName; // asked for every message
        QString publicAddress; // "https://desk.example.com"; empty: messages have no link
        std::function<bool()> canDeliver; // somebody gets the e-mails
    };

    explicit CredentialLinks(const Parts &parts);

    /// Makes a link inside the caller's transaction, puts its message into the outbox and records `staff.link.created`.
    /// Conflict if e-mails go nowhere. The caller wakes the outbox after the commit.
    Result<void> send(audit::Transaction &transaction, const StaffId &staff, LinkPurpose purpose);
    /// Makes the link of this person worthless, if there is one.
    static Result<void> revoke(audit::Transaction &transaction, const StaffId &staff);
    /// Lets what was put into the outbox go out.
    void wake();

    /// Somebody, who may be anybody, asks for a reset of this account. Whether there is one is found out later, so that
    /// no answer and no time tells. InvalidEmail for what is no address.
    Result<void> request(const Actor &actor, const QString &email);
    /// Sets the password, ends every session of the person and forgets their devices. InvalidCode, the same for whatever
    /// is wrong with the token; InvalidRequest at /password, after which the token is still good.
    Result<void> confirm(const Actor &actor, const QString &token, const QString &password);

    /// Addresses and words a message of the kind above; for the outbox. Makes the link of a request if it is somebody's.
    Result<std::optional<outbox::ResolvedMessage>> resolve(const QJsonObject &payload);
    /// Whether expired links are there, and forgetting them; how many.
    Result<bool> needsPurge() const;
    static Result<qint64> purge(audit::Transaction &transaction);

private:
    Result<std::optional<StaffAccount>> receiverOf(const QJsonObject &payload,
                                                   const QByteArray &hash);
    Result<std::optional<StaffAccount>> admit(const StaffAccount &account,
                                              const CredentialLink &link);
    Result<StaffAccount> ownerOf(database::Connection &connection, const CredentialLink &link);
    Result<bool> use(audit::Transaction &transaction, const CredentialLink &link,
                     const QByteArray &passwordHash);

    const Parts m_parts;
    const StaffStore m_store;
};

} // namespace countersign::identity
