// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/secondfactor.h"

#include "crypto/base32.h"

#include <QUrl>

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RecoveryCodeLength = 10;
constexpr auto Issuer = "Countersign"_L1;

} // namespace

QString makeRecoveryCode(RandomSource &random)
{
    // 7 bytes are 12 characters; the first ten carry 50 bits, the rest is left over
    const QByteArray text = crypto::toBase32(random.bytes(7)).first(RecoveryCodeLength);
    return QString::fromLatin1(text.first(5) + '-' + text.sliced(5));
}

QByteArray normalRecoveryCode(QStringView typed)
{
    QByteArray normal;
    for (const QChar c : typed) {
        if (c == u' ' || c == u'-')
            continue;
        const QChar capital = c >= u'a' && c <= u'z' ? QChar(c.unicode() - u'a' + u'A') : c;
        const bool isBase32
            = (capital >= u'A' && capital <= u'Z') || (capital >= u'2' && capital <= u'7');
        if (!isBase32 || normal.size() == RecoveryCodeLength)
            return {};
        normal += capital.toLatin1();
    }
    return normal.size() == RecoveryCodeLength ? normal : QByteArray();
}

QString authenticatorUri(const SecretBytes &secret, const QString &account)
{
    const auto encoded
        = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6&period=30"_s.arg(
        Issuer, encoded(account), QString::fromLatin1(crypto::toBase32(secret.view())));
}

} // namespace countersign::identity
