// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

// The characters that the parts of a request may consist of.
namespace countersign::http {

using CharacterSet = std::array<bool, 256>;

extern const CharacterSet tokenSet; // names of methods and headers, RFC 9110 section 5.6.2
extern const CharacterSet valueSet; // values of headers, RFC 9110 section 5.5
extern const CharacterSet pathSet;  // RFC 3986 section 3.3
/// RFC 3986 section 3.4, and the few characters that browsers leave bare (WHATWG URL, "query
/// percent-encode set").
extern const CharacterSet querySet;
extern const CharacterSet hostSet;

bool consistsOf(QByteArrayView text, const CharacterSet &set);
/// The value of a hexadecimal digit, -1 for anything else.
int hexDigit(char c);
/// Whether every '%' starts a triplet and none stands for a control character: no path or parameter
/// has a use for one.
bool hasSoundTriplets(QByteArrayView text);
/// `text` without blanks and tabs around it.
QByteArrayView trimmedBlanks(QByteArrayView text);
/// ASCII-case-insensitive.
bool sameText(QByteArrayView a, QByteArrayView b);
/// Whether the comma-separated list `value` has the member `token`.
bool listContains(QByteArrayView value, QByteArrayView token);

} // namespace countersign::http
