// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"

#include "about/aboutpage.h"
#include "audit/auditpage.h"
#include "client/keychaintokenstore.h"
#include "client/problemtext.h"
#include "client/serveraddress.h"
#include "client/serverclient.h"
#include "client/serverprobe.h"
#include "customers/customerspage.h"
#include "identity/accountpage.h"
#include "identity/apikeyspage.h"
#include "identity/sessionspage.h"
#include "identity/userspage.h"
#include "outbox/outboxpage.h"
#include "overview/overviewpage.h"
#include "servers/serversdialog.h"
#include "settings/firstrunwizard.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "shell/screenshots.h"
#include "shell/workspace.h"
#include "widgets/readingorder.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTimer>

namespace countersign::ui::console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using shell::PageContext;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

template<typename P>
shell::Page *make(const PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

std::unique_ptr<client::TokenStore> tokenStore(const QString &entry)
{
    if (entry.isEmpty())
        return std::make_unique<client::NoTokenStore>();
    return std::make_unique<client::KeychainTokenStore>(entry);
}

} // namespace

struct Console::Desk
{
    Desk(const client::Transport &transport, const QString &settingsFile,
         const QString &keychainEntry, QString folder)
        : dataFolder(std::move(folder))
        , settings(settingsFile, QSettings::IniFormat)
        , api(transport, tokenStore(keychainEntry))
        , keepsSession(!keychainEntry.isEmpty())
    {}

    QString serverId; // empty: this computer
    const QString dataFolder;
    QSettings settings;
    client::ApiClient api;
    bool keepsSession;
    std::unique_ptr<shell::MainWindow> window;
};

// Every page of the console, in the language of the moment; a new one is one more line here.
shell::PageRegistry Console::pages(Desk &desk)
{
    shell::PageRegistry pages;
    const QString daily = Texts::tr("Desk");
    const QString oversight = Texts::tr("Oversight");
    const QString program = Texts::tr("Program");
    pages.add({u"overview"_s, Texts::tr("Overview"), "overview"_L1, u"self:read"_s, QString(),
               make<overview::OverviewPage>});
    pages.add({u"customers"_s, Texts::tr("Customers"), "people"_L1, u"customers:read"_s, daily,
               make<customers::CustomersPage>});
    pages.add({u"outbox"_s, Texts::tr("Outbox"), "outbox"_L1, u"outbox:read"_s, daily,
               make<outbox::OutboxPage>});
    pages.add({u"audit"_s, Texts::tr("Audit trail"), "trail"_L1, u"audit:read"_s, oversight,
               make<audit::AuditPage>});
    pages.add({u"users"_s, Texts::tr("Users and roles"), "staff"_L1, u"users:read"_s, oversight,
               make<identity::UsersPage>});
    pages.add({u"apikeys"_s, Texts::tr("API keys"), "key"_L1, u"settings:read"_s, oversight,
               make<identity::ApiKeysPage>});
    pages.add({u"settings"_s, Texts::tr("Settings"), "settings"_L1, QString(), program,
               [this, &desk](const PageContext &context, QWidget *parent) -> shell::Page * {
                   return new settings::SettingsPage(
                       context, m_computer, [&desk] { return desk.window->hasUnsavedWork(); },
                       parent);
               }});
    pages.add({u"account"_s, Texts::tr("My account"), "person"_L1, QString(), program,
               make<identity::AccountPage>});
    pages.add({u"sessions"_s, Texts::tr("Sessions"), "devices"_L1, QString(), program,
               make<identity::SessionsPage>});
    pages.add({u"about"_s, Texts::tr("About"), "about"_L1, QString(), program,
               [&desk](const PageContext &context, QWidget *parent) -> shell::Page * {
                   return new about::AboutPage(context, desk.dataFolder, parent);
               }});
    return pages;
}

Console::Console(QApplication &application, const Options &options)
    : m_options(options)
    , m_theme(new widgets::Theme(application))
    , m_settings(options.serversFolder.isEmpty()
                     ? options.settingsFile
                     : QDir(options.serversFolder).filePath(u"computer.ini"_s),
                 QSettings::IniFormat)
    , m_language(application)
    , m_computer(m_settings, *m_theme, m_language)
{
    new widgets::ReadingOrder(application);
    m_computer.restore(options.language);
    if (!options.serversFolder.isEmpty()) {
        m_serverList = std::make_unique<QSettings>(
            QDir(options.serversFolder).filePath(u"servers.ini"_s), QSettings::IniFormat);
        m_servers = std::make_unique<client::SavedServers>(*m_serverList);
    }
    m_desk = makeDesk({});
}

Console::~Console() = default;

shell::MainWindow &Console::window()
{
    return *m_desk->window;
}

