// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

QT_BEGIN_NAMESPACE
class QTabWidget;
QT_END_NAMESPACE

namespace countersign::ui::identity {

class OwnSessions;

// Who is signed in where: one's own sessions and, for those who may see them, everybody's.
class SessionsPage final : public shell::Page
{
    Q_OBJECT
public:
    SessionsPage(const shell::PageContext &context, QWidget *parent);

    void activate() override;
    void deactivate() override;
    void refresh() override;
    bool isSettled() const override;
    QWidget *initialFocus() override;
    void showExample() override;

private:
    shell::Page *current() const;

    OwnSessions *m_own;
    QTabWidget *m_tabs = nullptr; // only where there is more than one's own
};

} // namespace countersign::ui::identity
