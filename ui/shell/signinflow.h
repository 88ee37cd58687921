// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/authclient.h"
#include "shell/demoaccount.h"

#include <QStackedWidget>

namespace countersign::ui::shell {

class AuthenticatorForm;
class CardPage;
class CodePage;
class PasswordPage;
class RecoveryCodes;
class SignInPage;
class WelcomePage;

// Everything until somebody is signed in: password, then a code, or the authenticator that is set up at the first sign-in
// with its recovery codes. Makes the calls; nothing of what was typed stays when it is done. GUI thread.
class SignInFlow final : public QStackedWidget
{
    Q_OBJECT
public:
    SignInFlow(client::ApiClient &api, client::DeviceMemory &devices, QWidget *parent = nullptr);

    void offer(const QList<DemoAccount> &accounts);
    /// There are other servers to choose from; this one is called so.
    void offerServers(const QString &serverName);
    /// Nobody has an account yet: begins with the owner's, for which the server wants this code. Empty: there is staff.
    void offerSetup(const QString &code);
    /// Starts from the beginning. `email` fills the first field.
    void reset(const QString &email);
    /// Says why the person is here again.
    void showNotice(const QString &text);
    void signIn(const QString &email, const QString &password);
    /// The page where one chooses a password with the code of an e-mail.
    void askForPassword(bool hasCode);

Q_SIGNALS:
    /// Somebody has given a password, or wants to choose one.
    void begun();
    void signedIn(const countersign::ui::client::Staff &staff);
    /// Right before signedIn(): this person has just set the installation up.
    void wasSetUp();
    void failed();
    void serversWanted();

private:
    void setUp(const QString &name, const QString &email, const QString &password);
    void take(const client::ApiResult<client::SignInStep> &step);
    void prove(const client::Proof &proof);
    void enrol(const QString &code);
    void takeEnrolled(const client::Enrolled &enrolled);
    /// Nothing more can be done with the challenge: back to the password, with the reason.
    bool startAgain(const client::ApiProblem &problem);
    void finish();
    client::AuthClient auth() { return client::AuthClient(m_api, &m_devices); }

    client::ApiClient &m_api;
    client::DeviceMemory &m_devices;
    WelcomePage *m_welcome;
    SignInPage *m_password;
    PasswordPage *m_choose;
    CodePage *m_code;
    CardPage *m_setUp;
    AuthenticatorForm *m_form;
    CardPage *m_codes;
    RecoveryCodes *m_recovery;
    QString m_setupCode;
    QString m_email;
    QString m_challenge;
    bool m_setsUp = false; // from the owner's account to their recovery codes
    client::Staff m_staff; // signed in, while the recovery codes are on screen
};

} // namespace countersign::ui::shell
