// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "client/auditclient.h"
#include "client/authclient.h"
#include "client/customersclient.h"
#include "client/problemtext.h"
#include "crypto/certificate.h"
#include "crypto/startup.h"
#include "ui/fakeapi/fakeapi.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryFile>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using client::ApiClient;
using client::ApiProblem;

namespace {

// Notes what the ApiClient wants kept, in place of a keychain.
class NotingStore final : public client::TokenStore
{
public:
    explicit NotingStore(const QString &earlier = {})
        : m_earlier(earlier)
    {}

    void keep(const QString &refresh) override { notes.append(refresh); }
    void clear() override { notes.append(QString()); }
    void load() override { Q_EMIT loaded(m_earlier); }
    bool isIdle() const override { return idle; }
    void becomeIdle()
    {
        idle = true;
        Q_EMIT becameIdle();
    }

    QStringList notes; // empty: cleared
    bool idle = true;

private:
    QString m_earlier;
};

} // namespace

// ApiClient and the resource clients over real sockets.
class TestClient : public QObject
{
    Q_OBJECT

private:
    using Page = client::ApiResult<contract::CustomerPage>;

    std::unique_ptr<crypto::Startup> m_startup;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<ApiClient> m_client;
    NotingStore *m_store = nullptr; // the client's

    void start(const QString &earlier = {})
    {
        auto store = std::make_unique<NotingStore>(earlier);
        m_store = store.get();
        m_client = std::make_unique<ApiClient>(m_api->transport(), std::move(store));
    }

    void signIn(const QString &email = u"admin@example.com"_s)
    {
        std::optional<client::ApiResult<client::SignInStep>> step;
        client::AuthClient(*m_client).signIn(email, u"a long phrase nobody guesses"_s, this,
                                             [&step](auto result) { step = std::move(result); });
        QTRY_VERIFY(step.has_value());
        QVERIFY(step->has_value());
        const auto *staff = std::get_if<client::Staff>(&**step);
        QVERIFY(staff);
        QCOMPARE(staff->email, email);
        QCOMPARE(staff->may(u"audit:read"_s), email.startsWith("admin"_L1));
    }

    /// Sends a call that brings a renewal about, whose answer stays away until release().
    void beginRenewal()
    {
        m_api->expireAccess();
        m_api->hold(u"POST /v1/auth/refresh"_s);
        client::CustomersClient(*m_client).list({}, {}, this, [](const Page &) {});
        QTRY_COMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 1);
    }

    /// Resumes for somebody who waits no longer, with the answer staying away until release().
    void beginResume(const QString &earlier)
    {
        start(earlier);
        m_api->hold(u"POST /v1/auth/refresh"_s);
        QObject asker;
        client::AuthClient(*m_client).resume(
            &asker, [](const client::ApiResult<client::Staff> &) { QFAIL("told to nobody"); });
        QTRY_COMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 1);
        QVERIFY(!m_client->isSettled());
    }

    /// Lists customers and waits for the answer.
    Page list()
    {
        std::optional<Page> page;
        client::CustomersClient(*m_client).list({}, {}, this,
                                                [&page](auto result) { page = std::move(result); });
        [&page] { QTRY_VERIFY_WITH_TIMEOUT(page.has_value(), 20000); }();
        return page.value_or(std::unexpected(ApiProblem{.kind = ApiProblem::Kind::TimedOut}));
    }

