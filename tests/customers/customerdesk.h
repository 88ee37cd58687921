// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ledger.h"
#include "audit/sealing.h"
#include "audit/trailsearch.h"
#include "crypto/blindindex.h"
#include "customers/customerinput.h"
#include "customers/customerservice.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace countersign::support {

// A directory of customers on a real database.
class CustomerDesk
{
public:
    Result<void> open()
    {
        if (auto opened = m_database.open(); !opened)
            return opened;
        m_index.emplace(m_database.keys());
        m_service = std::make_unique<customers::CustomerService>(context());
        return {};
    }

    customers::CustomerContext context()
    {
        return {m_database.ledger(), m_database.database(), m_database.vault(), *m_index,
                m_database.clock(),  m_database.random()};
    }

    TemporaryDatabase &database() { return m_database; }
    customers::CustomerService &service() { return *m_service; }
    const crypto::BlindIndex &index() const { return *m_index; }
    customers::CustomerStore store() { return customers::CustomerStore(m_database.reader()); }

    /// Members of staff act through requests; no key of theirs is needed here.
    Actor staff() const
    {
        Actor actor = m_database.system();
        actor.kind = ActorKind::Staff;
        actor.id = QStringLiteral("01938a00-1111-7222-8333-444455556666");
        actor.role = QStringLiteral("manager");
        actor.requestId = QStringLiteral("r-1");
        return actor;
    }

    Result<customers::Customer> add(const QString &name, const QString &phone,
                                    const QString &email = {})
    {
        contract::CustomerCreateRequest request{.name = name,
                                                .phone = {},
                                                .email = {},
                                                .vip = {},
                                                .tags = {},
                                                .status = {},
                                                .customFields = {}};
        if (!phone.isEmpty())
            request.phone = phone;
        if (!email.isEmpty())
            request.email = email;
        m_database.clock().advance(std::chrono::milliseconds(1)); // ids sort by time
        return customers::profileOf(request, QStringLiteral("US"))
            .and_then([this](const customers::Profile &profile) {
                return m_service->add(staff(), profile, customers::Source::Manual);
            });
    }

    /// A change after its hold: phone number and e-mail address may move.
    Result<customers::Customer> move(const CustomerId &id,
                                     const customers::CustomerService::Edit &edit)
    {
        return m_database.ledger().write<customers::Customer>(
            staff(), [&](audit::Transaction &transaction) {
                return m_service->moveContact(transaction, id, edit,
                                              QStringLiteral("customer.updated"));
            });
    }

    /// Actions in the trail, oldest first.
    QStringList trail()
    {
        return m_database.reader()
            .all(QStringLiteral("SELECT action FROM audit_fields ORDER BY idx"), {},
                 [](const database::Row &row) { return row.text(0); })
            .value_or(QList<QString>());
    }
    QString lastAction() { return trail().isEmpty() ? QString() : trail().last(); }
    /// The details of the newest event.
    QJsonObject lastDetails()
    {
        const auto events = audit::TrailSearch(m_database.reader(), {}).newest({}, 1);
        if (!events || events->isEmpty())
            return {};
        return audit::decodeLeaf(events->first().leaf)
            .and_then([this](const audit::Leaf &leaf) {
                return audit::openEvent(m_database.reader(), m_database.vault(), leaf);
            })
            .value_or(QJsonObject())
            .value(QStringLiteral("details"))
            .toObject();
    }
    QStringList lastPersons()
    {
        QStringList persons;
        const QJsonArray array = lastDetails().value(QStringLiteral("persons")).toArray();
        for (const auto &person : array)
            persons.append(person.toString());
        return persons;
    }
    qint64 count(const QString &sql)
    {
        return m_database.reader()
            .one(sql, {}, [](const database::Row &row) { return row.integer(0); })
            .value_or(-1)
            .value_or(-1);
    }

private:
    TemporaryDatabase m_database;
    std::optional<crypto::BlindIndex> m_index;
    std::unique_ptr<customers::CustomerService> m_service;
};

} // namespace countersign::support
