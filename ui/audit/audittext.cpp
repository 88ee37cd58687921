// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audittext.h"

#include "audit/auditwords.h"
#include "shell/demoaccount.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initializeActionTitles()
{
    Q_INIT_RESOURCE(auditactiontitles);
}

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

// "sms.report_received" without a text of its own reads "SMS report received".
QString spoken(QString code)
{
    static const QStringList abbreviations{u"api"_s, u"csv"_s, u"id"_s,  u"loft"_s,
                                           u"otp"_s, u"sms"_s, u"tls"_s, u"vip"_s};
    QStringList words = code.replace(u'.', u' ').replace(u'_', u' ').split(u' ');
    for (QString &word : words) {
        if (abbreviations.contains(word))
            word = word.toUpper();
    }
    const QString text = words.join(u' ');
    return text.isEmpty() ? text : text.at(0).toUpper() + text.sliced(1);
}

// The English titles that stand beside the codes in resources/audit-actions.json; translations/texts.py takes them from there
// into the catalogues.
QHash<QString, QString> readActions()
{
    initializeActionTitles();
    QFile file(u":/ui/audit/audit-actions.json"_s);
    QHash<QString, QString> titles;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue &entry :
             QJsonDocument::fromJson(file.readAll()).object().value("actions"_L1).toArray())
            titles.insert(entry["code"_L1].toString(), entry["title"_L1].toString());
    }
    return titles;
}

void addChanges(QList<Change> &changes, const QStringList &path, const QJsonObject &before,
                const QJsonObject &after)
{
    QStringList members = before.keys();
    for (const QString &member : after.keys()) {
        if (!members.contains(member))
            members.append(member);
    }
    members.sort();
    for (const QString &member : std::as_const(members)) {
        const QJsonValue was = before.value(member);
        const QJsonValue is = after.value(member);
        if (was == is)
            continue;
        if (was.isObject() && is.isObject()) {
            addChanges(changes, path + QStringList{member}, was.toObject(), is.toObject());
            continue;
        }
        const auto kind = was.isUndefined() || was.isNull() ? Change::Kind::Added
                          : is.isUndefined() || is.isNull() ? Change::Kind::Removed
                                                            : Change::Kind::Changed;
        changes.append({path + QStringList{member}, kind, valueText(was), valueText(is)});
    }
}

const QHash<QString, QString> &actions()
{
    static const QHash<QString, QString> titles = readActions();
    return titles;
}

} // namespace

QString actionText(const QString &action)
{
    const QString title = actions().value(action);
    return title.isEmpty()
               ? spoken(action)
               : QCoreApplication::translate("AuditActions", title.toUtf8().constData());
}

QStringList allActions()
{
    QStringList codes = actions().keys();
    std::ranges::sort(codes, [](const QString &a, const QString &b) {
        return actionText(a).localeAwareCompare(actionText(b)) < 0;
    });
    return codes;
}

QString resourceText(const QString &resource)
{
    const QHash<QString, QString> texts{
        {u"otp_flow"_s, Texts::tr("Sign-in by code")}, {u"session"_s, Texts::tr("Session")},
        {u"staff"_s, Texts::tr("Staff account")},      {u"customer"_s, Texts::tr("Customer")},
        {u"message"_s, Texts::tr("Message")},          {u"function"_s, Texts::tr("Function")},
    };
    const QString text = texts.value(resource);
    return text.isEmpty() ? resourceWord(spoken(resource)) : text;
}

QString actorText(const contract::AuditActor &actor)
{
    if (actor.kind == "anonymous"_L1)
        return Texts::tr("Not signed in");
    if (actor.kind == "system"_L1)
        return Texts::tr("Program");
    if (actor.kind == "customer"_L1)
        return Texts::tr("Customer");
    if (!actor.role.isEmpty())
        return shell::roleTitle(actor.role);
    return spoken(actor.kind);
}

QString errorText(const QString &code)
{
    return errorWord(spoken(code));
}

QString memberText(const QString &member)
{
    QString text;
    for (const QChar c : member) {
        if (c.isUpper() && !text.isEmpty())
            text += u' ';
        text += c.toLower();
    }
    return memberWord(spoken(text));
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList items;
        for (const QJsonValue &item : value.toArray())
            items.append(valueText(item));
        return items.join(u", "_s);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList members;
        for (auto member = object.begin(); member != object.end(); ++member)
            members.append(u"%1: %2"_s.arg(member.key(), valueText(member.value())));
        return members.join(u", "_s);
    }
    default:
        return {};
    }
}

QList<Change> changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    QList<Change> changes;
    addChanges(changes, {}, before, after);
    return changes;
}

QString fieldText(const QStringList &path)
{
    QStringList names;
    for (const QString &member : path) // what is inside of a field was named by people
        names.append(names.isEmpty() ? memberText(member) : member);
    return names.join(u" › "_s);
}

QString changeText(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added:
        return Texts::tr("Added");
    case Change::Kind::Removed:
        return Texts::tr("Removed");
    case Change::Kind::Changed:
        break;
    }
    return Texts::tr("Changed");
}

} // namespace countersign::ui::audit
