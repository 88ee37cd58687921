// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace countersign::support {

// The real keychain of a Linux desktop, on a message bus and in a home folder of its own, which
// this process uses from open() on. Needs dbus-daemon, dbus-send and gnome-keyring-daemon.
class PrivateKeyring
{
public:
    PrivateKeyring() = default;
    ~PrivateKeyring();
    PrivateKeyring(const PrivateKeyring &) = delete;
    PrivateKeyring &operator=(const PrivateKeyring &) = delete;

    /// Starts the bus, on which there is no keychain yet. Empty, or what is missing.
    QString open();
    /// Puts a keychain on the bus. Empty, or what went wrong.
    QString start(bool unlocked);
    /// From now on new entries go where they are lost when the keychain stops ("session"), or where
    /// they are kept ("login", as at the start).
    static bool putInto(const QString &collection);
    /// Locks "login"; nobody is there to unlock it.
    static bool lock();
    void stop();

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

/// Runs the program once more for every test function of `names`. The Secret Service library keeps
/// its session with the keyring for the life of a process, so every case gets a process, a bus and
/// a home of its own. Returns how many failed.
int runEachInItsOwnProcess(const QStringList &names);

} // namespace countersign::support