QString Console::currentId() const
{
    return m_desk->serverId;
}

QString Console::startId() const
{
    return m_servers ? m_servers->startId() : QString();
}

QString Console::settingsFileOf(const QString &serverId) const
{
    return QDir(m_options.serversFolder).filePath(serverId + u".ini"_s);
}

QString Console::keychainEntryOf(const client::Transport &transport, bool isHome) const
{
    if (m_options.keychainName.isEmpty())
        return {};
    // Other servers are the person's, not this installation's.
    return (isHome ? m_options.keychainName : u"server"_s) + u'/' + transport.settingsKey();
}

std::unique_ptr<Console::Desk> Console::makeDesk(const std::optional<client::SavedServer> &server)
{
    const client::Transport transport = server ? server->transport() : m_options.transport;
    auto desk = std::make_unique<Desk>(
        transport, server ? settingsFileOf(server->id()) : m_options.settingsFile,
        keychainEntryOf(transport, !server), server ? QString() : m_options.dataFolder);
    if (server)
        desk->serverId = server->id();
    const auto name = [transport, given = server ? server->name : QString()] {
        return given.isEmpty() ? transport.displayName() : given;
    };
    desk->window = std::make_unique<shell::MainWindow>(desk->api, pages(*desk), desk->settings);
    desk->window->setFirstRun(
        [](client::ApiClient &api, const client::Staff &staff, QWidget *parent) {
            return new settings::FirstRunWizard(api, staff, parent);
        });
    // Later, as the widget that asked for it is one of those that are made anew.
    QObject::connect(
        &m_language, &widgets::Language::changed, desk->window.get(),
        [this, made = desk.get(), name] {
            if (m_servers)
                made->window->offerServers(name());
            made->window->rebuild(pages(*made));
        },
        Qt::QueuedConnection);
    QObject::connect(desk->window.get(), &shell::MainWindow::quitRequested, &m_context, [this] {
        if (m_options.quit)
            m_options.quit();
    });
    if (m_servers) {
        desk->window->offerServers(name());
        QObject::connect(desk->window.get(), &shell::MainWindow::serversWanted, &m_context,
                         [this] { chooseServer(); });
    }
    return desk;
}

void Console::replaceDesk(const std::optional<client::SavedServer> &server)
{
    std::unique_ptr<Desk> left = std::exchange(m_desk, makeDesk(server));
    if (left->window->isVisible())
        m_desk->window->restoreGeometry(left->window->saveGeometry());
    if (left->window->workspace())
        left->window->signOut();
    else
        left->api.leaveSession();
    // Once the new window is there, so that the program does not take this for its end. A window that never had a
    // server has nothing to remember.
    const bool wasUsed = !left->serverId.isEmpty() || m_home != Home::NotStarted;
    QTimer::singleShot(0, left->window.get(), [window = left->window.get(), wasUsed] {
        if (wasUsed)
            window->close();
        else
            window->hide();
    });
    QObject::connect(
        &left->api, &client::ApiClient::settled, &m_context, [this] { sweep(); },
        Qt::QueuedConnection);
    m_left.push_back(std::move(left));
    QTimer::singleShot(0, &m_context, [this] { sweep(); });
}

// A sign-out must still reach the server, and the keychain.
void Console::sweep()
{
    std::erase_if(m_left, [](const auto &desk) {
        return desk->api.isSettled() && !desk->window->isVisible();
    });
}

void Console::open(const QString &serverId)
{
    const auto server = m_servers ? m_servers->find(serverId) : std::nullopt;
    const QString wanted = server ? serverId : QString();
    if (wanted != m_desk->serverId)
        replaceDesk(server);
    if (!server) {
        showHome();
        return;
    }
    client::SavedServer used = *server;
    used.lastUsed = QDateTime::currentDateTimeUtc();
    m_servers->put(used);
    window().askForSignIn();
    window().show();
    greet(used);
    if (m_desk->keepsSession)
        window().resume();
}

// Before anybody types a password: is it the server that was trusted, and does it speak the same language?
void Console::greet(const client::SavedServer &server)
{
    shell::MainWindow *shown = m_desk->window.get();
    client::ServerClient(m_desk->api)
        .contract(shown, [shown,
                          name = server.name](const client::ApiResult<QJsonObject> &contract) {
            if (shown->workspace())
                return; // signed in meanwhile
            if (!contract) {
                shown->tell(client::problemText(contract.error()));
                return;
            }
            const QString version
                = contract->value("info"_L1).toObject().value("version"_L1).toString();
            const QString text = client::compatibilityText(
                client::compatibilityOf(QCoreApplication::applicationVersion(), version), version);
            if (!text.isEmpty())
                shown->tell(text);
        });
}

