// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/authclient.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::identity {

// Changes the password of the person who is signed in. What was typed goes when it closes. Open it with open(). GUI thread.
class PasswordDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PasswordDialog(client::ApiClient &api, QWidget *parent = nullptr);

    void done(int result) override;

private:
    bool isComplete();
    void submit();
    void take(const client::ApiResult<QJsonObject> &changed);
    void complain(QLineEdit *field, const QString &text);

    client::AuthClient m_client;
    QLineEdit *m_current;
    QLineEdit *m_password;
    QLineEdit *m_again;
    widgets::InlineMessage *m_message;
    QPushButton *m_change;
};

} // namespace countersign::ui::identity
