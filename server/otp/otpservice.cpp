// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/otpservice.h"

#include "audit/ledger.h"
#include "base/emailaddress.h"
#include "base/phonenumber.h"
#include "crypto/blindindex.h"
#include "customers/customerstore.h"
#include "database/database.h"
#include "identity/knowndevices.h"
#include "identity/sessionservice.h"
#include "outbox/outboxservice.h"

namespace countersign::otp {

using namespace Qt::StringLiterals;
using audit::Transaction;
namespace KnownDevices = identity::KnownDevices;

namespace {

std::unexpected<Error> wrongCode()
{
    return failure(ErrorCode::InvalidCode,
                   u"That code is not right or no longer valid. Check it, or ask for a new one."_s,
                   u"/code"_s);
}

Error mustWait(std::chrono::seconds wait)
{
    return {ErrorCode::TooManyCodes,
            u"A code was asked for a short while ago. Wait before you ask for another."_s,
            {},
            wait};
}

} // namespace

QByteArray customerBudgetKey(const crypto::BlindIndex &index, const CustomerId &customer)
{
    return index.of("otp-customer"_L1, customer.value().toLatin1());
}

QByteArray nobodysBudgetKey(const crypto::BlindIndex &index, const QByteArray &contactIndex)
{
    return index.of("otp-nobody"_L1, contactIndex);
}

QByteArray deviceBudgetKey(const crypto::BlindIndex &index, const QByteArray &device)
{
    return index.of("otp-device"_L1, device);
}

QList<QByteArray> budgetKeys(const crypto::BlindIndex &index, const Flow &flow)
{
    if (!flow.device.isEmpty())
        return {deviceBudgetKey(index, flow.device)};
    // Where nobody is known, a budget of its own stands in for the customer's: checking a code reads and writes as much
    // for an unknown address as for a known one, and takes as long.
    return {flow.contactIndex, flow.customer ? customerBudgetKey(index, *flow.customer)
                                             : nobodysBudgetKey(index, flow.contactIndex)};
}

Brakes::Parts brakeParts(const OtpContext &context)
{
    return {context.ledger, context.database, context.index,
            context.clock,  context.random,   context.textsAreFree};
}

Result<void> forgetCustomer(database::Connection &sql, const crypto::BlindIndex &index,
                            const customers::CustomerRow &customer)
{
    const PersonId person(customer.id.value());
    const auto former = customers::CustomerStore(sql).formerIdentifiers(customer.id);
    const auto devices = KnownDevices::of(sql, person);
    if (!former || !devices)
        return former ? failureOf(devices) : failureOf(former);
    QList<QByteArray> budgets{customerBudgetKey(index, customer.id)};
    for (const QByteArray &address : customer.identifiers() + *former)
        budgets << address << nobodysBudgetKey(index, address);
    for (const QByteArray &device : *devices)
        budgets << deviceBudgetKey(index, device);
    return OtpStore::forget(sql, customer.id, budgets).and_then([&] {
        return KnownDevices::forget(sql, person);
    });
}

OtpService::OtpService(OtpContext context)
    : m_context(std::move(context))
    , m_brakes(brakeParts(m_context), m_context.brakes)
{}

Result<contract::OtpSendReply> OtpService::send(const Actor &actor,
                                                const contract::OtpSendRequest &request)
{
    const Result<Contact> contact = contactOf(request);
    if (!contact)
        return failureOf(contact);
    if (request.notice && !m_context.notices.find(*request.notice))
        return failure(ErrorCode::UnknownNotice,
                       u"This notice was never shown. Read it again from /v1/notices/sign-in."_s,
                       u"/notice"_s);

    const QString code = makeCode(m_context.random);
    Flow flow;
    flow.id = makeFlowId(m_context.random);
    flow.contactIndex = contact->index;
    flow.channel = contact->channel;
    flow.codeMac = m_context.codes.of(flow.id, flow.contactIndex, code);
    flow.noticeHash = request.notice;
    flow.numberRange = numberRange(contact->address);
    const QByteArray device = KnownDevices::hashOf(request.deviceToken.value_or(QString()));

    const auto started
        = m_context.ledger.write<Started>(actor, [&](Transaction &transaction) -> Result<Started> {
              flow.createdAt = transaction.now();
              flow.expiresAt = transaction.now() + m_context.limits.codeLife;
              auto known
                  = deviceOf(transaction.sql(), device, flow.contactIndex, transaction.now());
              if (!known)
                  return failureOf(known);
              flow.device = std::move(*known);
              return start(transaction, flow, *contact, code);
          });
    if (!started)
        return failureOf(started);
    if (started->refusal)
        return std::unexpected(*started->refusal);
    m_context.outbox.wake();
    return contract::OtpSendReply{flow.id.value(), gateways::channelName(flow.channel),
                                  m_context.limits.codeLife.count(), started->wait.count()};
}

// The device itself if it is known and its owner has this address; else nothing. Made-up tokens are the same work for an
// address that somebody has and for one that nobody has.
Result<QByteArray> OtpService::deviceOf(database::Connection &sql, const QByteArray &device,
                                        const QByteArray &contactIndex, Instant now) const
{
    const auto owner = KnownDevices::owner(sql, device, now);
    if (!owner)
        return failureOf(owner);
    if (!*owner)
        return QByteArray();
    const auto customer = customers::CustomerStore(sql).find(CustomerId((*owner)->value()));
    if (!customer)
        return failureOf(customer);
    const bool isTheirs = *customer && (*customer)->identifiers().contains(contactIndex);
    return isTheirs ? device : QByteArray();
}

Result<OtpService::Contact> OtpService::contactOf(const contract::OtpSendRequest &request) const
{
    const Channel fitting = request.phone ? Channel::Sms : Channel::Email;
    const Channel channel = request.channel
                                ? (*request.channel == "sms"_L1 ? Channel::Sms : Channel::Email)
                                : fitting;
    if (request.phone) {
        auto phone = PhoneNumber::parse(*request.phone, m_context.region);
        if (!phone) {
            phone.error().field = u"/phone"_s;
            return failureOf(phone);
        }
        return Contact{m_context.index.phone(*phone), phone->e164(), channel};
    }
    auto email = EmailAddress::parse(request.email.value_or(QString()));
    if (!email) {
        email.error().field = u"/email"_s;
        return failureOf(email);
    }
    return Contact{m_context.index.email(*email), email->canonical(), channel};
}

Result<std::optional<Error>> OtpService::sendRefusal(database::Connection &sql, const Flow &flow,
                                                     const Budget &budget, Instant now) const
{
    if (const auto wait = waitBeforeSend(budget, m_context.limits, now))
        return mustWait(*wait);
    if (flow.channel != Channel::Sms)
        return std::nullopt;
    return m_brakes.textRefusal(sql, flow.numberRange, !flow.device.isEmpty(), now);
}

Result<OtpService::Started> OtpService::start(Transaction &transaction, const Flow &flow,
                                              const Contact &contact, const QString &code)
{
    const QByteArray budgetKey = budgetKeys(m_context.index, flow).first();
    const auto budget = OtpStore::budget(transaction.sql(), budgetKey);
    if (!budget)
        return failureOf(budget);
    audit::Event event{.action = u"otp.code.requested"_s,
                       .resource = u"otp_flow"_s,
                       .resourceId = publicName(flow.id),
                       .details = {{u"channel"_s, gateways::channelName(flow.channel)},
                                   {u"notice"_s, flow.noticeHash.value_or(QString())}}};
    const auto refusal = sendRefusal(transaction.sql(), flow, *budget, transaction.now());
    if (!refusal)
        return failureOf(refusal);
    if (*refusal) {
        event.success = false;
        event.error = errorCodeName((*refusal)->code);
        transaction.record(event);
        return Started{*refusal};
    }

    const outbox::NewMessage message{
        .kind = CodeMessageKind,
        .channel = gateways::channelName(flow.channel),
        .payload
        = {{u"flow"_s, flow.id.value()}, {u"address"_s, contact.address}, {u"code"_s, code}},
        .expiresAt = flow.expiresAt,
    };
    auto done = OtpStore::voidOpenFlows(transaction.sql(), flow.contactIndex,
                                        !flow.device.isEmpty(), transaction.now())
                    .and_then([&] { return OtpStore::insertFlow(transaction.sql(), flow); })
                    .and_then([&] {
                        return OtpStore::saveBudget(transaction.sql(), budgetKey,
                                                    afterSend(*budget, transaction.now()),
                                                    transaction.now());
                    })
                    .and_then([&] { return m_context.outbox.enqueue(transaction, message); });
    if (!done)
        return failureOf(done);
    transaction.record(event);
    return Started{{}, waitAfterSend(*budget, m_context.limits, transaction.now())};
}

Result<OtpService::SignedIn> OtpService::verify(const Actor &actor,
                                                const contract::OtpVerifyRequest &request)
{
    const auto outcome = m_context.ledger.write<Outcome>(
        actor, [&](Transaction &transaction) { return check(transaction, request); });
    if (!outcome)
        return failureOf(outcome);
    if (outcome->refusal)
        return std::unexpected(*outcome->refusal);
    if (outcome->guess != GuessKind::Right)
        return wrongCode();
    return outcome->signedIn;
}

Result<OtpService::Outcome> OtpService::check(Transaction &transaction,
                                              const contract::OtpVerifyRequest &request)
{
    const auto flow = OtpStore::flow(transaction.sql(), FlowId(request.flowId));
    if (!flow)
        return failureOf(flow);
    // A MAC is computed for an unknown flow too, so that it takes as long as a known one.
    const Flow compared
        = flow->value_or(Flow{.id = FlowId(request.flowId), .codeMac = QByteArray(32, '\0')});
    const bool same = m_context.codes.matches(compared.codeMac, compared.id, compared.contactIndex,
                                              request.code);

    // Devices on which their owner has signed in before are not held up by what strangers do.
    if (*flow && !(*flow)->device.isEmpty())
        return compare(transaction, compared, same);
    const auto guess = m_brakes.guess(transaction);
    if (!guess)
        return failureOf(guess);
    if (auto refusal = m_brakes.refusal(*guess, transaction.now())) {
        Outcome outcome = refuse(transaction, *flow, GuessKind::Stray, refusal->code);
        outcome.refusal = std::move(refusal);
        return outcome;
    }
    const auto outcome
        = *flow ? compare(transaction, compared, same) : pretend(transaction).transform([&] {
              return refuse(transaction, *flow, GuessKind::Stray);
          });
    if (!outcome)
        return outcome;
    return m_brakes.count(transaction, *guess, outcome->guess).transform([&] { return *outcome; });
}

Result<OtpService::Outcome> OtpService::compare(Transaction &transaction, const Flow &flow,
                                                bool same)
{
    // Counted before the comparison counts: whatever happens from here on, this guess is gone.
    const auto allowed = mayGuess(transaction, flow);
    if (!allowed)
        return failureOf(allowed);
    if (!*allowed)
        return refuse(transaction, flow, GuessKind::Stray);
    if (same && flow.customer)
        return accept(transaction, flow);
    return countGuess(transaction, flow, false).transform([&] {
        return refuse(transaction, flow, flow.customer ? GuessKind::Aimed : GuessKind::Wrong);
    });
}

// A flow that does not exist is the same work as one that does, so that nobody can tell them apart by the time it takes.
Result<void> OtpService::pretend(Transaction &transaction)
{
    const Flow nobodys{.id = FlowId(u"-"_s),
                       .contactIndex = m_context.index.of("otp-stray"_L1, {})};
    const auto guessed = mayGuess(transaction, nobodys);
    if (!guessed)
        return failureOf(guessed);
    for (const QByteArray &key : budgetKeys(m_context.index, nobodys)) {
        const auto budget = OtpStore::budget(transaction.sql(), key);
        if (!budget)
            return failureOf(budget);
        const Budget after = afterWrongGuess({}, m_context.limits, transaction.now());
        if (const auto saved
            = OtpStore::saveBudget(transaction.sql(), key, after, transaction.now());
            !saved)
            return saved;
    }
    return {};
}

Result<bool> OtpService::mayGuess(Transaction &transaction, const Flow &flow)
{
    const auto taken = OtpStore::takeGuess(transaction.sql(), flow.id,
                                           m_context.limits.wrongPerCode, transaction.now());
    if (!taken || !*taken)
        return taken;
    for (const QByteArray &key : budgetKeys(m_context.index, flow)) {
        const auto budget = OtpStore::budget(transaction.sql(), key);
        if (!budget)
            return failureOf(budget);
        if (!otp::mayGuess(*budget, m_context.limits, transaction.now()))
            return false;
    }
    return true;
}

Result<OtpService::Outcome> OtpService::accept(Transaction &transaction, const Flow &flow)
{
    const auto used = OtpStore::use(transaction.sql(), flow.id, transaction.now());
    if (!used)
        return failureOf(used);
    if (!*used)
        return refuse(transaction, flow, GuessKind::Stray);
    if (const auto counted
        = countGuess(transaction, flow, true)
              .and_then([&] { return m_brakes.countVerified(transaction, flow.numberRange); })
              .and_then([&] {
                  return OtpStore::noteProof(transaction.sql(), *flow.customer, flow.channel,
                                             transaction.now());
              });
        !counted)
        return failureOf(counted);
    const auto session = m_context.sessions.startCustomerSession(
        transaction, *flow.customer, {u"otp"_s, gateways::channelName(flow.channel)});
    if (!session)
        return failureOf(session);
    auto device = KnownDevices::remember(transaction.sql(), PersonId(flow.customer->value()),
                                         flow.device, m_context.random, transaction.now());
    if (!device)
        return failureOf(device);
    return Outcome{.guess = GuessKind::Right,
                   .signedIn
                   = {*flow.customer, session->token, session->expiresIn, std::move(*device)}};
}

OtpService::Outcome OtpService::refuse(Transaction &transaction, const std::optional<Flow> &flow,
                                       GuessKind guess, ErrorCode code)
{
    audit::Event event{
        .action = u"otp.code.refused"_s,
        .resource = u"otp_flow"_s,
        // an id that is not ours may be anything: only ours go into the open part of an event
        .resourceId = flow ? publicName(flow->id) : QString(),
        .success = false,
        .error = errorCodeName(code)};
    if (flow && flow->customer)
        event.subject = PersonId(flow->customer->value());
    transaction.record(event);
    return Outcome{.guess = guess};
}

Result<void> OtpService::countGuess(Transaction &transaction, const Flow &flow, bool right)
{
    for (const QByteArray &key : budgetKeys(m_context.index, flow)) {
        const auto budget = OtpStore::budget(transaction.sql(), key);
        if (!budget)
            return failureOf(budget);
        const Budget after = right ? afterRightGuess(*budget)
                                   : afterWrongGuess(*budget, m_context.limits, transaction.now());
        if (after == *budget)
            continue;
        if (const auto saved
            = OtpStore::saveBudget(transaction.sql(), key, after, transaction.now());
            !saved)
            return saved;
        if (after.disabledAt && !budget->disabledAt) {
            audit::Event event{.action = u"otp.address.disabled"_s,
                               .resource = u"otp_flow"_s,
                               .resourceId = publicName(flow.id)};
            if (flow.customer)
                event.subject = PersonId(flow.customer->value());
            transaction.record(event);
        }
    }
    return {};
}

Result<void> OtpService::purge()
{
    const Instant now = m_context.clock.now();
    const auto needed = OtpStore::needsPurge(m_context.database.reader(), now);
    if (!needed || !*needed)
        return needed.transform([](bool) {});
    const auto purged = m_context.ledger.write<bool>(
        Actor::system(now), [](Transaction &transaction) -> Result<bool> {
            const auto flows = OtpStore::purgeFlows(transaction.sql(), transaction.now());
            const auto budgets = OtpStore::purgeBudgets(transaction.sql(), transaction.now());
            if (!flows || !budgets)
                return failureOf(flows ? budgets : flows);
            transaction.record({.action = u"otp.flows.purged"_s,
                                .resource = u"otp_flow"_s,
                                .resourceId = {},
                                .details = {{u"flows"_s, *flows}, {u"budgets"_s, *budgets}}});
            return true;
        });
    return purged.transform([](bool) {});
}

} // namespace countersign::otp
