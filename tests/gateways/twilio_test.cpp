// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/twilioprovider.h"
#include "gateways/twilioreply.h"
#include "gateways/twiliosignature.h"
#include "support/twiliostandin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace countersign;
using namespace countersign::gateways;
using countersign::support::TwilioStandIn;

class TwilioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsTheForm();
    void usesMessagingServiceAndKey();
    void readsStatuses();
    void survivesTrouble_data();
    void survivesTrouble();
    void sendsOnlyOnceWhenTheConnectionIsLost();
    void unreachable();
    void distrustsAStrangersCertificate();
    void refusesBadSettings_data();
    void refusesBadSettings();
    void dropsCallbacksWithItself();
    void signatureOfTheDocumentation();
    void signatureRefusesChanges();
    void readsForms();

private:
    /// Patient with a slow build, but for what waits for the time-out.
    TwilioSettings settings(std::chrono::milliseconds timeout = 10s) const;
    std::optional<DeliveryOutcome> send(MessageProvider &provider) const;
    static std::optional<DeliveryOutcome> query(MessageProvider &provider, const QString &sid);

    QCA::Initializer m_secureMemory; // SecretBytes lives in it
    std::unique_ptr<TwilioStandIn> m_twilio;
};

namespace {

const auto token = "an invented token"_ba;

std::optional<DeliveryOutcome>
awaitOutcome(const std::function<void(MessageProvider::Callback)> &start)
{
    const auto outcome = std::make_shared<std::optional<DeliveryOutcome>>();
    start([outcome](DeliveryOutcome value) { *outcome = std::move(value); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome->has_value(), 15'000); }();
    return *outcome;
}

} // namespace

void TwilioTest::init()
{
    m_twilio = std::make_unique<TwilioStandIn>();
    QVERIFY(m_twilio->start());
}

TwilioSettings TwilioTest::settings(std::chrono::milliseconds timeout) const
{
    return {.baseUrl = m_twilio->url(),
            .accountSid = u"AC0123456789"_s,
            .secret = SecretBytes(token),
            .from = u"+12025550100"_s,
            .timeout = timeout};
}

std::optional<DeliveryOutcome> TwilioTest::send(MessageProvider &provider) const
{
    const OutgoingMessage message{MessageId(u"m1"_s),
                                  Channel::Sms,
                                  u"+12025550123"_s,
                                  {},
                                  u"Your code & more: 012345 é +"_s,
                                  {}};
    return awaitOutcome([&](auto done) { provider.send(message, std::move(done)); });
}

std::optional<DeliveryOutcome> TwilioTest::query(MessageProvider &provider, const QString &sid)
{
    return awaitOutcome([&](auto done) { provider.query(sid, std::move(done)); });
}

void TwilioTest::sendsTheForm()
{
    auto wanted = settings();
    wanted.statusCallback = QUrl(u"https://desk.example.com/v1/outbox/callbacks/twilio"_s);
    const auto provider = TwilioProvider::create(wanted);
    QVERIFY(provider);
    const auto outcome = send(**provider);
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->state, DeliveryState::Sent);
    QCOMPARE((*outcome)->providerId, m_twilio->messages().first().sid);

    const auto &form = m_twilio->messages().first().form;
    QCOMPARE(form.value(u"To"_s), u"+12025550123"_s);
    QCOMPARE(form.value(u"From"_s), u"+12025550100"_s);
    QCOMPARE(form.value(u"Body"_s), u"Your code & more: 012345 é +"_s);
    QCOMPARE(form.value(u"StatusCallback"_s),
             u"https://desk.example.com/v1/outbox/callbacks/twilio"_s);
    QVERIFY(!form.contains(u"MessagingServiceSid"_s));
    QCOMPARE(m_twilio->authorization(), "Basic " + ("AC0123456789:"_ba + token).toBase64());
}

void TwilioTest::usesMessagingServiceAndKey()
{
    auto wanted = settings();
    wanted.from.clear();
    wanted.messagingService = u"MG0123"_s;
    wanted.keySid = u"SK0123"_s;
    const auto provider = TwilioProvider::create(wanted);
    QVERIFY(provider);
    QVERIFY(send(**provider)->has_value());
    QCOMPARE(m_twilio->messages().first().form.value(u"MessagingServiceSid"_s), u"MG0123"_s);
    QVERIFY(!m_twilio->messages().first().form.contains(u"From"_s));
    QCOMPARE(m_twilio->authorization(), "Basic " + ("SK0123:"_ba + token).toBase64());
}

void TwilioTest::readsStatuses()
{
    const auto provider = TwilioProvider::create(settings());
    QVERIFY(provider);
    m_twilio->setStatuses({u"queued"_s, u"sending"_s, u"sent"_s, u"delivered"_s});
    const QString first = (*send(**provider))->providerId;
    QCOMPARE((*query(**provider, first))->state, DeliveryState::Sent);
    QCOMPARE((*query(**provider, first))->state, DeliveryState::Sent);
    QCOMPARE((*query(**provider, first))->state, DeliveryState::Delivered);

    m_twilio->setStatuses({u"queued"_s, u"undelivered"_s}, 30003);
    const QString second = (*send(**provider))->providerId;
    const auto lost = query(**provider, second);
    QVERIFY(lost && !*lost);
    QCOMPARE(lost->error().code, u"handset_unreachable"_s);
    QVERIFY(lost->error().lasting);

    const auto unknown = query(**provider, u"SM00000000000000000000000000000099"_s);
    QVERIFY(unknown && !*unknown);
    QVERIFY(!unknown->error().lasting); // no statement about a message

    m_twilio->setStatuses({u"teleported"_s});
    const auto strange = send(**provider);
    QVERIFY(strange && !*strange);
    QCOMPARE(strange->error().code, u"provider_garbage"_s);
}

void TwilioTest::survivesTrouble_data()
{
    using Mode = TwilioStandIn::Mode;
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("lasting");
    QTest::addColumn<bool>("uncertain");
    QTest::newRow("time-out") << Mode::Silent << 0 << u"provider_timeout"_s << false << true;
    QTest::newRow("one byte at a time")
        << Mode::Drip << 0 << u"provider_timeout"_s << false << true;
    QTest::newRow("429") << Mode::Busy << 0 << u"provider_busy"_s << false << false;
    QTest::newRow("500") << Mode::Broken << 0 << u"provider_failed"_s << false << true;
    QTest::newRow("503") << Mode::Overloaded << 0 << u"provider_failed"_s << false << false;
    QTest::newRow("garbage") << Mode::Garbage << 0 << u"provider_garbage"_s << false << true;
    QTest::newRow("no SID") << Mode::Nameless << 0 << u"provider_garbage"_s << false << true;
    QTest::newRow("disconnect") << Mode::Disconnect << 0 << u"provider_disconnected"_s << false
                                << true;
    QTest::newRow("cut off") << Mode::CutOff << 0 << u"provider_disconnected"_s << false << true;
    QTest::newRow("endless") << Mode::Huge << 0 << u"provider_garbage"_s << false << true;
    QTest::newRow("redirect") << Mode::Redirect << 0 << u"provider_redirected"_s << false << false;
    QTest::newRow("invalid number")
        << Mode::Refuse << 21211 << u"invalid_number"_s << true << false;
    QTest::newRow("opted out") << Mode::Refuse << 21610 << u"opted_out"_s << true << false;
    QTest::newRow("other refusal")
        << Mode::Refuse << 29999 << u"provider_refused"_s << true << false;
    QTest::newRow("refusal by a stranger")
        << Mode::Refuse << 0 << u"provider_garbage"_s << false << false;
    QTest::newRow("wrong login") << Mode::NoLogin << 0 << u"provider_login_refused"_s << true
                                 << false;
}

void TwilioTest::survivesTrouble()
{
    QFETCH(const TwilioStandIn::Mode, mode);
    QFETCH(const int, refusal);
    m_twilio->setMode(mode);
    if (mode == TwilioStandIn::Mode::Refuse)
        m_twilio->refuse(refusal);
    const bool waits = mode == TwilioStandIn::Mode::Silent || mode == TwilioStandIn::Mode::Drip;
    const auto provider = TwilioProvider::create(waits ? settings(1500ms) : settings());
    QVERIFY(provider);
    const auto outcome = send(**provider);
    QVERIFY(outcome && !*outcome);
    QTEST(outcome->error().code, "code");
    QTEST(outcome->error().lasting, "lasting");
    QTEST(outcome->error().uncertain, "uncertain");
    const bool asksForPause = mode == TwilioStandIn::Mode::Busy;
    QCOMPARE(outcome->error().retryAfter, asksForPause ? std::optional(7s) : std::nullopt);
    QCOMPARE(m_twilio->requests(), 1);

    // And the next message, with Twilio well again, goes out.
    m_twilio->setMode(TwilioStandIn::Mode::Ok);
    const auto next = send(**provider);
    QVERIFY(next && *next);
}

void TwilioTest::sendsOnlyOnceWhenTheConnectionIsLost()
{
    const auto provider = TwilioProvider::create(settings());
    QVERIFY(provider);
    QVERIFY(send(**provider)->has_value()); // leaves a connection that the next one uses again
    m_twilio->setMode(TwilioStandIn::Mode::Disconnect);
    const auto outcome = send(**provider);
    QVERIFY(outcome && !*outcome);
    QTest::qWait(100);
    QCOMPARE(m_twilio->requests(), 2);
}

void TwilioTest::unreachable()
{
    auto wanted = settings();
    m_twilio.reset();
    const auto provider = TwilioProvider::create(wanted);
    QVERIFY(provider);
    const auto outcome = send(**provider);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().code, u"provider_unreachable"_s);
    QVERIFY(!outcome->error().uncertain);
}

