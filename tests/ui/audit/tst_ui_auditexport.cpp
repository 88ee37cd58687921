// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/exportdialog.h"
#include "client/authclient.h"
#include "crypto/startup.h"
#include "ui/fakeapi/signedinconsole.h"
#include "widgets/inlinemessage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::audit;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

contract::AuditEvent tricky()
{
    contract::AuditEvent event
        = tests::inventedEvent(7, u"customer.updated"_s, u"customer"_s, false);
    event.details = QJsonObject{{u"address"_s, u"2001:db8::7"_s},
                                {u"userAgent"_s, u"=cmd|' /C calc'!A0"_s},
                                {u"details"_s, QJsonObject{{u"note"_s, u"a=b|c\\d\ne"_s}}}};
    return event;
}

} // namespace

class TestAuditExport : public QObject
{
    Q_OBJECT

private:
    crypto::Startup m_startup;
    QTemporaryDir m_dir;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<client::ApiClient> m_client;
    QString m_path;

    /// How an export ends: "finished", "cancelled", or why it failed.
    QString run(ExportRun &run, ExportFormat format = ExportFormat::JsonLines,
                const client::AuditFilter &filter = {})
    {
        QString end;
        connect(&run, &ExportRun::finished, this, [&end] { end += u"finished"_s; });
        connect(&run, &ExportRun::cancelled, this, [&end] { end += u"cancelled"_s; });
        connect(&run, &ExportRun::failed, this, [&end](const QString &text) { end += text; });
        run.start(m_path, format, filter);
        [&run] { QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), 20'000); }();
        QTest::qWait(20); // it must end once only
        disconnect(&run, nullptr, this, nullptr);
        return end;
    }
    QStringList leftBehind() const
    {
        return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<client::ApiProblem>(); }

    void init()
    {
        for (const QString &name : leftBehind())
            QFile::remove(m_dir.filePath(name));
        m_path = m_dir.filePath(u"trail.out"_s);
        m_api = std::make_unique<tests::FakeApi>();
        QVERIFY(m_api->listen());
        m_client = std::make_unique<client::ApiClient>(m_api->transport());
        QVERIFY(tests::signIn(*m_client));
    }

    void cleanup()
    {
        m_client.reset();
        m_api.reset();
    }

