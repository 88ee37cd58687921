// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include "database/connection.h"
#include "database/settings.h"
#include "vault/installation.h"

#include <span>

namespace countersign::vault {

using namespace Qt::StringLiterals;

namespace {

QByteArray associatedData(const Place &place)
{
    return QByteArray(place.table.data(), place.table.size()) + '|'
           + QByteArray(place.column.data(), place.column.size()) + '|' + place.rowId.toUtf8();
}

constexpr auto RootSetting = "keys.root"_L1;

QByteArray rootPlace()
{
    return associatedData({"settings"_L1, "value"_L1, QString(RootSetting)});
}

crypto::DataKey sealingKey(const crypto::KeyRing &master)
{
    return crypto::DataKey::derive(master, "installation-keys/1"_L1);
}

Result<SecretBytes> readRoot(const QByteArray &sealed, const crypto::KeyRing &master)
{
    auto opened = sealingKey(master).open(rootPlace(), sealed);
    if (!opened)
        return failureOf(opened);
    return SecretBytes::fromWiping(*opened);
}

SecretBytes makeRoot(RandomSource &random)
{
    SecretBytes root(crypto::KeyRing::MasterSize);
    random.fill(
        std::as_writable_bytes(std::span(root.data(), static_cast<std::size_t>(root.size()))));
    return root;
}

} // namespace

PreparedKey::PreparedKey(PersonId person, crypto::DataKey key)
    : m_person(std::move(person))
    , m_key(std::move(key))
{}

Vault::Vault(const crypto::KeyRing &master, SecretBytes root, crypto::KeyRing keys,
             RandomSource &random)
    : m_checkValue(master.checkValue())
    , m_masterKey(sealingKey(master))
    , m_root(std::move(root))
    , m_keys(std::move(keys))
    , m_random(random)
    , m_wrappingKeys(m_masterKey, random)
{}

Result<std::unique_ptr<Vault>> Vault::load(database::Connection &reader,
                                           const crypto::KeyRing &master, RandomSource &random)
{
    const auto installation = readInstallation(reader);
    if (!installation)
        return failureOf(installation);
    if (*installation && (*installation)->checkValue != master.checkValue())
        return failure(ErrorCode::Conflict, u"The master key is not the one this database was made "
                                            u"with. Use the right key, or choose "
                                            "another data folder."_s);
    const auto sealed = database::readSetting(reader, RootSetting);
    if (!sealed)
        return failureOf(sealed);
    if (*installation && !*sealed)
        return failure(ErrorCode::Internal, u"The database has lost its keys. Restore a backup."_s);
    auto root = *sealed ? readRoot(**sealed, master) : Result<SecretBytes>(makeRoot(random));
    if (!root)
        return failure(
            ErrorCode::Internal,
            u"The keys of this installation (table settings, row keys.root) were changed "
            "and do not open. Restore a backup."_s);
    auto keys = crypto::KeyRing::fromMaster(*root);
    if (!keys)
        return failureOf(keys);
    return std::unique_ptr<Vault>(new Vault(master, std::move(*root), std::move(*keys), random));
}

Result<void> Vault::found(database::Connection &transaction, Instant now)
{
    return storeRoot(transaction, m_masterKey, m_checkValue, now)
        .and_then([&] { return m_wrappingKeys.makeNext(transaction, now); })
        .and_then([&] { return createKey(transaction, installation(), now); });
}

Result<void> Vault::changeMaster(database::Connection &transaction, const crypto::KeyRing &master,
                                 Instant now)
{
    const crypto::DataKey next = sealingKey(master);
    return storeRoot(transaction, next, master.checkValue(), now).and_then([&] {
        return m_wrappingKeys.resealAll(transaction, next);
    });
}

QString Vault::masterKeyId() const
{
    return QString::fromLatin1(m_masterKey.id().toHex());
}

QString Vault::masterKeyId(const crypto::KeyRing &master)
{
    return QString::fromLatin1(sealingKey(master).id().toHex());
}

Result<void> Vault::storeRoot(database::Connection &transaction, const crypto::DataKey &masterKey,
                              const QByteArray &checkValue, Instant now)
{
    const auto sealed = masterKey.seal(rootPlace(), m_root.view(), m_random);
    if (!sealed)
        return failureOf(sealed);
    return database::writeSetting(transaction, RootSetting, *sealed, now).and_then([&] {
        return database::writeSetting(transaction, CheckSetting, checkValue, now);
    });
}

PersonId Vault::installation()
{
    return PersonId(u"00000000-0000-7000-8000-000000000000"_s);
}

Result<void> Vault::createKey(database::Connection &transaction, const PersonId &person,
                              Instant now)
{
    return storeKey(transaction, prepareKey(person), now);
}

PreparedKey Vault::prepareKey(const PersonId &person)
{
    return {person, crypto::DataKey::generate(m_random)};
}

Result<void> Vault::storeKey(database::Connection &transaction, const PreparedKey &key, Instant now)
{
    // Wrapped here and not before: a re-key may have come and gone since the key was made.
    const auto by = m_wrappingKeys.newest(transaction);
    if (!by)
        return failureOf(by);
    const auto wrapped = (*by)->wrap(key.m_key, WrappingKeys::placeOf(key.m_person), m_random);
    if (!wrapped)
        return failureOf(wrapped);
    const auto stored = transaction.execute(
        u"INSERT INTO person_keys (person_id, wrapped, wrapped_by, created_at) VALUES (?, ?, ?, ?)"_s,
        {key.m_person.value(), *wrapped, (*by)->id(), toMilliseconds(now)});
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
    const auto destroyed = transaction.execute(
        u"UPDATE person_keys SET wrapped = NULL, wrapped_by = NULL, destroyed_at = ? "
        "WHERE person_id = ? AND destroyed_at IS NULL"_s,
        {toMilliseconds(now), person.value()});
    if (!destroyed)
        return failureOf(destroyed);
    if (*destroyed == 0)
        return failure(ErrorCode::NotFound, u"There is no key to destroy."_s);
    transaction.wipeLogAfterCommit();
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

Result<void> Vault::checkKey(database::Connection &connection, const PersonId &person) const
{
    const auto key = unwrappedKeyOf(connection, person); // as it is stored, whatever is remembered
    return key ? Result<void>() : failureOf(key);
}

Result<Vault::Key> Vault::keyOf(database::Connection &connection, const PersonId &person) const
{
    const bool isInstallation = person == installation();
    if (isInstallation) {
        const std::lock_guard lock(m_mutex);
        if (m_installationKey)
            return m_installationKey;
    }
    auto unwrapped = unwrappedKeyOf(connection, person);
    if (!unwrapped)
        return failureOf(unwrapped);
    auto key = std::make_shared<const crypto::DataKey>(std::move(*unwrapped));
    if (isInstallation) {
        const std::lock_guard lock(m_mutex);
        m_installationKey = key;
    }
    return key;
}

Result<crypto::DataKey> Vault::unwrappedKeyOf(database::Connection &connection,
                                              const PersonId &person) const
{
    struct Wrapped
    {
        QByteArray key, by, wrappingKey;
    };
    // One statement, so that both keys are of one moment.
    const auto found = connection.one(
        u"SELECT p.wrapped, w.id, w.wrapped FROM person_keys p JOIN wrapping_keys w "
        "ON w.id = p.wrapped_by WHERE p.person_id = ? AND p.destroyed_at IS NULL"_s,
        {person.value()},
        [](const database::Row &row) { return Wrapped{row.blob(0), row.blob(1), row.blob(2)}; });
    if (!found)
        return failureOf(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"This person is not known, or was erased."_s);
    const auto by = m_wrappingKeys.open((*found)->by, (*found)->wrappingKey);
    if (!by)
        return failureOf(by);
    return (*by)->unwrap(WrappingKeys::placeOf(person), (*found)->key);
}

Result<QByteArray> Vault::seal(database::Connection &connection, const PersonId &person,
                               const Place &place, QByteArrayView plaintext)
{
    const auto key = keyOf(connection, person);
    if (!key)
        return failureOf(key);
    return (*key)->seal(associatedData(place), plaintext, m_random);
}

Result<QByteArray> Vault::seal(const PreparedKey &key, const Place &place, QByteArrayView plaintext)
{
    return key.m_key.seal(associatedData(place), plaintext, m_random);
}

Result<QByteArray> Vault::open(database::Connection &connection, const PersonId &person,
                               const Place &place, QByteArrayView sealed) const
{
    const auto key = keyOf(connection, person);
    if (!key)
        return failureOf(key);
    return (*key)->open(associatedData(place), sealed);
}

Result<QByteArray> Vault::open(database::Connection &connection, OpenedKeys &keys,
                               const PersonId &person, const Place &place,
                               QByteArrayView sealed) const
{
    auto known = keys.m_keys.constFind(person);
    if (known == keys.m_keys.cend()) {
        auto key = keyOf(connection, person);
        if (!key)
            return failureOf(key);
        known = keys.m_keys.insert(person, *key);
    }
    return (*known)->open(associatedData(place), sealed);
}

} // namespace countersign::vault
