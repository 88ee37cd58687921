// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"

#include "about/aboutpage.h"
#include "audit/auditpage.h"
#include "client/keychaintokenstore.h"
#include "customers/customerspage.h"
#include "identity/accountpage.h"
#include "identity/apikeyspage.h"
#include "identity/sessionspage.h"
#include "identity/userspage.h"
#include "outbox/outboxpage.h"
#include "overview/overviewpage.h"
#include "settings/firstrunwizard.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "shell/screenshots.h"
#include "widgets/readingorder.h"

#include <QApplication>
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

} // namespace

// Every page of the console, in the language of the moment; a new one is one more line here.
shell::PageRegistry Console::pages()
{
    shell::PageRegistry pages;
    const QString desk = Texts::tr("Desk");
    const QString oversight = Texts::tr("Oversight");
    const QString program = Texts::tr("Program");
    pages.add({u"overview"_s, Texts::tr("Overview"), "overview"_L1, u"self:read"_s, QString(),
               make<overview::OverviewPage>});
    pages.add({u"customers"_s, Texts::tr("Customers"), "people"_L1, u"customers:read"_s, desk,
               make<customers::CustomersPage>});
    pages.add({u"outbox"_s, Texts::tr("Outbox"), "outbox"_L1, u"outbox:read"_s, desk,
               make<outbox::OutboxPage>});
    pages.add({u"audit"_s, Texts::tr("Audit trail"), "trail"_L1, u"audit:read"_s, oversight,
               make<audit::AuditPage>});
    pages.add({u"users"_s, Texts::tr("Users and roles"), "staff"_L1, u"users:read"_s, oversight,
               make<identity::UsersPage>});
    pages.add({u"apikeys"_s, Texts::tr("API keys"), "key"_L1, u"settings:read"_s, oversight,
               make<identity::ApiKeysPage>});
    pages.add({u"settings"_s, Texts::tr("Settings"), "settings"_L1, QString(), program,
               [this](const PageContext &context, QWidget *parent) -> shell::Page * {
                   return new settings::SettingsPage(
                       context, m_computer, [this] { return m_window->hasUnsavedWork(); }, parent);
               }});
    pages.add({u"account"_s, Texts::tr("My account"), "person"_L1, QString(), program,
               make<identity::AccountPage>});
    pages.add({u"sessions"_s, Texts::tr("Sessions"), "devices"_L1, QString(), program,
               make<identity::SessionsPage>});
    pages.add({u"about"_s, Texts::tr("About"), "about"_L1, QString(), program,
               [this](const PageContext &context, QWidget *parent) -> shell::Page * {
                   return new about::AboutPage(context, m_dataFolder, parent);
               }});
    return pages;
}

namespace {

std::unique_ptr<client::TokenStore> tokenStore(const Console::Options &options)
{
    if (options.keychainName.isEmpty())
        return std::make_unique<client::NoTokenStore>();
    return std::make_unique<client::KeychainTokenStore>(options.keychainName + u'/'
                                                        + options.transport.settingsKey());
}

} // namespace

Console::Console(QApplication &application, const Options &options)
    : m_settings(options.settingsFile, QSettings::IniFormat)
    , m_dataFolder(options.dataFolder)
    , m_theme(new widgets::Theme(application))
    , m_language(application)
    , m_computer(m_settings, *m_theme, m_language)
    , m_api(options.transport, tokenStore(options))
    , m_keepsSession(!options.keychainName.isEmpty())
{
    new widgets::ReadingOrder(application);
    m_computer.restore(options.language);
    m_window = std::make_unique<shell::MainWindow>(m_api, pages(), m_settings);
    m_window->setFirstRun([](client::ApiClient &api, const client::Staff &staff, QWidget *parent) {
        return new settings::FirstRunWizard(api, staff, parent);
    });
    // Later, as the widget that asked for it is one of those that are made anew.
    QObject::connect(
        &m_language, &widgets::Language::changed, m_window.get(),
        [this] { m_window->rebuild(pages()); }, Qt::QueuedConnection);
}

Console::~Console() = default;

void Console::showStarting()
{
    m_window->showStarting();
    m_window->show();
}

void Console::showFailure(const QString &reason)
{
    m_window->showFailure(reason);
    m_window->show();
}

void Console::offerSetup(const QString &code)
{
    m_window->offerSetup(code);
}

void Console::offer(const QList<shell::DemoAccount> &accounts)
{
    m_window->offer(accounts);
}

void Console::show()
{
    m_window->askForSignIn();
    m_window->show();
    if (m_keepsSession)
        m_window->resume();
}

void Console::whenSettled(std::function<void()> done)
{
    if (m_api.isSettled()) {
        done();
        return;
    }
    auto *wait = new QTimer(&m_api);
    wait->setSingleShot(true);
    QObject::connect(&m_api, &client::ApiClient::settled, wait, [wait] { wait->start(0); });
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
    m_window->askForSignIn();
    m_window->resize(size);
    m_window->show();
    shell::renderScreenshots(*m_window, *m_theme, folder, std::move(done));
}

} // namespace countersign::ui::console