bool Console::openAddress(const QString &address)
{
    const auto url = client::parseServerAddress(address);
    if (!url || !m_servers)
        return false;
    const QString id = client::Transport::remote(*url).settingsKey();
    if (m_servers->find(id)) {
        open(id);
        return true;
    }
    // Nobody can sign in anywhere before the certificate was looked at.
    window().showChoosing();
    window().show();
    chooseServer()->add(url->toString());
    return true;
}

servers::ServersDialog *Console::chooseServer()
{
    const bool isNowhere = m_desk->serverId.isEmpty() && m_home == Home::NotStarted;
    auto *dialog = new servers::ServersDialog(
        *m_servers, isNowhere ? std::nullopt : std::optional(m_desk->serverId),
        window().workspace() != nullptr, &window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the dialog is a child of the window that may go.
    QObject::connect(
        dialog, &servers::ServersDialog::chosen, &m_context,
        [this](const QString &id) { open(id); }, Qt::QueuedConnection);
    QObject::connect(
        dialog, &servers::ServersDialog::changed, &m_context,
        [this](const QString &id) {
            if (id != m_desk->serverId)
                return;
            replaceDesk(m_servers->find(id)); // what is on its way trusts the old certificate
            open(id);
        },
        Qt::QueuedConnection);
    QObject::connect(dialog, &servers::ServersDialog::removed, &m_context,
                     [this](const client::SavedServer &server) { forget(server); });
    dialog->open();
    return dialog;
}

void Console::forget(const client::SavedServer &server)
{
    QFile::remove(settingsFileOf(server.id()));
    const QString entry = keychainEntryOf(server.transport(), false);
    if (entry.isEmpty())
        return;
    auto *store = new client::KeychainTokenStore(entry);
    store->setParent(&m_context);
    QObject::connect(store, &client::TokenStore::becameIdle, store, &QObject::deleteLater);
    store->clear();
}

void Console::showHome()
{
    if (m_home == Home::NotStarted && m_options.startHome) {
        showStarting();
        m_options.startHome();
        return;
    }
    fillHome();
    window().show();
}

// What is known of this computer's server, for a window that may have been made after it became known.
void Console::fillHome()
{
    switch (m_home) {
    case Home::NotStarted:
    case Home::Starting:
        window().showStarting();
        return;
    case Home::Failed:
        window().showFailure(m_failure);
        return;
    case Home::Running:
        break;
    }
    window().offer(m_demoAccounts);
    window().offerSetup(m_setupCode);
    window().askForSignIn();
    if (m_desk->keepsSession)
        window().resume();
}

void Console::showStarting()
{
    m_home = Home::Starting;
    if (!m_desk->serverId.isEmpty())
        return;
    fillHome();
    window().show();
}

void Console::showFailure(const QString &reason)
{
    m_home = Home::Failed;
    m_failure = reason;
    if (!m_desk->serverId.isEmpty())
        return;
    fillHome();
    window().show();
}

void Console::offerSetup(const QString &code)
{
    m_setupCode = code;
    if (m_desk->serverId.isEmpty())
        window().offerSetup(code);
}

void Console::offer(const QList<shell::DemoAccount> &accounts)
{
    m_demoAccounts = accounts;
    if (m_desk->serverId.isEmpty())
        window().offer(accounts);
}

void Console::show()
{
    m_home = Home::Running;
    if (!m_desk->serverId.isEmpty())
        return;
    window().askForSignIn();
    window().show();
    if (m_desk->keepsSession)
        window().resume();
}

void Console::whenSettled(std::function<void()> done)
{
    const auto isSettled = [this] {
        return m_desk->api.isSettled() && std::ranges::all_of(m_left, [](const auto &desk) {
                   return desk->api.isSettled();
               });
    };
    if (isSettled()) {
        done();
        return;
    }
    auto *wait = new QTimer(&m_context);
    wait->setSingleShot(true);
    const auto look = [wait, isSettled] {
        if (isSettled())
            wait->start(0);
    };
    QObject::connect(&m_desk->api, &client::ApiClient::settled, wait, look);
    for (const auto &desk : m_left)
        QObject::connect(&desk->api, &client::ApiClient::settled, wait, look);
    QObject::connect(
        wait, &QTimer::timeout, wait,
        [wait, done = std::move(done)] {
            wait->deleteLater();
            done();
        },
        Qt::SingleShotConnection);
    wait->start(5s);
}

void Console::takeScreenshots(const QString &folder, QSize size,
                              std::function<void(std::expected<QStringList, QString>)> done)
{
    window().askForSignIn();
    window().resize(size);
    window().show();
    shell::renderScreenshots(window(), *m_theme, folder, std::move(done));
}

} // namespace countersign::ui::console
