// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How customers change their own addresses: the part of ContactChangeService that asks for a code and checks it.
#include "safety/contactchangeservice.h"

#include "audit/ledger.h"
#include "crypto/blindindex.h"
#include "gateways/phonerisk.h"
#include "identity/sessionstore.h"
#include "safety/customerfile.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;
using audit::Transaction;
using otp::OtpStore;

namespace {

Error wrongCode()
{
    return {ErrorCode::InvalidCode,
            u"That code is not right or no longer valid. Check it, or ask for a new one."_s,
            u"/code"_s};
}

} // namespace

// A mailbox is weaker than a phone, so a session that only a mailbox has proved does not change the phone number.
Result<void> ContactChangeService::checkOwnSession(database::Connection &sql, const Actor &actor,
                                                   ContactField field) const
{
    const auto session = identity::SessionStore::find(sql, SessionId(actor.sessionId));
    if (!session)
        return failureOf(session);
    const bool byText = *session && (*session)->amr.contains(u"sms"_s);
    if (field == ContactField::Phone && !byText)
        return failure(ErrorCode::Forbidden,
                       u"You signed in by e-mail. Sign in with a text message to change your phone "
                       "number, or ask our support."_s,
                       u"/field"_s);
    return {};
}

Result<Address> ContactChangeService::codeAddress(const customers::Profile &profile) const
{
    if (!profile.phone)
        return addressesOf(profile).first();
    const auto risk = m_parts.risk.risk(*profile.phone);
    if (!risk)
        return failureOf(risk);
    if (!risk->mayText())
        return failure(ErrorCode::Conflict,
                       u"The SIM card of your phone was changed lately, so no code goes there. Ask "
                       "our support."_s);
    return addressesOf(profile).first();
}

// Codes for a change draw on the same budget as those to sign in: both ring the same phone.
Result<std::chrono::seconds> ContactChangeService::takeSend(Transaction &transaction,
                                                            const Address &address,
                                                            const QByteArray &key) const
{
    const otp::Limits &limits = m_parts.codes.limits;
    const auto budget = OtpStore::budget(transaction.sql(), key);
    if (!budget)
        return failureOf(budget);
    if (const auto wait = otp::waitBeforeSend(*budget, limits, transaction.now()))
        return std::unexpected(
            Error{ErrorCode::TooManyCodes,
                  u"A code was asked for a short while ago. Wait before you ask for another."_s,
                  {},
                  wait});
    if (address.channel == outbox::Channel::Sms) {
        const auto refusal = m_brakes.textRefusal(transaction.sql(), otp::numberRange(address.to),
                                                  true, transaction.now());
        if (!refusal)
            return failureOf(refusal);
        if (*refusal)
            return std::unexpected(**refusal);
    }
    return OtpStore::saveBudget(transaction.sql(), key, otp::afterSend(*budget, transaction.now()),
                                transaction.now())
        .transform([&] { return otp::waitAfterSend(*budget, limits, transaction.now()); });
}

Result<contract::ContactChangeAsked>
ContactChangeService::ask(const Actor &actor, const contract::OwnContactChangeRequest &wanted)
{
    const ContactField field = fieldOf(wanted.field).value_or(ContactField::Phone);
    const auto value = parseContact(field, wanted.value, m_parts.codes.region);
    if (!value)
        return failureOf(value);
    const CustomerId customer(actor.id);
    const auto unit = [&](Transaction &transaction) -> Result<contract::ContactChangeAsked> {
        database::Connection &sql = transaction.sql();
        if (const auto may = checkOwnSession(sql, actor, field); !may)
            return failureOf(may);
        const auto person = customerIn(sql, m_sealing, customer);
        if (!person)
            return failureOf(person);
        if (contactText(person->profile, field) == *value)
            return failure(ErrorCode::Conflict, u"This is what we have on file already."_s,
                           u"/value"_s);
        const auto held = ContactChangeStore::isHeld(sql, customer, field);
        if (!held)
            return failureOf(held);
        if (*held)
            return failure(ErrorCode::Conflict,
                           u"A change of this waits already. Cancel it first."_s, u"/field"_s);
        const auto to = codeAddress(person->profile);
        if (!to)
            return failureOf(to);
        const customers::CustomerIndexes indexes = m_sealing.indexesOf(person->profile);
        const QByteArray codeTo
            = to->channel == outbox::Channel::Sms ? indexes.phone : indexes.email;
        const auto resendAfter = takeSend(transaction, *to, codeTo);
        if (!resendAfter)
            return failureOf(resendAfter);

        const auto life = m_parts.codes.limits.codeLife;
        const QString code = otp::makeCode(m_parts.codes.random);
        ContactChange change{.id = makeUuid7(transaction.now(), m_parts.codes.random),
                             .customer = customer,
                             .field = field,
                             .value = *value,
                             .state = ChangeState::Asked,
                             .codeTo = codeTo,
                             .createdAt = transaction.now(),
                             .dueAt = transaction.now() + life};
        change.codeMac = m_parts.codes.codes.of(FlowId(change.id), codeTo, code);
        audit::Event event
            = eventOf(u"customer.contact_change.asked"_s, u"contact_change"_s, change.id, customer);
        event.details
            = {{u"field"_s, fieldName(field)}, {u"channel"_s, gateways::channelName(to->channel)}};
        transaction.record(event);
        return ContactChangeStore::dropAsked(sql, customer, field)
            .and_then([&] { return m_store.insert(sql, change); })
            .and_then(
                [&] { return m_parts.notices.addCode(transaction, customer, *to, code, life); })
            .transform([&] {
                return contract::ContactChangeAsked{change.id, gateways::channelName(to->channel),
                                                    life.count(), resendAfter->count()};
            });
    };
    auto asked = m_parts.codes.ledger.write<contract::ContactChangeAsked>(actor, unit);
    m_parts.notices.wake();
    return asked;
}

