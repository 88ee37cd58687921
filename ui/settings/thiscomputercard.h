// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace countersign::ui::settings {

class ThisComputer;

// Language and colours of the console on this computer. Both take effect at once; another language opens every page anew,
// so it asks first where something would be lost. GUI thread.
class ThisComputerCard final : public QWidget
{
    Q_OBJECT
public:
    /// `hasUnsavedWork`: whether anything in the window would be lost.
    ThisComputerCard(ThisComputer &computer, std::function<bool()> hasUnsavedWork,
                     QWidget *parent = nullptr);

private:
    void takeLanguage();
    void askForLanguage(const QString &code);
    void showLanguage();

    ThisComputer &m_computer;
    std::function<bool()> m_hasUnsavedWork;
    QComboBox *m_language;
    QComboBox *m_colours;
};

} // namespace countersign::ui::settings
