// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/emailaddress.h"
#include "base/encoding.h"
#include "base/id.h"
#include "base/masking.h"
#include "base/phonenumber.h"
#include "base/random.h"
#include "base/secretbytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class RepeatableRandom final : public RandomSource
{
public:
    void fill(std::span<std::byte> bytes) override
    {
        for (std::byte &byte : bytes)
            byte = static_cast<std::byte>(m_engine() & 0xff);
    }

private:
    std::mt19937 m_engine{7};
};

} // namespace

class tst_Base : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPhones_data();
    void readsPhones();
    void readsPlainPhonesAsTheLibraryDoes();
    void readsEmails_data();
    void readsEmails();
    void masks();
    void masksFreeText_data();
    void masksFreeText();
    void base64UrlIsStrict_data();
    void base64UrlIsStrict();
    void textKeepsItsFirstCharacter();
    void canonicalJsonFollowsRfc8785();
    void instantsNeedAnOffset();
    void identifiersSortByTime();
    void drawsAreUniform();
    void secretsCompareByContent();

private:
    QCA::Initializer m_qca;
};

void tst_Base::readsPhones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("e164"); // empty: refused
    QTest::addColumn<QString>("extension");

    QTest::newRow("E.164") << u"+12025550123"_s << u"+12025550123"_s << QString();
    QTest::newRow("national") << u"(202) 555-0123"_s << u"+12025550123"_s << QString();
    QTest::newRow("dots") << u"202.555.0123"_s << u"+12025550123"_s << QString();
    QTest::newRow("trunk prefix") << u"1-202-555-0123"_s << u"+12025550123"_s << QString();
    QTest::newRow("spaces") << u"  202 555 0123 "_s << u"+12025550123"_s << QString();
    QTest::newRow("international prefix")
        << u"011 44 20 7946 0123"_s << u"+442079460123"_s << QString();
    QTest::newRow("extension x") << u"202-555-0123 x45"_s << u"+12025550123"_s << u"45"_s;
    QTest::newRow("extension word") << u"(202) 555-0123 ext. 7"_s << u"+12025550123"_s << u"7"_s;
    QTest::newRow("RFC 3966") << u"tel:+1-202-555-0123;ext=12"_s << u"+12025550123"_s << u"12"_s;
    QTest::newRow("British") << u"+44 20 7946 0123"_s << u"+442079460123"_s << QString();
    QTest::newRow("German") << u"+49 (0)30 23125 000"_s << u"+493023125000"_s << QString();
    QTest::newRow("full-width digits")
        << u"\uFF0B\uFF11\uFF12\uFF10\uFF12\uFF15\uFF15\uFF15\uFF10\uFF11\uFF12\uFF13"_s
        << u"+12025550123"_s << QString();

    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("words") << u"call me"_s << QString() << QString();
    QTest::newRow("too short") << u"555"_s << QString() << QString();
    QTest::newRow("local only") << u"555-0123"_s << QString() << QString();
    QTest::newRow("too long") << u"+120255501234567"_s << QString() << QString();
    QTest::newRow("no such country") << u"+999 123 456 789"_s << QString() << QString();
    QTest::newRow("emergency") << u"911"_s << QString() << QString();
    QTest::newRow("very long") << QString(100'000, u'1') << QString() << QString();
    QTest::newRow("null character")
        << u"+1202555"_s + QChar(0) + u"0123\n"_s << QString() << QString();
    QTest::newRow("injection") << u"' OR 1=1 --"_s << QString() << QString();
}

void tst_Base::readsPhones()
{
    QFETCH(const QString, text);
    QFETCH(const QString, e164);
    QFETCH(const QString, extension);
    const auto phone = PhoneNumber::parse(text);
    QCOMPARE(phone.has_value(), !e164.isEmpty());
    if (phone) {
        QCOMPARE(phone->e164(), e164);
        QCOMPARE(phone->extension(), extension);
    } else {
        QCOMPARE(phone.error().code, ErrorCode::InvalidPhone);
        QVERIFY2(text.isEmpty() || !phone.error().detail.contains(text),
                 "an error never repeats what was entered");
    }
}

// The short way for "+1" and ten digits must not know better than libphonenumber, which a space brings in.
void tst_Base::readsPlainPhonesAsTheLibraryDoes()
{
    RepeatableRandom random;
    int read = 0;
    for (int i = 0; i < 3000; ++i) {
        QString text = u"+1"_s;
        for (int digit = 0; digit < 10; ++digit)
            text += QChar(u'0' + static_cast<char16_t>(random.below(10)));
        const auto direct = PhoneNumber::parse(text);
        const auto byLibrary = PhoneNumber::parse(u' ' + text);
        QCOMPARE(direct.has_value(), byLibrary.has_value());
        if (direct)
            QCOMPARE(*direct, *byLibrary);
        read += direct ? 1 : 0;
    }
    QVERIFY(read > 2000); // eight of ten begin as such numbers do
}

