// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phonenumber.h"
#include "crypto/startup.h"
#include "settings/settingspatch.h"
#include "support/verify.h"

using namespace countersign;
using namespace countersign::settings;
using namespace Qt::StringLiterals;

namespace {

const auto Account = u"AC0123456789abcdef0123456789abcdef"_s;

TextProvider twilio(const QString &from = u"+12025550199"_s)
{
    return {Account, SecretBytes(QByteArrayView("token")), from, {}};
}

MailProvider mail(const QString &url)
{
    return {url, u"desk"_s, SecretBytes(QByteArrayView("secret")), u"desk@example.com"_s};
}

} // namespace

// What may be set, and what comes of changes. Pure.
class TestSettingsRules : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup; // secrets need its memory

private Q_SLOTS:
    void initTestCase() { m_startup = std::make_unique<crypto::Startup>(); }
    void cleanupTestCase() { m_startup.reset(); }

    void countriesOfNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("country");
        QTest::newRow("reserved for examples") << u"+12025550123"_s << u"US"_s;
        QTest::newRow("Canada") << u"+14165550123"_s << u"CA"_s;
        QTest::newRow("Jamaica, dear to fraud") << u"+18763220123"_s << u"JM"_s;
        QTest::newRow("Germany") << u"+4915112345678"_s << u"DE"_s;
        QTest::newRow("Kazakhstan, by +7") << u"+77012345678"_s << u"KZ"_s;
        QTest::newRow("no country's: satellites") << u"+870773111632"_s << QString();
    }
    void countriesOfNumbers()
    {
        QFETCH(const QString, number);
        const auto phone = PhoneNumber::parse(number);
        CS_VERIFY_RESULT(phone);
        QTEST(phone->country(), "country");
    }

    void countriesAllowed()
    {
        Values values;
        QVERIFY(mayText(values, u"DE"_s)); // nobody has said anything
        QVERIFY(mayText(values, {}));
        values.countries = {u"CA"_s, u"US"_s};
        QVERIFY(mayText(values, u"US"_s));
        QVERIFY(!mayText(values, u"DE"_s));
        QVERIFY(!mayText(values, {}));
        QVERIFY(PhoneNumber::countries().size() > 200);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &field, auto change) {
            Values values;
            change(values);
            QTest::newRow(name) << values << field;
        };
        row("nothing", {}, [](Values &) {});
        row("all of it", {}, [](Values &v) {
            v.texts = twilio();
            v.texts.statusCallback = u"https://desk.example.com/v1/outbox/callbacks/twilio"_s;
            v.mail = mail(u"smtp://mail.example.com:587"_s);
            v.countries = {u"us"_s, u"CA"_s, u"US"_s};
            v.businessName = u"Example Shop"_s;
            v.supportPhone = u"+1 800 555 0199"_s;
        });
        row("service in place of a number", {},
            [](Values &v) { v.texts = twilio(u"MG0123456789abcdef0123456789abcdef"_s); });
        row("name in place of a number", {}, [](Values &v) { v.texts = twilio(u"Example"_s); });
        row("no account", u"/textMessages/accountSid"_s, [](Values &v) {
            v.texts = twilio();
            v.texts.accountSid = u"AC12"_s;
        });
        row("no token", u"/textMessages/authToken"_s, [](Values &v) {
            v.texts = twilio();
            v.texts.authToken = {};
        });
        row("no sender", u"/textMessages/from"_s, [](Values &v) { v.texts = twilio({}); });
        row("sender of another kind", u"/textMessages/from"_s,
            [](Values &v) { v.texts = twilio(u"desk@example.com"_s); });
        row("reports in the clear", u"/textMessages/statusCallback"_s, [](Values &v) {
            v.texts = twilio();
            v.texts.statusCallback = u"http://desk.example.com/"_s;
        });
        for (const char *url : {"https://mail.example.com", "mail.example.com", "smtp://",
                                "smtp://me:secret@mail.example.com", "smtp://mail.example.com/x",
                                "smtp://mail.example.com?x", "smtp://mail.example.com:0"})
            row(url, u"/email/url"_s,
                [url](Values &v) { v.mail = mail(QString::fromLatin1(url)); });
        row("sender is no address", u"/email/from"_s, [](Values &v) {
            v.mail = mail(u"smtps://mail.example.com"_s);
            v.mail.from = u"desk"_s;
        });
        row("password without user", u"/email/user"_s, [](Values &v) {
            v.mail = mail(u"smtps://mail.example.com"_s);
            v.mail.user.clear();
        });
        row("line break in the user", u"/email/user"_s, [](Values &v) {
            v.mail = mail(u"smtps://mail.example.com"_s);
            v.mail.user = u"desk\r\nRSET"_s;
        });
        row("no such country", u"/countries"_s, [](Values &v) { v.countries = {u"XX"_s}; });
        row("long name", u"/businessName"_s,
            [](Values &v) { v.businessName = QString(101, u'x'); });
        row("number in letters", u"/supportPhone"_s,
            [](Values &v) { v.supportPhone = u"1-800-HELP"_s; });
    }
    void whatIsRefused()
    {
        QFETCH(const Values, values);
        QFETCH(const QString, field);
        const auto good = checked(values);
        if (field.isEmpty()) {
            CS_VERIFY_RESULT(good);
            if (!good->countries.isEmpty())
                QCOMPARE(good->countries, (QStringList{u"CA"_s, u"US"_s}));
            return;
        }
        CS_VERIFY_ERROR(good, ErrorCode::InvalidRequest);
        QCOMPARE(good.error().field, field);
        QVERIFY(!good.error().detail.contains(u"secret"_s));
    }

    void whatWasGivenWins()
    {
        Values given;
        given.mail = mail(u"smtp://given.example.com"_s);
        Values stored;
        stored.mail = mail(u"smtp://stored.example.com"_s);
        stored.texts = twilio();
        stored.businessName = u"Stored"_s;
        const Values now = inForce(given, stored);
        QCOMPARE(now.mail, given.mail);
        QCOMPARE(now.texts, stored.texts);
        QCOMPARE(nameIn(now), u"Stored"_s);
        QCOMPARE(nameIn({}), u"Countersign"_s);

        contract::SettingsPatch patch;
        patch.email = contract::EmailPatch{.url = u"smtp://other.example.com"_s};
        const auto refused = patched(stored, given, patch);
        CS_VERIFY_ERROR(refused, ErrorCode::Conflict);
        QCOMPARE(refused.error().field, u"/email"_s);
    }

    // A secret belongs to the account that it was typed for.
    void anotherAccountNeedsItsSecret()
    {
        const MailProvider old = mail(u"smtp://mail.example.com"_s);
        contract::EmailPatch patch{.url = u"smtp://elsewhere.example.com"_s};
        const auto refused = patched(old, patch);
        CS_VERIFY_ERROR(refused, ErrorCode::InvalidRequest);
        QCOMPARE(refused.error().field, u"/email/password"_s);
        CS_VERIFY_ERROR(patched(old, {.user = u"other"_s}), ErrorCode::InvalidRequest);
        patch.password = u"another"_s;
        const auto changed = patched(old, patch);
        CS_VERIFY_RESULT(changed);
        QVERIFY(changed->password.equals("another"));
        const auto renamed = patched(old, {.from = u"shop@example.com"_s});
        CS_VERIFY_RESULT(renamed);
        QVERIFY(renamed->password.equals("secret")); // the same account keeps it

        const auto texts = patched(twilio(), {.accountSid = QString(Account).replace(u'0', u'f')});
        CS_VERIFY_ERROR(texts, ErrorCode::InvalidRequest);
        QCOMPARE(texts.error().field, u"/textMessages/authToken"_s);
    }

    void anEmptyAccountTakesTheProviderAway()
    {
        Values stored;
        stored.texts = twilio();
        stored.mail = mail(u"smtp://mail.example.com"_s);
        contract::SettingsPatch patch;
        patch.textMessages = contract::TextMessagePatch{.accountSid = QString()};
        patch.email = contract::EmailPatch{.url = QString()};
        const auto after = patched(stored, {}, patch);
        CS_VERIFY_RESULT(after);
        QCOMPARE(*after, Values());
    }

    void theTrailHasNoSecrets()
    {
        Values after;
        after.texts = twilio();
        after.mail = mail(u"smtp://mail.example.com"_s);
        after.countries = {u"CA"_s, u"US"_s};
        const Change change = changeBetween({}, after);
        QCOMPARE(change.names,
                 (QStringList{u"textMessages.accountSid"_s, u"textMessages.authToken"_s,
                              u"textMessages.from"_s, u"email.url"_s, u"email.user"_s,
                              u"email.password"_s, u"email.from"_s, u"countries"_s}));
        QCOMPARE(change.after, (QJsonObject{{u"textMessages.accountSid"_s, Account},
                                            {u"email.url"_s, u"smtp://mail.example.com"_s},
                                            {u"countries"_s, u"CA US"_s}}));
        QVERIFY(changeBetween(after, after).names.isEmpty());
    }

    void whatIsStoredComesBack()
    {
        Values values;
        values.texts = twilio();
        values.texts.statusCallback = u"https://desk.example.com/x"_s;
        values.mail = mail(u"smtp://mail.example.com"_s);
        values.countries = {u"CA"_s, u"US"_s};
        values.businessName = u"Example Shop"_s;
        values.supportPhone = u"+1 800 555 0199"_s;
        values.adminPhoneSignIn = true;
        Values back;
        for (const StoredValue &value : storedValues(values))
            restore(back, value.name, value.text, value.secret);
        QCOMPARE(back, values);
    }
};

QTEST_GUILESS_MAIN(TestSettingsRules)
#include "tst_rules.moc"
