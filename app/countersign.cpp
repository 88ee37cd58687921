// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcement.h"
#include "app/firstpaint.h"
#include "app/launcher.h"
#include "app/masterkeysource.h"
#include "app/output.h"
#include "app/shutdownsignal.h"
#include "base/allocator.h"
#include "base/logging.h"
#include "console/console.h"
#include "crypto/startup.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace countersign;
using namespace countersign::app;
using namespace Qt::StringLiterals;

namespace {

// How long a start takes, stage by stage, for who asks: QT_LOGGING_RULES=countersign.start.debug=true
Q_LOGGING_CATEGORY(lcStart, "countersign.start", QtInfoMsg)

QList<ui::shell::DemoAccount> demoAccounts(const runtime::Service &service)
{
    QList<ui::shell::DemoAccount> accounts;
    for (const runtime::DemoAccount &account : service.demoAccounts())
        accounts.append({account.name, account.role, account.email, account.password});
    return accounts;
}

/// The size written as "1280x800", in device-independent pixels.
Result<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::unexpected(
            Error{ErrorCode::InvalidRequest,
                  u"--screenshots-size wants a width and a height, such as 1280x800."_s});
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

// The list of other servers is the person's, whichever data folder this computer's own server works on.
QString serversFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(u"servers"_s);
}

// The program while it runs: the console, and the service that it is a client of.
class Desk
{
public:
    /// `startHome`: starts the service.
    Desk(QApplication &application, Settings settings, QString screenshots, const QString &language,
         std::function<void()> startHome)
        : m_settings(std::move(settings))
        , m_screenshots(std::move(screenshots))
        , m_console(application,
                    {.transport = ui::client::Transport::local(
                         runtime::localSocketName(m_settings.dataDirectory())),
                     .settingsFile = QDir(m_settings.dataDirectory()).filePath(u"console.ini"_s),
                     .dataFolder = m_settings.dataDirectory(),
                     // pictures are of demo data, but they must not sign in as a person either
                     .keychainName = m_screenshots.isEmpty() ? keychainName(m_settings) : QString(),
                     .serversFolder = m_screenshots.isEmpty() ? serversFolder() : QString(),
                     .startHome = std::move(startHome),
                     .language = language,
                     .quit = [this] { end(); }})
    {}

    /// The window: for the server at this address; else for the one that the person starts with, unless `here`; else
    /// for this computer's, which is started. False if that is no address of a server.
    bool open(const QString &address, bool here);
    /// The service runs: somebody can sign in.
    void use(const runtime::Service &service);
    void fail(const Error &error);
    /// The window is closed: the end, unless the person keeps the program in the tray.
    void takeClosing();
    /// A sign-out must still reach the server, and the keychain must hold the newest token or none.
    void end();
    void setPictureSize(QSize size) { m_pictureSize = size; }

private:
    void takeScreenshots();

    const Settings m_settings;
    const QString m_screenshots; // folder, or empty
    ui::console::Console m_console;
    QSize m_pictureSize;
    int m_code = 0;
};

bool Desk::open(const QString &address, bool here)
{
    if (!address.isEmpty())
        return m_console.openAddress(address);
    m_console.open(here ? QString() : m_console.startId());
    return true;
}

void Desk::use(const runtime::Service &service)
{
    announce(service, m_settings.dataDirectory());
    m_console.offer(demoAccounts(service));
    m_console.offerSetup(service.setupCode());
    if (m_screenshots.isEmpty())
        m_console.show();
    else
        takeScreenshots();
}

void Desk::takeScreenshots()
{
    m_console.takeScreenshots(m_screenshots, m_pictureSize,
                              [](const std::expected<QStringList, QString> &files) {
                                  if (files)
                                      printLine(u"%1 pictures written."_s.arg(files->size()));
                                  else
                                      printError({ErrorCode::Internal, files.error()});
                                  QCoreApplication::exit(files ? 0 : 1);
                              });
}

