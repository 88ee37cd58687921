// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/apikey.h"

#include "base/encoding.h"
#include "crypto/base32.h"

#include <QHostAddress>

#include <algorithm>

#include <zlib.h>

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype IdLength = 8;
constexpr qsizetype SecretLength = 43;
constexpr qsizetype ChecksumLength = 8;

QByteArray checksumOf(const QByteArray &text)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    const auto *bytes = reinterpret_cast<const Bytef *>(text.constData());
    const auto sum = static_cast<quint32>(crc32(0, bytes, static_cast<uInt>(text.size())));
    return QByteArray::number(sum, 16).rightJustified(ChecksumLength, '0');
}

} // namespace

ApiKeyText ApiKeyText::make(const QString &environment, RandomSource &random)
{
    const QByteArray id = crypto::toBase32(random.bytes(5)).toLower(); // 40 bits, 8 characters
    return {u"otp_%1_%2"_s.arg(environment, QString::fromLatin1(id)),
            toBase64Url(random.bytes(32))};
}

QString ApiKeyText::text() const
{
    const QByteArray unchecked = prefix.toLatin1() + '_' + secret;
    return QString::fromLatin1(unchecked + checksumOf(unchecked));
}

std::optional<ApiKeyText> ApiKeyText::parse(QByteArrayView text)
{
    constexpr qsizetype environmentLength = 4;
    constexpr qsizetype prefixLength = 4 + environmentLength + 1 + IdLength;
    if (text.size() != prefixLength + 1 + SecretLength + ChecksumLength || !text.startsWith("otp_")
        || text.at(prefixLength) != '_')
        return std::nullopt;
    const QByteArray unchecked = text.chopped(ChecksumLength).toByteArray();
    if (text.last(ChecksumLength) != checksumOf(unchecked))
        return std::nullopt;
    return ApiKeyText{QString::fromLatin1(text.first(prefixLength)),
                      text.sliced(prefixLength + 1, SecretLength).toByteArray()};
}

bool isInNetworks(const QString &address, const QStringList &networks)
{
    if (networks.isEmpty())
        return true;
    const QHostAddress caller(address);
    return std::ranges::any_of(networks, [&](const QString &network) {
        return caller.isInSubnet(QHostAddress::parseSubnet(network));
    });
}

Result<QString> normalNetwork(const QString &network)
{
    const auto [address, bits] = QHostAddress::parseSubnet(network.trimmed());
    if (address.isNull() || bits < 0)
        return failure(ErrorCode::InvalidRequest,
                       u"“%1” is no network: write it like 203.0.113.0/24 or 2001:db8::/32."_s.arg(
                           network.left(60)),
                       u"/networks"_s);
    return u"%1/%2"_s.arg(address.toString()).arg(bits);
}

} // namespace countersign::identity
