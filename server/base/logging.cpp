// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

#include "base/clock.h"
#include "base/masking.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

namespace countersign {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcServer, "countersign.server")
Q_LOGGING_CATEGORY(lcHttp, "countersign.http")
Q_LOGGING_CATEGORY(lcDatabase, "countersign.database")
Q_LOGGING_CATEGORY(lcAudit, "countersign.audit")
Q_LOGGING_CATEGORY(lcDelivery, "countersign.delivery")
Q_LOGGING_CATEGORY(lcConsole, "countersign.console")

namespace {

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return u"info"_s;
}

void write(const QByteArray &line)
{
    // One call per line keeps lines of several threads apart.
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void writeText(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    write(u"%1 %2 %3: %4\n"_s
              .arg(formatInstant(SystemClock().now()), levelName(type),
                   QString::fromUtf8(context.category ? context.category : "default"),
                   maskText(message).replace(u'\n', u' '))
              .toUtf8());
    if (type == QtFatalMsg)
        std::abort();
}

void writeJson(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QJsonObject line{
        {u"time"_s, formatInstant(SystemClock().now())},
        {u"level"_s, levelName(type)},
        {u"category"_s, QString::fromUtf8(context.category ? context.category : "default")},
        {u"message"_s, maskText(message)},
    };
    write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void installLogging(LogFormat format)
{
    qInstallMessageHandler(format == LogFormat::Json ? writeJson : writeText);
}

} // namespace countersign