void Desk::fail(const Error &error)
{
    m_code = 1;
    printError(error);
    if (!m_screenshots.isEmpty() || QGuiApplication::platformName() == "offscreen"_L1)
        end();
    else
        m_console.showFailure(error.detail);
}

void Desk::takeClosing()
{
    if (!m_console.window().staysInTray())
        end();
}

void Desk::end()
{
    m_console.whenSettled([code = m_code] { QCoreApplication::exit(code); });
}

} // namespace

int main(int argc, char *argv[])
{
    countersign::shareAllocatorArenas();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"countersign"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Countersign"_s);
    QGuiApplication::setDesktopFileName(u"countersign"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The Countersign desk: console and server in one.\n\n"_s
                                     + settingsHelp());
    parser.addHelpOption();
    parser.addVersionOption();
    Settings::addOptions(parser);
    parser.addOption(
        {u"screenshots"_s,
         u"Render every page, light and dark, to PNG files in this folder and end. Only with --demo."_s,
         u"DIR"_s});
    parser.addOption(
        {u"language"_s,
         u"Language of the window for this run: de, en, es or fr (default: as set, or the "
         "system's)."_s,
         u"CODE"_s});
    parser.addOption({u"screenshots-size"_s, u"Size of the window in the pictures."_s,
                      u"WIDTHxHEIGHT"_s, u"1280x800"_s});
    parser.addOption(
        {u"server"_s,
         u"Work with the server at this https address, and start none on this computer."_s,
         u"ADDRESS"_s});
    parser.process(application);
    const auto pictureSize = sizeOf(parser.value(u"screenshots-size"_s));
    if (!pictureSize) {
        printError(pictureSize.error());
        return 2;
    }

    const auto settings = Settings::read(parser, QProcessEnvironment::systemEnvironment());
    if (!settings) {
        printError(settings.error());
        return 2;
    }
    installLogging(settings->text(u"log-format"_s) == "json"_L1 ? LogFormat::Json
                                                                : LogFormat::Text);

    const FirstPaint first;
    QObject::connect(&first, &FirstPaint::painted, &application,
                     [] { qCDebug(lcStart, "first window painted"); });
    qCDebug(lcStart, "application made");

    const crypto::Startup crypto;
    const SystemClock clock;
    const ShutdownSignal shutdown;
    Launcher launcher(*settings, Program::Desktop, clock); // outlives the desk, which is its client
    std::optional<Desk> desk;
    // Queued, because exit() counts only once the event loop runs.
    const auto startHome = [&] {
        QMetaObject::invokeMethod(
            &application,
            [&] {
                if (const auto ready = crypto::initialize(); !ready) {
                    desk->fail(ready.error());
                    return;
                }
                qCDebug(lcStart, "cryptography ready");
                launcher.start().then(&application, [&](const Result<void> &started) {
                    qCDebug(lcStart, "server started");
                    if (started)
                        desk->use(launcher.service());
                    else
                        desk->fail(started.error());
                });
                qCDebug(lcStart, "server starting");
            },
            Qt::QueuedConnection);
    };
    desk.emplace(application, *settings, parser.value(u"screenshots"_s),
                 parser.value(u"language"_s), startHome);
    desk->setPictureSize(*pictureSize);
    qCDebug(lcStart, "window made");
    QGuiApplication::setQuitOnLastWindowClosed(false); // Desk::end() does
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &application,
                     [&desk] { desk->takeClosing(); });
    QObject::connect(&shutdown, &ShutdownSignal::requested, &application, [&desk] { desk->end(); });
    const bool here = parser.isSet(u"screenshots"_s) || settings->flag(u"demo"_s)
                      || settings->isSet(u"data-dir"_s);
    if (!desk->open(parser.value(u"server"_s), here)) {
        printError({ErrorCode::InvalidRequest,
                    u"--server wants an address as https://desk.example.com:8643."_s});
        return 2;
    }
    return QCoreApplication::exec();
}
