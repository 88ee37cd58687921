// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/overrideservice.h"

#include "audit/ledger.h"
#include "contract/permissions.h"
#include "database/database.h"
#include "safety/contactchangestore.h"
#include "safety/customerfile.h"
#include "safety/customernotices.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

audit::Event overrideEvent(const QString &action, const Override &entry)
{
    audit::Event event
        = eventOf(u"customer.override."_s + action, u"override"_s, entry.id, entry.customer);
    event.details = {{u"askedBy"_s, entry.askedBy.value()},
                     {u"procedure"_s, entry.procedure},
                     {u"phoneChange"_s, entry.phoneChange}};
    return event;
}

std::unexpected<Error> noSuchOverride()
{
    return failure(ErrorCode::NotFound, u"There is no such override, or it is over."_s);
}

Result<Override> openOverride(const OverrideStore &store, Transaction &transaction,
                              const CustomerId &customer, const QString &id)
{
    const auto entry = store.find(transaction.sql(), id);
    if (!entry)
        return failureOf(entry);
    if (!*entry || (*entry)->customer != customer || (*entry)->expiresAt <= transaction.now())
        return noSuchOverride();
    return **entry;
}

} // namespace

OverrideService::OverrideService(const Parts &parts)
    : m_parts(parts)
    , m_store(parts.vault)
    , m_staff(parts.vault)
    , m_sealing(parts.vault, parts.codes.index)
{}

Result<OverrideService::Named> OverrideService::request(const Actor &actor,
                                                        const CustomerId &customer,
                                                        const contract::OverrideRequest &wanted)
{
    if (const auto followed = m_parts.procedures.check(wanted.procedure, wanted.checks); !followed)
        return failureOf(followed);
    const QString reason = wanted.reason.simplified();
    if (reason.size() < 3)
        return failure(ErrorCode::InvalidRequest, u"Say why, in three characters or more."_s,
                       u"/reason"_s);
    const Override entry{.id = makeUuid7(m_parts.clock.now(), m_parts.random),
                         .customer = customer,
                         .askedBy = StaffId(actor.id),
                         .procedure = wanted.procedure,
                         .checks = wanted.checks,
                         .reason = reason,
                         .sensitive = {},
                         .phoneChange = wanted.phoneChange.value_or(false)};
    const auto made = m_parts.ledger.write<Override>(
        actor, [&](Transaction &transaction) { return requestIn(transaction, entry); });
    m_parts.notices.wake();
    return made ? named(m_parts.database.reader(), *made) : failureOf(made);
}

Result<Override> OverrideService::requestIn(Transaction &transaction, Override entry)
{
    database::Connection &sql = transaction.sql();
    const auto customer = customerIn(sql, m_sealing, entry.customer);
    if (!customer)
        return failureOf(customer);
    const auto open = m_store.ofCustomer(sql, entry.customer, transaction.now());
    if (!open)
        return failureOf(open);
    if (*open)
        return failure(ErrorCode::Conflict,
                       u"This customer has an override that waits or counts. End it first."_s);
    const auto over = m_store.expired(sql, transaction.now());
    if (!over)
        return failureOf(over);
    for (const Override &old : *over) {
        if (const auto ended = endIn(transaction, old, u"expired"_s); !ended)
            return failureOf(ended);
    }
    const auto sensitivity = sensitivityOf(sql, entry, *customer, transaction.now());
    const auto alone = isAlone(sql, entry.askedBy);
    if (!sensitivity || !alone)
        return sensitivity ? failureOf(alone) : failureOf(sensitivity);
    entry.sensitive = reasonsForTwo(*sensitivity);
    entry.askedAt = transaction.now();
    entry.expiresAt = transaction.now() + ApprovalTime;
    audit::Event event = overrideEvent(u"requested"_s, entry);
    event.details.insert(u"checks"_s, QJsonArray::fromStringList(entry.checks));
    event.details.insert(u"reason"_s, entry.reason);
    event.details.insert(u"sensitive"_s, QJsonArray::fromStringList(entry.sensitive));
    // Where nobody could agree, nobody could ever be verified; the customer is told and the trail says so.
    event.details.insert(u"alone"_s, *alone && !entry.sensitive.isEmpty());
    transaction.record(event);
    if (const auto stored = m_store.insert(sql, entry); !stored)
        return failureOf(stored);
    if (entry.sensitive.isEmpty() || *alone) {
        if (const auto started = startIn(transaction, entry, *customer); !started)
            return failureOf(started);
    }
    return entry;
}

Result<Sensitivity> OverrideService::sensitivityOf(database::Connection &sql,
                                                   const Override &wanted,
                                                   const customers::Customer &customer,
                                                   Instant now) const
{
    const auto recent = ContactChangeStore::phoneChangedSince(sql, customer.id, now - RecentChange);
    const auto held = ContactChangeStore::isHeld(sql, customer.id);
    const auto locked = codesLocked(sql, m_parts.codes, customer, now);
    for (const auto *found : {&recent, &held, &locked}) {
        if (!*found)
            return failureOf(*found);
    }
    return Sensitivity{wanted.phoneChange, *recent, *held, *locked};
}

// Whether there is nobody else who could agree.
Result<bool> OverrideService::isAlone(database::Connection &sql, const StaffId &asker) const
{
    return identity::StaffStore::activeRoles(sql, asker)
        .transform([this](const QStringList &roles) {
            return std::ranges::none_of(roles, [this](const QString &role) {
                return m_parts.permissions.allows(role, u"customers:update"_s);
            });
        });
}

