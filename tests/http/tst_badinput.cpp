// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testapi.h"

#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::http;
using namespace countersign::http::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array channels{Channel::Plain, Channel::Tls, Channel::Local};

const char *nameOf(Channel channel)
{
    return channel == Channel::Plain ? "tcp" : channel == Channel::Tls ? "tls" : "local";
}

const QByteArray smuggled = "GET /things HTTP/1.1\r\nHost: localhost\r\n\r\n";
const QByteArray chunkedHead = request("POST", "/things", "Transfer-Encoding: chunked\r\n");

// A line of Content-Length with a whole request where the body would be.
QByteArray withLength(const QByteArray &length)
{
    return request("POST", "/things", "Content-Length: " + length + "\r\n") + smuggled;
}

// A request that is refused before it is one: answered with `status` and a problem, and the connection closed.
struct Refusal
{
    const char *row; // as in the table of what Qt 6.8's own server does with bad input
    const char *input;
    QByteArray bytes;
    int status;
    const char *code;
};

QList<Refusal> bodies()
{
    const char *length = "1 GB body, Content-Length";
    const char *chunked = "100 MB chunked body";
    const char *expect = "Expect: 100-continue before any handler can object";
    return {
        {length, "1 GB", request("POST", "/things", "Content-Length: 1000000000\r\n"), 413,
         "content_too_large"},
        {length, "100 MB", request("POST", "/things", "Content-Length: 100000000\r\n"), 413,
         "content_too_large"},
        {length, "to an unknown path",
         request("POST", "/nothing", "Content-Length: 1000000000\r\n"), 413, "content_too_large"},
        {length, "one byte over the limit of an operation",
         request("POST", "/uploads", "Content-Length: 67108865\r\n"), 413, "content_too_large"},
        {length, "a body where none belongs",
         request("GET", "/things", "Content-Length: 3\r\n") + "abc", 413, "content_too_large"},
        {chunked, "announced", chunkedHead + "6400000\r\n", 411, "length_required"},
        {chunked, "small", chunkedHead + "3\r\nabc\r\n0\r\n\r\n", 411, "length_required"},
        {"chunk size zz or -5, trailers", "zz", chunkedHead + "zz\r\n", 411, "length_required"},
        {"chunk size zz or -5, trailers", "-5", chunkedHead + "-5\r\n", 411, "length_required"},
        {"chunk size zz or -5, trailers", "trailers",
         chunkedHead + "3\r\nabc\r\n0\r\nX-Trailer: a\r\n\r\n" + smuggled, 411, "length_required"},
        {expect, "too large a body",
         request("POST", "/things", "Content-Length: 1000000000\r\nExpect: 100-continue\r\n"), 413,
         "content_too_large"},
        {expect, "unknown expectation",
         request("POST", "/things", "Expect: tea\r\nContent-Length: 3\r\n"), 417,
         "expectation_failed"},
        {expect, "HTTP/1.0",
         "POST /things HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n", 417,
         "expectation_failed"},
    };
}

