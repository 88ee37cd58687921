// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customeractions.h"

namespace countersign::ui::widgets {
class DetailPane;
}

namespace countersign::ui::customers {

// Writes what is known about one customer into a pane: addresses with their state, whether they are verified, sessions, the
// record; with a control for everything that the person at the desk may do. Owned by the page; GUI thread.
class CustomerSheet final : public QObject
{
    Q_OBJECT
public:
    CustomerSheet(const shell::PageContext &context, widgets::DetailPane &pane,
                  CustomerActions &actions);

    // What there is to write. Absent: it could not be loaded, see the problem.
    struct Contents
    {
        contract::CustomerView customer;
        std::optional<contract::CustomerSafetyView> safety;
        std::optional<contract::SessionList> sessions;
        QString problem; // why something is missing
    };
    void write(const Contents &contents);

private:
    void addContact(const Contents &contents);
    void addProof(const QString &name, bool isOnFile, const std::optional<QString> &provedAt);
    void addChange(const contract::CustomerView &customer,
                   const contract::ContactChangeView &change);
    void addVerification(const Contents &contents);
    void addOverride(const contract::OverrideView &entry);
    void addSessions(const contract::CustomerView &customer, const contract::SessionList &sessions);
    void addRecord(const contract::CustomerView &customer);
    QWidget *makeSession(const contract::SessionView &session);
    void addButtons(const QList<QWidget *> &buttons);
    bool mayUpdate() const { return m_context.staff.may(QStringLiteral("customers:update")); }

    shell::PageContext m_context;
    widgets::DetailPane &m_pane;
    CustomerActions &m_actions;
};

} // namespace countersign::ui::customers
