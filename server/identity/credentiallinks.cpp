// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/credentiallinks.h"

#include "audit/ledger.h"
#include "base/emailaddress.h"
#include "base/encoding.h"
#include "crypto/blindindex.h"
#include "crypto/digest.h"
#include "database/database.h"
#include "identity/knowndevices.h"
#include "identity/sessionservice.h"
#include "identity/staffnotices.h"
#include "identity/staffservice.h"
#include "outbox/outboxservice.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;
using outbox::ResolvedMessage;

namespace {

constexpr qsizetype TokenBytes = 32;

std::unexpected<Error> noSuchLink()
{
    return failure(ErrorCode::InvalidCode,
                   u"This code is wrong, was used, or has expired. Ask for a new one."_s,
                   u"/token"_s);
}

audit::Event linkEvent(const CredentialLink &link, const QString &by)
{
    return {.action = u"staff.link.created"_s,
            .resource = u"staff"_s,
            .resourceId = link.staff.value(),
            .subject = PersonId(link.staff.value()),
            .details = {{u"purpose"_s, linkPurposeName(link.purpose)}, {u"askedBy"_s, by}}};
}

outbox::NewMessage messageWith(QJsonObject payload, const QByteArray &token, LinkPurpose purpose,
                               Instant expiresAt)
{
    payload.insert(u"token"_s, QString::fromLatin1(token));
    payload.insert(u"purpose"_s, linkPurposeName(purpose));
    payload.insert(u"expiresAt"_s, toMilliseconds(expiresAt));
    return {
        .kind = LinkMessageKind, .channel = u"email"_s, .payload = payload, .expiresAt = expiresAt};
}

} // namespace

CredentialLinks::CredentialLinks(const Parts &parts)
    : m_parts(parts)
    , m_store(parts.vault)
{}

Result<void> CredentialLinks::send(Transaction &transaction, const StaffId &staff,
                                   LinkPurpose purpose)
{
    if (!m_parts.canDeliver())
        return failure(ErrorCode::Conflict,
                       u"No e-mail server is set up, so nobody would get the message."_s);
    const QByteArray token = toBase64Url(m_parts.random.bytes(TokenBytes));
    const Instant now = transaction.now();
    const CredentialLink link{staff, crypto::sha256(token), purpose, now, now + linkLife(purpose)};
    transaction.record(linkEvent(link, u"admin"_s));
    return CredentialLinkStore::put(transaction.sql(), link).and_then([&] {
        return m_parts.outbox.enqueue(transaction, messageWith({{u"staff"_s, staff.value()}}, token,
                                                               purpose, link.expiresAt));
    });
}

Result<void> CredentialLinks::revoke(Transaction &transaction, const StaffId &staff)
{
    return CredentialLinkStore::remove(transaction.sql(), staff).transform([](bool) {});
}

void CredentialLinks::wake()
{
    m_parts.outbox.wake();
}

Result<void> CredentialLinks::request(const Actor &actor, const QString &email)
{
    const auto address = EmailAddress::parse(email);
    if (!address)
        return failureOf(address);
    const QByteArray token = toBase64Url(m_parts.random.bytes(TokenBytes));
    const auto asked = m_parts.ledger.write<bool>(actor, [&](Transaction &transaction) {
        // The address that was typed may be anybody's: it is in the sealed message only.
        transaction.record(
            {.action = u"staff.reset.requested"_s, .resource = u"staff"_s, .resourceId = {}});
        return m_parts.outbox
            .enqueue(transaction, messageWith({{u"email"_s, address->canonical()}}, token,
                                              LinkPurpose::Reset, transaction.now() + ResetLife))
            .transform([] { return true; });
    });
    if (!asked)
        return failureOf(asked);
    wake();
    return {};
}

Result<std::optional<ResolvedMessage>> CredentialLinks::resolve(const QJsonObject &payload)
{
    const QString token = payload.value("token"_L1).toString();
    const auto purpose = linkPurposeOf(payload.value("purpose"_L1).toString());
    if (!purpose)
        return std::nullopt;
    const auto receiver = receiverOf(payload, crypto::sha256(token.toLatin1()));
    if (!receiver)
        return failureOf(receiver);
    if (!*receiver)
        return std::nullopt;
    const StaffAccount &account = **receiver;
    const MailText text
        = linkMail(*purpose, token, account.name, m_parts.businessName(), m_parts.publicAddress);
    return ResolvedMessage{.person = PersonId(account.id.value()),
                           .channel = outbox::Channel::Email,
                           .to = account.email,
                           .subject = text.subject,
                           .body = text.body};
}

