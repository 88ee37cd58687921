// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/staffadminservice.h"

#include "base/emailaddress.h"
#include "base/encoding.h"
#include "crypto/blindindex.h"
#include "database/database.h"
#include "identity/admingrantservice.h"
#include "identity/credentiallinks.h"
#include "identity/knowndevices.h"
#include "identity/sessionservice.h"
#include "identity/staffevents.h"
#include "identity/staffnotices.h"

#include <QJsonArray>

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

Result<StaffId> idFromCursor(const QString &cursor)
{
    if (cursor.isEmpty())
        return StaffId();
    const QString id = QString::fromLatin1(fromBase64Url(cursor.toLatin1()).value_or(QByteArray()));
    if (!isUuid(id))
        return failure(ErrorCode::InvalidCursor,
                       u"The list has no such place. Start again at its beginning."_s, u"after"_s);
    return StaffId(id);
}

bool isSame(const StaffAccount &before, const StaffAccount &after)
{
    return before.name == after.name && before.email == after.email && before.role == after.role
           && before.disabled == after.disabled;
}

template<typename T>
Result<T> nameTaken(Result<T> result)
{
    if (!result && result.error().code == ErrorCode::Duplicate)
        return failure(ErrorCode::Duplicate, u"Somebody has an account with this e-mail address."_s,
                       u"/email"_s);
    return result;
}

} // namespace

StaffAdminService::StaffAdminService(const Parts &parts)
    : m_parts(parts)
    , m_store(parts.vault)
{}

Result<StaffAdminService::Listing> StaffAdminService::list(const Actor &actor,
                                                           const Query &query) const
{
    const auto after = idFromCursor(query.after);
    if (!after)
        return failureOf(after);
    auto accounts = m_store.list(m_parts.database.reader(), query.filter, *after, query.limit + 1);
    if (!accounts)
        return failureOf(accounts);
    Listing listing{std::move(*accounts), {}};
    if (listing.accounts.size() > query.limit) {
        listing.accounts.resize(query.limit);
        listing.next
            = QString::fromLatin1(toBase64Url(listing.accounts.last().id.value().toLatin1()));
    }
    QJsonArray persons;
    for (const StaffAccount &account : std::as_const(listing.accounts))
        persons.append(account.id.value());
    const audit::Event event{.action = u"staff.list.read"_s,
                             .resource = u"staff"_s,
                             .resourceId = {},
                             .details = {{u"role"_s, query.filter.role},
                                         {u"status"_s, query.filter.status},
                                         {u"persons"_s, persons}}};
    return m_parts.ledger.record(actor, event).transform([&] { return std::move(listing); });
}

Result<StaffAccount> StaffAdminService::read(const Actor &actor, const StaffId &id) const
{
    auto account = accountIn(m_parts.database.reader(), id);
    if (!account)
        return account;
    return m_parts.ledger.record(actor, staffEvent(u"staff.read"_s, id)).transform([&] {
        return std::move(*account);
    });
}

Result<StaffAccount> StaffAdminService::accountIn(database::Connection &connection,
                                                  const StaffId &id) const
{
    auto found = m_store.find(connection, id);
    if (!found)
        return failureOf(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"There is no such account."_s);
    return std::move(**found);
}

Result<StaffAccount> StaffAdminService::create(const Actor &actor, const NewAccount &account)
{
    const StaffAccount blank{.id = StaffId::make(m_parts.clock.now(), m_parts.random),
                             .name = {},
                             .email = {},
                             .role = {},
                             .passwordHash = {}};
    const auto wanted
        = withChange(blank, {.name = account.name, .email = account.email, .role = account.role});
    if (!wanted)
        return wanted;
    return m_parts.ledger
        .write<StaffAccount>(actor,
                             [&](Transaction &transaction) {
                                 return createIn(transaction, *wanted, account.reason);
                             })
        .transform([this](StaffAccount created) {
            m_parts.links.wake();
            return created;
        });
}

Result<StaffAccount> StaffAdminService::createIn(Transaction &transaction,
                                                 const StaffAccount &wanted, const QString &reason)
{
    database::Connection &sql = transaction.sql();
    StaffAccount account = wanted;
    account.createdAt = account.updatedAt = transaction.now();
    auto grant = Result<AdminGrant>(AdminGrant::None);
    if (wanted.role == "admin"_L1)
        grant = StaffStore::activeAdmins(sql).and_then(
            [&](qint64 admins) { return judgeAdminGrant(admins, reason); });
    if (!grant)
        return failureOf(grant);
    if (*grant == AdminGrant::Held)
        account.role = RoleMeanwhile;
    const auto inserted = nameTaken(m_store.insert(
        sql, account, m_parts.index.email(*EmailAddress::parse(account.email)), transaction.now()));
    if (!inserted)
        return failureOf(inserted);
    transaction.record(creationEvent(account, *grant, reason));
    return (*grant == AdminGrant::Held ? m_parts.grants.hold(transaction, account.id)
                                       : Result<void>())
        .and_then(
            [&] { return m_parts.links.send(transaction, account.id, LinkPurpose::Invitation); })
        .transform([&] { return account; });
}

