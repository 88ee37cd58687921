// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/connectiontable.h"

#include <QPointer>

class QIODevice;

namespace countersign::http {

// Stands between a socket and Qt's HTTP parser, as a child of the socket, connected to its
// readyRead() before Qt is. It takes every head off the socket, judges it with parseHead(), and
// puts a short one of its own in its place, so Qt never parses a byte that a client wrote but the
// body, whose length is settled. Whatever is wrong (form, size, time, bytes beyond the request) is
// answered and the connection closed. It also writes the answers: Qt's own writer would add a
// Content-Length to 204 and knows no HEAD. I/O thread only.
class ConnectionGuard final : public QObject
{
    Q_OBJECT

public:
    ConnectionGuard(QIODevice *socket, Channel channel, QString address,
                    std::shared_ptr<ConnectionTable> table);
    ~ConnectionGuard() override;

    Channel channel() const { return m_channel; }
    const QString &address() const { return m_address; }
    /// TLS is up: requests may come.
    void handshakeDone();

    /// The bytes that the views of head() point into; valid while a request is being answered.
    const QByteArray &headBytes() const { return m_headBytes; }
    const RequestHead &head() const { return m_head; }
    Route &route() { return m_route; }
    quint64 exchange() const { return m_exchange; }
    void setExchange(quint64 exchange) { m_exchange = exchange; }

    /// Writes the answer to the current request. Follow with finish() once Qt's responder is gone.
    void write(const Answer &answer);
    /// Ready for the next request, or closes the connection if this was the last.
    void finish();
    void closeAfterAnswer() { m_last = true; }

    void drain();
    void abort();
    void checkDeadline(ConnectionTable::Clock::time_point now);

private:
    enum class State : quint8 { Handshake, Idle, Head, Body, Busy, Closing };

    void onReadyRead();
    void readHead();
    void accept(QByteArray bytes, const RequestHead &head, qsizetype headInSocket);
    Result<void> judgeBody();
    void replaceHead();
    void countBody(qint64 arrived);
    void discard();
    void refuse(const Error &error);
    void close(bool clientStillSends);
    void abortSoon();
    bool isBeingRead();
    void enter(State state, std::chrono::milliseconds time);
    void makeRoom(qint64 body);

    QIODevice *const m_socket;
    const Channel m_channel;
    const QString m_address;
    const std::shared_ptr<ConnectionTable> m_table;
    State m_state = State::Idle;
    ConnectionTable::Clock::time_point m_deadline;
    QByteArray m_partial; // of a head that is not complete yet
    QByteArray m_headBytes;
    RequestHead m_head; // views into m_headBytes
    Route m_route;
    quint64 m_exchange = 0;
    qint64 m_received = 0;   // bytes of the body so far
    qint64 m_reserved = 0;   // set aside in the table for a large body
    qint64 m_lastUnsent = 0; // when somebody last asked whether it is being read
    bool m_last = false;     // close after this answer
};

} // namespace countersign::http
