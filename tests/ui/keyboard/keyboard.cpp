// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboard/keyboard.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTableView>
#include <QTest>

namespace countersign::tests {

using namespace Qt::StringLiterals;

QWidget &Keyboard::front() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? *dialog : m_window;
}

QWidget *Keyboard::target() const
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        focus = front().focusWidget();
    return focus ? focus : &front();
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    takeFront();
    QTest::keyClick(target(), key, modifiers);
}

// The offscreen platform has no window manager that gives the keyboard back when a dialog closes.
void Keyboard::takeFront() const
{
    if (QApplication::activeWindow() == &front())
        return;
    front().activateWindow();
    [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&front());
}

void Keyboard::alt(Qt::Key key)
{
    press(key, Qt::AltModifier);
    // A button that is pressed so goes down, and does its work when it comes up again.
    [[maybe_unused]] const bool isUp = QTest::qWaitFor([this] {
        const auto buttons = front().findChildren<QAbstractButton *>();
        return std::ranges::none_of(buttons, &QAbstractButton::isDown);
    });
}

void Keyboard::type(const QString &text)
{
    takeFront();
    QTest::keyClicks(target(), text);
}

bool Keyboard::tabTo(const QString &name)
{
    for (int step = 0; step < 100; ++step) {
        if (focused() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool Keyboard::chooseBelow(const QString &text)
{
    const auto chosen = [this] {
        if (const auto *box = qobject_cast<QComboBox *>(target()))
            return box->currentText();
        const auto *table = qobject_cast<QTableView *>(target());
        QStringList cells;
        for (int column = 0; table && column < table->model()->columnCount(); ++column)
            cells.append(table->currentIndex().siblingAtColumn(column).data().toString());
        return cells.join(u' ');
    };
    for (int step = 0; step < 300; ++step) {
        if (chosen().contains(text))
            return true;
        press(Qt::Key_Down);
    }
    return false;
}

QString Keyboard::focused() const
{
    takeFront();
    auto *interface = QAccessible::queryAccessibleInterface(target());
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool Keyboard::sees(const QString &part) const
{
    return QTest::qWaitFor(
        [this, &part] {
            for (const auto *label : m_window.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(part))
                    return true;
            }
            for (const auto *button : m_window.findChildren<QAbstractButton *>()) {
                if (button->isVisible() && QString(button->text()).remove(u'&').contains(part))
                    return true;
            }
            return false;
        },
        20'000);
}

QString Keyboard::textOf(const QString &label) const
{
    for (const auto *candidate : m_window.findChildren<QLabel *>()) {
        if (candidate->isVisible() && candidate->accessibleName() == label)
            return candidate->text();
    }
    return {};
}

} // namespace countersign::tests
