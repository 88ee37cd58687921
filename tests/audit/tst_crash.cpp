// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailverifier.h"
#include "crypto/keyring.h"
#include "crypto/startup.h"
#include "support/faultyvfs.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QProcess>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// What the program has when it stands on a database in `folder`.
struct Rig
{
    support::VirtualClock clock;
    support::SeededRandom random;
    Result<crypto::KeyRing> keys = crypto::KeyRing::fromMaster(SecretBytes(QByteArray(32, 'k')));
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<database::Database> database;
    std::unique_ptr<audit::SqlLedger> ledger;

    explicit Rig(std::uint32_t seed)
        : random(seed)
    {}

    Result<void> open(const QString &path)
    {
        auto opened = database::Database::open(path, clock);
        if (!opened)
            return failureOf(opened);
        database = std::move(*opened);
        auto loaded = vault::Vault::load(database->reader(), *keys, random);
        if (!loaded)
            return failureOf(loaded);
        vault = std::move(*loaded);
        auto made = audit::SqlLedger::open({*database, *vault, clock, random});
        if (!made)
            return failureOf(made);
        ledger = std::move(*made);
        return {};
    }

    Result<void> add(const QString &name)
    {
        return ledger->write<void>(
            Actor::system(clock.now()), [&](audit::Transaction &transaction) -> Result<void> {
                transaction.record({.action = u"customer.updated"_s,
                                    .resource = u"customer"_s,
                                    .resourceId = name});
                const auto added = transaction.sql().execute(
                    u"INSERT INTO settings (name, value, updated_at) VALUES (?, x'00', 0)"_s,
                    {name});
                return added ? Result<void>() : failureOf(added);
            });
    }

    bool has(const QString &name)
    {
        const auto found
            = database->reader().one(u"SELECT 1 FROM settings WHERE name = ?"_s, {name},
                                     [](const database::Row &) { return true; });
        return found && *found;
    }
};

// The child: writes from four threads and says each name as soon as it is acknowledged, until
// somebody kills it.
int writeForever(const QString &path, std::uint32_t seed)
{
    Rig rig(seed);
    if (!rig.open(path))
        return 1;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&rig, seed, thread] {
            for (int i = 0;; ++i) {
                const QByteArray name = QByteArray::number(seed) + '-' + QByteArray::number(thread)
                                        + '-' + QByteArray::number(i);
                if (rig.add(QString::fromLatin1(name))) {
                    std::fputs((name + '\n').constData(), stdout); // one call, so lines do not mix
                    std::fflush(stdout);
                }
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return 0;
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAcknowledgedWhenKilled();
    void keepsWhatWasAcknowledgedInACopyOfItsFiles();
    void foundsAnInstallationWholeOrNotAtAll();

private:
    crypto::Startup m_startup;
};

void CrashTest::keepsWhatWasAcknowledgedWhenKilled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"countersign.db"_s);
    QStringList acknowledged;
    for (int round = 1; round <= 3; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--write-forever"_s, path, QString::number(round)});
        QVERIFY(child.waitForStarted());
        QByteArray output;
        while (output.count('\n') < 40 * round) {
            QVERIFY2(child.waitForReadyRead(30'000), child.readAllStandardError().constData());
            output += child.readAllStandardOutput();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        output += child.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n'));
        acknowledged += QString::fromLatin1(output).split(u'\n');

        const auto report = audit::verifyDatabase(path, {});
        CS_VERIFY_RESULT(report);
        QVERIFY2(report->isIntact(), report->fault ? qPrintable(report->fault->what) : "");
        Rig rig(1000
                + static_cast<std::uint32_t>(round)); // event ids must differ from the last round
        CS_VERIFY_RESULT(rig.open(path));             // the lock of the dead process does not hold
        for (const QString &name : std::as_const(acknowledged))
            QVERIFY2(rig.has(name), qPrintable(name));
        CS_VERIFY_RESULT(rig.add(u"after-%1"_s.arg(round)));
    }
}

// A copy of the files in the middle of a unit is what a power cut leaves. The writer stands still
// while it runs a unit, so the copy is of one moment.
void CrashTest::keepsWhatWasAcknowledgedInACopyOfItsFiles()
{
    const QTemporaryDir folder;
    const QTemporaryDir copies;
    const QString path = folder.filePath(u"countersign.db"_s);
    const QString copy = copies.filePath(u"countersign.db"_s);
    {
        Rig rig(1);
        CS_VERIFY_RESULT(rig.open(path));
        for (int i = 0; i < 50; ++i)
            CS_VERIFY_RESULT(rig.add(u"before-%1"_s.arg(i)));
        CS_VERIFY_RESULT(rig.ledger->write<void>(
            Actor::system(rig.clock.now()), [&](audit::Transaction &transaction) -> Result<void> {
                transaction.record({.action = u"customer.updated"_s,
                                    .resource = u"customer"_s,
                                    .resourceId = u"half"_s});
                const auto added = transaction.sql().execute(
                    u"INSERT INTO settings (name, value, updated_at) VALUES ('half', x'00', 0)"_s);
                if (!added)
                    return failureOf(added);
                const bool copied
                    = QFile::copy(path, copy) && QFile::copy(path + "-wal"_L1, copy + "-wal"_L1);
                return copied ? Result<void>()
                              : failure(ErrorCode::Internal, u"The copy failed."_s);
            }));
    }
    Rig rig(2);
    CS_VERIFY_RESULT(rig.open(copy));
    for (int i = 0; i < 50; ++i)
        QVERIFY(rig.has(u"before-%1"_s.arg(i)));
    QVERIFY(!rig.has(u"half"_s));
    const auto report = audit::verifyDatabase(copy, {});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->isIntact());
    QCOMPARE(report->events, 51u);
}

// The first start may be cut off as well, at any write to the disk: the next one goes on, or begins anew.
void CrashTest::foundsAnInstallationWholeOrNotAtAll()
{
    support::FaultyVfs disk;
    using enum support::FaultyVfs::Call;
    bool cutOff = true;
    for (int write = 1; cutOff; ++write) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"countersign.db"_s);
        {
            support::VirtualClock clock; // the schema is there before anything is founded
            CS_VERIFY_RESULT(database::Database::open(path, clock));
        }
        disk.fail(Write, support::FaultyVfs::Fault::IoError, write, -1);
        {
            Rig first(1);
            cutOff = !first.open(path);
        }
        QVERIFY2(write < 100, "the founding does not end");
        disk.heal();
        Rig next(2);
        CS_VERIFY_RESULT(next.open(path));
        CS_VERIFY_RESULT(next.add(u"after"_s));
        const auto report = audit::verifyDatabase(path, {});
        CS_VERIFY_RESULT(report);
        QVERIFY2(report->isIntact(), report->fault ? qPrintable(report->fault->what) : "");
        QCOMPARE(report->events, 2u);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--write-forever"_L1) {
        const crypto::Startup startup;
        return writeForever(arguments.at(2), arguments.at(3).toUInt());
    }
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
