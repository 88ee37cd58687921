// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/secondfactor.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
class QrCode;
} // namespace countersign::ui::widgets

namespace countersign::ui::shell {

// Sets an authenticator app up: its secret as QR code and as text, and a field for the first code it shows.
class AuthenticatorForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AuthenticatorForm(QWidget *parent = nullptr);

    void start(const contract::AuthenticatorSecret &secret);
    /// Forgets the secret.
    void clear();
    void setBusy(bool busy);
    void showProblem(const QString &text);
    QLineEdit *codeField() const { return m_code; }

Q_SIGNALS:
    void submitted(const QString &code);

private:
    void submit();

    widgets::QrCode *m_qr;
    QLabel *m_secret;
    QLineEdit *m_code;
    widgets::InlineMessage *m_message;
    QPushButton *m_submit;
    bool m_busy = false;
};

} // namespace countersign::ui::shell
