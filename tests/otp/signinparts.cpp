// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinparts.h"

#include <QFile>
#include <QRegularExpression>

namespace countersign::support {

using namespace Qt::StringLiterals;

Result<void> SignInParts::openParts()
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/notices/sign-in.json"));
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::Internal, u"The notices cannot be read."_s);
    auto loaded = otp::NoticeBook::load(file.readAll());
    if (!loaded)
        return failureOf(loaded);
    notices = std::move(*loaded);
    return base.open().transform([this] { build(); });
}

Result<void> SignInParts::reopenParts()
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
    return base.open().transform([this] { build(); });
}

void SignInParts::build()
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
    const otp::OtpContext context{
        base.ledger(), base.database(), *outbox,       *sessions, *index,  *codes,
        notices,       base.clock(),    base.random(), {},        u"US"_s, limits};
    service = std::make_unique<otp::OtpService>(context);
    brakes = std::make_unique<otp::Brakes>(otp::brakeParts(context), limits);
    self = std::make_unique<otp::SelfService>(context, *customers);
    delivery = std::make_unique<otp::CodeDelivery>(context, *directory, risk,
                                                   [] { return u"Example Shop"_s; });
    deliveries->setResolver(otp::CodeMessageKind,
                            [this](const QJsonObject &payload, outbox::Channel channel) {
                                return delivery->resolve(payload, channel);
                            });
}

Actor SignInParts::anonymous(const QString &address) const
{
    Actor actor = base.system();
    actor.address = address;
    actor.kind = ActorKind::Anonymous;
    actor.role.clear();
    return actor;
}

qint64 SignInParts::count(const QString &sql, const QVariantList &values)
{
    return base.reader()
        .one(sql, values, [](const database::Row &row) { return row.integer(0); })
        .value_or(-1)
        .value_or(-1);
}

QString SignInParts::codeIn(const QString &text)
{
    static const QRegularExpression sixDigits(u"\\b\\d{6}\\b"_s);
    return sixDigits.match(text).captured();
}

} // namespace countersign::support
