// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerservice.h"

#include "audit/ledger.h"
#include "base/encoding.h"
#include "customers/customerinput.h"
#include "database/database.h"

#include <QJsonArray>

namespace countersign::customers {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

std::unexpected<Error> noSuchCustomer()
{
    return failure(ErrorCode::NotFound, u"There is no such customer."_s);
}

std::unexpected<Error> changedMeanwhile()
{
    return failure(ErrorCode::PreconditionFailed,
                   u"Somebody else changed this customer in the meantime. Load it again."_s);
}

// Neither address may belong to somebody else.
Result<void> checkFree(const CustomerStore &store, const CustomerRow &row)
{
    using Owner = Result<std::optional<CustomerId>>;
    const auto taken = [&](const Owner &owner) { return *owner && **owner != row.id; };
    const Owner phone = row.phoneIndex.isEmpty() ? Owner() : store.phoneOwner(row.phoneIndex);
    if (!phone)
        return failureOf(phone);
    if (taken(phone))
        return failure(ErrorCode::Duplicate, u"This phone number belongs to another customer."_s,
                       u"/phone"_s);
    const Owner email = row.emailIndex.isEmpty() ? Owner() : store.emailOwner(row.emailIndex);
    if (!email)
        return failureOf(email);
    if (taken(email))
        return failure(ErrorCode::Duplicate, u"This e-mail address belongs to another customer."_s,
                       u"/email"_s);
    return {};
}

// What is there stays; what is not may be filled in.
Result<void> checkKept(const Profile &before, const Profile &after)
{
    if (before.phone && before.phone != after.phone)
        return failure(ErrorCode::Conflict,
                       u"A phone number that is there is not simply changed. Hold the change under "
                       "/v1/customers/{customerId}/contact-changes."_s,
                       u"/phone"_s);
    if (before.email && before.email != after.email)
        return failure(ErrorCode::Conflict,
                       u"An e-mail address that is there is not simply changed. Hold the change "
                       "under /v1/customers/{customerId}/contact-changes."_s,
                       u"/email"_s);
    return {};
}

// Whoever was erased comes back only by the hand of staff, and the trail says so.
Result<bool> readmit(CustomerStore &store, const CustomerRow &row)
{
    if (row.source == Source::Manual)
        return store.admitAgain(row.identifiers());
    const auto erased = store.erased(row.identifiers());
    if (!erased)
        return failureOf(erased);
    if (!erased->isEmpty())
        return failure(
            ErrorCode::Conflict,
            u"This person was erased here. Add them by hand if they are a customer again."_s);
    return false;
}

audit::Event eventAbout(const QString &action, const CustomerId &id)
{
    return {.action = action,
            .resource = u"customer"_s,
            .resourceId = id.value(),
            .subject = PersonId(id.value())};
}

QString cursorFor(const CustomerId &id)
{
    return QString::fromLatin1(toBase64Url(id.value().toLatin1()));
}

Result<std::optional<CustomerId>> idFromCursor(const QString &cursor)
{
    if (cursor.isEmpty())
        return std::nullopt;
    const auto decoded = fromBase64Url(cursor.toLatin1());
    const QString id = QString::fromLatin1(decoded.value_or(QByteArray()));
    if (!isUuid(id))
        return failure(ErrorCode::InvalidCursor,
                       u"The list has no such place. Start again at its beginning."_s, u"after"_s);
    return CustomerId(id);
}

} // namespace

CustomerService::CustomerService(CustomerContext context)
    : m_context(std::move(context))
    , m_sealing(m_context.vault, m_context.index)
{}

Result<Customer> CustomerService::add(const Actor &actor, const Profile &profile, Source source)
{
    const Instant now = m_context.clock.now();
    const Customer customer{CustomerId::make(now, m_context.random), profile, source, now, now, 1};
    const auto key = m_context.vault.prepareKey(customer.person());
    const auto row = m_sealing.seal(key, customer);
    if (!row)
        return failureOf(row);
    return m_context.ledger.write<Customer>(
        actor, [&](Transaction &transaction) -> Result<Customer> {
            CustomerStore store(transaction.sql());
            if (const auto free = checkFree(store, *row); !free)
                return failureOf(free);
            const auto again = readmit(store, *row);
            if (!again)
                return failureOf(again);
            if (const auto stored
                = m_context.vault.storeKey(transaction.sql(), key, transaction.now());
                !stored)
                return failureOf(stored);
            const auto inserted = store.insert(*row);
            if (!inserted || !*inserted)
                return inserted
                           ? failure(ErrorCode::Internal, u"The customer could not be stored."_s)
                           : failureOf(inserted);
            audit::Event event = eventAbout(u"customer.created"_s, customer.id);
            event.details = {{u"source"_s, sourceName(source)}};
            if (*again)
                event.details.insert(u"afterErasure"_s, true);
            event.after = profileToJson(profile);
            transaction.record(event);
            return customer;
        });
}

