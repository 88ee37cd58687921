// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/leaf.h"
#include "audit/trailservice.h"
#include "fixture.h"
#include "identity/identityroutes.h"
#include "identity/signinroutes.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace countersign;
using namespace countersign::identity;
using namespace std::chrono_literals;

namespace {

// A ledger whose storage gives out after so many units.
class ShortLedger final : public audit::Ledger
{
public:
    ShortLedger(audit::Ledger &ledger, int units)
        : m_ledger(ledger)
        , m_left(units)
    {}

private:
    Result<void> commit(const Actor &actor,
                        const std::function<Result<void>(audit::Transaction &)> &unit) override
    {
        if (m_left-- <= 0)
            return failure(ErrorCode::Unavailable, u"The storage cannot be written."_s);
        return m_ledger
            .write<bool>(actor,
                         [&](audit::Transaction &transaction) {
                             return unit(transaction).transform([] { return true; });
                         })
            .transform([](bool) {});
    }

    audit::Ledger &m_ledger;
    int m_left;
};

} // namespace

class TestLogin : public QObject
{
    Q_OBJECT

    std::unique_ptr<Fixture> m_fixture;
    StaffId m_id;

    Result<http::Principal> use(const QString &token)
    {
        return m_fixture->tokens->authenticate(token.toLatin1(), u"192.0.2.7"_s, m_fixture->now(),
                                               http::Cause::Person);
    }
    Result<SignedIn> refresh(const QString &token)
    {
        return m_fixture->identity->refresh(m_fixture->visitor(), token);
    }
    Actor actorOf(const http::Principal &principal)
    {
        return {principal.kind, principal.id, principal.role, principal.sessionId,
                u"192.0.2.7"_s, {},           u"r"_s,         m_fixture->now()};
    }
    Result<http::Reply> call(const QString &operation, http::Request request)
    {
        http::Handlers handlers;
        addSignInRoutes(handlers, *m_fixture->signIn);
        addIdentityRoutes(handlers, *m_fixture->identity);
        request.receivedAt = m_fixture->now();
        request.address = u"192.0.2.7"_s;
        return handlers.all().value(operation)(request);
    }
    static http::Request loginRequest(const QString &delivery = {})
    {
        http::Request request;
        request.body = {{u"email"_s, u"alex.morgan@example.com"_s},
                        {u"password"_s, QLatin1StringView(Fixture::GoodPassword)}};
        if (!delivery.isEmpty())
            request.body.insert(u"tokenDelivery"_s, delivery);
        return request;
    }
    static QString cookieOf(const http::Reply &reply)
    {
        return QString::fromLatin1(reply.headers.value(QHttpHeaders::WellKnownHeader::SetCookie));
    }
    static http::Request withCookie(const QString &setCookie)
    {
        http::Request request;
        request.headers.append(QHttpHeaders::WellKnownHeader::Cookie,
                               setCookie.section(u';', 0, 0));
        request.headers.append(QHttpHeaders::WellKnownHeader::Host, "127.0.0.1:8643");
        request.secure = true;
        return request;
    }
    static QJsonObject json(const http::Reply &reply)
    {
        return QJsonDocument::fromJson(reply.body).object();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        CS_VERIFY_RESULT(m_fixture->open());
        const auto added = m_fixture->addStaff();
        CS_VERIFY_RESULT(added);
        m_id = *added;
    }
    void cleanup() { m_fixture.reset(); }

    void rightPasswordSignsIn()
    {
        const auto signedIn = m_fixture->login();
        CS_VERIFY_RESULT(signedIn);
        QCOMPARE(signedIn->expiresIn, 15min);
        QCOMPARE(signedIn->user.name, u"Alex Morgan"_s);
        QCOMPARE(signedIn->user.role, u"manager"_s);
        QVERIFY(signedIn->user.permissions.contains(u"customers:update"_s));
        QVERIFY(!signedIn->user.permissions.contains(u"audit:read"_s));
        const auto principal = use(signedIn->accessToken);
        CS_VERIFY_RESULT(principal);
        QCOMPARE(principal->kind, ActorKind::Staff);
        QCOMPARE(principal->id, m_id.value());
        QCOMPARE(principal->role, u"manager"_s);
        QCOMPARE(m_fixture->events(u"staff.login.succeeded"_s), 1);
    }

