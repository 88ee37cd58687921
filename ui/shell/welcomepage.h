// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"
#include "shell/cardpage.h"

namespace countersign::ui::shell {

// The first page of a new installation: makes the owner's account.
class WelcomePage final : public CardPage
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void showProblem(const client::ApiProblem &problem);
    /// Forgets what was typed.
    void clear();

Q_SIGNALS:
    void submitted(const QString &name, const QString &email, const QString &password);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void setBusy(bool busy);
    void complain(const QString &text, QLineEdit *field);

    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_again;
    widgets::InlineMessage *m_message;
    QPushButton *m_submit;
    bool m_busy = false;
};

} // namespace countersign::ui::shell
