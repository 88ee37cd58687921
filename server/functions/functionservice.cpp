// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "functions/functionservice.h"

#include "audit/ledger.h"
#include "base/emailaddress.h"
#include "base/phonenumber.h"
#include "functions/ownership.h"
#include "gateways/loft.h"

#include <QScopeGuard>

namespace countersign::functions {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Longer than the client's own time-out, so that its more exact answer comes first.
constexpr auto patience = 8s;

// The same words whether a thing does not exist or belongs to somebody else: nobody learns which.
std::unexpected<Error> notYours()
{
    return failure(ErrorCode::NotFound,
                   u"There is nothing here under that number for this account."_s);
}

} // namespace

// One call on its way.
struct FunctionService::Call
{
    const Actor &actor;
    const Function &function;
    QJsonObject parameters;
    bool refused = false;       // by us, not by LOFT
    QString own;                // the customer's own value of the rule's key
    PersonId subject = {};      // whom it concerns, if they are known here
    QStringList persons = {};   // likewise, of a list that names several
    QStringList strangers = {}; // by LOFT's number, whoever was shown and is not known here

    bool byCustomer() const { return actor.kind == ActorKind::Customer; }
    audit::Event event() const;
};

FunctionService::FunctionService(FunctionCatalogue catalogue, gateways::Loft &loft,
                                 CallerIdentity &identity, audit::Ledger &ledger)
    : m_catalogue(std::move(catalogue))
    , m_loft(loft)
    , m_identity(identity)
    , m_ledger(ledger)
{}

QList<contract::FunctionDescription> FunctionService::available(const QString &role) const
{
    QList<contract::FunctionDescription> list;
    for (const Function &function : m_catalogue.functions()) {
        if (function.roles.contains(role))
            list.append(function.describe(role));
    }
    return list;
}

Result<QJsonObject> FunctionService::call(const Actor &actor, const QString &name,
                                          const QJsonObject &parameters)
{
    const Function *function = m_catalogue.function(name);
    if (!function)
        return failure(ErrorCode::NotFound, u"There is no function of this name."_s);
    Call call{actor, *function, parameters, false, {}};
    if (call.byCustomer())
        call.subject = PersonId(actor.id);
    Result<QJsonObject> outcome = forward(call);
    // A call that never had the right form did not reach anything; like every malformed request it leaves no event.
    if (!outcome && !call.refused && !outcome.error().field.isEmpty())
        return outcome;
    const Result<void> recorded = record(call, outcome);
    if (!recorded)
        return failureOf(recorded); // no answer without its record
    return outcome;
}

Result<QJsonObject> FunctionService::forward(Call &call)
{
    if (!call.function.roles.contains(call.actor.role)) {
        call.refused = true;
        return failure(ErrorCode::Forbidden, u"Your role may not call this function."_s);
    }
    if (call.byCustomer() && call.function.own) {
        if (const Result<void> claimed = claim(call); !claimed)
            return failureOf(claimed);
    }
    if (const Result<void> valid = validate(call); !valid)
        return failureOf(valid);
    if (const Result<void> known = identify(call, call.parameters); !known)
        return failureOf(known);
    if (call.function.changes) {
        if (const Result<void> recorded = recordIntent(call); !recorded)
            return failureOf(recorded);
    }
    Result<QJsonObject> result = ask(call.function, call.parameters);
    if (result && !call.own.isEmpty() && !call.function.own->reply.isEmpty()
        && !sameOwner(call.function.own->key, result->value(call.function.own->reply).toString(),
                      call.own)) {
        call.refused = true;
        return notYours();
    }
    if (!result && result.error().code == ErrorCode::NotFound)
        return notYours();
    if (result) {
        if (const Result<void> known = identifyShown(call, *result); !known)
            return failureOf(known); // who was looked at must be told before the look
    }
    return result;
}

// Who in our directory an object of LOFT is about, as far as it tells: by LOFT's number, else by phone or e-mail, for
// customers who came by an import have no such number here. Empty for nobody.
Result<PersonId> FunctionService::personIn(const QJsonObject &about)
{
    constexpr std::pair<QLatin1StringView, OwnKey> ways[] = {{"customer_id"_L1, OwnKey::CustomerId},
                                                             {"phone"_L1, OwnKey::Phone},
                                                             {"email"_L1, OwnKey::Email}};
    for (const auto &[member, key] : ways) {
        const QString value = about.value(member).toString();
        if (value.isEmpty())
            continue;
        const auto customer = m_identity.whose(key, value);
        if (!customer)
            return failureOf(customer);
        if (*customer)
            return PersonId((*customer)->value());
    }
    return PersonId();
}

// Whom a member of staff asks about, so that the person's own trail shows it: by what was asked, else by what LOFT
// answers.
Result<void> FunctionService::identify(Call &call, const QJsonObject &about)
{
    if (!call.function.own || !call.subject.isEmpty())
        return {};
    return personIn(about).transform([&](const PersonId &person) { call.subject = person; });
}

// Whom an answer shows: one person, or a list of them. Whoever is not known here has no trail; LOFT's number tells an
// auditor who it was.
Result<void> FunctionService::identifyShown(Call &call, const QJsonObject &result)
{
    const auto nameStranger = [&](const QJsonObject &shown) {
        const QString number = shown.value("customer_id"_L1).toString();
        if (!number.isEmpty() && !call.strangers.contains(number))
            call.strangers.append(number);
    };
    if (const Result<void> known = identify(call, result); !known)
        return known;
    if (call.subject.isEmpty())
        nameStranger(result);
    const QJsonArray customers = result.value("customers"_L1).toArray();
    for (const auto &entry : customers) {
        const QJsonObject shown = entry.toObject();
        const auto person = personIn(shown);
        if (!person)
            return failureOf(person);
        if (person->isEmpty())
            nameStranger(shown);
        else if (!call.persons.contains(person->value()))
            call.persons.append(person->value());
    }
    return {};
}

