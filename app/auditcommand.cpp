// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditcommand.h"

#include "app/masterkeysource.h"
#include "app/offline.h"
#include "app/output.h"
#include "audit/auditstore.h"
#include "audit/trailverifier.h"
#include "crypto/systemrandom.h"
#include "crypto/tlogproof.h"
#include "database/connection.h"
#include "database/settings.h"
#include "runtime/sealedcheck.h"
#include "vault/installation.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace countersign::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestProof = 16 * 1024 * 1024;

QString databaseFile(const Settings &settings, const QString &given)
{
    return given.isEmpty() ? QDir(settings.dataDirectory()).filePath(u"countersign.db"_s) : given;
}

Result<QByteArray> readKey(const QString &base64)
{
    const auto key = QByteArray::fromBase64Encoding(base64.toLatin1(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    if (!base64.isEmpty() && (!key || key.decoded.size() != 32))
        return failure(ErrorCode::InvalidRequest,
                       u"--public-key must be an Ed25519 key: 32 bytes in Base64."_s,
                       u"public-key"_s);
    return key.decoded;
}

// The key that a database names as its own.
Result<QByteArray> trailKey(const QString &path)
{
    if (!QFile::exists(path))
        return failure(ErrorCode::Unavailable,
                       u"There is no database at this place. Give the key with --public-key."_s);
    const auto connection
        = database::Connection::openSqlite(path, database::Connection::Mode::ReadOnly);
    if (!connection)
        return failureOf(connection);
    const auto key = database::readSetting(**connection, audit::PublicKeySetting);
    if (!key)
        return failureOf(key);
    if (!*key)
        return failure(ErrorCode::NotFound,
                       u"There is no signed audit trail in this database yet."_s);
    return **key;
}

Result<crypto::TlogProof> readProof(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::Unavailable,
                       u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    return crypto::parseTlogProof(file.read(LongestProof + 1));
}

QString faultText(crypto::TlogProofFault fault)
{
    switch (fault) {
    case crypto::TlogProofFault::Signature:
        return u"its checkpoint is not signed by this key."_s;
    case crypto::TlogProofFault::Place:
        return u"its checkpoint does not reach to the event's number."_s;
    case crypto::TlogProofFault::Inclusion:
        break;
    }
    return u"its event is not the one that was signed at this place."_s;
}

constexpr quint64 ProgressStep = 100'000;

// Says how far it is when another hundred thousand events are done, whatever steps the verifier takes.
auto showProgress()
{
    return [shown = quint64(0)](quint64 done, quint64 total) mutable {
        if (done < shown + ProgressStep)
            return true;
        shown = done;
        printProgress(total == 0 ? u"%L1 events"_s.arg(done)
                                 : u"%L1 of %L2 events"_s.arg(done).arg(total));
        return true;
    };
}

Result<audit::VerifyReport> verify(const Settings &settings, const VerifyArguments &arguments)
{
    const auto key = readKey(arguments.publicKey);
    if (!key)
        return failureOf(key);
    const audit::VerifyOptions options{.publicKey = *key, .progress = showProgress()};
    if (arguments.exported.isEmpty())
        return audit::verifyDatabase(databaseFile(settings, arguments.database), options);
    QFile file(arguments.exported);
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::Unavailable,
                       u"%1 cannot be read: %2"_s.arg(arguments.exported, file.errorString()));
    return audit::verifyExport(file, options);
}

void print(const audit::VerifyReport &report)
{
    printProgress({});
    printLine(u"trail        %1"_s.arg(report.origin));
    printLine(u"events       %L1, of them %L2 under a signed checkpoint"_s.arg(report.events)
                  .arg(report.signedEvents));
    printLine(u"checkpoints  %L1"_s.arg(report.checkpoints));
    printLine(u"root hash    %1"_s.arg(QString::fromLatin1(report.root.toBase64())));
    printLine(u"public key   %1%2"_s.arg(
        QString::fromLatin1(report.publicKey.toBase64()),
        report.keyIsTrusted ? u" (as given)"_s : u" (its own: compare it with one you trust)"_s));
    if (report.isIntact()) {
        printLine(u"The trail is intact: every event, hash and signature is right."_s);
    } else if (report.fault) {
        const QString where
            = report.fault->first == report.fault->last
                  ? u"event %1"_s.arg(report.fault->first)
                  : u"events %1 to %2"_s.arg(report.fault->first).arg(report.fault->last);
        printLine(u"THE TRAIL IS NOT INTACT at %1: %2"_s.arg(where, report.fault->what));
    }
}

// Whether there is a key that takes no keychain, which may ask somebody and wait for the answer.
bool hasKeyAtHand(const Settings &settings)
{
    return settings.isSet(u"master-key"_s) || settings.isSet(u"master-key-file"_s)
           || QFile::exists(standardKeyFile(settings));
}

Result<runtime::SealedReport> openSealed(database::Connection &connection, const Settings &settings)
{
    const auto installation = vault::readInstallation(connection);
    if (!installation)
        return failureOf(installation);
    if (!*installation)
        return failure(ErrorCode::NotFound, u"This database was never set up."_s);
    crypto::SystemRandom random;
    const auto store = masterKeySource(settings, Program::Service, false);
    const auto key = waitForMasterKey(*store, (*installation)->checkValue, random);
    if (!key)
        return failureOf(key);
    const auto vault = vault::Vault::load(connection, *key, random);
    if (!vault)
        return failureOf(vault);
    return runtime::checkSealedValues(connection, **vault, [](qint64 done) {
        if (done % 10'000 == 0)
            printProgress(u"%L1 sealed values"_s.arg(done));
    });
}

Result<runtime::SealedReport> openSealed(const QString &path, const Settings &settings)
{
    auto connection = database::Connection::openSqlite(path, database::Connection::Mode::ReadOnly);
    if (!connection)
        return failureOf(connection);
    Result<runtime::SealedReport> report;
    const auto read = (*connection)->snapshot([&](database::Connection &snapshot) {
        report = openSealed(snapshot, settings);
        return report ? Result<void>() : failureOf(report);
    });
    return read ? report : Result<runtime::SealedReport>(failureOf(read));
}

void print(const runtime::SealedReport &report)
{
    printProgress({});
    printLine(
        u"sealed       %L1 values opened, %L2 of erased persons stay closed"_s.arg(report.opened)
            .arg(report.erased));
    if (report.damaged == 0) {
        printLine(u"Every sealed value is what was sealed."_s);
        return;
    }
    for (const runtime::SealedFault &fault : report.faults)
        printLine(u"DAMAGED: table %1, column %2, row %3 was changed, or moved there."_s.arg(
            fault.table, fault.column, fault.row));
    printLine(u"%L1 SEALED VALUES DO NOT OPEN. Restore them from a backup."_s.arg(report.damaged));
}

// The exit code.
int verifySealed(const Settings &settings, const VerifyArguments &arguments)
{
    if (!arguments.exported.isEmpty() || arguments.trailOnly)
        return 0;
    if (!hasKeyAtHand(settings)) {
        printLine(
            u"sealed       not looked at: there is no master key at hand (--master-key-file)"_s);
        return 0;
    }
    const auto report = openSealed(databaseFile(settings, arguments.database), settings);
    if (!report) {
        printError(report.error());
        return 2;
    }
    print(*report);
    return report->damaged == 0 ? 0 : 1;
}

} // namespace

int verifyTrail(const Settings &settings, const VerifyArguments &arguments)
{
    const auto report = verify(settings, arguments);
    if (!report) {
        printError(report.error());
        return 2;
    }
    print(*report);
    const int sealed = verifySealed(settings, arguments);
    return report->isIntact() ? sealed : 1;
}

int checkProof(const Settings &settings, const VerifyArguments &arguments, const QString &file)
{
    const auto key = arguments.publicKey.isEmpty()
                         ? trailKey(databaseFile(settings, arguments.database))
                         : readKey(arguments.publicKey);
    const auto proof = key ? readProof(file) : failureOf(key);
    if (!proof) {
        printError(proof.error());
        return proof.error().code == ErrorCode::InvalidRequest && key ? 1 : 2;
    }
    const auto checkpoint = crypto::verifyTlogProof(*proof, *key);
    if (!checkpoint) {
        printLine(u"THE FILE PROVES NOTHING: %1"_s.arg(faultText(checkpoint.error())));
        return 1;
    }
    printLine(u"trail        %1"_s.arg(checkpoint->origin));
    printLine(u"event        %L1 of %L2 signed ones"_s.arg(proof->index).arg(checkpoint->size));
    printLine(u"public key   %1%2"_s.arg(QString::fromLatin1(key->toBase64()),
                                         arguments.publicKey.isEmpty() ? u" (of the database)"_s
                                                                       : u" (as given)"_s));
    printLine(QString::fromUtf8(proof->leaf));
    printLine(u"The file proves this event."_s);
    return 0;
}

int exportTrail(const Settings &settings, const QString &database, const QString &file)
{
    // Written beside and renamed at the end, so that a half-written export never looks like a whole one.
    QSaveFile output(file);
    if (!output.open(QFile::WriteOnly)) {
        printError({ErrorCode::Unavailable,
                    u"%1 cannot be written: %2"_s.arg(file, output.errorString())});
        return 2;
    }
    const auto events = audit::exportTrail(databaseFile(settings, database), output);
    if (!events) {
        printError(events.error());
        return 2;
    }
    if (!output.commit()) {
        printError({ErrorCode::Unavailable,
                    u"%1 cannot be written: %2"_s.arg(file, output.errorString())});
        return 2;
    }
    printLine(u"%L1 events written to %2."_s.arg(*events).arg(file));
    return 0;
}

} // namespace countersign::app
