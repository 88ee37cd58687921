// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailverifier.h"
#include "contract/problem.h"
#include "signindesk.h"
#include "support/faultyvfs.h"
#include "support/verify.h"

#include <QLoggingCategory>
#include <QTest>

#include <future>

using namespace countersign;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::FaultyVfs;
using support::SignInDesk;
using Call = FaultyVfs::Call;
using Fault = FaultyVfs::Fault;

Q_DECLARE_METATYPE(Call)
Q_DECLARE_METATYPE(Fault)

namespace {

const QString Phone = u"+12025550123"_s;

// What a sign-in on a failing disk came to.
struct Attempt
{
    QString flow;  // promised, if not empty
    QString token; // likewise
    QList<Error> errors;
    bool isLate = false; // the code was promised and has not gone out
};

Attempt attempt(SignInDesk &desk)
{
    Attempt made;
    const auto sent = desk.send(Phone);
    if (!sent) {
        made.errors.append(sent.error());
        return made;
    }
    made.flow = sent->flowId;
    const auto code = desk.deliver();
    if (!code) {
        made.errors.append(code.error());
        made.isLate = true;
        return made;
    }
    if (code->isEmpty()) { // the message waits for its next attempt, and nobody has to be told
        made.isLate = true;
        return made;
    }
    const auto signedIn = desk.verify(sent->flowId, *code);
    if (signedIn)
        made.token = signedIn->token;
    else
        made.errors.append(signedIn.error());
    return made;
}

// Rows that only a torn unit of work leaves.
constexpr const char *Torn[] = {
    "SELECT count(*) FROM sessions WHERE id NOT IN (SELECT resource_id FROM audit_fields WHERE "
    "action = 'session.started')",
    "SELECT count(*) FROM audit_fields WHERE action = 'session.started' AND resource_id NOT IN "
    "(SELECT id FROM sessions) AND resource_id NOT IN (SELECT resource_id FROM audit_fields WHERE "
    "action IN ('session.ended', 'session.expired'))",
    "SELECT abs((SELECT count(*) FROM outbox_messages) - (SELECT count(*) FROM audit_fields WHERE "
    "action = 'otp.code.requested' AND success = 1))",
};

} // namespace

// Every call that a sign-in makes to the disk fails once, and once with all after it: the caller gets an error that says
// so, nothing is torn, and as soon as the disk works again everything does, without a restart.
class tst_StorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"countersign.*=false"_s); }
    void everyFaultIsSurvived_data();
    void everyFaultIsSurvived();

private:
    /// Runs `step` in a thread that ends with it, so that no connection of a reader stays open.
    template<typename Step>
    auto apart(Step step) const
    {
        return m_alone ? std::async(std::launch::async, step).get() : step();
    }
    void checkErrors(const Attempt &made);
    void checkPromises(SignInDesk &desk, const Attempt &made);
    void checkRecovery(SignInDesk &desk, const Attempt &made);
    void checkTrail(SignInDesk &desk);

    bool m_alone = false;
};

void tst_StorageFaults::everyFaultIsSurvived_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("alone");
    const auto add = [](const char *name, Call call, Fault fault) {
        QTest::newRow(name) << call << fault << false;
        if (fault == Fault::IoError)
            QTest::newRow((QByteArray(name) + ", no readers").constData()) << call << fault << true;
    };
    add("write fails", Call::Write, Fault::IoError);
    add("disk full", Call::Write, Fault::Full);
    add("half a write", Call::Write, Fault::ShortWrite);
    add("read-only", Call::Write, Fault::ReadOnly);
    add("sync fails", Call::Sync, Fault::IoError);
    add("truncate fails", Call::Truncate, Fault::IoError);
    add("read fails", Call::Read, Fault::IoError);
    add("open fails", Call::Open, Fault::IoError);
}

void tst_StorageFaults::checkErrors(const Attempt &made)
{
    for (const Error &error : made.errors) {
        QVERIFY2(mayPass(error.code),
                 qPrintable(errorCodeName(error.code) + u": "_s + error.detail));
        QCOMPARE(contract::problemStatus(error.code), 503);
        QVERIFY(!error.detail.isEmpty());
    }
}

