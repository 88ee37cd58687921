// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace countersign::bench {

using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QString &text)
{
    static const QRegularExpression value(u"([0-9.]+)(us|ms|s)"_s);
    const auto match = value.match(text);
    const double number = match.captured(1).toDouble();
    return match.captured(2) == "us"_L1  ? number / 1000
           : match.captured(2) == "s"_L1 ? number * 1000
                                         : number;
}

} // namespace

bool canMeasure()
{
    return !QStandardPaths::findExecutable(u"wrk"_s).isEmpty();
}

Run measure(const QString &url, const QString &script, int seconds)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"requests.lua"_s));
    if (!file.open(QFile::WriteOnly))
        return {};
    file.write(script.toUtf8());
    file.close();
    QProcess wrk;
    wrk.start(u"wrk"_s, {u"-t1"_s, u"-c32"_s, u"-d%1s"_s.arg(seconds), u"--latency"_s, u"-s"_s,
                         file.fileName(), url});
    wrk.waitForFinished((seconds + 20) * 1000);
    const QString output = QString::fromUtf8(wrk.readAllStandardOutput());
    static const QRegularExpression requests(u"(\\d+) requests in"_s);
    static const QRegularExpression rate(u"Requests/sec:\\s+([0-9.]+)"_s);
    static const QRegularExpression tail(u"99%\\s+(\\S+)"_s);
    static const QRegularExpression refused(u"Non-2xx or 3xx responses: (\\d+)"_s);
    return {requests.match(output).captured(1).toLongLong(),
            rate.match(output).captured(1).toDouble(), milliseconds(tail.match(output).captured(1)),
            refused.match(output).captured(1).toLongLong()};
}

QString getting(const QString &path, const QByteArray &token)
{
    return u"wrk.method = 'GET'\nwrk.path = '%1'\nwrk.headers['Authorization'] = 'Bearer %2'\n"_s
        .arg(path, QString::fromLatin1(token));
}

QString sendingACode()
{
    return u"return wrk.format('POST', '/v1/otp/send', {['Content-Type'] = 'application/json'}, "
           "'{\"phone\":\"+1202' .. (2000000 + n % 7000000) .. '\"}')"_s;
}

double residentMegabytes(qint64 process)
{
    QFile statistics(u"/proc/%1/statm"_s.arg(process));
    if (!statistics.open(QFile::ReadOnly))
        return 0;
    return statistics.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

} // namespace countersign::bench
