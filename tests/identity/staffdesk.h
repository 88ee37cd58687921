// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixture.h"
#include "identity/admingrantservice.h"
#include "identity/credentiallinks.h"
#include "identity/staffadminservice.h"
#include "identity/staffnotices.h"
#include "outbox/deliverybook.h"
#include "outbox/outboxservice.h"

#include <QRegularExpression>

namespace countersign::identity {

// What admins work with, and a mailbox that everything addressed to staff lands in.
class StaffDesk : public Fixture
{
public:
    struct Mail
    {
        QString kind;
        QString to;
        QString subject;
        QString body;
    };

    Result<void> open(bool canDeliver = true)
    {
        if (const auto opened = Fixture::open(); !opened)
            return opened;
        book = std::make_unique<outbox::DeliveryBook>(outboxContext());
        links = std::make_unique<CredentialLinks>(CredentialLinks::Parts{
            db.ledger(), db.database(), db.vault(), *index, *staff, *sessions, *outbox, *notices,
            db.clock(), db.random(), [] { return u"Example"_s; }, u"https://desk.example.com"_s,
            [canDeliver] { return canDeliver; }});
        grants = std::make_unique<AdminGrantService>(AdminGrantService::Parts{
            db.ledger(), db.database(), db.vault(), *notices, db.clock(), db.random()});
        admin = std::make_unique<StaffAdminService>(
            StaffAdminService::Parts{db.ledger(), db.database(), db.vault(), *index, *sessions,
                                     *links, *grants, *notices, db.clock(), db.random()});
        book->setResolver(LinkMessageKind, [this](const QJsonObject &payload, outbox::Channel) {
            return links->resolve(payload);
        });
        book->setResolver(NoticeMessageKind, [this](const QJsonObject &payload, outbox::Channel) {
            return notices->resolve(payload);
        });
        return {};
    }

    /// Delivers what is due; what was addressed to somebody.
    QList<Mail> deliver()
    {
        QList<Mail> mails;
        const auto tasks = book->claim(50, {}, {});
        QList<outbox::Settlement> settlements;
        for (const outbox::Task &task : tasks.value_or(QList<outbox::Task>())) {
            const outbox::PreparedTask prepared = book->prepare(task);
            if (prepared.message)
                mails.append({task.message.kind, prepared.message->to, prepared.message->subject,
                              prepared.message->body});
            settlements.append({prepared, gateways::Delivery{}, u"test"_s, false});
        }
        [[maybe_unused]] const auto settled = book->settle(settlements);
        return mails;
    }
    /// The code of the newest link among the mails that are delivered now; empty if there is none.
    QString deliverCode()
    {
        static const QRegularExpression code(u"^[A-Za-z0-9_-]{43}$"_s,
                                             QRegularExpression::MultilineOption);
        QString found;
        for (const Mail &mail : deliver()) {
            if (mail.kind == LinkMessageKind)
                found = code.match(mail.body).captured();
        }
        return found;
    }
    /// What the mails of notices say, as "address: subject", sorted.
    QStringList deliverNotices()
    {
        QStringList told;
        for (const Mail &mail : deliver()) {
            if (mail.kind == NoticeMessageKind)
                told.append(mail.to + u": "_s + mail.subject);
        }
        told.sort();
        return told;
    }

    Actor as(const StaffId &id, const QString &role = u"admin"_s)
    {
        Actor actor = visitor();
        actor.kind = ActorKind::Staff;
        actor.id = id.value();
        actor.role = role;
        return actor;
    }
    Result<SignedIn> loginWith(const QString &email, const QString &password)
    {
        return login(visitor(), email, password);
    }

    std::unique_ptr<outbox::DeliveryBook> book;
    std::unique_ptr<CredentialLinks> links;
    std::unique_ptr<AdminGrantService> grants;
    std::unique_ptr<StaffAdminService> admin;
};

} // namespace countersign::identity
