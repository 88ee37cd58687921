// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/admingrantservice.h"

#include "audit/ledger.h"
#include "database/database.h"
#include "identity/staffnotices.h"
#include "identity/staffrules.h"

#include <QJsonArray>

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

audit::Event grantEvent(const QString &action, const AdminGrantRow &grant)
{
    return {.action = action,
            .resource = u"admin_grant"_s,
            .resourceId = grant.id,
            .subject = PersonId(grant.staff.value()),
            .details = {{u"staff"_s, grant.staff.value()},
                        {u"askedBy"_s, grant.askedBy.value()},
                        {u"role"_s, u"admin"_s}}};
}

Result<AdminGrantRow> waitingGrant(Transaction &transaction, const QString &id)
{
    const auto grant = AdminGrantStore::find(transaction.sql(), id, transaction.now());
    if (!grant)
        return failureOf(grant);
    if (!*grant)
        return failure(ErrorCode::NotFound, u"No such grant waits, or it has expired."_s);
    if ((*grant)->staff.value() == transaction.actor().id)
        return failure(ErrorCode::Conflict, u"Nobody decides about their own role."_s);
    return **grant;
}

} // namespace

AdminGrantService::AdminGrantService(const Parts &parts)
    : m_parts(parts)
    , m_store(parts.vault)
{}

Result<QList<AdminGrantService::Waiting>> AdminGrantService::list(const Actor &actor) const
{
    const auto grants = AdminGrantStore::all(m_parts.database.reader(), m_parts.clock.now());
    if (!grants)
        return failureOf(grants);
    QList<Waiting> waiting;
    QJsonArray persons;
    for (const AdminGrantRow &grant : *grants) {
        auto user = nameOf(grant.staff);
        auto asker = nameOf(grant.askedBy);
        if (!user || !asker)
            return failureOf(user ? asker : user);
        waiting.append({grant, std::move(*user), std::move(*asker)});
        persons.append(grant.staff.value());
    }
    const audit::Event event{.action = u"staff.list.read"_s,
                             .resource = u"admin_grant"_s,
                             .resourceId = {},
                             .details = {{u"persons"_s, persons}}};
    return m_parts.ledger.record(actor, event).transform([&] { return std::move(waiting); });
}

Result<QString> AdminGrantService::nameOf(const StaffId &staff) const
{
    return m_store.find(m_parts.database.reader(), staff)
        .transform([](const std::optional<StaffAccount> &account) {
            return account ? account->name : QString();
        });
}

Result<QHash<StaffId, QString>> AdminGrantService::waiting() const
{
    return AdminGrantStore::all(m_parts.database.reader(), m_parts.clock.now())
        .transform([](const QList<AdminGrantRow> &grants) {
            QHash<StaffId, QString> ids;
            for (const AdminGrantRow &grant : grants)
                ids.insert(grant.staff, grant.id);
            return ids;
        });
}

Result<void> AdminGrantService::approve(const Actor &actor, const QString &id)
{
    const auto unit = [&](Transaction &transaction) -> Result<bool> {
        const auto grant = waitingGrant(transaction, id);
        if (!grant)
            return failureOf(grant);
        if (grant->askedBy.value() == actor.id)
            return failure(ErrorCode::Conflict,
                           u"You asked for this yourself. A second admin has to agree."_s);
        return approveIn(transaction, *grant);
    };
    return m_parts.ledger.write<bool>(actor, unit).transform([](bool) {});
}

Result<bool> AdminGrantService::approveIn(Transaction &transaction, const AdminGrantRow &grant)
{
    database::Connection &sql = transaction.sql();
    auto account = m_store.find(sql, grant.staff);
    if (!account)
        return failureOf(account);
    if (!*account)
        return failure(ErrorCode::NotFound, u"There is no such account."_s);
    const QString before = (*account)->role;
    const bool wasDisabled = (*account)->disabled;
    transaction.record(grantEvent(u"staff.grant.approved"_s, grant));
    transaction.record({.action = u"staff.role.changed"_s,
                        .resource = u"staff"_s,
                        .resourceId = grant.staff.value(),
                        .subject = PersonId(grant.staff.value()),
                        .before = {{u"role"_s, before}, {u"disabled"_s, wasDisabled}},
                        .after = {{u"role"_s, u"admin"_s}, {u"disabled"_s, false}}});
    return AdminGrantStore::remove(sql, grant.id)
        .and_then([&] { return StaffStore::makeAdmin(sql, grant.staff, transaction.now()); })
        .and_then([&] {
            return m_parts.notices.add(transaction, grant.staff,
                                       wasDisabled ? StaffNotice::AccountEnabled
                                                   : StaffNotice::RoleChanged);
        })
        .transform([] { return true; });
}

Result<void> AdminGrantService::refuse(const Actor &actor, const QString &id)
{
    const auto unit = [&](Transaction &transaction) -> Result<bool> {
        const auto grant = waitingGrant(transaction, id);
        if (!grant)
            return failureOf(grant);
        audit::Event event = grantEvent(u"staff.grant.refused"_s, *grant);
        event.details.insert(u"takenBack"_s, grant->askedBy.value() == actor.id);
        transaction.record(std::move(event));
        return AdminGrantStore::remove(transaction.sql(), id).transform([] { return true; });
    };
    return m_parts.ledger.write<bool>(actor, unit).transform([](bool) {});
}

Result<void> AdminGrantService::hold(Transaction &transaction, const StaffId &staff)
{
    const auto before = AdminGrantStore::ofStaff(transaction.sql(), staff, transaction.now());
    if (!before)
        return failureOf(before);
    if (*before)
        return failure(ErrorCode::Conflict, u"This waits for a second admin already."_s,
                       u"/role"_s);
    const AdminGrantRow grant{makeUuid7(transaction.now(), m_parts.random), staff,
                              StaffId(transaction.actor().id), transaction.now(),
                              transaction.now() + AdminGrantLife};
    transaction.record(grantEvent(u"staff.grant.requested"_s, grant));
    return AdminGrantStore::insert(transaction.sql(), grant);
}

Result<void> AdminGrantService::endAllOf(Transaction &transaction, const StaffId &staff)
{
    const auto grants = AdminGrantStore::touching(transaction.sql(), staff, transaction.now());
    if (!grants)
        return failureOf(grants);
    for (const AdminGrantRow &grant : *grants) {
        if (const auto removed = AdminGrantStore::remove(transaction.sql(), grant.id); !removed)
            return removed;
        transaction.record(grantEvent(u"staff.grant.voided"_s, grant));
    }
    return {};
}

Result<bool> AdminGrantService::needsPurge() const
{
    return AdminGrantStore::anyExpired(m_parts.database.reader(), m_parts.clock.now());
}

Result<qint64> AdminGrantService::purge(Transaction &transaction)
{
    return AdminGrantStore::removeExpired(transaction.sql(), transaction.now());
}

} // namespace countersign::identity
