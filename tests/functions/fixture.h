// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functions/functionservice.h"
#include "functions/ownership.h"
#include "gateways/loftclient.h"
#include "recordingledger.h"
#include "support/loftstandin.h"

#include <QThread>
#include <QtCrypto>

namespace countersign::functions {

// Customers of this program and who they are in LOFT.
class KnownCallers final : public CallerIdentity
{
public:
    QHash<CustomerId, Caller> callers;

    Result<Caller> of(const CustomerId &customer) override
    {
        if (!callers.contains(customer))
            return failure(ErrorCode::NotFound, QStringLiteral("No such customer."));
        return callers.value(customer);
    }

    Result<std::optional<CustomerId>> whose(OwnKey key, const QString &value) override
    {
        for (auto it = callers.cbegin(); it != callers.cend(); ++it) {
            if (sameOwner(key, value, ownValue(it.value(), key)))
                return it.key();
        }
        if (failing)
            return failure(ErrorCode::Unavailable, QStringLiteral("The storage cannot be read."));
        return std::nullopt;
    }
    Result<QString> verifiedBy(const Actor &staff, const CustomerId &customer) override
    {
        return customer == verified && staff.kind == ActorKind::Staff ? QStringLiteral("override-1")
                                                                      : QString();
    }
    bool failing = false;
    CustomerId verified; // by staff without a code
};

// The gateway as it runs: a real client on a thread of its own, a real server behind it.
class Fixture
{
public:
    Fixture()
        : loft(QDate(2026, 11, 22))
    {
        using namespace Qt::StringLiterals;
        using namespace std::chrono_literals;
        if (!loft.start())
            qFatal("the stand-in for LOFT does not start");
        gateways::LoftSettings settings{.baseUrl = loft.url(), .apiKey = loft.apiKey()};
        settings.attemptTimeout = 400ms;
        settings.timeout = 1s;
        settings.firstPause = 10ms;
        client = new gateways::LoftClient(settings);
        client->moveToThread(&thread);
        thread.start();
        identity.callers = {
            {maren, {u"C-20417"_s, u"+12025550123"_s, u"maren.aldcroft@example.com"_s}},
            {imported, {{}, u"+12025550123"_s, {}}}, // came by CSV; LOFT knows the phone
            {byEmail,
             {{}, u"+12025550177"_s, u"Maren.Aldcroft@example.com"_s}},   // only the e-mail address
            {stranger, {{}, u"+12025550199"_s, u"nobody@example.com"_s}}, // LOFT does not know them
        };
        const Result<FunctionCatalogue> catalogue = FunctionCatalogue::builtIn();
        if (!catalogue)
            qFatal().noquote() << catalogue.error().detail;
        service = std::make_unique<FunctionService>(*catalogue, *client, identity, ledger);
    }

    ~Fixture()
    {
        client->deleteLater();
        thread.quit();
        thread.wait();
    }

    static Actor customer(const CustomerId &id)
    {
        return {ActorKind::Customer, id.value(), QStringLiteral("customer"), {}, {}, {}, {}, {}};
    }
    static Actor staff(const QString &role)
    {
        return {ActorKind::Staff, QStringLiteral("s-1"), role, {}, {}, {}, {}, {}};
    }

    const CustomerId maren{QStringLiteral("0193-maren")};
    const CustomerId imported{QStringLiteral("0193-imported")};
    const CustomerId byEmail{QStringLiteral("0193-email")};
    const CustomerId stranger{QStringLiteral("0193-stranger")};

    QCA::Initializer qca;
    support::LoftStandIn loft;
    QThread thread;
    gateways::LoftClient *client = nullptr;
    KnownCallers identity;
    RecordingLedger ledger;
    std::unique_ptr<FunctionService> service;
};

} // namespace countersign::functions
