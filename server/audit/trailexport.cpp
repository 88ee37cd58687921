// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditstore.h"
#include "audit/trailcheck.h"
#include "audit/trailverifier.h"
#include "base/encoding.h"
#include "base/foreignjson.h"
#include "database/connection.h"
#include "database/settings.h"

#include <QFile>
#include <QIODevice>
#include <QJsonObject>

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestLine = 16 * 1024 * 1024;
constexpr quint64 ProgressStep = 1000;

QByteArray eventLine(quint64 index, const QByteArray &leaf)
{
    return canonicalJson({{"index"_L1, static_cast<qint64>(index)},
                          {"leaf"_L1, QString::fromLatin1(leaf.toBase64())}})
           + '\n';
}

std::unexpected<Error> notWritten(const QIODevice &device)
{
    return failure(ErrorCode::Unavailable,
                   u"The export cannot be written: %1."_s.arg(device.errorString()));
}

std::unexpected<Error> notAnExport(quint64 line)
{
    return failure(ErrorCode::InvalidRequest,
                   u"Line %1 is not a line of an audit export."_s.arg(line));
}

Result<quint64> writeSnapshot(database::Connection &connection, QIODevice &device)
{
    const auto checkpoint = AuditStore(connection).lastCheckpoint();
    if (!checkpoint)
        return failureOf(checkpoint);
    const auto key = database::readSetting(connection, PublicKeySetting);
    if (!key)
        return failureOf(key);
    if (!*checkpoint || !*key)
        return failure(ErrorCode::NotFound,
                       u"There is no signed audit trail in this database yet."_s);
    bool written = true;
    const auto read = connection.each(
        u"SELECT idx, leaf FROM audit_events WHERE idx < ? ORDER BY idx"_s,
        {static_cast<qint64>((*checkpoint)->size)}, [&](const database::Row &row) {
            const QByteArray line = eventLine(static_cast<quint64>(row.integer(0)), row.blob(1));
            written = device.write(line) == line.size();
            return written;
        });
    if (!read)
        return failureOf(read);
    const QByteArray last
        = canonicalJson({{"checkpoint"_L1, QString::fromUtf8((*checkpoint)->note)},
                         {"publicKey"_L1, QString::fromLatin1((**key).toBase64())}})
          + '\n';
    if (!written || device.write(last) != last.size())
        return notWritten(device);
    return (*checkpoint)->size;
}

// The file must be read twice when the key stands in its last line: once for the key, once for the
// rest. So it is read from the end first.
Result<QJsonObject> lastLine(QIODevice &device)
{
    qint64 start = std::max<qint64>(0, device.size() - 64 * 1024); // a checkpoint is far smaller
    if (!device.seek(start))
        return failure(ErrorCode::InvalidRequest, u"The export must be a file."_s);
    const QByteArray tail = device.readAll();
    const QByteArray line = tail.endsWith('\n')
                                ? tail.chopped(1).sliced(tail.chopped(1).lastIndexOf('\n') + 1)
                                : QByteArray();
    QJsonObject object = parseForeignObject(line);
    if (!object.value("checkpoint"_L1).isString() || !device.seek(0))
        return failure(ErrorCode::InvalidRequest,
                       u"The export is not complete: its last line must be a checkpoint."_s);
    return object;
}

} // namespace

Result<quint64> exportTrail(const QString &databasePath, QIODevice &device)
{
    if (!QFile::exists(databasePath))
        return failure(ErrorCode::Unavailable, u"There is no database at this place."_s);
    auto connection
        = database::Connection::openSqlite(databasePath, database::Connection::Mode::ReadOnly);
    if (!connection)
        return failureOf(connection);
    Result<quint64> count = 0;
    const auto read = (*connection)->snapshot([&](database::Connection &snapshot) -> Result<void> {
        count = writeSnapshot(snapshot, device);
        return count ? Result<void>() : failureOf(count);
    });
    return read ? count : Result<quint64>(failureOf(read));
}

Result<VerifyReport> verifyExport(QIODevice &device, const VerifyOptions &options)
{
    const auto closing = lastLine(device);
    if (!closing)
        return failureOf(closing);
    const bool trusted = !options.publicKey.isEmpty();
    TrailCheck check(
        trusted ? options.publicKey
                : QByteArray::fromBase64(closing->value("publicKey"_L1).toString().toLatin1()),
        trusted);
    bool going = check.expect(options.witnessed);
    bool cancelled = false;
    bool closed = false;
    for (quint64 number = 1; going && !cancelled && !device.atEnd(); ++number) {
        const QByteArray line = device.readLine(LongestLine);
        const QJsonObject object = parseForeignObject(line);
        if (closed || !line.endsWith('\n') || object.isEmpty())
            return notAnExport(number);
        closed = object.contains("checkpoint"_L1);
        if (closed)
            going = check.checkpoint(object.value("checkpoint"_L1).toString().toUtf8());
        else if (object.contains("leaf"_L1) && object.value("index"_L1).isDouble())
            going = check.event(
                static_cast<quint64>(object.value("index"_L1).toInteger()),
                QByteArray::fromBase64(object.value("leaf"_L1).toString().toLatin1()));
        else
            return notAnExport(number);
        cancelled = options.progress && check.size() % ProgressStep == 0
                    && !options.progress(check.size(), 0);
    }
    if (going && !cancelled)
        check.end();
    VerifyReport report = check.report();
    report.cancelled = cancelled;
    return report;
}

} // namespace countersign::audit
