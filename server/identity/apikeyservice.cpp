// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/apikeyservice.h"

#include "audit/ledger.h"
#include "base/secretbytes.h"
#include "crypto/digest.h"
#include "database/database.h"
#include "identity/apikeystore.h"
#include "identity/identity.h"
#include "identity/staffstore.h"

#include <QJsonArray>

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

constexpr qsizetype LongestName = 100;

std::unexpected<Error> noSuchKey()
{
    return failure(ErrorCode::NotFound, u"There is no such key."_s);
}

std::unexpected<Error> keyIsWorthless()
{
    return failure(ErrorCode::Unauthenticated, u"This key is not good, or no longer."_s);
}

audit::Event keyEvent(const QString &action, const ApiKey &key, const QJsonObject &details = {})
{
    return {.action = action,
            .resource = u"api_key"_s,
            .resourceId = key.id.value(),
            .subject = PersonId(key.owner.value()),
            .details = details};
}

QJsonObject descriptionOf(const ApiKey &key)
{
    return {{u"prefix"_s, key.prefix},
            {u"name"_s, key.name},
            {u"scopes"_s, QJsonArray::fromStringList(key.scopes)},
            {u"networks"_s, QJsonArray::fromStringList(key.networks)},
            {u"expiresAt"_s, formatInstant(key.expiresAt)}};
}

} // namespace

ApiKeyService::ApiKeyService(const Parts &parts)
    : m_parts(parts)
{}

Result<QList<ApiKey>> ApiKeyService::list(const Actor &actor)
{
    auto keys = ApiKeyStore::all(m_parts.database.reader());
    if (!keys)
        return keys;
    const auto recorded = m_parts.ledger.record(
        actor, {.action = u"api_key.list.read"_s, .resource = u"api_key"_s, .resourceId = {}});
    return recorded ? keys : failureOf(recorded);
}

Result<ApiKey> ApiKeyService::prepare(const Actor &actor,
                                      const contract::ApiKeyRequest &wanted) const
{
    const Instant now = m_parts.clock.now();
    ApiKey key{.id = ApiKeyId::make(now, m_parts.random),
               .prefix = {},
               .secretHash = {},
               .owner = StaffId(actor.id),
               .name = wanted.name.simplified(),
               .scopes = wanted.scopes,
               .networks = {},
               .createdAt = now,
               .expiresAt = now + std::chrono::days(wanted.days.value_or(UsualKeyDays))};
    if (key.name.isEmpty() || key.name.size() > LongestName)
        return failure(ErrorCode::InvalidRequest,
                       u"Give the key a name of at most 100 characters."_s, u"/name"_s);
    key.scopes.removeDuplicates();
    key.scopes.sort();
    if (key.scopes.isEmpty())
        return failure(ErrorCode::InvalidRequest, u"Say what the key may do."_s, u"/scopes"_s);
    for (const QString &scope : std::as_const(key.scopes)) {
        // A program has no password and no sessions of its own.
        if (scope.startsWith("self:"_L1) || !m_parts.permissions.allows(actor.role, scope))
            return failure(
                ErrorCode::InvalidRequest,
                u"A key may do no more than you: “%1” is not yours to give."_s.arg(scope),
                u"/scopes"_s);
    }
    for (const QString &network : wanted.networks.value_or(QStringList())) {
        const auto normal = normalNetwork(network);
        if (!normal)
            return failureOf(normal);
        key.networks.append(*normal);
    }
    return key;
}

Result<ApiKeyService::Made> ApiKeyService::insert(Transaction &transaction, ApiKey key,
                                                  const QString &action)
{
    const ApiKeyText text = ApiKeyText::make(m_parts.environment, m_parts.random);
    key.prefix = text.prefix;
    key.secretHash = crypto::sha256(text.secret);
    audit::Event event = keyEvent(action, key);
    event.after = descriptionOf(key);
    transaction.record(std::move(event));
    return ApiKeyStore::insert(transaction.sql(), key).transform([&] {
        return Made{text.text(), key};
    });
}

Result<ApiKeyService::Made> ApiKeyService::create(const Actor &actor,
                                                  const contract::ApiKeyRequest &wanted)
{
    const auto key = prepare(actor, wanted);
    if (!key)
        return failureOf(key);
    return m_parts.ledger.write<Made>(actor, [&](Transaction &transaction) -> Result<Made> {
        const auto count = ApiKeyStore::countOf(transaction.sql(), key->owner, transaction.now());
        if (!count)
            return failureOf(count);
        if (*count >= MostKeysOfOne)
            return failure(ErrorCode::Conflict,
                           u"You have 20 keys, which is as many as one may have. End one first."_s);
        return insert(transaction, *key, u"api_key.created"_s);
    });
}

