// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
class StatusBadge;
} // namespace countersign::ui::widgets

namespace countersign::ui::identity {

// My account: who I am here, my password and my second factor.
class AccountPage final : public shell::Page
{
    Q_OBJECT
public:
    explicit AccountPage(const shell::PageContext &context, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    bool isSettled() const override { return m_pending == 0; }
    QWidget *initialFocus() override;

private:
    QWidget *makePersonCard();
    QWidget *makeFactorCard();
    void show(const contract::SecondFactorStatus &status);
    void setUp();
    void changePassword();
    void renewCodes();
    void tellDone(const QString &text);

    shell::PageContext m_context;
    client::AuthClient m_client;
    QScrollArea *m_scroll;
    widgets::StatusBadge *m_state;
    QLabel *m_since;
    QLabel *m_left;
    widgets::InlineMessage *m_message;
    QPushButton *m_setUp;
    QPushButton *m_renew;
    int m_pending = 0;
};

} // namespace countersign::ui::identity
