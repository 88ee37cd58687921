// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditroutes.h"
#include "audit/exportroutes.h"
#include "audit/exportservice.h"
#include "audit/trailservice.h"
#include "http/request.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::audit;
using namespace Qt::StringLiterals;

// The handlers with requests as the pipeline hands them over: validated by the contract's schema.
class AuditRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsWithEveryParameter();
    void refusesWhatTheSchemaCannotTell_data();
    void refusesWhatTheSchemaCannotTell();
    void givesCheckpointAndProofs();
    void recordsAnExport();
    void unreadableDateIsNoExport();

private:
    Result<QJsonObject> call(const QString &operation, const QJsonObject &query = {},
                             const QJsonObject &body = {})
    {
        http::Request request;
        request.query = query;
        request.body = body;
        request.principal
            = {ActorKind::Staff, u"01938a00-2222-7222-8333-444455556666"_s, u"auditor"_s, u"s"_s};
        request.receivedAt = m_database->clock().now();
        return m_handlers.all().value(operation)(request).transform(
            [](const http::Reply &reply) { return QJsonDocument::fromJson(reply.body).object(); });
    }

    std::unique_ptr<support::TemporaryDatabase> m_database;
    std::unique_ptr<TrailService> m_service;
    std::unique_ptr<ExportService> m_exports;
    http::Handlers m_handlers;
};

void AuditRoutesTest::init()
{
    m_database = std::make_unique<support::TemporaryDatabase>();
    CS_VERIFY_RESULT(m_database->open());
    m_service = std::make_unique<TrailService>(m_database->database(), m_database->vault(),
                                               m_database->ledger());
    m_handlers = {};
    m_exports = std::make_unique<ExportService>(
        ExportService::Context{m_database->ledger(), m_database->clock(), m_database->random()});
    addAuditRoutes(m_handlers, *m_service);
    addExportRoutes(m_handlers, *m_exports);
    QCOMPARE(m_handlers.all().size(), 5);
}

void AuditRoutesTest::cleanup()
{
    m_exports.reset();
    m_service.reset();
    m_database.reset();
}

void AuditRoutesTest::listsWithEveryParameter()
{
    const auto all = call(u"listAuditEvents"_s);
    CS_VERIFY_RESULT(all);
    QCOMPARE(all->value("items"_L1).toArray().size(), 1);
    QVERIFY(!all->contains("next"_L1));
    const auto first = call(u"listAuditEvents"_s, {{"limit"_L1, 1}});
    CS_VERIFY_RESULT(first);
    QCOMPARE(first->value("items"_L1).toArray().size(), 1);
    const auto second
        = call(u"listAuditEvents"_s, {{"limit"_L1, 1}, {"after"_L1, first->value("next"_L1)}});
    CS_VERIFY_RESULT(second);
    QCOMPARE(second->value("items"_L1).toArray().first().toObject().value("action"_L1).toString(),
             u"installation.created"_s);

    const auto filtered
        = call(u"listAuditEvents"_s, {{"user"_L1, u"01938a00-2222-7222-8333-444455556666"_s},
                                      {"action"_L1, u"audit.events.read"_s},
                                      {"resource"_L1, u"audit_trail"_s},
                                      {"success"_L1, true},
                                      {"from"_L1, u"2026-11-22T13:00:00+01:00"_s},
                                      {"to"_L1, u"2026-11-22T12:00:01Z"_s}});
    CS_VERIFY_RESULT(filtered);
    QCOMPARE(filtered->value("items"_L1).toArray().size(), 3);
    const auto failed = call(u"listAuditEvents"_s, {{"success"_L1, false}});
    CS_VERIFY_RESULT(failed);
    QVERIFY(failed->value("items"_L1).toArray().isEmpty());
}

