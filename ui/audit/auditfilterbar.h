// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/auditclient.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QLineEdit;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class FilterBar;
}

namespace countersign::ui::audit {

// The filters of the audit trail. Values out: `changed` when filter() has become another.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditFilterBar(QWidget *parent = nullptr);

    client::AuditFilter filter() const;
    void setUser(const QString &id);

Q_SIGNALS:
    void changed();

private:
    enum Period : int { AnyTime, LastHour, Today, LastWeek, LastMonth, Custom };

    void clear();
    void note();

    widgets::FilterBar *m_bar;
    QWidget *m_range;
    QLineEdit *m_user;
    QComboBox *m_action;
    QComboBox *m_resource;
    QComboBox *m_success;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    client::AuditFilter m_noted;
};

} // namespace countersign::ui::audit
