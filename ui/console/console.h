// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "client/savedservers.h"
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
namespace countersign::ui::servers {
class ServersDialog;
}

namespace countersign::ui::console {

// The whole desktop console: look, connection, pages and window. The program makes one after its
// QApplication and keeps it until the event loop has ended. GUI thread. It talks to its server
// through the transport only. Each server has a window, a connection and settings of its own, of which one
// is there at a time: nothing of one session can reach another server.
class Console final
{
public:
    struct Options
    {
        client::Transport transport; // to the server of this computer
        QString settingsFile = {};   // INI file for layout and last-seen checkpoints
        QString dataFolder = {};     // shown on the About page; empty if the server is elsewhere
        /// Under this name the session outlives the program in the keychain; empty: it does not.
        QString keychainName = {};
        /// Folder with the list of other servers and what is remembered of each; empty: this computer only.
        QString serversFolder = {};
        /// Starts the server of this computer; called once, when somebody chooses it and it was never said to start.
        std::function<void()> startHome = {};
        /// ISO 639-1 code of the window's language for this run; empty: as the person has set it.
        QString language = {};
        /// Ends the program; asked for in the window or in the tray, when the window may be closed already.
        std::function<void()> quit = {};
    };

    Console(QApplication &application, const Options &options);
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// The saved server that the program is to start with; empty: this computer.
    QString startId() const;
    /// Shows the window for a saved server; empty: for this computer. Whoever is signed in is signed out.
    void open(const QString &serverId);
    /// Shows the window for the server at this address; one that is not saved yet is added first. False if that is no
    /// address of a server.
    bool openAddress(const QString &address);

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
    shell::MainWindow &window();
    /// The server in use; empty: this computer.
    QString currentId() const;
    /// Shows the window in that size (device-independent pixels), renders every page to `folder`, and tells the files or
    /// what went wrong.
    void takeScreenshots(const QString &folder, QSize size,
                         std::function<void(std::expected<QStringList, QString>)> done);

private:
    struct Desk; // what belongs to one server
    enum class Home : quint8 { NotStarted, Starting, Running, Failed };

    shell::PageRegistry pages(Desk &desk);
    std::unique_ptr<Desk> makeDesk(const std::optional<client::SavedServer> &server);
    void replaceDesk(const std::optional<client::SavedServer> &server);
    void sweep();
    void fillHome();
    void showHome();
    void greet(const client::SavedServer &server);
    servers::ServersDialog *chooseServer();
    void forget(const client::SavedServer &server);
    QString settingsFileOf(const QString &serverId) const;
    QString keychainEntryOf(const client::Transport &transport, bool isHome) const;

    const Options m_options;
    widgets::Theme *m_theme; // owned by the application
    QSettings m_settings;    // the person's, whichever server they work with
    widgets::Language m_language;
    settings::ThisComputer m_computer;
    std::unique_ptr<QSettings> m_serverList;
    std::unique_ptr<client::SavedServers> m_servers; // null: this computer only
    std::unique_ptr<Desk> m_desk;
    std::vector<std::unique_ptr<Desk>> m_left; // until their servers know that nobody is signed in
    Home m_home = Home::NotStarted;
    QString m_failure;
    QList<shell::DemoAccount> m_demoAccounts;
    QString m_setupCode;
    QObject m_context; // for what comes later
};

} // namespace countersign::ui::console
