// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace countersign::tests {

// Somebody at the console without a mouse: presses keys, which go to whatever has the keyboard, and reads what is on
// screen. Has no other way to anything.
class Keyboard
{
public:
    explicit Keyboard(QWidget &window)
        : m_window(window)
    {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// With Alt, as a mnemonic.
    void alt(Qt::Key key);
    void type(const QString &text);
    /// Presses Tab until the control of that name has the keyboard; false if a hundred times do not lead there.
    bool tabTo(const QString &name);
    /// Presses Down in the list that has the keyboard until `text` is chosen; false if it never is.
    bool chooseBelow(const QString &text);
    /// What a screen reader calls the control that has the keyboard.
    QString focused() const;
    /// Whether a text on screen has this in it. Waits for it, up to twenty seconds.
    bool sees(const QString &part) const;
    /// The text of the label that screen readers know by this name; empty if none is on screen.
    QString textOf(const QString &label) const;
    /// The dialog in front, or the window.
    QWidget &front() const;

private:
    void takeFront() const;
    QWidget *target() const;

    QWidget &m_window;
};

} // namespace countersign::tests
