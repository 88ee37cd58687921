// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/savedfilters.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::audit {

// Chooses, saves and deletes filters with a name. The owner tells it what is chosen in the filter bar now, and takes up
// what comes with `chosen`.
class SavedFilterBar final : public QWidget
{
    Q_OBJECT
public:
    /// `settings` outlives the bar.
    explicit SavedFilterBar(QSettings &settings, QWidget *parent = nullptr);

    /// Shows the name of the filter that `choice` is, if it has one.
    void setPresent(const FilterChoice &choice);
    /// Adds a control at the right, after the others. Takes ownership.
    void addAction(QWidget *control);

Q_SIGNALS:
    void chosen(const countersign::ui::audit::SavedFilter &filter);

private:
    const SavedFilter *current() const;
    void fill();
    void show();
    void takeUp(int entry);
    void askForName();
    void askToRemove();

    SavedFilters m_filters;
    QList<SavedFilter> m_shown;
    FilterChoice m_present;
    QString m_chosen; // the name that was chosen or given last
    QHBoxLayout *m_actions;
    QComboBox *m_box;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace countersign::ui::audit
