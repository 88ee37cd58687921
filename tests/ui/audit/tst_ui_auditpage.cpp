// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditpage.h"
#include "audit/changesview.h"
#include "audit/exportdialog.h"
#include "audit/tallydialog.h"
#include "crypto/startup.h"
#include "ui/fakeapi/signedinconsole.h"
#include "widgets/notifier.h"
#include "widgets/pagedtable.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::audit;
using namespace Qt::StringLiterals;

// The audit page with what it opens.
class TestAuditPage : public QObject
{
    Q_OBJECT

private:
    crypto::Startup m_startup;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<client::ApiClient> m_client;

private Q_SLOTS:
    void initTestCase() { (new widgets::Theme(*qApp))->setAppearance(widgets::Appearance::Light); }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_dir->filePath(u"s.ini"_s), QSettings::IniFormat);
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

    void detailsShowTheDifferenceInWords()
    {
        QWidget window;
        widgets::Notifier notifier(&window);
        AuditPage page({*m_client, *m_settings, notifier, {}}, &window);
        page.resize(1100, 740);
        window.resize(1100, 740);
        window.show();
        page.activate();
        QTRY_VERIFY(page.isSettled());
        page.findChild<widgets::PagedTable *>()->selectRow(2); // event 67: a customer was changed
        const auto *view = page.findChild<ChangesView *>();
        QVERIFY(view);
        QStringList names;
        QStringList texts;
        for (const QLabel *label : view->findChildren<QLabel *>()) {
            texts.append(label->text());
            names.append(label->accessibleName());
        }
        QVERIFY2(texts.contains(u"VIP"_s) && texts.contains(u"Changed"_s),
                 qPrintable(texts.join(u'|')));
        QVERIFY2(names.contains(u"Before: no"_s) && names.contains(u"After: yes"_s),
                 qPrintable(names.join(u'|')));
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == "Cop&y as JSON"_L1)
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object(),
                 contract::encode(m_api->trail.event(67)));
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (!folder.isEmpty()) {
            QTest::qWait(200);
            window.grab().save(folder + u"/audit-change.png"_s);
        }
    }

    void buttonsOpenTheirWindows()
    {
        QWidget window;
        widgets::Notifier notifier(&window);
        AuditPage page({*m_client, *m_settings, notifier, {}}, &window);
        page.resize(1100, 740);
        window.resize(1100, 740);
        window.show();
        page.activate();
        QTRY_VERIFY(page.isSettled());
        const QString person = u"01938a00-1111-7222-8333-444455556666"_s;
        page.findChild<widgets::PagedTable *>()->selectRow(0);
        const auto find = [&page](const QString &text) -> QPushButton * {
            for (QPushButton *button : page.findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text().remove(u'&') == text)
                    return button;
            }
            return nullptr;
        };
        const auto press = [&find](const QString &text) {
            QTRY_VERIFY2(find(text), qPrintable(text));
            QTest::keyClick(find(text), Qt::Key_Space);
        };
        press(u"Only events of this person"_s);
        QTRY_VERIFY(page.isSettled());
        const auto says = [](const QDialog *dialog, const QString &text) {
            return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->text().contains(text);
            });
        };
        press(u"Export …"_s);
        const auto *exporting = page.findChild<ExportDialog *>();
        QVERIFY(exporting && exporting->isVisible());
        QVERIFY(says(exporting, u"Filter: Who: "_s + person));
        press(u"Count …"_s);
        const auto *counting = page.findChild<TallyDialog *>();
        QVERIFY(counting && counting->isVisible());
        QVERIFY(says(counting, person));
        QTRY_VERIFY(page.isSettled());
        page.findChild<widgets::PagedTable *>()->selectRow(0);
        press(u"Save proof …"_s);
        auto *saving = page.findChild<QFileDialog *>();
        QVERIFY(saving && saving->isVisible());
        QCOMPARE(saving->acceptMode(), QFileDialog::AcceptSave);
        const QString path = m_dir->filePath(u"event"_s);
        Q_EMIT saving->fileSelected(path + u".tlog-proof"_s);
        QTRY_VERIFY(QFile::exists(path + u".tlog-proof"_s));
    }
};

QTEST_MAIN(TestAuditPage)
#include "tst_ui_auditpage.moc"
