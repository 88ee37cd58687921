// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signindesk.h"

namespace countersign::support {

using namespace Qt::StringLiterals;

Result<void> SignInDesk::addCustomer(const QString &phone)
{
    customers::Profile profile;
    profile.name = u"Invented Person"_s;
    const auto number = PhoneNumber::parse(phone);
    if (!number)
        return failureOf(number);
    profile.phone = *number;
    return m_parts.customers->add(m_parts.base.system(), profile, customers::Source::Manual)
        .transform([](const customers::Customer &) {});
}

Result<contract::OtpSendReply> SignInDesk::send(const QString &phone)
{
    return m_parts.service->send(m_parts.anonymous(),
                                 {.phone = phone, .email = {}, .channel = {}, .notice = {}});
}

Result<QString> SignInDesk::deliver()
{
    m_lastCode.clear();
    const auto tasks = m_parts.deliveries->claim(50, {}, {});
    if (!tasks)
        return failureOf(tasks);
    for (const outbox::Task &task : *tasks) {
        const outbox::PreparedTask prepared = m_parts.deliveries->prepare(task);
        if (prepared.message)
            m_lastCode = SignInParts::codeIn(prepared.message->body);
        m_unsettled.append(
            {prepared,
             gateways::Delivery{.providerId = {}, .state = gateways::DeliveryState::Local},
             u"local"_s, false});
    }
    const auto settled = settle();
    return settled ? Result<QString>(m_lastCode) : failureOf(settled);
}

Result<void> SignInDesk::settle()
{
    if (m_unsettled.isEmpty())
        return {};
    auto settled = m_parts.deliveries->settle(m_unsettled);
    if (settled || settled.error().code == ErrorCode::Conflict) // a conflict does not pass
        m_unsettled.clear();
    return settled;
}

Result<otp::OtpService::SignedIn> SignInDesk::verify(const QString &flow, const QString &code)
{
    return m_parts.service->verify(m_parts.anonymous(), {flow, code});
}

Result<otp::OtpService::SignedIn> SignInDesk::signIn(const QString &phone)
{
    const auto sent = send(phone);
    if (!sent)
        return failureOf(sent);
    const auto code = deliver();
    if (!code)
        return failureOf(code);
    return verify(sent->flowId, *code);
}

Result<identity::Session> SignInDesk::use(const QString &token)
{
    return m_parts.sessions->useCustomerToken(token.toLatin1(), m_parts.base.clock().now());
}

} // namespace countersign::support
