// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/authenticatordialog.h"

#include "client/problemtext.h"
#include "shell/authenticatorform.h"
#include "shell/recoverycodes.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui::identity {

AuthenticatorDialog::AuthenticatorDialog(client::ApiClient &api, QWidget *parent)
    : QDialog(parent)
    , m_client(api)
    , m_steps(new QStackedWidget(this))
    , m_form(new shell::AuthenticatorForm(m_steps))
    , m_codes(new shell::RecoveryCodes(m_steps))
{
    m_steps->addWidget(m_form);
    m_steps->addWidget(m_codes);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_steps);
    setMinimumWidth(420);
    connect(m_form, &shell::AuthenticatorForm::submitted, this, &AuthenticatorDialog::confirm);
    connect(m_codes, &shell::RecoveryCodes::kept, this, &QDialog::accept);
}

AuthenticatorDialog::AuthenticatorDialog(client::ApiClient &api,
                                         const contract::ProofChallenge &begun, QWidget *parent)
    : AuthenticatorDialog(api, parent)
{
    setWindowTitle(tr("Set up an authenticator"));
    m_challenge = begun.challenge;
    if (begun.authenticator)
        m_form->start(*begun.authenticator);
    m_form->setFocus();
}

AuthenticatorDialog::AuthenticatorDialog(client::ApiClient &api, const QStringList &recoveryCodes,
                                         QWidget *parent)
    : AuthenticatorDialog(api, parent)
{
    showCodes(recoveryCodes);
}

void AuthenticatorDialog::confirm(const QString &code)
{
    m_client.confirmAuthenticator(m_challenge, code, this,
                                  [this](const client::ApiResult<contract::RecoveryCodes> &codes) {
                                      if (codes)
                                          showCodes(codes->recoveryCodes);
                                      else
                                          m_form->showProblem(client::problemText(codes.error()));
                                  });
}

void AuthenticatorDialog::showCodes(const QStringList &codes)
{
    setWindowTitle(tr("Keep your recovery codes"));
    m_form->clear();
    m_codes->showCodes(codes);
    m_steps->setCurrentWidget(m_codes);
}

void AuthenticatorDialog::reject()
{
    if (m_steps->currentWidget() == m_form)
        QDialog::reject();
}

} // namespace countersign::ui::identity