// Nobody, if the link is worthless by now or was asked for an account that cannot have one.
Result<std::optional<StaffAccount>> CredentialLinks::receiverOf(const QJsonObject &payload,
                                                                const QByteArray &hash)
{
    using Receiver = std::optional<StaffAccount>;
    database::Connection &reader = m_parts.database.reader();
    const QString id = payload.value("staff"_L1).toString();
    if (!id.isEmpty()) {
        const auto link = CredentialLinkStore::ofStaff(reader, StaffId(id));
        if (!link)
            return failureOf(link);
        const bool isGood = *link && (*link)->tokenHash == hash;
        return isGood ? m_store.find(reader, StaffId(id)) : Result<Receiver>(std::nullopt);
    }
    const auto address = EmailAddress::parse(payload.value("email"_L1).toString());
    if (!address)
        return std::nullopt;
    const auto account = m_store.findByEmail(reader, m_parts.index.email(*address));
    if (!account)
        return failureOf(account);
    // An invitation stays good until it is used or replaced by an admin: strangers cannot shorten it.
    if (!*account || (*account)->disabled || (*account)->isInvited())
        return std::nullopt;
    return admit(**account, {(*account)->id, hash, LinkPurpose::Reset, m_parts.clock.now(),
                             fromMilliseconds(payload.value("expiresAt"_L1).toInteger())});
}

// Asked twice for the same message, if the first answer was lost.
Result<std::optional<StaffAccount>> CredentialLinks::admit(const StaffAccount &account,
                                                           const CredentialLink &link)
{
    return m_parts.ledger.write<std::optional<StaffAccount>>(
        Actor::system(m_parts.clock.now()),
        [&](Transaction &transaction) -> Result<std::optional<StaffAccount>> {
            const auto before = CredentialLinkStore::ofStaff(transaction.sql(), link.staff);
            if (!before)
                return failureOf(before);
            const bool isAgain = *before && (*before)->tokenHash == link.tokenHash;
            const bool isTooSoon = *before && !isAgain && (*before)->expiresAt > transaction.now()
                                   && transaction.now() - (*before)->createdAt < ResetPause;
            audit::Event event = linkEvent(link, u"person"_s);
            if (isTooSoon) {
                event.success = false;
                event.error = errorCodeName(ErrorCode::RateLimited);
            }
            transaction.record(std::move(event));
            if (isTooSoon)
                return std::nullopt;
            return CredentialLinkStore::put(transaction.sql(), link).transform([&] {
                return std::optional(account);
            });
        });
}

Result<void> CredentialLinks::confirm(const Actor &actor, const QString &token,
                                      const QString &password)
{
    database::Connection &reader = m_parts.database.reader();
    const auto link = CredentialLinkStore::find(reader, crypto::sha256(token.toLatin1()));
    if (!link)
        return failureOf(link);
    if (!*link)
        return noSuchLink();
    const auto owner = ownerOf(reader, **link);
    if (!owner)
        return failureOf(owner);
    const auto hash = m_parts.staff.hashChosen(password, owner->name, owner->email);
    if (!hash)
        return failureOf(hash);
    // Whoever has shown the token acts as its owner.
    Actor acting = actor;
    acting.kind = ActorKind::Staff;
    acting.id = owner->id.value();
    acting.role = owner->role;
    return m_parts.ledger
        .write<bool>(acting,
                     [&](Transaction &transaction) { return use(transaction, **link, *hash); })
        .transform([this](bool) { wake(); });
}

// The account behind a link that is still good.
Result<StaffAccount> CredentialLinks::ownerOf(database::Connection &connection,
                                              const CredentialLink &link)
{
    if (link.expiresAt <= m_parts.clock.now())
        return noSuchLink();
    const auto account = m_store.find(connection, link.staff);
    if (!account)
        return failureOf(account);
    if (!*account || (*account)->disabled)
        return noSuchLink();
    return **account;
}

Result<bool> CredentialLinks::use(Transaction &transaction, const CredentialLink &link,
                                  const QByteArray &passwordHash)
{
    database::Connection &sql = transaction.sql();
    // Hashing took its time: the link may have been used, replaced or revoked meanwhile.
    const auto now = CredentialLinkStore::find(sql, link.tokenHash);
    if (!now)
        return failureOf(now);
    if (!*now)
        return noSuchLink();
    const auto owner = ownerOf(sql, **now);
    if (!owner)
        return failureOf(owner);
    const PersonId person(link.staff.value());
    const bool isFirst = owner->isInvited();
    transaction.record({.action = u"staff.password.changed"_s,
                        .resource = u"staff"_s,
                        .resourceId = link.staff.value(),
                        .subject = person,
                        .details = {{u"by"_s, linkPurposeName(link.purpose)}}});
    return CredentialLinkStore::remove(sql, link.staff)
        .and_then(
            [&](bool) { return m_parts.staff.storeHash(transaction, link.staff, passwordHash); })
        .and_then(
            [&] { return m_parts.sessions.endAllOf(transaction, person, u"password_changed"_s); })
        .and_then([&] { return KnownDevices::forget(sql, person); })
        .and_then([&] {
            return m_parts.notices.add(transaction, link.staff,
                                       isFirst ? StaffNotice::PasswordSet
                                               : StaffNotice::PasswordReset);
        })
        .transform([] { return true; });
}

Result<bool> CredentialLinks::needsPurge() const
{
    return CredentialLinkStore::anyExpired(m_parts.database.reader(), m_parts.clock.now());
}

Result<qint64> CredentialLinks::purge(Transaction &transaction)
{
    return CredentialLinkStore::removeExpired(transaction.sql(), transaction.now());
}

} // namespace countersign::identity
