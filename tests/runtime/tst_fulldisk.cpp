// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningservice.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using countersign::support::Answer;
using countersign::support::RunningService;

namespace {

constexpr int FillerBlock = 64 * 1024;

int run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    if (output)
        *output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

// The real program in a data folder on a small disk of its own, which somebody fills.
class tst_FullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void saysThatTheDiskIsFull();
    void goesOnWhenThereIsSpaceAgain();
    void reKeyWaitsForSpace();
    void masterKeyStaysWhenItCannotBeChanged();
    void saysSoWhenItCannotStart();

private:
    QString folder() const { return m_service.dataDirectory(); }
    void fill();
    void freeSpace() { QFile::remove(folder() + "/filler"_L1); }
    Answer send() { return m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, u"+12025550123"_s}}); }
    Answer sendUntilRefused();
    int tool(const QStringList &arguments, QByteArray *output = nullptr)
    {
        return run(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignd"),
                   arguments + QStringList{u"--demo"_s, u"--data-dir"_s, folder()}, output);
    }

    RunningService m_service;
    QTemporaryDir m_outside;
    QByteArray m_token;
    bool m_mounted = false;
    const QStringList m_relaxed{
        u"--rate-api"_s,       u"100000"_s, u"--rate-auth"_s,          u"100000"_s,
        u"--rate-sensitive"_s, u"100000"_s, u"--relaxed-code-limits"_s};
};

void tst_FullDisk::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("Needs a disk that a test can make and fill.");
#endif
    QVERIFY(QDir().mkpath(folder()));
    QByteArray output;
    m_mounted
        = run(u"mount"_s,
              {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=12m,mode=700"_s, u"tmpfs"_s, folder()}, &output)
          == 0;
    if (!m_mounted)
        QSKIP(("A disk can only be made by root: " + output.trimmed()).constData());
    QCOMPARE(m_service.start(m_relaxed), QString());
    m_token = m_service.signIn(u"admin"_s);
    QVERIFY(!m_token.isEmpty());
}

void tst_FullDisk::cleanupTestCase()
{
    m_service.kill();
    if (m_mounted)
        QCOMPARE(run(u"umount"_s, {folder()}), 0);
}

void tst_FullDisk::fill()
{
    QFile filler(folder() + "/filler"_L1);
    QVERIFY(filler.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered));
    for (int size = FillerBlock; size > 0;) {
        if (filler.write(QByteArray(size, 'x')) != size)
            size /= 2;
    }
}

// What was allocated before still takes some changes.
Answer tst_FullDisk::sendUntilRefused()
{
    Answer answer;
    for (int i = 0; i < 5000; ++i) {
        answer = send();
        if (answer.status != 202)
            break;
    }
    return answer;
}

void tst_FullDisk::saysThatTheDiskIsFull()
{
    QCOMPARE(m_service.get(u"/readyz"_s).status, 200);
    fill();
    const Answer refused = sendUntilRefused();
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.headers.value("content-type"), "application/problem+json");
    QCOMPARE(refused.code(), u"storage_full"_s);
    QVERIFY(refused.json.value("detail"_L1).toString().contains("Free some space"_L1));
    QVERIFY(refused.headers.contains("retry-after"));

    const Answer ready = m_service.get(u"/readyz"_s);
    QCOMPARE(ready.status, 503);
    QCOMPARE(ready.json.value("status"_L1).toString(), u"unavailable"_s);
    QCOMPARE(ready.json.value("checks"_L1)["database"_L1].toString(), u"storage_full"_s);
    QVERIFY2(ready.json.value("detail"_L1).toString().contains("disk"_L1), ready.body.constData());
    QCOMPARE(m_service.get(u"/healthz"_s).status, 200); // it is alive: a restart would not help
    // A look-up whose record cannot be kept answers nothing.
    const Answer read = m_service.get(u"/v1/customers?limit=1"_s, m_token);
    QCOMPARE(read.status, 503);
    QCOMPARE(read.code(), u"storage_full"_s);
}

void tst_FullDisk::goesOnWhenThereIsSpaceAgain()
{
    freeSpace();
    QCOMPARE(m_service.get(u"/readyz"_s).status, 200); // at once, and without a restart
    QFile::resize(folder() + "/../spool"_L1, 0);
    QCOMPARE(send().status, 202);
    QCOMPARE(m_service.codeFor(u"+12025550123"_s).size(), 6);
    QCOMPARE(m_service.get(u"/v1/customers?limit=1"_s, m_token).status, 200);
    QCOMPARE(tool({u"audit"_s, u"verify"_s}), 0);
}

void tst_FullDisk::reKeyWaitsForSpace()
{
    fill();
    sendUntilRefused();
    const Answer refused = m_service.call("POST", u"/v1/keys/rekey"_s, m_token);
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.code(), u"storage_full"_s);
    freeSpace();
    QTRY_COMPARE(m_service.get(u"/readyz"_s).status, 200);
    QCOMPARE(m_service.call("POST", u"/v1/keys/rekey"_s, m_token).status, 202);
    fill(); // now in the middle of it, or just behind
    QTest::qWait(200);
    freeSpace();
    QTRY_VERIFY_WITH_TIMEOUT(m_service.get(u"/v1/keys"_s, m_token).json.value("rekeying"_L1)
                                 == QJsonValue(false),
                             20'000); // it pauses for some seconds after trouble
    QCOMPARE(tool({u"audit"_s, u"verify"_s}), 0);
}

void tst_FullDisk::masterKeyStaysWhenItCannotBeChanged()
{
    QCOMPARE(m_service.stop(), 0);
    const QString newKey = m_outside.filePath(u"new.key"_s);
    const QStringList change{u"master-key"_s, u"change"_s, u"--new-master-key-file"_s, newKey};
    fill();
    QByteArray output;
    QCOMPARE(tool(change, &output), 1);
    QVERIFY2(output.contains("space") || output.contains("full"), output.constData());
    QVERIFY(!QFile::exists(newKey)); // a key that opens nothing
    freeSpace();
    QCOMPARE(tool({u"audit"_s, u"verify"_s}), 0); // with the old key
    QCOMPARE(tool(change, &output), 0);
    QCOMPARE(tool({u"audit"_s, u"verify"_s, u"--master-key-file"_s, newKey}), 0);
    QVERIFY(QFile::remove(folder() + "/master.key"_L1));
    QVERIFY(QFile::copy(newKey, folder() + "/master.key"_L1));
    QVERIFY(QFile::setPermissions(folder() + "/master.key"_L1, QFile::ReadOwner));
}

void tst_FullDisk::saysSoWhenItCannotStart()
{
    fill();
    const QString refused = m_service.start(m_relaxed);
    QVERIFY2(refused.contains("space"_L1) || refused.contains("full"_L1), qPrintable(refused));
    freeSpace();
    QCOMPARE(m_service.start(m_relaxed), QString());
    QCOMPARE(m_service.get(u"/readyz"_s).status, 200);
    QCOMPARE(m_service.stop(), 0);
}

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_fulldisk.moc"
