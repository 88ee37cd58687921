// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/csvtext.h"

#include <QStringConverter>

#include <algorithm>

namespace countersign::customers {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> wrongEncoding(const QString &what)
{
    return failure(
        ErrorCode::InvalidImport,
        what + u" Save it as CSV in UTF-8 (in Excel: “CSV UTF-8”) and import it again."_s);
}

qsizetype lineOf(QByteArrayView text, qsizetype position)
{
    return 1 + std::count(text.begin(), text.begin() + position, '\n');
}

// Position of the first byte that is not UTF-8, or -1.
qsizetype firstFault(QByteArrayView text)
{
    const auto valid = [](QByteArrayView part) { return part.isValidUtf8(); };
    if (valid(text))
        return -1;
    // The longest valid prefix, by halving; a prefix that ends inside a character is faulty too, by at most three bytes.
    qsizetype good = 0;
    for (qsizetype step = text.size(); step > 0; step /= 2) {
        while (good + step <= text.size() && valid(text.first(good + step)))
            good += step;
    }
    return good;
}

Result<QByteArray> fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    // The decoder lets half a surrogate pair pass.
    if (decoder.hasError() || bytes.size() % 2 != 0 || !text.isValidUtf16())
        return wrongEncoding(u"The file begins like UTF-16 but is not."_s);
    return text.toUtf8();
}

Result<QByteArray> fromUtf8(const QByteArray &bytes)
{
    if (const qsizetype fault = firstFault(bytes); fault >= 0)
        return wrongEncoding(
            u"The file is not UTF-8 (line %1 has a character in another encoding)."_s.arg(
                lineOf(bytes, fault)));
    return bytes;
}

} // namespace

Result<QByteArray> decodeCsvText(const QByteArray &file)
{
    auto text = [&]() -> Result<QByteArray> {
        if (file.startsWith("\xEF\xBB\xBF"))
            return fromUtf8(file.sliced(3));
        if (file.startsWith(QByteArrayView("\xFF\xFE\0\0", 4))
            || file.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
            return wrongEncoding(u"The file is UTF-32."_s);
        if (file.startsWith("\xFF\xFE"))
            return fromUtf16(QByteArrayView(file).sliced(2), QStringConverter::Utf16LE);
        if (file.startsWith("\xFE\xFF"))
            return fromUtf16(QByteArrayView(file).sliced(2), QStringConverter::Utf16BE);
        return fromUtf8(file);
    }();
    if (!text)
        return text;
    // Where files were joined their marks stay inside. They are seen by nobody and belong to no value.
    text->replace("\xEF\xBB\xBF", "");
    if (text->contains('\0'))
        return wrongEncoding(
            u"The file is not a text file, or UTF-16 without a byte order mark."_s);
    if (text->trimmed().isEmpty())
        return failure(ErrorCode::InvalidImport, u"The file is empty."_s);
    return text;
}

char detectDelimiter(QByteArrayView utf8)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool quoted = false;
    for (const char c : utf8) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        commas += c == ',';
        semicolons += c == ';';
        tabs += c == '\t';
    }
    if (semicolons > commas && semicolons >= tabs)
        return ';';
    return tabs > commas ? '\t' : ',';
}

} // namespace countersign::customers
