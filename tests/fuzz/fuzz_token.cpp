// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The access token. A fuzzer cannot sign, so the first line of an input says what is done with the rest:
//   raw      the rest is the token
//   claims   the rest becomes the payload of a token with our header, signed with our key
//   signed   the rest is header|payload (a bar between), signed with our key
//   foreign  as `claims`, but signed with another key that claims to be ours
//   edit     a good token with changes: the rest holds pairs of position and byte
#include "base/encoding.h"
#include "crypto/startup.h"
#include "crypto/token.h"
#include "fuzzing.h"

#include <QJsonObject>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{std::chrono::seconds(1'795'000'000)};

SigningKey keyOf(char seed)
{
    return SigningKey::fromSeed(SecretBytes(QByteArrayView(QByteArray(32, seed)))).value();
}

struct Desk
{
    Startup startup;
    SigningKey key = keyOf('a');
    SigningKey foreign = keyOf('b');
    QString issuer = u"https://desk.example.com"_s;
    QString audience = u"countersign"_s;
    TokenIssuer tokens{key, issuer, audience};
    TokenVerifier verifier{{key.publicKey()}, issuer, audience};
    QByteArray header = canonicalJson({{u"alg"_s, u"EdDSA"_s},
                                       {u"kid"_s, TokenIssuer::keyId(key.publicKey())},
                                       {u"typ"_s, u"at+jwt"_s}});
    QByteArray good
        = tokens.issue({u"01938a00-1111-7222-8333-444455556666"_s, u"s"_s, u"t"_s,
                        Now - std::chrono::seconds(60), Now + std::chrono::seconds(600), 1});
};

const Desk &desk()
{
    static const Desk desk;
    return desk;
}

QByteArray compact(QByteArrayView header, QByteArrayView payload, const SigningKey &key)
{
    const QByteArray part = toBase64Url(header) + '.' + toBase64Url(payload);
    return part + '.' + toBase64Url(key.sign(part));
}

// Whatever is accepted, our issuer writes it byte for byte when asked for these claims, and its time has come.
void checkAccepted(const TokenClaims &claims, QByteArrayView token)
{
    FUZZ_REQUIRE(token.size() <= TokenVerifier::LongestToken);
    FUZZ_REQUIRE(desk().tokens.issue(claims) == token);
    FUZZ_REQUIRE(!claims.subject.isEmpty() && !claims.sessionId.isEmpty()
                 && !claims.tokenId.isEmpty());
    FUZZ_REQUIRE(claims.expiresAt > Now && claims.expiresAt > claims.issuedAt);
    FUZZ_REQUIRE(claims.issuedAt <= Now + std::chrono::minutes(1));
    FUZZ_REQUIRE(claims.roleVersion >= 0);
    // Not before its time, not after it, not for somebody else, not under another key.
    FUZZ_REQUIRE(!desk().verifier.verify(token, claims.expiresAt));
    FUZZ_REQUIRE(!desk().verifier.verify(token, claims.issuedAt - std::chrono::minutes(1)
                                                    - std::chrono::milliseconds(1)));
    const QList<QByteArray> keys{desk().key.publicKey()};
    FUZZ_REQUIRE(!TokenVerifier(keys, desk().issuer, u"other"_s).verify(token, Now));
    FUZZ_REQUIRE(!TokenVerifier(keys, u"other"_s, desk().audience).verify(token, Now));
    FUZZ_REQUIRE(!TokenVerifier({desk().foreign.publicKey()}, desk().issuer, desk().audience)
                      .verify(token, Now));
}

// Refusals must not tell one reason from another.
void checkRefused(const Error &error)
{
    FUZZ_REQUIRE(error.code == ErrorCode::Unauthenticated);
    FUZZ_REQUIRE(error.detail == u"Please sign in again."_s && error.field.isEmpty());
}

bool verify(QByteArrayView token)
{
    const auto claims = desk().verifier.verify(token, Now);
    if (claims)
        checkAccepted(*claims, token);
    else
        checkRefused(claims.error());
    return claims.has_value();
}

QByteArray edited(QByteArrayView changes)
{
    QByteArray token = desk().good;
    for (qsizetype i = 0; i + 1 < changes.size(); i += 2) {
        const auto at = static_cast<unsigned char>(changes[i]) * token.size() / 256;
        token[at] = changes[i + 1];
    }
    return token;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto [kind, rest] = fuzz::splitLine(QByteArrayView(data, static_cast<qsizetype>(size)));
    FUZZ_REQUIRE(desk().verifier.verify(desk().good, Now));
    if (kind == "claims") {
        verify(compact(desk().header, rest, desk().key));
    } else if (kind == "signed") {
        const qsizetype bar = rest.indexOf('|');
        if (bar >= 0)
            verify(compact(rest.first(bar), rest.sliced(bar + 1), desk().key));
    } else if (kind == "foreign") {
        FUZZ_REQUIRE(!verify(compact(desk().header, rest, desk().foreign)));
    } else if (kind == "edit") {
        const QByteArray token = edited(rest);
        FUZZ_REQUIRE(verify(token) == (token == desk().good));
    } else {
        // Nobody but us can sign: bytes from outside are refused, unless they are the very token.
        const QByteArrayView token = kind == "raw" ? rest : QByteArrayView(data, qsizetype(size));
        FUZZ_REQUIRE(verify(token) == (token == desk().good));
    }
    return 0;
}
