// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connectionguard.h"

#include "http/socketaccess.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace countersign::http {

ConnectionGuard::ConnectionGuard(QIODevice *socket, Channel channel, QString address,
                                 std::shared_ptr<ConnectionTable> table)
    : QObject(socket)
    , m_socket(socket)
    , m_channel(channel)
    , m_address(std::move(address))
    , m_table(std::move(table))
{
    connect(socket, &QIODevice::readyRead, this, &ConnectionGuard::onReadyRead);
    makeRoom(m_table->limits().body);
    if (channel == Channel::Tls)
        enter(State::Handshake, m_table->limits().handshake);
    else
        enter(State::Idle, m_table->limits().receiveHead);
    m_table->add(this);
}

ConnectionGuard::~ConnectionGuard()
{
    m_table->release(m_reserved);
    m_table->remove(this);
}

void ConnectionGuard::handshakeDone()
{
    enter(State::Idle, m_table->limits().receiveHead);
}

void ConnectionGuard::onReadyRead()
{
    switch (m_state) {
    case State::Handshake:
        return;
    case State::Idle:
    case State::Head:
        readHead();
        return;
    case State::Body:
        countBody(m_socket->bytesAvailable());
        return;
    case State::Busy:
        // More than was announced: whoever sent it may see a different border between requests than
        // we do.
        if (m_socket->bytesAvailable() > 0)
            m_last = true;
        discard();
        return;
    case State::Closing:
        discard();
        return;
    }
}

void ConnectionGuard::readHead()
{
    // Qt opens a transaction even when there is nothing to read; what we take must really be gone.
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    const HeadLimits &limits = m_table->limits().head;
    const QByteArray chunk = m_socket->peek(limits.bytes + 1 - m_partial.size());
    if (chunk.isEmpty())
        return;
    if (unsentBytes(*m_socket) > m_table->limits().unsent) {
        m_socket->skip(m_socket->bytesAvailable());
        abortSoon();
        return;
    }
    const qsizetype before = m_partial.size();
    const QByteArray bytes = before == 0 ? chunk : m_partial + chunk;
    const auto head = parseHead(bytes, limits);
    if (!head) {
        refuse(head.error());
    } else if (*head) {
        m_partial.clear();
        accept(bytes, **head, (*head)->size - before);
    } else {
        m_partial = bytes;
        m_socket->skip(chunk.size());
        if (m_state == State::Idle)
            enter(State::Head, m_table->limits().receiveHead);
    }
}

