// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/smtpmail.h"
#include "gateways/smtpprovider.h"
#include "support/smtpstandin.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace countersign;
using namespace countersign::gateways;
using countersign::support::SmtpStandIn;

class SmtpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void composesMail();
    void encodesHeaders();
    void refusesHeaderInjection_data();
    void refusesHeaderInjection();
    void sendsOverStartTls();
    void sendsOverImplicitTls();
    void logsIn();
    void refusesWithoutTls();
    void refusesAStrangersCertificate();
    void refusesAnotherNamesCertificate();
    void answersOfTheServer_data();
    void answersOfTheServer();
    void aSilentServerTimesOut();
    void unreachable();
    void manyAtOnce();
    void endsQuicklyWhileSending();
    void refusesBadSettings();

private:
    static SmtpSettings settings(const SmtpStandIn &server);
    static std::optional<DeliveryOutcome> send(MessageProvider &provider, const QString &to,
                                               const QString &body = u"Your code is 012345."_s);

    QCA::Initializer m_secureMemory; // SecretBytes lives in it
    SmtpStandIn m_server;            // with STARTTLS, for most tests
};

namespace {

const Mail plainMail{.fromAddress = u"desk@example.com"_s,
                     .fromName = u"Countersign Desk"_s,
                     .to = u"jane@example.com"_s,
                     .subject = u"Your code"_s,
                     .body = u"Hello"_s,
                     .messageId = u"018f0000-0000-7000-8000-000000000001"_s,
                     .at = Instant(1764028800s)};

} // namespace

void SmtpTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
}

void SmtpTest::init()
{
    m_server.forgetMails();
}

SmtpSettings SmtpTest::settings(const SmtpStandIn &server)
{
    SmtpSettings settings;
    settings.server = {
        .host = u"localhost"_s, .port = server.port(), .caFile = server.authority(), .timeout = 3s};
    settings.from = u"desk@example.com"_s;
    settings.fromName = u"Möbel & Söhne"_s;
    return settings;
}

std::optional<DeliveryOutcome> SmtpTest::send(MessageProvider &provider, const QString &to,
                                              const QString &body)
{
    const auto outcome = std::make_shared<std::optional<DeliveryOutcome>>();
    provider.send({MessageId(u"018f0000-0000-7000-8000-000000000001"_s), Channel::Email, to,
                   u"Ihr Code für heute"_s, body, Instant(1764028800s)},
                  [outcome](DeliveryOutcome value) { *outcome = std::move(value); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome->has_value(), 10000); }();
    return *outcome;
}

void SmtpTest::composesMail()
{
    auto mail = plainMail;
    mail.body = u".leading dot\nThe sum is 1=1 é\r\ntrailing blank \n"_s + QString(200, u'x');
    const auto text = composeMail(mail);
    QVERIFY(text);
    QVERIFY(text->startsWith("Date: Tue, 25 Nov 2025 00:00:00 +0000\r\n"
                             "From: \"Countersign Desk\" <desk@example.com>\r\n"
                             "To: jane@example.com\r\n"
                             "Subject: Your code\r\n"
                             "Message-ID: <018f0000-0000-7000-8000-000000000001@example.com>\r\n"));
    QVERIFY(text->contains(
        "\r\n\r\n.leading dot\r\nThe sum is 1=3D1 =C3=A9\r\ntrailing blank=20\r\nxxx"));
    const QByteArrayList lines = text->split('\n');
    for (const QByteArray &line : lines)
        QVERIFY(line.size() <= 77); // 76 and the CR
    QVERIFY(!text->contains(QByteArray("\n\n")));
}

void SmtpTest::encodesHeaders()
{
    auto mail = plainMail;
    mail.subject
        = u"Ihr Code für die Anmeldung bei Möbel Löwe in Überlingen – gültig für fünf Minuten 🛋"_s;
    mail.fromName = u"Say \"hi\" \\ bye"_s;
    const auto text = composeMail(mail);
    QVERIFY(text);
    QVERIFY(text->contains("From: \"Say \\\"hi\\\" \\\\ bye\" <desk@example.com>\r\n"));
    const qsizetype start = text->indexOf("Subject: ") + 9;
    const QByteArray subject = text->mid(start, text->indexOf("Message-ID") - start);
    QByteArray decoded;
    const QByteArrayList words = subject.simplified().split(' ');
    QVERIFY(words.size() > 1);
    for (const QByteArray &word : words) {
        QVERIFY(word.size() <= 75);
        QVERIFY(word.startsWith("=?UTF-8?B?") && word.endsWith("?="));
        const QByteArray bytes = QByteArray::fromBase64(word.sliced(10).chopped(2));
        QVERIFY(QString::fromUtf8(bytes).toUtf8() == bytes); // whole characters
        decoded += bytes;
    }
    QCOMPARE(QString::fromUtf8(decoded), mail.subject);
}

