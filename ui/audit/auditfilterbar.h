// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/savedfilters.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QLineEdit;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class FilterBar;
class InlineMessage;
} // namespace countersign::ui::widgets

namespace countersign::ui::audit {

// The filters of the audit trail. Values out: `changed` when choice() has become another.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditFilterBar(QWidget *parent = nullptr);

    /// What is chosen; a text that is no id counts as nothing.
    FilterChoice choice() const;
    /// The same for the server, as of now.
    client::AuditFilter filter() const;
    void setChoice(const FilterChoice &choice);
    void setUser(const QString &id);
    void setSubject(const QString &id);
    /// Takes up a saved filter. What it asks for stays as it is; if that is empty, a line says so.
    void takeUp(const SavedFilter &saved);
    /// The filter in one line, for a heading: "Result: Refused · Time: Today"; empty without one.
    QString summary() const;

Q_SIGNALS:
    void changed();

private:
    void addActions();
    void addRange();
    void note();
    void showHint();

    widgets::FilterBar *m_bar;
    QWidget *m_range;
    QLineEdit *m_user;
    QLineEdit *m_subject;
    QComboBox *m_action;
    QComboBox *m_resource;
    QComboBox *m_success;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    widgets::InlineMessage *m_hint;
    FilterChoice m_noted;
    SavedFilter m_takenUp;
};

} // namespace countersign::ui::audit