void TwilioTest::distrustsAStrangersCertificate()
{
    // The stand-in speaks no TLS at all: the handshake fails, and no request may have been read.
    auto wanted = settings();
    wanted.baseUrl.setScheme(u"https"_s);
    const auto provider = TwilioProvider::create(wanted);
    QVERIFY(provider);
    const auto outcome = send(**provider);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(m_twilio->requests(), 0);
}

void TwilioTest::refusesBadSettings_data()
{
    QTest::addColumn<TwilioSettings>("wanted");
    QTest::addColumn<QString>("field");
    const TwilioSettings good{
        .accountSid = u"AC1"_s, .secret = SecretBytes(token), .from = u"+12025550100"_s};
    auto plain = good;
    plain.baseUrl = QUrl(u"http://api.example.com"_s);
    QTest::newRow("plain HTTP to another machine") << plain << u"baseUrl"_s;
    auto file = good;
    file.baseUrl = QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("file") << file << u"baseUrl"_s;
    auto account = good;
    account.accountSid = u"1"_s;
    QTest::newRow("account") << account << u"accountSid"_s;
    auto secret = good;
    secret.secret = {};
    QTest::newRow("secret") << secret << u"secret"_s;
    auto sender = good;
    sender.from.clear();
    QTest::newRow("sender") << sender << u"from"_s;
    auto both = good;
    both.messagingService = u"MG1"_s;
    QTest::newRow("two senders") << both << u"from"_s;
}

