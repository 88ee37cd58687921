// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/firstrun.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace countersign::ui::settings {

class FirstRunStep;

// The first run after the owner's account is made: who carries messages, to which countries, and customers. Every step can
// be left for later; what it sets is what the page of settings sets. GUI thread.
class FirstRunWizard final : public shell::FirstRunView
{
    Q_OBJECT
public:
    FirstRunWizard(client::ApiClient &api, const client::Staff &staff, QWidget *parent = nullptr);

    int currentStep() const { return m_current; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void add(FirstRunStep *step);
    void go(int step);

    QStackedWidget *m_stack;
    QList<FirstRunStep *> m_steps;
    int m_current = 0;
};

} // namespace countersign::ui::settings
