// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

namespace countersign::ui::settings {

class SaveBar;
class ServiceSettings;
class ThisComputer;
class ThisComputerCard;

// What can be set: for this computer by everybody, for the service by who may; others read it. GUI thread.
class SettingsPage final : public shell::Page
{
    Q_OBJECT
public:
    /// `hasUnsavedWork`: whether anything in the window would be lost if it were made anew.
    SettingsPage(const shell::PageContext &context, ThisComputer &computer,
                 std::function<bool()> hasUnsavedWork, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    bool isSettled() const override;
    bool hasUnsavedWork() const override;
    QWidget *initialFocus() override;

private:
    ThisComputerCard *m_thisComputer;
    ServiceSettings *m_service = nullptr; // not for who may not read them
};

} // namespace countersign::ui::settings