Result<Customer> CustomerService::read(const Actor &actor, const CustomerId &id)
{
    auto customer = load(id);
    if (!customer)
        return customer;
    const auto recorded = m_context.ledger.record(actor, eventAbout(u"customer.read"_s, id));
    return recorded ? customer : failureOf(recorded);
}

Result<Customer> CustomerService::reveal(const Actor &actor, const CustomerId &id,
                                         const QString &reason)
{
    auto customer = load(id);
    if (!customer)
        return customer;
    audit::Event event = eventAbout(u"customer.revealed"_s, id);
    event.details = {{u"reason"_s, reason}, {u"fields"_s, QJsonArray{u"phone"_s, u"email"_s}}};
    const auto recorded = m_context.ledger.record(actor, event);
    return recorded ? customer : failureOf(recorded);
}

Result<CustomerListing> CustomerService::list(const Actor &actor, const CustomerQuery &query)
{
    Result<CustomerListing> listing = page(query);
    if (!listing)
        return listing;
    audit::Event event{
        .action = u"customer.list.read"_s, .resource = u"customer"_s, .resourceId = {}};
    event.details
        = {{u"search"_s, !query.search.isEmpty()}, {u"customers"_s, listing->customers.size()}};
    QJsonArray persons;
    for (const Customer &customer : std::as_const(listing->customers))
        persons.append(customer.id.value());
    event.details.insert(u"persons"_s, persons);
    if (!query.search.isEmpty() && !listing->customers.isEmpty()) {
        event.subject = listing->customers.first().person();
        event.resourceId = listing->customers.first().id.value();
    }
    const auto recorded = m_context.ledger.record(actor, event);
    return recorded ? listing : failureOf(recorded);
}

Result<CustomerListing> CustomerService::page(const CustomerQuery &query)
{
    if (!query.search.isEmpty()) {
        auto found = search(query.search);
        if (!found)
            return failureOf(found);
        return CustomerListing{*found ? QList{**found} : QList<Customer>(), {}};
    }
    const auto after = idFromCursor(query.after);
    if (!after)
        return failureOf(after);
    database::Connection &reader = m_context.database.reader();
    const auto rows = CustomerStore(reader).list(
        *after, query.limit + 1); // one more tells whether there are more
    if (!rows)
        return failureOf(rows);
    CustomerListing listing;
    for (const CustomerRow &row : *rows) {
        if (listing.customers.size() == query.limit) {
            listing.next = cursorFor(listing.customers.last().id);
            break;
        }
        auto customer = m_sealing.open(reader, row);
        if (customer)
            listing.customers.append(std::move(*customer));
        else if (customer.error().code != ErrorCode::NotFound) // erased since the rows were read
            return failureOf(customer);
    }
    return listing;
}

Result<std::optional<Customer>> CustomerService::search(const QString &text)
{
    const auto inQuery = [](Error error) {
        error.field = u"query"_s;
        return std::unexpected(std::move(error));
    };
    if (text.contains(u'@')) {
        // A plus sign that was not encoded has become a space, which no e-mail address has.
        const auto email = EmailAddress::parse(text.trimmed().replace(u' ', u'+'));
        return email ? findByEmail(*email) : inQuery(email.error());
    }
    const auto phone = PhoneNumber::parse(text, m_context.region);
    return phone ? findByPhone(*phone) : inQuery(phone.error());
}

Result<Customer> CustomerService::change(const Actor &actor, const CustomerId &id, const Edit &edit,
                                         std::optional<qint64> version)
{
    return m_context.ledger.write<Customer>(actor, [&](Transaction &transaction) {
        return changeIn(transaction, id, {edit, version, u"customer.updated"_s});
    });
}

Result<Customer> CustomerService::moveContact(Transaction &transaction, const CustomerId &id,
                                              const Edit &edit, const QString &action,
                                              const QJsonObject &details)
{
    return changeIn(transaction, id, {edit, {}, action, details, true});
}

