// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailservice.h"
#include "audit/verificationroutes.h"
#include "audit/verificationservice.h"
#include "http/request.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QJsonDocument>
#include <QSemaphore>
#include <QTest>

using namespace countersign;
using namespace countersign::audit;
using namespace Qt::StringLiterals;

// The whole trail verified as a job of the service, through its handlers.
class VerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void intactTrailIsRecorded();
    void changedEventIsFound();
    void cutTrailIsFoundByTheLedgersCheckpoint();
    void oneAtATime();
    void cancelledIsRecorded();
    void whatHasEndedIsNotCancelled();
    void unreadableDatabaseIsNoVerdict();
    void unknownIdIsRefused();
    void endsWithTheService();
    void oldOnesAreForgotten();

private:
    Result<http::Reply> call(const QString &operation, const QString &id = {})
    {
        http::Request request;
        request.path.insert(u"verificationId"_s, id);
        request.principal
            = {ActorKind::Staff, u"01938a00-2222-7222-8333-444455556666"_s, u"auditor"_s, u"s"_s};
        request.receivedAt = m_database->clock().now();
        return m_handlers.all().value(operation)(request);
    }
    QString start()
    {
        const auto reply = call(u"startAuditVerification"_s);
        return reply ? QJsonDocument::fromJson(reply->body)
                           .object()
                           .value("verificationId"_L1)
                           .toString()
                     : QString();
    }
    contract::AuditVerification verification(const QString &id)
    {
        return m_service->verification(id).value_or(contract::AuditVerification());
    }
    contract::AuditVerification ended(const QString &id)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(verification(id).endedAt.has_value(), 20'000); }();
        return verification(id);
    }
    /// The newest event of this code; empty without one.
    QJsonObject event(const QString &action)
    {
        TrailService trail(m_database->database(), m_database->vault(), m_database->ledger());
        const auto page = trail.list(m_database->system(), {.action = action}, {}, 1);
        return QJsonDocument::fromJson(page.value_or(QByteArray()))
            .object()
            .value("items"_L1)
            .toArray()
            .at(0)
            .toObject();
    }
    void makeService();
    /// Verifications wait from now on until m_gate is opened.
    void holdVerifications() { m_holds = true; }

    std::unique_ptr<support::TemporaryDatabase> m_database;
    std::unique_ptr<VerificationService> m_service;
    http::Handlers m_handlers;
    std::atomic_bool m_holds = false;
    QSemaphore m_gate;
    QSemaphore m_entered;
};

void VerificationTest::makeService()
{
    m_service = std::make_unique<VerificationService>(
        VerificationService::Context{m_database->ledger(),
                                     [this](const VerifyOptions &options) {
                                         if (m_holds) {
                                             m_entered.release();
                                             m_gate.acquire();
                                         }
                                         return verifyDatabase(m_database->path(), options);
                                     },
                                     m_database->clock(), m_database->random()});
    m_handlers = {};
    addVerificationRoutes(m_handlers, *m_service);
}

void VerificationTest::init()
{
    m_holds = false;
    m_database = std::make_unique<support::TemporaryDatabase>();
    CS_VERIFY_RESULT(m_database->open());
    for (int i = 0; i < 20; ++i)
        CS_VERIFY_RESULT(m_database->ledger().record(
            m_database->system(),
            {.action = u"customer.read"_s, .resource = u"customer"_s, .resourceId = {}}));
    makeService();
    QCOMPARE(m_handlers.all().size(), 3);
}

void VerificationTest::cleanup()
{
    m_gate.release(100);
    m_service.reset();
    m_database.reset();
    while (m_gate.tryAcquire() || m_entered.tryAcquire()) {
    }
}

void VerificationTest::intactTrailIsRecorded()
{
    CS_VERIFY_RESULT(m_database->ledger().checkpointNow());
    const auto reply = call(u"startAuditVerification"_s);
    CS_VERIFY_RESULT(reply);
    QCOMPARE(reply->status, 202);
    const QString id
        = QJsonDocument::fromJson(reply->body).object().value("verificationId"_L1).toString();
    QCOMPARE(reply->headers.value(QHttpHeaders::WellKnownHeader::Location),
             ("/v1/audit/verifications/" + id.toUtf8()));
    const auto result = ended(id);
    QCOMPARE(result.state, u"intact"_s);
    QCOMPARE(result.eventsRead, 21); // the founding is one too
    QCOMPARE(result.eventsTotal, std::optional<qint64>(21));
    QCOMPARE(result.signedEvents, std::optional<qint64>(21));
    QVERIFY(!result.fault && !result.detail && result.rootHash);
    const auto asked = call(u"getAuditVerification"_s, id);
    CS_VERIFY_RESULT(asked);
    QCOMPARE(QJsonDocument::fromJson(asked->body).object(), contract::encode(result));

    const QJsonObject recorded = event(u"audit.verified"_s);
    QCOMPARE(recorded.value("resourceId"_L1).toString(), id);
    QCOMPARE(recorded.value("success"_L1).toBool(), true);
    QCOMPARE(recorded["actor"_L1]["role"_L1].toString(), u"auditor"_s);
    QCOMPARE(recorded["details"_L1]["details"_L1]["events"_L1].toInteger(), 21);
}