void tst_Base::readsEmails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: refused

    QTest::newRow("plain") << u"jane@example.com"_s << u"jane@example.com"_s;
    QTest::newRow("case") << u" Jane.Roe@Example.COM "_s << u"jane.roe@example.com"_s;
    QTest::newRow("tag") << u"jane+orders@example.com"_s << u"jane+orders@example.com"_s;
    QTest::newRow("international domain")
        << u"jane@b\u00fccher.example"_s << u"jane@xn--bcher-kva.example"_s;
    QTest::newRow("no at") << u"jane.example.com"_s << QString();
    QTest::newRow("no local part") << u"@example.com"_s << QString();
    QTest::newRow("no domain") << u"jane@"_s << QString();
    QTest::newRow("bare host") << u"jane@localhost"_s << QString();
    QTest::newRow("two dots") << u"jane..roe@example.com"_s << QString();
    QTest::newRow("line break") << u"jane@example.com\r\nBcc: x@example.com"_s << QString();
    QTest::newRow("final line break in the middle") << u"jane\n@example.com"_s << QString();
    QTest::newRow("two addresses") << u"a@example.com,b@example.com"_s << QString();
    QTest::newRow("long local part") << QString(65, u'a') + u"@example.com"_s << QString();
    QTest::newRow("too long") << u"a@"_s + u"abcdefgh."_s.repeated(40) + u"com"_s << QString();
    QTest::newRow("address literal") << u"jane@[192.0.2.1]"_s << QString();
}

void tst_Base::readsEmails()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);
    const auto email = EmailAddress::parse(text);
    QCOMPARE(email.has_value(), !canonical.isEmpty());
    if (email)
        QCOMPARE(email->canonical(), canonical);
    else
        QCOMPARE(email.error().code, ErrorCode::InvalidEmail);
}

void tst_Base::masks()
{
    QCOMPARE(maskPhone(u"+12025550123"), u"***-***-0123"_s);
    QCOMPARE(maskPhone(u"0123"), u"***"_s);
    QCOMPARE(maskEmail(u"jane@example.com"), u"j***@example.com"_s);
    QCOMPARE(maskEmail(u"nobody"), u"***"_s);
    QCOMPARE(maskSsn(u"123-45-6789"), u"***-**-6789"_s);
    QCOMPARE(maskName(u"Jane van Roe"), u"J*** v*** R***"_s);
    // A character of two code units stays whole.
    QCOMPARE(maskEmail(u"\U0001D4B6b@example.com"), u"\U0001D4B6***@example.com"_s);
    QCOMPARE(maskName(u"\U0001D4B6b"), u"\U0001D4B6***"_s);
}

void tst_Base::masksFreeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("phone") << u"sent to +12025550123."_s << u"5550123"_s;
    QTest::newRow("phone with marks") << u"call (202) 555-0123 now"_s << u"0123"_s;
    QTest::newRow("code") << u"the code is 042137"_s << u"042137"_s;
    QTest::newRow("email") << u"user <jane.roe@example.com> unknown"_s << u"jane.roe"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer abcDEF123456.xyz"_s << u"abcDEF"_s;
    QTest::newRow("session token") << u"cst_aGVsbG93b3JsZGhlbGxvd29ybGQ expired"_s << u"aGVsbG93"_s;
}

void tst_Base::masksFreeText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, secret);
    QVERIFY2(!maskText(text).contains(secret), qPrintable(maskText(text)));
}

void tst_Base::base64UrlIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << "aGVsbG8"_ba << true;
    QTest::newRow("empty") << ""_ba << true;
    QTest::newRow("padding") << "aGVsbG8="_ba << false;
    QTest::newRow("other alphabet") << "a+/b"_ba << false;
    QTest::newRow("stray bits") << "aGVsbG9"_ba << false;
    QTest::newRow("white space") << "aGVs bG8"_ba << false;
    QTest::newRow("one character") << "a"_ba << false;
}

void tst_Base::base64UrlIsStrict()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, valid);
    QCOMPARE(fromBase64Url(text).has_value(), valid);
    QCOMPARE(fromBase64Url(toBase64Url(text)), text);
}