void ConnectionGuard::accept(QByteArray bytes, const RequestHead &head, qsizetype headInSocket)
{
    m_headBytes = std::move(bytes); // the buffer moves along, so the views in `head` stay good
    m_head = head;
    m_received = 0;
    m_route = m_table->router().find(m_head.method, m_head.path);
    m_last = !m_head.keepAlive || m_table->isDraining();
    if (const auto fits = judgeBody(); !fits) {
        refuse(fits.error());
        return;
    }
    m_socket->skip(headInSocket);
    const qint64 arrived = m_socket->bytesAvailable();
    const auto patience
        = std::chrono::seconds(m_head.contentLength / m_table->limits().slowestBody);
    enter(State::Body, m_table->limits().receiveBody + patience);
    if (arrived < m_head.contentLength) {
        makeRoom(std::max(m_head.contentLength, m_table->limits().body));
        if (m_head.expectsContinue && arrived == 0)
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    replaceHead();
    countBody(arrived);
}

Result<void> ConnectionGuard::judgeBody()
{
    const ConnectionLimits &limits = m_table->limits();
    const bool known = m_route.outcome == Route::Outcome::Found;
    const qint64 maximum = known ? m_route.endpoint->operation->maximumBody : limits.body;
    const qint64 length = m_head.contentLength;
    if (length > maximum && maximum == 0)
        return failure(ErrorCode::ContentTooLarge, u"This request takes no body."_s);
    if (length > maximum)
        return failure(ErrorCode::ContentTooLarge,
                       u"The body may have at most %1 bytes."_s.arg(maximum));
    if (length <= limits.body)
        return {};
    if (!m_table->reserve(length))
        return std::unexpected(
            Error{ErrorCode::Unavailable,
                  u"Other large uploads are under way. Please try again in a moment."_s,
                  {},
                  std::chrono::seconds(10)});
    m_reserved = length;
    return {};
}

// Puts the head that Qt is to see in front of the body: just enough for its parser to find the end
// of the request.
void ConnectionGuard::replaceHead()
{
    QByteArray head = "POST / HTTP/1.1\r\n";
    if (m_head.contentLength > 0)
        head += "Content-Length: " + QByteArray::number(m_head.contentLength) + "\r\n";
    head += "\r\n";
    for (qsizetype i = head.size(); i > 0; --i)
        m_socket->ungetChar(head.at(i - 1));
}

void ConnectionGuard::countBody(qint64 arrived)
{
    m_received += arrived;
    if (m_received > m_head.contentLength) {
        refuse({ErrorCode::MalformedRequest,
                u"There are bytes after the end of the request. Send one request at a time."_s});
        return;
    }
    if (m_received < m_head.contentLength)
        return;
    enter(State::Busy, m_table->limits().answer);
    m_table->setArriving(
        this); // Qt's slot runs next, finds the request complete and hands it to the server
}

void ConnectionGuard::write(const Answer &answer)
{
    if (!isSocketConnected(*m_socket))
        return;
    m_last = m_last || m_table->isDraining();
    QByteArray head = answer.head;
    head += m_last ? QByteArrayView("Connection: close\r\n\r\n") : QByteArrayView("\r\n");
    if (answer.body.size() < 4096) {
        m_socket->write(head += answer.body);
    } else {
        m_socket->write(head);
        m_socket->write(answer.body);
    }
}

void ConnectionGuard::finish()
{
    m_exchange = 0;
    m_table->release(std::exchange(m_reserved, 0));
    if (m_head.contentLength > m_table->limits().body)
        makeRoom(m_table->limits().body);
    m_head = {};
    m_headBytes.clear();
    m_route = {};
    if (!isSocketConnected(*m_socket))
        return;
    m_lastUnsent = unsentBytes(*m_socket);
    if (m_last)
        close(false);
    else
        enter(State::Idle, m_table->limits().idle);
}

void ConnectionGuard::refuse(const Error &error)
{
    const bool endless = error.code == ErrorCode::LengthRequired
                         || error.code == ErrorCode::HeadersTooLarge
                         || error.code == ErrorCode::UriTooLong;
    const bool clientStillSends
        = endless || m_received + m_socket->bytesAvailable() < m_head.contentLength;
    const Answer answer = m_table->hooks().refusal(error, m_channel);
    m_table->countRefusal(answer.status);
    discard(); // Qt must not see it
    m_last = true;
    write(answer);
    close(clientStillSends);
}

void ConnectionGuard::discard()
{
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    m_received += m_socket->skip(m_socket->bytesAvailable());
    if (m_state == State::Closing && m_received > m_table->limits().discarded)
        abortSoon();
}

void ConnectionGuard::close(bool clientStillSends)
{
    m_received = 0;
    m_lastUnsent = unsentBytes(*m_socket);
    enter(State::Closing, m_table->limits().closing);
    // Closing at once with bytes unread makes the system send a reset, and the client may never see
    // the answer (RFC 9112 section 9.6). So listen on for a moment; the deadline ends it.
    if (clientStillSends)
        return;
    closeSocket(*m_socket);
}

void ConnectionGuard::drain()
{
    m_last = true;
    if (m_state == State::Idle || m_state == State::Handshake)
        close(false);
}

void ConnectionGuard::abort()
{
    m_state = State::Closing;
    abortSocket(*m_socket);
}

// From within a slot of the socket: Qt's own slot comes next and would complain of a closed device, once for each
// connection that a stranger provokes us to cut.
void ConnectionGuard::abortSoon()
{
    m_state = State::Closing;
    QMetaObject::invokeMethod(this, &ConnectionGuard::abort, Qt::QueuedConnection);
}

void ConnectionGuard::checkDeadline(ConnectionTable::Clock::time_point now)
{
    if (now < m_deadline)
        return;
    switch (m_state) {
    case State::Handshake:
        abort();
        return;
    case State::Idle:
        if (isBeingRead())
            enter(State::Idle, m_table->limits().idle);
        else
            close(false);
        return;
    case State::Head:
    case State::Body:
        refuse({ErrorCode::RequestTimeout, u"The request did not arrive in time."_s});
        return;
    case State::Busy:
        m_table->hooks().overdue(*this);
        return;
    case State::Closing:
        if (isBeingRead())
            enter(State::Closing, m_table->limits().closing);
        else
            abort();
        return;
    }
}

// A long answer to a slow reader takes its time, also the last one: as long as some of it leaves, nothing is idle.
bool ConnectionGuard::isBeingRead()
{
    const qint64 unsent = unsentBytes(*m_socket);
    const qint64 before = std::exchange(m_lastUnsent, unsent);
    return unsent > 0 && unsent < before;
}

void ConnectionGuard::enter(State state, std::chrono::milliseconds time)
{
    m_state = state;
    m_deadline = ConnectionTable::Clock::now() + time;
}

// For a body of that size. Some more is let in, so that what is too much is seen and can be
// refused.
void ConnectionGuard::makeRoom(qint64 body)
{
    setReadBufferSize(*m_socket, m_table->limits().head.bytes + body + 4096);
}

} // namespace countersign::http