void VerificationTest::changedEventIsFound()
{
    m_service.reset();
    m_database->close();
    CS_VERIFY_RESULT(m_database->attack(
        {u"UPDATE audit_events SET leaf = CAST(replace(CAST(leaf AS TEXT), 'customer.read', "
         u"'customer.rEad') AS BLOB) WHERE idx = 7"_s}));
    CS_VERIFY_RESULT(m_database->open());
    makeService();
    const QString id = start();
    const auto result = ended(id);
    QCOMPARE(result.state, u"broken"_s);
    QVERIFY(result.fault);
    QCOMPARE(result.fault->first, 7);
    QCOMPARE(result.fault->last, 7);
    const QJsonObject recorded = event(u"audit.verified"_s);
    QCOMPARE(recorded.value("resourceId"_L1).toString(), id);
    QCOMPARE(recorded.value("success"_L1).toBool(), false);
    QCOMPARE(recorded.value("error"_L1).toString(), u"trail_broken"_s);
    QCOMPARE(recorded["details"_L1]["details"_L1]["fault"_L1]["first"_L1].toInteger(), 7);
}

// The file alone would be a good trail, only a shorter one.
void VerificationTest::cutTrailIsFoundByTheLedgersCheckpoint()
{
    CS_VERIFY_RESULT(m_database->ledger().checkpointNow());
    QList<QByteArray> witnessed;
    QByteArray key;
    VerificationService service({m_database->ledger(),
                                 [&](const VerifyOptions &options) -> Result<VerifyReport> {
                                     witnessed = options.witnessed;
                                     key = options.publicKey;
                                     VerifyReport report;
                                     report.fault = Fault{3, 4, u"Cut."_s};
                                     return report;
                                 },
                                 m_database->clock(), m_database->random()});
    const auto id = service.start(m_database->system());
    CS_VERIFY_RESULT(id);
    QTRY_VERIFY(service.verification(*id)->endedAt.has_value());
    QCOMPARE(witnessed, QList{m_database->ledger().lastCheckpoint().note});
    QCOMPARE(key, m_database->ledger().publicKey());
    QCOMPARE(service.verification(*id)->state, u"broken"_s);
}

void VerificationTest::oneAtATime()
{
    holdVerifications();
    const QString id = start();
    m_entered.acquire();
    QCOMPARE(verification(id).state, u"running"_s);
    CS_VERIFY_ERROR(call(u"startAuditVerification"_s), ErrorCode::Conflict);
    m_gate.release();
    QCOMPARE(ended(id).state, u"intact"_s);
    m_holds = false;
    QVERIFY(!start().isEmpty());
}

void VerificationTest::cancelledIsRecorded()
{
    holdVerifications();
    const QString id = start();
    m_entered.acquire();
    const auto reply = call(u"cancelAuditVerification"_s, id);
    CS_VERIFY_RESULT(reply);
    QCOMPARE(reply->status, 204);
    m_gate.release();
    QCOMPARE(ended(id).state, u"cancelled"_s);
    QCOMPARE(event(u"audit.verification.cancelled"_s).value("resourceId"_L1).toString(), id);
    const QJsonObject recorded = event(u"audit.verification.failed"_s);
    QCOMPARE(recorded.value("resourceId"_L1).toString(), id);
    QCOMPARE(recorded.value("error"_L1).toString(), u"cancelled"_s);
    QVERIFY(event(u"audit.verified"_s).isEmpty());
}

void VerificationTest::whatHasEndedIsNotCancelled()
{
    const QString id = start();
    QCOMPARE(ended(id).state, u"intact"_s);
    CS_VERIFY_ERROR(call(u"cancelAuditVerification"_s, id), ErrorCode::Conflict);
    QCOMPARE(verification(id).state, u"intact"_s);
}

void VerificationTest::unreadableDatabaseIsNoVerdict()
{
    VerificationService service({m_database->ledger(),
                                 [](const VerifyOptions &options) {
                                     return verifyDatabase(u"/there/is/no/such.db"_s, options);
                                 },
                                 m_database->clock(), m_database->random()});
    const auto id = service.start(m_database->system());
    CS_VERIFY_RESULT(id);
    QTRY_VERIFY(service.verification(*id)->endedAt.has_value());
    QCOMPARE(service.verification(*id)->state, u"failed"_s);
    QVERIFY(service.verification(*id)->detail.has_value());
    QVERIFY(!service.verification(*id)->fault);
    QCOMPARE(event(u"audit.verification.failed"_s).value("error"_L1).toString(), u"trail_failed"_s);
}

void VerificationTest::unknownIdIsRefused()
{
    const QString id = u"01938a00-0000-7000-8000-000000000000"_s;
    CS_VERIFY_ERROR(call(u"getAuditVerification"_s, id), ErrorCode::NotFound);
    CS_VERIFY_ERROR(call(u"cancelAuditVerification"_s, id), ErrorCode::NotFound);
}

void VerificationTest::endsWithTheService()
{
    holdVerifications();
    const QString id = start();
    m_entered.acquire();
    std::thread opener([this] { m_gate.release(); });
    m_service.reset();
    opener.join();
    // By then it was either cancelled or had just ended; the trail says which.
    const QString cancelled
        = event(u"audit.verification.failed"_s).value("resourceId"_L1).toString();
    const QString verified = event(u"audit.verified"_s).value("resourceId"_L1).toString();
    QVERIFY((cancelled == id) != (verified == id));
}

void VerificationTest::oldOnesAreForgotten()
{
    const QString first = start();
    QCOMPARE(ended(first).state, u"intact"_s);
    QString last;
    for (int i = 0; i < 16; ++i) {
        last = start();
        QCOMPARE(ended(last).state, u"intact"_s);
    }
    CS_VERIFY_ERROR(call(u"getAuditVerification"_s, first), ErrorCode::NotFound);
    CS_VERIFY_RESULT(call(u"getAuditVerification"_s, last));
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "tst_verification.moc"
