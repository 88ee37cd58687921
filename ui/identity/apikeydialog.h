// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apikeysclient.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::identity {

// Makes a key for a program and shows it, once. Open it with open(). GUI thread.
class ApiKeyDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `permissions`: what the person may do, and so may give.
    ApiKeyDialog(client::ApiClient &api, const QStringList &permissions, QWidget *parent);
    /// Only shows a key that was made already.
    ApiKeyDialog(client::ApiClient &api, const contract::NewApiKey &key, QWidget *parent);

    /// A key that is shown is worth keeping: Escape does not throw it away.
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void made();

private:
    ApiKeyDialog(client::ApiClient &api, QWidget *parent);
    QWidget *makeForm(const QStringList &permissions);
    QWidget *makeResult();
    contract::ApiKeyRequest wanted() const;
    void submit();
    void showKey(const contract::NewApiKey &key);

    client::ApiKeysClient m_client;
    QStackedWidget *m_steps;
    QLineEdit *m_name;
    QListWidget *m_scopes;
    QLineEdit *m_networks;
    QSpinBox *m_days;
    widgets::InlineMessage *m_message;
    QPushButton *m_make;
    QLineEdit *m_key;
};

} // namespace countersign::ui::identity