Result<ApiKeyService::Made> ApiKeyService::rotate(const Actor &actor, const ApiKeyId &id)
{
    return m_parts.ledger.write<Made>(actor, [&](Transaction &transaction) -> Result<Made> {
        const auto found = ApiKeyStore::find(transaction.sql(), id);
        if (!found)
            return failureOf(found);
        if (!*found)
            return noSuchKey();
        const ApiKey &old = **found;
        if (old.owner.value() != actor.id)
            return failure(ErrorCode::Forbidden,
                           u"This key acts for somebody else: only they can renew it."_s);
        if (old.replaced)
            return failure(ErrorCode::Conflict,
                           u"This key has been replaced already. End it, and make another."_s);
        ApiKey next = old;
        next.id = ApiKeyId::make(transaction.now(), m_parts.random);
        next.createdAt = transaction.now();
        next.expiresAt = transaction.now() + (old.expiresAt - old.createdAt);
        next.lastUsedAt = {};
        const Instant ends = std::min(old.expiresAt, transaction.now() + RotationOverlap);
        const auto ending = ApiKeyStore::markReplaced(transaction.sql(), old.id, ends);
        if (!ending)
            return failureOf(ending);
        transaction.record(
            keyEvent(u"api_key.replaced"_s, old,
                     {{u"by"_s, next.id.value()}, {u"ends"_s, formatInstant(ends)}}));
        return insert(transaction, next, u"api_key.created"_s);
    });
}

Result<void> ApiKeyService::revoke(const Actor &actor, const ApiKeyId &id)
{
    return m_parts.ledger
        .write<bool>(actor,
                     [&](Transaction &transaction) -> Result<bool> {
                         const auto found = ApiKeyStore::find(transaction.sql(), id);
                         if (!found)
                             return failureOf(found);
                         if (!*found)
                             return noSuchKey();
                         ApiKey key = **found;
                         if (const Instant used = lastUsed(key); used != Instant())
                             key.lastUsedAt = used;
                         return end(transaction, key);
                     })
        .transform([&](bool) {
            const std::lock_guard lock(m_mutex);
            m_used.remove(id);
        });
}

Result<bool> ApiKeyService::end(Transaction &transaction, const ApiKey &key)
{
    audit::Event event = keyEvent(u"api_key.revoked"_s, key);
    event.before = descriptionOf(key);
    if (key.lastUsedAt)
        event.before.insert(u"lastUsedAt"_s, formatInstant(*key.lastUsedAt));
    transaction.record(std::move(event));
    return ApiKeyStore::remove(transaction.sql(), key.id);
}

Result<void> ApiKeyService::endAllOf(Transaction &transaction, const StaffId &owner)
{
    const auto keys = ApiKeyStore::of(transaction.sql(), owner);
    if (!keys)
        return failureOf(keys);
    for (const ApiKey &key : *keys) {
        if (const auto ended = end(transaction, key); !ended)
            return failureOf(ended);
    }
    return {};
}

Result<http::Principal> ApiKeyService::authenticate(QByteArrayView token, const QString &address,
                                                    Instant now)
{
    const auto text = ApiKeyText::parse(token);
    if (!text)
        return keyIsWorthless();
    const auto found = ApiKeyStore::findByPrefix(m_parts.database.reader(), text->prefix);
    if (!found)
        return failureOf(found);
    if (!*found || !constantTimeEquals((*found)->secretHash, crypto::sha256(text->secret)))
        return keyIsWorthless();
    const ApiKey &key = **found;
    if (key.expiresAt <= now || !isInNetworks(address, key.networks))
        return keyIsWorthless();
    // It ends with its owner's account, and may never do more than its owner may now.
    const auto standing = StaffStore::standing(m_parts.database.reader(), key.owner);
    if (!standing)
        return failureOf(standing);
    if (!*standing || (*standing)->disabled)
        return keyIsWorthless();
    {
        const std::lock_guard lock(m_mutex);
        m_used[key.id] = now;
    }
    return http::Principal{.kind = ActorKind::Staff,
                           .id = key.owner.value(),
                           .role = (*standing)->role,
                           .sessionId = key.id.value(),
                           .apiKey = key.prefix,
                           .scopes = key.scopes};
}

Instant ApiKeyService::lastUsed(const ApiKey &key) const
{
    const std::lock_guard lock(m_mutex);
    return std::max(m_used.value(key.id), key.lastUsedAt.value_or(Instant()));
}

Result<void> ApiKeyService::saveUse(Transaction &transaction)
{
    QHash<ApiKeyId, Instant> used;
    {
        const std::lock_guard lock(m_mutex);
        used = m_used;
    }
    for (auto it = used.cbegin(); it != used.cend(); ++it) {
        if (const auto saved = ApiKeyStore::saveUse(transaction.sql(), it.key(), it.value());
            !saved)
            return saved;
    }
    return {};
}

} // namespace countersign::identity
