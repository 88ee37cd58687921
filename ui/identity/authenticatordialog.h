// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/authclient.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace countersign::ui::shell {
class AuthenticatorForm;
class RecoveryCodes;
} // namespace countersign::ui::shell

namespace countersign::ui::identity {

// Sets an authenticator up for who is signed in, and shows the recovery codes that come with it. Open it with open();
// accepted once the authenticator is set up and its codes are kept. GUI thread.
class AuthenticatorDialog final : public QDialog
{
    Q_OBJECT
public:
    AuthenticatorDialog(client::ApiClient &api, const contract::ProofChallenge &begun,
                        QWidget *parent);
    /// Only shows new recovery codes.
    AuthenticatorDialog(client::ApiClient &api, const QStringList &recoveryCodes, QWidget *parent);

    /// Codes that were shown are worth keeping: Escape does not throw them away.
    void reject() override;

private:
    AuthenticatorDialog(client::ApiClient &api, QWidget *parent);
    void confirm(const QString &code);
    void showCodes(const QStringList &codes);

    client::AuthClient m_client;
    QString m_challenge;
    QStackedWidget *m_steps;
    shell::AuthenticatorForm *m_form;
    shell::RecoveryCodes *m_codes;
};

} // namespace countersign::ui::identity
