// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/fieldcipher.h"

#include "crypto/openssl.h"

#include <limits>

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

// Fetching looks the algorithm up under a lock; once per process is enough, and the object is
// constant.
const EVP_CIPHER *aes256Gcm()
{
    static const openssl::Cipher cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr));
    return cipher.get();
}

std::unexpected<Error> unreadable()
{
    return failure(ErrorCode::Internal,
                   u"A protected value cannot be read: it was altered, or its key is another."_s);
}

// OpenSSL counts in int.
bool fits(QByteArrayView data)
{
    return data.size() <= std::numeric_limits<int>::max() - FieldCipher::Overhead;
}

} // namespace

Result<QByteArray> FieldCipher::seal(const SecretBytes &key, QByteArrayView aad,
                                     QByteArrayView plain, RandomSource &random)
{
    // OpenSSL would read past a short key, and QCA accepts one: lengths are checked here and
    // nowhere else.
    if (key.size() != KeySize || !fits(aad) || !fits(plain))
        return failure(ErrorCode::Internal,
                       u"A value cannot be protected: its key or its length is wrong."_s);
    const QByteArray nonce = random.bytes(NonceSize);
    QByteArray sealed(Overhead + plain.size(), Qt::Uninitialized);
    std::copy(nonce.begin(), nonce.end(), sealed.begin());
    unsigned char *out = openssl::bytes(sealed) + NonceSize;

    const openssl::CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done
        = context
          && EVP_EncryptInit_ex2(context.get(), aes256Gcm(), openssl::bytes(key.view()),
                                 openssl::bytes(nonce), nullptr)
                 == 1
          && (aad.isEmpty()
              || EVP_EncryptUpdate(context.get(), nullptr, &length, openssl::bytes(aad),
                                   static_cast<int>(aad.size()))
                     == 1)
          && (plain.isEmpty()
              || EVP_EncryptUpdate(context.get(), out, &length, openssl::bytes(plain),
                                   static_cast<int>(plain.size()))
                     == 1)
          && EVP_EncryptFinal_ex(context.get(), out + plain.size(), &length) == 1
          && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, TagSize, out + plain.size())
                 == 1;
    if (!done)
        return failure(ErrorCode::Internal, u"A value could not be protected."_s);
    return sealed;
}

Result<QByteArray> FieldCipher::open(const SecretBytes &key, QByteArrayView aad,
                                     QByteArrayView sealed)
{
    if (key.size() != KeySize || sealed.size() < Overhead || !fits(aad) || !fits(sealed))
        return unreadable();
    const QByteArrayView nonce = sealed.first(NonceSize);
    const QByteArrayView ciphertext = sealed.sliced(NonceSize, sealed.size() - Overhead);
    QByteArray tag = sealed.last(TagSize).toByteArray();
    QByteArray plain(ciphertext.size(), Qt::Uninitialized);
    unsigned char end[TagSize];

    const openssl::CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done
        = context
          && EVP_DecryptInit_ex2(context.get(), aes256Gcm(), openssl::bytes(key.view()),
                                 openssl::bytes(nonce), nullptr)
                 == 1
          && (aad.isEmpty()
              || EVP_DecryptUpdate(context.get(), nullptr, &length, openssl::bytes(aad),
                                   static_cast<int>(aad.size()))
                     == 1)
          && (ciphertext.isEmpty()
              || EVP_DecryptUpdate(context.get(), openssl::bytes(plain), &length,
                                   openssl::bytes(ciphertext), static_cast<int>(ciphertext.size()))
                     == 1)
          && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, TagSize, tag.data()) == 1
          && EVP_DecryptFinal_ex(context.get(), end, &length) == 1;
    if (!done) {
        plain.fill('\0'); // what was decrypted before the tag proved false must not linger
        return unreadable();
    }
    return plain;
}

} // namespace countersign::crypto
