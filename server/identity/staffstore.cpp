// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/staffstore.h"

#include "base/encoding.h"
#include "database/connection.h"
#include "vault/vault.h"

#include <QJsonDocument>

namespace countersign::identity {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;

namespace {

vault::Place profilePlace(const StaffId &id)
{
    return {"staff"_L1, "profile"_L1, id.value()};
}

struct StoredStaff
{
    StaffAccount account;
    QByteArray profile;
};

} // namespace

Result<void> StaffStore::insert(Connection &transaction, const StaffAccount &account,
                                const QByteArray &emailIndex, Instant now) const
{
    const PersonId person(account.id.value());
    if (const auto key = m_vault.createKey(transaction, person, now); !key)
        return key;
    const QByteArray profile
        = canonicalJson({{u"name"_s, account.name}, {u"email"_s, account.email}});
    const auto sealed = m_vault.seal(transaction, person, profilePlace(account.id), profile);
    if (!sealed)
        return failureOf(sealed);
    return transaction
        .execute(u"INSERT INTO staff (id, email_index, profile, role, role_version, password_hash, "
                 u"created_at, updated_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {account.id.value(), emailIndex, *sealed, account.role, account.roleVersion,
                  QString::fromLatin1(account.passwordHash), toMilliseconds(now),
                  toMilliseconds(now)})
        .transform([](qint64) {});
}

Result<std::optional<StaffAccount>> StaffStore::find(Connection &connection,
                                                     const StaffId &id) const
{
    return open(connection, u"id = ?"_s, id.value());
}

Result<std::optional<StaffAccount>> StaffStore::findByEmail(Connection &connection,
                                                            const QByteArray &emailIndex) const
{
    return open(connection, u"email_index = ?"_s, emailIndex);
}

Result<std::optional<StaffAccount>> StaffStore::open(Connection &connection, const QString &where,
                                                     const QVariant &value) const
{
    auto stored = connection.one(
        u"SELECT id, role, role_version, password_hash, disabled_at, profile FROM staff WHERE "_s
            + where,
        {value}, [](const Row &row) {
            return StoredStaff{{.id = StaffId(row.text(0)),
                                .name = {},
                                .email = {},
                                .role = row.text(1),
                                .roleVersion = row.integer(2),
                                .passwordHash = row.text(3).toLatin1(),
                                .disabled = !row.isNull(4)},
                               row.blob(5)};
        });
    if (!stored)
        return failureOf(stored);
    if (!*stored)
        return std::nullopt;
    StaffAccount account = std::move((*stored)->account);
    const auto profile = m_vault.open(connection, PersonId(account.id.value()),
                                      profilePlace(account.id), (*stored)->profile);
    if (!profile)
        return failureOf(profile);
    const QJsonObject object = QJsonDocument::fromJson(*profile).object();
    account.name = object.value("name"_L1).toString();
    account.email = object.value("email"_L1).toString();
    return account;
}

Result<std::optional<Standing>> StaffStore::standing(Connection &connection, const StaffId &id)
{
    return connection.one(
        u"SELECT role, role_version, disabled_at FROM staff WHERE id = ?"_s, {id.value()},
        [](const Row &row) { return Standing{row.text(0), row.integer(1), !row.isNull(2)}; });
}

Result<bool> StaffStore::isEmpty(Connection &connection)
{
    return connection
        .one(u"SELECT 1 FROM staff LIMIT 1"_s, {}, [](const Row &row) { return row.integer(0); })
        .transform([](const std::optional<qint64> &found) { return !found; });
}

Result<void> StaffStore::savePasswordHash(Connection &transaction, const StaffId &id,
                                          const QByteArray &hash, Instant now)
{
    return transaction
        .execute(u"UPDATE staff SET password_hash = ?, updated_at = ? WHERE id = ?"_s,
                 {QString::fromLatin1(hash), toMilliseconds(now), id.value()})
        .transform([](qint64) {});
}

} // namespace countersign::identity
