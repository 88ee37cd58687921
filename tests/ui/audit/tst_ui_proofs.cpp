// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/integritydialog.h"
#include "client/authclient.h"
#include "crypto/startup.h"
#include "ui/fakeapi/signedinconsole.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::audit;
using namespace Qt::StringLiterals;
using State = TrailWatch::State;

// The proof of one event, saved to a file and checked again without the server.
class TestProofs : public QObject
{
    Q_OBJECT

private:
    crypto::Startup m_startup;
    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"event.tlog-proof"_s);
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<client::ApiClient> m_client;
    std::unique_ptr<TrailWatch> m_watch;
    std::unique_ptr<ProofTask> m_proofs;

    void restart()
    {
        m_watch = std::make_unique<TrailWatch>(*m_client, *m_settings);
        m_proofs = std::make_unique<ProofTask>(*m_client, *m_watch);
    }
    void check()
    {
        m_watch->check({});
        QTRY_VERIFY(m_watch->state() != State::Checking);
    }
    /// Empty if it was saved, else why not.
    QString save(const contract::AuditEvent &event)
    {
        QFile::remove(m_path);
        QSignalSpy notSaved(m_proofs.get(), &ProofTask::notSaved);
        const QSignalSpy saved(m_proofs.get(), &ProofTask::saved);
        m_proofs->save(event, m_path);
        [&] { QTRY_COMPARE(saved.size() + notSaved.size(), 1); }();
        return notSaved.isEmpty() ? QString() : notSaved.first().first().toString();
    }
    /// Empty if the file proves an event, else why not.
    QString checked()
    {
        QSignalSpy refused(m_proofs.get(), &ProofTask::refused);
        const QSignalSpy proven(m_proofs.get(), &ProofTask::proven);
        m_proofs->check(m_path);
        [&] { QTRY_COMPARE(proven.size() + refused.size(), 1); }();
        return refused.isEmpty() ? QString() : refused.first().first().toString();
    }
    void change(const QByteArray &from, const QByteArray &to)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        QVERIFY(file.resize(0) && file.seek(0) && file.write(text) == text.size());
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
        restart();
    }

    void cleanup()
    {
        m_proofs.reset();
        m_watch.reset();
        m_client.reset();
        m_api.reset();
    }

    void savedProofIsGoodWithoutTheServer()
    {
        check();
        const contract::AuditEvent event = m_api->trail.event(42);
        QCOMPARE(save(event), QString());
        m_api->shutDown();
        restart(); // a console that starts anew knows the key from before
        QSignalSpy proven(m_proofs.get(), &ProofTask::proven);
        QCOMPARE(checked(), QString());
        const auto result = proven.first().first().value<ProvenEvent>();
        QCOMPARE(result.treeSize, 70u);
        QCOMPARE(result.event.index, 42);
        QCOMPARE(result.event.id, event.id);
        QCOMPARE(result.event.action, event.action);
        QCOMPARE(result.event.actor.role, u"manager"_s);
    }

    void changesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("words");
        const QString form = u"This is not the proof of an event"_s;
        const QString event = u"The event in the file is not the one that was signed"_s;
        const QString signature = u"is not signed by this trail's key"_s;
        QTest::newRow("head") << "proof@v1"_ba << "proof@v2"_ba << form;
        QTest::newRow("number") << "index 42"_ba << "index 43"_ba << event;
        QTest::newRow("leaf") << "extra ey"_ba << "extra eQ"_ba << event;
        QTest::newRow("tree size") << "\n70\n"_ba << "\n71\n"_ba << signature;
        QTest::newRow("name") << "trail/test\n70"_ba << "trail/text\n70"_ba << signature;
        QTest::newRow("end") << "=\n"_ba << "=\r\n"_ba << form;
    }

    void changesAreNamed()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, words);
        check();
        QCOMPARE(save(m_api->trail.event(42)), QString());
        change(from, to);
        QVERIFY2(checked().contains(words), qPrintable(checked()));
    }

    void proofOfAnotherTrailIsRefused()
    {
        check();
        QCOMPARE(save(m_api->trail.event(42)), QString());
        tests::FakeApi other;
        const auto otherKey = readCheckpoint(other.trail.checkpoint());
        QVERIFY(otherKey.has_value());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(checkProofFile(text, *m_watch->trusted()));
        QVERIFY(!checkProofFile(text, *otherKey)); // the same name, another key
        SeenCheckpoint renamed = *m_watch->trusted();
        renamed.origin = u"countersign.example/trail/other"_s;
        QVERIFY(checkProofFile(text, renamed).error().contains(u"another trail"_s));
    }

    void nothingIsSavedWithoutAProof()
    {
        QVERIFY(save(m_api->trail.event(42)).contains(u"not been verified"_s));
        check();
        contract::AuditEvent shown = m_api->trail.event(42);
        shown.actor.role = u"auditor"_s;
        QVERIFY(save(shown).contains(u"shown differently"_s));
        m_api->answers.insert(u"GET /v1/audit/proofs/inclusion"_s,
                              {403, {{u"code"_s, u"forbidden"_s}}});
        QVERIFY(!save(m_api->trail.event(42)).isEmpty());
        m_api->answers.clear();
        m_api->trail.changeKey();
        QVERIFY(save(m_api->trail.event(42)).contains(u"not signed by this trail's key"_s));
        QVERIFY(!QFile::exists(m_path));
    }

    void placeThatCannotBeWrittenIsNamed()
    {
        check();
        m_path = m_dir.filePath(u"no/such/folder/p"_s);
        QVERIFY(save(m_api->trail.event(42)).startsWith(u"The file cannot be written"_s));
        QVERIFY(checked().startsWith(u"The file cannot be read"_s));
        m_path = m_dir.filePath(u"event.tlog-proof"_s);
    }

    void dialogSaysWhatIsProved()
    {
        check();
        QCOMPARE(save(m_api->trail.event(42)), QString());
        auto *dialog = new IntegrityDialog(*m_client, *m_watch);
        dialog->show();
        const auto says = [dialog](const QString &text) {
            for (const auto *box : dialog->findChildren<widgets::InlineMessage *>()) {
                if (box->isVisible() && box->text().contains(text))
                    return true;
            }
            return false;
        };
        dialog->checkProof(m_path);
        QTRY_VERIFY(says(u"This file proves event 42: Customer signed in, 24 Nov 2025, 16:42:42, "
                         "by Manager (Done). It is in the signed trail of 70 events."_s));
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (!folder.isEmpty()) {
            QTest::qWait(100);
            dialog->grab().save(folder + u"/integrity-proof.png"_s);
        }
        change("index 42", "index 41");
        dialog->checkProof(m_path);
        QTRY_VERIFY(says(u"This file proves nothing. The event in the file is not"_s));
        const QPointer watched(dialog);
        dialog->close();
        QTRY_VERIFY(!watched);
    }
};

QTEST_MAIN(TestProofs)
#include "tst_ui_proofs.moc"
