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

const auto Columns
    = "SELECT id, role, role_version, password_hash, disabled_at, profile, created_at, "
      "updated_at FROM staff WHERE "_L1;

StoredStaff storedOf(const Row &row)
{
    return {{.id = StaffId(row.text(0)),
             .name = {},
             .email = {},
             .role = row.text(1),
             .roleVersion = row.integer(2),
             .passwordHash = row.text(3).toLatin1(),
             .disabled = !row.isNull(4),
             .createdAt = fromMilliseconds(row.integer(6)),
             .updatedAt = fromMilliseconds(row.integer(7))},
            row.blob(5)};
}

Result<StaffAccount> opened(Connection &connection, vault::Vault &vault, StoredStaff stored)
{
    StaffAccount account = std::move(stored.account);
    const auto profile = vault.open(connection, PersonId(account.id.value()),
                                    profilePlace(account.id), stored.profile);
    if (!profile)
        return failureOf(profile);
    const QJsonObject object = QJsonDocument::fromJson(*profile).object();
    account.name = object.value("name"_L1).toString();
    account.email = object.value("email"_L1).toString();
    return account;
}

// The values of Filter::status, as conditions.
QString conditionOf(const QString &status)
{
    if (status == "disabled"_L1)
        return u"disabled_at IS NOT NULL"_s;
    if (status == "invited"_L1)
        return u"disabled_at IS NULL AND password_hash = ''"_s;
    if (status == "active"_L1)
        return u"disabled_at IS NULL AND password_hash <> ''"_s;
    return u"TRUE"_s;
}

} // namespace

Result<void> StaffStore::insert(Connection &transaction, const StaffAccount &account,
                                const QByteArray &emailIndex, Instant now) const
{
    const PersonId person(account.id.value());
    if (const auto key = m_vault.createKey(transaction, person, now); !key)
        return key;
    const auto sealed = sealProfile(transaction, account);
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

Result<QByteArray> StaffStore::sealProfile(Connection &connection,
                                           const StaffAccount &account) const
{
    const QByteArray profile
        = canonicalJson({{u"name"_s, account.name}, {u"email"_s, account.email}});
    return m_vault.seal(connection, PersonId(account.id.value()), profilePlace(account.id),
                        profile);
}

Result<void> StaffStore::update(Connection &transaction, const StaffAccount &account,
                                const QByteArray &emailIndex, Instant now) const
{
    const auto sealed = sealProfile(transaction, account);
    if (!sealed)
        return failureOf(sealed);
    // Since when an account is disabled stays as it was.
    return transaction
        .execute(u"UPDATE staff SET email_index = ?, profile = ?, role = ?, role_version = ?, "
                 u"disabled_at = CASE WHEN ? THEN coalesce(disabled_at, ?) END, updated_at = ? "
                 "WHERE id = ?"_s,
                 {emailIndex, *sealed, account.role, account.roleVersion, account.disabled,
                  toMilliseconds(now), toMilliseconds(now), account.id.value()})
        .transform([](qint64) {});
}

Result<void> StaffStore::makeAdmin(Connection &transaction, const StaffId &id, Instant now)
{
    return transaction
        .execute(u"UPDATE staff SET role = 'admin', role_version = role_version + 1, "
                 "disabled_at = NULL, updated_at = ? WHERE id = ?"_s,
                 {toMilliseconds(now), id.value()})
        .transform([](qint64) {});
}

Result<QList<StaffAccount>> StaffStore::list(Connection &connection, const Filter &filter,
                                             const StaffId &after, int limit) const
{
    const auto stored = connection.all(Columns + u"id > ? AND (? = '' OR role = ?) AND "_s
                                           + conditionOf(filter.status) + u" ORDER BY id LIMIT ?"_s,
                                       {after.value(), filter.role, filter.role, limit}, storedOf);
    if (!stored)
        return failureOf(stored);
    QList<StaffAccount> accounts;
    for (const StoredStaff &row : *stored) {
        auto account = opened(connection, m_vault, row);
        if (!account)
            return failureOf(account);
        accounts.append(std::move(*account));
    }
    return accounts;
}

Result<qint64> StaffStore::activeAdmins(Connection &connection)
{
    return connection
        .one(u"SELECT count(*) FROM staff WHERE role = 'admin' AND "_s + conditionOf(u"active"_s),
             {}, [](const Row &row) { return row.integer(0); })
        .transform([](const std::optional<qint64> &count) { return count.value_or(0); });
}

Result<QStringList> StaffStore::activeRoles(Connection &connection, const StaffId &except)
{
    return connection
        .all(u"SELECT DISTINCT role FROM staff WHERE id <> ? AND "_s + conditionOf(u"active"_s),
             {except.value()}, [](const Row &row) { return row.text(0); })
        .transform([](const QList<QString> &roles) { return QStringList(roles); });
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
    auto stored = connection.one(Columns + where, {value}, storedOf);
    if (!stored)
        return failureOf(stored);
    if (!*stored)
        return std::nullopt;
    return opened(connection, m_vault, std::move(**stored)).transform([](StaffAccount account) {
        return std::optional(std::move(account));
    });
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