void tst_StorageFaults::checkPromises(SignInDesk &desk, const Attempt &made)
{
    if (!made.flow.isEmpty())
        QCOMPARE(apart([&] {
                     return desk.count(u"SELECT count(*) FROM otp_flows WHERE id = ?"_s,
                                       {made.flow});
                 }),
                 1);
    if (!made.token.isEmpty())
        CS_VERIFY_RESULT(apart([&] { return desk.use(made.token); }));
    for (const char *sql : Torn)
        QVERIFY2(apart([&] { return desk.count(QString::fromLatin1(sql)); }) == 0, sql);
    // With nobody else at the file, a commit whose flush failed comes back with the next connection.
    if (!m_alone)
        QCOMPARE(desk.count(u"SELECT count(*) FROM audit_events"_s),
                 static_cast<qint64>(desk.base().ledger().size()));
}

void tst_StorageFaults::checkRecovery(SignInDesk &desk, const Attempt &made)
{
    CS_VERIFY_RESULT(apart([&] { return desk.base().ledger().checkStorage(); }));
    const auto settled = apart([&] { return desk.settle(); }); // as the dispatcher does
    if (m_alone && !settled)
        QCOMPARE(settled.error().code, ErrorCode::Conflict); // it had been written down after all
    else
        CS_VERIFY_RESULT(settled);
    if (made.isLate && !m_alone) {
        QString code = desk.lastCode();
        if (code.isEmpty()) {
            desk.clock().advance(70s); // the longest pause between two attempts
            CS_VERIFY_RESULT(desk.deliver());
            code = desk.lastCode();
        }
        CS_VERIFY_RESULT(desk.verify(made.flow, code));
    }
    desk.clock().advance(25h); // no cool-down from the attempt
    const auto signedIn = apart([&] { return desk.signIn(Phone); });
    CS_VERIFY_RESULT(signedIn);
    CS_VERIFY_RESULT(apart([&] { return desk.use(signedIn->token); }));
    desk.clock().advance(25h);
}

void tst_StorageFaults::checkTrail(SignInDesk &desk)
{
    CS_VERIFY_RESULT(apart([&] { return desk.base().ledger().checkpointNow(); }));
    const auto report
        = apart([&] { return audit::verifyDatabase(desk.base().path(), audit::VerifyOptions{}); });
    CS_VERIFY_RESULT(report);
    QVERIFY2(report->isIntact(), report->fault ? qPrintable(report->fault->what) : "");
    QCOMPARE(report->events, desk.base().ledger().size());
}

void tst_StorageFaults::everyFaultIsSurvived()
{
    QFETCH(Call, call);
    QFETCH(Fault, fault);
    QFETCH(bool, alone);
    m_alone = alone;
    FaultyVfs disk;
    SignInDesk desk;
    CS_VERIFY_RESULT(apart([&] { return desk.open(); }));
    CS_VERIFY_RESULT(apart([&] { return desk.addCustomer(Phone); }));
    int refused = 0;
    int first = 1;
    for (bool lasting : {false, true}) {
        // The other faults fall upon the same calls; a few of them are enough for every day.
        const bool isThorough = qEnvironmentVariableIsSet("COUNTERSIGN_EVERY_FAULT");
        const int step = isThorough || call == Call::Sync                  ? 1
                         : fault == Fault::IoError && !lasting && !m_alone ? 1
                                                                           : 9;
        for (first = 1; first < 500; first += step) {
            disk.fail(call, fault, first, lasting ? -1 : 1);
            const Attempt made = apart([&] { return attempt(desk); });
            const int failed = disk.failed();
            disk.heal();
            refused += made.errors.isEmpty() ? 0 : 1;
            checkErrors(made);
            checkPromises(desk, made);
            checkRecovery(desk, made);
            if (failed == 0)
                checkTrail(desk);
            if (QTest::currentTestFailed()) {
                qWarning("when call %d fails%s", first, lasting ? " with all after it" : "");
                return;
            }
            if (failed == 0)
                break; // there is no such call any more
        }
    }
    qInfo("%d calls, %d refusals", first - 1, refused);
    // A sign-in truncates nothing, and opens nothing that is open; everything else it does, and somebody hears of it.
    QVERIFY(call == Call::Truncate || (call == Call::Open && !alone) || (refused > 0 && first > 1));
    CS_VERIFY_RESULT(apart([&] { return desk.reopen(); }));
    checkTrail(desk);
}

QTEST_GUILESS_MAIN(tst_StorageFaults)
#include "tst_storagefaults.moc"
