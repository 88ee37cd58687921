// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/apiserver.h"

#include "base/id.h"
#include "base/logging.h"
#include "http/binding.h"
#include "http/connectionguard.h"
#include "http/guardedlocalserver.h"
#include "http/guardedtcpserver.h"
#include "http/securityheaders.h"

#include <QHttpServerRequest>
#include <QLocalSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace countersign::http {

Result<std::unique_ptr<ApiServer>>
ApiServer::create(const Services &services, const Settings &settings, const Handlers &handlers)
{
    auto endpoints = bindHandlers(*services.contract, handlers, settings.demo);
    if (!endpoints)
        return failureOf(endpoints);
    return std::unique_ptr<ApiServer>(new ApiServer(services, settings, std::move(*endpoints)));
}

ApiServer::ApiServer(const Services &services, const Settings &settings,
                     std::vector<Endpoint> endpoints)
    : m_services(services)
    , m_gate(services.clock, settings, m_tokens)
    , m_pipeline(services, m_tokens)
    , m_table(std::make_shared<ConnectionTable>(
          settings.connections, std::make_shared<const Router>(std::move(endpoints)),
          services.metrics,
          ConnectionTable::Hooks{
              [this](const Error &error, Channel channel) { return refusal(error, channel); },
              [this](ConnectionGuard &guard) { overdue(guard); }}))
    , m_pool(settings.workers, settings.queue)
{
    connect(m_table.get(), &ConnectionTable::emptied, this, &ApiServer::stopIfDone);
}

ApiServer::~ApiServer()
{
    m_table->detach();
    m_table->abortAll();
}

bool ApiServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    ConnectionGuard *guard = m_table->takeArriving();
    const QByteArray body = request.body();
    if (!guard || body.size() != guard->head().contentLength) {
        // Qt and the guard disagree about where a request ends. It must not reach a handler.
        qCCritical(lcHttp, "A request came past its guard and was refused");
        responder.write(QHttpServerResponder::StatusCode::InternalServerError);
        return true;
    }
    begin(*guard, body, responder);
    return true;
}

void ApiServer::missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    handleRequest(
        request,
        responder); // Qt comes here for WebSocket upgrades only, which no guard lets through
}

void ApiServer::begin(ConnectionGuard &guard, const QByteArray &body,
                      QHttpServerResponder &responder)
{
    const quint64 id = ++m_lastExchange;
    const Endpoint *endpoint = guard.route().endpoint;
    guard.setExchange(id);
    m_exchanges.emplace(id, Exchange{std::move(responder), &guard,
                                     endpoint ? endpoint->label : QByteArray(),
                                     std::chrono::steady_clock::now()});
    std::optional<Answer> answer;
    try {
        const Instant now = m_services.clock.now();
        answer = dispatch(id, {guard.headBytes(),
                               guard.head(),
                               std::move(guard.route()),
                               body,
                               guard.channel(),
                               guard.address(),
                               makeUuid7(now, m_services.random),
                               now,
                               {},
                               {},
                               {}});
    } catch (...) {
        qCCritical(lcHttp, "A request could not be dispatched");
        answer = refusal({ErrorCode::Internal, u"Something went wrong on our side."_s},
                         guard.channel());
    }
    // Never at once: while Qt's own stack frame still holds on to the request, its responder must
    // stay.
    if (answer)
        complete(id, std::move(*answer));
}

// The answer, if there is one already; otherwise a worker will complete the exchange.
std::optional<Answer> ApiServer::dispatch(quint64 id, Arrival arrival)
{
    if (auto answer = m_gate.admit(arrival))
        return answer;
    auto shared = std::make_shared<const Arrival>(std::move(arrival));
    const bool accepted
        = m_pool.submit([this, id, shared] { complete(id, m_pipeline.run(*shared)); });
    if (accepted)
        return std::nullopt;
    return m_gate.problem(
        *shared,
        {ErrorCode::Unavailable, u"The service is busy. Please try again in a moment."_s, {}, 2s});
}

// Thread-safe. One wake-up of the I/O thread for all answers that are ready by then.
void ApiServer::complete(quint64 id, Answer answer)
{
    bool first = false;
    {
        const std::scoped_lock lock(m_completedMutex);
        first = m_completed.empty();
        m_completed.emplace_back(id, std::move(answer));
    }
    if (first)
        QMetaObject::invokeMethod(this, &ApiServer::deliver, Qt::QueuedConnection);
}

void ApiServer::deliver()
{
    std::vector<std::pair<quint64, Answer>> completed;
    {
        const std::scoped_lock lock(m_completedMutex);
        completed.swap(m_completed);
    }
    for (const auto &[id, answer] : completed)
        finish(id, answer);
}

