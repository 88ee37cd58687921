// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/staffservice.h"

#include "audit/ledger.h"
#include "crypto/blindindex.h"
#include "crypto/keyring.h"
#include "database/database.h"
#include "identity/hashpool.h"
#include "identity/staffrules.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

StaffService::StaffService(const Parts &parts, PasswordRules rules)
    : m_parts(parts)
    , m_rules(std::move(rules))
    , m_store(parts.vault)
    , m_hasher(parts.keys.derive("password-pepper/1"_L1), parts.hashCost)
    , m_dummyHash("$2a$" + QByteArray::number(parts.hashCost).rightJustified(2, '0') + '$'
                  + QByteArray(53, '.'))
{}

Result<bool> StaffService::isEmpty() const
{
    return StaffStore::isEmpty(m_parts.database.reader());
}

Result<StaffId> StaffService::createOwner(const Actor &actor, const QString &email,
                                          const QString &name, const QString &password)
{
    const auto account = prepare(email, name, u"admin"_s, password);
    if (!account)
        return failureOf(account);
    return insert(actor, *account, true);
}

Result<StaffId> StaffService::createStaff(const Actor &actor, const QString &email,
                                          const QString &name, const QString &role,
                                          const QString &password)
{
    const auto account = prepare(email, name, role, password);
    if (!account)
        return failureOf(account);
    return insert(actor, *account, false);
}

Result<StaffAccount> StaffService::prepare(const QString &email, const QString &name,
                                           const QString &role, const QString &password) const
{
    const auto address = EmailAddress::parse(email);
    if (!address)
        return failureOf(address);
    const auto wholeName = staffName(name);
    if (!wholeName)
        return failureOf(wholeName);
    if (const auto known = checkStaffRole(role); !known)
        return failureOf(known);
    const auto hash = hashChosen(password, *wholeName, address->address());
    if (!hash)
        return failureOf(hash);
    return StaffAccount{.id = StaffId::make(m_parts.clock.now(), m_parts.random),
                        .name = *wholeName,
                        .email = address->address(),
                        .role = role,
                        .roleVersion = 1,
                        .passwordHash = *hash,
                        .disabled = false};
}

Result<QByteArray> StaffService::hashChosen(const QString &password, const QString &name,
                                            const QString &email) const
{
    const QStringList context
        = name.split(u' ') + email.split(u'@') + QStringList{u"countersign"_s};
    if (const auto good = m_rules.check(password, context); !good)
        return failureOf(good);
    const auto hash = m_parts.pool.run<Result<QByteArray>>([&] { return m_hasher.hash(password); });
    return hash ? *hash : failureOf(hash);
}

Result<StaffId> StaffService::insert(const Actor &actor, const StaffAccount &account,
                                     bool onlyFirst)
{
    const QByteArray index = m_parts.index.email(*EmailAddress::parse(account.email));
    return m_parts.ledger.write<StaffId>(actor, [&](Transaction &transaction) -> Result<StaffId> {
        if (onlyFirst) {
            const auto empty = StaffStore::isEmpty(transaction.sql());
            if (!empty)
                return failureOf(empty);
            if (!*empty)
                return failure(ErrorCode::Conflict,
                               u"There is staff already: sign in as an admin to add more."_s);
        }
        if (const auto inserted
            = m_store.insert(transaction.sql(), account, index, transaction.now());
            !inserted) {
            if (inserted.error().code == ErrorCode::Duplicate)
                return failure(ErrorCode::Duplicate,
                               u"Somebody has an account with this e-mail address."_s, u"/email"_s);
            return failureOf(inserted);
        }
        transaction.record({.action = u"staff.created"_s,
                            .resource = u"staff"_s,
                            .resourceId = account.id.value(),
                            .subject = PersonId(account.id.value()),
                            .after = {{u"name"_s, account.name},
                                      {u"email"_s, account.email},
                                      {u"role"_s, account.role}}});
        return account.id;
    });
}

Result<StaffAccount> StaffService::account(const StaffId &id) const
{
    const auto found = m_store.find(m_parts.database.reader(), id);
    if (!found)
        return failureOf(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"There is no such account."_s);
    return **found;
}

Result<StaffService::Checked> StaffService::checkPassword(const QString &email,
                                                          const QString &password) const
{
    Checked checked;
    if (const auto address = EmailAddress::parse(email)) {
        auto found = m_store.findByEmail(m_parts.database.reader(), m_parts.index.email(*address));
        if (!found)
            return failureOf(found);
        checked.account = std::move(*found);
    }
    // Who was invited and has no password yet takes as long as everybody else.
    const bool hasPassword = checked.account && !checked.account->isInvited();
    const QByteArray hash = hasPassword ? checked.account->passwordHash : m_dummyHash;
    const auto matches = m_parts.pool.run<bool>([&] { return m_hasher.verify(password, hash); });
    if (!matches)
        return failureOf(matches);
    checked.right = *matches && hasPassword && !checked.account->disabled;
    if (checked.right && m_hasher.needsRehash(hash)) {
        const auto renewed
            = m_parts.pool.run<Result<QByteArray>>([&] { return m_hasher.hash(password); });
        if (renewed && *renewed)
            checked.newHash = **renewed; // if not, the old one still serves
    }
    return checked;
}

Result<void> StaffService::storeHash(Transaction &transaction, const StaffId &id,
                                     const QByteArray &hash) const
{
    return StaffStore::savePasswordHash(transaction.sql(), id, hash, transaction.now());
}

Result<std::optional<Standing>> StaffService::standing(database::Connection &connection,
                                                       const StaffId &id) const
{
    return StaffStore::standing(connection, id);
}

} // namespace countersign::identity
