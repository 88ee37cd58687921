// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/settingsclient.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::settings {

class SettingsForm;

// Sends a test message with what is in a form, saved or not, and says what came of it. Belongs to the form's card; GUI
// thread.
class TestBar final : public QWidget
{
    Q_OBJECT
public:
    /// `channel`: "sms" or "email". `ownAddress`: the e-mail address of who is signed in. Without `form`, tests what is in
    /// force.
    TestBar(client::ApiClient &api, const QString &channel, const QString &ownAddress,
            SettingsForm *form, QWidget *parent = nullptr);

    bool isBusy() const { return m_busy; }

private:
    void send();
    void setBusy(bool busy);

    client::SettingsClient m_client;
    SettingsForm *m_form;
    const bool m_isText;
    QLineEdit *m_to;
    QPushButton *m_send;
    widgets::InlineMessage *m_message;
    bool m_busy = false;
};

} // namespace countersign::ui::settings
