// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"
#include "crypto/keyring.h"
#include "fixture.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace countersign;
using namespace countersign::identity;

// Our access tokens as somebody else's JOSE library reads them.
class TestForeignToken : public QObject
{
    Q_OBJECT

    /// What the library makes of it; nothing if it refuses.
    static std::optional<QJsonObject> read(const QByteArray &publicKey, const QByteArray &token)
    {
        QProcess process;
        process.start(u"python3"_s,
                      {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/identity/check_token.py")});
        process.write(toBase64Url(publicKey) + '\n' + token + '\n');
        process.closeWriteChannel();
        if (!process.waitForFinished(30'000))
            return std::nullopt;
        const QByteArray output = process.readAllStandardOutput();
        return process.exitCode() == 0 ? std::optional(QJsonDocument::fromJson(output).object())
                                       : std::nullopt;
    }

private Q_SLOTS:
    void anotherLibraryAccepts()
    {
        Fixture fixture;
        CS_VERIFY_RESULT(fixture.open());
        const auto id = fixture.addStaff();
        CS_VERIFY_RESULT(id);
        const auto signedIn = fixture.login();
        CS_VERIFY_RESULT(signedIn);
        const QByteArray token = signedIn->accessToken.toLatin1();
        const QByteArray publicKey = fixture.tokenKeys->publicKey(fixture.now());
        QCOMPARE(publicKey.size(), 32);

        const auto read = TestForeignToken::read(publicKey, token);
        QVERIFY(read);
        const QJsonObject header = read->value("header"_L1).toObject();
        QCOMPARE(header.value("alg"_L1).toString(), u"EdDSA"_s);
        QCOMPARE(header.value("typ"_L1).toString(), u"at+jwt"_s); // RFC 9068
        const QJsonObject claims = read->value("claims"_L1).toObject();
        QCOMPARE(claims.value("iss"_L1).toString(), TokenIssuerName);
        QCOMPARE(claims.value("aud"_L1).toString(), TokenAudience);
        QCOMPARE(claims.value("sub"_L1).toString(), id->value());
        QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger(), 900);
        QVERIFY(!claims.value("sid"_L1).toString().isEmpty());
        QVERIFY(!claims.value("jti"_L1).toString().isEmpty());

        // and refuses what is not ours, so that it has looked
        QByteArray altered = token;
        const qsizetype inPayload = token.indexOf('.') + 5;
        altered[inPayload] = token.at(inPayload) == 'A' ? 'B' : 'A';
        QVERIFY(!TestForeignToken::read(publicKey, altered));
        const auto later = fixture.tokenKeys->publicKey(fixture.now() + TokenKeyLife);
        QVERIFY(!TestForeignToken::read(later, token));
    }
};

QTEST_GUILESS_MAIN(TestForeignToken)
#include "tst_foreigntoken.moc"
