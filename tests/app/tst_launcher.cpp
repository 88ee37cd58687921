// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launcher.h"

#include "crypto/startup.h"
#include "support/verify.h"

#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::app;
using namespace Qt::StringLiterals;

class tst_Launcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesTheEventLoopFree();
    void mayEndWhileStarting();

private:
    Result<Settings> settings() const;

    const crypto::Startup m_crypto;
    const SystemClock m_clock;
    const QTemporaryDir m_folder;
};

void tst_Launcher::initTestCase()
{
    QVERIFY(m_folder.isValid());
    CS_VERIFY_RESULT(crypto::initialize());
}

Result<Settings> tst_Launcher::settings() const
{
    QCommandLineParser parser;
    Settings::addOptions(parser);
    if (!parser.parse({u"countersign"_s, u"--demo"_s, u"--data-dir"_s, m_folder.filePath(u"data"_s),
                       u"--port"_s, u"0"_s, u"--tls-port"_s, u"0"_s}))
        return failure(ErrorCode::InvalidRequest, parser.errorText());
    return Settings::read(parser, QProcessEnvironment());
}

void tst_Launcher::leavesTheEventLoopFree()
{
    const auto read = settings();
    CS_VERIFY_RESULT(read);
    Launcher launcher(*read, Program::Service, m_clock);
    const QFuture<Result<void>> started = launcher.start();
    // The accounts of the demo alone cost five hashes of a password, a second or more.
    QVERIFY(!started.isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 60'000);
    CS_VERIFY_RESULT(started.result());
    QCOMPARE(launcher.service().demoAccounts().size(), 5);
    QCOMPARE(launcher.service().setupCode(), QString()); // the demo has staff
}

void tst_Launcher::mayEndWhileStarting()
{
    const auto read = settings();
    CS_VERIFY_RESULT(read);
    {
        Launcher launcher(*read, Program::Service, m_clock);
        const QFuture<Result<void>> started = launcher.start();
        QVERIFY(!started.isFinished());
    }
    Launcher again(*read, Program::Service, m_clock); // nothing of the first is left
    const QFuture<Result<void>> started = again.start();
    QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 60'000);
    CS_VERIFY_RESULT(started.result());
}

QTEST_GUILESS_MAIN(tst_Launcher)
#include "tst_launcher.moc"
