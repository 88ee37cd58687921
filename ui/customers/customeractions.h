// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/safetyclient.h"
#include "customers/contactchangedialog.h"
#include "shell/page.h"

namespace countersign::ui::customers {

// What one does for a customer from their page: each asks where it must, calls the server, and says what came of it. Owned
// by the page; GUI thread.
class CustomerActions final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs stand over `window`, which owns this.
    CustomerActions(const shell::PageContext &context, QWidget *window);

    /// Another phone number or e-mail address. For a phone number on file, staff verify the customer first unless
    /// `isVerified`.
    void changeContact(const contract::CustomerView &customer, ContactChangeDialog::Field field,
                       bool isVerified);
    void cancelChange(const QString &customer, const contract::ContactChangeView &change);
    void unlockCodes(const contract::CustomerView &customer);
    void verify(const contract::CustomerView &customer, bool forPhoneChange);
    void approve(const contract::OverrideView &entry);
    void endOverride(const contract::OverrideView &entry);
    void endSession(const contract::SessionView &session);
    void askToEndSessions(const contract::CustomerView &customer);
    bool isBusy() const { return m_calls > 0; }

Q_SIGNALS:
    /// Something about the customer has changed.
    void changed(const QString &customer);

private:
    void hold(ContactChangeDialog &dialog, const contract::CustomerView &customer);
    void fillIn(ContactChangeDialog &dialog, const contract::CustomerView &customer);
    void openVerification(const contract::CustomerView &customer,
                          const QList<contract::OverrideProcedure> &procedures,
                          bool forPhoneChange);
    void ask(const QString &title, const QString &question, const QString &text,
             const QString &sure, const std::function<void()> &then);
    /// Says what came of a call, and that something has changed.
    client::ApiCall::Handler telling(const QString &said, const QString &customer);

    shell::PageContext m_context;
    client::SafetyClient m_client;
    QWidget *m_window;
    int m_calls = 0;
};

} // namespace countersign::ui::customers
