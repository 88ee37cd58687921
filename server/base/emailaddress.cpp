// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/emailaddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace countersign {

using namespace Qt::StringLiterals;

Result<EmailAddress> EmailAddress::parse(QStringView text)
{
    const auto invalid
        = [] { return failure(ErrorCode::InvalidEmail, u"This is not an e-mail address."_s); };
    const QStringView trimmed = text.trimmed();
    const auto at = trimmed.lastIndexOf(u'@');
    // RFC 5321 section 4.5.3.1: local part 64, path 256 with its angle brackets.
    if (at < 1 || at > 64 || trimmed.size() > 254)
        return invalid();

    // RFC 5321 Dot-string; RFC 6531 lets characters beyond ASCII in.
    static const QRegularExpression local(
        uR"(\A[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression domain(
        u"\\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}\\z"_s);
    const QString asciiDomain
        = QString::fromLatin1(QUrl::toAce(trimmed.sliced(at + 1).toString())).toLower();
    if (!local.matchView(trimmed.first(at)).hasMatch() || !domain.match(asciiDomain).hasMatch())
        return invalid();

    EmailAddress email;
    email.m_address = trimmed.first(at).toString() + u'@' + asciiDomain;
    email.m_canonical = email.m_address.toLower();
    return email;
}

} // namespace countersign
