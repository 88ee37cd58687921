// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/twiliosignature.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <cctype>

namespace countersign::gateways {

namespace {

std::optional<QString> decodePart(QByteArrayView part)
{
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (part[i] != '%')
            continue;
        const bool complete = i + 2 < part.size()
                              && std::isxdigit(static_cast<unsigned char>(part[i + 1]))
                              && std::isxdigit(static_cast<unsigned char>(part[i + 2]));
        if (!complete)
            return std::nullopt;
    }
    QByteArray bytes = part.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

} // namespace

std::optional<FormFields> parseForm(QByteArrayView body)
{
    FormFields fields;
    const QList<QByteArray> parts = body.toByteArray().split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const auto name = decodePart(equals < 0 ? part : part.first(equals));
        const auto value = decodePart(equals < 0 ? QByteArray() : part.sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        fields.append({*name, *value});
    }
    return fields;
}

QByteArray twilioSignature(const SecretBytes &authToken, const QString &url, FormFields fields)
{
    std::ranges::stable_sort(fields, {}, &FormFields::value_type::first);
    QByteArray text = url.toUtf8();
    for (const auto &[name, value] : std::as_const(fields))
        text += name.toUtf8() + value.toUtf8();
    // SHA-1 is Twilio's choice; as an HMAC it is still sound (NIST SP 800-107).
    return QMessageAuthenticationCode::hash(text, authToken.view(), QCryptographicHash::Sha1)
        .toBase64();
}

bool isTwilioSignature(QByteArrayView signature, const SecretBytes &authToken, const QString &url,
                       const FormFields &fields)
{
    return !authToken.isEmpty()
           && constantTimeEquals(signature, twilioSignature(authToken, url, fields));
}

} // namespace countersign::gateways
