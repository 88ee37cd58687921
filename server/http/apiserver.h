// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/gate.h"
#include "http/listeners.h"
#include "http/pipeline.h"
#include "http/workerpool.h"

#include <QAbstractHttpServer>
#include <QHttpServerResponder>
#include <QPointer>

#include <unordered_map>

namespace countersign::http {

class ConnectionGuard;

// The one door (idea 1): listens, takes every request through the gate (I/O thread) and the
// pipeline (worker threads) and answers it. Owned by the runtime; made, used and destroyed on the
// I/O thread. create() fails, naming each, if operations and handlers do not match; the listen
// functions fail with the reason in words.
//
// Every request becomes one exchange, which holds Qt's responder until finish(), the only place
// that lets go of it: with the answer from a worker, or with 503 when the deadline passes first.
// What a worker finds out later is dropped.
class ApiServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<ApiServer>>
    create(const Services &services, const Settings &settings, const Handlers &handlers);
    ~ApiServer() override;

    /// Port 0 takes any that is free; the result is the port.
    Result<quint16> listenPlain(const QString &address, quint16 port);
    Result<quint16> listenTls(const QString &address, quint16 port, const TlsIdentity &identity);
    /// The console's own socket, for this user only.
    Result<void> listenLocal(const QString &name);

    /// Accepts nothing more and lets what runs finish, at most for `patience`; then stopped()
    /// comes.
    void shutDown(std::chrono::milliseconds patience);

    qsizetype connections() const { return m_table->count(); }
    const std::shared_ptr<Metrics> &metrics() const { return m_services.metrics; }

Q_SIGNALS:
    void stopped();

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request,
                        QHttpServerResponder &responder) override;

private:
    struct Exchange
    {
        QHttpServerResponder responder;
        QPointer<ConnectionGuard> guard;
        QByteArray operation;
        std::chrono::steady_clock::time_point started;
    };

    ApiServer(const Services &services, const Settings &settings, std::vector<Endpoint> endpoints);
    Result<quint16> listen(const QHostAddress &address, quint16 port,
                           std::optional<QSslConfiguration> tls);
    void begin(ConnectionGuard &guard, const QByteArray &body, QHttpServerResponder &responder);
    std::optional<Answer> dispatch(quint64 id, Arrival arrival);
    void complete(quint64 id, Answer answer);
    void deliver();
    void finish(quint64 id, const Answer &answer);
    void overdue(ConnectionGuard &guard);
    Answer refusal(const Error &error, Channel channel);
    void stopIfDone();
    void stop();

    const Services m_services;
    TokenMemory m_tokens;
    Gate m_gate;
    Pipeline m_pipeline;
    std::shared_ptr<ConnectionTable> m_table;
    std::unordered_map<quint64, Exchange> m_exchanges;
    quint64 m_lastExchange = 0;
    bool m_shuttingDown = false;
    bool m_stopped = false;

    std::mutex m_completedMutex;
    std::vector<std::pair<quint64, Answer>> m_completed; // by workers, not yet delivered
    WorkerPool m_pool;                                   // last: its threads use the members above
};

} // namespace countersign::http