    void csvIsGuardedAndQuoted()
    {
        const QByteArray head = exportHead(ExportFormat::Csv);
        QVERIFY(head.startsWith("\xEF\xBB\xBFindex,"));
        const QByteArray line = exportLine(ExportFormat::Csv, tricky(), u"1"_s);
        QVERIFY2(line.contains(",'=cmd|' /C calc'!A0,"), line.constData());
        QVERIFY2(line.contains(R"(,"{""note"":""a=b|c\\d\ne""}",)"), line.constData());
        QVERIFY(line.endsWith(",false\r\n"));
        contract::AuditEvent event = tricky();
        for (const QString &start : {u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\uFF1D"_s}) {
            event.details->insert(u"userAgent"_s, start + u"1"_s);
            const QByteArray cell = '\'' + (start + u"1"_s).toUtf8();
            QVERIFY(exportLine(ExportFormat::Csv, event, u"1"_s).contains(cell));
        }
        // As many cells as headings, where none holds a comma.
        event.details.reset();
        QCOMPARE(exportLine(ExportFormat::Csv, event, u"1"_s).count(','), head.count(','));
    }

    void cefIsEscaped()
    {
        const QByteArray line = exportLine(ExportFormat::Cef, tricky(), u"0.1|0\\"_s);
        QVERIFY2(
            line.startsWith(
                R"(CEF:0|Countersign|Countersign|0.1\|0\\|customer.updated|Customer changed|6|rt=)"),
            line.constData());
        QVERIFY2(line.contains(R"( msg={"note":"a\=b|c\\\\d\\ne"})"), line.constData());
        QVERIFY(line.contains(" requestClientApplication=\\=cmd|' /C calc'!A0 "));
        QVERIFY(line.contains(" c6a2=2001:db8::7 c6a2Label=Source IPv6 Address "));
        QVERIFY(line.contains(" outcome=failure reason=forbidden "));
        QVERIFY(!line.contains(" src="));
        QCOMPARE(line.count('\n'), 1);

        contract::AuditEvent event = tests::inventedEvent(7, u"a|b"_s, u"customer"_s, true);
        event.actor.role = u"two\r\nlines"_s;
        const QByteArray done = exportLine(ExportFormat::Cef, event, u"1"_s);
        QVERIFY(done.startsWith(R"(CEF:0|Countersign|Countersign|1|a\|b|A\|b|3|rt=)"));
        QVERIFY(done.contains(R"( spriv=two\r\nlines )"));
        QVERIFY(done.contains(" src=192.0.2.17 "));
        QCOMPARE(done.count('\n'), 1);
    }

    void everyPageIsWrittenAndRecordedFirst()
    {
        ExportRun exporting(*m_client);
        const QSignalSpy progress(&exporting, &ExportRun::progressed);
        const client::AuditFilter filter{.action = u"customer"_s, .success = true};
        QCOMPARE(run(exporting, ExportFormat::JsonLines, filter), u"finished"_s);
        const QList<QByteArray> lines = contentOf(m_path).trimmed().split('\n');
        qint64 expected = 0;
        for (qint64 index = m_api->trail.size() - 1; index >= 0; --index) {
            const contract::AuditEvent &event = m_api->trail.event(index);
            if (event.success && event.action.startsWith("customer"_L1))
                QCOMPARE(QJsonDocument::fromJson(lines.value(expected++)).object(),
                         contract::encode(event));
        }
        QCOMPARE(lines.size(), expected);
        QCOMPARE(m_api->trailExports,
                 (QList<QJsonObject>{{{u"format"_s, u"jsonl"_s},
                                      {u"filter"_s, QJsonObject{{u"action"_s, u"customer"_s},
                                                                {u"success"_s, true}}}}}));
        QVERIFY(m_api->requests.indexOf(u"POST /v1/audit/exports"_s)
                < m_api->requests.indexOf(u"GET /v1/audit/events"_s));
        QCOMPARE(progress.last().at(0).toLongLong(), expected);
        // A second one, by the same object; all the pages there are.
        QCOMPARE(run(exporting, ExportFormat::Csv), u"finished"_s);
        QCOMPARE(contentOf(m_path).count('\n'), 1 + m_api->trail.size());
        QCOMPARE(progress.last().at(1), progress.last().at(2));
        QCOMPARE(leftBehind(), QStringList{u"trail.out"_s});
    }

    void nothingFoundIsAnEmptyFile()
    {
        ExportRun exporting(*m_client);
        QCOMPARE(run(exporting, ExportFormat::Csv, {.action = u"keys"_s}), u"finished"_s);
        QCOMPARE(contentOf(m_path), exportHead(ExportFormat::Csv));
    }

    void refusedRecordMeansNoFile()
    {
        m_api->answers.insert(u"POST /v1/audit/exports"_s, {403, {{u"code"_s, u"forbidden"_s}}});
        ExportRun exporting(*m_client);
        QVERIFY(!run(exporting).contains(u"finished"_s));
        QCOMPARE(leftBehind(), QStringList());
        QCOMPARE(m_api->count(u"GET /v1/audit/events"_s), 0);
    }

    void failureOnTheWayLeavesTheOldFile()
    {
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        int pages = 0;
        m_api->answering = [&pages](const QString &call, const QUrlQuery &) {
            return call == "GET /v1/audit/events"_L1 && ++pages == 2
                       ? std::optional(tests::FakeApi::Answer{403, {{u"code"_s, u"forbidden"_s}}})
                       : std::nullopt;
        };
        ExportRun exporting(*m_client);
        QVERIFY(!run(exporting).contains(u"finished"_s));
        QCOMPARE(contentOf(m_path), "old"_ba);
        QCOMPARE(leftBehind(), QStringList{u"trail.out"_s});
    }

    void patienceIsKept()
    {
        int asked = 0;
        m_api->answering = [&asked](const QString &call, const QUrlQuery &) {
            return call == "GET /v1/audit/events"_L1 && ++asked == 2
                       ? std::optional(
                             tests::FakeApi::Answer{429, {{u"code"_s, u"rate_limited"_s}}})
                       : std::nullopt;
        };
        ExportRun exporting(*m_client);
        const QSignalSpy waiting(&exporting, &ExportRun::waiting);
        QCOMPARE(run(exporting), u"finished"_s);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(contentOf(m_path).count('\n'), m_api->trail.size());
    }

    void cancelledLeavesNothing()
    {
        for (const QString &held : {u"POST /v1/audit/exports"_s, u"GET /v1/audit/events"_s}) {
            m_api->hold(held);
            ExportRun exporting(*m_client);
            const QSignalSpy cancelled(&exporting, &ExportRun::cancelled);
            exporting.start(m_path, ExportFormat::Cef, {});
            const int before = m_api->count(held);
            QTRY_COMPARE(m_api->count(held), before + 1);
            exporting.cancel();
            exporting.cancel();
            QTRY_VERIFY(!exporting.isRunning());
            QCOMPARE(cancelled.size(), 1);
            m_api->release();
            QTest::qWait(20);
            QCOMPARE(leftBehind(), QStringList());
        }
    }

    void unwritablePlaceIsNamed()
    {
        m_path = m_dir.filePath(u"no/such/folder/trail.csv"_s);
        ExportRun exporting(*m_client);
        QVERIFY(run(exporting).startsWith(u"The file cannot be written: "_s));
    }

    void dialogLeads()
    {
        auto *dialog = new ExportDialog(*m_client, {.success = false}, u"Result: Refused"_s);
        const QPointer watched(dialog);
        dialog->show();
        const auto *format = dialog->findChild<QComboBox *>();
        QCOMPARE(format->accessibleName(), u"Format"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (!folder.isEmpty())
            dialog->grab().save(folder + u"/audit-export.png"_s);
        dialog->exportTo(m_path);
        const auto *outcome = dialog->findChild<widgets::InlineMessage *>();
        QTRY_COMPARE(outcome->text(), u"Events written: 7."_s);
        dialog->close();
        QTRY_VERIFY(!watched);
    }

    void closedDialogCancels()
    {
        m_api->hold(u"GET /v1/audit/events"_s);
        auto *dialog = new ExportDialog(*m_client, {}, {});
        const QPointer watched(dialog);
        dialog->show();
        dialog->exportTo(m_path);
        QTRY_COMPARE(m_api->count(u"GET /v1/audit/events"_s), 1);
        dialog->close();
        QTRY_VERIFY(!watched);
        QCOMPARE(leftBehind(), QStringList());
    }
};

QTEST_MAIN(TestAuditExport)
#include "tst_ui_auditexport.moc"
