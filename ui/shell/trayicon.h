// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace countersign::ui::shell {

// The program's place in the desktop's tray: how much needs attention, notices while nobody looks at the window, and a menu.
// Where the desktop has no tray it is not there and nothing else changes. Owned by the main window.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    TrayIcon(QSettings &settings, QObject *parent);

    /// Whether there is a tray to be seen in, at this moment: a window that is hidden must have a way back.
    bool isThere() const { return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }
    /// Whether closing the window leaves the program in the tray: only if the person has asked for it.
    bool keepsRunning() const;
    void setKeepsRunning(bool keep);
    /// The number at the icon; 0 for none.
    void setCount(int count);
    int count() const { return m_count; }
    /// Whether somebody is signed in: who is not has nothing to lock.
    void setSignedIn(bool signedIn);
    /// Another language is spoken.
    void retranslate();
    /// A notice of the desktop. `text` must name nobody.
    void notify(const QString &text);
    QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void openRequested();
    void lockRequested();
    void signOutRequested();
    void quitRequested();

private:
    void addActions();
    void draw();

    QSettings &m_settings;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_lock = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_keep = nullptr;
    int m_count = 0;
};

/// The program's mark with a number in its corner, as in the tray.
QIcon badgedMark(int count);

} // namespace countersign::ui::shell
