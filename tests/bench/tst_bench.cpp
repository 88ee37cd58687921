// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"
#include "runtime/runningservice.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign::bench;
using countersign::support::RunningService;

namespace {

constexpr int Seconds = 5;

} // namespace

// Our server beside Qt's bare one, in one run: requests a second, slowest percent, ratio. It asserts that the right thing was
// measured, never how fast it was.
class tst_Bench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void compare_data();
    void compare();
    void cleanupTestCase();

private:
    RunningService m_service;
    QProcess m_bare;
    QString m_bareUrl;
    QStringList m_table;
};

void tst_Bench::initTestCase()
{
    if (!canMeasure())
        QSKIP("wrk is not installed");
    QCOMPARE(m_service.start({u"--rate-api"_s, u"1000000000"_s, u"--rate-auth"_s, u"1000000000"_s,
                              u"--rate-sensitive"_s, u"1000000000"_s, u"--relaxed-code-limits"_s}),
             QString());
    m_bare.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/bareserver"), QStringList());
    QVERIFY(m_bare.waitForReadyRead(10'000));
    m_bareUrl = u"http://127.0.0.1:%1/healthz"_s.arg(m_bare.readLine().trimmed().toInt());
}

void tst_Bench::compare_data()
{
    QTest::addColumn<QString>("script");
    const QByteArray customer = m_service.signInCustomer(u"+12025550123"_s);
    const QByteArray admin = m_service.signIn(u"admin"_s);
    const QJsonArray list
        = m_service.get(u"/v1/customers?limit=1"_s, admin).json.value("items"_L1).toArray();
    const QString id = list.at(0)["id"_L1].toString();
    QTest::newRow("health") << getting(u"/healthz"_s, {});
    QTest::newRow("customer's own record") << getting(u"/v1/me"_s, customer);
    QTest::newRow("customer read, recorded") << getting(u"/v1/customers/"_s + id, admin);
    QTest::newRow("audit page of 50, recorded") << getting(u"/v1/audit/events"_s, admin);
    QTest::newRow("send a code, durable")
        << u"local n = 0\nrequest = function() n = n + 1 %1 end\n"_s.arg(sendingACode());
}

void tst_Bench::compare()
{
    QFETCH(const QString, script);
    const Run bare = measure(m_bareUrl, getting(u"/healthz"_s, {}), Seconds);
    const Run ours = measure(m_service.http().toString(), script, Seconds);
    QVERIFY(bare.perSecond > 0 && ours.perSecond > 0);
    QCOMPARE(ours.errors, 0);
    m_table += u"%1 %2/s  p99 %3 ms  ratio to a bare Qt HTTP server (%4/s): %5"_s
                   .arg(QString::fromLatin1(QTest::currentDataTag()), -28)
                   .arg(ours.perSecond, 8, 'f', 0)
                   .arg(ours.p99, 6, 'f', 2)
                   .arg(bare.perSecond, 0, 'f', 0)
                   .arg(ours.perSecond / bare.perSecond, 0, 'f', 3);
}

void tst_Bench::cleanupTestCase()
{
    for (const QString &line : std::as_const(m_table))
        std::printf("%s\n", qPrintable(line));
    m_bare.terminate();
    m_bare.waitForFinished(5000);
}

QTEST_GUILESS_MAIN(tst_Bench)
#include "tst_bench.moc"
