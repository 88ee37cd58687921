// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requesthead.h"

#include "support/verify.h"

#include <random>

using namespace countersign;
using namespace countersign::http;
using namespace Qt::StringLiterals;

namespace {

QByteArray withLines(const QByteArray &lines)
{
    return "POST /v1/x HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
}

} // namespace

class TestRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItNeeds()
    {
        const QByteArray bytes = "POST /v1/otp/send?a=b%20c HTTP/1.1\r\nHost: "
                                 "127.0.0.1:8620\r\nContent-Length:  42 \r\n"
                                 "X-Empty:\r\nConnection: keep-alive, foo\r\n\r\nrest";
        const auto head = parseHead(bytes);
        CS_VERIFY_RESULT(head);
        QVERIFY(*head);
        QCOMPARE((*head)->method, "POST");
        QCOMPARE((*head)->path, "/v1/otp/send");
        QCOMPARE((*head)->query, "a=b%20c");
        QCOMPARE((*head)->host, "127.0.0.1:8620");
        QCOMPARE((*head)->contentLength, 42);
        QCOMPARE((*head)->size, bytes.size() - 4);
        QCOMPARE((*head)->value("x-empty"), "");
        QVERIFY((*head)->keepAlive);
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("keepAlive");
        QTest::newRow("1.1") << "GET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba << true;
        QTest::newRow("1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << false;
        QTest::newRow("close") << "GET / HTTP/1.1\r\nHost: a\r\nConnection: TE, Close\r\n\r\n"_ba
                               << false;
        QTest::newRow("an empty line first") << "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba << true;
        QTest::newRow("IPv6 host") << "GET / HTTP/1.1\r\nHost: [::1]:8620\r\n\r\n"_ba << true;
        QTest::newRow("h2c upgrade is ignored")
            << "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n"_ba
            << true;
        QTest::newRow("bytes beyond ASCII in a value")
            << "GET / HTTP/1.1\r\nHost: a\r\nUser-Agent: \xc3\xa4\r\n\r\n"_ba << true;
        QTest::newRow("browser's query")
            << "GET /?a=[1]|{2} HTTP/1.1\r\nHost: a\r\n\r\n"_ba << true;
    }
    void accepts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, keepAlive);
        const auto head = parseHead(bytes);
        CS_VERIFY_RESULT(head);
        QVERIFY(*head);
        QCOMPARE((*head)->keepAlive, keepAlive);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto part = parseHead(bytes.first(size));
            QVERIFY2(part && !*part, qPrintable(u"at %1 bytes"_s.arg(size)));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const auto malformed = ErrorCode::MalformedRequest;
        const auto line = [&](const char *name, const QByteArray &first,
                              ErrorCode code = ErrorCode::MalformedRequest) {
            QTest::newRow(name) << first + "\r\nHost: a\r\n\r\n" << code;
        };
        line("garbage", "garbage");
        line("two words", "GET /");
        line("four words", "GET / x HTTP/1.1");
        line("two spaces", "GET  / HTTP/1.1");
        line("tab", "GET\t/ HTTP/1.1");
        line("HTTP/9.9", "GET / HTTP/9.9", ErrorCode::VersionNotSupported);
        line("HTTP/2.0", "GET / HTTP/2.0", ErrorCode::VersionNotSupported);
        line("odd version", "GET / HTTPXX.Y");
        line("lower-case version", "GET / http/1.1");
        line("absolute address", "GET http://a/ HTTP/1.1");
        line("asterisk", "OPTIONS * HTTP/1.1");
        line("two slashes", "GET //json HTTP/1.1");
        line("fragment", "GET /a#b HTTP/1.1");
        line("raw backslash", "GET /a\\b HTTP/1.1");
        line("raw UTF-8", "GET /\xc3\xa4 HTTP/1.1");
        line("half a triplet", "GET /%2 HTTP/1.1");
        line("no triplet", "GET /%zz HTTP/1.1");
        line("encoded line break", "GET /a?b=%0d%0aX:1 HTTP/1.1");
        line("encoded NUL", "GET /a%00 HTTP/1.1");
        line("TRACE", "TRACE / HTTP/1.1", ErrorCode::NotImplemented);
        line("CONNECT", "CONNECT a:1 HTTP/1.1", ErrorCode::NotImplemented);
        line("unknown method", "BREW / HTTP/1.1", ErrorCode::NotImplemented);
        line("lower-case method", "get / HTTP/1.1", ErrorCode::NotImplemented);
        line("no method", " / HTTP/1.1");
        line("long address", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1", ErrorCode::UriTooLong);
        QTest::newRow("no Host") << "GET / HTTP/1.1\r\n\r\n"_ba << malformed;
        QTest::newRow("empty Host") << "GET / HTTP/1.1\r\nHost:\r\n\r\n"_ba << malformed;
        QTest::newRow("host with a path") << "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"_ba << malformed;
        QTest::newRow("two hosts")
            << "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"_ba << malformed;
        QTest::newRow("bare LF") << "GET / HTTP/1.1\nHost: a\n\n"_ba << malformed;
        QTest::newRow("bare CR") << withLines("X: a\rb\r\n") << malformed;
        QTest::newRow("NUL in a value") << withLines("X: a\0b\r\n"_ba) << malformed;
        QTest::newRow("a line without colon") << withLines("nonsense\r\n") << malformed;
        QTest::newRow("blank before the colon") << withLines("X : a\r\n") << malformed;
        QTest::newRow("folded line") << withLines("X: a\r\n b\r\n") << malformed;
        QTest::newRow("no name") << withLines(": a\r\n") << malformed;
        QTest::newRow("length 3abc") << withLines("Content-Length: 3abc\r\n") << malformed;
        QTest::newRow("length -1") << withLines("Content-Length: -1\r\n") << malformed;
        QTest::newRow("length +3") << withLines("Content-Length: +3\r\n") << malformed;
        QTest::newRow("length 2^64-1")
            << withLines("Content-Length: 18446744073709551615\r\n") << malformed;
        QTest::newRow("no length") << withLines("Content-Length:\r\n") << malformed;
        QTest::newRow("length list") << withLines("Content-Length: 3, 3\r\n") << malformed;
        QTest::newRow("two lengths")
            << withLines("Content-Length: 3\r\nContent-Length: 3\r\n") << malformed;
        QTest::newRow("chunked") << withLines("Transfer-Encoding: chunked\r\n")
                                 << ErrorCode::LengthRequired;
        QTest::newRow("identity") << withLines("Transfer-Encoding: identity\r\n")
                                  << ErrorCode::LengthRequired;
        QTest::newRow("chunked with length")
            << withLines("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n") << malformed;
        QTest::newRow("two tokens")
            << withLines("Authorization: Bearer a\r\nAuthorization: Bearer b\r\n") << malformed;
        QTest::newRow("unknown expectation")
            << withLines("Expect: tea\r\n") << ErrorCode::ExpectationFailed;
        QTest::newRow("WebSocket") << withLines("Upgrade: WebSocket\r\nConnection: upgrade\r\n")
                                   << ErrorCode::NotImplemented;
        QTest::newRow("65 fields")
            << withLines(QByteArray("X: a\r\n").repeated(64)) << ErrorCode::HeadersTooLarge;
        QTest::newRow("17 KiB") << withLines("X: " + QByteArray(17 * 1024, 'a') + "\r\n")
                                << ErrorCode::HeadersTooLarge;
        QTest::newRow("17 KiB, not finished")
            << "GET / HTTP/1.1\r\nX: " + QByteArray(17 * 1024, 'a') << ErrorCode::HeadersTooLarge;
        QTest::newRow("9 KiB of address, not finished")
            << "GET /" + QByteArray(9000, 'a') << ErrorCode::UriTooLong;
        QTest::newRow("TLS greeting") << "\x16\x03\x01\x02"_ba << malformed;
        QTest::newRow("two empty lines")
            << "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba << malformed;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        CS_VERIFY_ERROR(parseHead(bytes), code);
    }

    // Whatever the bytes: views stay inside, and what is accepted has a sound form.
    void survivesDamage()
    {
        const QByteArray sound
            = "POST /v1/things/a?x=1 HTTP/1.1\r\nHost: localhost:8620\r\nContent-Type: "
              "application/json\r\n"
              "Content-Length: 12\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n";
        const QByteArray alphabet = "\r\n :/%\0\t09azAZ\xff\x7f,;HTTP"_ba;
        std::mt19937 engine(20261122);
        const auto below = [&](qsizetype bound) {
            return static_cast<qsizetype>(engine() % static_cast<quint32>(bound));
        };
        int accepted = 0;
        for (int round = 0; round < 200'000; ++round) {
            QByteArray bytes = sound;
            for (qsizetype changes = 1 + below(3); changes > 0; --changes) {
                const qsizetype at = below(bytes.size());
                switch (below(3)) {
                case 0:
                    bytes[at] = alphabet.at(below(alphabet.size()));
                    break;
                case 1:
                    bytes.insert(at, alphabet.at(below(alphabet.size())));
                    break;
                default:
                    bytes.remove(at, 1 + below(4));
                    break;
                }
            }
            const auto head = parseHead(bytes);
            if (!head || !*head)
                continue;
            ++accepted;
            QVERIFY((*head)->size <= bytes.size());
            QVERIFY((*head)->path.startsWith('/') && !(*head)->path.startsWith("//"));
            QVERIFY((*head)->contentLength >= 0);
            QVERIFY(bytes.first((*head)->size).endsWith("\r\n\r\n"));
            QCOMPARE(bytes.first((*head)->size).count('\n'),
                     bytes.first((*head)->size).count('\r'));
        }
        QVERIFY(accepted > 1000);
    }
};

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