void ApiServer::finish(quint64 id, const Answer &answer)
{
    if (!answer.uncounted.isEmpty())
        m_gate.giveBack(answer.uncounted);
    auto exchange = m_exchanges.extract(id);
    if (exchange.empty())
        return; // answered by the deadline
    const QByteArray operation = exchange.mapped().operation;
    const auto started = exchange.mapped().started;
    const QPointer<ConnectionGuard> guard = exchange.mapped().guard;
    if (guard)
        guard->write(answer);
    exchange = {}; // the responder goes: Qt listens to the socket again
    if (guard)
        guard->finish();
    m_services.metrics->answered(operation, answer.status,
                                 std::chrono::duration_cast<std::chrono::microseconds>(
                                     std::chrono::steady_clock::now() - started));
    stopIfDone();
}

void ApiServer::overdue(ConnectionGuard &guard)
{
    if (!m_exchanges.contains(guard.exchange())) {
        guard.abort(); // Qt never handed the request over
        return;
    }
    guard.closeAfterAnswer();
    finish(guard.exchange(), refusal({ErrorCode::Unavailable,
                                      u"The answer took too long. Please try again in a moment."_s,
                                      {},
                                      5s},
                                     guard.channel()));
}

Answer ApiServer::refusal(const Error &error, Channel channel)
{
    Arrival nothing;
    nothing.requestId = makeUuid7(m_services.clock.now(), m_services.random);
    nothing.fields = "X-Request-Id: " + nothing.requestId.toLatin1() + "\r\n"
                     + securityFields(nothing.head, channel);
    return m_gate.problem(nothing, error);
}

Result<quint16> ApiServer::listenPlain(const QString &address, quint16 port)
{
    const auto parsed = plainAddress(address);
    return parsed ? listen(*parsed, port, std::nullopt) : Result<quint16>(failureOf(parsed));
}

Result<quint16> ApiServer::listenTls(const QString &address, quint16 port,
                                     const TlsIdentity &identity)
{
    const auto parsed = tlsAddress(address);
    if (!parsed)
        return failureOf(parsed);
    const auto configuration = tlsConfiguration(identity);
    return configuration ? listen(*parsed, port, *configuration)
                         : Result<quint16>(failureOf(configuration));
}

Result<quint16> ApiServer::listen(const QHostAddress &address, quint16 port,
                                  std::optional<QSslConfiguration> tls)
{
    auto server = std::make_unique<GuardedTcpServer>(m_table, std::move(tls));
    if (!server->listen(address, port))
        return failure(ErrorCode::Unavailable,
                       u"Cannot listen on %1 port %2: %3. Is another program using it?"_s.arg(
                           address.toString(), QString::number(port), server->errorString()));
    const quint16 actual = server->serverPort();
    QAbstractHttpServer::bind(server.release()); // becomes our child
    return actual;
}

Result<void> ApiServer::listenLocal(const QString &name)
{
    // Qt puts a socket in the place of another without asking. What a crash left behind may go;
    // what answers is another Countersign.
    QLocalSocket probe;
    probe.connectToServer(name);
    if (probe.waitForConnected(200))
        return failure(ErrorCode::Conflict,
                       u"Countersign is already running with this data folder."_s);
    QLocalServer::removeServer(name);
    auto server = std::make_unique<GuardedLocalServer>(m_table);
    server->listen(name);
    if (!server->isListening())
        return failure(ErrorCode::Unavailable,
                       u"Cannot open the local socket: %1"_s.arg(server->errorString()));
    QAbstractHttpServer::bind(server.release());
    return {};
}

void ApiServer::shutDown(std::chrono::milliseconds patience)
{
    m_shuttingDown = true;
    for (QTcpServer *server : servers())
        server->close();
    for (QLocalServer *server : localServers())
        server->close();
    m_table->drain();
    QTimer::singleShot(patience, this, &ApiServer::stop);
    QMetaObject::invokeMethod(this, &ApiServer::stopIfDone, Qt::QueuedConnection);
}

void ApiServer::stopIfDone()
{
    if (m_shuttingDown && m_exchanges.empty() && m_table->count() == 0)
        stop();
}

void ApiServer::stop()
{
    if (std::exchange(m_stopped, true))
        return;
    while (!m_exchanges.empty()) {
        const auto id = m_exchanges.begin()->first;
        finish(id, refusal({ErrorCode::Unavailable, u"The service is shutting down."_s, {}, 5s},
                           Channel::Plain));
    }
    m_table->abortAll();
    Q_EMIT stopped();
}

} // namespace countersign::http
