// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/settingsclient.h"
#include "settings/settingspart.h"
#include "shell/page.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class Card;
class InlineMessage;
} // namespace countersign::ui::widgets

namespace countersign::ui::settings {

class SaveBar;
class SettingsForm;
class TestBar;

// The cards with the service's settings: forms for who may change them, text for who may only read them and for what was
// given when the service was started. What was typed stays while one looks at other pages. GUI thread.
class ServiceSettings final : public QWidget
{
    Q_OBJECT
public:
    /// `bar` is shown and hidden as there is something to save.
    ServiceSettings(const shell::PageContext &context, SaveBar &bar, QWidget *parent = nullptr);

    void refresh();
    bool isSettled() const;
    bool hasUnsavedWork() const;

private:
    void take(const contract::SettingsView &view);
    void addCard(Part part, const contract::SettingsView &view);
    void addForm(Part part, const contract::SettingsView &view, widgets::Card &card);
    void addTest(Part part, SettingsForm *form, widgets::Card &card);
    static void addText(Part part, const contract::SettingsView &view, bool given,
                        widgets::Card &card);
    void updateBar();
    void save();
    void takeRefusal(const client::ApiProblem &problem);
    void undo();

    shell::PageContext m_context;
    client::SettingsClient m_client;
    SaveBar &m_bar;
    const bool m_mayChange;
    QVBoxLayout *m_column;
    widgets::InlineMessage *m_message;
    QWidget *m_cards
        = nullptr; // the text of today is made anew with each answer, the forms are not
    QList<SettingsForm *> m_forms;
    QList<TestBar *> m_tests;
    int m_pending = 0;
};

} // namespace countersign::ui::settings