    /// The newest event of this kind as {actor kind, actor id, actor role, subject}.
    QStringList whoDid(const QString &action)
    {
        const auto leaf = m_fixture->db.reader().one(
            u"SELECT leaf FROM audit_events JOIN audit_fields USING (idx) WHERE action = ? ORDER BY idx DESC LIMIT 1"_s,
            {action}, [](const database::Row &row) { return row.blob(0); });
        if (!leaf || !*leaf)
            return {};
        const auto decoded = audit::decodeLeaf(**leaf);
        if (!decoded)
            return {};
        return {decoded->actorKind == ActorKind::Staff ? u"staff"_s : u"anonymous"_s,
                decoded->actorId, decoded->actorRole, decoded->subject.value()};
    }

    void signingInIsTheDoingOfThePerson()
    {
        const auto signedIn = m_fixture->login();
        CS_VERIFY_RESULT(signedIn);
        const QStringList themselves{u"staff"_s, m_id.value(), u"manager"_s, m_id.value()};
        QCOMPARE(whoDid(u"staff.login.succeeded"_s), themselves);
        const auto next = refresh(signedIn->refreshToken);
        CS_VERIFY_RESULT(next);
        QCOMPARE(whoDid(u"staff.token.refreshed"_s), themselves);

        // what nobody has proved is on their account, but not their doing
        const QStringList somebody{u"anonymous"_s, QString(), QString(), m_id.value()};
        CS_VERIFY_ERROR(
            m_fixture->login(m_fixture->visitor(), u"alex.morgan@example.com"_s, u"wrong"_s),
            ErrorCode::InvalidCredentials);
        QCOMPARE(whoDid(u"staff.login.failed"_s), somebody);
        m_fixture->db.clock().advance(31s);
        CS_VERIFY_ERROR(refresh(signedIn->refreshToken), ErrorCode::Unauthenticated);
        QCOMPARE(whoDid(u"staff.token.reuse_detected"_s), somebody);

        // the filter "user" of the audit page: what this person did
        audit::TrailService trail(m_fixture->db.database(), m_fixture->db.vault(),
                                  m_fixture->db.ledger());
        const auto text = trail.list(m_fixture->visitor(), {.user = m_id.value()}, QString(), 50);
        CS_VERIFY_RESULT(text);
        const auto page
            = contract::decode<contract::AuditPage>(QJsonDocument::fromJson(*text).object());
        CS_VERIFY_RESULT(page);
        QStringList actions;
        for (const contract::AuditEvent &event : page->items)
            actions.append(event.action);
        QCOMPARE(actions, (QStringList{u"staff.token.refreshed"_s, u"staff.login.succeeded"_s}));
    }

