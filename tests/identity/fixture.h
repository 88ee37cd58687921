// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ledger.h"
#include "crypto/blindindex.h"
#include "identity/apikeyservice.h"
#include "identity/hashpool.h"
#include "identity/identityservice.h"
#include "identity/ownfactorservice.h"
#include "identity/sessioncontrolservice.h"
#include "identity/signinservice.h"
#include "identity/tokenauthenticator.h"
#include "outbox/outboxservice.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QFile>

namespace countersign::identity {

using namespace Qt::StringLiterals;

// The identity services on a real database, with cheap hashes and a clock that stands still.
// Everything is there after open(). A password is enough to sign in, unless `mustEnrol` is set before.
class Fixture
{
public:
    static constexpr auto GoodPassword = "quiet harbour lantern 47";

    Result<void> open()
    {
        if (const auto opened = db.open(); !opened)
            return opened;
        QFile roles(u":/roles.json"_s);
        if (!roles.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, u"roles.json"_s);
        auto matrix = contract::PermissionMatrix::load(roles.readAll());
        auto rules = PasswordRules::load();
        if (!matrix || !rules)
            return failureOf(matrix.transform([](const auto &) {}));
        permissions = std::move(*matrix);
        index.emplace(db.keys());
        sessions = std::make_unique<SessionService>(db.ledger(), db.database(), db.vault(),
                                                    db.clock(), db.random());
        control = std::make_unique<SessionControlService>(db.ledger(), db.database(), db.vault(),
                                                          *sessions, db.clock());
        staff = std::make_unique<StaffService>(
            StaffService::Parts{db.ledger(), db.database(), db.vault(), db.keys(), *index, pool,
                                db.clock(), db.random(), 4},
            std::move(*rules));
        outbox = std::make_unique<outbox::OutboxService>(outboxContext());
        notices = std::make_unique<StaffNotices>(db.vault(), *outbox, [] { return u"Example"_s; });
        factors = std::make_unique<SecondFactors>(db.vault(), db.keys(), db.random());
        tokenKeys = std::make_unique<TokenKeys>(db.keys());
        accessTokens = std::make_unique<AccessTokens>(*tokenKeys, db.keys(), permissions,
                                                      db.clock(), db.random());
        signIn = std::make_unique<SignInService>(SignInService::Parts{
            db.ledger(), db.database(), *index, *staff, *sessions, *factors, *accessTokens,
            *notices, db.clock(), db.random(), WrongBeforeLock, mustEnrol});
        ownFactor = std::make_unique<OwnFactorService>(
            OwnFactorService::Parts{db.ledger(), db.database(), *index, *staff, *sessions, *factors,
                                    *accessTokens, *notices, db.clock()});
        identity = std::make_unique<IdentityService>(IdentityService::Parts{
            db.ledger(), db.database(), *accessTokens, *staff, *sessions, db.clock()});
        apiKeys = std::make_unique<ApiKeyService>(ApiKeyService::Parts{
            db.ledger(), db.database(), permissions, db.clock(), db.random(), u"live"_s});
        tokens
            = std::make_unique<TokenAuthenticator>(*tokenKeys, db.database(), *sessions, *apiKeys);
        return {};
    }

    // What a restart does.
    Result<void> reopen()
    {
        tokens.reset();
        apiKeys.reset();
        identity.reset();
        ownFactor.reset();
        signIn.reset();
        accessTokens.reset();
        tokenKeys.reset();
        factors.reset();
        notices.reset();
        outbox.reset();
        staff.reset();
        control.reset();
        sessions.reset();
        db.close();
        return open();
    }

    outbox::OutboxContext outboxContext()
    {
        return {db.ledger(), db.database(), db.vault(), db.clock(), db.random()};
    }
    Instant now() { return db.clock().now(); }
    Actor visitor()
    {
        return {ActorKind::Anonymous, {}, {}, {}, u"192.0.2.7"_s, u"Test"_s, u"r1"_s, now()};
    }

    Result<StaffId> addStaff(const QString &email = u"alex.morgan@example.com"_s,
                             const QString &role = u"manager"_s)
    {
        return staff->createStaff(db.system(), email, u"Alex Morgan"_s, role,
                                  QLatin1StringView(GoodPassword));
    }

    /// Signs in as somebody who needs no second factor.
    Result<SignedIn> login(const QString &email = u"alex.morgan@example.com"_s)
    {
        return login(visitor(), email, QLatin1StringView(GoodPassword));
    }
    Result<SignedIn> login(const Actor &actor, const QString &email, const QString &password,
                           const QString &device = {})
    {
        const auto step = signIn->login(actor, email, password, device);
        if (!step)
            return failureOf(step);
        if (const auto *signedIn = std::get_if<SignedIn>(&*step))
            return *signedIn;
        return failure(ErrorCode::Internal, u"a second factor is owed"_s);
    }

    /// Starts a customer's session; the customer has a key of their own.
    Result<SessionService::Started> startCustomer(const CustomerId &customer)
    {
        return db.ledger().write<SessionService::Started>(
            visitor(), [&](audit::Transaction &transaction) -> Result<SessionService::Started> {
                const PersonId person(customer.value());
                const auto state = db.vault().keyState(transaction.sql(), person);
                if (state && *state == vault::KeyState::Absent) {
                    if (const auto made
                        = db.vault().createKey(transaction.sql(), person, transaction.now());
                        !made)
                        return failureOf(made);
                }
                return sessions->startCustomerSession(transaction, customer, {u"otp"_s, u"sms"_s});
            });
    }

    /// Changes the database behind the services' back.
    Result<void> change(const QString &sql, const QVariantList &values)
    {
        return db.ledger()
            .write<qint64>(db.system(),
                           [&](audit::Transaction &transaction) {
                               transaction.record({.action = u"system.started"_s,
                                                   .resource = u"system"_s,
                                                   .resourceId = {}});
                               return transaction.sql().execute(sql, values);
                           })
            .transform([](qint64) {});
    }

    qint64 count(const QString &sql, const QVariantList &values = {})
    {
        const auto found
            = db.reader().one(sql, values, [](const database::Row &row) { return row.integer(0); });
        return found && *found ? **found : -1;
    }
    qint64 events(const QString &action, bool success = true)
    {
        return count(u"SELECT count(*) FROM audit_fields WHERE action = ? AND success = ?"_s,
                     {action, success ? 1 : 0});
    }

    support::TemporaryDatabase db;
    HashPool pool{{.threads = 2, .queue = 64}};
    contract::PermissionMatrix permissions;
    std::optional<crypto::BlindIndex> index;
    std::unique_ptr<SessionService> sessions;
    std::unique_ptr<SessionControlService> control;
    std::unique_ptr<StaffService> staff;
    bool mustEnrol = false;
    std::unique_ptr<outbox::OutboxService> outbox;
    std::unique_ptr<StaffNotices> notices;
    std::unique_ptr<SecondFactors> factors;
    std::unique_ptr<TokenKeys> tokenKeys;
    std::unique_ptr<AccessTokens> accessTokens;
    std::unique_ptr<SignInService> signIn;
    std::unique_ptr<OwnFactorService> ownFactor;
    std::unique_ptr<IdentityService> identity;
    std::unique_ptr<ApiKeyService> apiKeys;
    std::unique_ptr<TokenAuthenticator> tokens;
};

} // namespace countersign::identity
