// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testapi.h"

#include <QJsonDocument>
#include <QSslSocket>
#include <QTest>

using namespace countersign;
using namespace countersign::http;
using namespace countersign::http::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array channels{Channel::Plain, Channel::Tls, Channel::Local};

const char *nameOf(Channel channel)
{
    return channel == Channel::Plain ? "plain" : channel == Channel::Tls ? "tls" : "local";
}

QJsonObject json(const RawAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace

// The whole server over real sockets: the order of the pipeline, and what works. What it refuses before a handler
// stands in tst_badinput.
class TestHttpServer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY2(m_server->failure().isEmpty(), qPrintable(m_server->failure()));
    }
    void cleanup() { m_server.reset(); }

    // --- What comes before a handler
    // ------------------------------------------------------------------

    void refusesWithoutClosing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("unknown path") << get("/nothing") << 404 << "not_found"_ba;
        QTest::newRow("encoded slash") << get("/things/a%2fb") << 400 << "malformed_request"_ba;
        QTest::newRow("dots") << get("/widget/../things") << 400 << "malformed_request"_ba;
        QTest::newRow("encoded dots") << get("/widget/%2e%2e") << 400 << "malformed_request"_ba;
        QTest::newRow("wrong method")
            << request("PATCH", "/things") << 405 << "method_not_allowed"_ba;
        QTest::newRow("demo only") << get("/demo") << 404 << "not_found"_ba;
        QTest::newRow("unknown parameter") << get("/things?x=1") << 400 << "unknown_field"_ba;
        QTest::newRow("parameter too long")
            << get("/things?name=" + QByteArray(65, 'a')) << 400 << "invalid_request"_ba;
        QTest::newRow("broken JSON") << post("/things", "{\"name\":") << 400 << "invalid_json"_ba;
        QTest::newRow("wrong type")
            << post("/things", R"({"name":1})") << 400 << "invalid_request"_ba;
        QTest::newRow("unknown member")
            << post("/things", R"({"name":"a","x":1})") << 400 << "unknown_field"_ba;
        QTest::newRow("no body") << request(
            "POST", "/things", "Content-Type: application/json\r\nContent-Length: 0\r\n")
                                 << 400 << "invalid_json"_ba;
        QTest::newRow("wrong media type") << post("/things", R"({"name":"a"})", "text/plain") << 415
                                          << "unsupported_media_type"_ba;
        QTest::newRow("other charset")
            << post("/things", R"({"name":"a"})", "application/json; charset=utf-16") << 415
            << "unsupported_media_type"_ba;
        QTest::newRow("no token") << get("/secret") << 401 << "unauthenticated"_ba;
        QTest::newRow("not a bearer token")
            << get("/secret", "Authorization: Basic cmVhZGVy\r\n") << 401 << "unauthenticated"_ba;
        QTest::newRow("unknown token")
            << get("/secret", "Authorization: Bearer nobody\r\n") << 401 << "unauthenticated"_ba;
        QTest::newRow("token in the address")
            << get("/secret?token=reader") << 401 << "unauthenticated"_ba;
        QTest::newRow("wrong role")
            << request("DELETE", "/things/1", "Authorization: Bearer reader\r\n") << 403
            << "forbidden"_ba;
        QTest::newRow("handler throws") << get("/throws") << 500 << "internal"_ba;
        QTest::newRow("handler throws a number") << get("/throws-odd") << 500 << "internal"_ba;
        QTest::newRow("other host name") << "GET /things HTTP/1.1\r\nHost: evil.example\r\n\r\n"_ba
                                         << 403 << "origin_not_allowed"_ba;
        QTest::newRow("other page")
            << get("/things", "Origin: https://evil.example\r\n") << 403 << "origin_not_allowed"_ba;
    }
    // In a build with assertions, as this one.
    void answersWhatTheContractPromises()
    {
#ifdef QT_NO_DEBUG
        QSKIP("Only checked in builds with assertions.");
#endif
        RawClient client(*m_server, Channel::Plain);
        for (const char *field : {"", "X-Status: 1\r\n", "X-Error: 1\r\n"}) {
            const RawAnswer answer = client.exchange(get("/promise", QByteArray(field)));
            QCOMPARE(answer.status, 500);
            QVERIFY(!answer.body.contains("jane"));
        }
    }

    // A look-up that the contract says is recorded.
    void showsNothingWithoutItsRecord()
    {
        RawClient client(*m_server, Channel::Plain);
        const RawAnswer recorded = client.exchange(get("/recorded"));
        QCOMPARE(recorded.status, 200);
        QVERIFY(recorded.body.contains("shown"));
        const RawAnswer unrecorded = client.exchange(get("/unrecorded"));
        QCOMPARE(unrecorded.status, 500);
        QCOMPARE(unrecorded.code(), "internal");
        QVERIFY(!unrecorded.body.contains("shown"));
    }

    void refusesWithoutClosing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        RawClient client(*m_server, Channel::Plain);
        const RawAnswer answer = client.exchange(bytes);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.value("content-type"), "application/problem+json");
        QVERIFY(!answer.body.contains("jane@example.com")); // what() of the exception
        QCOMPARE(answer.value("allow"), status == 405 ? "GET, HEAD, OPTIONS, POST" : "");
        QCOMPARE(m_server->traffic.handled.load(), 0);
        QCOMPARE(m_server->traffic.forbidden.load(), status == 403 && code == "forbidden" ? 1 : 0);
        QCOMPARE(client.exchange(get("/things")).status, 200); // the connection is good for more
    }

    // --- What works
    // -----------------------------------------------------------------------------------

    void answers_data()
    {
        QTest::addColumn<Channel>("channel");
        for (const Channel channel : channels)
            QTest::newRow(nameOf(channel)) << channel;
    }
    void answers()
    {
        QFETCH(Channel, channel);
        RawClient client(*m_server, channel);
        for (int i = 0; i < 3; ++i) {
            const RawAnswer answer = client.exchange(
                post("/things", R"({"name":"a"})", "application/json; charset=UTF-8"));
            QCOMPARE(answer.status, 200);
            QCOMPARE(json(answer).value("body"_L1).toObject().value("name"_L1).toString(), u"a"_s);
            QCOMPARE(json(answer).value("address"_L1).toString(),
                     channel == Channel::Local ? u"local"_s : u"127.0.0.1"_s);
            QCOMPARE(json(answer).value("secure"_L1).toBool(), channel != Channel::Plain);
        }
        const RawAnswer query = client.exchange(get("/things?name=a+b%2Bc%C3%A4"));
        QCOMPARE(json(query).value("query"_L1).toObject().value("name"_L1).toString(), u"a b+cä"_s);
        QCOMPARE(json(client.exchange(get("/things/x%20y"))).value("thingId"_L1).toString(),
                 u"x y"_s);
        QVERIFY(client.rest().isEmpty());
    }

    void takesRequestsInPieces_data() { answers_data(); }
    void takesRequestsInPieces()
    {
        QFETCH(Channel, channel);
        RawClient client(*m_server, channel);
        for (const QByteArray &bytes :
             {post("/things", R"({"name":"in pieces"})"), get("/things")}) {
            for (const char byte : bytes) {
                client.send(QByteArray(1, byte));
                QTest::qWait(1);
            }
            QCOMPARE(client.read().status, 200);
        }
        QCOMPARE(m_server->traffic.handled.load(), 2);
    }

    void everyAnswerHasItsHeaders()
    {
        RawClient client(*m_server, Channel::Plain);
        for (const QByteArray &bytes :
             {get("/things"), get("/nothing"), get("/throws"), get("/secret")}) {
            const RawAnswer answer = client.exchange(bytes);
            for (const char *name :
                 {"Date", "X-Request-Id", "Content-Length", "Content-Type",
                  "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options",
                  "Referrer-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy",
                  "Cache-Control"})
                QCOMPARE(answer.values(name).size(), 1);
            QCOMPARE(answer.values("Server").size(), 0);
            QCOMPARE(answer.value("Date"), "Sun, 22 Nov 2026 12:00:00 GMT");
        }
        QCOMPARE(client.exchange(get("/widget/x.js")).value("Cross-Origin-Resource-Policy"),
                 "cross-origin");
    }

    void crossOriginCalls()
    {
        RawClient client(*m_server, Channel::Plain);
        const RawAnswer preflight
            = client.exchange(request("OPTIONS", "/things",
                                      "Origin: https://shop.example.com\r\n"
                                      "Access-Control-Request-Method: "
                                      "POST\r\nAccess-Control-Request-Private-Network: true\r\n"));
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.value("access-control-allow-origin"), "https://shop.example.com");
        QCOMPARE(preflight.value("access-control-allow-methods"), "GET, HEAD, OPTIONS, POST");
        QCOMPARE(preflight.value("access-control-allow-private-network"), "true");
        QVERIFY(preflight.values("access-control-allow-credentials").isEmpty());
        const RawAnswer answer
            = client.exchange(get("/things", "Origin: https://shop.example.com\r\n"));
        QCOMPARE(answer.value("access-control-allow-origin"), "https://shop.example.com");
        QCOMPARE(answer.value("vary"), "Origin");
        const RawAnswer refused
            = client.exchange(request("OPTIONS", "/things",
                                      "Origin: https://evil.example\r\n"
                                      "Access-Control-Request-Method: POST\r\n"));
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.values("access-control-allow-origin").isEmpty());
    }

    void permissions()
    {
        RawClient client(*m_server, Channel::Plain);
        const RawAnswer answer
            = client.exchange(get("/secret", "Authorization: bearer reader\r\n"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(json(answer).value("role"_L1).toString(), u"reader"_s);
        QVERIFY(!json(answer).value("token"_L1).toBool()); // handlers do not get to see it
        const RawAnswer deleted
            = client.exchange(request("DELETE", "/things/1", "Authorization: Bearer admin\r\n"));
        QCOMPARE(deleted.status, 204);
        QVERIFY(deleted.values("content-length").isEmpty());
    }

    void limitsTheRate()
    {
        RawClient client(*m_server, Channel::Plain);
        for (int left = 9; left >= 0; --left) {
            const RawAnswer answer = client.exchange(get("/limited"));
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.value("ratelimit-policy"), "\"sensitive\";q=10;w=3600");
            QVERIFY(answer.value("ratelimit")
                        .startsWith("\"sensitive\";r=" + QByteArray::number(left) + ";t="));
        }
        const RawAnswer over = client.exchange(get("/limited"));
        QCOMPARE(over.status, 429);
        QCOMPARE(over.code(), "rate_limited");
        QCOMPARE(over.value("retry-after"), "360");
        QCOMPARE(client.exchange(get("/things")).status, 200); // another operation, another bucket
        QCOMPARE(RawClient(*m_server, Channel::Plain).exchange(get("/limited")).status,
                 429); // the same client
        m_server->clock.advance(std::chrono::seconds(360));
        QCOMPARE(client.exchange(get("/limited")).status, 200);
    }

    // Who must prove first who they are asks twice, and has what they asked for once.
    void aMissingProofDoesNotCount()
    {
        Settings settings = TestServer::quickSettings();
        settings.rates.api = {20, std::chrono::seconds(60)};
        settings.rates.sensitive = {3, std::chrono::hours(1)};
        TestServer server(settings);
        RawClient client(server, Channel::Plain);
        const QByteArray unproved = get("/proved", "Authorization: Bearer reader\r\n");
        const QByteArray proved = get("/proved", "Authorization: Bearer proved\r\n");
        // counted for the address, until it is known whose they are
        QCOMPARE(client.exchange(unproved).status, 403);
        QCOMPARE(client.exchange(proved).status, 200);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(client.exchange(unproved).code(), "step_up_required");
            QCOMPARE(client.exchange(proved).status, 200);
        }
        QCOMPARE(client.exchange(proved).status, 429);
        QCOMPARE(client.exchange(unproved).status, 429);

        // Nobody may be refused without end.
        server.clock.advance(std::chrono::hours(2));
        int refusals = 0;
        while (refusals < 100 && client.exchange(unproved).status == 403)
            ++refusals;
        QCOMPARE(refusals, 23);
    }

    void countsPerPersonAndMadeUpTokensPerAddress()
    {
        Settings settings = TestServer::quickSettings();
        settings.rates.api = {3, std::chrono::seconds(60)};
        TestServer server(settings);
        RawClient client(server, Channel::Plain);
        const QByteArray reader = get("/secret", "Authorization: Bearer reader\r\n");
        QCOMPARE(client.exchange(reader).status,
                 200); // counted for the address: nobody knows the token yet
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.exchange(reader).status, 200);
        QCOMPARE(client.exchange(reader).status, 429);
        QCOMPARE(client.exchange(get("/secret", "Authorization: Bearer a\r\n")).status, 401);
        QCOMPARE(client.exchange(get("/secret", "Authorization: Bearer b\r\n")).status, 401);
        QCOMPARE(client.exchange(get("/secret", "Authorization: Bearer c\r\n")).status, 429);
    }

    void otherUpgradesAreIgnored()
    {
        RawClient client(*m_server, Channel::Plain);
        QCOMPARE(client
                     .exchange(get("/things", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: "
                                              "h2c\r\nHTTP2-Settings: AAA\r\n"))
                     .status,
                 200);
    }

    void serviceRoutes()
    {
        RawClient client(*m_server, Channel::Plain);
        QCOMPARE(json(client.exchange(get("/healthz"))).value("status"_L1).toString(), u"ok"_s);
        QCOMPARE(client.exchange(get("/readyz")).status, 200);
        QCOMPARE(client.exchange(get("/openapi.json")).body, testContract());
        const RawAnswer metrics = client.exchange(get("/metrics"));
        QVERIFY(metrics.value("content-type").startsWith("text/plain; version=0.0.4"));
        QVERIFY(metrics.body.contains(
            "countersign_http_requests_total{operation=\"getHealth\",status=\"200\"} 1\n"));
    }

    // --- TLS and addresses
    // ----------------------------------------------------------------------------

    void tlsIsThirteenWithHttp11()
    {
        QSslSocket socket;
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setAllowedNextProtocols({"h2"_ba, "http/1.1"_ba});
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_server->port(Channel::Tls));
        QVERIFY(socket.waitForEncrypted(5000));
        QCOMPARE(socket.sessionProtocol(), QSsl::TlsV1_3);
        QCOMPARE(socket.sslConfiguration().nextNegotiatedProtocol(), "http/1.1"_ba);
    }

    void olderTlsIsRefused()
    {
        QSslSocket socket;
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(QSsl::TlsV1_2);
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_server->port(Channel::Tls));
        QVERIFY(!socket.waitForEncrypted(5000));
    }

    void plainHttpOnlyOnLoopback()
    {
        for (const QString &address :
             {u"0.0.0.0"_s, u"::"_s, u"192.0.2.1"_s, u"example.com"_s, u""_s}) {
            m_server->inServer([&](ApiServer &server) {
                const auto listened = server.listenPlain(address, 0);
                QVERIFY2(!listened, qPrintable(address));
                QCOMPARE(listened.error().code, ErrorCode::InvalidRequest);
            });
        }
        QVERIFY(plainAddress(u"::1"_s) && plainAddress(u"localhost"_s)
                && plainAddress(u"127.0.0.1"_s));
        QVERIFY(!tlsAddress(u"desk.example.com"_s));
    }

    void portInUseIsToldInWords()
    {
        m_server->inServer([&](ApiServer &server) {
            const auto listened
                = server.listenPlain(u"127.0.0.1"_s, m_server->port(Channel::Plain));
            QVERIFY(!listened);
            QVERIFY(
                listened.error().detail.contains(QString::number(m_server->port(Channel::Plain))));
        });
    }

    void secondServerOnTheSameSocketIsRefused()
    {
        TestServer other;
        other.inServer([&](ApiServer &server) {
            // The first answers from its own thread, so it can be asked from this one.
            const auto listened = server.listenLocal(m_server->localName());
            QVERIFY(!listened);
            QCOMPARE(listened.error().code, ErrorCode::Conflict);
        });
        QCOMPARE(RawClient(*m_server, Channel::Local).exchange(get("/things")).status, 200);
    }

    void badCertificateIsRefused()
    {
        QVERIFY(!tlsConfiguration({}));
        QVERIFY(!tlsConfiguration({TestServer::identity().certificatePem, "no key"}));
        QVERIFY(tlsConfiguration(TestServer::identity()));
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_server.moc"
