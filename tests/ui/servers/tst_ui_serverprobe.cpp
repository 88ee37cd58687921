// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/apiclient.h"
#include "client/serverprobe.h"
#include "crypto/startup.h"
#include "ui/fakeapi/fakeapi.h"
#include "ui/servers/tlsrecorder.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using client::ServerProbe;
using tests::TlsRecorder;

// A look at a server that nobody trusts yet, and what a server that is not trusted gets to hear.
class TestServerProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }
    void seesTheCertificate();
    void seesWhatAnAuthorityVouchesFor();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void refusesOldTls();
    void canBeGivenUp();
    void noSecretBeforeTheCertificate_data();
    void noSecretBeforeTheCertificate();

private:
    ServerProbe::Outcome look(const QString &address);
    static QString at(quint16 port) { return u"https://127.0.0.1:%1"_s.arg(port); }

    crypto::Startup m_startup;
    const QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
    tests::OwnCertificate m_own;
    tests::OwnCertificate m_other;
};

ServerProbe::Outcome TestServerProbe::look(const QString &address)
{
    ServerProbe probe;
    ServerProbe::Outcome outcome = std::unexpected(u"no answer"_s);
    QSignalSpy finished(&probe, &ServerProbe::finished);
    connect(&probe, &ServerProbe::finished, this,
            [&outcome](const ServerProbe::Outcome &told) { outcome = told; });
    probe.start(QUrl(address));
    if (finished.isEmpty())
        finished.wait(20'000);
    return outcome;
}

void TestServerProbe::initTestCase()
{
    QVERIFY(crypto::initialize());
    m_own = tests::makeOwnCertificate();
    m_other = tests::makeOwnCertificate();
    QCOMPARE(m_own.sha256.size(), 32);
    QVERIFY(m_own.sha256 != m_other.sha256);
}

void TestServerProbe::seesTheCertificate()
{
    tests::FakeApi api;
    api.answers.insert(
        u"GET /openapi.json"_s,
        {200,
         {{u"info"_s, QJsonObject{{u"title"_s, u"Countersign"_s}, {u"version"_s, u"0.1.0"_s}}}}});
    const auto outcome = look(at(api.listenTls(m_own.tls)));
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error()));
    QCOMPARE(outcome->sha256(), m_own.sha256);
    QCOMPARE(outcome->doubt, QSslError::SelfSignedCertificate);
    QCOMPARE(outcome->version, u"0.1.0"_s);
    QCOMPARE(api.requests, QStringList{u"GET /openapi.json"_s});
}

void TestServerProbe::seesWhatAnAuthorityVouchesFor()
{
    QSslConfiguration trusting = m_usual;
    trusting.addCaCertificate(m_own.tls.localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    tests::FakeApi api;
    api.answers.insert(u"GET /openapi.json"_s,
                       {200, {{u"info"_s, QJsonObject{{u"title"_s, u"Countersign"_s}}}}});
    const auto outcome = look(at(api.listenTls(m_own.tls)));
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error()));
    QVERIFY(outcome->isVouchedFor());
}

void TestServerProbe::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("words");
    QTest::newRow("a web page") << "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>"_ba
                                << u"not Countersign"_s;
    QTest::newRow("another API")
        << "HTTP/1.1 200 OK\r\nContent-Length: 26\r\n\r\n{\"info\":{\"title\":\"Other\"}} "_ba
        << u"not Countersign"_s;
    QTest::newRow("elsewhere") << "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n"
                                  "Content-Length: 0\r\n\r\n"_ba
                               << u"not Countersign"_s;
    QTest::newRow("no HTTP") << "220 mail.example.com ESMTP\r\n\r\n"_ba << u"not Countersign"_s;
    QTest::newRow("busy") << "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"_ba << u"busy"_s;
}

void TestServerProbe::tellsWhatIsWrong()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, words);
    TlsRecorder server(m_own.tls, reply);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto outcome = look(at(server.serverPort()));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().contains(words), qPrintable(outcome.error()));
    QVERIFY(!server.heard.contains("Authorization"));
}

void TestServerProbe::refusesOldTls()
{
    QSslConfiguration old = m_own.tls;
    old.setProtocol(QSsl::TlsV1_2);
    TlsRecorder server(old);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto outcome = look(at(server.serverPort()));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().contains(u"TLS 1.3"), qPrintable(outcome.error()));
    QCOMPARE(server.heard, QByteArray());

    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const quint16 port = nobody.serverPort();
    nobody.close();
    const auto silence = look(at(port));
    QVERIFY(!silence);
    QVERIFY2(silence.error().contains(u"Nothing answers"), qPrintable(silence.error()));
}

void TestServerProbe::canBeGivenUp()
{
    TlsRecorder server(m_own.tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    ServerProbe probe;
    QSignalSpy finished(&probe, &ServerProbe::finished);
    probe.start(QUrl(at(server.serverPort())));
    QTRY_VERIFY(!server.heard.isEmpty());
    probe.cancel();
    QVERIFY(!probe.isBusy());
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
}

void TestServerProbe::noSecretBeforeTheCertificate_data()
{
    QTest::addColumn<bool>("vouched"); // by an authority of this computer
    QTest::addColumn<bool>("pinned");  // another certificate is
    QTest::newRow("another, self-signed") << false << true;
    QTest::newRow("another, which an authority vouches for") << true << true;
    QTest::newRow("by authority, self-signed") << false << false;
}

void TestServerProbe::noSecretBeforeTheCertificate()
{
    QFETCH(bool, vouched);
    QFETCH(bool, pinned);
    if (vouched) {
        QSslConfiguration trusting = m_usual;
        trusting.addCaCertificate(m_own.tls.localCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    TlsRecorder server(m_own.tls, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    client::ApiClient api(client::Transport::remote(QUrl(at(server.serverPort())),
                                                    pinned ? m_other.sha256 : QByteArray()));
    api.beginSession({u"an-access-token"_s, u"a-refresh-token"_s});
    std::optional<client::ApiProblem> problem;
    api.send(client::ApiRequest::post(u"/v1/auth/login"_s, {{u"password"_s, u"a secret"_s}}), this,
             [&problem](const client::ApiResult<QJsonObject> &result) {
                 if (!result)
                     problem = result.error();
             });
    QTRY_VERIFY_WITH_TIMEOUT(problem.has_value(), 20'000);
    QCOMPARE(problem->kind, client::ApiProblem::Kind::Untrusted);
    QCOMPARE(api.connection(), client::ApiClient::Connection::Untrusted);
    QVERIFY(server.attempts > 0); // it was there, and heard nothing
    QCOMPARE(server.heard, QByteArray());
}

QTEST_GUILESS_MAIN(TestServerProbe)
#include "tst_ui_serverprobe.moc"
