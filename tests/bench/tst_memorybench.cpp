// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"
#include "runtime/runningservice.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign::bench;
using countersign::support::RunningService;

namespace {

// Enough to see a leak that matters; a million by COUNTERSIGN_BENCH_REQUESTS=1000000.
qint64 wantedRequests()
{
    bool given = false;
    const qint64 requests = qEnvironmentVariable("COUNTERSIGN_BENCH_REQUESTS").toLongLong(&given);
    return given ? requests : 20'000;
}

} // namespace

// What the service has in memory before, amid and after many requests of every kind. It asserts that they were answered,
// never how much it was.
class tst_MemoryBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyRequests();

private:
    QString mixture();
    void print(qint64 requests) const;

    RunningService m_service;
};

/// Of ten requests two ask for a sign of life, four for one's own record, two for a customer, one for a page of the trail,
/// and one for a code.
QString tst_MemoryBench::mixture()
{
    const QByteArray customer = m_service.signInCustomer(u"+12025550123"_s);
    const QByteArray admin = m_service.signIn(u"admin"_s);
    const QJsonArray list
        = m_service.get(u"/v1/customers?limit=1"_s, admin).json.value("items"_L1).toArray();
    if (customer.isEmpty() || list.isEmpty())
        return {};
    return u"local n = 0\n"
           "local function get(path, token)\n"
           "  return wrk.format('GET', path, {['Authorization'] = 'Bearer ' .. token})\n"
           "end\n"
           "request = function()\n"
           "  n = n + 1\n"
           "  local kind = n % 10\n"
           "  if kind < 2 then return wrk.format('GET', '/healthz') end\n"
           "  if kind < 6 then return get('/v1/me', '%1') end\n"
           "  if kind < 8 then return get('/v1/customers/%3', '%2') end\n"
           "  if kind < 9 then return get('/v1/audit/events', '%2') end\n"
           "  %4\n"
           "end\n"_s.arg(QString::fromLatin1(customer), QString::fromLatin1(admin),
                         list.at(0)["id"_L1].toString(), sendingACode());
}

void tst_MemoryBench::print(qint64 requests) const
{
    std::printf("%9lld requests: %.1f MB resident\n", static_cast<long long>(requests),
                residentMegabytes(m_service.processId()));
    std::fflush(stdout);
}

void tst_MemoryBench::manyRequests()
{
    if (!canMeasure())
        QSKIP("wrk is not installed");
    QCOMPARE(m_service.start({u"--rate-api"_s, u"1000000000"_s, u"--rate-auth"_s, u"1000000000"_s,
                              u"--rate-sensitive"_s, u"1000000000"_s, u"--relaxed-code-limits"_s}),
             QString());
    const qint64 wanted = wantedRequests();
    qint64 sent = 0;
    print(sent);
    for (qint64 next = wanted / 10; sent < wanted;) {
        const QString script = mixture(); // anew, as tokens live a quarter of an hour
        QVERIFY(!script.isEmpty());
        const Run run = measure(m_service.http().toString(), script, 2);
        QVERIFY(run.requests > 0);
        QCOMPARE(run.errors, 0);
        sent += run.requests;
        if (sent >= next) {
            print(sent);
            next = sent + wanted / 10;
        }
    }
    QTest::qWait(40'000); // idle threads end, and with them their connections to the database
    print(sent);
    QVERIFY(residentMegabytes(m_service.processId()) > 0);
}

QTEST_GUILESS_MAIN(tst_MemoryBench)
#include "tst_memorybench.moc"
