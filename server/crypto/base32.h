// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace countersign::crypto {

/// Base32 without padding (RFC 4648 section 6), in capitals.
QByteArray toBase32(QByteArrayView bytes);
/// The inverse for what people type: small letters, blanks and hyphens are forgiven; nothing if anything else is in it.
std::optional<QByteArray> fromBase32(QByteArrayView text);

} // namespace countersign::crypto
