// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/printrun.h"
#include "client/authclient.h"
#include "crypto/startup.h"
#include "ui/fakeapi/signedinconsole.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::audit;
using namespace Qt::StringLiterals;

// Events on paper; the paper is a PDF.
class TestPrint : public QObject
{
    Q_OBJECT

private:
    crypto::Startup m_startup;
    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"out.pdf"_s);
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<client::ApiClient> m_client;
    const PrintHead m_head{u"Audit trail"_s, {u"No filter"_s, u"Printed today"_s, u"Signed"_s}};

    static std::shared_ptr<QPrinter> pdf(const QString &path)
    {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setPageOrientation(QPageLayout::Landscape);
        printer->setOutputFileName(path);
        return printer;
    }
    /// How many pages the PDF has; 0 without one.
    qsizetype pages() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        static const QRegularExpression page(u"/Type\\s*/Page\\b(?!s)"_s);
        const QString text = QString::fromLatin1(file.readAll());
        return text.startsWith("%PDF"_L1) ? text.count(page) : 0;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_path);
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

    void listHasEveryEvent()
    {
        contract::AuditEvent strange = m_api->trail.event(3);
        strange.resourceId = u"<b>&</b>"_s;
        const QString text = listDocument({m_api->trail.event(4), strange})->toPlainText();
        for (const QString &part :
             {u"No."_s, u"Customer read"_s, u"Customer changed"_s, u"Done"_s,
              u"Manager 01938a00-1111-7222-8333-444455556666"_s, u"Customer <b>&</b>"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void eventHasItsChanges()
    {
        const QString text = eventDocument(m_api->trail.event(7))->toPlainText();
        for (const QString &part : {u"192.0.2.17"_s, u"Forbidden"_s, u"Refused"_s, u"VIP"_s,
                                    u"Changed"_s, m_api->trail.event(7).leafHash})
            QVERIFY2(text.contains(part), qPrintable(part));
        contract::AuditEvent erased = m_api->trail.event(7);
        erased.details.reset();
        erased.erased = true;
        QVERIFY(eventDocument(erased)->toPlainText().contains(u"Erased"_s));
        QVERIFY(!eventDocument(erased)->toPlainText().contains(u"192.0.2.17"_s));
    }

    void listFillsPages()
    {
        PrintRun run(*m_client);
        QSignalSpy finished(&run, &PrintRun::finished);
        run.printList(pdf(m_path), {}, m_head);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QVERIFY2(pages() >= 2, qPrintable(QString::number(pages())));
        QCOMPARE(m_api->count(u"GET /v1/audit/events"_s), 2); // all of them
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (!folder.isEmpty())
            QFile::copy(m_path, folder + u"/print.pdf"_s);
        run.printEvent(pdf(m_path), m_api->trail.event(7), m_head);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);
        QCOMPARE(pages(), 1);
    }

    void longListIsCut()
    {
        int asked = 0;
        m_api->answering
            = [this, &asked](const QString &call,
                             const QUrlQuery &query) -> std::optional<tests::FakeApi::Answer> {
            if (call != "GET /v1/audit/events"_L1)
                return {};
            ++asked;
            contract::AuditPage page;
            page.items.fill(m_api->trail.event(4), query.queryItemValue(u"limit"_s).toInt());
            page.next = u"more"_s; // without end
            return tests::FakeApi::Answer{200, contract::encode(page)};
        };
        PrintRun run(*m_client);
        const QSignalSpy finished(&run, &PrintRun::finished);
        run.printList(pdf(m_path), {}, m_head);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(asked, PrintRun::MostEvents / client::AuditClient::LargestPage);
        QVERIFY(pages() > 20);
    }

    void refusedPageIsTold()
    {
        m_api->answers.insert(u"GET /v1/audit/events"_s, {403, {{u"code"_s, u"forbidden"_s}}});
        PrintRun run(*m_client);
        const QSignalSpy failed(&run, &PrintRun::failed);
        run.printList(pdf(m_path), {}, m_head);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(m_path));
    }

    void uselessPrinterIsTold()
    {
        PrintRun run(*m_client);
        const QSignalSpy failed(&run, &PrintRun::failed);
        run.printEvent(pdf(m_dir.filePath(u"no/such/folder/out.pdf"_s)), m_api->trail.event(7),
                       m_head);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY(!run.isRunning());
    }
};

QTEST_MAIN(TestPrint)
#include "tst_ui_print.moc"
