// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningservice.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace countersign;
using namespace Qt::StringLiterals;
using support::Answer;
using support::RunningService;

namespace {

constexpr int People = 200; // customers that are imported

QString phoneIn(int areaCode, int person)
{
    return u"+1"_s + QString::number(areaCode + person / 100) + u"555"_s
           + QString::number(100 + person % 100).rightJustified(4, u'0');
}

QString knownPhone(int person)
{
    return phoneIn(218, person); // where the demo has nobody
}

QString unknownPhone(int person)
{
    return phoneIn(308, person);
}

// One connection, kept open, with as little of its own between question and answer as can be.
class Wire
{
public:
    explicit Wire(const QUrl &url)
        : m_host(url.host() + u':' + QString::number(url.port()))
    {
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.waitForConnected(5000);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    /// The body of the answer; empty if there was none.
    QByteArray post(const QString &path, const QJsonObject &body)
    {
        const QByteArray content = QJsonDocument(body).toJson(QJsonDocument::Compact);
        m_socket.write("POST " + path.toLatin1() + " HTTP/1.1\r\nHost: " + m_host.toLatin1()
                       + "\r\nContent-Type: application/json\r\nContent-Length: "
                       + QByteArray::number(content.size()) + "\r\n\r\n" + content);
        QByteArray answer;
        while (true) {
            const qsizetype end = answer.indexOf("\r\n\r\n");
            if (end >= 0) {
                const qsizetype length = lengthIn(answer.first(end));
                if (answer.size() >= end + 4 + length)
                    return answer.sliced(end + 4, length);
            }
            if (!m_socket.waitForReadyRead(10'000))
                return {};
            answer += m_socket.readAll();
        }
    }

private:
    static qsizetype lengthIn(const QByteArray &head)
    {
        for (const QByteArray &line : head.toLower().split('\n')) {
            if (line.startsWith("content-length:"))
                return line.sliced(line.indexOf(':') + 1).trimmed().toLongLong();
        }
        return 0;
    }

    QString m_host;
    QTcpSocket m_socket;
};

using Sample = std::vector<double>; // microseconds

double medianOf(Sample sample)
{
    std::ranges::nth_element(sample, sample.begin() + static_cast<qsizetype>(sample.size() / 2));
    return sample[sample.size() / 2];
}

double spreadOf(Sample sample)
{
    std::ranges::sort(sample);
    return sample[sample.size() * 3 / 4] - sample[sample.size() / 4];
}

// Mann-Whitney: how likely a value of the second sample is greater than one of the first (0.5: as likely as not), and how
// many standard errors that is from even.
struct Verdict
{
    double share = 0.5;
    double deviations = 0;
};

Verdict compare(const Sample &first, const Sample &second)
{
    Sample sorted = first;
    std::ranges::sort(sorted);
    double greater = 0;
    for (const double value : second) {
        const auto [low, high] = std::ranges::equal_range(sorted, value);
        greater
            += static_cast<double>(low - sorted.begin()) + 0.5 * static_cast<double>(high - low);
    }
    const auto n = static_cast<double>(first.size());
    const auto m = static_cast<double>(second.size());
    const double error = std::sqrt((n + m + 1) / (12 * n * m));
    const double share = greater / (n * m);
    return {share, (share - 0.5) / error};
}

} // namespace

// What an attacker with a stopwatch learns (issue 3): nothing. Two samples, taken in turn in random order over loopback,
// must look as if they came from one. The short run of every day finds differences of a millisecond; COUNTERSIGN_TIMING=N
// takes N times as many and finds N times smaller ones, on a machine that does nothing else.
class tst_Timing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsADifferenceThatIsThere();
    void sendTellsNothing();
    void verifyTellsNothing_data();
    void verifyTellsNothing();
    void loginTellsNothing();
    void resetTellsNothing();

private:
    using Question = std::function<void(int)>;
    /// Asks both, `times` each, in pairs whose order is drawn.
    std::pair<Sample, Sample> measure(int times, const Question &first, const Question &second);
    void verifySame(const std::pair<Sample, Sample> &samples);
    QStringList flowsFor(QString (*phone)(int), int count);

    RunningService m_service;
    std::unique_ptr<Wire> m_wire;
    const int m_factor = std::max(1, qEnvironmentVariableIntValue("COUNTERSIGN_TIMING"));
};

void tst_Timing::initTestCase()
{
    QCOMPARE(m_service.start({u"--rate-api"_s, u"1000000000"_s, u"--rate-auth"_s, u"1000000000"_s,
                              u"--rate-sensitive"_s, u"1000000000"_s, u"--relaxed-code-limits"_s}),
             QString());
    const QByteArray admin = m_service.signIn(u"admin"_s);
    QByteArray people = "name,phone,email\n";
    for (int i = 0; i < People; ++i)
        people += u"Invented Person,%1,p%2@example.com\n"_s.arg(knownPhone(i)).arg(i).toUtf8();
    const Answer import
        = m_service.call("POST", u"/v1/customers/imports"_s, admin, people, "text/csv");
    QCOMPARE(import.status, 202);
    const QString path = u"/v1/customers/imports/"_s + import.json.value("importId"_L1).toString();
    QTRY_COMPARE_WITH_TIMEOUT(m_service.get(path, admin).json.value("state"_L1).toString(),
                              u"completed"_s, 20'000);
    m_wire = std::make_unique<Wire>(m_service.http());
}

std::pair<Sample, Sample> tst_Timing::measure(int times, const Question &first,
                                              const Question &second)
{
    QRandomGenerator dice(20261122);
    std::pair<Sample, Sample> samples;
    const auto clocked = [](const Question &ask, int turn) {
        QElapsedTimer timer;
        timer.start();
        ask(turn);
        return static_cast<double>(timer.nsecsElapsed()) / 1000;
    };
    for (int turn = -5; turn < times; ++turn) { // the first few warm up
        const int number = std::max(turn, 0);
        const bool turned = dice.bounded(2) == 1;
        const double one = clocked(turned ? second : first, number);
        const double other = clocked(turned ? first : second, number);
        if (turn < 0)
            continue;
        samples.first.push_back(turned ? other : one);
        samples.second.push_back(turned ? one : other);
    }
    return samples;
}

void tst_Timing::verifySame(const std::pair<Sample, Sample> &samples)
{
    const auto [share, deviations] = compare(samples.first, samples.second);
    const QString figures
        = u"%1: medians %2 and %3 us, spread %4 us, share %5, %6 standard errors, %7 each"_s
              .arg(QString::fromLatin1(QTest::currentTestFunction()))
              .arg(medianOf(samples.first), 0, 'f', 0)
              .arg(medianOf(samples.second), 0, 'f', 0)
              .arg(spreadOf(samples.first), 0, 'f', 0)
              .arg(share, 0, 'f', 3)
              .arg(deviations, 0, 'f', 1)
              .arg(samples.first.size());
    qInfo().noquote() << figures;
    // Chance alone goes beyond five standard errors once in two million runs.
    QVERIFY2(std::abs(deviations) < 5, qPrintable(figures));
}

// The control: a test that cannot find a millisecond proves nothing.
void tst_Timing::findsADifferenceThatIsThere()
{
    const auto ask = [this](int) {
        m_wire->post(u"/v1/otp/verify"_s,
                     {{u"flowId"_s, u"AAAAAAAAAAAAAAAAAAAAAA"_s}, {u"code"_s, u"000000"_s}});
    };
    const auto calm = measure(300, ask, ask);
    verifySame(calm);
    // a millisecond, or what a busy machine makes of one
    const auto delay = static_cast<unsigned long>(std::max(1000.0, spreadOf(calm.first)));
    const auto samples = measure(300, ask, [&](int turn) {
        ask(turn);
        QThread::usleep(delay);
    });
    const Verdict verdict = compare(samples.first, samples.second);
    QVERIFY2(verdict.deviations > 5, qPrintable(QString::number(verdict.deviations)));
}

void tst_Timing::sendTellsNothing()
{
    const auto ask = [this](QString (*phone)(int)) {
        return [this, phone](int turn) {
            m_wire->post(u"/v1/otp/send"_s, {{u"phone"_s, phone(turn % 100)}});
        };
    };
    verifySame(measure(300 * m_factor, ask(knownPhone), ask(unknownPhone)));
}

QStringList tst_Timing::flowsFor(QString (*phone)(int), int count)
{
    QStringList flows;
    for (int i = 0; i < count; ++i)
        flows.append(QJsonDocument::fromJson(
                         m_wire->post(u"/v1/otp/send"_s, {{u"phone"_s, phone(100 + i % 100)}}))
                         .object()
                         .value("flowId"_L1)
                         .toString());
    return flows;
}

void tst_Timing::verifyTellsNothing_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("a customer's flow and none at all") << false;
    QTest::newRow("a customer's flow and that of an unknown phone") << true;
}

void tst_Timing::verifyTellsNothing()
{
    QFETCH(const bool, exists);
    // Three guesses are compared for each code, and ten a day for each phone: so many rounds.
    const QStringList known = flowsFor(knownPhone, 100);
    const QStringList unknown = exists ? flowsFor(unknownPhone, 100) : QStringList();
    QTest::qWait(3000); // until every message is addressed
    const auto guess = [this](const QString &flow) {
        m_wire->post(u"/v1/otp/verify"_s, {{u"flowId"_s, flow}, {u"code"_s, u"000000"_s}});
    };
    const auto made = [](int turn) { return u"A%1"_s.arg(turn, 21, 10, QLatin1Char('0')); };
    verifySame(measure(
        300, [&](int turn) { guess(known.at(turn % 100)); },
        [&](int turn) { guess(exists ? unknown.at(turn % 100) : made(turn)); }));
}

void tst_Timing::loginTellsNothing()
{
    const auto ask = [this](const QString &email) {
        return [this, email](int) {
            m_wire->post(
                u"/v1/auth/login"_s,
                {{u"email"_s, email}, {u"password"_s, u"a wrong phrase of some length"_s}});
        };
    };
    verifySame(measure(12 * m_factor, ask(m_service.email(u"agent"_s)),
                       ask(u"nobody.at.all@example.com"_s)));
}

void tst_Timing::resetTellsNothing()
{
    const auto ask = [this](const QString &email) {
        return [this, email](int) {
            m_wire->post(u"/v1/auth/password-resets"_s, {{u"email"_s, email}});
        };
    };
    verifySame(measure(300 * m_factor, ask(m_service.email(u"agent"_s)),
                       ask(u"nobody.at.all@example.com"_s)));
}

QTEST_GUILESS_MAIN(tst_Timing)
#include "tst_timing.moc"