void SmtpTest::refusesHeaderInjection_data()
{
    QTest::addColumn<Mail>("mail");
    auto subject = plainMail;
    subject.subject = u"Hello\r\nBcc: everyone@example.com"_s;
    QTest::newRow("subject") << subject;
    auto name = plainMail;
    name.fromName = u"Desk\nX-Other: 1"_s;
    QTest::newRow("name") << name;
    auto to = plainMail;
    to.to = u"jane@example.com\r\nDATA"_s;
    QTest::newRow("to") << to;
    auto zero = plainMail;
    zero.subject = u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("zero") << zero;
    auto nextLine = plainMail;
    nextLine.subject = u"a"_s + QChar(0x85) + u"b"_s;
    QTest::newRow("C1 next line") << nextLine;
}

void SmtpTest::refusesHeaderInjection()
{
    QFETCH(const Mail, mail);
    const auto text = composeMail(mail);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::InvalidRequest);
}

void SmtpTest::sendsOverStartTls()
{
    const auto provider = SmtpProvider::create(settings(m_server));
    QVERIFY(provider);
    const auto outcome
        = send(**provider, u"jane@example.com"_s, u"Grüße\n.\n..dots\nYour code is 012345."_s);
    QVERIFY(outcome);
    QVERIFY2(*outcome, qPrintable(outcome->has_value() ? QString() : outcome->error().code));
    QCOMPARE((*outcome)->state, DeliveryState::Sent);

    QTRY_COMPARE(m_server.mails().size(), 1);
    const QJsonObject mail = m_server.mails().first();
    QCOMPARE(mail.value("tls"_L1), true);
    QCOMPARE(mail.value("from"_L1), u"desk@example.com"_s);
    QCOMPARE(mail.value("to"_L1).toArray(), (QJsonArray{u"jane@example.com"_s}));
    QCOMPARE(mail.value("helo"_L1), u"example.com"_s);
    const QByteArray text = SmtpStandIn::mailText(mail);
    QVERIFY(text.contains("Subject: =?UTF-8?B?" + u"Ihr Code für heute"_s.toUtf8().toBase64()
                          + "?=\r\n"));
    QVERIFY(text.contains("\r\n\r\nGr=C3=BC=C3=9Fe\r\n.\r\n..dots\r\nYour code is 012345.\r\n"));
}

void SmtpTest::sendsOverImplicitTls()
{
    SmtpStandIn server;
    QVERIFY2(server.start(SmtpStandIn::Mode::ImplicitTls), qPrintable(server.errorText()));
    auto wanted = settings(server);
    wanted.server.security = SmtpSecurity::ImplicitTls;
    const auto provider = SmtpProvider::create(wanted);
    QVERIFY(provider);
    const auto outcome = send(**provider, u"jane@example.com"_s);
    QVERIFY(outcome && *outcome);
    QTRY_COMPARE(server.mails().size(), 1);
}

void SmtpTest::logsIn()
{
    SmtpStandIn server;
    QVERIFY2(server.start(SmtpStandIn::Mode::StartTls, u"desk"_s, u"pass wörd"_s),
             qPrintable(server.errorText()));
    auto wanted = settings(server);
    wanted.server.user = u"desk"_s;
    wanted.server.password = SecretBytes(u"pass wörd"_s.toUtf8());
    const auto provider = SmtpProvider::create(wanted);
    QVERIFY(provider);
    const auto outcome = send(**provider, u"jane@example.com"_s);
    QVERIFY(outcome);
    QVERIFY2(*outcome, qPrintable(outcome->has_value() ? QString() : outcome->error().code));
    QTRY_COMPARE(server.mails().size(), 1);
    QCOMPARE(server.mails().first().value("login"_L1), true);

    wanted.server.password = SecretBytes("wrong"_ba);
    const auto stranger = SmtpProvider::create(wanted);
    QVERIFY(stranger);
    const auto refused = send(**stranger, u"jane@example.com"_s);
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().code, u"mail_login_refused"_s);
    QCOMPARE(server.mails().size(), 1);
}

void SmtpTest::refusesWithoutTls()
{
    SmtpStandIn server;
    QVERIFY2(server.start(SmtpStandIn::Mode::Plain), qPrintable(server.errorText()));
    const auto provider = SmtpProvider::create(settings(server));
    QVERIFY(provider);
    const auto outcome = send(**provider, u"jane@example.com"_s);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().code, u"mail_server_without_tls"_s);
    QVERIFY(!outcome->error().uncertain);
    QVERIFY(server.mails().isEmpty());
}

void SmtpTest::refusesAStrangersCertificate()
{
    auto wanted = settings(m_server);
    wanted.server.caFile = m_server.strangeAuthority();
    const auto provider = SmtpProvider::create(wanted);
    QVERIFY(provider);
    const auto outcome = send(**provider, u"jane@example.com"_s);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().code, u"mail_server_not_trusted"_s);
    QVERIFY(m_server.mails().isEmpty());
}

