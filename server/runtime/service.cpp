// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/service.h"

#include "base/logging.h"
#include "crypto/digest.h"
#include "database/settings.h"
#include "http/apiserver.h"
#include "runtime/demodata.h"
#include "runtime/installation.h"
#include "runtime/tlsidentity.h"
#include "widget/widgetroutes.h"

#include <QDir>
#include <QSemaphore>

namespace countersign::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr auto StopPatience = std::chrono::seconds(5);

http::Settings httpSettings(const ServiceOptions &options)
{
    using namespace std::chrono_literals;
    http::Settings settings;
    settings.rates.api = {options.apiPerQuarterHour, 15min};
    settings.rates.auth = {options.authPerQuarterHour, 15min};
    settings.rates.sensitive = {options.sensitivePerHour, 1h};
    for (const QString &origin : options.widgetOrigins)
        settings.origins.append(origin.toLatin1());
    settings.workers = options.workers;
    settings.demo = options.demo;
    return settings;
}

/// Demo data and real data never share a database: what demo mode allows must not reach real customers.
Result<void> checkMode(Core &core, bool isNew, bool demo)
{
    constexpr auto DemoSetting = "installation.demo"_L1;
    const Instant now = core.clock().now();
    if (isNew && demo) {
        const auto marked = core.ledger().write<bool>(
            Actor::system(now), [&](audit::Transaction &transaction) -> Result<bool> {
                transaction.record({.action = u"installation.demo.marked"_s,
                                    .resource = u"installation"_s,
                                    .resourceId = {}});
                return database::writeSetting(transaction.sql(), DemoSetting, "1", now)
                    .transform([] { return true; });
            });
        return marked.transform([](bool) {});
    }
    const auto stored = database::readSetting(core.database().reader(), DemoSetting);
    if (!stored)
        return failureOf(stored);
    if (stored->has_value() == demo)
        return {};
    return failure(
        ErrorCode::Conflict,
        demo
            ? u"This data folder holds real data; --demo works on a data folder of its own."_s
            : u"This data folder holds demo data; start it with --demo, or choose another folder."_s);
}

} // namespace

QString localSocketName(const QString &dataDirectory)
{
#ifdef Q_OS_UNIX
    QString path = QDir(dataDirectory).absoluteFilePath(u"console.sock"_s);
    if (path.toLocal8Bit().size() < 100) // sockaddr_un holds 108 bytes
        return path;
#endif
    const QByteArray hash
        = crypto::sha256(QDir(dataDirectory).absolutePath().toUtf8()).first(8).toHex();
    return u"countersign-"_s + QString::fromLatin1(hash);
}

class Service::Running
{
public:
    explicit Running(std::unique_ptr<Graph> theGraph)
        : graph(std::move(theGraph))
    {
        io.setObjectName("io"_L1);
        ioContext.moveToThread(&io);
        io.start();
    }
    ~Running();
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    Result<void> listen();
    void recordEvent(const QString &action);

    std::unique_ptr<Graph> graph;
    Addresses addresses;
    QList<DemoAccount> demoAccounts;
    bool announced = false; // system.started is in the trail
    QThread io;
    QObject ioContext;                       // lives on io
    std::unique_ptr<http::ApiServer> server; // likewise

private:
    Result<void> listenOnIoThread(const ServerCertificate &certificate,
                                  const http::Handlers &handlers, const http::Services &services);
};

Service::Running::~Running()
{
    graph->outside->endTrials();
    QSemaphore stopped;
    QMetaObject::invokeMethod(
        &ioContext,
        [&] {
            if (!server) {
                stopped.release();
                return;
            }
            QObject::connect(server.get(), &http::ApiServer::stopped, &ioContext,
                             [&stopped] { stopped.release(); });
            server->shutDown(StopPatience);
        },
        Qt::BlockingQueuedConnection);
    stopped.acquire();
    QMetaObject::invokeMethod(&ioContext, [this] { server.reset(); }, Qt::BlockingQueuedConnection);
    io.quit();
    io.wait();
    graph->outside->stop();
    if (announced)
        recordEvent(u"system.stopped"_s);
}

void Service::Running::recordEvent(const QString &action)
{
    const Actor actor = Actor::system(graph->core->clock().now());
    const auto recorded = graph->core->ledger().write<bool>(
        actor, [&](audit::Transaction &transaction) -> Result<bool> {
            transaction.record({.action = action, .resource = u"installation"_s, .resourceId = {}});
            if (action == "system.stopped"_L1)
                return graph->sessions.saveActivity(transaction)
                    .and_then([&] { return graph->apiKeys.saveUse(transaction); })
                    .transform([] { return true; });
            return true;
        });
    if (!recorded)
        qCWarning(lcServer, "%s was not recorded: %s", qUtf8Printable(action),
                  qUtf8Printable(recorded.error().detail));
}

