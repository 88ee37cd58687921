// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"

#include <QCryptographicHash>

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

QCA::SecureArray toSecure(QByteArrayView data)
{
    return QCA::SecureArray(data.toByteArray());
}

SecretBytes hmac(const QString &algorithm, const SecretBytes &key, QByteArrayView data)
{
    Q_ASSERT(!key.isEmpty());
    // One object per call: QCA's objects are not shared between threads.
    QCA::MessageAuthenticationCode mac(algorithm, QCA::SymmetricKey(toSecure(key.view())),
                                       u"qca-ossl"_s);
    mac.update(QCA::MemoryRegion(QByteArray::fromRawData(data.data(), data.size())));
    const QCA::MemoryRegion result = mac.final();
    return SecretBytes(QByteArrayView(result.constData(), result.size()));
}

} // namespace

QByteArray sha256(QByteArrayView data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

QByteArray hmacSha256(const SecretBytes &key, QByteArrayView data)
{
    return hmac(u"hmac(sha256)"_s, key, data).view().toByteArray();
}

SecretBytes hmacSha384(const SecretBytes &key, QByteArrayView data)
{
    return hmac(u"hmac(sha384)"_s, key, data);
}

QByteArray hmacSha1(const SecretBytes &key, QByteArrayView data)
{
    return hmac(u"hmac(sha1)"_s, key, data).view().toByteArray();
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
