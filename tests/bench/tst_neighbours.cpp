// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainclient.h"
#include "runtime/runningservice.h"

#include <QJsonDocument>
#include <QTest>

#include <condition_variable>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using countersign::bench::PlainClient;
using countersign::support::RunningService;

namespace {

constexpr int Rounds = 4;
constexpr int CallsPerRound = 200;
constexpr int Logins = 64; // in flight

// People who sign in again and again, all with the right password. Who is turned away waits as long as asked to.
class Crowd
{
public:
    Crowd(const QUrl &server, const QByteArray &credentials)
    {
        for (int i = 0; i < Logins; ++i)
            m_threads.emplace_back([this, server, credentials](const std::stop_token &stop) {
                signIn(server, credentials, stop);
            });
    }

    std::atomic<int> signedIn = 0;
    std::atomic<int> turnedAway = 0; // 503 with Retry-After
    std::atomic<int> others = 0;

private:
    void signIn(const QUrl &server, const QByteArray &credentials, const std::stop_token &stop)
    {
        PlainClient client(server, stop);
        while (!stop.stop_requested()) {
            const auto reply = client.post("/v1/auth/login", credentials);
            if (reply.status == 200)
                ++signedIn;
            else if (reply.status == 503 && reply.retryAfter > 0)
                ++turnedAway;
            else if (!stop.stop_requested())
                ++others;
            std::unique_lock lock(m_mutex);
            m_stopped.wait_for(lock, stop, std::chrono::seconds(reply.retryAfter),
                               [] { return false; });
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_stopped;
    std::vector<std::jthread> m_threads; // last: they end before the rest goes
};

double quantile(QList<double> times, double part)
{
    std::ranges::sort(times);
    return times.at(static_cast<qsizetype>(static_cast<double>(times.size() - 1) * part));
}

} // namespace

// How long other calls take while passwords are checked flat out, beside the same without, in turns of one run. It asserts
// that the right thing was measured, never how long it took.
class tst_Neighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void othersBesideLogins();

private:
    struct Kind
    {
        const char *name;
        std::function<PlainClient::Reply(PlainClient &)> call;
        int status;
        QList<double> alone = {}; // milliseconds
        QList<double> beside = {};
    };
    void ask(QList<double> Kind::*times);

    RunningService m_service;
    QByteArray m_credentials;
    QList<Kind> m_kinds;
    int m_number = 0;
};

void tst_Neighbours::initTestCase()
{
    QCOMPARE(m_service.start({u"--rate-api"_s, u"1000000000"_s, u"--rate-auth"_s, u"1000000000"_s,
                              u"--rate-sensitive"_s, u"1000000000"_s, u"--relaxed-code-limits"_s}),
             QString());
    m_credentials = QJsonDocument(QJsonObject{{u"email"_s, m_service.email(u"viewer"_s)},
                                              {u"password"_s, m_service.password(u"viewer"_s)}})
                        .toJson(QJsonDocument::Compact);
    const QByteArray customer = m_service.signInCustomer(u"+12025550123"_s);
    QVERIFY(!customer.isEmpty());
    m_kinds = {{"health", [](PlainClient &client) { return client.get("/healthz"); }, 200},
               {"customer's own record",
                [customer](PlainClient &client) { return client.get("/v1/me", customer); }, 200},
               {"send a code, durable",
                [this](PlainClient &client) {
                    const QByteArray phone = "+1202" + QByteArray::number(2'000'000 + ++m_number);
                    return client.post("/v1/otp/send", R"({"phone":")" + phone + R"("})");
                },
                202}};
}

void tst_Neighbours::ask(QList<double> Kind::*times)
{
    PlainClient client(m_service.http());
    for (Kind &kind : m_kinds) {
        for (int i = 0; i < CallsPerRound; ++i) {
            const auto reply = kind.call(client);
            QCOMPARE(reply.status, kind.status);
            (kind.*times).append(reply.milliseconds);
        }
    }
}

void tst_Neighbours::othersBesideLogins()
{
    int signedIn = 0;
    int turnedAway = 0;
    for (int round = 0; round < Rounds; ++round) {
        ask(&Kind::alone);
        Crowd crowd(m_service.http(), m_credentials);
        QTRY_VERIFY_WITH_TIMEOUT(crowd.turnedAway > 0 && crowd.signedIn > 0, 120'000);
        ask(&Kind::beside);
        QCOMPARE(crowd.others.load(), 0);
        signedIn += crowd.signedIn;
        turnedAway += crowd.turnedAway;
    }
    for (const Kind &kind : std::as_const(m_kinds)) {
        const double p99 = quantile(kind.alone, 0.99);
        const double p99Beside = quantile(kind.beside, 0.99);
        std::printf("%-24s alone p50 %6.2f p99 %6.2f ms; beside %d logins p50 %6.2f p99 %6.2f ms; "
                    "p99 %+.2f ms\n",
                    kind.name, quantile(kind.alone, 0.5), p99, Logins, quantile(kind.beside, 0.5),
                    p99Beside, p99Beside - p99);
        QCOMPARE(kind.beside.size(), Rounds * CallsPerRound);
    }
    std::printf("%d signed in; %d turned away with 503 and Retry-After\n", signedIn, turnedAway);
    QVERIFY(signedIn > 0 && turnedAway > 0);
}

QTEST_GUILESS_MAIN(tst_Neighbours)
#include "tst_neighbours.moc"
