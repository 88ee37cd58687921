// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answer.h"
#include "http/binding.h"
#include "http/cors.h"
#include "http/metrics.h"
#include "http/ratelimiter.h"
#include "http/router.h"
#include "http/securityheaders.h"
#include "http/tokenmemory.h"
#include "http/workerpool.h"
#include "support/verify.h"
#include "support/virtualclock.h"
#include "testapi.h"

#include <mutex>
#include <semaphore>
#include <set>
#include <thread>

#ifdef __GLIBC__
#include <pthread.h>
#include <sys/resource.h>
#endif

using namespace countersign;
using namespace countersign::http;
using namespace countersign::support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const contract::Contract> loadContract()
{
    const auto loaded = contract::Contract::load(http::test::testContract());
    return loaded ? *loaded : nullptr;
}

Result<Reply> nothing(const Request &)
{
    return Reply::empty();
}

Handlers handlersFor(const contract::Contract &contract)
{
    Handlers handlers;
    for (const contract::Operation &operation : contract.operations())
        handlers.add(operation.id, nothing);
    return handlers;
}

} // namespace

// The parts that need no socket.
class TestHttpParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *method, const char *path, Route::Outcome outcome,
                            const QString &id = {}) {
            QTest::addRow("%s %s", method, path)
                << QByteArray(method) << QByteArray(path) << int(outcome) << id;
        };
        using enum Route::Outcome;
        row("GET", "/things", Found, u"listThings"_s);
        row("HEAD", "/things", Found, u"listThings"_s);
        row("GET", "/things/a%20b", Found, u"getThing"_s);
        row("GET", "/thing%73", Found, u"listThings"_s);
        row("DELETE", "/things/1", Found, u"deleteThing"_s);
        row("PUT", "/things/1", MethodNotAllowed);
        row("OPTIONS", "/things", Options);
        row("HEAD", "/uploads", MethodNotAllowed);
        row("GET", "/", NotFound);
        row("GET", "/things/", NotFound);
        row("GET", "/things/1/2", NotFound);
        row("GET", "/things/1/", NotFound);
        row("GET", "/THINGS", NotFound);
        row("GET", "/things//", NotFound);
        row("GET", "/things/a%2Fb", Malformed);
        row("GET", "/things/a%5Cb", Malformed);
        row("GET", "/things/..", Malformed);
        row("GET", "/things/%2e%2E", Malformed);
        row("GET", "/widget/../things", Malformed);
        row("GET", "/./things", Malformed);
        row("GET", "/things/%ff", Malformed);
        row("GET", "/things/%0d%0a", Malformed);
        row("GET", "/things/%c2%85", Malformed);
    }
    void routes()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, outcome);
        QFETCH(QString, id);
        const auto contract = loadContract();
        QVERIFY(contract);
        const Router router(*bindHandlers(*contract, handlersFor(*contract), true));
        const Route route = router.find(method, path);
        QCOMPARE(int(route.outcome), outcome);
        QCOMPARE(route.endpoint ? route.endpoint->operation->id : QString(), id);
    }

    void routeHasParametersAndMethods()
    {
        const auto contract = loadContract();
        const Router router(*bindHandlers(*contract, handlersFor(*contract), true));
        QCOMPARE(router.find("GET", "/things/a%20%C3%A4").parameters.value(u"thingId"_s), u"a ä"_s);
        QCOMPARE(router.find("PUT", "/things/1").allow, "DELETE, GET, HEAD, OPTIONS");
        QCOMPARE(router.find("OPTIONS", "/uploads").allow, "OPTIONS, POST");
    }

    void bindingNamesWhatIsMissing()
    {
        const auto contract = loadContract();
        Handlers handlers;
        for (const contract::Operation &operation : contract->operations()) {
            if (operation.id != u"upload"_s && operation.id != u"slow"_s)
                handlers.add(operation.id, nothing);
        }
        handlers.add(u"inventedOne"_s, nothing);
        const auto bound = bindHandlers(*contract, handlers, true);
        QVERIFY(!bound);
        QVERIFY(bound.error().detail.contains(u"slow, upload"_s));
        QVERIFY(bound.error().detail.contains(u"inventedOne"_s));
    }

    void bindingLeavesDemoOut()
    {
        const auto contract = loadContract();
        Handlers handlers;
        for (const contract::Operation &operation : contract->operations()) {
            if (operation.available)
                handlers.add(operation.id, nothing);
        }
        CS_VERIFY_RESULT(bindHandlers(*contract, handlers, false));
        CS_VERIFY_ERROR(bindHandlers(*contract, handlers, true), ErrorCode::Internal);
        const Router router(*bindHandlers(*contract, handlersFor(*contract), false));
        QCOMPARE(router.find("GET", "/demo").outcome, Route::Outcome::NotFound);
    }

    void limitsAndRefills()
    {
        VirtualClock clock;
        RateLimiter limiter(clock);
        const Rate rate{5, 900s};
        for (int left = 4; left >= 0; --left) {
            const RateVerdict verdict = limiter.draw("k", rate);
            QVERIFY(verdict.allowed);
            QCOMPARE(verdict.remaining, left);
        }
        const RateVerdict over = limiter.draw("k", rate);
        QVERIFY(!over.allowed);
        QCOMPARE(over.retryAfter, 180s);
        QVERIFY(limiter.draw("other", rate).allowed);
        clock.advance(179s);
        QVERIFY(!limiter.draw("k", rate).allowed);
        clock.advance(1s);
        QVERIFY(limiter.draw("k", rate).allowed);
        QVERIFY(!limiter.draw("k", rate).allowed);
        clock.advance(24h);
        for (int i = 0; i < 5; ++i)
            QVERIFY(limiter.draw("k", rate).allowed);
        QVERIFY(!limiter.draw("k", rate).allowed);
    }

    void limiterForgivesAClockSetBack()
    {
        VirtualClock clock;
        RateLimiter limiter(clock);
        const Rate rate{2, 10s};
        clock.advance(24h);
        QVERIFY(limiter.draw("k", rate).allowed);
        clock.advance(-24h);
        QVERIFY(!limiter.draw("k", rate).allowed);
        clock.advance(10s);
        QVERIFY(limiter.draw("k", rate).allowed);
    }

    void limiterStaysSmall()
    {
        VirtualClock clock;
        RateLimiter limiter(clock, 100);
        const Rate rate{10, 100s};
        for (int i = 0; i < 10; ++i)
            limiter.draw("used up", rate);
        for (int i = 0; i < 5000; ++i) {
            limiter.draw(QByteArray::number(i), rate);
            QVERIFY(limiter.buckets() <= 100);
        }
        QVERIFY(
            !limiter.draw("used up", rate).allowed); // a flood does not wash away what is used up
    }

    void groupsAddresses()
    {
        QCOMPARE(rateLimitAddress(u"192.0.2.7"_s), "192.0.2.7");
        QCOMPARE(rateLimitAddress(u"2001:db8:1:2:3::4"_s),
                 rateLimitAddress(u"2001:db8:1:2:ffff::9"_s));
        QVERIFY(rateLimitAddress(u"2001:db8:1:2::"_s) != rateLimitAddress(u"2001:db8:1:3::"_s));
        QCOMPARE(rateLimitAddress(u"local"_s), "local");
    }

    void rateHeaders()
    {
        QCOMPARE(rateLimitFields("auth", {5, 900s}, {true, 3, 360s, 0s}),
                 "RateLimit-Policy: \"auth\";q=5;w=900\r\nRateLimit: \"auth\";r=3;t=360\r\n");
    }

    void remembersTokens()
    {
        TokenMemory memory(2);
        QVERIFY(memory.principal("a").isEmpty());
        memory.remember("a", "jane");
        memory.remember("b", "joe");
        QCOMPARE(memory.principal("a"), "jane");
        memory.forget("a");
        QVERIFY(memory.principal("a").isEmpty());
        memory.remember("c", "jim");
        memory.remember("d", "jack");
        QVERIFY(memory.principal("b").isEmpty());
        QCOMPARE(memory.principal("d"), "jack");
    }

    void composesAnswers()
    {
        const Instant now = *parseInstant(u"2026-11-22T08:05:09.500Z"_s);
        QCOMPARE(httpDate(now), "Sun, 22 Nov 2026 08:05:09 GMT");
        const Answer answer = compose(Reply::json({{u"a"_s, 1}}), "X-One: 1\r\n", now);
        QCOMPARE(
            answer.head,
            "HTTP/1.1 200 OK\r\nDate: Sun, 22 Nov 2026 08:05:09 GMT\r\nX-One: 1\r\n"
            "Cache-Control: no-store\r\nContent-Type: application/json\r\nContent-Length: 7\r\n");
        QCOMPARE(answer.body, "{\"a\":1}");
        const Answer head = compose(Reply::json({{u"a"_s, 1}}), {}, now, true);
        QVERIFY(head.head.contains("Content-Length: 7\r\n"));
        QVERIFY(head.body.isEmpty());
        QVERIFY(!compose(Reply::empty(), {}, now).head.contains("Content-Length"));
    }

    void aReplyReplacesDefaults()
    {
        Reply reply = Reply::json({});
        reply.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "max-age=60");
        reply.headers.append(QHttpHeaders::WellKnownHeader::ContentSecurityPolicy,
                             "default-src 'self'");
        const Answer answer
            = compose(reply, "A: 1\r\nContent-Security-Policy: default-src 'none'\r\nB: 2\r\n", {});
        QVERIFY(!answer.head.contains("'none'"));
        QVERIFY(!answer.head.contains("no-store"));
        QVERIFY(answer.head.contains("default-src 'self'\r\n"));
        QVERIFY(answer.head.contains("A: 1\r\nB: 2\r\n"));
    }

    void problemsCarryTheirHeaders()
    {
        const Reply limited = problemReply({ErrorCode::RateLimited, u"Wait."_s, {}, 30s}, u"r1"_s);
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.headers.value("retry-after"_L1), "30");
        QCOMPARE(limited.contentType, "application/problem+json");
        QVERIFY(limited.body.contains("\"requestId\":\"r1\""));
        const Reply anonymous = problemReply({ErrorCode::Unauthenticated, u"Sign in."_s}, {});
        QVERIFY(anonymous.headers.contains("www-authenticate"_L1));
    }

    void judgesOrigins_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("none") << QByteArray() << Channel::Plain << true;
        QTest::newRow("listed") << "https://shop.example.com"_ba << Channel::Tls << true;
        QTest::newRow("own") << "http://localhost:8620"_ba << Channel::Plain << true;
        QTest::newRow("own host, other scheme")
            << "http://localhost:8620"_ba << Channel::Tls << false;
        QTest::newRow("other port") << "http://localhost:9999"_ba << Channel::Plain << false;
        QTest::newRow("null") << "null"_ba << Channel::Plain << false;
        QTest::newRow("longer name")
            << "https://shop.example.com.evil.example"_ba << Channel::Tls << false;
        QTest::newRow("plain copy of a listed one")
            << "http://shop.example.com"_ba << Channel::Tls << false;
    }
    void judgesOrigins()
    {
        QFETCH(QByteArray, origin);
        QFETCH(Channel, channel);
        QFETCH(bool, allowed);
        QByteArray bytes = "POST /v1/x HTTP/1.1\r\nHost: localhost:8620\r\n";
        if (!origin.isEmpty())
            bytes += "Origin: " + origin + "\r\n";
        bytes += "\r\n";
        const auto head = parseHead(bytes);
        QVERIFY(head && *head);
        const Cors cors({"https://shop.example.com"});
        const auto verdict = cors.judge(**head, channel);
        QCOMPARE(verdict.has_value(), allowed);
        QCOMPARE(
            verdict
                && verdict->contains("Access-Control-Allow-Origin: https://shop.example.com\r\n"),
            origin == "https://shop.example.com");
    }

    void knowsLoopbackHosts()
    {
        for (const char *host :
             {"localhost", "LOCALHOST:1", "127.0.0.1", "127.8.0.1:80", "[::1]", "[::1]:8620"})
            QVERIFY2(isLoopbackHost(host), host);
        for (const char *host : {"example.com", "localhost.example.com", "10.0.0.1", "[::2]:80", "",
                                 "127.0.0.1.example.com"})
            QVERIFY2(!isLoopbackHost(host), host);
    }

    void hstsOnlyForRealNames()
    {
        const QByteArray real = "GET / HTTP/1.1\r\nHost: desk.example.com\r\n\r\n";
        const QByteArray local = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
        QVERIFY(
            securityFields(**parseHead(real), Channel::Tls).contains("Strict-Transport-Security"));
        QVERIFY(!securityFields(**parseHead(real), Channel::Plain)
                     .contains("Strict-Transport-Security"));
        QVERIFY(!securityFields(**parseHead(local), Channel::Tls)
                     .contains("Strict-Transport-Security"));
    }

    void countsInPrometheusForm()
    {
        Metrics metrics;
        metrics.answered("listThings", 200, 1500us);
        metrics.answered("listThings", 200, 30s);
        metrics.refused(411);
        metrics.connectionOpened();
        const QByteArray text = metrics.text();
        QVERIFY(text.contains(
            "countersign_http_requests_total{operation=\"listThings\",status=\"200\"} 2\n"));
        QVERIFY(text.contains(
            "countersign_http_request_seconds_bucket{operation=\"listThings\",le=\"0.001\"} 0\n"));
        QVERIFY(text.contains(
            "countersign_http_request_seconds_bucket{operation=\"listThings\",le=\"0.0025\"} 1\n"));
        QVERIFY(text.contains(
            "countersign_http_request_seconds_bucket{operation=\"listThings\",le=\"+Inf\"} 2\n"));
        QVERIFY(text.contains("countersign_http_refused_total{status=\"411\"} 1\n"));
        QVERIFY(text.contains("countersign_http_connections 1\n"));
    }

    void poolRunsJobsAndRefusesTooMany()
    {
        std::counting_semaphore<> started(0);
        std::counting_semaphore<> go(0);
        std::atomic<int> done = 0;
        {
            WorkerPool pool(2, 3);
            const auto job = [&] {
                started.release();
                go.acquire();
                ++done;
            };
            QVERIFY(pool.submit(job) && pool.submit(job));
            started.acquire();
            started.acquire();
            QVERIFY(pool.submit(job) && pool.submit(job) && pool.submit(job));
            QVERIFY(!pool.submit(job));
            go.release(5);
            QTRY_COMPARE(done.load(), 5);
            QVERIFY(pool.submit(job));
            go.release();
            QTRY_COMPARE(done.load(), 6);
        }
    }

    void poolEndsThreadsThatAreIdle()
    {
        std::counting_semaphore<> started(0);
        std::counting_semaphore<> go(0);
        WorkerPool pool(4, 10, 50ms);
        const auto job = [&] {
            started.release();
            go.acquire();
        };
        for (int round = 0; round < 3; ++round) {
            QVERIFY(pool.submit(job) && pool.submit(job) && pool.submit(job));
            for (int i = 0; i < 3; ++i)
                started.acquire();
            QCOMPARE(pool.threads(), 3u);
            go.release(3);
            QTRY_COMPARE(pool.threads(), 0u);
        }
    }

    void poolGivesWorkToWhoWasBusyLast()
    {
        std::counting_semaphore<> started(0);
        std::counting_semaphore<> go(0);
        std::mutex mutex;
        std::set<std::thread::id> seen;
        WorkerPool pool(4, 10, 1h);
        const auto job = [&] {
            started.release();
            go.acquire();
        };
        QVERIFY(pool.submit(job) && pool.submit(job) && pool.submit(job));
        for (int i = 0; i < 3; ++i)
            started.acquire();
        go.release(3);
        QTest::qWait(50);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(pool.submit([&] {
                const std::scoped_lock lock(mutex);
                seen.insert(std::this_thread::get_id());
                started.release();
            }));
            started.acquire();
            QTest::qWait(20); // until it is idle again
        }
        QCOMPARE(seen.size(), 1u);
        QCOMPARE(pool.threads(), 3u);
    }

    void makesDoWithTheThreadsItGets()
    {
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("Only here a thread can be refused: by an address space that has no room for its "
              "stack.");
#else
        const auto setAddressSpace = [](rlim_t bytes) {
            rlimit limit{};
            getrlimit(RLIMIT_AS, &limit);
            limit.rlim_cur = bytes;
            return setrlimit(RLIMIT_AS, &limit) == 0;
        };
        // Stacks of threads that have ended are kept and used again, but not for one that is larger than all of them.
        pthread_attr_t usual;
        pthread_attr_t large;
        QCOMPARE(pthread_getattr_default_np(&usual), 0);
        QCOMPARE(pthread_getattr_default_np(&large), 0);
        QCOMPARE(pthread_attr_setstacksize(&large, 64 * 1024 * 1024), 0);
        QCOMPARE(pthread_setattr_default_np(&large), 0);
        const auto lifted = qScopeGuard([&] {
            setAddressSpace(RLIM_INFINITY);
            pthread_setattr_default_np(&usual);
        });
        std::counting_semaphore<> started(0);
        std::counting_semaphore<> go(0);
        std::atomic<int> done = 0;
        const auto job = [&] {
            started.release();
            go.acquire();
            ++done;
        };
        WorkerPool pool(4, 10);
        QVERIFY(setAddressSpace(0));
        QVERIFY(!pool.submit(job)); // nobody would ever do it
        QVERIFY(setAddressSpace(RLIM_INFINITY));
        QVERIFY(pool.submit(job));
        started.acquire();
        QVERIFY(setAddressSpace(0));
        QVERIFY(pool.submit(job)); // waits for the one thread there is
        QVERIFY(setAddressSpace(RLIM_INFINITY));
        QCOMPARE(pool.waiting(), 1);
        go.release(2);
        QTRY_COMPARE(done.load(), 2);
#endif
    }

    void requestKnowsCookiesAndActor()
    {
        Request request;
        request.headers.append("Cookie"_L1, "a=1; refresh=xyz;  b=2");
        request.headers.append("User-Agent"_L1, "Test/1");
        request.principal = {ActorKind::Staff, u"7"_s, u"admin"_s, u"s"_s};
        request.requestId = u"r"_s;
        QCOMPARE(request.cookie("refresh"), "xyz");
        QCOMPARE(request.cookie("b"), "2");
        QVERIFY(request.cookie("fresh").isEmpty());
        QCOMPARE(request.actor().userAgent, u"Test/1"_s);
        QCOMPARE(request.actor().id, u"7"_s);
        QVERIFY(request.actor().operation.isEmpty());
        contract::Operation operation;
        operation.id = u"createThing"_s;
        operation.auditActions = {u"thing.created"_s};
        request.operation = &operation;
        QCOMPARE(request.actor().operation, u"createThing"_s);
        QCOMPARE(request.actor().mayRecord, QStringList{u"thing.created"_s});
        *request.actor().recorded = true;
        QVERIFY(*request.recorded);
    }
};

QTEST_GUILESS_MAIN(TestHttpParts)
#include "tst_parts.moc"
