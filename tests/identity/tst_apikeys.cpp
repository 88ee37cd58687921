// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QSet>
#include <QTest>

using namespace countersign;
using namespace countersign::identity;
using namespace std::chrono_literals;

// Keys of programs (feature B11).
class TestApiKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<Fixture> m_fixture;
    StaffId m_id;
    Actor m_actor;

    Result<ApiKeyService::Made> make(const contract::ApiKeyRequest &wanted)
    {
        return m_fixture->apiKeys->create(m_actor, wanted);
    }
    static contract::ApiKeyRequest readCustomers()
    {
        return {u"Shop backend"_s, {u"customers:read"_s}, {}, {}};
    }
    Result<http::Principal> use(const QString &key, const QString &address = u"203.0.113.9"_s)
    {
        return m_fixture->tokens->authenticate(key.toLatin1(), address, m_fixture->now(),
                                               http::Cause::Person);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        CS_VERIFY_RESULT(m_fixture->open());
        const auto added = m_fixture->addStaff();
        CS_VERIFY_RESULT(added);
        m_id = *added;
        m_actor = {ActorKind::Staff, m_id.value(), u"manager"_s, u"s-1"_s,
                   u"192.0.2.7"_s,   {},           u"r"_s,       m_fixture->now()};
    }
    void cleanup() { m_fixture.reset(); }

    void theFormTellsTypingErrors()
    {
        const QByteArray text
            = ApiKeyText::make(u"live"_s, m_fixture->db.random()).text().toLatin1();
        QCOMPARE(text.size(), 17 + 1 + 43 + 8);
        const auto parsed = ApiKeyText::parse(text);
        QVERIFY(parsed);
        QCOMPARE(parsed->text().toLatin1(), text);
        for (qsizetype i = 0; i < text.size(); ++i) {
            QByteArray typo = text;
            typo[i] = typo.at(i) == 'x' ? 'y' : 'x';
            QVERIFY2(!ApiKeyText::parse(typo), typo.constData());
        }
        QVERIFY(!ApiKeyText::parse(text.chopped(1)));
        QVERIFY(!ApiKeyText::parse(text + 'a'));
        QVERIFY(!ApiKeyText::parse("otp_"));
        QVERIFY(!ApiKeyText::parse({}));
    }

    void aKeyActsForItsMaker()
    {
        const auto made = make(readCustomers());
        CS_VERIFY_RESULT(made);
        QVERIFY(made->key.startsWith(made->stored.prefix + u'_'));
        QCOMPARE(made->stored.expiresAt, m_fixture->now() + std::chrono::days(90));
        const auto principal = use(made->key);
        CS_VERIFY_RESULT(principal);
        QCOMPARE(principal->id, m_id.value());
        QCOMPARE(principal->role, u"manager"_s);
        QCOMPARE(principal->sessionId, made->stored.id.value());
        QCOMPARE(principal->scopes, std::optional(QStringList{u"customers:read"_s}));
        QVERIFY(!principal->steppedUp); // and so never does what needs a step-up
        QCOMPARE(m_fixture->events(u"api_key.created"_s), 1);
        // the secret is nowhere in the database
        const auto text = ApiKeyText::parse(made->key.toLatin1());
        QVERIFY(text);
        QByteArray bytes;
        for (const QString &part : {QString(), u"-wal"_s}) {
            QFile file(m_fixture->db.path() + part);
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes += file.readAll();
        }
        QVERIFY(bytes.contains(text->prefix.toLatin1()));
        QVERIFY(!bytes.contains(text->secret));
        QVERIFY(
            !bytes.contains(QByteArray::fromBase64(text->secret, QByteArray::Base64UrlEncoding)));
    }

    void aKeyMayNoMoreThanItsMaker_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("more than the maker") << QStringList{u"customers:delete"_s};
        QTest::newRow("one too many") << QStringList{u"customers:read"_s, u"audit:read"_s};
        QTest::newRow("about the maker's account") << QStringList{u"self:update"_s};
        QTest::newRow("unknown") << QStringList{u"cus:tomers"_s};
    }
    void aKeyMayNoMoreThanItsMaker()
    {
        QFETCH(QStringList, scopes);
        const auto made = make({u"Key"_s, scopes, {}, {}});
        CS_VERIFY_ERROR(made, ErrorCode::InvalidRequest);
        QCOMPARE(made.error().field, u"/scopes"_s);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM api_keys"_s), 0);
    }

    void badNamesAndNetworksAreRefused()
    {
        auto wanted = readCustomers();
        wanted.name = u"   "_s;
        QCOMPARE(make(wanted).error().field, u"/name"_s);
        for (const QString &network : {u"here"_s, u"203.0.113.0/99"_s, QString()}) {
            wanted = readCustomers();
            wanted.networks = QStringList{network};
            QCOMPARE(make(wanted).error().field, u"/networks"_s);
        }
    }

    void networks_data()
    {
        QTest::addColumn<QStringList>("networks");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("anywhere") << QStringList() << u"198.51.100.1"_s << true;
        QTest::newRow("inside") << QStringList{u"203.0.113.0/24"_s} << u"203.0.113.9"_s << true;
        QTest::newRow("outside") << QStringList{u"203.0.113.0/24"_s} << u"203.0.114.9"_s << false;
        QTest::newRow("one address") << QStringList{u"203.0.113.9"_s} << u"203.0.113.9"_s << true;
        QTest::newRow("its neighbour")
            << QStringList{u"203.0.113.9"_s} << u"203.0.113.8"_s << false;
        QTest::newRow("IPv6") << QStringList{u"2001:db8::/32"_s} << u"2001:db8:1::1"_s << true;
        QTest::newRow("second of two")
            << QStringList{u"10.0.0.0/8"_s, u"203.0.113.0/24"_s} << u"203.0.113.9"_s << true;
        QTest::newRow("the local socket")
            << QStringList{u"203.0.113.0/24"_s} << u"local"_s << false;
    }
    void networks()
    {
        QFETCH(QStringList, networks);
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        auto wanted = readCustomers();
        wanted.networks = networks;
        const auto made = make(wanted);
        CS_VERIFY_RESULT(made);
        QCOMPARE(use(made->key, address).has_value(), allowed);
    }

    void whatEndsAKey_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("its owner disabled") << u"UPDATE staff SET disabled_at = 1 WHERE id = ?"_s;
        QTest::newRow("its owner gone") << u"DELETE FROM staff WHERE id = ?"_s;
        QTest::newRow("revoked") << QString();
    }
    void whatEndsAKey()
    {
        QFETCH(QString, sql);
        const auto made = make(readCustomers());
        CS_VERIFY_RESULT(made);
        CS_VERIFY_RESULT(use(made->key));
        if (sql.isEmpty())
            CS_VERIFY_RESULT(m_fixture->apiKeys->revoke(m_actor, made->stored.id));
        else
            CS_VERIFY_RESULT(m_fixture->change(sql, {m_id.value()}));
        CS_VERIFY_ERROR(use(made->key), ErrorCode::Unauthenticated);
        if (sql.isEmpty()) {
            QCOMPARE(m_fixture->events(u"api_key.revoked"_s), 1);
            CS_VERIFY_ERROR(m_fixture->apiKeys->revoke(m_actor, made->stored.id),
                            ErrorCode::NotFound);
        }
    }

    void aKeyExpires()
    {
        auto wanted = readCustomers();
        wanted.days = 1;
        const auto made = make(wanted);
        CS_VERIFY_RESULT(made);
        m_fixture->db.clock().advance(24h - 1ms);
        CS_VERIFY_RESULT(use(made->key));
        m_fixture->db.clock().advance(1ms);
        CS_VERIFY_ERROR(use(made->key), ErrorCode::Unauthenticated);
    }

    void anotherTakesOverWithinADay()
    {
        const auto old = make(readCustomers());
        CS_VERIFY_RESULT(old);
        m_fixture->db.clock().advance(24h * 10);
        const auto next = m_fixture->apiKeys->rotate(m_actor, old->stored.id);
        CS_VERIFY_RESULT(next);
        QCOMPARE(next->stored.scopes, old->stored.scopes);
        QCOMPARE(next->stored.expiresAt, m_fixture->now() + std::chrono::days(90));
        CS_VERIFY_RESULT(use(old->key));
        CS_VERIFY_RESULT(use(next->key));
        m_fixture->db.clock().advance(24h);
        CS_VERIFY_ERROR(use(old->key), ErrorCode::Unauthenticated);
        CS_VERIFY_RESULT(use(next->key));
        Actor other = m_actor;
        other.id = u"01938a00-9999-7222-8333-444455556666"_s;
        CS_VERIFY_ERROR(m_fixture->apiKeys->rotate(other, next->stored.id), ErrorCode::Forbidden);
        CS_VERIFY_ERROR(m_fixture->apiKeys->rotate(m_actor, ApiKeyId(u"none"_s)),
                        ErrorCode::NotFound);
        // once: the one that was replaced has no life left to hand on
        CS_VERIFY_ERROR(m_fixture->apiKeys->rotate(m_actor, old->stored.id), ErrorCode::Conflict);
    }

    void whoeverEndsEverythingEndsKeysToo()
    {
        const auto made = make(readCustomers());
        CS_VERIFY_RESULT(made);
        CS_VERIFY_RESULT(m_fixture->login()); // a session to end
        CS_VERIFY_RESULT(
            m_fixture->control->revokeAllOf(m_fixture->db.system(), PersonId(m_id.value())));
        CS_VERIFY_ERROR(use(made->key), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->events(u"api_key.revoked"_s), 1);
    }

    void theListTellsTheLastUse()
    {
        const auto made = make(readCustomers());
        CS_VERIFY_RESULT(made);
        m_fixture->db.clock().advance(1h);
        const Instant used = m_fixture->now();
        CS_VERIFY_RESULT(use(made->key));
        const auto keys = m_fixture->apiKeys->list(m_actor);
        CS_VERIFY_RESULT(keys);
        QCOMPARE(keys->size(), 1);
        QVERIFY(m_fixture->apiKeys->lastUsed(keys->first()) == used);
        QCOMPARE(m_fixture->events(u"api_key.list.read"_s), 1);
        // and it outlives the program
        CS_VERIFY_RESULT(m_fixture->db.ledger().write<bool>(
            m_fixture->db.system(), [&](audit::Transaction &transaction) {
                transaction.record(
                    {.action = u"system.stopped"_s, .resource = u"system"_s, .resourceId = {}});
                return m_fixture->apiKeys->saveUse(transaction).transform([] { return true; });
            }));
        CS_VERIFY_RESULT(m_fixture->reopen());
        const auto later = m_fixture->apiKeys->list(m_actor);
        CS_VERIFY_RESULT(later);
        QVERIFY(later->first().lastUsedAt == used);
    }

    void nobodyHasMoreThanTwenty()
    {
        for (int i = 0; i < MostKeysOfOne; ++i)
            CS_VERIFY_RESULT(make(readCustomers()));
        CS_VERIFY_ERROR(make(readCustomers()), ErrorCode::Conflict);
        m_fixture->db.clock().advance(24h * 91); // what has expired does not count
        CS_VERIFY_RESULT(make(readCustomers()));
    }
};

QTEST_GUILESS_MAIN(TestApiKeys)
#include "tst_apikeys.moc"
