// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/loftclient.h"
#include "support/loftstandin.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QThread>
#include <QtCrypto>

#include <thread>

using namespace countersign;
using namespace countersign::gateways;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::LoftStandIn;
using Fault = LoftStandIn::Fault;
using Repeat = Loft::Repeat;

// The client on a thread of its own against the stand-in on another, over a real socket.
class LoftClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsACustomer();
    void saysNotFound();
    void failsInItsOwnWay_data();
    void failsInItsOwnWay();
    void repeatsLookupsUntilTheyWork_data();
    void repeatsLookupsUntilTheyWork();
    void neverRepeatsAChange();
    void givesUpInTime();
    void passesOnHowLongToWait();
    void reportsALostServer();
    void refusesAWrongKey();
    void answersManyThreads();
    void answersWhoWaitsWhenItEnds();
    void refusesSettings_data();
    void refusesSettings();
    void readsCustomers();

private:
    /// Patient with a slow build, but for what waits for the time-out.
    void connectTo(const QUrl &url, const SecretBytes &key, std::chrono::milliseconds attempt = 3s);
    void setFault(Fault fault, int times = -1)
    {
        if (fault == Fault::Silence)
            connectTo(m_loft->url(), m_loft->apiKey(), 300ms);
        m_loft->setFault(fault, times);
    }
    Result<QJsonObject> lookUp(const QString &phone = u"+12025550123"_s,
                               Repeat repeat = Repeat::Safe)
    {
        return m_client->ask(u"get_customer_by_phone"_s, {{"phone"_L1, phone}}, repeat, 20s);
    }

    QCA::Initializer m_qca;
    std::unique_ptr<LoftStandIn> m_loft;
    std::unique_ptr<QThread> m_thread;
    LoftClient *m_client = nullptr;
};

void LoftClientTest::init()
{
    m_loft = std::make_unique<LoftStandIn>(QDate(2026, 11, 22));
    QVERIFY(m_loft->start());
    connectTo(m_loft->url(), m_loft->apiKey());
}

void LoftClientTest::cleanup()
{
    if (m_client)
        m_client->deleteLater();
    m_client = nullptr;
    m_thread->quit();
    m_thread->wait();
}

void LoftClientTest::connectTo(const QUrl &url, const SecretBytes &key,
                               std::chrono::milliseconds attempt)
{
    if (m_thread)
        cleanup();
    LoftSettings settings{.baseUrl = url,
                          .apiKey = key,
                          .attemptTimeout = attempt,
                          .timeout = 5 * attempt,
                          .firstPause = 10ms};
    settings.maximumReply = 64 * 1024;
    QVERIFY(settings.check());
    m_thread = std::make_unique<QThread>();
    m_client = new LoftClient(settings);
    m_client->moveToThread(m_thread.get());
    m_thread->start();
}

void LoftClientTest::findsACustomer()
{
    const auto customer = lookUp(u"(202) 555-0123"_s).and_then(LoftCustomer::fromResult);
    QVERIFY(customer);
    QCOMPARE(customer->id, u"C-20417"_s);
    QCOMPARE(customer->name, u"Maren Aldcroft"_s);
    QCOMPARE(customer->email, u"maren.aldcroft@example.com"_s);
    QVERIFY(customer->vip);
    QCOMPARE(m_loft->requests(), 1);
}

void LoftClientTest::saysNotFound()
{
    const auto result = lookUp(u"+12025550199"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QCOMPARE(m_loft->requests(), 1);
}

void LoftClientTest::failsInItsOwnWay_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("requests");
    QTest::newRow("silence") << Fault::Silence << ErrorCode::UpstreamTimeout << 3;
    QTest::newRow("hang-up") << Fault::HangUp << ErrorCode::UpstreamFailed << 3;
    QTest::newRow("half an answer") << Fault::BreakOff << ErrorCode::UpstreamFailed << 3;
    QTest::newRow("503") << Fault::ServerError << ErrorCode::UpstreamFailed << 3;
    QTest::newRow("429") << Fault::Busy << ErrorCode::Unavailable << 1;
    QTest::newRow("401") << Fault::Rejection << ErrorCode::UpstreamFailed << 1;
    QTest::newRow("400") << Fault::BadRequest << ErrorCode::InvalidRequest << 1;
    QTest::newRow("302") << Fault::Redirect << ErrorCode::UpstreamFailed << 1;
    QTest::newRow("HTML") << Fault::Garbage << ErrorCode::UpstreamFailed << 1;
    QTest::newRow("not a result") << Fault::NotAResult << ErrorCode::UpstreamFailed << 1;
    QTest::newRow("too much") << Fault::Huge << ErrorCode::UpstreamFailed << 1;
    QTest::newRow("not HTTP") << Fault::NotHttp << ErrorCode::UpstreamFailed << 3;
}