// Holds a customer's call to their own data: fills in what identifies them, refuses what identifies somebody else.
Result<void> FunctionService::claim(Call &call)
{
    const OwnRule &rule = *call.function.own;
    const Result<Caller> known = caller(call, rule.key);
    if (!known)
        return failureOf(known);
    call.own = ownValue(*known, rule.key);
    if (call.own.isEmpty())
        return notYours(); // the shop does not know this customer by that key
    if (rule.parameter.isEmpty())
        return {};
    const QJsonValue given = call.parameters.value(rule.parameter);
    if (given.isString() && !sameOwner(rule.key, given.toString(), call.own)) {
        call.refused = true;
        return notYours();
    }
    if (given.isUndefined() || given.isString())
        call.parameters.insert(rule.parameter, call.own);
    return {}; // any other type is for the schema to refuse
}

namespace {

bool isSame(const Caller &caller, const gateways::LoftCustomer &found, QLatin1StringView parameter)
{
    if (parameter == "phone"_L1) {
        const auto phone = PhoneNumber::parse(found.phone);
        return phone && phone->e164() == caller.phone;
    }
    const auto theirs = EmailAddress::parse(found.email);
    const auto own = EmailAddress::parse(caller.email);
    return theirs && own && *theirs == *own;
}

} // namespace

// Who the customer is in LOFT. Customers who came by an import have no LOFT number yet: the phone number, and failing
// that the e-mail address, that they sign in with leads to it.
Result<Caller> FunctionService::caller(const Call &call, OwnKey key)
{
    Result<Caller> known = m_identity.of(CustomerId(call.actor.id));
    if (!known || key != OwnKey::CustomerId || !known->loftId.isEmpty())
        return known;
    const std::pair<QLatin1StringView, QLatin1StringView> ways[]
        = {{"get_customer_by_phone"_L1, "phone"_L1}, {"get_customer_by_email"_L1, "email"_L1}};
    for (const auto &[function, parameter] : ways) {
        const QString &value = parameter == "phone"_L1 ? known->phone : known->email;
        if (value.isEmpty())
            continue;
        const Result<QJsonObject> result
            = m_loft.ask(function, {{parameter, value}}, gateways::Loft::Repeat::Safe, patience);
        if (!result && result.error().code == ErrorCode::NotFound)
            continue;
        const auto customer = result.and_then(gateways::LoftCustomer::fromResult);
        if (!customer)
            return failureOf(customer);
        // A look-up that answers with somebody near is no proof: it must be the very address.
        if (!isSame(*known, *customer, parameter))
            continue;
        known->loftId = customer->id;
        break;
    }
    return known;
}

Result<void> FunctionService::validate(const Call &call) const
{
    contract::SchemaChecker checker; // per call: it is not shared between threads
    Result<void> valid = checker.check(call.function.parameters, call.parameters);
    if (!valid)
        valid.error().field.prepend("/parameters"_L1);
    return valid;
}

Result<QJsonObject> FunctionService::ask(const Function &function, const QJsonObject &parameters)
{
    using Repeat = gateways::Loft::Repeat;
    if (!m_waiting.try_acquire())
        return std::unexpected(
            Error{ErrorCode::Unavailable,
                  u"Too many people are waiting for the shop's system. Try again in a moment."_s,
                  {},
                  std::chrono::seconds(2)});
    const auto release = qScopeGuard([this] { m_waiting.release(); });
    return m_loft.ask(function.name, parameters, function.changes ? Repeat::Never : Repeat::Safe,
                      patience);
}

// What the trail says of a call: function, scope and which parameters came; values only of those that the list
// declares to be numbers and choices, not contact data or words. All of it is sealed.
audit::Event FunctionService::Call::event() const
{
    QJsonObject given;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        given.insert(it.key(),
                     function.recorded.contains(it.key()) ? it.value() : QJsonValue(true));
    audit::Event event{
        .action = u"function.called"_s, .resource = u"function"_s, .resourceId = function.name};
    event.subject = subject;
    event.details = {{"scope"_L1, function.scope}, {"parameters"_L1, given}};
    if (!persons.isEmpty())
        event.details.insert("persons"_L1, QJsonArray::fromStringList(persons));
    if (!strangers.isEmpty())
        event.details.insert("loftCustomers"_L1, QJsonArray::fromStringList(strangers));
    return event;
}

// A change leaves its record before LOFT hears of it, so that none can happen without one.
Result<void> FunctionService::recordIntent(const Call &call)
{
    audit::Event event = call.event();
    event.details.insert("phase"_L1, "asked"_L1);
    return m_ledger.record(call.actor, event);
}

Result<void> FunctionService::record(const Call &call, const Result<QJsonObject> &outcome)
{
    audit::Event event = call.event();
    if (call.refused)
        event.action = u"function.refused"_s;
    if (!call.byCustomer() && !call.subject.isEmpty()) {
        const auto verified = m_identity.verifiedBy(call.actor, CustomerId(call.subject.value()));
        if (!verified)
            return failureOf(verified);
        if (!verified->isEmpty())
            event.details.insert("override"_L1, *verified);
    }
    if (call.function.changes && !call.refused)
        event.details.insert("phase"_L1, "answered"_L1);
    event.success = outcome.has_value();
    if (!outcome)
        event.error = errorCodeName(outcome.error().code);
    return m_ledger.record(call.actor, event);
}

} // namespace countersign::functions