void SmtpTest::refusesAnotherNamesCertificate()
{
    auto wanted = settings(m_server);
    wanted.server.host = u"127.0.0.1"_s; // the certificate is for "localhost" only
    const auto provider = SmtpProvider::create(wanted);
    QVERIFY(provider);
    const auto outcome = send(**provider, u"jane@example.com"_s);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().code, u"mail_server_not_trusted"_s);
    QVERIFY(m_server.mails().isEmpty());
}

void SmtpTest::answersOfTheServer_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("451") << u"deferred@example.com"_s << u"mail_deferred"_s << false;
    QTest::newRow("550") << u"refused@example.com"_s << u"mail_recipient_refused"_s << true;
    QTest::newRow("slow") << u"slow@example.com"_s << u"mail_server_timeout"_s << false;
    QTest::newRow("dropped") << u"dropped@example.com"_s << u"mail_server_disconnected"_s << false;
    QTest::newRow("no address") << u"jane at example"_s << u"invalid_address"_s << true;
    QTest::newRow("injected command")
        << u"jane@example.com>\r\nRCPT TO:<eve@example.com"_s << u"invalid_address"_s << true;
}

void SmtpTest::answersOfTheServer()
{
    QFETCH(const QString, to);
    const auto provider = SmtpProvider::create(settings(m_server));
    QVERIFY(provider);
    const auto outcome = send(**provider, to);
    QVERIFY(outcome && !*outcome);
    QTEST(outcome->error().code, "code");
    QTEST(outcome->error().lasting, "lasting");
    QCOMPARE(outcome->error().uncertain, to.startsWith("dropped"_L1));
    // The next one is not held up by it.
    const auto next = send(**provider, u"jane@example.com"_s);
    QVERIFY(next && *next);
}

void SmtpTest::aSilentServerTimesOut()
{
    QTcpServer silent; // accepts, and never says 220
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    SmtpSettings wanted;
    wanted.server = {.host = u"127.0.0.1"_s, .port = silent.serverPort(), .timeout = 300ms};
    wanted.from = u"desk@example.com"_s;
    const auto provider = SmtpProvider::create(wanted);
    QVERIFY(provider);
    const auto outcome = send(**provider, u"jane@example.com"_s);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().code, u"mail_server_timeout"_s);
    QVERIFY(!outcome->error().uncertain);
}

void SmtpTest::unreachable()
{
    SmtpSettings wanted;
    wanted.from = u"desk@example.com"_s;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        wanted.server = {.host = u"127.0.0.1"_s, .port = closed.serverPort()};
    }
    const auto provider = SmtpProvider::create(wanted);
    QVERIFY(provider);
    const auto outcome = send(**provider, u"jane@example.com"_s);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().code, u"mail_server_unreachable"_s);
}

void SmtpTest::manyAtOnce()
{
    auto wanted = settings(m_server);
    wanted.server.timeout = 20s;
    const auto provider = SmtpProvider::create(wanted);
    QVERIFY(provider);
    constexpr int count = 40;
    int sent = 0;
    for (int i = 0; i < count; ++i) {
        const OutgoingMessage message{MessageId(QString::number(i)),
                                      Channel::Email,
                                      u"customer%1@example.com"_s.arg(i),
                                      u"Code"_s,
                                      u"x"_s,
                                      {}};
        (*provider)->send(
            message, [&](const DeliveryOutcome &outcome) { sent += outcome.has_value() ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(sent, count, 20000);
    QTRY_COMPARE(m_server.mails().size(), count);
    QSet<QString> recipients;
    QSet<int> connections;
    for (const QJsonObject &mail : m_server.mails()) {
        recipients.insert(mail.value("to"_L1).toArray().first().toString());
        connections.insert(mail.value("peer"_L1).toInt());
    }
    QCOMPARE(recipients.size(), count); // each exactly once
    QVERIFY2(connections.size() <= 8,
             qPrintable(QString::number(connections.size()))); // connections are used again
}

void SmtpTest::endsQuicklyWhileSending()
{
    auto wanted = settings(m_server);
    wanted.server.timeout = 60s;
    auto provider = SmtpProvider::create(wanted);
    QVERIFY(provider);
    bool called = false;
    (*provider)->send(
        {MessageId(u"1"_s), Channel::Email, u"slow@example.com"_s, u"Code"_s, u"x"_s, {}},
        [&](const auto &) { called = true; });
    QTest::qWait(300);
    QElapsedTimer timer;
    timer.start();
    provider->reset();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QTest::qWait(50);
    QVERIFY(!called);
}

void SmtpTest::refusesBadSettings()
{
    SmtpSettings wanted;
    wanted.from = u"desk@example.com"_s;
    QCOMPARE(SmtpProvider::create(wanted).error().field, u"host"_s);
    wanted.server.host = u"mail.example.com"_s;
    wanted.from = u"nobody"_s;
    QCOMPARE(SmtpProvider::create(wanted).error().field, u"from"_s);
}

QTEST_GUILESS_MAIN(SmtpTest)
#include "smtp_test.moc"
