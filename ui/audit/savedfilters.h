// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/filterchoice.h"

#include <QSettings>

namespace countersign::ui::audit {

// A filter under a name.
struct SavedFilter
{
    // What must still be said before the filter says anything.
    enum class Asks : quint8 { Nothing, Who, About };

    QString name;
    FilterChoice choice;
    bool builtIn = false;
    Asks asks = Asks::Nothing;

    /// Whether `present` is this filter; what it asks for may be anything, or nothing yet.
    bool fits(FilterChoice present) const;
};

// The filters that have a name: those that come with the program, and those that people have saved at this console. Holds
// nothing but the settings, which outlive it. GUI thread.
class SavedFilters
{
public:
    static constexpr int LongestName = 60;

    explicit SavedFilters(QSettings &settings)
        : m_settings(settings)
    {}

    /// The built-in ones first, then the others by name.
    QList<SavedFilter> all() const;
    /// Why `name` cannot be given to a filter, as a sentence; empty if it can.
    static QString objection(const QString &name);
    /// Keeps the choice under `name`, in place of one that is called so already.
    void save(const QString &name, const FilterChoice &choice);
    void remove(const QString &name);

private:
    QList<SavedFilter> own() const;
    void write(const QList<SavedFilter> &filters);

    QSettings &m_settings;
};

} // namespace countersign::ui::audit
