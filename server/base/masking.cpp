// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/masking.h"

#include <QRegularExpression>
#include <QStringList>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

// Never half of a character beyond the first plane: that could not be written as UTF-8.
QStringView firstCharacter(QStringView text)
{
    const bool pair
        = text.size() > 1 && text.front().isHighSurrogate() && text.at(1).isLowSurrogate();
    return text.first(pair ? 2 : 1);
}

} // namespace

QString maskPhone(QStringView phone)
{
    const QString digits = digitsOf(phone);
    return digits.size() < 7 ? u"***"_s : u"***-***-"_s + digits.last(4);
}

QString maskEmail(QStringView email)
{
    const auto at = email.lastIndexOf(u'@');
    if (at < 1)
        return u"***"_s;
    return firstCharacter(email).toString() + u"***"_s + email.sliced(at).toString();
}

QString maskSsn(QStringView ssn)
{
    const QString digits = digitsOf(ssn);
    return digits.size() == 9 ? u"***-**-"_s + digits.last(4) : u"***"_s;
}

QString maskName(QStringView name)
{
    QStringList parts;
    for (const QStringView part : name.split(u' ', Qt::SkipEmptyParts))
        parts += firstCharacter(part).toString() + u"***"_s;
    return parts.join(u' ');
}

QString maskText(const QString &text)
{
    static const QRegularExpression email(uR"([^\s@<>"'=:/]+@[^\s@<>"',;/]+)"_s);
    static const QRegularExpression bearer(
        u"(?i)(bearer\\s+|token[=: ]+|cst_)[A-Za-z0-9._~+/=-]{8,}"_s);
    // Runs of digits with the usual separators: phone numbers, national ids, one-time codes. UUIDs, dates and
    // hexadecimal numbers are left alone by the look-around.
    static const QRegularExpression number(
        u"(?<![\\w.:-])\\+?\\(?\\d[\\d() .-]{4,}\\d(?![\\w:-])"_s);

    QString result = text;
    result.replace(email, u"***@***"_s);
    result.replace(bearer, u"\\1***"_s);
    qsizetype from = 0;
    for (auto match = number.match(result, from); match.hasMatch();
         match = number.match(result, from)) {
        const QString masked = digitsOf(match.captured()).size() >= 6 ? u"***"_s : match.captured();
        result.replace(match.capturedStart(), match.capturedLength(), masked);
        from = match.capturedStart() + masked.size();
    }
    return result;
}

} // namespace countersign
