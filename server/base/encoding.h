// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace countersign {

/// Base64url without padding (RFC 4648 section 5).
QByteArray toBase64Url(QByteArrayView bytes);
/// The strict inverse: no padding, no other alphabet, no stray bits; nothing if `text` is not exactly that.
std::optional<QByteArray> fromBase64Url(QByteArrayView text);
/// The text of valid UTF-8, each character of it. QString::fromUtf8 takes U+FEFF at the beginning for a byte order mark and
/// leaves it out, which is right for a file and wrong for a value: what is stored, signed or compared must come back as it was.
QString textFromUtf8(QByteArrayView utf8);
/// Canonical JSON (RFC 8785) of an object whose numbers are whole and below 2^53: the form that is hashed
/// and signed. Qt sorts members by UTF-16 code unit and escapes exactly what the RFC asks for.
QByteArray canonicalJson(const QJsonObject &object);

} // namespace countersign