void LoftClientTest::failsInItsOwnWay()
{
    QFETCH(Fault, fault);
    setFault(fault);
    const auto result = lookUp();
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QTEST(m_loft->requests(), "requests");
    QVERIFY(!result.error().detail.contains(u"555"_s));
}

void LoftClientTest::repeatsLookupsUntilTheyWork_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("silence") << Fault::Silence;
    QTest::newRow("hang-up") << Fault::HangUp;
    QTest::newRow("half an answer") << Fault::BreakOff;
    QTest::newRow("503") << Fault::ServerError;
}

void LoftClientTest::repeatsLookupsUntilTheyWork()
{
    QFETCH(Fault, fault);
    setFault(fault, 2);
    QVERIFY(lookUp());
    QCOMPARE(m_loft->requests(), 3);
}

void LoftClientTest::neverRepeatsAChange()
{
    for (const Fault fault : {Fault::Silence, Fault::HangUp, Fault::BreakOff, Fault::ServerError}) {
        const int before = m_loft->requests();
        setFault(fault, 1);
        QVERIFY(!lookUp(u"+12025550123"_s, Repeat::Never));
        QCOMPARE(m_loft->requests() - before, 1);
    }
}

void LoftClientTest::givesUpInTime()
{
    setFault(Fault::Silence);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(lookUp().error().code, ErrorCode::UpstreamTimeout);
    QVERIFY2(timer.elapsed() >= 900 && timer.elapsed() < 3000, "three attempts of 300 ms");
    const auto impatient = m_client->ask(u"get_customer_by_phone"_s, {}, Repeat::Safe, 20ms);
    QCOMPARE(impatient.error().code, ErrorCode::UpstreamTimeout);
}

void LoftClientTest::passesOnHowLongToWait()
{
    setFault(Fault::Busy);
    const auto result = lookUp();
    QVERIFY(!result);
    QCOMPARE(result.error().retryAfter, std::optional(7s));
}

void LoftClientTest::reportsALostServer()
{
    const QUrl url = m_loft->url();
    QVERIFY(lookUp()); // leaves a connection behind that will be dead
    m_loft.reset();
    QCOMPARE(lookUp().error().code, ErrorCode::UpstreamFailed);
}

void LoftClientTest::refusesAWrongKey()
{
    connectTo(m_loft->url(), SecretBytes("another-key"_ba));
    QCOMPARE(lookUp().error().code, ErrorCode::UpstreamFailed);
}

void LoftClientTest::answersManyThreads()
{
    std::atomic<int> found = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (int k = 0; k < 25; ++k)
                    found += lookUp().has_value();
            });
        }
    }
    QCOMPARE(found.load(), 200);
}

void LoftClientTest::answersWhoWaitsWhenItEnds()
{
    setFault(Fault::Silence);
    auto answer = m_client->call(u"get_customer_by_phone"_s, {}, Repeat::Safe);
    QTRY_COMPARE(m_loft->requests(), 1);
    m_client->deleteLater();
    m_client = nullptr;
    QCOMPARE(answer.wait_for(2s), std::future_status::ready);
    QCOMPARE(answer.get().error().code, ErrorCode::Unavailable);
}

void LoftClientTest::refusesSettings_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://loft.example.com/api"_s << "key"_ba << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:9000"_s << "key"_ba << true;
    QTest::newRow("loopback 6") << u"http://[::1]:9000"_s << "key"_ba << true;
    QTest::newRow("clear text") << u"http://loft.example.com"_s << "key"_ba << false;
    QTest::newRow("looks local") << u"http://127.0.0.1.example.com"_s << "key"_ba << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << "key"_ba << false;
    QTest::newRow("user info") << u"https://me:pw@loft.example.com"_s << "key"_ba << false;
    QTest::newRow("query") << u"https://loft.example.com/?a=b"_s << "key"_ba << false;
    QTest::newRow("nothing") << QString() << "key"_ba << false;
    QTest::newRow("no key") << u"https://loft.example.com"_s << QByteArray() << false;
    QTest::newRow("header injection")
        << u"https://loft.example.com"_s << "key\r\nX-Evil: 1"_ba << false;
}

void LoftClientTest::refusesSettings()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, key);
    const LoftSettings settings{.baseUrl = QUrl(url), .apiKey = SecretBytes(key)};
    QTEST(settings.check().has_value(), "good");
}

void LoftClientTest::readsCustomers()
{
    QVERIFY(LoftCustomer::fromResult({{"customer_id"_L1, "C-1"_L1}, {"email"_L1, QJsonValue()}}));
    QVERIFY(!LoftCustomer::fromResult({{"name"_L1, "Nobody"_L1}}));
    QVERIFY(!LoftCustomer::fromResult({{"customer_id"_L1, "C-1"_L1}, {"name"_L1, 7}}));
    QVERIFY(!LoftCustomer::fromResult({{"customer_id"_L1, "C-1"_L1}, {"tags"_L1, QJsonArray{1}}}));
}

QTEST_GUILESS_MAIN(LoftClientTest)
#include "tst_loftclient.moc"