Result<Customer> CustomerService::changeIn(Transaction &transaction, const CustomerId &id,
                                           const Change &wanted)
{
    CustomerStore store(transaction.sql());
    const auto row = store.find(id);
    if (!row)
        return failureOf(row);
    if (!*row)
        return noSuchCustomer();
    if (wanted.version && *wanted.version != (*row)->version)
        return changedMeanwhile();
    auto customer = m_sealing.open(transaction.sql(), **row);
    if (!customer)
        return customer;
    auto edited = wanted.edit(customer->profile);
    if (!edited)
        return failureOf(edited);
    if (const auto may = wanted.mayMove ? Result<void>() : checkKept(customer->profile, *edited);
        !may)
        return failureOf(may);
    const ProfileChange change = changeBetween(customer->profile, *edited);
    audit::Event event = eventAbout(wanted.action, id);
    event.details = wanted.details;
    event.before = change.before;
    event.after = change.after;
    if (change.before.isEmpty() && change.after.isEmpty()) {
        transaction.record(event);
        return customer;
    }

    const bool movesContact
        = customer->profile.phone != edited->phone || customer->profile.email != edited->email;
    customer->profile = std::move(*edited);
    customer->updatedAt = transaction.now();
    ++customer->version;
    const auto sealed = m_sealing.seal(transaction.sql(), *customer);
    if (!sealed)
        return failureOf(sealed);
    if (const auto free = checkFree(store, *sealed); !free)
        return failureOf(free);
    const auto updated = store.update(*sealed);
    if (!updated)
        return failureOf(updated);
    const auto again = store.admitAgain(sealed->identifiers());
    if (!again)
        return failureOf(again);
    if (*again)
        event.details.insert(u"afterErasure"_s, true);
    transaction.record(event);
    for (const ContactChange &contactChange :
         movesContact ? m_contactChanges : QList<ContactChange>()) {
        if (const auto ended = contactChange(transaction, id); !ended)
            return failureOf(ended);
    }
    return customer;
}

Result<void> CustomerService::erase(const Actor &actor, const CustomerId &id,
                                    std::optional<qint64> version)
{
    const auto erased = m_context.ledger.write<bool>(actor, [&](Transaction &transaction) {
        return eraseIn(transaction, id, version).transform([] { return true; });
    });
    return erased ? Result<void>() : failureOf(erased);
}

Result<void> CustomerService::eraseIn(Transaction &transaction, const CustomerId &id,
                                      std::optional<qint64> version)
{
    CustomerStore store(transaction.sql());
    const auto row = store.find(id);
    if (!row)
        return failureOf(row);
    if (!*row)
        return noSuchCustomer();
    if (version && *version != (*row)->version)
        return changedMeanwhile();
    const auto former = store.formerIdentifiers(id);
    if (!former)
        return failureOf(former);
    // First of all, so that nothing deleted can come back in between (features D6).
    if (auto kept = store.keepErased((*row)->identifiers() + *former, transaction.now()); !kept)
        return kept;
    for (const Erasure &erasure : m_erasures) {
        if (auto done = erasure(transaction, **row); !done)
            return done;
    }
    const auto removed = store.remove(id);
    if (!removed)
        return failureOf(removed);
    if (auto destroyed
        = m_context.vault.destroyKey(transaction.sql(), PersonId(id.value()), transaction.now());
        !destroyed)
        return destroyed;
    // After the key is gone, so that who erased is sealed under their own key; there is nothing to say about the person.
    transaction.record(eventAbout(u"customer.deleted"_s, id));
    return {};
}

Result<Customer> CustomerService::load(const CustomerId &id)
{
    auto found = opened(CustomerStore(m_context.database.reader()).find(id));
    if (!found)
        return failureOf(found);
    return *found ? Result<Customer>(std::move(**found)) : noSuchCustomer();
}

Result<std::optional<CustomerId>> CustomerService::findByLoftId(const QString &loftId)
{
    return CustomerStore(m_context.database.reader()).loftOwner(m_sealing.loftIndex(loftId));
}

Result<std::optional<Customer>> CustomerService::findByPhone(const PhoneNumber &phone)
{
    return opened(
        CustomerStore(m_context.database.reader()).findByPhone(m_sealing.phoneIndex(phone)));
}

Result<std::optional<Customer>> CustomerService::findByEmail(const EmailAddress &email)
{
    return opened(
        CustomerStore(m_context.database.reader()).findByEmail(m_sealing.emailIndex(email)));
}

Result<std::optional<Customer>>
CustomerService::opened(const Result<std::optional<CustomerRow>> &row)
{
    if (!row)
        return failureOf(row);
    if (!*row)
        return std::nullopt;
    auto customer = m_sealing.open(m_context.database.reader(), **row);
    if (customer)
        return std::optional(std::move(*customer));
    if (customer.error().code == ErrorCode::NotFound) // erased between the two reads
        return std::nullopt;
    return failureOf(customer);
}

} // namespace countersign::customers
