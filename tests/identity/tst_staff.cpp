// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "identity/firstowner.h"

#include <QTest>

using namespace countersign;
using namespace countersign::identity;

class TestStaff : public QObject
{
    Q_OBJECT

    std::unique_ptr<Fixture> m_fixture;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        CS_VERIFY_RESULT(m_fixture->open());
    }
    void cleanup() { m_fixture.reset(); }

    void ownerIsMadeOnce()
    {
        QVERIFY(*m_fixture->staff->isEmpty());
        const auto owner = m_fixture->staff->createOwner(
            m_fixture->db.system(), u"Alex.Morgan@Example.com"_s, u"  Alex   Morgan "_s,
            QLatin1StringView(Fixture::GoodPassword));
        CS_VERIFY_RESULT(owner);
        QVERIFY(!*m_fixture->staff->isEmpty());
        const auto account = m_fixture->staff->account(*owner);
        CS_VERIFY_RESULT(account);
        QCOMPARE(account->name, u"Alex Morgan"_s);
        QCOMPARE(account->email, u"Alex.Morgan@example.com"_s);
        QCOMPARE(account->role, u"admin"_s);
        CS_VERIFY_ERROR(m_fixture->staff->createOwner(m_fixture->db.system(),
                                                      u"second@example.com"_s, u"Second"_s,
                                                      QLatin1StringView(Fixture::GoodPassword)),
                        ErrorCode::Conflict);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM staff"_s), 1);
        QCOMPARE(m_fixture->events(u"staff.created"_s), 1);
    }

    void wrongSetUpCodesAreRecorded()
    {
        FirstOwner owner(*m_fixture->staff, m_fixture->db.ledger(), m_fixture->db.random());
        CS_VERIFY_RESULT(owner.prepare());
        const auto tryWith = [&](const QString &code) {
            return owner.create(m_fixture->visitor(), code, u"owner@example.com"_s,
                                u"Alex Morgan"_s, QLatin1StringView(Fixture::GoodPassword));
        };
        CS_VERIFY_ERROR(tryWith(u"AAAAA-AAAAA-AAAAA-AAAAA"_s), ErrorCode::InvalidCode);
        CS_VERIFY_ERROR(tryWith(QString()), ErrorCode::InvalidCode);
        QCOMPARE(m_fixture->events(u"installation.setup.refused"_s, false), 2);
        CS_VERIFY_RESULT(tryWith(owner.code().toLower().remove(u'-'))); // as people type it
        QCOMPARE(m_fixture->events(u"installation.setup.refused"_s, false), 2);
        QCOMPARE(m_fixture->events(u"staff.created"_s), 1);
        CS_VERIFY_ERROR(tryWith(u"AAAAA-AAAAA-AAAAA-AAAAA"_s), ErrorCode::Conflict);
    }

    void twoOwnersAtOnceAreOne()
    {
        std::atomic<int> made = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&, i] {
                made += m_fixture->staff->createOwner(m_fixture->db.system(),
                                                      u"owner%1@example.com"_s.arg(i), u"Owner"_s,
                                                      QLatin1StringView(Fixture::GoodPassword))
                            ? 1
                            : 0;
            });
        }
        threads.clear();
        QCOMPARE(made.load(), 1);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM staff"_s), 1);
    }

    void nothingPersonalIsInTheClear()
    {
        CS_VERIFY_RESULT(m_fixture->addStaff());
        m_fixture->db.close();
        for (const QString &name : {m_fixture->db.path(), m_fixture->db.path() + u"-wal"_s}) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray contents = file.readAll().toLower();
            for (const char *word : {"alex", "morgan", "example.com", "harbour"})
                QVERIFY2(!contents.contains(word), word);
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const QString good = QLatin1StringView(Fixture::GoodPassword);
        const auto invalid = int(ErrorCode::InvalidRequest);
        QTest::newRow("no address") << u"alex"_s << u"Alex"_s << u"agent"_s << good
                                    << int(ErrorCode::InvalidEmail) << QString();
        QTest::newRow("no name") << u"a@example.com"_s << u"  "_s << u"agent"_s << good << invalid
                                 << u"/name"_s;
        QTest::newRow("long name") << u"a@example.com"_s << QString(201, u'a') << u"agent"_s << good
                                   << invalid << u"/name"_s;
        QTest::newRow("strange role")
            << u"a@example.com"_s << u"Alex"_s << u"root"_s << good << invalid << u"/role"_s;
        QTest::newRow("customer role")
            << u"a@example.com"_s << u"Alex"_s << u"customer"_s << good << invalid << u"/role"_s;
        QTest::newRow("short password") << u"a@example.com"_s << u"Alex"_s << u"agent"_s
                                        << u"short"_s << invalid << u"/password"_s;
        QTest::newRow("common password") << u"a@example.com"_s << u"Alex"_s << u"agent"_s
                                         << u"password123456"_s << invalid << u"/password"_s;
        QTest::newRow("own address") << u"marigold@example.com"_s << u"Alex"_s << u"agent"_s
                                     << u"Marigold-2026"_s << invalid << u"/password"_s;
        QTest::newRow("taken") << u"TAKEN@example.com"_s << u"Alex"_s << u"agent"_s << good
                               << int(ErrorCode::Duplicate) << u"/email"_s;
    }

    void refusals()
    {
        QFETCH(QString, email);
        QFETCH(QString, name);
        QFETCH(QString, role);
        QFETCH(QString, password);
        QFETCH(int, code);
        QFETCH(QString, field);
        CS_VERIFY_RESULT(m_fixture->addStaff(u"taken@example.com"_s));
        const auto made
            = m_fixture->staff->createStaff(m_fixture->db.system(), email, name, role, password);
        CS_VERIFY_ERROR(made, static_cast<ErrorCode>(code));
        if (!field.isEmpty())
            QCOMPARE(made.error().field, field);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM staff"_s), 1);
        QCOMPARE(m_fixture->events(u"staff.created"_s), 1);
    }

    void checksPasswords()
    {
        const auto id = m_fixture->addStaff();
        CS_VERIFY_RESULT(id);
        const auto check = [&](const QString &email, const QString &password) {
            return m_fixture->staff->checkPassword(email, password);
        };
        const QString good = QLatin1StringView(Fixture::GoodPassword);
        QVERIFY(check(u"ALEX.morgan@example.com"_s, good)->right);
        QVERIFY(!check(u"alex.morgan@example.com"_s, good + u'!')->right);
        QVERIFY(!check(u"nobody@example.com"_s, good)->right);
        QVERIFY(!check(u"nobody@example.com"_s, good)->account);
        QVERIFY(!check(u"not an address"_s, good)->right);
        QVERIFY(!check(u"alex.morgan@example.com"_s, QString(512, u'x'))->right);
        CS_VERIFY_RESULT(
            m_fixture->change(u"UPDATE staff SET disabled_at = 1 WHERE id = ?"_s, {id->value()}));
        QVERIFY(!check(u"alex.morgan@example.com"_s, good)->right);
    }

    void oldHashIsRenewedAtSignIn()
    {
        const auto id = m_fixture->addStaff();
        CS_VERIFY_RESULT(id);
        const crypto::PasswordHasher cheaper(m_fixture->db.keys().derive("password-pepper/1"_L1),
                                             5);
        const auto old = cheaper.hash(QLatin1StringView(Fixture::GoodPassword));
        CS_VERIFY_RESULT(m_fixture->change(u"UPDATE staff SET password_hash = ? WHERE id = ?"_s,
                                           {QString::fromLatin1(*old), id->value()}));
        CS_VERIFY_RESULT(m_fixture->login());
        const auto renewed = m_fixture->staff->account(*id);
        CS_VERIFY_RESULT(renewed);
        QVERIFY(renewed->passwordHash.startsWith("$2a$04$"));
        CS_VERIFY_RESULT(m_fixture->login());
    }
};

QTEST_GUILESS_MAIN(TestStaff)
#include "tst_staff.moc"