Result<ContactChange> ContactChangeService::confirm(const Actor &actor, const QString &id,
                                                    const QString &code)
{
    const auto confirmed = m_parts.codes.ledger.write<Confirmed>(
        actor, [&](Transaction &transaction) { return confirmIn(transaction, id, code); });
    m_parts.notices.wake();
    if (!confirmed)
        return failureOf(confirmed);
    if (confirmed->refusal)
        return std::unexpected(*confirmed->refusal);
    return confirmed->change;
}

Result<ContactChangeService::Confirmed>
ContactChangeService::confirmIn(Transaction &transaction, const QString &id, const QString &code)
{
    const CustomerId customer(transaction.actor().id);
    const auto found = m_store.find(transaction.sql(), id);
    if (!found)
        return failureOf(found);
    const bool isTheirs = *found && (*found)->customer == customer
                          && (*found)->state == ChangeState::Asked
                          && (*found)->dueAt > transaction.now();
    const auto same = isTheirs ? compare(transaction, **found, code) : Result<bool>(false);
    if (!same)
        return failureOf(same);
    if (!*same) {
        audit::Event event = eventOf(u"customer.contact_change.refused"_s, u"contact_change"_s,
                                     isTheirs ? id : QString(), customer);
        event.success = false;
        event.error = errorCodeName(ErrorCode::InvalidCode);
        transaction.record(event);
        return Confirmed{{}, wrongCode()};
    }
    const auto person = customerIn(transaction.sql(), m_sealing, customer);
    if (!person)
        return failureOf(person);
    ContactChange change = **found;
    if (contactText(person->profile, change.field).isEmpty()) { // nobody loses anything by it
        if (const auto free = checkFree(transaction.sql(), customer, change); !free)
            return failureOf(free);
        change.state = ChangeState::Made;
        return makeIn(transaction, change, *person).transform([&] { return Confirmed{change}; });
    }
    const auto held = ContactChangeStore::isHeld(transaction.sql(), customer, change.field);
    if (!held)
        return failureOf(held);
    if (*held)
        return failure(ErrorCode::Conflict, u"A change of this waits already. Cancel it first."_s);
    change.state = ChangeState::Held;
    change.dueAt = transaction.now() + HoldTime;
    return ContactChangeStore::hold(transaction.sql(), change.id, change.dueAt)
        .and_then([&] { return holdIn(transaction, change, *person, u"by_customer"_s); })
        .transform([&] { return Confirmed{change}; });
}

// The guess is counted before anything is compared, in the budgets that guesses at sign-in codes are counted in too.
Result<bool> ContactChangeService::compare(Transaction &transaction, const ContactChange &change,
                                           const QString &code) const
{
    database::Connection &sql = transaction.sql();
    const otp::Limits &limits = m_parts.codes.limits;
    if (change.wrong >= limits.wrongPerCode)
        return false;
    if (const auto counted = ContactChangeStore::countWrong(sql, change.id); !counted)
        return failureOf(counted);
    const QList<QByteArray> keys{change.codeTo,
                                 otp::customerBudgetKey(m_parts.codes.index, change.customer)};
    QList<otp::Budget> budgets;
    for (const QByteArray &key : keys) {
        const auto budget = OtpStore::budget(sql, key);
        if (!budget)
            return failureOf(budget);
        if (!otp::mayGuess(*budget, limits, transaction.now()))
            return false;
        budgets.append(*budget);
    }
    const bool same
        = m_parts.codes.codes.matches(change.codeMac, FlowId(change.id), change.codeTo, code);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const otp::Budget after
            = same ? otp::afterRightGuess(budgets.at(i))
                   : otp::afterWrongGuess(budgets.at(i), limits, transaction.now());
        if (const auto saved = OtpStore::saveBudget(sql, keys.at(i), after, transaction.now());
            !saved)
            return failureOf(saved);
    }
    return same;
}

} // namespace countersign::safety
