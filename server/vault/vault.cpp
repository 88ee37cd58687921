// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include "crypto/keyring.h"
#include "database/connection.h"

namespace countersign::vault {

using namespace Qt::StringLiterals;

namespace {

QByteArray associatedData(const Place &place)
{
    return QByteArray(place.table.data(), place.table.size()) + '|'
           + QByteArray(place.column.data(), place.column.size()) + '|' + place.rowId.toUtf8();
}

QByteArray wrappingData(const PersonId &person)
{
    return associatedData({"person_keys"_L1, "wrapped"_L1, person.value()});
}

} // namespace

PreparedKey::PreparedKey(PersonId person, crypto::DataKey key, QByteArray wrapped)
    : m_person(std::move(person))
    , m_key(std::move(key))
    , m_wrapped(std::move(wrapped))
{}

Vault::Vault(const crypto::KeyRing &keys, RandomSource &random)
    : m_wrappingKey(keys.derive("person-keys/1"_L1))
    , m_random(random)
{}

PersonId Vault::installation()
{
    return PersonId(u"00000000-0000-7000-8000-000000000000"_s);
}

Result<void> Vault::createKey(database::Connection &transaction, const PersonId &person,
                              Instant now)
{
    const auto prepared = prepareKey(person);
    return prepared ? storeKey(transaction, *prepared, now) : Result<void>(failureOf(prepared));
}

Result<PreparedKey> Vault::prepareKey(const PersonId &person)
{
    crypto::DataKey key = crypto::DataKey::generate(m_random);
    auto wrapped = key.wrap(m_wrappingKey, wrappingData(person), m_random);
    if (!wrapped)
        return failureOf(wrapped);
    return PreparedKey(person, std::move(key), std::move(*wrapped));
}

Result<void> Vault::storeKey(database::Connection &transaction, const PreparedKey &key, Instant now)
{
    const auto stored = transaction.execute(
        u"INSERT INTO person_keys (person_id, wrapped, created_at) VALUES (?, ?, ?)"_s,
        {key.m_person.value(), key.m_wrapped, toMilliseconds(now)});
    if (stored)
        return {};
    if (stored.error().code == ErrorCode::Duplicate)
        return failure(ErrorCode::Conflict,
                       u"This person has a key already, or had one that was destroyed."_s);
    return failureOf(stored);
}

Result<void> Vault::destroyKey(database::Connection &transaction, const PersonId &person,
                               Instant now)
{
    const auto destroyed
        = transaction.execute(u"UPDATE person_keys SET wrapped = NULL, destroyed_at = ? "
                              "WHERE person_id = ? AND destroyed_at IS NULL"_s,
                              {toMilliseconds(now), person.value()});
    if (!destroyed)
        return failureOf(destroyed);
    if (*destroyed == 0)
        return failure(ErrorCode::NotFound, u"There is no key to destroy."_s);
    return {};
}

Result<KeyState> Vault::keyState(database::Connection &connection, const PersonId &person) const
{
    const auto destroyed = connection.one(
        u"SELECT destroyed_at IS NOT NULL FROM person_keys WHERE person_id = ?"_s, {person.value()},
        [](const database::Row &row) { return row.integer(0) != 0; });
    if (!destroyed)
        return failureOf(destroyed);
    if (!*destroyed)
        return KeyState::Absent;
    return **destroyed ? KeyState::Destroyed : KeyState::Present;
}

Result<crypto::DataKey> Vault::keyOf(database::Connection &connection, const PersonId &person) const
{
    const auto wrapped = connection.one(
        u"SELECT wrapped FROM person_keys WHERE person_id = ? AND destroyed_at IS NULL"_s,
        {person.value()}, [](const database::Row &row) { return row.blob(0); });
    if (!wrapped)
        return failureOf(wrapped);
    if (!*wrapped)
        return failure(ErrorCode::NotFound, u"This person is not known, or was erased."_s);
    return crypto::DataKey::unwrap(m_wrappingKey, wrappingData(person), **wrapped);
}

Result<QByteArray> Vault::seal(database::Connection &connection, const PersonId &person,
                               const Place &place, QByteArrayView plaintext)
{
    const auto key = keyOf(connection, person);
    if (!key)
        return failureOf(key);
    return crypto::FieldCipher::seal(key->bytes(), associatedData(place), plaintext, m_random);
}

Result<QByteArray> Vault::seal(const PreparedKey &key, const Place &place, QByteArrayView plaintext)
{
    return crypto::FieldCipher::seal(key.m_key.bytes(), associatedData(place), plaintext, m_random);
}

Result<QByteArray> Vault::open(database::Connection &connection, const PersonId &person,
                               const Place &place, QByteArrayView sealed) const
{
    const auto key = keyOf(connection, person);
    if (!key)
        return failureOf(key);
    return crypto::FieldCipher::open(key->bytes(), associatedData(place), sealed);
}

} // namespace countersign::vault
