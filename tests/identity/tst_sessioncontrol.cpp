// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "identity/sessionroutes.h"

#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::identity;
using namespace std::chrono_literals;

// Seeing and ending sessions, through the handlers.
class TestSessionControl : public QObject
{
    Q_OBJECT

    std::unique_ptr<Fixture> m_fixture;
    CustomerId m_customer;
    StaffId m_alex;

    Result<http::Principal> use(const QString &token)
    {
        return m_fixture->tokens->authenticate(token.toLatin1(), u"192.0.2.7"_s, m_fixture->now(),
                                               http::Cause::Person);
    }
    QString idOf(const QString &token) { return use(token)->sessionId; }

    Result<http::Reply> call(const QString &operation, const QString &token,
                             const QString &sessionId = {}, const QString &user = {},
                             const QString &role = {})
    {
        http::Handlers handlers;
        addSessionRoutes(handlers, *m_fixture->control, m_fixture->permissions);
        http::Request request;
        request.principal = *use(token);
        if (!role.isEmpty())
            request.principal.role = role;
        request.receivedAt = m_fixture->now();
        request.address = u"198.51.100.9"_s;
        request.path.insert(u"sessionId"_s, sessionId);
        request.path.insert(u"customerId"_s, user);
        request.query.insert(u"user"_s, user);
        return handlers.all().value(operation)(request);
    }
    static QJsonArray items(const Result<http::Reply> &reply)
    {
        return reply ? QJsonDocument::fromJson(reply->body).object().value("items"_L1).toArray()
                     : QJsonArray();
    }
    QString login(const QString &email = u"alex.morgan@example.com"_s)
    {
        const auto signedIn = m_fixture->login(email);
        return signedIn ? signedIn->accessToken : QString();
    }

