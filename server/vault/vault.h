// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secretbytes.h"
#include "crypto/keyring.h"
#include "vault/wrappingkeys.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace countersign::database {
class Connection;
}

namespace countersign::vault {

/// Where a sealed value stands. It is authenticated with the value (AES-GCM AAD = table|column|row
/// id), so a ciphertext that is moved to another row, column or table does not open.
struct Place
{
    QLatin1StringView table;
    QLatin1StringView column;
    QString rowId;
};

enum class KeyState : quint8 { Absent, Present, Destroyed };

// The key of a person who is not stored yet: made and used outside of a transaction, so that an
// import can seal its rows before the writer sees them. Not copied; gone with its owner if it is
// never stored.
class PreparedKey
{
public:
    const PersonId &person() const { return m_person; }

private:
    friend class Vault;
    PreparedKey(PersonId person, crypto::DataKey key);
    PersonId m_person;
    crypto::DataKey m_key;
};

// The keys that one look at the database has opened: a page of the trail asks for the same few again and again.
// Belongs to that look and goes with it.
class OpenedKeys
{
    friend class Vault;
    QHash<PersonId, std::shared_ptr<const crypto::DataKey>> m_keys;
};

// All keys of an installation, and what is sealed under them. The master key, which lives outside of
// the database, seals two things only, so it can be changed in a moment: the root, of which every key
// with one purpose is derived (keys()), and the wrapping keys. Those wrap the keys of persons (table
// person_keys), which are random and destroyed to erase a person (idea 4). Thread-safe. Keeps no
// unwrapped keys of persons: what the given connection sees decides, so a key that was destroyed, or
// whose creation was rolled back, is gone at once. Only the installation's own key, which nothing
// destroys and most events are sealed under, is remembered.
class Vault
{
public:
    /// Opens the keys of the installation in this database, or makes those of a new one, which
    /// found() then stores. Conflict if `master` is not the key the database was made with. `random`
    /// must outlive the vault.
    static Result<std::unique_ptr<Vault>> load(database::Connection &reader,
                                               const crypto::KeyRing &master, RandomSource &random);
    /// Stores the keys of a new installation. Conflict if it has some.
    Result<void> found(database::Connection &transaction, Instant now);
    /// Seals everything that the master key seals under another one. From the commit on only that
    /// one opens the installation; this object is done with.
    Result<void> changeMaster(database::Connection &transaction, const crypto::KeyRing &master,
                              Instant now);

    /// Identifies a master key and says nothing about it; 16 hexadecimal digits.
    QString masterKeyId() const;
    static QString masterKeyId(const crypto::KeyRing &master);

    /// The keys with one purpose; they stay when the master key changes.
    const crypto::KeyRing &keys() const { return m_keys; }
    WrappingKeys &wrappingKeys() { return m_wrappingKeys; }

    /// The person who stands for the installation itself: data about nobody in particular.
    static PersonId installation();

    /// Makes the key of a new person inside the current write transaction. Conflict if there is or
    /// was one already.
    Result<void> createKey(database::Connection &transaction, const PersonId &person, Instant now);
    /// The same in two steps: make the key now, store it in a transaction later.
    PreparedKey prepareKey(const PersonId &person);
    Result<void> storeKey(database::Connection &transaction, const PreparedKey &key, Instant now);
    /// Destroys a key: everything sealed under it is unreadable from the commit on. NotFound if
    /// there is none.
    Result<void> destroyKey(database::Connection &transaction, const PersonId &person, Instant now);
    Result<KeyState> keyState(database::Connection &connection, const PersonId &person) const;
    /// Whether the person's key opens. NotFound if there is none; Internal if it was altered or moved.
    Result<void> checkKey(database::Connection &connection, const PersonId &person) const;

    /// Seals `plaintext` under the person's key. NotFound if the person has none (or it was
    /// destroyed).
    Result<QByteArray> seal(database::Connection &connection, const PersonId &person,
                            const Place &place, QByteArrayView plaintext);
    Result<QByteArray> seal(const PreparedKey &key, const Place &place, QByteArrayView plaintext);
    /// Opens what seal() made. NotFound if the key was destroyed; Internal if the ciphertext was
    /// altered or moved.
    Result<QByteArray> open(database::Connection &connection, const PersonId &person,
                            const Place &place, QByteArrayView sealed) const;
    /// The same for somebody who opens many values at once.
    Result<QByteArray> open(database::Connection &connection, OpenedKeys &keys,
                            const PersonId &person, const Place &place,
                            QByteArrayView sealed) const;

private:
    Vault(const crypto::KeyRing &master, SecretBytes root, crypto::KeyRing keys,
          RandomSource &random);
    using Key = std::shared_ptr<const crypto::DataKey>;
    Result<Key> keyOf(database::Connection &connection, const PersonId &person) const;
    Result<crypto::DataKey> unwrappedKeyOf(database::Connection &connection,
                                           const PersonId &person) const;
    Result<void> storeRoot(database::Connection &transaction, const crypto::DataKey &masterKey,
                           const QByteArray &checkValue, Instant now);

    const QByteArray m_checkValue; // of the master key
    const crypto::DataKey m_masterKey;
    const SecretBytes m_root;
    const crypto::KeyRing m_keys; // made of the root
    RandomSource &m_random;
    mutable WrappingKeys m_wrappingKeys;
    mutable std::mutex m_mutex;
    mutable Key m_installationKey; // null until it was first used
};

} // namespace countersign::vault
