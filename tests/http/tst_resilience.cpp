// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testapi.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace countersign;
using namespace countersign::http;
using namespace countersign::http::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Resident memory of this process in bytes, 0 where the system does not tell.
qint64 residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

Settings impatientSettings()
{
    Settings settings = TestServer::quickSettings();
    settings.connections.handshake = 800ms;
    settings.connections.receiveHead = 800ms;
    settings.connections.receiveBody = 800ms;
    settings.connections.answer = 1000ms;
    settings.connections.idle = 800ms;
    settings.connections.closing = 200ms;
    return settings;
}

} // namespace

// Slow, greedy, vanishing and too many clients; handlers that get lost; shutting down.
class TestHttpResilience : public QObject
{
    Q_OBJECT

private:
    static void release(TestServer &server, int count = 1) { server.traffic.go.release(count); }

private Q_SLOTS:
    void slowClientsAreTimedOut_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        for (const Channel channel : {Channel::Plain, Channel::Tls, Channel::Local}) {
            const int number = int(channel);
            QTest::addRow("half a head %d", number)
                << channel << "GET /things HTTP/1.1\r\nHost: a\r\nX:"_ba << 408;
            QTest::addRow("half a body %d", number)
                << channel << request("POST", "/things", "Content-Length: 50\r\n") + "{" << 408;
            QTest::addRow("nothing at all %d", number) << channel << QByteArray() << 0;
        }
    }
    void slowClientsAreTimedOut()
    {
        QFETCH(Channel, channel);
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        TestServer server(impatientSettings());
        RawClient client(server, channel);
        client.send(bytes);
        QCOMPARE(client.read(3000).status, status);
        QVERIFY(client.isClosed());
        QTRY_COMPARE(server.connections(), 0);
    }

    void slowlorisFreesEverything()
    {
        Settings settings = impatientSettings();
        settings.connections.receiveHead = 4s;
        TestServer server(settings);
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 200; ++i) {
            auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
            socket->connectToHost(u"127.0.0.1"_s, server.port(Channel::Plain));
            QVERIFY(socket->waitForConnected(3000));
            socket->write("GET /things HTTP/1.1\r\nX: ");
            socket->flush();
        }
        QTRY_VERIFY(server.connections() >= 200);
        QCOMPARE(RawClient(server, Channel::Plain).exchange(get("/things")).status, 200);
        QVERIFY(server.connections() >= 200); // it did not have to wait for them to go
        // Dripping bytes does not buy time.
        QElapsedTimer timer;
        timer.start();
        while (server.connections() > 0 && timer.elapsed() < 20'000) {
            for (const auto &socket : sockets) {
                socket->write("a");
                socket->flush();
            }
            QTest::qWait(100);
        }
        QCOMPARE(server.connections(), 0);
    }

    void idleHandshakesDelayNobody()
    {
        TestServer server;
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 60; ++i) {
            auto &socket = idle.emplace_back(std::make_unique<QTcpSocket>());
            socket->connectToHost(u"127.0.0.1"_s, server.port(Channel::Tls));
            QVERIFY(socket->waitForConnected(3000));
        }
        QTRY_COMPARE(server.connections(), 60);
        RawClient client(server, Channel::Tls);
        QCOMPARE(client.exchange(get("/things")).status, 200);
        QCOMPARE(server.connections(), 61); // it did not have to wait for them to go
    }

    void unfinishedHandshakesEnd()
    {
        TestServer server(impatientSettings());
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, server.port(Channel::Tls));
        QVERIFY(socket.waitForConnected(3000));
        QTRY_COMPARE(server.connections(), 1);
        QTRY_COMPARE(server.connections(), 0);
    }

    void hugeUploadCostsNoMemory_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::newRow("announced")
            << request("POST", "/uploads", "Content-Length: 1073741824\r\n") << 413;
        QTest::newRow("chunked") << request("POST", "/uploads", "Transfer-Encoding: chunked\r\n")
                                        + "40000000\r\n"
                                 << 411;
        QTest::newRow("as a header") << "GET /things HTTP/1.1\r\nX: "_ba << 431;
        QTest::newRow("after a small body")
            << request("POST", "/uploads", "Content-Length: 10\r\nContent-Type: text/csv\r\n")
            << 400;
    }
    void hugeUploadCostsNoMemory()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        TestServer server;
        RawClient client(server, Channel::Plain);
        const QByteArray block(1024 * 1024, 'a');
        const qint64 before = residentMemory();
        client.send(head);
        qint64 most = 0;
        for (int sent = 0; sent < 1024 && client.isConnected(); ++sent) {
            client.send(block);
            most = std::max(most, residentMemory() - before);
        }
        const RawAnswer answer = client.read(1000);
        // The answer can be lost to the reset that a client which never stops sending provokes.
        QVERIFY2(answer.status == status || answer.status == 0,
                 qPrintable(QString::number(answer.status)));
        QVERIFY(server.metrics->text().contains("countersign_http_refused_total{status=\""
                                                + QByteArray::number(status) + "\"} 1\n"));
        QVERIFY(!client.isConnected());
        if (before > 0)
            QVERIFY2(most < 32 * 1024 * 1024, qPrintable(QString::number(most)));
        QCOMPARE(RawClient(server, Channel::Plain).exchange(get("/things")).status, 200);
    }

    void largeUploadsArriveWhole_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::newRow("plain") << Channel::Plain;
        QTest::newRow("tls") << Channel::Tls;
        QTest::newRow("local") << Channel::Local;
    }
    void largeUploadsArriveWhole()
    {
        QFETCH(Channel, channel);
        TestServer server;
        RawClient client(server, channel);
        for (const qsizetype size : {20 * 1024 * 1024, 3, 1024 * 1024, 1024 * 1024 + 1}) {
            client.send(
                request("POST", "/uploads", "Content-Type: text/csv\r\n", QByteArray(size, 'a')));
            QCOMPARE(client.read(20'000).status, 202);
            QCOMPARE(server.traffic.uploaded.load(), size);
        }
    }

    void onlySoManyLargeUploadsAtOnce()
    {
        Settings settings = TestServer::quickSettings();
        settings.connections.largeBodies = 100 * 1024 * 1024;
        TestServer server(settings);
        const QByteArray announced
            = request("POST", "/uploads", "Content-Type: text/csv\r\nContent-Length: 60000000\r\n");
        auto first = std::make_unique<RawClient>(server, Channel::Plain);
        first->send(announced + "a");
        QTest::qWait(50);
        RawClient second(server, Channel::Plain);
        const RawAnswer answer = second.exchange(announced + "a");
        QCOMPARE(answer.status, 503);
        QVERIFY(!answer.value("retry-after").isEmpty());
        first.reset(); // gives its share back
        QTRY_COMPARE(server.connections(), 0);
        RawClient third(server, Channel::Plain);
        QCOMPARE(third
                     .exchange(request("POST", "/uploads", "Content-Type: text/csv\r\n",
                                       QByteArray(60'000'000, 'a')),
                               20'000)
                     .status,
                 202);
    }

    void connectionsAreCapped()
    {
        Settings settings = TestServer::quickSettings();
        settings.connections.connectionsPerAddress = 5;
        TestServer server(settings);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<RawClient>(server, Channel::Plain));
            QCOMPARE(clients.back()->exchange(get("/things")).status, 200);
        }
        RawClient sixth(server, Channel::Plain);
        QCOMPARE(sixth.exchange(get("/things"), 1000).status, 0);
        QCOMPARE(RawClient(server, Channel::Local).exchange(get("/things")).status,
                 200); // the console gets in
        clients.pop_back();
        QTRY_COMPARE(server.connections(), 4);
        QCOMPARE(RawClient(server, Channel::Plain).exchange(get("/things")).status, 200);
    }

    void lostHandlerIsAnsweredFor_data() { largeUploadsArriveWhole_data(); }
    void lostHandlerIsAnsweredFor()
    {
        QFETCH(Channel, channel);
        TestServer server(impatientSettings());
        RawClient client(server, channel);
        const RawAnswer answer = client.exchange(get("/slow"));
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.code(), "unavailable");
        QVERIFY(client.isClosed());
        release(server); // its late reply goes nowhere
        QCOMPARE(RawClient(server, channel).exchange(get("/things")).status, 200);
    }

    void slowHandlersHoldUpNobodyElse()
    {
        TestServer server;
        RawClient slow(server, Channel::Plain);
        slow.send(get("/slow"));
        server.traffic.started.acquire();
        QCOMPARE(RawClient(server, Channel::Plain).exchange(get("/things")).status, 200);
        release(server);
        QCOMPARE(slow.read().status, 200);
    }

    void tooManyWaitingRequestsAreRefused()
    {
        Settings settings = TestServer::quickSettings();
        settings.workers = 1;
        settings.queue = 1;
        TestServer server(settings);
        RawClient running(server, Channel::Plain);
        RawClient waiting(server, Channel::Plain);
        RawClient third(server, Channel::Plain);
        running.send(get("/slow"));
        server.traffic.started.acquire();
        waiting.send(get("/slow"));
        QTest::qWait(50);
        const RawAnswer answer = third.exchange(get("/things"));
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.value("retry-after"), "2");
        release(server, 2);
        QCOMPARE(running.read().status, 200);
        QCOMPARE(waiting.read().status, 200);
    }

    void bytesWhileBusyCloseAfterTheAnswer()
    {
        TestServer server;
        RawClient client(server, Channel::Plain);
        client.send(get("/slow"));
        server.traffic.started.acquire();
        client.send(get("/things"));
        QTest::qWait(50);
        release(server);
        const RawAnswer answer = client.read();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("slow"));
        QCOMPARE(answer.value("connection"), "close");
        QVERIFY(client.isClosed());
        QCOMPARE(server.traffic.handled.load(), 0);
    }

    void clientMayVanish_data() { largeUploadsArriveWhole_data(); }
    void clientMayVanish()
    {
        QFETCH(Channel, channel);
        TestServer server;
        {
            RawClient client(server, channel);
            client.send(get("/slow"));
            server.traffic.started.acquire();
            client.disconnect();
        }
        QTest::qWait(50);
        release(server);
        QTRY_COMPARE(server.connections(), 0);
        QCOMPARE(RawClient(server, channel).exchange(get("/things")).status, 200);
    }

    void manyKeepAliveClients()
    {
        TestServer server;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 50; ++i)
            clients.push_back(
                std::make_unique<RawClient>(server, i % 5 == 0 ? Channel::Tls : Channel::Plain));
        for (int round = 0; round < 20; ++round) {
            for (size_t i = 0; i < clients.size(); ++i)
                clients[i]->send(
                    get("/things/" + QByteArray::number(i) + "-" + QByteArray::number(round)));
            for (size_t i = 0; i < clients.size(); ++i) {
                const RawAnswer answer = clients[i]->read();
                QCOMPARE(answer.status, 200);
                QVERIFY(answer.body.contains("\"" + QByteArray::number(i) + "-"
                                             + QByteArray::number(round) + "\""));
            }
        }
        QCOMPARE(server.traffic.handled.load(), 1000);
        QCOMPARE(server.connections(), 50);
    }

    void aReaderTooSlowIsCutOff()
    {
        Settings settings = impatientSettings();
        settings.connections.unsent = 4 * 1024 * 1024;
        TestServer server(settings);
        RawClient client(server, Channel::Plain);
        static_cast<QTcpSocket &>(client.socket()).setReadBufferSize(1024);
        client.send(get("/big"));
        QTRY_COMPARE(server.connections(), 0);
    }

    // Whoever asks for one answer only has as much time to read it as everybody.
    void aSlowReaderGetsAllOfTheLastAnswer()
    {
        Settings settings = TestServer::quickSettings();
        settings.connections.closing = 400ms;
        TestServer server(settings);
        RawClient client(server,
                         Channel::Local); // over TCP most of it would already be on this side
        auto &socket = static_cast<QLocalSocket &>(client.socket());
        socket.setReadBufferSize(16 * 1024);
        client.send(get("/big", "Connection: close\r\n"));
        QByteArray received;
        while (socket.bytesAvailable() > 0 || socket.waitForReadyRead(5000)) {
            received += socket.readAll();
            QThread::msleep(15); // in all many times what a connection has for its end
        }
        QCOMPARE(received.size() - received.indexOf("\r\n\r\n") - 4, 2'000'000);
        QVERIFY(client.isClosed());
    }

    void shutdownLetsRequestsFinish()
    {
        TestServer server;
        RawClient idle(server, Channel::Plain);
        QCOMPARE(idle.exchange(get("/things")).status, 200);
        RawClient running(server, Channel::Tls);
        running.send(get("/slow"));
        server.traffic.started.acquire();
        server.inServer([](ApiServer &api) { api.shutDown(5s); });
        QVERIFY(idle.isClosed());
        QVERIFY(!server.stopped);
        QTcpSocket late;
        late.connectToHost(u"127.0.0.1"_s, server.port(Channel::Plain));
        QVERIFY(!late.waitForConnected(500));
        release(server);
        const RawAnswer answer = running.read();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.value("connection"), "close");
        QVERIFY(running.isClosed());
        QTRY_VERIFY(server.stopped);
    }

    void shutdownHasADeadline()
    {
        TestServer server;
        RawClient running(server, Channel::Plain);
        running.send(get("/slow"));
        server.traffic.started.acquire();
        QElapsedTimer timer;
        timer.start();
        server.inServer([](ApiServer &api) { api.shutDown(200ms); });
        QTRY_VERIFY(server.stopped);
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(!running.isConnected() || running.isClosed() || running.read(100).status == 503);
    }

    void serverMayGoWithRequestsUnderWay()
    {
        auto server = std::make_unique<TestServer>();
        RawClient running(*server, Channel::Plain);
        RawClient half(*server, Channel::Tls);
        running.send(get("/slow"));
        half.send("GET /thi");
        server->traffic.started.acquire();
        server.reset();
        QVERIFY(running.isClosed());
        QVERIFY(half.isClosed());
    }
};

QTEST_GUILESS_MAIN(TestHttpResilience)
#include "tst_resilience.moc"
