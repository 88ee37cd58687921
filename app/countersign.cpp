// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/allocator.h"
#include "app/announcement.h"
#include "app/firstpaint.h"
#include "app/launcher.h"
#include "app/masterkeysource.h"
#include "app/output.h"
#include "app/shutdownsignal.h"
#include "base/logging.h"
#include "console/console.h"
#include "crypto/startup.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>

using namespace countersign;
using namespace countersign::app;
using namespace Qt::StringLiterals;

namespace {

// How long a start takes, stage by stage, for who asks: QT_LOGGING_RULES=countersign.start.debug=true
Q_LOGGING_CATEGORY(lcStart, "countersign.start", QtInfoMsg)

// The program while it runs: the service, and the console as its client.
struct Desk
{
    QApplication &application;
    Settings settings;
    QString screenshots; // folder, or empty
    std::shared_ptr<runtime::Service> service;
    std::unique_ptr<ui::console::Console> window;

    void open(std::shared_ptr<runtime::Service> started);
    void fail(const Error &error) const;
    void end() const;
};

QList<ui::shell::DemoAccount> demoAccounts(const runtime::Service &service)
{
    QList<ui::shell::DemoAccount> accounts;
    for (const runtime::DemoAccount &account : service.demoAccounts())
        accounts.append({account.name, account.role, account.email, account.password});
    return accounts;
}

void Desk::open(std::shared_ptr<runtime::Service> started)
{
    qCDebug(lcStart, "server started");
    service = std::move(started);
    announce(*service, settings.dataDirectory());
    window = std::make_unique<ui::console::Console>(
        application,
        ui::console::Console::Options{
            .transport = ui::client::Transport::local(service->addresses().localSocket),
            .demoAccounts = demoAccounts(*service),
            .settingsFile = QDir(settings.dataDirectory()).filePath(u"console.ini"_s),
            .dataFolder = settings.dataDirectory(),
            // pictures are of demo data, but they must not sign in as a person either
            .keychainName = screenshots.isEmpty() ? keychainName(settings) : QString(),
        });
    qCDebug(lcStart, "window made");
    if (screenshots.isEmpty()) {
        QObject::connect(&application, &QGuiApplication::lastWindowClosed, &application,
                         [this] { end(); });
        window->show();
        return;
    }
    window->takeScreenshots(screenshots, [](const std::expected<QStringList, QString> &files) {
        if (files)
            printLine(u"%1 pictures written."_s.arg(files->size()));
        else
            printError({ErrorCode::Internal, files.error()});
        QCoreApplication::exit(files ? 0 : 1);
    });
}

void Desk::fail(const Error &error) const
{
    printError(error);
    if (!screenshots.isEmpty() || QGuiApplication::platformName() == "offscreen"_L1) {
        QCoreApplication::exit(1);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Critical, u"Countersign"_s,
                                QObject::tr("Countersign could not start."));
    box->setInformativeText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, qApp, [] { QCoreApplication::exit(1); });
    box->show();
}

// A sign-out must still reach the server, and the keychain must hold the newest token or none.
void Desk::end() const
{
    if (window)
        window->whenSettled([] { QCoreApplication::exit(0); });
    else
        QCoreApplication::exit(0);
}

} // namespace

int main(int argc, char *argv[])
{
    countersign::app::shareAllocatorArenas();
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
    parser.process(application);

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
    Launcher launcher(*settings, Program::Desktop, clock);
    Desk desk{application, *settings, parser.value(u"screenshots"_s), {}, {}};
    QGuiApplication::setQuitOnLastWindowClosed(false); // Desk::end() does
    QObject::connect(&shutdown, &ShutdownSignal::requested, &application, [&desk] { desk.end(); });

    // Queued, because exit() counts only once the event loop runs.
    QMetaObject::invokeMethod(
        &application,
        [&] {
            if (const auto ready = crypto::initialize(); !ready) {
                desk.fail(ready.error());
                return;
            }
            qCDebug(lcStart, "cryptography ready");
            launcher.start().then(&application, [&desk](Launcher::Started started) {
                if (started)
                    desk.open(std::move(*started));
                else
                    desk.fail(started.error());
            });
        },
        Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    desk.window.reset();
    desk.service.reset();
    return code;
}
