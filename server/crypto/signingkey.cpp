// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signingkey.h"

#include "crypto/openssl.h"

namespace countersign::crypto {

using namespace Qt::StringLiterals;

struct SigningKey::Data
{
    openssl::PrivateKey key;
};

SigningKey::SigningKey(std::shared_ptr<const Data> data, QByteArray publicKey)
    : m_data(std::move(data))
    , m_publicKey(std::move(publicKey))
{}

SigningKey SigningKey::generate(RandomSource &random)
{
    SecretBytes seed(SeedSize);
    random.fill(
        std::as_writable_bytes(std::span(seed.data(), static_cast<std::size_t>(seed.size()))));
    Result<SigningKey> key = fromSeed(seed);
    if (!key)
        qFatal("OpenSSL cannot make an Ed25519 key.");
    return std::move(*key);
}

Result<SigningKey> SigningKey::fromSeed(const SecretBytes &seed)
{
    if (seed.size() != SeedSize)
        return failure(ErrorCode::Internal, u"A signing key does not have 32 bytes."_s);
    openssl::PrivateKey key(EVP_PKEY_new_raw_private_key_ex(nullptr, "ED25519", nullptr,
                                                            openssl::bytes(seed.view()), SeedSize));
    QByteArray publicKey(PublicKeySize, Qt::Uninitialized);
    std::size_t length = PublicKeySize;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), openssl::bytes(publicKey), &length) != 1
        || length != PublicKeySize)
        return failure(ErrorCode::Internal, u"A signing key could not be read."_s);
    return SigningKey(std::make_shared<const Data>(std::move(key)), std::move(publicKey));
}

QByteArray SigningKey::sign(QByteArrayView data) const
{
    const openssl::DigestContext context(EVP_MD_CTX_new());
    QByteArray signature(SignatureSize, Qt::Uninitialized);
    std::size_t length = SignatureSize;
    const bool done = context
                      && EVP_DigestSignInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr,
                                               m_data->key.get(), nullptr)
                             == 1
                      && EVP_DigestSign(context.get(), openssl::bytes(signature), &length,
                                        openssl::bytes(data), static_cast<std::size_t>(data.size()))
                             == 1
                      && length == SignatureSize;
    // With a valid key this fails only when there is no memory left, and nothing unsigned may leave
    // here.
    if (!done)
        qFatal("OpenSSL cannot sign.");
    return signature;
}

bool verifyEd25519(QByteArrayView publicKey, QByteArrayView data, QByteArrayView signature)
{
    if (publicKey.size() != SigningKey::PublicKeySize
        || signature.size() != SigningKey::SignatureSize)
        return false;
    const openssl::PrivateKey key(EVP_PKEY_new_raw_public_key_ex(
        nullptr, "ED25519", nullptr, openssl::bytes(publicKey), SigningKey::PublicKeySize));
    const openssl::DigestContext context(EVP_MD_CTX_new());
    return key && context
           && EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, key.get(),
                                      nullptr)
                  == 1
           && EVP_DigestVerify(context.get(), openssl::bytes(signature), SigningKey::SignatureSize,
                               openssl::bytes(data), static_cast<std::size_t>(data.size()))
                  == 1;
}

} // namespace countersign::crypto