QList<Refusal> heads()
{
    const char *ignored = "header lines that parseHeaders() refuses and nobody notices";
    const char *accepted = "no Host, HTTP/9.9, HTTPXX.Y, absolute URI";
    return {
        {"10 MB header", "17 KiB of it",
         request("GET", "/things", "X: " + QByteArray(17 * 1024, 'a') + "\r\n"), 431,
         "headers_too_large"},
        {ignored, "101 fields", request("GET", "/things", QByteArray("X: a\r\n").repeated(100)),
         431, "headers_too_large"},
        {ignored, "65 fields", request("GET", "/things", QByteArray("X: a\r\n").repeated(64)), 431,
         "headers_too_large"},
        {ignored, "0.2 MB in all",
         request("GET", "/things", ("X: " + QByteArray(4000, 'a') + "\r\n").repeated(50)), 431,
         "headers_too_large"},
        {ignored, "a line without colon",
         request("POST", "/things", "nonsense\r\nContent-Length: 44\r\n") + smuggled, 400,
         "malformed_request"},
        {ignored, "Host : a", "GET /things HTTP/1.1\r\nHost : a\r\n\r\n", 400, "malformed_request"},
        {ignored, "Content-Length : 44",
         request("POST", "/things", "Content-Length : 44\r\n") + smuggled, 400,
         "malformed_request"},
        {accepted, "no Host", "GET /things HTTP/1.1\r\n\r\n", 400, "malformed_request"},
        {accepted, "HTTP/9.9", "GET /things HTTP/9.9\r\nHost: a\r\n\r\n", 505,
         "version_not_supported"},
        {accepted, "HTTPXX.Y", "GET /things HTTPXX.Y\r\nHost: a\r\n\r\n", 400, "malformed_request"},
        {accepted, "absolute URI",
         "GET http://localhost/things HTTP/1.1\r\nHost: localhost\r\n\r\n", 400,
         "malformed_request"},
        {"garbage first line", "a word", "garbage\r\n\r\n", 400, "malformed_request"},
        {"garbage first line", "binary", QByteArray("\x16\x03\x01\x00\xff\x01", 6), 400,
         "malformed_request"},
        {"beyond the table", "9 KiB of address", get("/" + QByteArray(9000, 'a')), 414,
         "uri_too_long"},
        {"beyond the table", "WebSocket",
         request("GET", "/things",
                 "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAA\r\n"),
         501, "not_implemented"},
    };
}

QList<Refusal> framings()
{
    const char *number = "Content-Length 3abc, -1, 2^64-1";
    const char *two = "two Content-Lengths, +3, TE and CL together";
    const char *method = "OPTIONS or a wrong method on a known path";
    const char *path = "path";
    return {
        {number, "3abc", withLength("3abc"), 400, "malformed_request"},
        {number, "-1", withLength("-1"), 400, "malformed_request"},
        {number, "2^64-1", withLength("18446744073709551615"), 400, "malformed_request"},
        {number, "none", withLength(""), 400, "malformed_request"},
        {two, "two of them", withLength("3\r\nContent-Length: 44"), 400, "malformed_request"},
        {two, "two equal ones", withLength("44\r\nContent-Length: 44"), 400, "malformed_request"},
        {two, "a list", withLength("44, 44"), 400, "malformed_request"},
        {two, "+3", request("POST", "/things", "Content-Length: +3\r\n") + "abc", 400,
         "malformed_request"},
        {two, "TE and CL",
         request("POST", "/things", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n")
             + smuggled,
         400, "malformed_request"},
        {two, "CL and TE", withLength("44\r\nTransfer-Encoding: chunked"), 400,
         "malformed_request"},
        {"pipelining", "two requests at once", get("/things") + smuggled, 400, "malformed_request"},
        {"pipelining", "bytes after a body", post("/things", R"({"name":"a"})") + smuggled, 400,
         "malformed_request"},
        {method, "TRACE", request("TRACE", "/things"), 501, "not_implemented"},
        {method, "unknown method", request("BREW", "/things"), 501, "not_implemented"},
        {path, "//json is no authority", get("//things"), 400, "malformed_request"},
        {path, "%0d%0a in arguments", get("/things?name=a%0d%0aX:1"), 400, "malformed_request"},
        {path, "%0d%0a in the path", get("/things/a%0d%0aX:1"), 400, "malformed_request"},
    };
}

// A request that is refused as one: answered with `status` and a problem, and the connection stays good.
QList<Refusal> kept()
{
    const char *method = "OPTIONS or a wrong method on a known path";
    const char *path = "path";
    return {
        {method, "PATCH", request("PATCH", "/things"), 405, "method_not_allowed"},
        {method, "DELETE", request("DELETE", "/things"), 405, "method_not_allowed"},
        {path, "%2F is no slash", get("/things/a%2fb"), 400, "malformed_request"},
        {path, ".. is not followed", get("/widget/../things"), 400, "malformed_request"},
        {path, "%2e%2e is not followed", get("/widget/%2e%2e"), 400, "malformed_request"},
        {path, "// inside", get("/widget//things"), 404, "not_found"},
    };
}

void addRows(const QList<Refusal> &refusals)
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    for (const Refusal &refusal : refusals) {
        for (const Channel channel : channels)
            QTest::addRow("%s: %s, over %s", refusal.row, refusal.input, nameOf(channel))
                << channel << refusal.bytes << refusal.status << QByteArray(refusal.code);
    }
}

} // namespace