    Result<http::Reply> listAll(const QString &token, const QJsonObject &query)
    {
        http::Handlers handlers;
        SessionControlService control(
            m_fixture->db.ledger(), m_fixture->db.database(), m_fixture->db.vault(),
            *m_fixture->sessions, m_fixture->db.clock(),
            [](const PersonId &) -> Result<QString> { return u"J***"_s; });
        addSessionRoutes(handlers, control, m_fixture->permissions);
        http::Request request;
        request.principal = *use(token);
        request.receivedAt = m_fixture->now();
        request.query = query;
        return handlers.all().value(u"listSessions"_s)(request);
    }
    static QString nextOf(const Result<http::Reply> &reply)
    {
        return reply ? QJsonDocument::fromJson(reply->body).object().value("next"_L1).toString()
                     : QString();
    }

private Q_SLOTS:
    void everybodysSessionsComeInPages()
    {
        const QString admin = login(u"robin@example.com"_s);
        QStringList ids{idOf(admin)};
        for (int i = 0; i < 6; ++i) {
            m_fixture->db.clock().advance(1min);
            const auto customer = CustomerId::make(m_fixture->now(), m_fixture->db.random());
            const auto started = m_fixture->startCustomer(customer);
            CS_VERIFY_RESULT(started);
            ids.prepend(started->id.value());
        }
        m_fixture->db.clock().advance(1min);
        ids.prepend(idOf(login()));

        QStringList seen;
        QStringList names;
        QString next;
        int pages = 0;
        do {
            const auto page
                = listAll(admin, {{u"limit"_s, 3}, {u"after"_s, next}, {u"kind"_s, QString()}});
            CS_VERIFY_RESULT(page);
            for (const QJsonValue &item : items(page)) {
                seen.append(item.toObject().value("id"_L1).toString());
                names.append(item.toObject().value("name"_L1).toString());
            }
            next = nextOf(page);
            ++pages;
        } while (!next.isEmpty() && pages < 10);
        QCOMPARE(seen, ids); // the newest first, each once
        QCOMPARE(pages, 3);
        QCOMPARE(names.first(), u"Alex Morgan"_s);
        QCOMPARE(names.count(u"J***"_s), 6);
        QCOMPARE(m_fixture->events(u"session.list.read"_s), 3);

        const auto staff = items(listAll(admin, {{u"kind"_s, u"staff"_s}}));
        QCOMPARE(staff.size(), 2);
        QCOMPARE(items(listAll(admin, {{u"kind"_s, u"customer"_s}})).size(), 6);
        // what is over is not shown, though nobody has swept it up yet
        m_fixture->db.clock().advance(31min);
        const QString later = login(u"robin@example.com"_s);
        QCOMPARE(items(listAll(later, {{u"kind"_s, u"customer"_s}})).size(), 0);
        QCOMPARE(items(listAll(later, {})).size(), 1);
        for (const QString &strange : {u"x"_s, u"!!"_s, u"AAAA"_s})
            CS_VERIFY_ERROR(listAll(later, {{u"after"_s, strange}}), ErrorCode::InvalidCursor);
    }

    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        CS_VERIFY_RESULT(m_fixture->open());
        m_customer = CustomerId::make(m_fixture->now(), m_fixture->db.random());
        const auto alex = m_fixture->addStaff();
        CS_VERIFY_RESULT(alex);
        m_alex = *alex;
        CS_VERIFY_RESULT(m_fixture->addStaff(u"robin@example.com"_s, u"admin"_s));
    }
    void cleanup() { m_fixture.reset(); }

    void everybodySeesTheirOwnSessions()
    {
        const QString first = login();
        m_fixture->db.clock().advance(5min);
        const QString second = login();
        (void)login(u"robin@example.com"_s);
        CS_VERIFY_RESULT(use(first));
        const QJsonArray sessions = items(call(u"listOwnSessions"_s, second));
        QCOMPARE(sessions.size(), 2);
        const QJsonObject older = sessions.at(0).toObject();
        QCOMPARE(older.value("id"_L1).toString(), idOf(first));
        QCOMPARE(older.value("kind"_L1).toString(), u"staff"_s);
        QCOMPARE(older.value("user"_L1).toString(), m_alex.value());
        QCOMPARE(older.value("current"_L1).toBool(true), false);
        QCOMPARE(older.value("methods"_L1).toArray(), QJsonArray{u"pwd"_s});
        QCOMPARE(older.value("address"_L1).toString(), u"192.0.2.7"_s);
        QCOMPARE(older.value("userAgent"_L1).toString(), u"Test"_s);
        QCOMPARE(older.value("startedAt"_L1).toString(), formatInstant(m_fixture->now() - 5min));
        QCOMPARE(older.value("lastSeenAt"_L1).toString(), formatInstant(m_fixture->now()));
        QVERIFY(sessions.at(1).toObject().value("current"_L1).toBool());

        const auto started = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(started);
        const QJsonArray theirs = items(call(u"listMySessions"_s, started->token));
        QCOMPARE(theirs.size(), 1);
        QCOMPARE(theirs.at(0).toObject().value("kind"_L1).toString(), u"customer"_s);
        QCOMPARE(m_fixture->events(u"session.list.read"_s), 0);
    }

    void sessionsThatAreOverAreNotListed()
    {
        (void)login();
        m_fixture->db.clock().advance(30min);
        QCOMPARE(items(call(u"listOwnSessions"_s, login())).size(), 1);
    }

    void lookingAtOthersIsRecordedAndMasked()
    {
        (void)login();
        const QString admin = login(u"robin@example.com"_s);
        const QJsonObject seen
            = items(call(u"listSessions"_s, admin, {}, m_alex.value())).at(0).toObject();
        QCOMPARE(seen.value("address"_L1).toString(), u"192.0.2.7"_s);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM audit_fields WHERE action = "
                                  "'session.list.read' AND subject = ?"_s,
                                  {m_alex.value()}),
                 1);
        // a role that may not read the trail, if one were allowed this
        const QJsonObject masked
            = items(call(u"listSessions"_s, admin, {}, m_alex.value(), u"manager"_s))
                  .at(0)
                  .toObject();
        QCOMPARE(masked.value("address"_L1).toString(), u"192.0.*.*"_s);
        QCOMPARE(maskAddress(u"2001:db8:1::7"_s), u"2001:db8:*"_s);
        QCOMPARE(maskAddress(u"::1"_s), u"::*"_s);
        QCOMPARE(maskAddress(u"local"_s), u"local"_s);
        QCOMPARE(maskUserAgent(u"Mozilla/5.0 (X11)"_s), u"Mozilla"_s);
        // nobody known: nothing to see, and still recorded
        const auto nobody = call(u"listSessions"_s, admin, {}, m_customer.value());
        CS_VERIFY_RESULT(nobody);
        QCOMPARE(items(nobody).size(), 0);
        QCOMPARE(m_fixture->events(u"session.list.read"_s), 3);
    }

    void ownSessionEndsAtTheNextRequest()
    {
        const QString here = login();
        const QString there = login();
        const QString id = idOf(there);
        const auto ended = call(u"endOwnSession"_s, here, id);
        CS_VERIFY_RESULT(ended);
        QCOMPARE(ended->status, 204);
        CS_VERIFY_ERROR(use(there), ErrorCode::Unauthenticated);
        CS_VERIFY_RESULT(use(here));
        CS_VERIFY_ERROR(call(u"endOwnSession"_s, here, id), ErrorCode::NotFound);
        QCOMPARE(m_fixture->events(u"session.ended"_s), 1);

        const auto customer = m_fixture->startCustomer(m_customer);
        const auto other = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(customer);
        CS_VERIFY_RESULT(other);
        CS_VERIFY_RESULT(call(u"endMySession"_s, customer->token, idOf(other->token)));
        CS_VERIFY_ERROR(use(other->token), ErrorCode::Unauthenticated);
    }

    void nobodyEndsAnothersAsTheirOwn()
    {
        const QString alex = login();
        const QString robin = login(u"robin@example.com"_s);
        CS_VERIFY_ERROR(call(u"endOwnSession"_s, alex, idOf(robin)), ErrorCode::NotFound);
        const auto customer = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(customer);
        CS_VERIFY_ERROR(call(u"endMySession"_s, customer->token, idOf(robin)), ErrorCode::NotFound);
        CS_VERIFY_RESULT(use(robin));
        QCOMPARE(m_fixture->events(u"session.ended"_s), 0);
    }

    void revokedSessionEndsWithItsRefreshToken()
    {
        const auto alex = m_fixture->login();
        CS_VERIFY_RESULT(alex);
        const QString admin = login(u"robin@example.com"_s);
        CS_VERIFY_RESULT(call(u"endSession"_s, admin, idOf(alex->accessToken)));
        CS_VERIFY_ERROR(use(alex->accessToken), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(m_fixture->identity->refresh(m_fixture->visitor(), alex->refreshToken),
                        ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM audit_fields WHERE action = "
                                  "'session.ended' AND subject = ? AND actor_id = ?"_s,
                                  {m_alex.value(), use(admin)->id}),
                 1);
        CS_VERIFY_ERROR(call(u"endSession"_s, admin, m_customer.value()), ErrorCode::NotFound);
        CS_VERIFY_RESULT(use(admin));
    }

    void allSessionsOfACustomerAreRevoked()
    {
        const auto first = m_fixture->startCustomer(m_customer);
        const auto second = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(first);
        CS_VERIFY_RESULT(second);
        const QString admin = login(u"robin@example.com"_s);
        CS_VERIFY_RESULT(call(u"endSessionsOf"_s, admin, {}, m_customer.value()));
        CS_VERIFY_ERROR(use(first->token), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(use(second->token), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->events(u"session.ended"_s), 2);
        CS_VERIFY_ERROR(call(u"endSessionsOf"_s, admin, {}, m_customer.value()),
                        ErrorCode::NotFound);
        CS_VERIFY_RESULT(use(admin));
    }

    // Agents look after customers' sessions; a colleague's id in the place of a customer's leads to nothing.
    void agentsSeeAndEndWhatCustomersHave()
    {
        const auto first = m_fixture->startCustomer(m_customer);
        const auto second = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(first);
        CS_VERIFY_RESULT(second);
        const QString alex = login();
        const QString robin = login(u"robin@example.com"_s);
        const auto asAgent
            = [&](const QString &operation, const QString &session, const QString &customer) {
                  return call(operation, alex, session, customer, u"agent"_s);
              };
        const QJsonArray listed = items(asAgent(u"listCustomerSessions"_s, {}, m_customer.value()));
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed.first()["kind"_L1].toString(), u"customer"_s);
        QCOMPARE(m_fixture->events(u"session.list.read"_s), 1);

        const QString robinsId = use(robin)->id;
        QCOMPARE(items(asAgent(u"listCustomerSessions"_s, {}, robinsId)).size(), 0);
        CS_VERIFY_ERROR(asAgent(u"endCustomerSession"_s, idOf(robin), robinsId),
                        ErrorCode::NotFound);
        CS_VERIFY_ERROR(asAgent(u"endCustomerSessions"_s, {}, robinsId), ErrorCode::NotFound);
        const CustomerId other = CustomerId::make(m_fixture->now(), m_fixture->db.random());
        CS_VERIFY_ERROR(asAgent(u"endCustomerSession"_s, idOf(first->token), other.value()),
                        ErrorCode::NotFound);
        CS_VERIFY_RESULT(use(robin));

        CS_VERIFY_RESULT(asAgent(u"endCustomerSession"_s, idOf(first->token), m_customer.value()));
        CS_VERIFY_ERROR(use(first->token), ErrorCode::Unauthenticated);
        CS_VERIFY_RESULT(use(second->token));
        CS_VERIFY_RESULT(asAgent(u"endCustomerSessions"_s, {}, m_customer.value()));
        CS_VERIFY_ERROR(use(second->token), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(asAgent(u"endCustomerSessions"_s, {}, m_customer.value()),
                        ErrorCode::NotFound);
    }

    void whereASessionCameFromIsSealed()
    {
        (void)login();
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM sessions WHERE device IS NOT NULL"_s), 1);
        QCOMPARE(m_fixture->count(
                     u"SELECT count(*) FROM sessions WHERE instr(device, CAST('192.0' AS BLOB))"_s),
                 0);
        // and gone with the person's key, without an error
        CS_VERIFY_RESULT(m_fixture->startCustomer(m_customer));
        CS_VERIFY_RESULT(m_fixture->db.ledger().write<bool>(
            m_fixture->db.system(), [&](audit::Transaction &transaction) -> Result<bool> {
                transaction.record(
                    {.action = u"customer.deleted"_s, .resource = u"customer"_s, .resourceId = {}});
                return m_fixture->db.vault()
                    .destroyKey(transaction.sql(), PersonId(m_customer.value()), transaction.now())
                    .transform([] { return true; });
            }));
        const auto left = m_fixture->control->sessionsOf(PersonId(m_customer.value()));
        CS_VERIFY_RESULT(left);
        QCOMPARE(left->size(), 1);
        QVERIFY(left->first().device.address.isEmpty());
    }

    void onlyAdminsMayTouchOthers()
    {
        for (const QString &role : m_fixture->permissions.roles()) {
            for (const QString &permission : {u"sessions:read"_s, u"sessions:delete"_s})
                QCOMPARE(m_fixture->permissions.allows(role, permission), role == u"admin"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionControl)
#include "tst_sessioncontrol.moc"
