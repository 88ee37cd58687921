// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace countersign::contract {

/// Objects and lists may be nested this deep.
constexpr int MaximumNesting = 32;

/// Parses one JSON object (RFC 8259, UTF-8). Stricter than QJsonDocument: refuses members that occur twice, of which
/// it would silently keep one, deep nesting, and texts and names that begin with U+FEFF, which it would leave out. Names can be looked up
/// (base/foreignjson.h) unless they are none of isPlainName(); SchemaChecker refuses those where a schema declares members. Fails
/// with InvalidJson.
Result<QJsonObject> parseJsonObject(const QByteArray &json);

/// A name that somebody sent, as an error may repeat it: not for ever, and nothing that cannot be written down (half
/// a surrogate pair, control characters) but U+FFFD instead.
QString repeatableName(const QString &name);

} // namespace countersign::contract
