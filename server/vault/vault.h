// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secretbytes.h"
#include "crypto/fieldcipher.h"

namespace countersign::database {
class Connection;
}

namespace countersign::crypto {
class KeyRing;
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
    PreparedKey(PersonId person, crypto::DataKey key, QByteArray wrapped);
    PersonId m_person;
    crypto::DataKey m_key;
    QByteArray m_wrapped;
};

// The keys of persons (table person_keys) and what is sealed under them. Each person's key is
// random, wrapped by the master key, and destroyed to erase the person (idea 4). Thread-safe. Keeps
// no unwrapped keys: what the given connection sees decides, so a key that was destroyed, or whose
// creation was rolled back, is gone at once.
class Vault
{
public:
    /// `random` must outlive the vault.
    explicit Vault(const crypto::KeyRing &keys, RandomSource &random);

    /// The person who stands for the installation itself: data about nobody in particular.
    static PersonId installation();

    /// Makes the key of a new person inside the current write transaction. Conflict if there is or
    /// was one already.
    Result<void> createKey(database::Connection &transaction, const PersonId &person, Instant now);
    /// The same in two steps: make the key now, store it in a transaction later.
    Result<PreparedKey> prepareKey(const PersonId &person);
    Result<void> storeKey(database::Connection &transaction, const PreparedKey &key, Instant now);
    /// Destroys a key: everything sealed under it is unreadable from the commit on. NotFound if
    /// there is none.
    Result<void> destroyKey(database::Connection &transaction, const PersonId &person, Instant now);
    Result<KeyState> keyState(database::Connection &connection, const PersonId &person) const;

    /// Seals `plaintext` under the person's key. NotFound if the person has none (or it was
    /// destroyed).
    Result<QByteArray> seal(database::Connection &connection, const PersonId &person,
                            const Place &place, QByteArrayView plaintext);
    Result<QByteArray> seal(const PreparedKey &key, const Place &place, QByteArrayView plaintext);
    /// Opens what seal() made. NotFound if the key was destroyed; Internal if the ciphertext was
    /// altered or moved.
    Result<QByteArray> open(database::Connection &connection, const PersonId &person,
                            const Place &place, QByteArrayView sealed) const;

private:
    Result<crypto::DataKey> keyOf(database::Connection &connection, const PersonId &person) const;

    SecretBytes m_wrappingKey;
    RandomSource &m_random;
};

} // namespace countersign::vault
