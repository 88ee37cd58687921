// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "crypto/digest.h"
#include "crypto/startup.h"
#include "crypto/systemrandom.h"
#include "crypto/token.h"

#include <QTest>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestToken : public QObject
{
    Q_OBJECT

    Startup m_startup;
    SystemRandom m_random;
    SigningKey m_key = SigningKey::generate(m_random);
    QString m_issuer = u"urn:countersign:1"_s;
    TokenIssuer m_tokens{m_key, m_issuer, u"staff"_s};
    TokenVerifier m_verifier{{m_key.publicKey()}, m_issuer, u"staff"_s};
    Instant m_now = fromMilliseconds(1'800'000'000'000);
    TokenClaims m_claims{u"staff-1"_s, u"session-1"_s, u"token-1"_s, m_now, m_now + 15min, 3};

    // A token whose parts are given as JSON, signed properly: what only a holder of the key could
    // make.
    QByteArray signedToken(const QByteArray &header, const QByteArray &payload) const
    {
        const QByteArray part = toBase64Url(header) + '.' + toBase64Url(payload);
        return part + '.' + toBase64Url(m_key.sign(part));
    }
    QByteArray goodHeader() const { return part(0); }
    QByteArray goodPayload() const { return part(1); }
    QByteArray part(int index) const
    {
        return *fromBase64Url(m_tokens.issue(m_claims).split('.').at(index));
    }
    bool refused(const QByteArray &token) const
    {
        const auto verified = m_verifier.verify(token, m_now);
        return !verified && verified.error().code == ErrorCode::Unauthenticated;
    }
    bool refusedPayload(const QByteArray &from, const QByteArray &to) const
    {
        const QByteArray payload = goodPayload();
        return payload.contains(from)
               && refused(signedToken(goodHeader(), QByteArray(payload).replace(from, to)));
    }

private Q_SLOTS:
    void readsWhatItIssued()
    {
        const QByteArray token = m_tokens.issue(m_claims);
        QVERIFY(token.size() < 600);
        const auto claims = m_verifier.verify(token, m_now);
        QVERIFY(claims);
        QCOMPARE(claims->subject, m_claims.subject);
        QCOMPARE(claims->sessionId, m_claims.sessionId);
        QCOMPARE(claims->tokenId, m_claims.tokenId);
        QCOMPARE(claims->issuedAt, m_claims.issuedAt);
        QCOMPARE(claims->expiresAt, m_claims.expiresAt);
        QCOMPARE(claims->roleVersion, m_claims.roleVersion);
        // the control for the refusals below: signing the same parts again is accepted
        QVERIFY(m_verifier.verify(signedToken(goodHeader(), goodPayload()), m_now));
    }

    void livesFifteenMinutes()
    {
        const QByteArray token = m_tokens.issue(m_claims);
        QVERIFY(m_verifier.verify(token, m_now + 15min - 1ms));
        QVERIFY(!m_verifier.verify(token, m_now + 15min));
        QVERIFY(m_verifier.verify(token, m_now - 60s));
        QVERIFY(!m_verifier.verify(token, m_now - 61s));
    }

    void refusesEveryAlteredCharacter()
    {
        const QByteArray token = m_tokens.issue(m_claims);
        for (qsizetype i = 0; i < token.size(); ++i) {
            QByteArray altered = token;
            altered[i] = altered[i] == 'A' ? 'B' : 'A';
            QVERIFY2(refused(altered), QByteArray::number(i).constData());
            QVERIFY2(refused(token.first(i)), QByteArray::number(i).constData());
        }
    }

    void refusesOtherForms()
    {
        const QByteArray token = m_tokens.issue(m_claims);
        for (const QByteArray &bad :
             {QByteArray(), "."_ba, ".."_ba, "..."_ba, token + '.', '.' + token, token + '=',
              token + ' ', ' ' + token, token + '\n', QByteArray(token).replace('.', ':'),
              QByteArray(5000, 'a'), token + QByteArray(4096, 'A')})
            QVERIFY(refused(bad));
        const QList<QByteArray> parts = token.split('.');
        QVERIFY(refused(parts[0] + '.' + parts[1] + '.'));
        QVERIFY(refused(parts[0] + "=." + parts[1] + '.' + parts[2]));
        QVERIFY(refused(parts[0] + '.' + parts[1] + "==." + parts[2]));
    }

    void refusesOtherAlgorithms_data()
    {
        QTest::addColumn<QByteArray>("alg");
        for (const char *alg :
             {"none", "None", "NONE", "nOnE", "HS256", "HS384", "HS512", "RS256", "PS256", "ES256",
              "ES256K", "ES384", "eddsa", "EDDSA", "Ed25519", "Ed448", ""})
            QTest::newRow(*alg ? alg : "empty") << QByteArray(alg);
    }

    void refusesOtherAlgorithms()
    {
        QFETCH(QByteArray, alg);
        const QByteArray header = goodHeader().replace("EdDSA", alg);
        QVERIFY(header != goodHeader());
        QVERIFY(refused(signedToken(header, goodPayload())));
        const QByteArray part = toBase64Url(header) + '.' + toBase64Url(goodPayload());
        QVERIFY(refused(part + '.'));
        // the public key as an HMAC key: the classic confusion
        QVERIFY(refused(
            part + '.'
            + toBase64Url(hmacSha256(SecretBytes(QByteArrayView(m_key.publicKey())), part))));
    }

    void refusesOtherHeaders_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("typ JWT") << "\"at+jwt\""_ba << "\"JWT\""_ba;
        QTest::newRow("typ case") << "\"at+jwt\""_ba << "\"AT+JWT\""_ba;
        QTest::newRow("crit") << "{"_ba << R"({"crit":["exp"],)"_ba;
        QTest::newRow("b64") << "{"_ba << R"({"b64":false,)"_ba;
        QTest::newRow("jku") << "}"_ba << R"(,"jku":"https://example.com/keys"})"_ba;
        QTest::newRow("jwk") << "}"_ba << R"(,"jwk":{"kty":"OKP"}})"_ba;
        QTest::newRow("x5u") << "}"_ba << R"(,"x5u":"https://example.com/c"})"_ba;
        QTest::newRow("duplicate alg") << "{"_ba << R"({"alg":"none",)"_ba;
        QTest::newRow("duplicate kid") << "}"_ba << R"(,"kid":"x"})"_ba;
        QTest::newRow("space") << "{"_ba << "{ "_ba;
        QTest::newRow("escape") << "EdDSA"_ba << R"(Ed\u0044SA)"_ba;
        QTest::newRow("kid") << "\"kid\":\""_ba << "\"kid\":\"x"_ba;
        QTest::newRow("kid number") << "\"typ\""_ba << "\"kid\":1,\"typ\""_ba;
        QTest::newRow("array") << "{"_ba << "[{"_ba;
        QTest::newRow("no typ") << ",\"typ\":\"at+jwt\""_ba << ""_ba;
    }

    void refusesOtherHeaders()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray header = goodHeader().replace(from, to);
        QVERIFY(header != goodHeader());
        QVERIFY(refused(signedToken(header, goodPayload())));
    }

    void refusesOtherClaims()
    {
        QVERIFY(refusedPayload("urn:countersign:1", "urn:countersign:2"));
        QVERIFY(refusedPayload("\"staff\"", "\"customer\""));
        QVERIFY(refusedPayload("\"staff\"", "[\"staff\"]"));
        QVERIFY(refusedPayload("\"staff-1\"", "\"\""));
        QVERIFY(refusedPayload("\"staff-1\"", "1"));
        QVERIFY(refusedPayload("\"role_ver\":3", "\"role_ver\":\"3\""));
        QVERIFY(refusedPayload("\"role_ver\":3", "\"role_ver\":3.5"));
        QVERIFY(refusedPayload("\"role_ver\":3", "\"role_ver\":-3"));
        QVERIFY(refusedPayload("\"role_ver\":3,", ""));
        QVERIFY(refusedPayload("1800000900", "1e300"));
        QVERIFY(refusedPayload("1800000900", "99999999999999999999"));
        QVERIFY(refusedPayload("1800000900", "\"1800000900\""));
        QVERIFY(refusedPayload("1800000900", "null"));
        QVERIFY(refusedPayload("\"exp\":1800000900,", ""));
        QVERIFY(refusedPayload("\"exp\":1800000900,", "\"exp\":1800000900,\"exp\":1900000000,"));
        QVERIFY(refusedPayload("\"nbf\":1800000000", "\"nbf\":1800000600"));
        QVERIFY(refusedPayload("\"sub\"", "\"sub\\u0000\"")); // QJsonObject finds it under "sub"
        QVERIFY(refusedPayload("}", ",\"scope\":\"admin\"}"));
        QVERIFY(refused(signedToken(goodHeader(), "[]")));
        QVERIFY(refused(signedToken(goodHeader(), "{}")));
        QVERIFY(refused(signedToken(goodHeader(), "")));
        QVERIFY(refused(signedToken(goodHeader(), goodPayload() + ' ')));
    }

    void refusesOtherKeys()
    {
        const SigningKey stranger = SigningKey::generate(m_random);
        QVERIFY(refused(TokenIssuer(stranger, m_issuer, u"staff"_s).issue(m_claims)));
        // the stranger's signature under our key id
        const QByteArray part = toBase64Url(goodHeader()) + '.' + toBase64Url(goodPayload());
        QVERIFY(refused(part + '.' + toBase64Url(stranger.sign(part))));
        // during a key change both are accepted
        const TokenVerifier both({m_key.publicKey(), stranger.publicKey()}, m_issuer, u"staff"_s);
        QVERIFY(both.verify(TokenIssuer(stranger, m_issuer, u"staff"_s).issue(m_claims), m_now));
        QVERIFY(both.verify(m_tokens.issue(m_claims), m_now));
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
