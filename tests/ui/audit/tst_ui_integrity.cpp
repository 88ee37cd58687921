// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditpage.h"
#include "audit/integritybadge.h"
#include "audit/integritydialog.h"
#include "client/authclient.h"
#include "crypto/startup.h"
#include "ui/fakeapi/signedinconsole.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::audit;
using namespace Qt::StringLiterals;

// What the badge opens: the console's own check and the verification by the server.
class TestIntegrity : public QObject
{
    Q_OBJECT

private:
    crypto::Startup m_startup;
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<client::ApiClient> m_client;
    std::unique_ptr<QWidget> m_window;
    AuditPage *m_page = nullptr;
    QPointer<IntegrityDialog> m_dialog;

    void openPage()
    {
        m_window = std::make_unique<QWidget>();
        m_page = new AuditPage({*m_client, *m_settings, *new widgets::Notifier(m_window.get()), {}},
                               m_window.get());
        m_page->resize(1100, 740);
        m_window->resize(1100, 740);
        m_window->show();
        m_page->activate();
        QTRY_VERIFY(m_page->isSettled());
    }
    void openDialog()
    {
        QTest::keyClick(m_page->findChild<IntegrityBadge *>(), Qt::Key_Space);
        m_dialog = m_page->findChild<IntegrityDialog *>();
        QVERIFY(m_dialog && m_dialog->isVisible());
        QTRY_VERIFY(m_page->isSettled());
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *found : m_dialog->findChildren<QPushButton *>()) {
            if (found->text().remove(u'&') == text)
                return found;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        for (const auto *box : m_dialog->findChildren<widgets::InlineMessage *>()) {
            if (box->isVisible() && box->text().contains(text))
                return true;
        }
        return false;
    }
    bool shows(const QString &name, const QString &value) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"%1: %2"_s.arg(name, value))
                return true;
        }
        return false;
    }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(100);
        m_dialog->grab().save(folder + u'/' + name);
    }

private Q_SLOTS:
    void initTestCase() { (new widgets::Theme(*qApp))->setAppearance(widgets::Appearance::Light); }

    void init()
    {
        m_settings = std::make_unique<QSettings>(m_dir.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_api = std::make_unique<tests::FakeApi>();
        QVERIFY(m_api->listen());
        m_client = std::make_unique<client::ApiClient>(m_api->transport());
        QVERIFY(tests::signIn(*m_client));
        openPage();
    }

    void cleanup()
    {
        m_window.reset();
        m_client.reset();
        m_api.reset();
    }

    void showsWhatIsSigned()
    {
        openDialog();
        const contract::AuditCheckpoint checkpoint = m_api->trail.checkpoint();
        QVERIFY(says(u"The signature is good"_s));
        QVERIFY(shows(u"Events signed"_s, u"70"_s));
        QVERIFY(shows(u"Trail"_s, u"countersign.example/trail/test"_s));
        QVERIFY(shows(u"Root hash"_s, checkpoint.rootHash));
        QVERIFY(shows(u"Signed by"_s, u"Ed25519 key "_s + checkpoint.publicKey));
        QTRY_VERIFY(shows(u"Newest event under it"_s, u"24 Nov 2025, 17:10:09"_s));
        m_api->trail.append(u"customer.read"_s, u"customer"_s);
        QTest::keyClick(button(u"Check again"_s), Qt::Key_Space);
        QTRY_VERIFY(shows(u"Events signed"_s, u"71"_s));
        QVERIFY(shows(u"Seen before"_s, u"70 events"_s));
        QVERIFY(says(u"the trail only grew"_s));
        picture(u"integrity.png"_s);
    }

    void falseDateIsNotShown()
    {
        contract::InclusionProof proof = m_api->trail.inclusion(69, 70);
        proof.leaf = m_api->trail.inclusion(68, 70).leaf;
        const auto seen = readCheckpoint(m_api->trail.checkpoint());
        QVERIFY(seen.has_value());
        QVERIFY(!newestTime(*seen, proof));
        QVERIFY(newestTime(*seen, m_api->trail.inclusion(69, 70)));
        QVERIFY(!newestTime(*seen, m_api->trail.inclusion(68, 70)));
    }

    void failedCheckSaysWhatToDo()
    {
        m_api->trail.truncate(60);
        openDialog();
        QTRY_VERIFY(says(u"The trail is shorter than before"_s));
        QVERIFY(says(u"What to do now"_s));
        QVERIFY(!button(u"Check again"_s)->isEnabled());
        picture(u"integrity-failed.png"_s);
    }

    void verifiesWithProgress()
    {
        openDialog();
        m_api->verificationPolls = 2;
        QTest::keyClick(button(u"Verify now"_s), Qt::Key_Space);
        QVERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(says(u"The trail is intact: 70 events"_s), 20'000);
        QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
        QVERIFY(!says(u"What to do now"_s));
    }

    void faultIsNamedAndAdviceGiven()
    {
        openDialog();
        m_api->verificationResult.state = u"broken"_s;
        m_api->verificationResult.fault = contract::AuditFault{7, 7, u"The event was changed."_s};
        QTest::keyClick(button(u"Verify now"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(
            says(u"The trail is NOT intact at event 7. The event was changed."_s), 20'000);
        QVERIFY(says(u"What to do now"_s));
        picture(u"integrity-broken.png"_s);
    }

    void failureIsNoVerdict()
    {
        openDialog();
        m_api->verificationResult.state = u"failed"_s;
        m_api->verificationResult.detail = u"The disk is slow."_s;
        QTest::keyClick(button(u"Verify now"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(
            says(u"could not be verified, which says nothing about it: The disk is slow."_s),
            20'000);
        QVERIFY(!says(u"What to do now"_s));
    }

    void secondOneIsRefused()
    {
        openDialog();
        m_api->answers.insert(u"POST /v1/audit/verifications"_s,
                              {409, {{u"code"_s, u"conflict"_s}}});
        QTest::keyClick(button(u"Verify now"_s), Qt::Key_Space);
        QTRY_VERIFY(says(u"Somebody else has the trail verified at this moment."_s));
        QVERIFY(button(u"Verify now"_s)->isVisible());
    }

    void isCancelled()
    {
        openDialog();
        m_api->verificationPolls = 1'000'000;
        QTest::keyClick(button(u"Verify now"_s), Qt::Key_Space);
        QTest::keyClick(button(u"Cancel"_s), Qt::Key_Space); // before the server has named it
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Cancelled after 70 events."_s), 20'000);
    }

    void closedDialogCancels()
    {
        openDialog();
        m_api->verificationPolls = 1'000'000;
        QTest::keyClick(button(u"Verify now"_s), Qt::Key_Space);
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_api->requests.filter(u"DELETE /v1/audit/verifications/"_s).size(), 1);
        openDialog(); // there is a new one
    }
};

QTEST_MAIN(TestIntegrity)
#include "tst_ui_integrity.moc"
