// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/cardpage.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::settings {

// One step of the first run: where one is, what it is about, something to fill in, and the ways back and on. GUI thread.
class FirstRunStep : public shell::CardPage
{
    Q_OBJECT
public:
    FirstRunStep(const QString &title, const QString &text, QWidget *parent = nullptr);

    /// "Step 2 of 4". The first has no way back.
    void setPlace(int number, int count);
    /// The step comes on screen.
    virtual void begin() = 0;

Q_SIGNALS:
    void backRequested();
    /// It is done, or left for later.
    void done();

protected:
    /// Between the head and the buttons.
    void addContent(QWidget *content);
    /// At the end: back, `later` and `primary`.
    void addButtons(QPushButton *later, QPushButton *primary);
    void showEvent(QShowEvent *event) override;
    virtual QWidget *firstField() = 0;

private:
    QLabel *m_place;
    QPushButton *m_back;
};

} // namespace countersign::ui::settings
