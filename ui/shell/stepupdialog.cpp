// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/stepupdialog.h"

#include "client/problemtext.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace widgets;

StepUpDialog::StepUpDialog(client::ApiClient &api, QWidget *parent)
    : QDialog(parent)
    , m_api(api)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_other(new QPushButton(this))
    , m_confirm(new QPushButton(tr("Con&firm"), this))
    , m_message(new InlineMessage(this))
{
    setWindowTitle(tr("Confirm that it is you"));
    setMinimumWidth(420);
    auto *why = new QLabel(tr("What you are about to do needs a fresh confirmation. It counts for "
                              "ten minutes."),
                           this);
    why->setWordWrap(true);
    m_label->setBuddy(m_field);
    m_field->setMinimumHeight(38);
    m_other->setProperty("flat", true);
    m_other->setAutoDefault(false);
    setPrimary(*m_confirm);
    m_confirm->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_confirm, QDialogButtonBox::AcceptRole);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::small);
    column->addWidget(why);
    column->addSpacing(space::small);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    column->addSpacing(space::small);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &StepUpDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_other, &QPushButton::clicked, this,
            [this] { useRecoveryCode(m_method == Method::Code); });
    useRecoveryCode(false);
    setBusy(true);
    client::AuthClient(m_api).secondFactor(
        this, [this](const client::ApiResult<contract::SecondFactorStatus> &status) {
            setBusy(false);
            if (status)
                ask(status->enrolled);
            else
                showProblem(client::problemText(status.error()));
        });
}

void StepUpDialog::ask(bool hasAuthenticator)
{
    m_other->setVisible(hasAuthenticator);
    if (!hasAuthenticator) {
        m_method = Method::Password;
        m_label->setText(tr("Your &password"));
        m_field->setEchoMode(QLineEdit::Password);
        m_field->setMaxLength(512);
        m_field->setAccessibleName(tr("Your password"));
    }
    m_field->setFocus();
}

void StepUpDialog::useRecoveryCode(bool use)
{
    m_method = use ? Method::RecoveryCode : Method::Code;
    m_label->setText(use ? tr("&Recovery code") : tr("&Code of your authenticator"));
    m_field->setAccessibleName(use ? tr("Recovery code") : tr("Code of your authenticator"));
    m_field->setMaxLength(use ? 24 : 7);
    m_other->setText(use ? tr("Use the &authenticator instead")
                         : tr("Use a &recovery code instead"));
    m_field->clear();
    m_field->setFocus();
}

void StepUpDialog::submit()
{
    QString text = m_field->text();
    if (m_method == Method::Code)
        text.remove(u' ');
    if (text.isEmpty()) {
        m_field->setFocus();
        return;
    }
    client::Proof proof;
    switch (m_method) {
    case Method::Code:
        proof.code = text;
        break;
    case Method::RecoveryCode:
        proof.recoveryCode = text.trimmed();
        break;
    case Method::Password:
        proof.password = text;
        break;
    }
    m_message->setMessage(Tone::Info, {});
    setBusy(true);
    m_api.stepUp(client::proofBody(proof), this,
                 [this](const std::optional<client::ApiProblem> &problem) {
                     setBusy(false);
                     if (problem)
                         showProblem(client::problemText(*problem));
                     else
                         accept();
                 });
}

void StepUpDialog::showProblem(const QString &text)
{
    m_field->clear();
    m_message->setMessage(Tone::Danger, text);
    m_field->setFocus();
}

void StepUpDialog::setBusy(bool busy)
{
    m_field->setReadOnly(busy);
    m_confirm->setEnabled(!busy);
    m_other->setEnabled(!busy);
}

// However it is closed, nobody is left waiting.
void StepUpDialog::done(int result)
{
    m_field->clear();
    if (result != Accepted)
        m_api.declineStepUp();
    QDialog::done(result);
}

} // namespace countersign::ui::shell
