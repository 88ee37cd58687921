// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/blindindex.h"
#include "customers/customerservice.h"
#include "identity/sessionservice.h"
#include "otp/codedelivery.h"
#include "otp/selfservice.h"
#include "outbox/deliverybook.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

namespace countersign::otp {

using namespace Qt::StringLiterals;

inline const QString KnownPhone = QStringLiteral("+12025550123");
inline const QString OtherPhone = QStringLiteral("+12025550144");
inline const QString UnknownPhone = QStringLiteral("+12025550199");

// Everything that sending and checking codes needs, on a real database and a virtual clock.
struct Desk
{
    support::TemporaryDatabase base;
    std::optional<crypto::BlindIndex> index;
    std::optional<CodeMac> codes;
    NoticeBook book;
    std::unique_ptr<identity::SessionService> sessions;
    std::unique_ptr<customers::CustomerService> customers;
    std::unique_ptr<customers::CustomerDirectory> directory;
    std::unique_ptr<outbox::OutboxService> outbox;
    std::unique_ptr<outbox::DeliveryBook> deliveries;
    std::unique_ptr<OtpService> service;
    std::unique_ptr<Brakes> brakes;
    std::unique_ptr<SelfService> self;
    std::unique_ptr<CodeDelivery> delivery;
    customers::Customer known;
    BrakeLimits limits;                       // before open()
    std::optional<outbox::Channel> delivered; // by which channel the last message went, if it did

    void open();
    /// What a restart does.
    void reopen();
    /// Delivers what waits and returns the code in the newest message; empty if none was addressed.
    QString deliver();
    Result<contract::OtpSendReply> send(const QString &phone, const QString &device = {},
                                        const QString &address = {})
    {
        contract::OtpSendRequest request{
            .phone = phone, .email = {}, .channel = {}, .notice = {}, .deviceToken = {}};
        if (!device.isEmpty())
            request.deviceToken = device;
        return service->send(anonymous(address), request);
    }
    Result<OtpService::SignedIn> verify(const QString &flow, const QString &code,
                                        const QString &address = {})
    {
        return service->verify(anonymous(address), {flow, code});
    }
    Actor anonymous(const QString &address = {}) const
    {
        Actor actor = Actor::system(base.system().startedAt);
        actor.address = address;
        actor.kind = ActorKind::Anonymous;
        actor.role.clear();
        return actor;
    }
    customers::Customer add(const QString &phone, const QString &email);
    qint64 events(const QString &action)
    {
        return base.reader()
            .one(u"SELECT count(*) FROM audit_events WHERE action = ?"_s, {action},
                 [](const database::Row &row) { return row.integer(0); })
            .value_or(-1)
            .value_or(-1);
    }
    qint64 count(const QString &sql)
    {
        return base.reader()
            .one(sql, {}, [](const database::Row &row) { return row.integer(0); })
            .value_or(-1)
            .value_or(-1);
    }

private:
    void build();
};

/// Six digits other than these.
QString wrongCode(const QString &right);

} // namespace countersign::otp