void AuditRoutesTest::refusesWhatTheSchemaCannotTell_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("no date") << u"listAuditEvents"_s
                             << QJsonObject{{"from"_L1, u"2026-13-45T00:00:00Z"_s}} << u"from"_s;
    QTest::newRow("neither id nor index") << u"getInclusionProof"_s << QJsonObject() << u"event"_s;
    QTest::newRow("id and index") << u"getInclusionProof"_s
                                  << QJsonObject{{"event"_L1,
                                                  u"01938a2e-52c4-7d61-b2aa-3344556677aa"_s},
                                                 {"index"_L1, 0}}
                                  << u"event"_s;
    QTest::newRow("size too small")
        << u"getInclusionProof"_s << QJsonObject{{"index"_L1, 0}, {"size"_L1, 0}} << u"size"_s;
    QTest::newRow("wrong order") << u"getConsistencyProof"_s
                                 << QJsonObject{{"from"_L1, 1}, {"to"_L1, 0}} << u"from"_s;
    QTest::newRow("beyond the end")
        << u"getConsistencyProof"_s << QJsonObject{{"from"_L1, 0}, {"to"_L1, 1000}} << u"to"_s;
}

void AuditRoutesTest::refusesWhatTheSchemaCannotTell()
{
    QFETCH(const QString, operation);
    QFETCH(const QJsonObject, query);
    QFETCH(const QString, field);
    const auto refused = call(operation, query);
    CS_VERIFY_ERROR(refused, ErrorCode::InvalidRequest);
    QCOMPARE(refused.error().field, field);
}

void AuditRoutesTest::givesCheckpointAndProofs()
{
    CS_VERIFY_RESULT(call(u"listAuditEvents"_s));
    const auto checkpoint = call(u"getAuditCheckpoint"_s);
    CS_VERIFY_RESULT(checkpoint);
    QCOMPARE(checkpoint->value("size"_L1).toInteger(), 2);
    const auto parsed = crypto::parseSigned(
        checkpoint->value("note"_L1).toString().toUtf8(), m_database->ledger().origin(),
        QByteArray::fromBase64(checkpoint->value("publicKey"_L1).toString().toLatin1()));
    CS_VERIFY_RESULT(parsed);
    const auto inclusion = call(u"getInclusionProof"_s, {{"index"_L1, 1}, {"size"_L1, 2}});
    CS_VERIFY_RESULT(inclusion);
    QCOMPARE(inclusion->value("proof"_L1).toArray().size(), 1);
    const auto consistency = call(u"getConsistencyProof"_s, {{"from"_L1, 1}, {"to"_L1, 2}});
    CS_VERIFY_RESULT(consistency);
    QCOMPARE(consistency->value("proof"_L1).toArray().size(), 1);
}

void AuditRoutesTest::recordsAnExport()
{
    const QJsonObject filter{{"resource"_L1, u"customer"_s},
                             {"success"_L1, false},
                             {"from"_L1, u"2026-11-01T00:00:00.000Z"_s}};
    const auto made
        = call(u"createAuditExport"_s, {}, {{"format"_L1, u"cef"_s}, {"filter"_L1, filter}});
    CS_VERIFY_RESULT(made);
    const auto events = call(u"listAuditEvents"_s, {{"action"_L1, u"audit.exported"_s}});
    CS_VERIFY_RESULT(events);
    QCOMPARE(events->value("items"_L1).toArray().size(), 1);
    const QJsonObject event = events->value("items"_L1).toArray().first().toObject();
    QCOMPARE(event.value("resourceId"_L1), made->value("exportId"_L1));
    QCOMPARE(event["actor"_L1]["role"_L1].toString(), u"auditor"_s);
    const QJsonObject details = event["details"_L1]["details"_L1].toObject();
    QCOMPARE(details.value("format"_L1).toString(), u"cef"_s);
    QCOMPARE(details.value("filter"_L1).toObject(), filter);
}

void AuditRoutesTest::unreadableDateIsNoExport()
{
    const auto refused = call(u"createAuditExport"_s, {},
                              {{"format"_L1, u"csv"_s},
                               {"filter"_L1, QJsonObject{{"to"_L1, u"2026-13-45T00:00:00Z"_s}}}});
    CS_VERIFY_ERROR(refused, ErrorCode::InvalidRequest);
    QCOMPARE(refused.error().field, u"/filter/to"_s);
    const auto events = call(u"listAuditEvents"_s, {{"action"_L1, u"audit.exported"_s}});
    CS_VERIFY_RESULT(events);
    QVERIFY(events->value("items"_L1).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(AuditRoutesTest)
#include "tst_auditroutes.moc"
