// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "settings/thiscomputer.h"
#include "shell/demoaccount.h"

#include <QSettings>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace countersign::ui::shell {
class MainWindow;
class PageRegistry;
} // namespace countersign::ui::shell

namespace countersign::ui::console {

// The whole desktop console: look, connection, pages and window. The program makes one after its
// QApplication and keeps it until the event loop has ended. GUI thread. It talks to its server
// through the transport only.
class Console final
{
public:
    struct Options
    {
        client::Transport transport;
        QString settingsFile = {}; // INI file for layout and last-seen checkpoints
        QString dataFolder = {};   // shown on the About page; empty if the server is elsewhere
        /// Under this name the session outlives the program in the keychain; empty: it does not.
        QString keychainName = {};
        /// ISO 639-1 code of the window's language for this run; empty: as the person has set it.
        QString language = {};
    };

    Console(QApplication &application, const Options &options);
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// Shows the window while its server starts: nobody can sign in yet.
    void showStarting();
    /// Shows the window with the reason why there is no server; its button closes it.
    void showFailure(const QString &reason);
    /// Demo accounts for the sign-in page.
    void offer(const QList<shell::DemoAccount> &accounts);
    /// The code with which the first account is made; empty if there is one.
    void offerSetup(const QString &code);
    /// Shows the window, and signs in whose session was kept.
    void show();
    /// Calls `done` as soon as the server and the keychain know how the session stands, or after
    /// five seconds: then the program may end. Needs the event loop; may call at once.
    void whenSettled(std::function<void()> done);
    shell::MainWindow &window() { return *m_window; }
    /// Shows the window in that size (device-independent pixels), renders every page to `folder`, and tells the files or
    /// what went wrong.
    void takeScreenshots(const QString &folder, QSize size,
                         std::function<void(std::expected<QStringList, QString>)> done);

private:
    shell::PageRegistry pages();

    QSettings m_settings;
    const QString m_dataFolder;
    widgets::Theme *m_theme; // owned by the application
    widgets::Language m_language;
    settings::ThisComputer m_computer;
    client::ApiClient m_api;
    bool m_keepsSession;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace countersign::ui::console
