// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/settingsclient.h"
#include "settings/firstrunstep.h"
#include "settings/settingspart.h"
#include "widgets/tokens.h"

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::settings {

class SettingsForm;

// A step of the first run about a part of the service's settings: the same form as on the page. GUI thread.
class SettingsStep final : public FirstRunStep
{
    Q_OBJECT
public:
    SettingsStep(client::ApiClient &api, Part part, const QString &ownAddress,
                 QWidget *parent = nullptr);

    void begin() override;

protected:
    QWidget *firstField() override;

private:
    void take(const contract::SettingsView &view);
    void updateButtons();
    void save();
    void say(widgets::Tone tone, const QString &text);

    client::ApiClient &m_api;
    client::SettingsClient m_client;
    const Part m_part;
    const QString m_ownAddress;
    QWidget *m_content;
    SettingsForm *m_form = nullptr; // until it is known what is in force, and where that is given
    widgets::InlineMessage *m_message;
    QPushButton *m_later;
    QPushButton *m_save;
    bool m_isSetUp = false;
    bool m_busy = false;
};

} // namespace countersign::ui::settings
