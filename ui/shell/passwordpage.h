// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/passwordclient.h"
#include "shell/cardpage.h"

namespace countersign::ui::shell {

/// The code in what somebody has pasted: the code itself or the whole link of the e-mail.
QString codeOf(const QString &pasted);

// Choosing a password with the code of an e-mail, for whoever was invited or has forgotten theirs: asks for a code, takes
// the code. Nobody is signed in by it. Both passwords are forgotten as soon as the page is left.
class PasswordPage final : public CardPage
{
    Q_OBJECT
public:
    /// `api` outlives the page.
    explicit PasswordPage(client::ApiClient &api, QWidget *parent = nullptr);

    /// Empty fields, but for the address. The keyboard is where the code goes, or where one is asked for.
    void start(const QString &email, bool hasCode);

Q_SIGNALS:
    /// The password is set.
    void chosen();
    /// Back to the sign-in.
    void left();

private:
    void addCodeForm();
    void addPasswordForm();
    void askForCode();
    void choose();
    bool isComplete();
    void setBusy(bool busy);
    void showProblem(const client::ApiProblem &problem);

    client::PasswordClient m_client;
    QLineEdit *m_email;
    QPushButton *m_ask;
    QLineEdit *m_code;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QPushButton *m_choose;
    widgets::InlineMessage *m_message;
    bool m_busy = false;
};

} // namespace countersign::ui::shell
