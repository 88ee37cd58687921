// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/smtpmail.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::gateways {

namespace {

bool isClean(const QString &value)
{
    return std::ranges::none_of(value,
                                [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isPrintableAscii(const QString &value)
{
    return std::ranges::all_of(value, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

// RFC 2047 section 2: an encoded word is at most 75 characters long and holds whole characters
// only.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype maximumBytes = 45; // 60 characters of base64 between "=?UTF-8?B?" and "?="
    QByteArrayList words;
    QByteArray pending;
    const auto flush
        = [&] { words.append("=?UTF-8?B?" + std::exchange(pending, {}).toBase64() + "?="); };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.mid(i, length).toUtf8();
        if (pending.size() + character.size() > maximumBytes)
            flush();
        pending += character;
        i += length;
    }
    flush();
    return words.join("\r\n ");
}

QByteArray headerText(const QString &text)
{
    // "=?" in plain text would be taken for an encoded word; beyond 60 characters the line would
    // get too long.
    const bool plain = isPrintableAscii(text) && !text.contains("=?"_L1) && text.size() <= 60;
    return plain ? text.toLatin1() : encodedWords(text);
}

QByteArray mailbox(const QString &name, const QString &address)
{
    if (name.isEmpty())
        return address.toUtf8();
    QByteArray shown = headerText(name);
    if (!shown.startsWith("=?"))
        shown = '"' + shown.replace('\\', "\\\\").replace('"', "\\\"") + '"';
    return shown + " <" + address.toUtf8() + '>';
}

// RFC 2045 section 6.7
QByteArray quotedPrintable(const QByteArray &line)
{
    constexpr qsizetype maximumLine = 76;
    QByteArray encoded;
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        const bool blankAtEnd = (c == ' ' || c == '\t') && i + 1 == line.size();
        const bool literal = ((c >= ' ' && c <= '~' && c != '=') || c == '\t') && !blankAtEnd;
        const QByteArray unit
            = literal ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (length + unit.size() > maximumLine - 1) {
            encoded += "=\r\n";
            length = 0;
        }
        encoded += unit;
        length += unit.size();
    }
    return encoded;
}

QByteArray encodedBody(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QByteArray body;
    const QList<QByteArray> lines = text.toUtf8().split('\n');
    for (const QByteArray &line : lines)
        body += quotedPrintable(line) + "\r\n";
    return body;
}

} // namespace

Result<QByteArray> composeMail(const Mail &mail)
{
    const QStringList values{mail.fromAddress, mail.fromName, mail.to, mail.subject,
                             mail.messageId};
    if (!std::ranges::all_of(values, isClean))
        return failure(ErrorCode::InvalidRequest,
                       u"A line of an e-mail's head holds a control character."_s);

    const QDateTime date = QDateTime::fromMSecsSinceEpoch(toMilliseconds(mail.at), QTimeZone::UTC);
    const QString stamp = QLocale::c().toString(
        date, u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s); // RFC 5322 section 3.3
    const QString domain = mail.fromAddress.section(u'@', -1);
    const QByteArrayList head{
        "Date: " + stamp.toLatin1(),
        "From: " + mailbox(mail.fromName, mail.fromAddress),
        "To: " + mail.to.toUtf8(),
        "Subject: " + headerText(mail.subject),
        "Message-ID: <" + mail.messageId.toUtf8() + '@' + domain.toUtf8() + '>',
        "Auto-Submitted: auto-generated", // RFC 3834: no vacation answers, please
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
    };
    return head.join("\r\n") + "\r\n\r\n" + encodedBody(mail.body);
}

} // namespace countersign::gateways
