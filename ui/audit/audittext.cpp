// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audittext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

// "otp.code.sent" without a translation of its own reads "Otp code sent".
QString spoken(QString code)
{
    code.replace(u'.', u' ').replace(u'_', u' ');
    return code.isEmpty() ? code : code.at(0).toUpper() + code.sliced(1);
}

QHash<QString, QString> actions()
{
    return {
        {u"otp.code.requested"_s, Texts::tr("One-time code asked for")},
        {u"otp.code.sent"_s, Texts::tr("One-time code sent")},
        {u"otp.code.refused"_s, Texts::tr("One-time code refused")},
        {u"session.started"_s, Texts::tr("Customer signed in")},
        {u"session.ended"_s, Texts::tr("Customer signed out")},
        {u"session.expired"_s, Texts::tr("Customer session expired")},
        {u"notice.withdrawn"_s, Texts::tr("Sign-in notice withdrawn")},
        {u"function.called"_s, Texts::tr("Function called")},
        {u"function.refused"_s, Texts::tr("Function refused")},
        {u"staff.login.succeeded"_s, Texts::tr("Staff signed in")},
        {u"staff.login.failed"_s, Texts::tr("Staff sign-in failed")},
        {u"staff.logout"_s, Texts::tr("Staff signed out")},
        {u"staff.created"_s, Texts::tr("Staff account created")},
        {u"staff.token.refreshed"_s, Texts::tr("Staff session renewed")},
        {u"staff.token.reuse_detected"_s, Texts::tr("Stolen session token suspected")},
        {u"customer.list.read"_s, Texts::tr("Customer list read")},
        {u"customer.read"_s, Texts::tr("Customer read")},
        {u"customer.created"_s, Texts::tr("Customer created")},
        {u"customer.updated"_s, Texts::tr("Customer changed")},
        {u"customer.deleted"_s, Texts::tr("Customer deleted")},
        {u"customer.import.completed"_s, Texts::tr("Customer import completed")},
        {u"customer.import.refused"_s, Texts::tr("Customer import refused")},
        {u"customer.import.cancelled"_s, Texts::tr("Customer import cancelled")},
        {u"audit.events.read"_s, Texts::tr("Audit trail read")},
        {u"outbox.read"_s, Texts::tr("Outbox read")},
        {u"message.sent"_s, Texts::tr("Message sent")},
        {u"message.delivered"_s, Texts::tr("Message delivered")},
        {u"message.failed"_s, Texts::tr("Message failed")},
        {u"message.retry_scheduled"_s, Texts::tr("Message will be tried again")},
        {u"message.fallback_queued"_s, Texts::tr("Message goes by e-mail instead")},
        {u"message.status.received"_s, Texts::tr("Delivery report received")},
    };
}

} // namespace

QString actionText(const QString &action)
{
    static const QHash<QString, QString> texts = actions();
    const QString text = texts.value(action);
    return text.isEmpty() ? spoken(action) : text;
}

QString resourceText(const QString &resource)
{
    static const QHash<QString, QString> texts{
        {u"otp_flow"_s, Texts::tr("Sign-in by code")}, {u"session"_s, Texts::tr("Session")},
        {u"staff"_s, Texts::tr("Staff account")},      {u"customer"_s, Texts::tr("Customer")},
        {u"message"_s, Texts::tr("Message")},          {u"function"_s, Texts::tr("Function")},
    };
    const QString text = texts.value(resource);
    return text.isEmpty() ? spoken(resource) : text;
}

QString actorText(const contract::AuditActor &actor)
{
    if (actor.kind == "anonymous"_L1)
        return Texts::tr("Not signed in");
    if (actor.kind == "system"_L1)
        return Texts::tr("Program");
    if (actor.kind == "customer"_L1)
        return Texts::tr("Customer");
    return spoken(actor.role.isEmpty() ? actor.kind : actor.role);
}

QString errorText(const QString &code)
{
    return spoken(code);
}

QString memberText(const QString &member)
{
    QString text;
    for (const QChar c : member) {
        if (c.isUpper() && !text.isEmpty())
            text += u' ';
        text += c.toLower();
    }
    return spoken(text);
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList items;
        for (const QJsonValue &item : value.toArray())
            items.append(valueText(item));
        return items.join(u", "_s);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

QList<Change> changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    QStringList members = before.keys();
    for (const QString &member : after.keys()) {
        if (!members.contains(member))
            members.append(member);
    }
    members.sort();
    QList<Change> changes;
    for (const QString &member : std::as_const(members)) {
        if (before.value(member) != after.value(member))
            changes.append(
                {member, valueText(before.value(member)), valueText(after.value(member))});
    }
    return changes;
}

} // namespace countersign::ui::audit
