// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/contactchangeservice.h"

#include "audit/ledger.h"
#include "base/logging.h"
#include "customers/customerservice.h"
#include "database/database.h"
#include "safety/customerfile.h"
#include "safety/overrideservice.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

std::unexpected<Error> noSuchChange()
{
    return failure(ErrorCode::NotFound, u"No such change waits, or it is over."_s);
}

QList<Address> addressOf(ContactField field, const QString &value)
{
    if (value.isEmpty())
        return {};
    const QString to = value.section(u';', 0, 0); // a text message goes to no extension
    return {{field == ContactField::Phone ? outbox::Channel::Sms : outbox::Channel::Email, to}};
}

// Everything on file, and what is to be.
QList<Address> concerned(const customers::Profile &profile, const ContactChange &change)
{
    return addressesOf(profile) + addressOf(change.field, change.value);
}

QString noticeName(const ContactChange &change, QLatin1StringView what)
{
    return u"%1_change_%2"_s.arg(fieldName(change.field), what);
}

} // namespace

ContactChangeService::ContactChangeService(const Parts &parts)
    : m_parts(parts)
    , m_store(parts.vault)
    , m_sealing(parts.vault, parts.codes.index)
    , m_brakes(otp::brakeParts(parts.codes), parts.codes.brakes)
{}

Result<ContactChange> ContactChangeService::hold(const Actor &actor, const CustomerId &customer,
                                                 const contract::ContactChangeRequest &wanted)
{
    const ContactField field = fieldOf(wanted.field).value_or(ContactField::Phone);
    const auto value = wanted.value ? parseContact(field, *wanted.value, m_parts.codes.region)
                                    : Result<QString>(QString());
    if (!value)
        return failureOf(value);
    const QString reason = wanted.reason.simplified();
    if (reason.size() < 3)
        return failure(ErrorCode::InvalidRequest, u"Say why, in three characters or more."_s,
                       u"/reason"_s);
    const auto unit = [&](Transaction &transaction) -> Result<ContactChange> {
        const auto person = customerIn(transaction.sql(), m_sealing, customer);
        if (!person)
            return failureOf(person);
        if (contactText(person->profile, field).isEmpty())
            return failure(ErrorCode::Conflict,
                           u"There is nothing to change here. What is empty is simply filled in."_s,
                           u"/field"_s);
        const auto waits = ContactChangeStore::isHeld(transaction.sql(), customer, field);
        if (!waits)
            return failureOf(waits);
        if (*waits)
            return failure(ErrorCode::Conflict,
                           u"A change of this waits already. Cancel it first."_s, u"/field"_s);
        ContactChange change{.id = makeUuid7(transaction.now(), m_parts.codes.random),
                             .customer = customer,
                             .field = field,
                             .value = *value,
                             .byStaff = true,
                             .createdAt = transaction.now(),
                             .dueAt = transaction.now() + HoldTime};
        if (const auto free = checkFree(transaction.sql(), customer, change); !free)
            return failureOf(free);
        if (const auto stored = m_store.insert(transaction.sql(), change); !stored)
            return failureOf(stored);
        return holdIn(transaction, change, *person, reason).transform([&] { return change; });
    };
    auto held = m_parts.codes.ledger.write<ContactChange>(actor, unit);
    m_parts.notices.wake();
    return held;
}

Result<void> ContactChangeService::checkFree(database::Connection &sql, const CustomerId &customer,
                                             const ContactChange &change) const
{
    const auto profile = withContact({.name = {}}, change.field, change.value);
    if (!profile)
        return {}; // it is to be removed
    const customers::CustomerIndexes indexes = m_sealing.indexesOf(*profile);
    const customers::CustomerStore store(sql);
    const auto owner = change.field == ContactField::Phone ? store.phoneOwner(indexes.phone)
                                                           : store.emailOwner(indexes.email);
    if (!owner)
        return failureOf(owner);
    if (*owner && **owner != customer)
        return failure(ErrorCode::Duplicate, u"This belongs to another customer."_s, u"/value"_s);
    return {};
}

// What every held change has to pass, whoever asked for it. The row is there already.
Result<void> ContactChangeService::holdIn(Transaction &transaction, const ContactChange &change,
                                          const customers::Customer &customer,
                                          const QString &reason)
{
    const QString before = contactText(customer.profile, change.field);
    if (before == change.value)
        return failure(ErrorCode::Conflict, u"This is what is on file already."_s, u"/value"_s);
    if (const auto left = withContact(customer.profile, change.field, change.value); !left)
        return failureOf(left);
    audit::Event event = eventOf(u"customer.contact_change.held"_s, u"contact_change"_s, change.id,
                                 change.customer);
    event.details = {{u"field"_s, fieldName(change.field)},
                     {u"reason"_s, reason},
                     {u"until"_s, formatInstant(change.dueAt)}};
    event.before = {{fieldName(change.field), before}};
    event.after = {{fieldName(change.field), change.value}};
    if (change.byStaff && change.field == ContactField::Phone) {
        const auto granted = m_parts.overrides.activeFor(transaction.sql(), transaction.actor(),
                                                         change.customer, transaction.now());
        if (!granted)
            return failureOf(granted);
        if (!*granted || !(*granted)->phoneChange)
            return failure(ErrorCode::Conflict,
                           u"Staff change a phone number only under an override that allows it. "
                           "Or the customer signs in and changes it."_s,
                           u"/field"_s);
        event.details.insert(u"override"_s, (*granted)->id);
        audit::Event used
            = eventOf(u"customer.override.used"_s, u"override"_s, (*granted)->id, change.customer);
        used.details = {{u"for"_s, u"phone_change"_s}};
        transaction.record(used);
    }
    transaction.record(event);
    return m_parts.notices.add(transaction, change.customer, noticeName(change, "held"_L1),
                               concerned(customer.profile, change), change.dueAt);
}

