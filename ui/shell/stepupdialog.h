// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/authclient.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::shell {

// Asks somebody who is signed in to prove anew who they are: with their authenticator, or their password where they have
// none (demo mode). Open it with open(); it tells the ApiClient, whose calls wait for it. GUI thread.
class StepUpDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit StepUpDialog(client::ApiClient &api, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void ask(bool hasAuthenticator);
    void useRecoveryCode(bool use);
    void submit();
    void showProblem(const QString &text);
    void setBusy(bool busy);

    enum class Method : quint8 { Code, RecoveryCode, Password };
    client::ApiClient &m_api;
    Method m_method = Method::Code;
    QLabel *m_label;
    QLineEdit *m_field;
    QPushButton *m_other;
    QPushButton *m_confirm;
    widgets::InlineMessage *m_message;
};

} // namespace countersign::ui::shell
