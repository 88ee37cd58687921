// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningservice.h"
#include "support/smtpstandin.h"
#include "support/twiliostandin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using countersign::support::Answer;
using countersign::support::RunningService;
using countersign::support::SmtpStandIn;
using countersign::support::TwilioStandIn;

namespace {

const auto Account = u"AC0123456789abcdef0123456789abcdef"_s;
const auto OtherAccount = u"ACffffffffffffffffffffffffffffffff"_s;
const auto Token = u"first-token-of-twilio"_s;
const auto Customer = u"+12025550123"_s;

} // namespace

// Settings of the real program, over HTTP: what they change, from the next message on and without a restart, with Twilio's
// interface and a real mail server at the other end.
class tst_SettingsAtWork : public QObject
{
    Q_OBJECT

    TwilioStandIn m_twilio;
    SmtpStandIn m_mail;
    RunningService m_service;
    QByteArray m_admin;

    QJsonObject settings() { return m_service.get(u"/v1/settings"_s, m_admin).json; }
    Answer patch(QJsonObject change, const QByteArray &token)
    {
        if (!change.contains("version"_L1))
            change.insert(u"version"_s, settings().value("version"_L1));
        return m_service.call("PATCH", u"/v1/settings"_s, token,
                              QJsonDocument(change).toJson(QJsonDocument::Compact));
    }
    Answer patch(const QJsonObject &change) { return patch(change, m_admin); }
    Answer test(const QJsonObject &request)
    {
        return m_service.post(u"/v1/settings/test-message"_s, request, m_admin);
    }
    QJsonObject mailServer(const QString &password) const
    {
        return {{u"url"_s, u"smtp://localhost:%1"_s.arg(m_mail.port())},
                {u"user"_s, u"desk"_s},
                {u"password"_s, password},
                {u"from"_s, u"desk@example.com"_s}};
    }
    int askForCode() { return m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, Customer}}).status; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_twilio.start());
        QVERIFY2(m_mail.start(SmtpStandIn::Mode::StartTls, u"desk"_s, u"right"_s),
                 qPrintable(m_mail.errorText()));
        QCOMPARE(m_service.start({u"--rate-auth"_s, u"1000"_s, u"--rate-sensitive"_s, u"1000"_s,
                                  u"--relaxed-code-limits"_s, u"--twilio-url"_s,
                                  m_twilio.url().toString(), u"--smtp-ca-file"_s,
                                  m_mail.authority(), u"--support-phone"_s, u"+1 800 555 0199"_s}),
                 QString());
        m_admin = m_service.signIn(u"admin"_s);
        QVERIFY(!m_admin.isEmpty());
    }

    void textMessagesByTheStoredAccount()
    {
        QCOMPARE(settings().value("textMessages"_L1)["source"_L1].toString(), u"default"_s);
        QCOMPARE(askForCode(), 202);
        QVERIFY(!m_service.codeFor(Customer).isEmpty()); // stayed in the local outbox
        QCOMPARE(m_twilio.messages().size(), 0);

        const Answer set = patch({{u"textMessages"_s, QJsonObject{{u"accountSid"_s, Account},
                                                                  {u"authToken"_s, Token},
                                                                  {u"from"_s, u"+12025550199"_s}}},
                                  {u"businessName"_s, u"Example Shop"_s}});
        QVERIFY2(set.status == 200, set.body.constData());
        QVERIFY(!set.body.contains(Token.toUtf8()));
        const QJsonObject texts = set.json.value("textMessages"_L1).toObject();
        QCOMPARE(texts.value("source"_L1).toString(), u"stored"_s);
        QVERIFY(texts.value("authToken"_L1)["set"_L1].toBool());
        QVERIFY(!texts.value("authToken"_L1)["setBy"_L1].toString().isEmpty());

        QCOMPARE(askForCode(), 202);
        QTRY_COMPARE_WITH_TIMEOUT(m_twilio.messages().size(), 1, 20'000);
        const auto sent = m_twilio.messages().last().form;
        QCOMPARE(sent.value(u"To"_s), Customer);
        QCOMPARE(sent.value(u"From"_s), u"+12025550199"_s);
        QVERIFY(sent.value(u"Body"_s).contains(u"is your Example Shop sign-in code"_s));
        QCOMPARE(m_twilio.authorization(), "Basic " + (Account + u':' + Token).toUtf8().toBase64());

        // exchanged again: the next message goes by the other account
        const Answer again
            = patch({{u"textMessages"_s, QJsonObject{{u"accountSid"_s, OtherAccount},
                                                     {u"authToken"_s, u"second"_s}}}});
        QVERIFY2(again.status == 200, again.body.constData());
        QCOMPARE(askForCode(), 202);
        QTRY_COMPARE_WITH_TIMEOUT(m_twilio.messages().size(), 2, 20'000);
        QCOMPARE(m_twilio.authorization(),
                 "Basic " + (OtherAccount + u":second"_s).toUtf8().toBase64());
    }

    void noTextMessagesToOtherCountries()
    {
        QCOMPARE(patch({{u"countries"_s, QJsonArray{u"CA"_s}}}).status, 200);
        const auto before = m_twilio.messages().size();
        const Answer refused = m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, Customer}});
        QCOMPARE(refused.status, 202);
        // it goes by e-mail instead
        QVERIFY(!m_service.codeFor(u"maren.aldcroft@example.com"_s).isEmpty());
        QCOMPARE(m_twilio.messages().size(), before);
        QCOMPARE(patch({{u"countries"_s, QJsonArray{u"us"_s, u"CA"_s}}}).status, 200);
        QCOMPARE(settings().value("countries"_L1).toArray(), (QJsonArray{u"CA"_s, u"US"_s}));
        const Answer allowed = m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, Customer}});
        // whoever asks sees the same
        QCOMPARE(allowed.status, refused.status);
        QCOMPARE(allowed.json.keys(), refused.json.keys());
        for (const QString &key : {u"channel"_s, u"expiresIn"_s, u"resendIn"_s})
            QCOMPARE(allowed.json.value(key), refused.json.value(key));
        QTRY_COMPARE_WITH_TIMEOUT(m_twilio.messages().size(), before + 1, 20'000);
        QCOMPARE(patch({{u"countries"_s, QJsonArray()}}).status, 200);
    }

    void testMessagesByMail()
    {
        const auto ask = [&](const QString &password) {
            return test({{u"channel"_s, u"email"_s},
                         {u"to"_s, u"owner@example.com"_s},
                         {u"email"_s, mailServer(password)}});
        };
        const Answer refused = ask(u"wrong"_s);
        QCOMPARE(refused.status, 200);
        QCOMPARE(refused.json.value("sent"_L1).toBool(), false);
        QCOMPARE(refused.json.value("code"_L1).toString(), u"mail_login_refused"_s);
        QCOMPARE(m_mail.mails().size(), 0);
        const Answer taken = ask(u"right"_s);
        QVERIFY2(taken.json.value("sent"_L1).toBool(), taken.body.constData());
        QTRY_COMPARE_WITH_TIMEOUT(m_mail.mails().size(), 1, 20'000);
        QCOMPARE(m_mail.mails().first().value("to"_L1).toArray().first().toString(),
                 u"owner@example.com"_s);
        QCOMPARE(settings().value("email"_L1)["source"_L1].toString(), u"default"_s); // not saved

        // saved, and so what staff are told goes there
        QCOMPARE(patch({{u"email"_s, mailServer(u"right"_s)}}).status, 200);
        QVERIFY(test({{u"channel"_s, u"email"_s}, {u"to"_s, u"owner@example.com"_s}})
                    .json.value("sent"_L1)
                    .toBool());
        QTRY_COMPARE_WITH_TIMEOUT(m_mail.mails().size(), 2, 20'000);
        QCOMPARE(
            m_service
                .post(u"/v1/auth/password-resets"_s, {{u"email"_s, m_service.email(u"viewer"_s)}})
                .status,
            202);
        QTRY_COMPARE_WITH_TIMEOUT(m_mail.mails().size(), 3, 20'000);
    }

    void aTestOfWhatIsOutOfReach()
    {
        QJsonObject server = mailServer(u"right"_s);
        server.insert(u"url"_s, u"smtp://localhost:1"_s);
        const Answer answer = test(
            {{u"channel"_s, u"email"_s}, {u"to"_s, u"owner@example.com"_s}, {u"email"_s, server}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("code"_L1).toString(), u"mail_server_unreachable"_s);
        m_twilio.setMode(TwilioStandIn::Mode::NoLogin);
        const Answer text = test({{u"channel"_s, u"sms"_s}, {u"to"_s, Customer}});
        m_twilio.setMode(TwilioStandIn::Mode::Ok);
        QCOMPARE(text.status, 200);
        QVERIFY(!text.json.value("sent"_L1).toBool());
        QVERIFY(!text.json.value("code"_L1).toString().isEmpty());
    }

    void refusals()
    {
        for (const QString &role : {u"manager"_s, u"agent"_s, u"viewer"_s, u"auditor"_s}) {
            const QByteArray token = m_service.signIn(role);
            QCOMPARE(m_service.get(u"/v1/settings"_s, token).status,
                     role == "manager"_L1 ? 200 : 403);
            QCOMPARE(patch({{u"businessName"_s, u"Mine"_s}}, token).status, 403);
            QCOMPARE(m_service
                         .post(u"/v1/settings/test-message"_s,
                               {{u"channel"_s, u"sms"_s}, {u"to"_s, Customer}}, token)
                         .status,
                     403);
        }
        QCOMPARE(m_service.get(u"/v1/settings"_s).status, 401);
        QCOMPARE(patch({{u"businessName"_s, u"Mine"_s}}, {}).status, 401);
        // a program may have the permission, and still cannot prove who it is
        const Answer key = m_service.post(
            u"/v1/api-keys"_s,
            {{u"name"_s, u"Shop"_s}, {u"scopes"_s, QJsonArray{u"settings:update"_s}}}, m_admin);
        QCOMPARE(key.status, 201);
        QCOMPARE(
            patch({{u"businessName"_s, u"Mine"_s}}, key.json.value("key"_L1).toString().toLatin1())
                .code(),
            u"step_up_required"_s);
    }

    void badInput_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("field");
        QTest::newRow("another version")
            << QJsonObject{{u"version"_s, 0}, {u"businessName"_s, u"Late"_s}} << 409
            << u"/version"_s;
        QTest::newRow("given at the start")
            << QJsonObject{{u"supportPhone"_s, u"911"_s}} << 409 << u"/supportPhone"_s;
        QTest::newRow("no country")
            << QJsonObject{{u"countries"_s, QJsonArray{u"XX"_s}}} << 400 << u"/countries"_s;
        QTest::newRow("no code of a country")
            << QJsonObject{{u"countries"_s, QJsonArray{u"USA"_s}}} << 400 << u"/countries/0"_s;
        QTest::newRow("another server without its password")
            << QJsonObject{{u"email"_s, QJsonObject{{u"url"_s, u"smtp://elsewhere.example.com"_s}}}}
            << 400 << u"/email/password"_s;
        QTest::newRow("not a server")
            << QJsonObject{{u"email"_s, QJsonObject{{u"url"_s, u"ftp://mail.example.com"_s},
                                                    {u"password"_s, u"x"_s}}}}
            << 400 << u"/email/url"_s;
        QTest::newRow("unknown member")
            << QJsonObject{{u"twilio"_s, QJsonObject()}} << 400 << u"/twilio"_s;
        QTest::newRow("long name")
            << QJsonObject{{u"businessName"_s, QString(101, u'x')}} << 400 << u"/businessName"_s;
    }
    void badInput()
    {
        QFETCH(const QJsonObject, change);
        const QJsonObject before = settings();
        const Answer answer = patch(change);
        QTEST(answer.status, "status");
        QTEST(answer.json.value("field"_L1).toString(), "field");
        QCOMPARE(settings(), before);
    }

    void theTrailTellsWhoAndWhatAndNoSecrets()
    {
        const Answer events
            = m_service.get(u"/v1/audit/events?action=settings&limit=100"_s, m_admin);
        QCOMPARE(events.status, 200);
        QVERIFY(events.body.contains("settings.changed"));
        QVERIFY(events.body.contains("settings.message.tested"));
        QVERIFY(events.body.contains("email.password"));
        for (const QByteArray &secret : {Token.toUtf8(), "second"_ba, "right"_ba})
            QVERIFY(!events.body.contains('"' + secret + '"'));
        QVERIFY(!events.body.contains("owner@example.com"));
    }

    void theWidgetShowsTheNumberOfTheMoment()
    {
        const Answer script = m_service.get(u"/widget/countersign.js"_s);
        QVERIFY(script.body.contains("+1 800 555 0199"));
    }

    void cleanupTestCase()
    {
        QCOMPARE(m_service.stop(), 0);
        for (const QByteArray &secret : {Token.toUtf8(), "right"_ba, "owner@example.com"_ba})
            QVERIFY2(!m_service.log().contains(secret), m_service.log().constData());
    }
};

QTEST_GUILESS_MAIN(tst_SettingsAtWork)
#include "tst_settingsatwork.moc"
