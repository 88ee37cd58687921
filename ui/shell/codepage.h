// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/authclient.h"
#include "shell/cardpage.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace countersign::ui::shell {

// The second step of a sign-in: a code of the authenticator, or a recovery code.
class CodePage final : public CardPage
{
    Q_OBJECT
public:
    explicit CodePage(QWidget *parent = nullptr);

    /// Ready for somebody else.
    void reset();
    void setBusy(bool busy);
    void showProblem(const QString &text);

Q_SIGNALS:
    void submitted(const countersign::ui::client::Proof &proof);
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void useRecoveryCode(bool use);
    QLineEdit *field() const;

    QWidget *m_codeRow;
    QLineEdit *m_code;
    QWidget *m_recoveryRow;
    QLineEdit *m_recovery;
    widgets::InlineMessage *m_message;
    QPushButton *m_submit;
    QPushButton *m_other;
    bool m_useRecovery = false;
    bool m_busy = false;
};

} // namespace countersign::ui::shell
