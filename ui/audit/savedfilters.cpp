// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/savedfilters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using Asks = SavedFilter::Asks;

namespace {

const QString settingsKey = u"audit/savedFilters"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FilterNames)
};

// The questions that auditors come with: what one person did in a period, which sign-ins failed in the last 24 hours
// (of staff and, by code, of customers), who looked at customers, and what happened to one of them.
QList<SavedFilter> builtIn()
{
    return {
        {Texts::tr("What a person did, last 30 days"),
         {.period = Period::LastMonth},
         true,
         Asks::Who},
        {Texts::tr("Failed sign-ins of staff, last 24 hours"),
         {.action = u"staff.login"_s, .success = false, .period = Period::LastDay},
         true},
        {Texts::tr("Failed sign-ins of customers, last 24 hours"),
         {.action = u"otp"_s, .success = false, .period = Period::LastDay},
         true},
        {Texts::tr("Who opened customers, last 30 days"),
         {.action = u"customer.read"_s, .resource = u"customer"_s, .period = Period::LastMonth},
         true},
        {Texts::tr("What happened to a customer"), {}, true, Asks::About},
    };
}

bool isCalled(const SavedFilter &filter, const QString &name)
{
    return filter.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
}

QString objectionTo(const QString &name)
{
    if (name.trimmed().isEmpty())
        return Texts::tr("A filter needs a name.");
    if (name.trimmed().size() > SavedFilters::LongestName)
        return Texts::tr("A name has at most %1 characters.").arg(SavedFilters::LongestName);
    if (std::ranges::any_of(builtIn(), [&](const auto &filter) { return isCalled(filter, name); }))
        return Texts::tr("A filter that comes with the program is called so. Choose another name.");
    return {};
}

} // namespace

bool SavedFilter::fits(FilterChoice present) const
{
    if (asks == Asks::Who)
        present.user = choice.user;
    if (asks == Asks::About)
        present.subject = choice.subject;
    return present == choice;
}

QList<SavedFilter> SavedFilters::all() const
{
    return builtIn() + own();
}

QString SavedFilters::objection(const QString &name)
{
    return objectionTo(name);
}

void SavedFilters::save(const QString &name, const FilterChoice &choice)
{
    QList<SavedFilter> filters = own();
    filters.removeIf([&](const SavedFilter &filter) { return isCalled(filter, name); });
    filters.append({name.trimmed(), choice});
    write(filters);
}

void SavedFilters::remove(const QString &name)
{
    QList<SavedFilter> filters = own();
    filters.removeIf([&](const SavedFilter &filter) { return isCalled(filter, name); });
    write(filters);
}

QList<SavedFilter> SavedFilters::own() const
{
    QList<SavedFilter> filters;
    const auto stored = QJsonDocument::fromJson(m_settings.value(settingsKey).toByteArray());
    for (const QJsonValue &entry : stored.array()) {
        const QString name = entry["name"_L1].toString();
        if (const auto choice = choiceFrom(entry["choice"_L1].toObject());
            choice && objection(name).isEmpty())
            filters.append({name, *choice});
    }
    std::ranges::sort(filters, [](const SavedFilter &a, const SavedFilter &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return filters;
}

void SavedFilters::write(const QList<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &filter : filters)
        array.append(QJsonObject{{"name"_L1, filter.name}, {"choice"_L1, toJson(filter.choice)}});
    m_settings.setValue(settingsKey, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace countersign::ui::audit
