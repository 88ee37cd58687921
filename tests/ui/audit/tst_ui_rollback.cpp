// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailwatch.h"
#include "client/authclient.h"
#include "crypto/startup.h"
#include "runtime/runningservice.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::audit;
using namespace Qt::StringLiterals;
using State = TrailWatch::State;

// Somebody puts an older copy of the database back under a real service. The trail in it is whole and signed, so only
// what the console remembers tells.
class TestRollback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anOlderCopyIsNoticed();
    void itIsNoticedWhenTheTrailHasGrownAgain();
    void goodTrailAfterwardsIsNoExcuse();

private:
    QString database() const { return m_service.dataDirectory() + "/countersign.db"_L1; }
    void start();
    void stop();
    void putBack();
    void grow(int events);
    /// A console that starts now, and what it finds.
    void openConsole();
    State check();

    crypto::Startup m_startup;
    support::RunningService m_service;
    QStringList m_arguments{u"--rate-api"_s, u"100000"_s, u"--rate-auth"_s, u"100000"_s,
                            u"--port"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<client::ApiClient> m_client;
    std::unique_ptr<TrailWatch> m_watch;
};

void TestRollback::initTestCase()
{
    QVERIFY(crypto::initialize());
    QTcpServer free; // the console knows its server by host and port
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_arguments += QString::number(free.serverPort());
    free.close();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
}

void TestRollback::start()
{
    QCOMPARE(m_service.start(m_arguments), QString());
}

void TestRollback::stop()
{
    m_watch.reset();
    m_client.reset();
    QCOMPARE(m_service.stop(), 0);
}

void TestRollback::putBack()
{
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(database() + part);
        if (QFile::exists(m_folder.filePath(u"old.db"_s + part)))
            QVERIFY(QFile::copy(m_folder.filePath(u"old.db"_s + part), database() + part));
    }
}

void TestRollback::grow(int events)
{
    const QByteArray token = m_service.signIn(u"auditor"_s);
    for (int i = 0; i < events; ++i) // reading the trail is an event itself
        QCOMPARE(m_service.get(u"/v1/audit/events?limit=1"_s, token).status, 200);
}

void TestRollback::openConsole()
{
    m_watch.reset();
    m_client = std::make_unique<client::ApiClient>(client::Transport::remote(m_service.http()));
    std::optional<bool> signedIn;
    client::AuthClient(*m_client).signIn(
        m_service.email(u"auditor"_s), m_service.password(u"auditor"_s), this,
        [&signedIn](const auto &staff) { signedIn = staff.has_value(); });
    QTRY_COMPARE_WITH_TIMEOUT(signedIn, std::optional(true), 20'000);
    m_watch = std::make_unique<TrailWatch>(*m_client, *m_settings);
}

State TestRollback::check()
{
    m_watch->check({});
    [this] { QTRY_VERIFY_WITH_TIMEOUT(m_watch->state() != State::Checking, 20'000); }();
    return m_watch->state();
}

void TestRollback::anOlderCopyIsNoticed()
{
    start();
    openConsole();
    QCOMPARE(check(), State::Verified);
    stop();
    QVERIFY(QFile::copy(database(), m_folder.filePath(u"old.db"_s)));
    if (QFile::exists(database() + "-wal"_L1))
        QVERIFY(QFile::copy(database() + "-wal"_L1, m_folder.filePath(u"old.db-wal"_s)));

    start();
    grow(30);
    openConsole();
    QCOMPARE(check(), State::Verified); // a restart is nothing to worry about
    stop();

    putBack();
    start();
    openConsole();
    QCOMPARE(check(), State::Failed);
    QVERIFY2(m_watch->explanation().contains(u"The trail is shorter than before"_s),
             qPrintable(m_watch->explanation()));
    QVERIFY2(m_watch->explanation().contains(u"older copy of the database"_s),
             qPrintable(m_watch->explanation()));
}

void TestRollback::itIsNoticedWhenTheTrailHasGrownAgain()
{
    QVERIFY(m_watch);
    grow(60);
    QCOMPARE(check(), State::Failed); // it stays
    openConsole();                    // and it stays when the console is started anew
    QCOMPARE(check(), State::Failed);
    QVERIFY2(m_watch->explanation().contains(u"older copy of the database"_s),
             qPrintable(m_watch->explanation()));
}

void TestRollback::goodTrailAfterwardsIsNoExcuse()
{
    QVERIFY(m_watch);
    for (int restarts = 0; restarts < 2; ++restarts) {
        stop();
        start();
        grow(10);
        openConsole();
        QCOMPARE(check(), State::Failed);
    }
    stop();
}

QTEST_GUILESS_MAIN(TestRollback)
#include "tst_ui_rollback.moc"
