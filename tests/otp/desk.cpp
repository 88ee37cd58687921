// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace countersign::otp {

using namespace Qt::StringLiterals;

namespace {

NoticeBook notices()
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/notices/sign-in.json"));
    return file.open(QFile::ReadOnly) ? NoticeBook::load(file.readAll()).value() : NoticeBook();
}

} // namespace

void Desk::open()
{
    book = notices();
    CS_VERIFY_RESULT(base.open());
    build();
    known = add(KnownPhone, u"known@example.com"_s);
    add(OtherPhone, u"other@example.com"_s);
}

void Desk::reopen()
{
    delivery.reset();
    self.reset();
    brakes.reset();
    service.reset();
    deliveries.reset();
    outbox.reset();
    directory.reset();
    customers.reset();
    sessions.reset();
    base.close();
    CS_VERIFY_RESULT(base.open());
    build();
}

void Desk::build()
{
    index.emplace(base.keys());
    codes.emplace(base.keys());
    sessions = std::make_unique<identity::SessionService>(
        base.ledger(), base.database(), base.vault(), base.clock(), base.random());
    customers = std::make_unique<customers::CustomerService>(customers::CustomerContext{
        base.ledger(), base.database(), base.vault(), *index, base.clock(), base.random()});
    directory = std::make_unique<customers::CustomerDirectory>(
        QList<customers::CustomerSource *>{customers.get()});
    const outbox::OutboxContext outboxContext{base.ledger(), base.database(), base.vault(),
                                              base.clock(), base.random()};
    outbox = std::make_unique<outbox::OutboxService>(outboxContext);
    deliveries = std::make_unique<outbox::DeliveryBook>(outboxContext);
    const OtpContext context{
        base.ledger(), base.database(), *outbox,       *sessions, *index,  *codes,
        book,          base.clock(),    base.random(), {},        u"US"_s, limits};
    service = std::make_unique<OtpService>(context);
    brakes = std::make_unique<Brakes>(brakeParts(context), limits);
    self = std::make_unique<SelfService>(context, *customers);
    delivery = std::make_unique<CodeDelivery>(context, *directory, u"Example Shop"_s);
    deliveries->setResolver(CodeMessageKind,
                            [this](const QJsonObject &payload, outbox::Channel channel) {
                                return delivery->resolve(payload, channel);
                            });
}

customers::Customer Desk::add(const QString &phone, const QString &email)
{
    customers::Profile profile;
    profile.name = u"Invented Person"_s;
    profile.phone = PhoneNumber::parse(phone).value();
    profile.email = EmailAddress::parse(email).value();
    return customers->add(base.system(), profile, customers::Source::Manual).value();
}

QString Desk::deliver()
{
    static const QRegularExpression sixDigits(u"\\b\\d{6}\\b"_s);
    QString code;
    delivered.reset();
    const auto tasks = deliveries->claim(50, {}, {});
    for (const outbox::Task &task : tasks.value()) {
        const outbox::PreparedTask prepared = deliveries->prepare(task);
        if (prepared.message) {
            code = sixDigits.match(prepared.message->body).captured();
            delivered = prepared.message->channel;
        }
        const outbox::Settlement settlement{
            prepared, gateways::Delivery{.providerId = {}, .state = gateways::DeliveryState::Local},
            u"local"_s, false};
        [[maybe_unused]] const auto settled = deliveries->settle({settlement});
    }
    return code;
}

QString wrongCode(const QString &right)
{
    return right == "000000"_L1 ? u"000001"_s : u"000000"_s;
}

} // namespace countersign::otp