void tst_Base::textKeepsItsFirstCharacter()
{
    // What looks like a byte order mark belongs to a value like any other character, in all ways that text takes.
    const QStringList texts{u""_s, u"José"_s, u"\ufeff"_s, u"\ufeff\ufeffname"_s, u"\U0001f600"_s};
    for (const QString &text : texts) {
        QCOMPARE(textFromUtf8(text.toUtf8()), text);
        const QByteArray json = canonicalJson({{text + u"k"_s, text}});
        QCOMPARE(QJsonDocument::fromJson(json).object(), (QJsonObject{{text + u"k"_s, text}}));
    }
}

void tst_Base::canonicalJsonFollowsRfc8785()
{
    // RFC 8785 section 3.2.3: members sorted by UTF-16 code units; section 3.2.2.2: escapes.
    const QJsonObject object{
        {u"\u20ac"_s, u"Euro Sign"_s},  {u"\r"_s, u"Carriage Return"_s},
        {u"\ufb33"_s, u"Hebrew"_s},     {u"1"_s, u"One"_s},
        {u"\U0001f600"_s, u"Smiley"_s}, {u"\u0080"_s, u"Control"_s},
        {u"\u00f6"_s, u"o"_s},
    };
    QCOMPARE(canonicalJson(object),
             u"{\"\\r\":\"Carriage "
             u"Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"o\",\"\u20ac\":\"Euro "
             "Sign\",\"\U0001f600\":\"Smiley\",\"\ufb33\":\"Hebrew\"}"_s.toUtf8());
    QCOMPARE(canonicalJson({{u"s"_s, u"\u20ac$\u000f\nA'B\"\\\"/\b\t\f"_s}}),
             u"{\"s\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\\b\\t\\f\"}"_s.toUtf8());
    QCOMPARE(
        canonicalJson(
            {{u"n"_s, 9007199254740991.0}, {u"z"_s, -5}, {u"l"_s, QJsonArray{true, QJsonValue()}}}),
        "{\"l\":[true,null],\"n\":9007199254740991,\"z\":-5}"_ba);
}

void tst_Base::instantsNeedAnOffset()
{
    const Instant instant = fromMilliseconds(1'700'000'000'123);
    QCOMPARE(formatInstant(instant), u"2023-11-14T22:13:20.123Z"_s);
    QVERIFY(parseInstant(u"2023-11-14T22:13:20.123Z") == instant);
    QVERIFY(parseInstant(u"2023-11-14T17:13:20.123-05:00") == instant);
    QVERIFY(!parseInstant(u"2023-11-14T22:13:20.123"));
    QVERIFY(!parseInstant(u"2023-11-14"));
    QVERIFY(!parseInstant(u"yesterday"));
    QVERIFY(!parseInstant(u"2023-13-45T22:13:20Z"));
}

void tst_Base::identifiersSortByTime()
{
    RepeatableRandom random;
    const Instant now = fromMilliseconds(1'700'000'000'000);
    QString previous;
    for (int i = 0; i < 100; ++i) {
        const QString id = makeUuid7(now + std::chrono::milliseconds(i), random);
        QVERIFY(isUuid(id));
        QCOMPARE(id.at(14), u'7');
        QVERIFY(id > previous);
        QCOMPARE(timeOfUuid7(id), now + std::chrono::milliseconds(i));
        previous = id;
    }
    QVERIFY(!timeOfUuid7(u"018bcfe5-6800-4000-8000-000000000000"));
    QVERIFY(!timeOfUuid7(u"018bcfe5-6800-7000-8000"));
    QVERIFY(!isUuid(u"018bcfe5-6800-7000-8000-00000000000G"));
    QVERIFY(!isUuid(u"018BCFE5-6800-7000-8000-000000000000"));
}

void tst_Base::drawsAreUniform()
{
    RepeatableRandom random;
    QList<int> counts(10);
    for (int i = 0; i < 100'000; ++i)
        ++counts[random.below(10)];
    // Chi-squared with 9 degrees of freedom: 27.9 is the 0.1 % point.
    double statistic = 0;
    for (const int count : counts)
        statistic += (count - 10'000.0) * (count - 10'000.0) / 10'000.0;
    QVERIFY2(statistic < 27.9, qPrintable(QString::number(statistic)));
}

void tst_Base::secretsCompareByContent()
{
    QByteArray source = "secret"_ba;
    const SecretBytes secret = SecretBytes::fromWiping(source);
    QVERIFY(source.isEmpty());
    QVERIFY(secret.equals("secret"));
    QVERIFY(!secret.equals("secreT"));
    QVERIFY(!secret.equals("secret "));
}

QTEST_GUILESS_MAIN(tst_Base)
#include "tst_base.moc"