Result<void> OverrideService::startIn(Transaction &transaction, Override &entry,
                                      const customers::Customer &customer)
{
    entry.startedAt = transaction.now();
    entry.expiresAt = transaction.now() + OverrideLife;
    transaction.record(overrideEvent(u"started"_s, entry));
    return OverrideStore::start(transaction.sql(), entry.id, transaction.now(), entry.expiresAt)
        .and_then([&] {
            return m_parts.notices.add(transaction, entry.customer, u"override_started"_s,
                                       addressesOf(customer.profile), entry.expiresAt);
        });
}

Result<OverrideService::Named>
OverrideService::approve(const Actor &actor, const CustomerId &customer, const QString &id)
{
    const auto unit = [&](Transaction &transaction) -> Result<Override> {
        auto entry = openOverride(m_store, transaction, customer, id);
        if (!entry)
            return entry;
        if (entry->startedAt)
            return failure(ErrorCode::Conflict, u"This override counts already."_s);
        if (entry->askedBy.value() == actor.id)
            return failure(ErrorCode::Conflict,
                           u"You asked for this yourself. A second person has to agree."_s);
        const auto person = customerIn(transaction.sql(), m_sealing, customer);
        if (!person)
            return failureOf(person);
        transaction.record(overrideEvent(u"approved"_s, *entry));
        return startIn(transaction, *entry, *person).transform([&] { return *entry; });
    };
    const auto approved = m_parts.ledger.write<Override>(actor, unit);
    m_parts.notices.wake();
    return approved ? named(m_parts.database.reader(), *approved) : failureOf(approved);
}

Result<void> OverrideService::end(const Actor &actor, const CustomerId &customer, const QString &id)
{
    const auto unit = [&](Transaction &transaction) -> Result<bool> {
        const auto entry = openOverride(m_store, transaction, customer, id);
        if (!entry)
            return failureOf(entry);
        const bool own = entry->askedBy.value() == actor.id;
        const QString waiting = own ? u"taken_back"_s : u"refused"_s;
        return endIn(transaction, *entry, entry->startedAt ? u"ended_early"_s : waiting)
            .transform([] { return true; });
    };
    return m_parts.ledger.write<bool>(actor, unit).transform([](bool) {});
}

Result<void> OverrideService::endIn(Transaction &transaction, const Override &entry,
                                    const QString &reason)
{
    audit::Event event = overrideEvent(u"ended"_s, entry);
    event.details.insert(u"reason"_s, reason);
    event.details.insert(u"started"_s, entry.startedAt.has_value());
    transaction.record(event);
    return OverrideStore::remove(transaction.sql(), entry.id);
}

Result<OverrideService::Named> OverrideService::named(database::Connection &sql,
                                                      const Override &entry) const
{
    const auto customer = customerIn(sql, m_sealing, entry.customer);
    if (!customer)
        return failureOf(customer);
    return m_staff.find(sql, entry.askedBy)
        .transform([&](const std::optional<identity::StaffAccount> &asker) {
            return Named{entry, customer->profile.name, asker ? asker->name : QString()};
        });
}

Result<QList<OverrideService::Named>> OverrideService::list(const Actor &actor)
{
    database::Connection &reader = m_parts.database.reader();
    const auto entries = m_store.open(reader, m_parts.clock.now());
    if (!entries)
        return failureOf(entries);
    QList<Named> list;
    QJsonArray persons;
    for (const Override &entry : *entries) {
        auto one = named(reader, entry);
        if (!one && one.error().code == ErrorCode::NotFound)
            continue; // erased between the two reads
        if (!one)
            return failureOf(one);
        list.append(std::move(*one));
        persons.append(entry.customer.value());
    }
    const audit::Event event{.action = u"customer.override.list.read"_s,
                             .resource = u"override"_s,
                             .resourceId = {},
                             .details = {{u"persons"_s, persons}}};
    return m_parts.ledger.record(actor, event).transform([&] { return std::move(list); });
}

Result<std::optional<OverrideService::Named>>
OverrideService::ofCustomer(database::Connection &sql, const CustomerId &customer,
                            Instant now) const
{
    const auto entry = m_store.ofCustomer(sql, customer, now);
    if (!entry)
        return failureOf(entry);
    if (!*entry)
        return std::nullopt;
    return named(sql, **entry).transform([](const Named &found) { return std::optional(found); });
}

Result<std::optional<Override>> OverrideService::activeFor(database::Connection &sql,
                                                           const Actor &actor,
                                                           const CustomerId &customer,
                                                           Instant now) const
{
    return m_store.ofCustomer(sql, customer, now)
        .transform([&](const std::optional<Override> &entry) {
            return entry && entry->isActive(now) && entry->askedBy.value() == actor.id
                       ? entry
                       : std::optional<Override>();
        });
}

Result<std::optional<Override>> OverrideService::activeFor(const Actor &actor,
                                                           const CustomerId &customer) const
{
    return activeFor(m_parts.database.reader(), actor, customer, m_parts.clock.now());
}

Result<void> OverrideService::sweep()
{
    const Instant now = m_parts.clock.now();
    const auto over = m_store.expired(m_parts.database.reader(), now);
    if (!over || over->isEmpty())
        return over.transform([](const auto &) {});
    const auto unit = [&](Transaction &transaction) -> Result<bool> {
        const auto entries = m_store.expired(transaction.sql(), transaction.now());
        if (!entries)
            return failureOf(entries);
        for (const Override &entry : *entries) {
            if (const auto ended = endIn(transaction, entry, u"expired"_s); !ended)
                return failureOf(ended);
        }
        return !entries->isEmpty();
    };
    const auto ended = m_parts.ledger.write<bool>(Actor::system(now), unit);
    return ended.transform([](bool) {});
}

} // namespace countersign::safety
