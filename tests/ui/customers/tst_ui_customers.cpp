// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/csvpreview.h"
#include "customers/importdialog.h"
#include "ui/fakeapi/signedinconsole.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTableWidget>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::customers;
using namespace Qt::StringLiterals;

class TestCustomers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::SignedInConsole> m_console;
    QPointer<ImportDialog> m_dialog;

    QString write(const QByteArray &contents)
    {
        QFile file(m_console->folder.filePath(u"customers.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(contents);
        return file.fileName();
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && QString(candidate->text()).remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }

    QString message()
    {
        for (const auto *box : m_dialog->findChildren<widgets::InlineMessage *>()) {
            if (box->isVisible())
                return box->text();
        }
        return {};
    }

    void snap(const QString &name)
    {
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (!folder.isEmpty())
            m_dialog->grab().save(folder + u"/dialog-"_s + name + u".png"_s);
    }

private Q_SLOTS:
    void initTestCase() { (new widgets::Theme(*qApp))->setAppearance(widgets::Appearance::Light); }

    void init()
    {
        m_console = std::make_unique<tests::SignedInConsole>();
        QVERIFY(m_console->start());
        m_dialog = new ImportDialog(m_console->client);
        m_dialog->show();
    }

    void cleanup()
    {
        delete m_dialog;
        m_console.reset();
    }

    void preview_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("firstRow");
        const QStringList usual{u"Name"_s, u"Phone"_s};
        const QStringList jane{u"Jane Roe"_s, u"+1 202 555 0123"_s};
        QTest::newRow("plain") << "Name,Phone\nJane Roe,+1 202 555 0123\n"_ba << usual << jane;
        QTest::newRow("BOM") << "\xEF\xBB\xBFName,Phone\r\nJane Roe,+1 202 555 0123\r\n"_ba << usual
                             << jane;
        QTest::newRow("semicolon") << "Name;Phone\nJane Roe;+1 202 555 0123"_ba << usual << jane;
        QTest::newRow("quotes") << "\"Name\",Phone\n\"Roe, \"\"Jane\"\"\nJr.\",1\n"_ba << usual
                                << QStringList{u"Roe, \"Jane\"\nJr."_s, u"1"_s};
        QTest::newRow("blank lines")
            << "Name,Phone\n\n\nJane Roe,+1 202 555 0123\n"_ba << usual << jane;
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray wide = utf16(u"Name,Phone\nJane Roe,+1 202 555 0123\n"_s);
        QTest::newRow("UTF-16") << wide << usual << jane;
        QTest::newRow("headings only") << "Name,Phone\n"_ba << usual << QStringList();
    }

    void preview()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, headings);
        QFETCH(QStringList, firstRow);
        const auto preview = readPreview(bytes, 5);
        QVERIFY(preview.has_value());
        QCOMPARE(preview->headings, headings);
        QCOMPARE(preview->rows.value(0), firstRow);
    }

    void uselessFilesAreToldApart()
    {
        QVERIFY(!readPreview({}, 5));
        QVERIFY(!readPreview("\x00\x01\x02\xff\xfe\x80"_ba, 5));
        QVERIFY(readPreview("Name\nM\xfcller\n"_ba, 5).error().contains(u"UTF-8"_s)); // Latin-1
    }

    void previewStopsAfterTheRowsAskedFor()
    {
        const auto preview = readPreview("name\n" + QByteArray("Jane\n").repeated(100), 5);
        QCOMPARE(preview->rows.size(), 5);
    }

    void headingsAreGuessed()
    {
        const QStringList headings{u"Full name"_s, u"Mobile phone"_s, u"E-Mail"_s, u"Notes"_s};
        QCOMPARE(guessHeading(u"name"_s, headings), u"Full name"_s);
        QCOMPARE(guessHeading(u"phone"_s, headings), u"Mobile phone"_s);
        QCOMPARE(guessHeading(u"email"_s, headings), u"E-Mail"_s);
        QCOMPARE(guessHeading(u"vip"_s, headings), QString());
    }

    void checkThenImport()
    {
        QSignalSpy imported(m_dialog, &ImportDialog::imported);
        m_dialog->openFile(
            write("Full name,Mobile,E-Mail\nJane Roe,+12025550123,jane@example.com\nJohn "
                  "Doe,12,\nKim,,kim@example.com\n"));
        snap(u"import-choose"_s);
        QVERIFY(button(u"Check file"_s)->isEnabled());
        QTest::mouseClick(button(u"Check file"_s), Qt::LeftButton);
        QTRY_COMPARE(message(), u"Rows that can be imported: 2. Rows with errors: 1."_s);
        QCOMPARE(m_console->api.importedQuery.queryItemValue(u"dryRun"_s), u"true"_s);
        QCOMPARE(m_console->api.importedQuery.queryItemValue(u"mapping"_s, QUrl::FullyDecoded),
                 u"name:Full name,phone:Mobile,email:E-Mail"_s);
        snap(u"import-checked"_s);
        QTest::mouseClick(button(u"Import 2 customers"_s), Qt::LeftButton);
        QTRY_COMPARE(message(), u"Customers imported: 2. Rows left out: 1."_s);
        QCOMPARE(m_console->api.importedQuery.queryItemValue(u"dryRun"_s), u"false"_s);
        QCOMPARE(imported.count(), 1);
        QVERIFY(m_console->api.importedBody.startsWith("Full name,Mobile"));
    }

    void faultyRowsAreListed()
    {
        m_dialog->openFile(write("name,phone\nJane Roe,12\n"));
        QTest::mouseClick(button(u"Check file"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"Back"_s));
        QTableWidget *errors = nullptr;
        for (QTableWidget *table : m_dialog->findChildren<QTableWidget *>()) {
            if (table->isVisible())
                errors = table;
        }
        QVERIFY(errors);
        QCOMPARE(errors->rowCount(), 1);
        QCOMPARE(errors->item(0, 0)->text(), u"3"_s);
        QCOMPARE(errors->item(0, 1)->text(), u"phone"_s);
    }

    void fileWithoutNamesCannotBeChecked()
    {
        m_dialog->openFile(write("Color,Size\nred,12\n"));
        QVERIFY(!button(u"Check file"_s)->isEnabled());
        m_dialog->openFile(write("M\xfcller,\n"));
        QVERIFY(message().contains(u"UTF-8"_s));
        QVERIFY(!button(u"Check file"_s)->isEnabled());
    }

    void refusedFileSaysWhy()
    {
        m_console->api.importResult.state = u"refused"_s;
        m_console->api.importResult.detail = u"The file has no column for names."_s;
        m_dialog->openFile(write("name,phone\nJane Roe,12\n"));
        QTest::mouseClick(button(u"Check file"_s), Qt::LeftButton);
        QTRY_COMPARE(message(), u"The file has no column for names."_s);
        QVERIFY(!button(u"Import"_s));
    }

    void serverRefusalIsShown()
    {
        m_console->api.answers.insert(
            u"POST /v1/customers/imports"_s,
            {429, {{u"code"_s, u"rate_limited"_s}, {u"retryAfter"_s, 1800}}});
        m_dialog->openFile(write("name,phone\nJane Roe,12\n"));
        QTest::mouseClick(button(u"Check file"_s), Qt::LeftButton);
        QTRY_COMPARE(message(),
                     u"That was too often in a short time. Please try again in 30 min."_s);
    }

    void runningImportIsCancelledOnTheServer()
    {
        m_console->api.importPolls = 1000;
        m_dialog->openFile(write("name,phone\nJane Roe,12\n"));
        QTest::mouseClick(button(u"Check file"_s), Qt::LeftButton);
        QTRY_VERIFY(m_console->api.count(u"GET /v1/customers/imports/"_s
                                         + m_console->api.importResult.importId)
                    >= 2);
        QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
        QTRY_COMPARE(message(), u"Cancelled. Nothing was imported."_s);
        QCOMPARE(m_console->api.count(u"DELETE /v1/customers/imports/"_s
                                      + m_console->api.importResult.importId),
                 1);
    }

    void closingCancelsAndCleansUp()
    {
        m_console->api.importPolls = 1000;
        m_dialog->openFile(write("name,phone\nJane Roe,12\n"));
        QTest::mouseClick(button(u"Check file"_s), Qt::LeftButton);
        QTRY_VERIFY(m_console->api.count(u"GET /v1/customers/imports/"_s
                                         + m_console->api.importResult.importId)
                    >= 1);
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_console->api.count(u"DELETE /v1/customers/imports/"_s
                                      + m_console->api.importResult.importId),
                 1);
    }
};

QTEST_MAIN(TestCustomers)
#include "tst_ui_customers.moc"
