// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

// Reading JSON that somebody else wrote. QJsonObject of Qt 6.8 keeps a name that was written with an escape ("caf\u00e9",
// "\u0061", "a\"b") as UTF-16, and a look-up that lands on such a name, because it is the first that does not sort before
// the key, compares as many characters as the name has. Where the key is shorter it reads beyond its end, and may
// even find "code" under a longer name. Names that were written as they are stay UTF-8 and are compared with
// their lengths. (What insert() is given beyond ASCII becomes UTF-16 too: insert in ascending order, which compares
// nothing, and look nothing up.)
namespace countersign {

/// Well-formed JSON with every name written as it is, so that it can be looked up: all but those of isPlainName().
QByteArray withPlainNames(const QByteArray &json);

/// Whether JSON can say the name without an escape: it has no quotation mark, backslash, control character or half a
/// surrogate pair.
bool isPlainName(QStringView name);

/// The object that `json` is, safe for any look-up; empty if it is none, or if it has a name that is not plain.
QJsonObject parseForeignObject(const QByteArray &json);

} // namespace countersign
