// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/customersclient.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::customers {

// A customer's phone number and e-mail address: masked, until somebody gives a reason for the trail to see them, and masked
// again after a minute, also on the clipboard if one of them is still there. GUI thread.
class RevealBox final : public QWidget
{
    Q_OBJECT
public:
    RevealBox(client::ApiClient &api, const contract::CustomerView &customer, bool mayReveal,
              QWidget *parent = nullptr);
    ~RevealBox() override;

    bool isRevealed() const { return m_hiding.isActive(); }

private:
    void ask();
    void reveal();
    void showClear(const contract::RevealedContact &contact);
    void mask();
    void tick();

    client::CustomersClient m_client;
    const contract::CustomerView m_customer;
    QLabel *m_phone;
    QLabel *m_email;
    QPushButton *m_copyPhone;
    QPushButton *m_copyEmail;
    QPushButton *m_reveal;
    QWidget *m_form;
    QLineEdit *m_reason;
    QPushButton *m_show;
    QLabel *m_left;
    widgets::InlineMessage *m_message;
    QTimer m_hiding;
    QDateTime m_until;   // by the clock: a computer that slept does not show it a minute longer
    QStringList m_clear; // what is shown in the clear now
};

} // namespace countersign::ui::customers