private Q_SLOTS:
    void initTestCase() { m_startup = std::make_unique<crypto::Startup>(); }

    void init()
    {
        m_api = std::make_unique<tests::FakeApi>();
        QVERIFY(m_api->listen());
        start();
    }

    void cleanup()
    {
        m_client.reset();
        m_api.reset();
    }

    void wrongPasswordKeepsNothing()
    {
        std::optional<client::ApiResult<client::SignInStep>> staff;
        client::AuthClient(*m_client).signIn(u"admin@example.com"_s, u"wrong"_s, this,
                                             [&staff](auto result) { staff = std::move(result); });
        QTRY_VERIFY(staff.has_value());
        QVERIFY(!staff->has_value());
        QCOMPARE(staff->error().code, u"invalid_credentials"_s);
        QCOMPARE(staff->error().status, 401);
        QVERIFY(!m_client->hasSession());
        QCOMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 0); // that 401 is no expired token
    }

    void signOutForgetsAtOnceAndTellsTheServer()
    {
        signIn();
        client::AuthClient(*m_client).signOut();
        QVERIFY(!m_client->hasSession());
        QTRY_COMPARE(m_api->count(u"POST /v1/auth/logout"_s), 1);
    }

    void signOutWithAnExpiredTokenEndsTheSessionToo()
    {
        signIn();
        QSignalSpy ended(m_client.get(), &ApiClient::sessionEnded);
        QSignalSpy settled(m_client.get(), &ApiClient::settled);
        m_api->expireAccess();
        client::AuthClient(*m_client).signOut();
        QVERIFY(!m_client->hasSession());
        QVERIFY(!m_client->isSettled());
        QTRY_VERIFY(m_client->isSettled());
        QCOMPARE(settled.count(), 1);
        QCOMPARE(m_api->liveSessions(), 0);
        QCOMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 1);
        QCOMPARE(m_api->count(u"POST /v1/auth/logout"_s), 2);
        QCOMPARE(ended.count(), 0);
        QCOMPARE(m_store->notes, (QStringList{u"refresh-token-1"_s, QString()}));
    }

    void signOutOfASessionThatTheServerHasEndedIsQuiet()
    {
        signIn();
        QSignalSpy ended(m_client.get(), &ApiClient::sessionEnded);
        m_api->endSessions();
        client::AuthClient(*m_client).signOut();
        QTRY_VERIFY(m_client->isSettled());
        QCOMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 1);
        QCOMPARE(ended.count(), 0);
    }

    void signOutWaitsForTheRenewalOnItsWay()
    {
        signIn();
        beginRenewal();
        client::AuthClient(*m_client).signOut();
        QTRY_COMPARE(m_api->count(u"POST /v1/auth/logout"_s), 1);
        QCOMPARE(m_api->liveSessions(), 1);
        m_api->release();
        QTRY_COMPARE(m_api->liveSessions(), 0);
        QTRY_VERIFY(m_client->isSettled());
        QCOMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 1); // a second use would be refused
        QCOMPARE(m_store->notes, (QStringList{u"refresh-token-1"_s, QString()}));
    }

    void lateRenewalLeavesTheNextSessionAlone_data()
    {
        QTest::addColumn<bool>("granted");
        QTest::newRow("granted") << true;
        QTest::newRow("refused") << false;
    }

    void lateRenewalLeavesTheNextSessionAlone()
    {
        QFETCH(bool, granted);
        signIn();
        QSignalSpy ended(m_client.get(), &ApiClient::sessionEnded);
        if (!granted)
            m_api->endSessions();
        beginRenewal();
        client::AuthClient(*m_client).signOut();
        signIn(u"agent@example.com"_s);
        const QStringList notes = m_store->notes;
        m_api->release();
        QTRY_VERIFY(m_client->isSettled());
        QVERIFY(m_client->hasSession());
        QCOMPARE(ended.count(), 0);
        QCOMPARE(m_store->notes, notes);
        QCOMPARE(m_api->liveSessions(), 1);
        // and the session that is left is the agent's
        QVERIFY(list().has_value());
        client::AuthClient(*m_client).signOut();
        QTRY_COMPARE(m_api->liveSessions(), 0);
    }

    void lateRefusalIsNotTriedAgainAsTheNextPerson()
    {
        signIn();
        m_api->expireAccess();
        m_api->hold(u"POST /v1/customers"_s);
        std::optional<client::ApiResult<contract::CustomerView>> created;
        client::CustomersClient(*m_client).create(
            {}, this, [&created](auto result) { created = std::move(result); });
        QTRY_COMPARE(m_api->count(u"POST /v1/customers"_s), 1);
        client::AuthClient(*m_client).signOut();
        QTRY_VERIFY(m_client->isSettled());
        signIn(u"agent@example.com"_s);
        m_api->release();
        QTRY_VERIFY(created.has_value());
        QCOMPARE(created->error().status, 401);
        QCOMPARE(m_api->count(u"POST /v1/customers"_s), 1);
        QVERIFY(m_client->hasSession());
    }

    void resumedSessionIsKeptThoughNobodyWaits()
    {
        signIn();
        beginResume(u"refresh-token-1"_s);
        m_api->release();
        QTRY_VERIFY(m_client->isSettled());
        QVERIFY(m_client->hasSession());
        QCOMPARE(m_store->notes, QStringList{u"refresh-token-2"_s});
        // who signs in after all takes its place, on the server too
        signIn(u"agent@example.com"_s);
        QTRY_VERIFY(m_client->isSettled());
        QCOMPARE(m_api->liveSessions(), 1);
        QCOMPARE(m_store->notes, (QStringList{u"refresh-token-2"_s, u"refresh-token-3"_s}));
    }

    void resumedSessionEndsIfAnotherHasBegun_data()
    {
        QTest::addColumn<bool>("granted");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("granted") << true << false;
        QTest::newRow("refused") << false << false;
        QTest::newRow("granted, after that one was left") << true << true;
    }

    void resumedSessionEndsIfAnotherHasBegun()
    {
        QFETCH(bool, granted);
        QFETCH(bool, leaves);
        signIn();
        if (!granted)
            m_api->endSessions();
        beginResume(u"refresh-token-1"_s);
        signIn(u"agent@example.com"_s);
        if (leaves) {
            client::AuthClient(*m_client).signOut();
            QTRY_COMPARE(m_api->count(u"POST /v1/auth/logout"_s), 1);
        }
        const QStringList notes = m_store->notes;
        m_api->release();
        QTRY_VERIFY(m_client->isSettled());
        QCOMPARE(m_client->hasSession(), !leaves);
        QCOMPARE(m_store->notes, notes);
        QCOMPARE(m_api->liveSessions(), leaves ? 0 : 1);
        QCOMPARE(list().has_value(), !leaves);
    }

    void isNotSettledBeforeTheStoreIs()
    {
        QVERIFY(m_client->isSettled());
        m_store->idle = false;
        QSignalSpy settled(m_client.get(), &ApiClient::settled);
        signIn();
        client::AuthClient(*m_client).signOut();
        QTRY_COMPARE(m_api->liveSessions(), 0);
        QVERIFY(!list());
        QVERIFY(!m_client->isSettled());
        QCOMPARE(settled.count(), 0);
        m_store->becomeIdle();
        QVERIFY(m_client->isSettled());
        QCOMPARE(settled.count(), 1);
    }

    void plusSignOfAPhoneNumberArrives()
    {
        signIn();
        std::optional<Page> page;
        client::CustomersClient(*m_client).list(u"+12025550105"_s, {}, this,
                                                [&page](auto result) { page = std::move(result); });
        QTRY_VERIFY(page.has_value());
        QVERIFY(page->has_value()); // the server refuses a number without its plus
        QVERIFY(!page->value().items.isEmpty());
    }

    void manyCallsShareOneRenewal()
    {
        signIn();
        m_api->expireAccess();
        int done = 0;
        for (int i = 0; i < 5; ++i) {
            client::CustomersClient(*m_client).list(
                {}, {}, this, [&done](const Page &page) { done += page.has_value(); });
        }
        QTRY_COMPARE(done, 5);
        QCOMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 1);
    }

    void refusedRenewalEndsTheSessionOnce()
    {
        signIn();
        QSignalSpy ended(m_client.get(), &ApiClient::sessionEnded);
        m_api->endSessions();
        const Page page = list();
        QVERIFY(!page);
        QCOMPARE(page.error().code, u"unauthenticated"_s);
        QCOMPARE(ended.count(), 1);
        QVERIFY(!m_client->hasSession());
    }

    void busyServerDoesNotEndTheSession()
    {
        signIn();
        QSignalSpy ended(m_client.get(), &ApiClient::sessionEnded);
        m_api->expireAccess();
        m_api->answers.insert(u"POST /v1/auth/refresh"_s,
                              {503, {{u"code"_s, u"unavailable"_s}, {u"retryAfter"_s, 2}}});
        const Page refused = list();
        QVERIFY(!refused);
        QCOMPARE(refused.error().retryAfter, std::chrono::seconds(2));
        QCOMPARE(ended.count(), 0);
        m_api->answers.clear();
        QVERIFY(list().has_value());
    }

    void unauthorisedAgainAfterRenewalIsGivenBack()
    {
        signIn();
        m_api->answers.insert(u"GET /v1/customers"_s, {401, {{u"code"_s, u"unauthenticated"_s}}});
        const Page page = list();
        QVERIFY(!page);
        QCOMPARE(m_api->count(u"GET /v1/customers"_s),
                 2); // once more after the renewal, and no further
    }

    void readIsRetriedWhenTheConnectionBreaks()
    {
        QLocalServer server;
        QVERIFY(server.listen(u"countersign-breaks-%1"_s.arg(QCoreApplication::applicationPid())));
        int connections = 0;
        connect(&server, &QLocalServer::newConnection, this, [&] {
            QLocalSocket *socket = server.nextPendingConnection();
            const bool answers = ++connections > 2;
            connect(socket, &QLocalSocket::readyRead, socket, [socket, answers] {
                if (answers)
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: "
                                  "application/json\r\nContent-Length: 13\r\n\r\n{\"items\": []}");
                else
                    socket->abort();
            });
        });
        ApiClient client(client::Transport::local(server.fullServerName()));
        std::optional<Page> page;
        client::CustomersClient(client).list({}, {}, this,
                                             [&page](auto result) { page = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(page.has_value(), 10000);
        QVERIFY(page->has_value());
        QVERIFY(connections >= 3);
    }

    void writeIsNotRepeated()
    {
        m_api->shutDown();
        std::optional<client::ApiResult<contract::CustomerView>> created;
        client::CustomersClient(*m_client).create(
            {}, this, [&created](auto result) { created = std::move(result); });
        QTRY_VERIFY(created.has_value());
        QCOMPARE(created->error().kind, ApiProblem::Kind::Offline);
    }

    void lostServerIsNoticedAndFoundAgain()
    {
        signIn();
        QCOMPARE(m_client->connection(), ApiClient::Connection::Online);
        m_api->shutDown();
        QCOMPARE(list().error().kind, ApiProblem::Kind::Offline);
        QCOMPARE(m_client->connection(), ApiClient::Connection::Offline);
        QVERIFY(m_api->listen());
        QTRY_COMPARE_WITH_TIMEOUT(m_client->connection(), ApiClient::Connection::Online, 8000);
    }

    // Several calls at once when it goes: none of them may keep the question for a sign of life from getting through.
    void lostServerIsFoundAgainAfterSeveralCalls()
    {
        signIn();
        m_api->shutDown();
        int failed = 0;
        for (int i = 0; i < 4; ++i) {
            m_client->send(client::ApiRequest::get(u"/v1/customers"_s), this,
                           [&failed](const auto &result) { failed += result ? 0 : 1; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(failed, 4, 10'000);
        QVERIFY(m_api->listen());
        QTRY_COMPARE_WITH_TIMEOUT(m_client->connection(), ApiClient::Connection::Online, 8000);
    }

    void silentServerTimesOut()
    {
        QLocalServer server;
        QVERIFY(server.listen(u"countersign-silent-%1"_s.arg(QCoreApplication::applicationPid())));
        ApiClient client(client::Transport::local(server.fullServerName()));
        client::ApiRequest request = client::ApiRequest::get(u"/v1/customers"_s);
        request.timeout = std::chrono::milliseconds(300);
        std::optional<client::ApiResult<QJsonObject>> reply;
        client.send(request, this, [&reply](auto result) { reply = std::move(result); });
        QTRY_VERIFY(reply.has_value());
        QCOMPARE(reply->error().kind, ApiProblem::Kind::TimedOut);
    }

    void handlerDiesWithItsContext()
    {
        signIn();
        bool called = false;
        auto context = std::make_unique<QObject>();
        client::CustomersClient(*m_client).list({}, {}, context.get(),
                                                [&called](const Page &) { called = true; });
        context.reset();
        QVERIFY(list().has_value()); // a later call is answered
        QVERIFY(!called);
    }

    void cancelledCallIsSilent()
    {
        signIn();
        bool called = false;
        client::ApiCall *call = client::CustomersClient(*m_client).list(
            {}, {}, this, [&called](const Page &) { called = true; });
        call->cancel();
        QVERIFY(list().has_value());
        QVERIFY(!called);
    }

    void uselessAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("not a page")
            << 200 << QJsonObject{{u"hello"_s, 1}} << int(ApiProblem::Kind::Unreadable);
        QTest::newRow("error of a proxy")
            << 502 << QJsonObject{} << int(ApiProblem::Kind::Unreadable);
        QTest::newRow("redirect") << 302 << QJsonObject{} << int(ApiProblem::Kind::Unreadable);
        QTest::newRow("problem") << 403 << QJsonObject{{u"code"_s, u"forbidden"_s}}
                                 << int(ApiProblem::Kind::Refused);
        QTest::newRow("unknown problem")
            << 418 << QJsonObject{{u"code"_s, u"teapot"_s}} << int(ApiProblem::Kind::Refused);
    }

    void uselessAnswers()
    {
        QFETCH(int, status);
        QFETCH(QJsonObject, body);
        QFETCH(int, kind);
        signIn();
        m_api->answers.insert(u"GET /v1/customers"_s, {status, body});
        const Page page = list();
        QVERIFY(!page);
        QCOMPARE(int(page.error().kind), kind);
        QVERIFY(!client::problemText(page.error()).isEmpty());
    }

    void certificatePin_data()
    {
        QTest::addColumn<bool>("pinned");
        QTest::addColumn<bool>("right");
        QTest::newRow("pinned") << true << true;
        QTest::newRow("another pin") << true << false;
        QTest::newRow("no pin, self-signed") << false << false;
    }

    void certificatePin()
    {
        QFETCH(bool, pinned);
        QFETCH(bool, right);
        const auto made = crypto::makeSelfSignedCertificate({u"localhost"_s}, {u"127.0.0.1"_s},
                                                            SystemClock().now());
        QVERIFY(made.has_value());
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(made->certificatePem));
        tls.setPrivateKey(QSslKey(made->privateKeyPem, QSsl::Ec));
        tls.setProtocol(QSsl::TlsV1_3OrLater);
        const quint16 port = m_api->listenTls(tls);
        QVERIFY(port != 0);
        const QByteArray pin = !pinned ? QByteArray() : right ? made->sha256 : QByteArray(32, 'x');
        ApiClient client(client::Transport::remote(QUrl(u"https://127.0.0.1:%1"_s.arg(port)), pin));
        QSignalSpy changed(&client, &ApiClient::connectionChanged);
        client::ApiRequest request = client::ApiRequest::get(u"/healthz"_s);
        request.access = client::ApiRequest::Access::Public;
        std::optional<client::ApiResult<QJsonObject>> reply;
        client.send(request, this, [&reply](auto result) { reply = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(reply.has_value(), 10000);
        QCOMPARE(reply->has_value(), pinned && right);
        if (!reply->has_value())
            QCOMPARE(reply->error().kind, ApiProblem::Kind::Untrusted);
        // What was not trusted has not been told anything.
        QCOMPARE(m_api->requests.size(), pinned && right ? 1 : 0);
        QCOMPARE(client.connection(), pinned && right ? ApiClient::Connection::Online
                                                      : ApiClient::Connection::Untrusted);
    }

    void uploadReportsProgressAndSurvivesRenewal()
    {
        signIn();
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray csv
            = "name,phone\n" + QByteArray("Jane Roe,+12025550123\n").repeated(20000);
        file.write(csv);
        file.flush();
        const auto device = std::make_shared<QFile>(file.fileName());
        QVERIFY(device->open(QIODevice::ReadOnly));
        m_api->expireAccess();
        std::optional<client::ApiResult<contract::ImportAccepted>> accepted;
        client::ApiCall *call = client::CustomersClient(*m_client).startImport(
            device,
            {.columns = {{u"name"_s, u"Name, full"_s}, {u"phone"_s, u"a:b"_s}}, .dryRun = true},
            this, [&accepted](auto result) { accepted = std::move(result); });
        qint64 sent = 0;
        connect(call, &client::ApiCall::uploadProgressed, this,
                [&sent](qint64 bytes) { sent = qMax(sent, bytes); });
        QTRY_VERIFY_WITH_TIMEOUT(accepted.has_value(), 15000);
        QVERIFY(accepted->has_value());
        QCOMPARE(m_api->importedBody, csv);
        QCOMPARE(sent, csv.size());
        QCOMPARE(m_api->importedQuery.queryItemValue(u"mapping"_s, QUrl::FullyDecoded),
                 u"name:Name\\, full,phone:a\\:b"_s);
        QCOMPARE(m_api->importedQuery.queryItemValue(u"dryRun"_s), u"true"_s);
    }

    void everyProblemHasASentence()
    {
        const QStringList codes{u"invalid_request"_s, u"invalid_phone"_s, u"rate_limited"_s,
                                u"forbidden"_s,       u"duplicate"_s,     u"internal"_s,
                                u"unavailable"_s};
        QSet<QString> sentences;
        for (const QString &code : codes)
            sentences.insert(client::problemText({.status = 400, .code = code}));
        QCOMPARE(sentences.size(), codes.size());
        QCOMPARE(client::problemText({.status = 429,
                                      .code = u"rate_limited"_s,
                                      .retryAfter = std::chrono::seconds(130)}),
                 u"That was too often in a short time. Please try again in 3 min."_s);
        QCOMPARE(
            client::problemText(
                {.status = 400, .code = u"something_new"_s, .detail = u"The server's words."_s}),
            u"The server's words."_s);
    }
};

QTEST_MAIN(TestClient)
#include "tst_ui_client.moc"