Result<void> Service::Running::listen()
{
    Core &core = *graph->core;
    const auto certificate = serverCertificate(core.ledger(), core.database(), core.vault(),
                                               graph->options.tlsNames, core.clock().now());
    if (!certificate)
        return failureOf(certificate);
    addresses.certificateSha256 = certificate->sha256;
    addresses.localSocket = localSocketName(graph->options.dataDirectory);

    http::Services services{graph->data.contract,
                            graph->data.permissions,
                            graph->authenticator,
                            core.clock(),
                            core.random(),
                            [this](const http::Request &request, const Error &error) {
                                Actor actor = request.actor();
                                // the pipeline's own event, for every operation alike
                                actor.mayRecord = {u"request.refused"_s};
                                const auto recorded = graph->core->ledger().record(
                                    actor, {.action = u"request.refused"_s,
                                            .resource = u"operation"_s,
                                            .resourceId = request.operation->id,
                                            .success = false,
                                            .error = errorCodeName(error.code)});
                                if (!recorded)
                                    qCWarning(lcAudit, "a refusal was not recorded: %s",
                                              qUtf8Printable(recorded.error().detail));
                            }};
    auto files = widget::WidgetFiles::load(graph->options.demo);
    if (!files)
        return failureOf(files);
    http::Handlers handlers = graph->handlers(services.metrics, certificate->sha256);
    widget::addWidgetRoutes(handlers, std::move(*files),
                            [this] { return graph->settings.current()->supportPhone; });

    Result<void> result;
    QMetaObject::invokeMethod(
        &ioContext, [&] { result = listenOnIoThread(*certificate, handlers, services); },
        Qt::BlockingQueuedConnection);
    return result;
}

Result<void> Service::Running::listenOnIoThread(const ServerCertificate &certificate,
                                                const http::Handlers &handlers,
                                                const http::Services &services)
{
    auto made = http::ApiServer::create(services, httpSettings(graph->options), handlers);
    if (!made)
        return failureOf(made);
    server = std::move(*made);
    const auto plain = server->listenPlain(u"127.0.0.1"_s, graph->options.port);
    if (!plain)
        return failureOf(plain);
    const auto tls = server->listenTls(graph->options.tlsAddress, graph->options.tlsPort,
                                       certificate.identity);
    if (!tls)
        return failureOf(tls);
    addresses.http = u"http://127.0.0.1:%1"_s.arg(*plain);
    addresses.https = u"https://%1:%2"_s.arg(graph->options.tlsAddress).arg(*tls);
    return server->listenLocal(addresses.localSocket);
}

Service::Service(std::unique_ptr<Running> running)
    : m_running(std::move(running))
{}

Service::~Service() = default;

Result<std::unique_ptr<Service>> Service::start(std::unique_ptr<Installation> installation,
                                                const crypto::KeyRing &masterKey,
                                                const ServiceOptions &options, const Clock &clock)
{
    auto data = ProgramData::load();
    if (!data)
        return failureOf(data);
    const bool isNew = !installation->keyCheckValue();
    auto core = Core::open(std::move(installation), masterKey, clock);
    if (!core)
        return failureOf(core);
    if (const auto fits = checkMode(**core, isNew, options.demo); !fits)
        return failureOf(fits);
    auto outside = Outside::start(options);
    if (!outside)
        return failureOf(outside);
    auto running = std::make_unique<Running>(
        std::make_unique<Graph>(std::move(*core), std::move(*data), std::move(*outside), options));
    if (options.demo) {
        auto accounts = prepareDemo(*running->graph);
        if (!accounts)
            return failureOf(accounts);
        running->demoAccounts = std::move(*accounts);
    }
    if (const auto prepared = running->graph->firstOwner.prepare(); !prepared)
        return failureOf(prepared);
    const auto started = running->graph->start().and_then([&] { return running->listen(); });
    if (!started)
        return failureOf(started);
    running->recordEvent(u"system.started"_s);
    running->announced = true;
    return std::unique_ptr<Service>(new Service(std::move(running)));
}

const Addresses &Service::addresses() const
{
    return m_running->addresses;
}

const QList<DemoAccount> &Service::demoAccounts() const
{
    return m_running->demoAccounts;
}

QString Service::setupCode() const
{
    return m_running->graph->firstOwner.code();
}

} // namespace countersign::runtime