Result<void> ContactChangeService::cancel(const Actor &actor, const CustomerId &customer,
                                          const QString &id)
{
    const auto unit = [&](Transaction &transaction) -> Result<bool> {
        const auto change = m_store.find(transaction.sql(), id);
        if (!change)
            return failureOf(change);
        if (!*change || (*change)->customer != customer
            || ((*change)->state != ChangeState::Held && (*change)->state != ChangeState::Asked))
            return noSuchChange();
        const auto person = customerIn(transaction.sql(), m_sealing, customer);
        if (!person)
            return failureOf(person);
        const bool own = actor.kind == ActorKind::Customer;
        return cancelIn(transaction, **change, *person, own ? u"by_customer"_s : u"by_staff"_s)
            .transform([] { return true; });
    };
    const auto cancelled = m_parts.codes.ledger.write<bool>(actor, unit);
    m_parts.notices.wake();
    return cancelled.transform([](bool) {});
}

Result<void> ContactChangeService::cancelIn(Transaction &transaction, const ContactChange &change,
                                            const customers::Customer &customer,
                                            const QString &reason) const
{
    audit::Event event = eventOf(u"customer.contact_change.cancelled"_s, u"contact_change"_s,
                                 change.id, change.customer);
    event.details = {{u"field"_s, fieldName(change.field)}, {u"reason"_s, reason}};
    transaction.record(event);
    // Nobody was told yet of one that only was asked for.
    const QList<Address> told = change.state == ChangeState::Held
                                    ? concerned(customer.profile, change)
                                    : QList<Address>();
    return ContactChangeStore::finish(transaction.sql(), change.id, ChangeState::Cancelled,
                                      transaction.now())
        .and_then([&] {
            return m_parts.notices.add(transaction, change.customer, u"change_cancelled"_s, told,
                                       transaction.now());
        });
}

Result<QList<ContactChange>> ContactChangeService::open(const CustomerId &customer) const
{
    return m_store.open(m_parts.codes.database.reader(), customer);
}

Result<void> ContactChangeService::carryOut()
{
    const Instant now = m_parts.codes.clock.now();
    const auto due = ContactChangeStore::due(m_parts.codes.database.reader(), now);
    if (!due)
        return failureOf(due);
    Result<void> outcome;
    for (const QString &id : *due) {
        const auto made
            = m_parts.codes.ledger.write<bool>(Actor::system(now), [&](Transaction &transaction) {
                  return carryOutIn(transaction, id);
              });
        // Cancelled at the last moment; the others are still to be made.
        if (!made && made.error().code != ErrorCode::NotFound)
            outcome = failureOf(made);
    }
    if (!due->isEmpty())
        m_parts.notices.wake();
    const auto purged = purge();
    return outcome ? purged : outcome;
}

Result<bool> ContactChangeService::carryOutIn(Transaction &transaction, const QString &id)
{
    const auto change = m_store.find(transaction.sql(), id);
    if (!change)
        return failureOf(change);
    if (!*change || (*change)->state != ChangeState::Held || (*change)->dueAt > transaction.now())
        return noSuchChange();
    const auto customer = customerIn(transaction.sql(), m_sealing, (*change)->customer);
    if (!customer)
        return failureOf(customer);
    // A day is long: somebody else may have the address by now, or it would be the last one that goes.
    const bool isFree = checkFree(transaction.sql(), customer->id, **change).has_value();
    const bool isPossible
        = withContact(customer->profile, (*change)->field, (*change)->value).has_value();
    if (!isFree || !isPossible)
        return cancelIn(transaction, **change, *customer,
                        isFree ? u"last_address"_s : u"address_taken"_s)
            .transform([] { return true; });
    return makeIn(transaction, **change, *customer).transform([] { return true; });
}

Result<void> ContactChangeService::makeIn(Transaction &transaction, const ContactChange &change,
                                          const customers::Customer &customer)
{
    const auto moved = m_parts.customers.moveContact(
        transaction, change.customer,
        [&](customers::Profile profile) {
            return withContact(std::move(profile), change.field, change.value);
        },
        u"customer.contact_change.made"_s,
        {{u"change"_s, change.id}, {u"field"_s, fieldName(change.field)}});
    if (!moved)
        return failureOf(moved);
    const outbox::Channel channel
        = change.field == ContactField::Phone ? outbox::Channel::Sms : outbox::Channel::Email;
    return ContactChangeStore::finish(transaction.sql(), change.id, ChangeState::Made,
                                      transaction.now())
        .and_then(
            [&] { return otp::OtpStore::forgetProof(transaction.sql(), change.customer, channel); })
        .and_then([&] {
            return m_parts.notices.add(transaction, change.customer, noticeName(change, "made"_L1),
                                       concerned(customer.profile, change), transaction.now());
        });
}

Result<void> ContactChangeService::purge()
{
    const Instant now = m_parts.codes.clock.now();
    const auto needed = ContactChangeStore::needsPurge(m_parts.codes.database.reader(), now);
    if (!needed || !*needed)
        return needed.transform([](bool) {});
    const auto unit = [](Transaction &transaction) -> Result<bool> {
        const auto rows = ContactChangeStore::purge(transaction.sql(), transaction.now());
        if (!rows)
            return failureOf(rows);
        transaction.record({.action = u"customer.contact_change.purged"_s,
                            .resource = u"contact_change"_s,
                            .resourceId = {},
                            .details = {{u"rows"_s, *rows}}});
        return true;
    };
    return m_parts.codes.ledger.write<bool>(Actor::system(now), unit).transform([](bool) {});
}

} // namespace countersign::safety
