// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/exportrun.h"
#include "audit/prooftask.h"
#include "audit/verificationrun.h"
#include "client/authclient.h"
#include "crypto/startup.h"
#include "runtime/runningservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::audit;
using namespace Qt::StringLiterals;

// What the audit page asks of a server, with the real one.
class TestTrailService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void auditorExports();
    void agentGetsNoFile();
    void trailIsVerified();
    void agentVerifiesNothing();
    void proofIsSavedAndChecked();

private:
    std::unique_ptr<client::ApiClient> signIn(const QString &role);
    /// The newest event of this code.
    QJsonObject newest(const QString &action);
    static QByteArray contentOf(const QString &path);
    int checkProof(const QString &path, const QStringList &more);

    crypto::Startup m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
};

void TestTrailService::initTestCase()
{
    QVERIFY(crypto::initialize());
    QCOMPARE(m_service.start({u"--rate-api"_s, u"100000"_s, u"--rate-auth"_s, u"100000"_s,
                              u"--rate-sensitive"_s, u"100000"_s}),
             QString());
}

void TestTrailService::cleanupTestCase()
{
    QCOMPARE(m_service.stop(), 0);
}

std::unique_ptr<client::ApiClient> TestTrailService::signIn(const QString &role)
{
    auto api = std::make_unique<client::ApiClient>(client::Transport::remote(m_service.http()));
    std::optional<bool> signedIn;
    client::AuthClient(*api).signIn(
        m_service.email(role), m_service.password(role), this,
        [&signedIn](const auto &staff) { signedIn = staff.has_value(); });
    [&] { QTRY_COMPARE_WITH_TIMEOUT(signedIn, std::optional(true), 20'000); }();
    return api;
}

QJsonObject TestTrailService::newest(const QString &action)
{
    return m_service
        .get(u"/v1/audit/events?limit=1&action="_s + action, m_service.signIn(u"auditor"_s))
        .json.value("items"_L1)
        .toArray()
        .at(0)
        .toObject();
}

QByteArray TestTrailService::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int TestTrailService::checkProof(const QString &path, const QStringList &more)
{
    QProcess tool;
    tool.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignd"),
               QStringList{u"audit"_s, u"check-proof"_s, path} + more);
    return tool.waitForFinished(20'000) ? tool.exitCode() : -1;
}

void TestTrailService::auditorExports()
{
    const auto api = signIn(u"auditor"_s);
    const QString path = m_folder.filePath(u"trail.jsonl"_s);
    ExportRun exporting(*api);
    QSignalSpy finished(&exporting, &ExportRun::finished);
    const QSignalSpy failed(&exporting, &ExportRun::failed);
    exporting.start(path, ExportFormat::JsonLines, {.resource = u"customer"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(!finished.isEmpty() || !failed.isEmpty(), "it does not end", 20'000);
    QCOMPARE(failed.size(), 0);
    const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
    QCOMPARE(lines.size(), finished.first().first().toLongLong());
    QVERIFY(lines.size() > 5); // the demo's customers
    for (const QByteArray &line : lines)
        QCOMPARE(QJsonDocument::fromJson(line)["resource"_L1].toString(), u"customer"_s);
    const QJsonObject recorded = newest(u"audit.exported"_s);
    QCOMPARE(recorded["actor"_L1]["role"_L1].toString(), u"auditor"_s);
    const QJsonObject details = recorded["details"_L1]["details"_L1].toObject();
    QCOMPARE(details.value("format"_L1).toString(), u"jsonl"_s);
    QCOMPARE(details["filter"_L1]["resource"_L1].toString(), u"customer"_s);
}

void TestTrailService::agentGetsNoFile()
{
    const auto api = signIn(u"agent"_s);
    const QString path = m_folder.filePath(u"agent.csv"_s);
    ExportRun exporting(*api);
    const QSignalSpy failed(&exporting, &ExportRun::failed);
    exporting.start(path, ExportFormat::Csv, {});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(!QFile::exists(path));
}

void TestTrailService::trailIsVerified()
{
    const auto api = signIn(u"auditor"_s);
    VerificationRun verifying(*api);
    QSignalSpy finished(&verifying, &VerificationRun::finished);
    verifying.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    const auto result = finished.first().first().value<contract::AuditVerification>();
    QCOMPARE(result.state, u"intact"_s);
    QVERIFY(result.eventsRead > 40);
    const QJsonObject recorded = newest(u"audit.verified"_s);
    QCOMPARE(recorded.value("resourceId"_L1).toString(), result.verificationId);
    QCOMPARE(recorded["actor"_L1]["role"_L1].toString(), u"auditor"_s);
    // Another member of staff with the same permission sees it; who has none does not.
    const QString path = u"/v1/audit/verifications/"_s + result.verificationId;
    QCOMPARE(m_service.get(path, m_service.signIn(u"admin"_s)).status, 200);
    QCOMPARE(m_service.get(path, m_service.signIn(u"manager"_s)).status, 403);
    QCOMPARE(m_service.call("DELETE", path, m_service.signIn(u"admin"_s)).status, 409);
}

void TestTrailService::agentVerifiesNothing()
{
    const auto api = signIn(u"agent"_s);
    VerificationRun verifying(*api);
    QSignalSpy failed(&verifying, &VerificationRun::failed);
    verifying.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.first().first().value<client::ApiProblem>().status, 403);
}

void TestTrailService::proofIsSavedAndChecked()
{
    const auto api = signIn(u"auditor"_s);
    QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    TrailWatch watch(*api, settings);
    watch.check({});
    QTRY_COMPARE_WITH_TIMEOUT(watch.state(), TrailWatch::State::Verified, 20'000);
    const auto event = contract::decode<contract::AuditEvent>(newest(u"customer.created"_s));
    QVERIFY(event.has_value());

    const QString path = m_folder.filePath(u"event.tlog-proof"_s);
    ProofTask proofs(*api, watch);
    const QSignalSpy saved(&proofs, &ProofTask::saved);
    QSignalSpy proven(&proofs, &ProofTask::proven);
    const QSignalSpy refused(&proofs, &ProofTask::refused);
    proofs.save(*event, path);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    proofs.check(path);
    QTRY_COMPARE_WITH_TIMEOUT(proven.size(), 1, 20'000);
    QCOMPARE(proven.first().first().value<ProvenEvent>().event.id, event->id);

    // The same file with the service's own tool, by the key of the database or one from elsewhere.
    const QString key = QString::fromLatin1(watch.trusted()->publicKey.toBase64());
    const QStringList demo{u"--demo"_s, u"--data-dir"_s, m_service.dataDirectory()};
    QCOMPARE(checkProof(path, demo), 0);
    QCOMPARE(checkProof(path, {u"--public-key"_s, key}), 0);
    QCOMPARE(
        checkProof(path, {u"--public-key"_s, QString::fromLatin1(QByteArray(32, 'k').toBase64())}),
        1);
    QCOMPARE(checkProof(path, {u"--public-key"_s, u"short"_s}), 2);
    QCOMPARE(checkProof(path + u".none"_s, demo), 2);

    QByteArray text = contentOf(path);
    const qsizetype place = text.indexOf("index ") + 6;
    text[place] = text.at(place) == '1' ? '2' : '1';
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    proofs.check(path);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
    QCOMPARE(checkProof(path, demo), 1);
}

QTEST_GUILESS_MAIN(TestTrailService)
#include "tst_ui_trailservice.moc"