// Each row of what Qt's own server gets wrong, over every transport, with the right answer instead.
class TestBadInput : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;

    static void addChannels()
    {
        QTest::addColumn<Channel>("channel");
        for (const Channel channel : channels)
            QTest::newRow(nameOf(channel)) << channel;
    }

private Q_SLOTS:
    void init()
    {
        Settings settings = TestServer::quickSettings();
        settings.connections.closing = std::chrono::milliseconds(50);
        m_server = std::make_unique<TestServer>(settings);
        QVERIFY2(m_server->failure().isEmpty(), qPrintable(m_server->failure()));
    }
    void cleanup() { m_server.reset(); }

    void isRefusedAndClosed_data() { addRows(bodies() + heads() + framings()); }
    void isRefusedAndClosed()
    {
        QFETCH(Channel, channel);
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        RawClient client(*m_server, channel);
        const RawAnswer answer = client.exchange(bytes);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.value("connection"), "close");
        QCOMPARE(answer.value("content-type"), "application/problem+json");
        QCOMPARE(answer.values("content-length").size(), 1);
        QVERIFY(!answer.value("x-request-id").isEmpty());
        QVERIFY(client.isClosed()); // without a word about what was smuggled
        QCOMPARE(m_server->traffic.handled.load(), 0);
    }

    void isRefusedAndKept_data() { addRows(kept()); }
    void isRefusedAndKept()
    {
        QFETCH(Channel, channel);
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        RawClient client(*m_server, channel);
        const RawAnswer answer = client.exchange(bytes);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.value("allow"), status == 405 ? "GET, HEAD, OPTIONS, POST" : "");
        QCOMPARE(m_server->traffic.handled.load(), 0);
        QCOMPARE(client.exchange(get("/things")).status, 200);
        QVERIFY(client.rest().isEmpty());
    }

    // 10 MB header: whoever goes on sending is cut off, and the answer may get lost with that.
    void tenMegabytesOfHeader_data() { addChannels(); }
    void tenMegabytesOfHeader()
    {
        QFETCH(Channel, channel);
        RawClient client(*m_server, channel);
        client.send("GET /things HTTP/1.1\r\nHost: localhost\r\nX: ");
        const QByteArray block(256 * 1024, 'a');
        for (int sent = 0; sent < 40 && client.isConnected(); ++sent)
            client.send(block);
        const int status = client.read(1000).status;
        QVERIFY(status == 431 || status == 0);
        QVERIFY(client.isClosed());
        QVERIFY(m_server->metrics->text().contains(
            "countersign_http_refused_total{status=\"431\"} 1\n"));
        QCOMPARE(m_server->traffic.handled.load(), 0);
        QCOMPARE(RawClient(*m_server, channel).exchange(get("/things")).status, 200);
    }

    // slowloris: 300 half requests: all are told the time is up, nobody waits for them.
    void slowloris_data() { addChannels(); }
    void slowloris()
    {
        QFETCH(Channel, channel);
        Settings settings = TestServer::quickSettings();
        settings.connections.receiveHead = std::chrono::milliseconds(1000);
        settings.connections.connectionsPerAddress = 400;
        TestServer server(settings);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 300; ++i) {
            clients.push_back(std::make_unique<RawClient>(server, channel));
            clients.back()->send("GET /things HTTP/1.1\r\nX: ");
        }
        QCOMPARE(RawClient(server, channel).exchange(get("/things")).status, 200);
        for (const auto &client : clients) {
            QCOMPARE(client->read(20'000).status, 408);
            QVERIFY(client->isClosed());
        }
        QTRY_COMPARE(server.connections(), 0);
        QCOMPARE(server.traffic.handled.load(), 1);
    }

    // Connection: close, HTTP/1.0
    void closesWhenAsked_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QByteArray>("bytes");
        for (const Channel channel : channels) {
            QTest::addRow("Connection: close, over %s", nameOf(channel))
                << channel << get("/big", "Connection: close\r\n");
            QTest::addRow("Connection: a list with close, over %s", nameOf(channel))
                << channel << get("/big", "Connection: TE, Close\r\n");
            QTest::addRow("HTTP/1.0, over %s", nameOf(channel))
                << channel << "GET /big HTTP/1.0\r\n\r\n"_ba;
        }
    }
    void closesWhenAsked()
    {
        QFETCH(Channel, channel);
        QFETCH(QByteArray, bytes);
        Settings settings = TestServer::quickSettings();
        settings.connections.closing = ConnectionLimits().closing; // a slow build reads slowly
        TestServer server(settings);
        RawClient client(server, channel);
        const RawAnswer answer = client.exchange(bytes);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.value("connection"), "close");
        QCOMPARE(answer.body.size(), 2'000'000); // all of it, before the end
        QVERIFY(client.isClosed());
    }

    // HEAD
    void headHasNoBody_data() { addChannels(); }
    void headHasNoBody()
    {
        QFETCH(Channel, channel);
        RawClient client(*m_server, channel);
        const QByteArray length = client.exchange(get("/things?name=a")).value("content-length");
        client.send(request("HEAD", "/things?name=a"));
        const RawAnswer head = client.read(5000, true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.value("content-length"), length);
        client.send(request("HEAD", "/nothing"));
        QCOMPARE(client.read(5000, true).status, 404);
        QCOMPARE(client.exchange(get("/things")).status, 200); // nothing of a body in between
        QVERIFY(client.rest().isEmpty());
    }

    // OPTIONS on a known path
    void optionsTellsWhatThereIs_data() { addChannels(); }
    void optionsTellsWhatThereIs()
    {
        QFETCH(Channel, channel);
        RawClient client(*m_server, channel);
        const RawAnswer answer = client.exchange(request("OPTIONS", "/things/1"));
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.value("allow"), "DELETE, GET, HEAD, OPTIONS");
        QVERIFY(answer.values("content-length").isEmpty()); // RFC 9110 section 8.6
        QCOMPARE(client.exchange(request("OPTIONS", "/nothing")).status, 404);
    }

    // Expect: 100-continue
    void continueComesOnlyAfterTheHeadIsAccepted_data() { addChannels(); }
    void continueComesOnlyAfterTheHeadIsAccepted()
    {
        QFETCH(Channel, channel);
        RawClient client(*m_server, channel);
        const QByteArray body = R"({"name":"a"})";
        const RawAnswer go
            = client.exchange(request("POST", "/things",
                                      "Expect: 100-continue\r\nContent-Type: application/json\r\n"
                                      "Content-Length: "
                                          + QByteArray::number(body.size()) + "\r\n"));
        QCOMPARE(go.status, 100);
        QCOMPARE(client.exchange(body).status, 200);
        QVERIFY(client.rest().isEmpty());
    }

    // CRLF in a response header value; response
    void headersOfAnswersAreSound_data() { addChannels(); }
    void headersOfAnswersAreSound()
    {
        QFETCH(Channel, channel);
        RawClient client(*m_server, channel);
        for (const char *path : {"/odd-headers", "/things", "/nothing", "/throws", "/secret"}) {
            const RawAnswer answer = client.exchange(get(path));
            for (const char *name : {"Date", "Content-Length", "Content-Type", "X-Request-Id"})
                QCOMPARE(answer.values(name).size(), 1);
            for (const char *name :
                 {"Server", "Transfer-Encoding", "Connection", "X-Split", "X-Injected"})
                QCOMPARE(answer.values(name).size(), 0);
            QCOMPARE(answer.value("Date"), "Sun, 22 Nov 2026 12:00:00 GMT");
            QCOMPARE(answer.value("Content-Length"), QByteArray::number(answer.body.size()));
            QVERIFY(QJsonDocument::fromJson(answer.body).isObject());
        }
        QCOMPARE(client.exchange(get("/odd-headers")).value("X-Sound"), "yes");
        QVERIFY(client.rest().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