void TwilioTest::refusesBadSettings()
{
    QFETCH(const TwilioSettings, wanted);
    const auto provider = TwilioProvider::create(wanted);
    QVERIFY(!provider);
    QCOMPARE(provider.error().code, ErrorCode::InvalidRequest);
    QTEST(provider.error().field, "field");
}

void TwilioTest::dropsCallbacksWithItself()
{
    m_twilio->setMode(TwilioStandIn::Mode::Silent);
    auto provider = TwilioProvider::create(settings(500ms));
    QVERIFY(provider);
    bool called = false;
    (*provider)->send({MessageId(u"m1"_s), Channel::Sms, u"+12025550123"_s, {}, u"x"_s, {}},
                      [&](const auto &) { called = true; });
    QTRY_COMPARE(m_twilio->requests(), 1);
    provider->reset();
    QTest::qWait(600);
    QVERIFY(!called);
}

// https://www.twilio.com/docs/usage/security, "Validating requests"
void TwilioTest::signatureOfTheDocumentation()
{
    const SecretBytes key("12345"_ba);
    const QString url = u"https://mycompany.com/myapp.php?foo=1&bar=2"_s;
    const FormFields fields{{u"To"_s, u"+18005551212"_s},
                            {u"CallSid"_s, u"CA1234567890ABCDE"_s},
                            {u"Caller"_s, u"+14158675309"_s},
                            {u"Digits"_s, u"1234"_s},
                            {u"From"_s, u"+14158675309"_s}};
    QCOMPARE(twilioSignature(key, url, fields), "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    QVERIFY(isTwilioSignature("RSOYDt4T1cUTdK1PDd93/VVr8B8=", key, url, fields));
}

void TwilioTest::signatureRefusesChanges()
{
    const SecretBytes key("12345"_ba);
    const QString url = u"https://desk.example.com/callback"_s;
    const FormFields fields{{u"MessageSid"_s, u"SM1"_s}, {u"MessageStatus"_s, u"delivered"_s}};
    const QByteArray good = twilioSignature(key, url, fields);
    QVERIFY(isTwilioSignature(good, key, url, fields));
    QVERIFY(!isTwilioSignature({}, key, url, fields));
    QVERIFY(!isTwilioSignature(good.chopped(1), key, url, fields));
    QVERIFY(!isTwilioSignature(good, SecretBytes("12346"_ba), url, fields));
    QVERIFY(!isTwilioSignature(good, key, url + u'/', fields));
    QVERIFY(!isTwilioSignature(good, key, url, fields + FormFields{{u"ErrorCode"_s, u"0"_s}}));
    QVERIFY(!isTwilioSignature(twilioSignature({}, url, fields), {}, url, fields));
}

void TwilioTest::readsForms()
{
    QCOMPARE(parseForm("a=1&b=x+y%2Bz&c&d=%C3%A9&"),
             (FormFields{{u"a"_s, u"1"_s}, {u"b"_s, u"x y+z"_s}, {u"c"_s, {}}, {u"d"_s, u"é"_s}}));
    QCOMPARE(parseForm(""), FormFields());
    QVERIFY(!parseForm("a=%4"));
    QVERIFY(!parseForm("a=%zz"));
    QVERIFY(isTwilioMessageSid(u"SM0123456789abcdef0123456789abcdef"));
    QVERIFY(!isTwilioMessageSid(u"SM0123456789abcdef0123456789abcde/"));
    QVERIFY(!isTwilioMessageSid(u"SM0123"));
}

QTEST_GUILESS_MAIN(TwilioTest)
#include "twilio_test.moc"