Result<StaffAccount> StaffAdminService::change(const Actor &actor, const StaffId &id,
                                               const StaffChange &change)
{
    return m_parts.ledger
        .write<StaffAccount>(
            actor, [&](Transaction &transaction) { return changeIn(transaction, id, change); })
        .transform([this](StaffAccount account) {
            m_parts.links.wake();
            return account;
        });
}

Result<StaffAccount> StaffAdminService::changeIn(Transaction &transaction, const StaffId &id,
                                                 const StaffChange &change)
{
    database::Connection &sql = transaction.sql();
    const auto before = accountIn(sql, id);
    const auto admins = StaffStore::activeAdmins(sql);
    if (!before || !admins)
        return before ? failureOf(admins) : failureOf(before);
    auto after = withChange(*before, change);
    if (!after)
        return after;
    const auto grant = judgeChange(StaffId(transaction.actor().id), *before, change, *admins);
    if (!grant)
        return failureOf(grant);
    if (*grant == AdminGrant::Held) {
        after->role = before->role;
        after->disabled = before->disabled;
    }
    if (after->role != before->role)
        ++after->roleVersion;
    for (const audit::Event &event : changeEvents(*before, *after, *grant, change.reason))
        transaction.record(event);
    if (!isSame(*before, *after))
        after->updatedAt = transaction.now();
    return store(transaction, *before, *after)
        .and_then([&] { return followUp(transaction, *before, *after); })
        .and_then([&] {
            return *grant == AdminGrant::Held ? m_parts.grants.hold(transaction, id)
                                              : Result<void>();
        })
        .transform([&] { return *after; });
}

Result<void> StaffAdminService::store(Transaction &transaction, const StaffAccount &before,
                                      const StaffAccount &after)
{
    if (isSame(before, after))
        return {};
    return nameTaken(m_store.update(transaction.sql(), after,
                                    m_parts.index.email(*EmailAddress::parse(after.email)),
                                    transaction.now()));
}

// What must not outlive the change: sessions, devices, links, grants. And the person hears of it.
Result<void> StaffAdminService::followUp(Transaction &transaction, const StaffAccount &before,
                                         const StaffAccount &after)
{
    const PersonId person(after.id.value());
    const bool isDisabled = after.disabled && !before.disabled;
    const bool isMoved = after.email != before.email;
    const bool hasOtherRole = after.role != before.role;
    Result<void> done;
    if (isDisabled || isMoved || hasOtherRole)
        done = AdminGrantService::endAllOf(transaction, after.id);
    if (isDisabled || isMoved) {
        done = done.and_then([&] { return CredentialLinks::revoke(transaction, after.id); })
                   .and_then([&] {
                       return m_parts.sessions.endAllOf(transaction, person,
                                                        isDisabled ? u"account_disabled"_s
                                                                   : u"email_changed"_s);
                   })
                   .and_then([&] { return KnownDevices::forget(transaction.sql(), person); });
    }
    const auto tell = [&](bool applies, StaffNotice notice, const QStringList &former = {}) {
        if (applies)
            done = done.and_then(
                [&] { return m_parts.notices.add(transaction, after.id, notice, former); });
    };
    tell(isMoved, StaffNotice::EmailChanged, {before.email});
    tell(hasOtherRole, StaffNotice::RoleChanged);
    tell(isDisabled, StaffNotice::AccountDisabled);
    tell(before.disabled && !after.disabled, StaffNotice::AccountEnabled);
    // The invitation went to the address of before.
    if (isMoved && after.isInvited() && !after.disabled)
        done = done.and_then(
            [&] { return m_parts.links.send(transaction, after.id, LinkPurpose::Invitation); });
    return done;
}

Result<void> StaffAdminService::sendLink(const Actor &actor, const StaffId &id)
{
    const auto unit = [&](Transaction &transaction) -> Result<bool> {
        const auto account = accountIn(transaction.sql(), id);
        if (!account)
            return failureOf(account);
        if (account->disabled)
            return failure(ErrorCode::Conflict, u"This account is disabled. Enable it first."_s);
        const LinkPurpose purpose
            = account->isInvited() ? LinkPurpose::Invitation : LinkPurpose::Reset;
        return m_parts.links.send(transaction, id, purpose).transform([] { return true; });
    };
    return m_parts.ledger.write<bool>(actor, unit).transform([this](bool) {
        m_parts.links.wake();
    });
}

Result<void> StaffAdminService::purge()
{
    const auto links = m_parts.links.needsPurge();
    const auto grants = m_parts.grants.needsPurge();
    if (!links || !grants || !(*links || *grants))
        return (links ? grants : links).transform([](bool) {});
    const auto unit = [](Transaction &transaction) -> Result<bool> {
        const auto oldLinks = CredentialLinks::purge(transaction);
        const auto oldGrants = AdminGrantService::purge(transaction);
        if (!oldLinks || !oldGrants)
            return failureOf(oldLinks ? oldGrants : oldLinks);
        transaction.record({.action = u"staff.offers.purged"_s,
                            .resource = u"staff"_s,
                            .resourceId = {},
                            .details = {{u"links"_s, *oldLinks}, {u"grants"_s, *oldGrants}}});
        return true;
    };
    return m_parts.ledger.write<bool>(Actor::system(m_parts.clock.now()), unit).transform([](bool) {
    });
}

} // namespace countersign::identity
