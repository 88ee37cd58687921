// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/otpservice.h"

#include "audit/ledger.h"
#include "base/emailaddress.h"
#include "base/phonenumber.h"
#include "crypto/blindindex.h"
#include "customers/customerstore.h"
#include "database/database.h"
#include "identity/sessionservice.h"
#include "outbox/outboxservice.h"

namespace countersign::otp {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

std::unexpected<Error> wrongCode()
{
    return failure(ErrorCode::InvalidCode,
                   u"That code is not right or no longer valid. Check it, or ask for a new one."_s,
                   u"/code"_s);
}

std::unexpected<Error> mustWait(std::chrono::seconds wait)
{
    return std::unexpected(
        Error{ErrorCode::TooManyCodes,
              u"A code was asked for a short while ago. Wait before you ask for another."_s,
              {},
              wait});
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

Result<void> forgetCustomer(database::Connection &sql, const crypto::BlindIndex &index,
                            const customers::CustomerRow &customer)
{
    const auto former = customers::CustomerStore(sql).formerIdentifiers(customer.id);
    if (!former)
        return failureOf(former);
    QList<QByteArray> budgets{customerBudgetKey(index, customer.id)};
    for (const QByteArray &address : customer.identifiers() + *former)
        budgets << address << nobodysBudgetKey(index, address);
    return OtpStore::forget(sql, customer.id, budgets);
}

OtpService::OtpService(OtpContext context)
    : m_context(std::move(context))
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

    const auto started = m_context.ledger.write<Started>(actor, [&](Transaction &transaction) {
        flow.createdAt = transaction.now();
        flow.expiresAt = transaction.now() + m_context.limits.codeLife;
        return start(transaction, flow, *contact, code);
    });
    if (!started)
        return failureOf(started);
    if (!started->sent)
        return mustWait(started->wait);
    m_context.outbox.wake();
    return contract::OtpSendReply{flow.id.value(), gateways::channelName(flow.channel),
                                  m_context.limits.codeLife.count(), started->wait.count()};
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

Result<OtpService::Started> OtpService::start(Transaction &transaction, const Flow &flow,
                                              const Contact &contact, const QString &code)
{
    const auto budget = OtpStore::budget(transaction.sql(), flow.contactIndex);
    if (!budget)
        return failureOf(budget);
    audit::Event event{.action = u"otp.code.requested"_s,
                       .resource = u"otp_flow"_s,
                       .resourceId = publicName(flow.id),
                       .details = {{u"channel"_s, gateways::channelName(flow.channel)},
                                   {u"notice"_s, flow.noticeHash.value_or(QString())}}};
    if (const auto wait = waitBeforeSend(*budget, m_context.limits, transaction.now())) {
        event.success = false;
        event.error = errorCodeName(ErrorCode::TooManyCodes);
        transaction.record(event);
        return Started{false, *wait};
    }

    const outbox::NewMessage message{
        .kind = CodeMessageKind,
        .channel = gateways::channelName(flow.channel),
        .payload
        = {{u"flow"_s, flow.id.value()}, {u"address"_s, contact.address}, {u"code"_s, code}},
        .expiresAt = flow.expiresAt,
    };
    auto done = OtpStore::voidOpenFlows(transaction.sql(), flow.contactIndex, transaction.now())
                    .and_then([&] { return OtpStore::insertFlow(transaction.sql(), flow); })
                    .and_then([&] {
                        return OtpStore::saveBudget(transaction.sql(), flow.contactIndex,
                                                    afterSend(*budget, transaction.now()),
                                                    transaction.now());
                    })
                    .and_then([&] { return m_context.outbox.enqueue(transaction, message); });
    if (!done)
        return failureOf(done);
    transaction.record(event);
    return Started{true, waitAfterSend(*budget, m_context.limits, transaction.now())};
}

Result<OtpService::SignedIn> OtpService::verify(const Actor &actor,
                                                const contract::OtpVerifyRequest &request)
{
    const auto outcome = m_context.ledger.write<Outcome>(
        actor, [&](Transaction &transaction) { return check(transaction, request); });
    if (!outcome)
        return failureOf(outcome);
    if (!outcome->right)
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
    if (!*flow)
        return refuse(transaction, *flow);

    // Counted before the comparison counts: whatever happens from here on, this guess is gone.
    const auto allowed = mayGuess(transaction, **flow);
    if (!allowed)
        return failureOf(allowed);
    if (!*allowed)
        return refuse(transaction, *flow);
    if (same && (*flow)->customer)
        return accept(transaction, **flow);
    if (const auto counted = countGuess(transaction, **flow, false); !counted)
        return failureOf(counted);
    return refuse(transaction, *flow);
}

Result<bool> OtpService::mayGuess(Transaction &transaction, const Flow &flow)
{
    const auto taken = OtpStore::takeGuess(transaction.sql(), flow.id,
                                           m_context.limits.wrongPerCode, transaction.now());
    if (!taken || !*taken)
        return taken;
    for (const QByteArray &key : budgetKeys(flow)) {
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
        return refuse(transaction, flow);
    if (const auto counted = countGuess(transaction, flow, true); !counted)
        return failureOf(counted);
    const auto session = m_context.sessions.startCustomerSession(
        transaction, *flow.customer, {u"otp"_s, gateways::channelName(flow.channel)});
    if (!session)
        return failureOf(session);
    return Outcome{true, {*flow.customer, session->token, session->expiresIn}};
}

Result<OtpService::Outcome> OtpService::refuse(Transaction &transaction,
                                               const std::optional<Flow> &flow)
{
    audit::Event event{
        .action = u"otp.code.refused"_s,
        .resource = u"otp_flow"_s,
        // an id that is not ours may be anything: only ours go into the open part of an event
        .resourceId = flow ? publicName(flow->id) : QString(),
        .success = false,
        .error = errorCodeName(ErrorCode::InvalidCode)};
    if (flow && flow->customer)
        event.subject = PersonId(flow->customer->value());
    transaction.record(event);
    return Outcome{};
}

Result<void> OtpService::countGuess(Transaction &transaction, const Flow &flow, bool right)
{
    for (const QByteArray &key : budgetKeys(flow)) {
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

QList<QByteArray> OtpService::budgetKeys(const Flow &flow) const
{
    // Where nobody is known, a budget of its own stands in for the customer's: checking a code reads and writes as much
    // for an unknown address as for a known one, and takes as long.
    return {flow.contactIndex, flow.customer
                                   ? customerBudgetKey(m_context.index, *flow.customer)
                                   : nobodysBudgetKey(m_context.index, flow.contactIndex)};
}

} // namespace countersign::otp
