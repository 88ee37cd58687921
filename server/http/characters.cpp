// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/characters.h"

#include <algorithm>
#include <string_view>

namespace countersign::http {
namespace {

constexpr CharacterSet characters(std::string_view extra)
{
    CharacterSet set{};
    for (int c = 0; c < 256; ++c)
        set[size_t(c)] = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    for (const char c : extra)
        set[static_cast<unsigned char>(c)] = true;
    return set;
}

constexpr CharacterSet fieldValueCharacters()
{
    CharacterSet set{};
    for (size_t c = 0x20; c < 256; ++c)
        set[c] = c != 0x7f;
    set['\t'] = true;
    return set;
}

} // namespace

constinit const CharacterSet tokenSet = characters("!#$%&'*+-.^_`|~");
constinit const CharacterSet pathSet = characters("-._~!$&'()*+,;=:@/%");
constinit const CharacterSet querySet = characters("-._~!$&'()*+,;=:@/%?[]{}|\\^`");
constinit const CharacterSet hostSet = characters("-._:[]");
constinit const CharacterSet valueSet = fieldValueCharacters();

bool consistsOf(QByteArrayView text, const CharacterSet &set)
{
    return std::ranges::all_of(text, [&](char c) { return set[static_cast<unsigned char>(c)]; });
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool hasSoundTriplets(QByteArrayView text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
        if (i + 2 >= text.size())
            return false;
        const int high = hexDigit(text[i + 1]);
        const int low = hexDigit(text[i + 2]);
        const int value = high * 16 + low;
        if (high < 0 || low < 0 || value < 0x20 || value == 0x7f)
            return false;
    }
    return true;
}

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

bool sameText(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool listContains(QByteArrayView value, QByteArrayView token)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        if (sameText(trimmedBlanks(comma < 0 ? value : value.first(comma)), token))
            return true;
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
    }
    return false;
}

} // namespace countersign::http
