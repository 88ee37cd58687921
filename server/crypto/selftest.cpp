// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/selftest.h"

#include "crypto/digest.h"
#include "crypto/fieldcipher.h"
#include "crypto/passwordhasher.h"
#include "crypto/signingkey.h"

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

// Gives the same nonce every time: for the known answer only.
class FixedBytes final : public RandomSource
{
public:
    explicit FixedBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    void fill(std::span<std::byte> bytes) override
    {
        std::memcpy(bytes.data(), m_bytes.constData(),
                    std::min(bytes.size(), static_cast<std::size_t>(m_bytes.size())));
    }

private:
    QByteArray m_bytes;
};

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// FIPS 180-4, example "abc"
bool sha256Works()
{
    return sha256("abc") == hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

// RFC 4231 section 4.3
bool hmacWorks()
{
    return hmacSha256(SecretBytes(QByteArrayView("Jefe")), "what do ya want for nothing?")
           == hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

// RFC 5869 appendix A.1
bool hkdfWorks()
{
    const auto key = hkdfSha256(SecretBytes(QByteArrayView(QByteArray(22, '\x0b'))),
                                hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42);
    return key
           && key->equals(hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf3400"
                              "7208d5b887185865"));
}

// McGrew and Viega, The Galois/Counter Mode of Operation, test case 16; and refusal of an altered
// AAD
bool gcmWorks()
{
    const SecretBytes key(
        QByteArrayView(hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")));
    const QByteArray nonce = hex("cafebabefacedbaddecaf888");
    const QByteArray aad = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const QByteArray plain
        = hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf"
              "0e2449a6b525b16aedf5aa0de657ba637b39");
    const QByteArray expected = nonce
                                + hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555"
                                      "d1aa8cb08e48590dbb3da7b08b1056828838c5f61e"
                                      "6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b");
    FixedBytes nonces(nonce);
    const auto sealed = FieldCipher::seal(key, aad, plain, nonces);
    const auto opened = FieldCipher::open(key, aad, expected);
    return sealed && *sealed == expected && opened && *opened == plain
           && !FieldCipher::open(key, plain, expected);
}

// RFC 8032 section 7.1, test 2
bool ed25519Works()
{
    const QByteArray signature
        = hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
              "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    const QByteArray publicKey
        = hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const auto key = SigningKey::fromSeed(SecretBytes(
        QByteArrayView(hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))));
    return key && key->publicKey() == publicKey && key->sign("\x72") == signature
           && verifyEd25519(publicKey, "\x72", signature)
           && !verifyEd25519(publicKey, "\x73", signature);
}

} // namespace

Result<void> runSelfTest()
{
    struct Check
    {
        const char *name;
        bool (*works)();
    };
    const Check checks[]{{"SHA-256", sha256Works},    {"HMAC-SHA-256", hmacWorks},
                         {"HKDF-SHA-256", hkdfWorks}, {"AES-256-GCM", gcmWorks},
                         {"Ed25519", ed25519Works},   {"bcrypt", bcryptWorks}};
    for (const Check &check : checks) {
        if (!check.works()) {
            return failure(ErrorCode::Internal,
                           u"The self-test of %1 gave a wrong answer. Nothing was started, because "
                           u"nothing it protects "
                           "would be safe. Reinstall the program and its libraries."_s.arg(
                               QLatin1StringView(check.name)));
        }
    }
    return {};
}

} // namespace countersign::crypto
