// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/exporttext.h"

#include "audit/audittext.h"
#include "base/clock.h"

#include <QHostAddress>
#include <QJsonDocument>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using contract::AuditEvent;

namespace {

constexpr QStringView formulaStarts
    = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"; // the last four are the wide ones

QString csvCell(QString text)
{
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

// Of an event's sealed part. Empty if there is none, or it was erased.
QString detail(const AuditEvent &event, QLatin1StringView name)
{
    return event.details.value_or(QJsonObject()).value(name).toString();
}

QString jsonDetail(const AuditEvent &event, QLatin1StringView name)
{
    const QJsonObject object = event.details.value_or(QJsonObject()).value(name).toObject();
    return object.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray csvLine(const AuditEvent &event)
{
    const QStringList cells{QString::number(event.index),
                            event.id,
                            event.at,
                            event.actor.kind,
                            event.actor.id,
                            event.actor.role,
                            event.action,
                            event.resource,
                            event.resourceId,
                            event.subject.value_or(QString()),
                            event.success ? u"true"_s : u"false"_s,
                            event.error.value_or(QString()),
                            QString::number(event.durationMs),
                            event.requestId,
                            event.leafHash,
                            detail(event, "address"_L1),
                            detail(event, "userAgent"_L1),
                            jsonDetail(event, "details"_L1),
                            jsonDetail(event, "before"_L1),
                            jsonDetail(event, "after"_L1),
                            event.erased.value_or(false) ? u"true"_s : u"false"_s};
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(csvCell(cell));
    return escaped.join(u',').toUtf8() + "\r\n";
}

// In the head a backslash and the separator are escaped, and there is only one line.
QString cefHeadField(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s);
    return text.replace(u'\r', u' ').replace(u'\n', u' ');
}

// In the extension a backslash and the equals sign are; line ends are written out.
QString cefValue(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'=', u"\\="_s);
    return text.replace(u'\r', u"\\r"_s).replace(u'\n', u"\\n"_s);
}

class CefExtension
{
public:
    void add(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            m_pairs.append(key + u'=' + cefValue(value));
    }
    /// A field that means nothing without its label.
    void addLabelled(const QString &key, const QString &label, const QString &value)
    {
        if (value.isEmpty())
            return;
        add(key, value);
        add(key + u"Label"_s, label);
    }
    QString text() const { return m_pairs.join(u' '); }

private:
    QStringList m_pairs;
};

QByteArray cefLine(const AuditEvent &event, const QString &version)
{
    CefExtension extension;
    if (const auto at = parseInstant(event.at))
        extension.add(u"rt"_s, QString::number(toMilliseconds(*at)));
    extension.add(u"externalId"_s, event.id);
    extension.addLabelled(u"cn1"_s, u"Number"_s, QString::number(event.index));
    extension.addLabelled(u"cn2"_s, u"DurationMs"_s, QString::number(event.durationMs));
    extension.add(u"outcome"_s, event.success ? u"success"_s : u"failure"_s);
    extension.add(u"reason"_s, event.error.value_or(QString()));
    extension.add(u"suid"_s, event.actor.id);
    extension.add(u"spriv"_s, event.actor.role.isEmpty() ? event.actor.kind : event.actor.role);
    const QHostAddress address(detail(event, "address"_L1)); // null for "local"
    if (address.protocol() == QHostAddress::IPv4Protocol)
        extension.add(u"src"_s, address.toString());
    else if (address.protocol() == QHostAddress::IPv6Protocol)
        extension.addLabelled(u"c6a2"_s, u"Source IPv6 Address"_s, address.toString());
    extension.add(u"requestClientApplication"_s, detail(event, "userAgent"_L1));
    extension.add(u"duid"_s, event.subject.value_or(QString()));
    extension.addLabelled(u"cs1"_s, u"Resource"_s, event.resource);
    extension.addLabelled(u"cs2"_s, u"ResourceId"_s, event.resourceId);
    extension.addLabelled(u"cs3"_s, u"RequestId"_s, event.requestId);
    extension.addLabelled(u"cs4"_s, u"LeafHash"_s, event.leafHash);
    extension.addLabelled(u"cs5"_s, u"Before"_s, jsonDetail(event, "before"_L1));
    extension.addLabelled(u"cs6"_s, u"After"_s, jsonDetail(event, "after"_L1));
    extension.add(u"msg"_s, jsonDetail(event, "details"_L1));
    const QStringList head{u"CEF:0"_s,
                           u"Countersign"_s,
                           u"Countersign"_s,
                           cefHeadField(version),
                           cefHeadField(event.action),
                           cefHeadField(actionText(event.action)),
                           event.success ? u"3"_s : u"6"_s};
    return (head.join(u'|') + u'|' + extension.text()).toUtf8() + '\n';
}

} // namespace

QString formatCode(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return u"jsonl"_s;
    case ExportFormat::Cef:
        return u"cef"_s;
    case ExportFormat::Csv:
        break;
    }
    return u"csv"_s;
}

QString formatSuffix(ExportFormat format)
{
    return formatCode(format);
}

QByteArray exportHead(ExportFormat format)
{
    if (format != ExportFormat::Csv)
        return {};
    return "\xEF\xBB\xBFindex,id,at,actorKind,actorId,actorRole,action,resource,resourceId,subject,"
           "success,"
           "error,durationMs,requestId,leafHash,address,userAgent,details,before,after,erased\r\n";
}

QByteArray exportLine(ExportFormat format, const AuditEvent &event, const QString &version)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return QJsonDocument(contract::encode(event)).toJson(QJsonDocument::Compact) + '\n';
    case ExportFormat::Cef:
        return cefLine(event, version);
    case ExportFormat::Csv:
        break;
    }
    return csvLine(event);
}

} // namespace countersign::ui::audit
