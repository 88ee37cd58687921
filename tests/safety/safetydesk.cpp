// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetydesk.h"

#include "audit/ledger.h"
#include "identity/knowndevices.h"
#include "identity/staffstore.h"

#include <QFile>

namespace countersign::safety {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<void> SafetyDesk::open()
{
    auto permissions = contract::PermissionMatrix::load(resource(u"roles.json"_s));
    auto procedures = ProcedureBook::load(resource(u"overrides.json"_s));
    if (!permissions || !procedures)
        return permissions ? failureOf(procedures) : failureOf(permissions);
    m_permissions.emplace(std::move(*permissions));
    m_procedures.emplace(std::move(*procedures));
    if (auto opened = openParts().and_then([this] { return build(); }); !opened)
        return opened;
    jane = addCustomer(u"Jane Roe"_s, JanesPhone, JanesEmail);
    john = addCustomer(u"John Doe"_s, JohnsPhone, {});
    agentId = addStaff(u"Agnes Torres"_s, u"agent"_s);
    colleagueId = addStaff(u"Alex Morgan"_s, u"manager"_s);
    return {};
}

Result<void> SafetyDesk::reopen()
{
    safety.reset();
    changes.reset();
    overrides.reset();
    notices.reset();
    context.reset();
    return reopenParts().and_then([this] { return build(); });
}

Result<void> SafetyDesk::build()
{
    auto texts = CustomerTexts::load(resource(u"notices/customer.json"_s));
    if (!texts)
        return failureOf(texts);
    context.emplace(otp::OtpContext{base.ledger(),
                                    base.database(),
                                    *outbox,
                                    *sessions,
                                    *index,
                                    *codes,
                                    SignInParts::notices,
                                    base.clock(),
                                    base.random(),
                                    {},
                                    u"US"_s,
                                    limits});
    notices = std::make_unique<CustomerNotices>(*outbox, std::move(*texts),
                                                [] { return u"Example Shop"_s; });
    overrides = std::make_unique<OverrideService>(OverrideService::Parts{
        base.ledger(), base.database(), base.vault(), *context, *m_procedures, *m_permissions,
        *notices, base.clock(), base.random()});
    changes = std::make_unique<ContactChangeService>(ContactChangeService::Parts{
        *customers, base.vault(), *context, *notices, *overrides, risk});
    safety = std::make_unique<CustomerSafety>(base.vault(), *context, *overrides);
    for (const QLatin1StringView kind : {NoticeMessageKind, ChangeCodeMessageKind}) {
        deliveries->setResolver(kind, [this](const QJsonObject &payload, outbox::Channel channel) {
            return notices->resolve(payload, channel);
        });
    }
    // As the composition has it.
    customers->addContactChange(
        [this](audit::Transaction &transaction, const CustomerId &customer) {
            const PersonId person(customer.value());
            return sessions->endAllOf(transaction, person, u"contact_changed"_s).and_then([&] {
                return identity::KnownDevices::forget(transaction.sql(), person);
            });
        });
    return {};
}

StaffId SafetyDesk::addStaff(const QString &name, const QString &role)
{
    const identity::StaffAccount account{.id = StaffId::make(base.clock().now(), base.random()),
                                         .name = name,
                                         .email = role + u"@example.com"_s,
                                         .role = role,
                                         .passwordHash = "x"};
    const auto added = base.ledger().write<bool>(
        base.system(), [&](audit::Transaction &transaction) -> Result<bool> {
            transaction.record({.action = u"staff.created"_s,
                                .resource = u"staff"_s,
                                .resourceId = account.id.value()});
            return identity::StaffStore(base.vault())
                .insert(transaction.sql(), account,
                        index->email(EmailAddress::parse(account.email).value()), transaction.now())
                .transform([] { return true; });
        });
    return added ? account.id : StaffId();
}

CustomerId SafetyDesk::addCustomer(const QString &name, const QString &phone, const QString &email)
{
    customers::Profile profile{.name = name};
    profile.phone = PhoneNumber::parse(phone).value();
    if (!email.isEmpty())
        profile.email = EmailAddress::parse(email).value();
    return customers->add(base.system(), profile, customers::Source::Manual).value().id;
}

Actor SafetyDesk::staff(const StaffId &id) const
{
    Actor actor = base.system();
    actor.kind = ActorKind::Staff;
    actor.id = id.value();
    actor.role = u"agent"_s;
    return actor;
}

QList<SafetyDesk::Mail> SafetyDesk::deliver()
{
    QList<Mail> mails;
    QList<outbox::Settlement> settlements;
    const auto tasks = deliveries->claim(50, {}, {});
    for (const outbox::Task &task : tasks.value_or(QList<outbox::Task>())) {
        const outbox::PreparedTask prepared = deliveries->prepare(task);
        if (prepared.message)
            mails.append({task.message.kind, prepared.message->to, prepared.message->body});
        settlements.append(
            {prepared,
             gateways::Delivery{.providerId = {}, .state = gateways::DeliveryState::Local},
             u"local"_s, false});
    }
    [[maybe_unused]] const auto settled = deliveries->settle(settlements);
    return mails;
}

QStringList SafetyDesk::deliverTo()
{
    QStringList to;
    for (const Mail &mail : deliver())
        to.append(mail.to);
    to.sort();
    return to;
}

Actor SafetyDesk::signIn(const QString &address)
{
    contract::OtpSendRequest request{
        .phone = {}, .email = {}, .channel = {}, .notice = {}, .deviceToken = {}};
    (address.contains(u'@') ? request.email : request.phone) = address;
    deliver();
    const auto flow = service->send(anonymous(), request);
    QString code;
    for (const Mail &mail : deliver())
        code = codeIn(mail.body);
    const auto signedIn = flow ? service->verify(anonymous(), {flow->flowId, code})
                               : Result<otp::OtpService::SignedIn>(failureOf(flow));
    Actor actor = anonymous();
    if (!signedIn)
        return actor;
    const auto session = sessions->useCustomerToken(signedIn->token.toLatin1(), base.clock().now());
    actor.kind = ActorKind::Customer;
    actor.role = u"customer"_s;
    actor.id = signedIn->customer.value();
    if (session)
        actor.sessionId = session->id.value();
    return actor;
}

std::pair<QString, QString> SafetyDesk::ask(const Actor &actor, const QString &field,
                                            const QString &value)
{
    deliver();
    base.clock().advance(std::chrono::minutes(5)); // the cool-down between two codes
    const auto asked = changes->ask(actor, {field, value});
    QString code;
    for (const Mail &mail : deliver())
        code = codeIn(mail.body);
    return {asked ? asked->id : QString(), code};
}

} // namespace countersign::safety
