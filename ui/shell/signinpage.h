// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"
#include "shell/cardpage.h"
#include "shell/demoaccount.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace countersign::ui::shell {

// Asks for e-mail and password. Values out: the sign-in flow does the call and comes back with
// showProblem() or moves on. The password field is emptied as soon as it is no longer needed.
class SignInPage final : public CardPage
{
    Q_OBJECT
public:
    explicit SignInPage(const QString &serverName, QWidget *parent = nullptr);

    /// There are other servers to choose from; this one is called so.
    void offerServers(const QString &serverName);
    /// Buttons below the form that sign in with one click.
    void offer(const QList<DemoAccount> &accounts);
    /// Ready for the next person. `email` fills the first field.
    void reset(const QString &email);
    /// Says why the person is here again.
    void showNotice(const QString &text);
    void showProblem(const client::ApiProblem &problem);
    bool isBusy() const { return m_busy; }

    /// What stands in the first field.
    QString email() const;

Q_SIGNALS:
    /// To choose a password with the code of an e-mail, which is there already or still to be asked for.
    void passwordWanted(bool hasCode);
    void serversWanted();
    void submitted(const QString &email, const QString &password);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHelp(const QString &text, bool hasCode, QHBoxLayout &row);
    QWidget *makeDemo(const QList<DemoAccount> &accounts);
    void submit();
    void setBusy(bool busy);
    void focusFirstEmpty();

    QPushButton *m_servers;
    QLabel *m_server;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QPushButton *m_submit;
    widgets::InlineMessage *m_message;
    QWidget *m_demo = nullptr;
    bool m_busy = false;
};

} // namespace countersign::ui::shell
