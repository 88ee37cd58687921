// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signindesk.h"

#include <QFile>
#include <QRegularExpression>

namespace countersign::support {

using namespace Qt::StringLiterals;

Result<void> SignInDesk::open()
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/notices/sign-in.json"));
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::Internal, u"The notices cannot be read."_s);
    auto notices = otp::NoticeBook::load(file.readAll());
    if (!notices)
        return failureOf(notices);
    m_notices = std::move(*notices);
    return m_base.open().transform([this] { build(); });
}

Result<void> SignInDesk::reopen()
{
    m_base.close();
    return m_base.open().transform([this] { build(); });
}

void SignInDesk::build()
{
    m_index.emplace(m_base.keys());
    m_codes.emplace(m_base.keys());
    m_sessions = std::make_unique<identity::SessionService>(
        m_base.ledger(), m_base.database(), m_base.vault(), m_base.clock(), m_base.random());
    m_customers = std::make_unique<customers::CustomerService>(
        customers::CustomerContext{m_base.ledger(), m_base.database(), m_base.vault(), *m_index,
                                   m_base.clock(), m_base.random()});
    m_directory = std::make_unique<customers::CustomerDirectory>(
        QList<customers::CustomerSource *>{m_customers.get()});
    const outbox::OutboxContext outboxContext{m_base.ledger(), m_base.database(), m_base.vault(),
                                              m_base.clock(), m_base.random()};
    m_outbox = std::make_unique<outbox::OutboxService>(outboxContext);
    m_deliveries = std::make_unique<outbox::DeliveryBook>(outboxContext);
    const otp::OtpContext context{
        m_base.ledger(), m_base.database(), *m_outbox,       *m_sessions, *m_index, *m_codes,
        m_notices,       m_base.clock(),    m_base.random(), {},          u"US"_s};
    m_service = std::make_unique<otp::OtpService>(context);
    m_delivery = std::make_unique<otp::CodeDelivery>(context, *m_directory, u"Example Shop"_s);
    m_deliveries->setResolver(otp::CodeMessageKind,
                              [this](const QJsonObject &payload, outbox::Channel channel) {
                                  return m_delivery->resolve(payload, channel);
                              });
}

Actor SignInDesk::anonymous() const
{
    Actor actor = m_base.system();
    actor.kind = ActorKind::Anonymous;
    actor.role.clear();
    return actor;
}

Result<void> SignInDesk::addCustomer(const QString &phone)
{
    customers::Profile profile;
    profile.name = u"Invented Person"_s;
    const auto number = PhoneNumber::parse(phone);
    if (!number)
        return failureOf(number);
    profile.phone = *number;
    return m_customers->add(m_base.system(), profile, customers::Source::Manual)
        .transform([](const customers::Customer &) {});
}

Result<contract::OtpSendReply> SignInDesk::send(const QString &phone)
{
    return m_service->send(anonymous(), {.phone = phone, .email = {}, .channel = {}, .notice = {}});
}

Result<QString> SignInDesk::deliver()
{
    static const QRegularExpression sixDigits(u"\\b\\d{6}\\b"_s);
    m_lastCode.clear();
    const auto tasks = m_deliveries->claim(50, {}, {});
    if (!tasks)
        return failureOf(tasks);
    for (const outbox::Task &task : *tasks) {
        const outbox::PreparedTask prepared = m_deliveries->prepare(task);
        if (prepared.message)
            m_lastCode = sixDigits.match(prepared.message->body).captured();
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
    auto settled = m_deliveries->settle(m_unsettled);
    if (settled || settled.error().code == ErrorCode::Conflict) // a conflict does not pass
        m_unsettled.clear();
    return settled;
}

Result<otp::OtpService::SignedIn> SignInDesk::verify(const QString &flow, const QString &code)
{
    return m_service->verify(anonymous(), {flow, code});
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
    return m_sessions->useCustomerToken(token.toLatin1(), m_base.clock().now());
}

qint64 SignInDesk::count(const QString &sql, const QVariantList &values)
{
    return m_base.reader()
        .one(sql, values, [](const database::Row &row) { return row.integer(0); })
        .value_or(-1)
        .value_or(-1);
}

} // namespace countersign::support
