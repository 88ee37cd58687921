// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"

#include "crypto/openssl.h"

#include <QtCrypto>

#include <openssl/core_names.h>

#include <array>
#include <span>

namespace countersign::crypto {

using namespace Qt::StringLiterals;

// Hashes and MACs are made several times for every request, and QCA makes objects of three classes for each:
// OpenSSL directly takes a tenth of that. QCA derives keys, which happens once.
namespace {

QCA::SecureArray toSecure(QByteArrayView data)
{
    return QCA::SecureArray(data.toByteArray());
}

// Fetching looks the algorithm up under a lock; once per process is enough, and the objects are constant.
const EVP_MD *fetchedSha256()
{
    static const openssl::Digest digest(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    return digest.get();
}

EVP_MAC *fetchedHmac()
{
    static const openssl::Mac mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    return mac.get();
}

// To be kept by the thread: naming the digest makes OpenSSL look it up under a lock, which takes longer than the MAC
// of a short text. The context holds the last key in its state, as long as the process holds the key itself.
openssl::MacContext macContext(const char *digest)
{
    std::array<char, 8> name{};
    qstrncpy(name.data(), digest, name.size());
    const std::array<OSSL_PARAM, 2> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0),
        OSSL_PARAM_construct_end()};
    openssl::MacContext context(EVP_MAC_CTX_new(fetchedHmac()));
    if (!context || EVP_MAC_CTX_set_params(context.get(), parameters.data()) != 1)
        qFatal("OpenSSL has no HMAC."); // the self-test at start has seen it work
    return context;
}

// Writes the MAC to `out`, which has the size of the digest.
void hmac(EVP_MAC_CTX *context, std::span<char> out, const SecretBytes &key, QByteArrayView data)
{
    Q_ASSERT(!key.isEmpty());
    std::size_t written = 0;
    const bool done
        = EVP_MAC_init(context, openssl::bytes(key.view()), static_cast<std::size_t>(key.size()),
                       nullptr)
              == 1
          && EVP_MAC_update(context, openssl::bytes(data), static_cast<std::size_t>(data.size()))
                 == 1
          && EVP_MAC_final(context, reinterpret_cast<unsigned char *>(out.data()), &written,
                           out.size())
                 == 1;
    if (!done || written != out.size())
        qFatal("OpenSSL cannot compute an HMAC."); // likewise
}

} // namespace

QByteArray sha256(QByteArrayView data)
{
    return sha256({data});
}

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    // Making a context takes as long as hashing a node of the tree.
    thread_local const openssl::DigestContext context(EVP_MD_CTX_new());
    QByteArray digest(32, Qt::Uninitialized);
    bool done = context && EVP_DigestInit_ex2(context.get(), fetchedSha256(), nullptr) == 1;
    for (const QByteArrayView part : parts)
        done
            = done
              && EVP_DigestUpdate(context.get(), part.data(), static_cast<std::size_t>(part.size()))
                     == 1;
    if (!done || EVP_DigestFinal_ex(context.get(), openssl::bytes(digest), nullptr) != 1)
        qFatal("OpenSSL cannot compute SHA-256."); // the self-test at start has seen it work
    return digest;
}

QByteArray hmacSha256(const SecretBytes &key, QByteArrayView data)
{
    QByteArray mac(32, Qt::Uninitialized);
    thread_local const openssl::MacContext context = macContext("SHA256");
    hmac(context.get(), mac, key, data);
    return mac;
}

SecretBytes hmacSha384(const SecretBytes &key, QByteArrayView data)
{
    SecretBytes mac(48);
    thread_local const openssl::MacContext context = macContext("SHA384");
    hmac(context.get(), {mac.data(), 48}, key, data);
    return mac;
}

QByteArray hmacSha1(const SecretBytes &key, QByteArrayView data)
{
    QByteArray mac(20, Qt::Uninitialized);
    thread_local const openssl::MacContext context = macContext("SHA1");
    hmac(context.get(), mac, key, data);
    return mac;
}

Result<SecretBytes> hkdfSha256(const SecretBytes &secret, QByteArrayView salt, QByteArrayView info,
                               int length)
{
    constexpr int Longest = 255 * 32; // RFC 5869 section 2.3
    if (length < 1 || length > Longest || secret.isEmpty())
        return failure(ErrorCode::Internal, u"A key of that length cannot be derived."_s);
    QCA::HKDF hkdf(u"sha256"_s, u"qca-ossl"_s);
    // An absent salt is a string of zeros (section 2.2). Said out loud, since QCA does not define
    // an empty one.
    const QByteArray zeros(32, '\0');
    const QCA::SymmetricKey key = hkdf.makeKey(
        toSecure(secret.view()),
        QCA::InitializationVector(toSecure(salt.isEmpty() ? QByteArrayView(zeros) : salt)),
        QCA::InitializationVector(toSecure(info)), static_cast<unsigned>(length));
    if (key.size() != length)
        return failure(ErrorCode::Internal, u"A key could not be derived."_s);
    return SecretBytes(QByteArrayView(key.constData(), key.size()));
}

} // namespace countersign::crypto
