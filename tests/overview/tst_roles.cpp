// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/runningservice.h"

#include <QJsonArray>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;
using support::Answer;
using support::RunningService;

namespace {

const QStringList SignIns{u"customer_sign_ins"_s, u"staff_sign_ins"_s, u"failed_sign_ins"_s};
const QStringList Messages{u"messages_sent"_s, u"messages_delivered"_s, u"messages_failed"_s};

QStringList codes(const QJsonArray &list)
{
    QStringList found;
    for (const auto &entry : list)
        found.append(entry["code"_L1].toString());
    return found;
}

qint64 todays(const Answer &answer, const QString &series)
{
    const QJsonArray list = answer.json["activity"_L1]["series"_L1].toArray();
    for (const auto &entry : list) {
        if (entry["code"_L1].toString() == series)
            return entry["counts"_L1].toArray().last().toInteger();
    }
    return -1;
}

} // namespace

// The overview over HTTP, from the real service: each role is told what it may know, and the numbers outlive a crash.
class TestOverviewRoles : public QObject
{
    Q_OBJECT

    RunningService m_service;

    static QStringList arguments()
    {
        return {u"--rate-auth"_s, u"1000"_s,       u"--rate-sensitive"_s,
                u"1000"_s,        u"--rate-api"_s, u"100000"_s};
    }
    Answer overview(const QString &role, const QString &query = {})
    {
        return m_service.get(u"/v1/overview"_s + query, m_service.signIn(role));
    }
    void failToSignIn(const QString &role)
    {
        const auto answer
            = m_service.post(u"/v1/auth/login"_s, {{u"email"_s, m_service.email(role)},
                                                   {u"password"_s, u"not the password at all"_s}});
        QCOMPARE(answer.status, 401);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_service.start(arguments()), QString()); }
    void cleanupTestCase() { QCOMPARE(m_service.stop(), 0); }

    void eachRoleSeesItsParts_data()
    {
        QTest::addColumn<QStringList>("series");
        QTest::addColumn<bool>("trail");
        QTest::addColumn<bool>("sessions");
        QTest::newRow("admin") << SignIns + Messages << true << true;
        QTest::newRow("manager") << SignIns + Messages << false << false;
        QTest::newRow("agent") << SignIns << false << false;
        QTest::newRow("viewer") << SignIns << false << false;
        QTest::newRow("auditor") << SignIns + Messages << true << false;
    }
    void eachRoleSeesItsParts()
    {
        QFETCH(QStringList, series);
        QFETCH(bool, trail);
        QFETCH(bool, sessions);
        const Answer answer = overview(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(answer.status, 200);
        QCOMPARE(codes(answer.json["activity"_L1]["series"_L1].toArray()), series);
        QCOMPARE(answer.json.contains("trail"_L1), trail);
        QCOMPARE(answer.json.contains("sessions"_L1), sessions);
        QCOMPARE(answer.json["activity"_L1]["days"_L1].toArray().size(), 14);
    }

    void refusesWhoMayNot()
    {
        QCOMPARE(m_service.get(u"/v1/overview"_s).status, 401);
        const QByteArray customer = m_service.signInCustomer(u"+14155550193"_s);
        QVERIFY(!customer.isEmpty());
        QCOMPARE(m_service.get(u"/v1/overview"_s, customer).status, 403);
        for (const QString &offset : {u"841"_s, u"-841"_s, u"1.5"_s, u"here"_s}) {
            const Answer answer = overview(u"viewer"_s, u"?utcOffset="_s + offset);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.json["field"_L1].toString(), u"utcOffset"_s);
        }
        QCOMPARE(overview(u"viewer"_s, u"?utcOffset=-840"_s).status, 200);
        QCOMPARE(overview(u"viewer"_s, u"?role=admin"_s).status, 400);
    }

    void countsSignInsAndSurvivesACrash()
    {
        const Answer before = overview(u"admin"_s);
        failToSignIn(u"manager"_s);
        QVERIFY(!m_service.signInCustomer(u"+13125550186"_s).isEmpty());
        const Answer after = overview(u"admin"_s); // and so one more of the staff
        QCOMPARE(todays(after, u"failed_sign_ins"_s), todays(before, u"failed_sign_ins"_s) + 1);
        QCOMPARE(todays(after, u"customer_sign_ins"_s), todays(before, u"customer_sign_ins"_s) + 1);
        QCOMPARE(todays(after, u"staff_sign_ins"_s), todays(before, u"staff_sign_ins"_s) + 1);
        QCOMPARE(after.json["sessions"_L1]["customers"_L1].toInteger(),
                 before.json["sessions"_L1]["customers"_L1].toInteger() + 1);
        QVERIFY(todays(after, u"messages_sent"_s) > 0);

        m_service.kill();
        QCOMPARE(m_service.start(arguments()), QString());
        const Answer later = overview(u"admin"_s);
        QCOMPARE(todays(later, u"failed_sign_ins"_s), todays(after, u"failed_sign_ins"_s));
        QCOMPARE(todays(later, u"customer_sign_ins"_s), todays(after, u"customer_sign_ins"_s));
        QCOMPARE(todays(later, u"staff_sign_ins"_s), todays(after, u"staff_sign_ins"_s) + 1);
    }

    // After five wrong passwords an account is locked: whoever looks after accounts is told, nobody else, and no name.
    void tellsOfLocksToWhoLooksAfterAccounts()
    {
        for (int i = 0; i < 5; ++i)
            failToSignIn(u"viewer"_s);
        const Answer admin = overview(u"admin"_s);
        const QJsonArray items = admin.json["items"_L1].toArray();
        QVERIFY(codes(items).contains(u"sign_ins_locked"_s));
        QVERIFY(!admin.body.contains("viewer"));
        QVERIFY(!admin.body.contains("@"));
        for (const QString &role : {u"manager"_s, u"agent"_s, u"auditor"_s})
            QVERIFY(
                !codes(overview(role).json["items"_L1].toArray()).contains(u"sign_ins_locked"_s));
    }
};

QTEST_GUILESS_MAIN(TestOverviewRoles)
#include "tst_roles.moc"