    void everyFailureIsTheSame()
    {
        QSet<QString> answers;
        const auto fail = [&](const QString &email, const QString &password) {
            const auto signedIn = m_fixture->login(m_fixture->visitor(), email, password);
            QVERIFY(!signedIn);
            QCOMPARE(signedIn.error().code, ErrorCode::InvalidCredentials);
            answers.insert(signedIn.error().detail + signedIn.error().field);
        };
        const QString good = QLatin1StringView(Fixture::GoodPassword);
        fail(u"alex.morgan@example.com"_s, u"wrong"_s);
        fail(u"nobody@example.com"_s, good);
        fail(u"not an address"_s, good);
        fail(u"alex.morgan@example.com"_s, QString());
        CS_VERIFY_RESULT(m_fixture->change(u"UPDATE staff SET disabled_at = 1"_s, {}));
        fail(u"alex.morgan@example.com"_s, good);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(m_fixture->events(u"staff.login.failed"_s, false), 5);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM audit_fields "
                                  "WHERE action = 'staff.login.failed' AND subject = ?"_s,
                                  {m_id.value()}),
                 3);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM sessions"_s), 0);
    }

    void accessTokenLivesFifteenMinutes()
    {
        const auto signedIn = m_fixture->login();
        CS_VERIFY_RESULT(signedIn);
        m_fixture->db.clock().advance(15min - 1s);
        CS_VERIFY_RESULT(use(signedIn->accessToken));
        m_fixture->db.clock().advance(1s);
        CS_VERIFY_ERROR(use(signedIn->accessToken), ErrorCode::Unauthenticated);
    }

    void otherTokensAreRefused()
    {
        const auto signedIn = m_fixture->login();
        CS_VERIFY_RESULT(signedIn);
        CS_VERIFY_ERROR(use(signedIn->refreshToken), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(use(signedIn->accessToken.chopped(2)), ErrorCode::Unauthenticated);
        // an access token of the same form by another key, for a session that lives
        const TokenKeys &keys = *m_fixture->tokenKeys;
        const auto claims = keys.verifier(m_fixture->now())
                                ->verify(signedIn->accessToken.toLatin1(), m_fixture->now());
        CS_VERIFY_RESULT(claims);
        const crypto::TokenIssuer forger(crypto::SigningKey::generate(m_fixture->db.random()),
                                         TokenIssuerName, TokenAudience);
        CS_VERIFY_ERROR(use(QString::fromLatin1(forger.issue(*claims))),
                        ErrorCode::Unauthenticated);
        // a token that we signed, but for a session of somebody else
        CS_VERIFY_RESULT(m_fixture->addStaff(u"robin@example.com"_s, u"admin"_s));
        const auto robin = m_fixture->login(u"robin@example.com"_s);
        CS_VERIFY_RESULT(robin);
        auto mixed = *claims;
        mixed.subject = robin->user.id;
        CS_VERIFY_ERROR(use(QString::fromLatin1(keys.issuer(m_fixture->now())->issue(mixed))),
                        ErrorCode::Unauthenticated);
    }

    // Another key every 30 days; what the one before has signed stays good for as long as a token lives.
    void theSigningKeyRotates()
    {
        const auto keyId = [](const QString &token) {
            const QByteArray header = token.section(u'.', 0, 0).toLatin1();
            return QJsonDocument::fromJson(
                       QByteArray::fromBase64(header, QByteArray::Base64UrlEncoding))
                .object()
                .value("kid"_L1)
                .toString();
        };
        const auto inPeriod = m_fixture->now().time_since_epoch() % TokenKeyLife;
        m_fixture->db.clock().advance(TokenKeyLife - inPeriod - 1min);
        const auto before = m_fixture->login();
        CS_VERIFY_RESULT(before);
        m_fixture->db.clock().advance(2min);
        const auto after = m_fixture->login();
        CS_VERIFY_RESULT(after);
        QVERIFY(keyId(before->accessToken) != keyId(after->accessToken));
        CS_VERIFY_RESULT(use(before->accessToken));
        CS_VERIFY_RESULT(use(after->accessToken));
        // a token that a thief of the former key makes is worthless as soon as no real one can be left
        const auto claims = m_fixture->tokenKeys->verifier(m_fixture->now())
                                ->verify(before->accessToken.toLatin1(), m_fixture->now());
        CS_VERIFY_RESULT(claims);
        auto lasting = *claims;
        lasting.expiresAt = m_fixture->now() + 24h;
        const QByteArray forged
            = m_fixture->tokenKeys->issuer(m_fixture->now() - 2min)->issue(lasting);
        const auto knows = [&](std::chrono::minutes later) {
            const Instant then = m_fixture->now() + later;
            return m_fixture->tokenKeys->verifier(then)->verify(forged, then).has_value();
        };
        QVERIFY(knows(0min));
        QVERIFY(knows(18min)); // 19 after the change
        QVERIFY(!knows(19min));
        QVERIFY(!knows(24h - 1min));
    }

    void changesBiteAtTheNextRequest_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("role")
            << u"UPDATE staff SET role = 'viewer', role_version = role_version + 1 WHERE id = ?"_s;
        QTest::newRow("disabled") << u"UPDATE staff SET disabled_at = 1 WHERE id = ?"_s;
        QTest::newRow("deleted") << u"DELETE FROM staff WHERE id = ?"_s;
        QTest::newRow("session") << u"DELETE FROM sessions WHERE person_id = ?"_s;
    }

    void changesBiteAtTheNextRequest()
    {
        QFETCH(QString, sql);
        const auto signedIn = m_fixture->login();
        CS_VERIFY_RESULT(signedIn);
        CS_VERIFY_RESULT(use(signedIn->accessToken));
        CS_VERIFY_RESULT(m_fixture->change(sql, {m_id.value()}));
        CS_VERIFY_ERROR(use(signedIn->accessToken), ErrorCode::Unauthenticated);
    }

    void newRoleComesWithTheNextToken()
    {
        const auto signedIn = m_fixture->login();
        CS_VERIFY_RESULT(signedIn);
        CS_VERIFY_RESULT(m_fixture->change(
            u"UPDATE staff SET role = 'viewer', role_version = 2 WHERE id = ?"_s, {m_id.value()}));
        const auto next = refresh(signedIn->refreshToken);
        CS_VERIFY_RESULT(next);
        QCOMPARE(next->user.role, u"viewer"_s);
        QCOMPARE(use(next->accessToken)->role, u"viewer"_s);
    }

    void fourthSessionEndsTheOldest()
    {
        QStringList tokens;
        for (int i = 0; i < 4; ++i) {
            tokens.append(m_fixture->login()->accessToken);
            m_fixture->db.clock().advance(1s);
        }
        CS_VERIFY_ERROR(use(tokens.takeFirst()), ErrorCode::Unauthenticated);
        for (const QString &token : std::as_const(tokens))
            CS_VERIFY_RESULT(use(token));
    }

    void refreshTokenRotates()
    {
        const auto first = m_fixture->login();
        CS_VERIFY_RESULT(first);
        m_fixture->db.clock().advance(14min);
        const auto second = refresh(first->refreshToken);
        CS_VERIFY_RESULT(second);
        QVERIFY(second->refreshToken != first->refreshToken);
        QCOMPARE(second->refreshToken.size(), 43);
        m_fixture->db.clock().advance(14min);
        CS_VERIFY_RESULT(use(second->accessToken));
        CS_VERIFY_RESULT(refresh(second->refreshToken));
        QCOMPARE(m_fixture->events(u"staff.token.refreshed"_s), 2);
        // none of them is in the database
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM refresh_tokens WHERE token_hash = ?"_s,
                                  {first->refreshToken.toLatin1()}),
                 0);
    }

    void graceGivesTheSameChild()
    {
        const auto first = m_fixture->login();
        const auto second = refresh(first->refreshToken);
        CS_VERIFY_RESULT(second);
        m_fixture->db.clock().advance(30s);
        const auto again = refresh(first->refreshToken);
        CS_VERIFY_RESULT(again);
        QCOMPARE(again->refreshToken, second->refreshToken);
        CS_VERIFY_RESULT(refresh(second->refreshToken));
    }

    void reuseAfterTheGraceEndsTheSession()
    {
        const auto first = m_fixture->login();
        const auto second = refresh(first->refreshToken);
        CS_VERIFY_RESULT(second);
        m_fixture->db.clock().advance(30s + 1ms);
        CS_VERIFY_ERROR(refresh(first->refreshToken), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->events(u"staff.token.reuse_detected"_s, false), 1);
        CS_VERIFY_ERROR(use(second->accessToken), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(refresh(second->refreshToken), ErrorCode::Unauthenticated);
    }

    // Seen and ended at once: nothing can fail in between and leave the session to whoever stole it.
    void reuseIsOneUnitOfWork()
    {
        const auto first = m_fixture->login();
        const auto second = refresh(first->refreshToken);
        CS_VERIFY_RESULT(second);
        m_fixture->db.clock().advance(31s);
        const auto refreshOver = [&](int units) {
            ShortLedger ledger(m_fixture->db.ledger(), units);
            IdentityService identity(IdentityService::Parts{
                ledger, m_fixture->db.database(), *m_fixture->accessTokens, *m_fixture->staff,
                *m_fixture->sessions, m_fixture->db.clock()});
            return identity.refresh(m_fixture->visitor(), first->refreshToken);
        };
        CS_VERIFY_ERROR(refreshOver(0), ErrorCode::Unavailable); // not told, not done
        QCOMPARE(m_fixture->events(u"staff.token.reuse_detected"_s, false), 0);
        CS_VERIFY_RESULT(use(second->accessToken));
        CS_VERIFY_ERROR(refreshOver(1), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->events(u"staff.token.reuse_detected"_s, false), 1);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM sessions"_s), 0);
        CS_VERIFY_ERROR(use(second->accessToken), ErrorCode::Unauthenticated);
    }

    void reuseOfAGrandparentEndsTheSession()
    {
        const auto first = m_fixture->login();
        const auto second = refresh(first->refreshToken);
        const auto third = refresh(second->refreshToken);
        CS_VERIFY_RESULT(third);
        // within 30 s, but its child was used: two people hold tokens of this session
        CS_VERIFY_ERROR(refresh(first->refreshToken), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(use(third->accessToken), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->events(u"staff.token.reuse_detected"_s, false), 1);
    }

    void parallelRefreshesGiveOneChild()
    {
        const auto first = m_fixture->login();
        CS_VERIFY_RESULT(first);
        std::mutex mutex;
        QStringList children;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                const auto next = refresh(first->refreshToken);
                const std::lock_guard lock(mutex);
                children.append(next ? next->refreshToken : u"failed"_s);
            });
        }
        threads.clear();
        QCOMPARE(children.size(), 8);
        QCOMPARE(children.removeDuplicates(), 7);
        QVERIFY(children.first() != u"failed"_s);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM refresh_tokens"_s), 2);
    }

    void refreshDoesNotKeepASessionAlive()
    {
        const auto first = m_fixture->login();
        m_fixture->db.clock().advance(20min);
        const auto second = refresh(first->refreshToken);
        CS_VERIFY_RESULT(second);
        m_fixture->db.clock().advance(10min);
        CS_VERIFY_ERROR(use(second->accessToken), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(refresh(second->refreshToken), ErrorCode::Unauthenticated);
    }

    void sessionEndsAfterTwelveHours()
    {
        auto current = m_fixture->login();
        CS_VERIFY_RESULT(current);
        for (auto passed = 0min; passed + 25min < 12h; passed += 25min) {
            m_fixture->db.clock().advance(25min);
            current = refresh(current->refreshToken);
            CS_VERIFY_RESULT(current);
            CS_VERIFY_RESULT(use(current->accessToken));
        }
        // 28 times 25 minutes are over: the last token is not good for a full 15 minutes
        m_fixture->db.clock().advance(10min);
        current = refresh(current->refreshToken);
        CS_VERIFY_RESULT(current);
        QCOMPARE(current->expiresIn, 10min);
        m_fixture->db.clock().advance(10min);
        CS_VERIFY_ERROR(use(current->accessToken), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(refresh(current->refreshToken), ErrorCode::Unauthenticated);
    }

    void madeUpRefreshTokensChangeNothing()
    {
        const qint64 before = m_fixture->count(u"SELECT count(*) FROM audit_events"_s);
        for (const QString &token : {QString(), u"x"_s, QString(43, u'A'), QString(5000, u'A')})
            CS_VERIFY_ERROR(refresh(token), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM audit_events"_s), before);
    }

    void signingOutBitesAtOnce()
    {
        const auto signedIn = m_fixture->login();
        const auto principal = use(signedIn->accessToken);
        CS_VERIFY_RESULT(principal);
        CS_VERIFY_RESULT(m_fixture->identity->logout(actorOf(*principal)));
        CS_VERIFY_ERROR(use(signedIn->accessToken), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(refresh(signedIn->refreshToken), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(m_fixture->identity->logout(actorOf(*principal)),
                        ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->events(u"staff.logout"_s), 1);
    }

    void busyPoolSaysSo()
    {
        HashPool full({.threads = 1, .queue = 0});
        StaffService::Parts parts{
            m_fixture->db.ledger(), m_fixture->db.database(), m_fixture->db.vault(),
            m_fixture->db.keys(),   *m_fixture->index,        full,
            m_fixture->db.clock(),  m_fixture->db.random(),   4};
        const StaffService busy(parts, *PasswordRules::load());
        const auto checked = busy.checkPassword(u"alex.morgan@example.com"_s,
                                                QLatin1StringView(Fixture::GoodPassword));
        CS_VERIFY_ERROR(checked, ErrorCode::Unavailable);
        QVERIFY(checked.error().retryAfter.has_value());
    }

    void cookieIsLockedDown()
    {
        http::Request request = loginRequest();
        request.secure = true;
        const auto reply = call(u"login"_s, request);
        CS_VERIFY_RESULT(reply);
        QVERIFY(!json(*reply).contains(u"refreshToken"_s));
        const QString cookie = cookieOf(*reply);
        QVERIFY(cookie.startsWith(u"countersign_refresh="_s));
        for (const QString &part : {u"; HttpOnly"_s, u"; SameSite=Strict"_s, u"; Secure"_s,
                                    u"; Path=/v1/auth;"_s, u"; Max-Age=43200"_s})
            QVERIFY2(cookie.contains(part), qPrintable(part));
        request.secure = false;
        QVERIFY(!cookieOf(*call(u"login"_s, request)).contains(u"Secure"_s));
    }

    void bodyDeliverySetsNoCookie()
    {
        const auto reply = call(u"login"_s, loginRequest(u"body"_s));
        CS_VERIFY_RESULT(reply);
        QVERIFY(cookieOf(*reply).isEmpty());
        const QString token = json(*reply).value("refreshToken"_L1).toString();
        QCOMPARE(token.size(), 43);
        http::Request request;
        request.body = {{u"refreshToken"_s, token}};
        const auto next = call(u"refreshToken"_s, request);
        CS_VERIFY_RESULT(next);
        QVERIFY(cookieOf(*next).isEmpty());
        QVERIFY(json(*next).value("refreshToken"_L1).toString() != token);
        QVERIFY(!json(*next).value("accessToken"_L1).toString().isEmpty());
    }

    void cookieRefreshNeedsTheSameOrigin()
    {
        http::Request request = loginRequest();
        request.secure = true;
        QString cookie = cookieOf(*call(u"login"_s, request));
        const auto with = [&](const char *name, const QByteArray &value) {
            http::Request next = withCookie(cookie);
            next.headers.append(QLatin1StringView(name), value);
            return call(u"refreshToken"_s, next);
        };
        for (const char *site : {"same-site", "cross-site", "none", "SAME-ORIGIN"})
            CS_VERIFY_ERROR(with("Sec-Fetch-Site", site), ErrorCode::OriginNotAllowed);
        for (const char *origin :
             {"https://127.0.0.1:8644", "http://127.0.0.1:8643", "https://shop.example.com", "null",
              "https://127.0.0.1:8643@example.com", "https://127.0.0.1", ""})
            CS_VERIFY_ERROR(with("Origin", origin), ErrorCode::OriginNotAllowed);
        CS_VERIFY_ERROR(with("X-Nothing", "x"), ErrorCode::OriginNotAllowed);
        QCOMPARE(m_fixture->events(u"staff.token.refreshed"_s), 0);

        const auto byMetadata = with("Sec-Fetch-Site", "same-origin");
        CS_VERIFY_RESULT(byMetadata);
        cookie = cookieOf(*byMetadata);
        const auto byOrigin = with("Origin", "https://127.0.0.1:8643");
        CS_VERIFY_RESULT(byOrigin);
        QVERIFY(cookieOf(*byOrigin).startsWith(u"countersign_refresh="_s));
    }

    void refreshWithoutATokenIsUnauthenticated()
    {
        CS_VERIFY_ERROR(call(u"refreshToken"_s, http::Request()), ErrorCode::Unauthenticated);
    }

    void logoutClearsTheCookieAndSelfShowsTheUser()
    {
        const auto signedIn = m_fixture->login();
        http::Request request;
        request.principal = *use(signedIn->accessToken);
        request.secure = true;
        const auto self = call(u"getStaffSelf"_s, request);
        CS_VERIFY_RESULT(self);
        QCOMPARE(json(*self).value("email"_L1).toString(), u"alex.morgan@example.com"_s);
        QCOMPARE(json(*self).value("id"_L1).toString(), m_id.value());
        const auto out = call(u"logout"_s, request);
        CS_VERIFY_RESULT(out);
        QCOMPARE(out->status, 204);
        QVERIFY(cookieOf(*out).contains(u"countersign_refresh=;"_s));
        QVERIFY(cookieOf(*out).contains(u"Max-Age=0"_s));
    }

    // A console that refreshes what is on screen must not keep somebody signed in who has left.
    void aTimerKeepsNobodySignedIn()
    {
        const auto signedIn = m_fixture->login();
        CS_VERIFY_RESULT(signedIn);
        QCOMPARE(signedIn->endsIn, 12h);
        const auto poll = [&](const QString &token) {
            return m_fixture->tokens->authenticate(token.toLatin1(), u"192.0.2.7"_s,
                                                   m_fixture->now(), http::Cause::Timer);
        };
        m_fixture->db.clock().advance(14min);
        CS_VERIFY_RESULT(poll(signedIn->accessToken));
        const auto renewed = refresh(signedIn->refreshToken); // as a poll brings about
        CS_VERIFY_RESULT(renewed);
        QCOMPARE(renewed->endsIn, 12h - 14min);
        m_fixture->db.clock().advance(14min);
        CS_VERIFY_RESULT(poll(renewed->accessToken));
        m_fixture->db.clock().advance(2min); // 30 since the sign-in
        CS_VERIFY_ERROR(poll(renewed->accessToken), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(refresh(renewed->refreshToken), ErrorCode::Unauthenticated);
    }
};

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
