// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <array>
#include <charconv>
#include <concepts>

// Writing JSON straight into bytes, where building a QJsonObject first costs more than everything else
// (a page of the trail, the leaf of every event). The forms are those of QJsonDocument's compact ones.
namespace countersign {

/// `text` as a JSON string with its quotes, escaped as RFC 8785 section 3.2.2.2 asks for.
void appendJsonString(QByteArray &json, QStringView text);

/// A whole number.
template<std::integral Number>
void appendJsonNumber(QByteArray &json, Number number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    json.append(digits.data(), end - digits.data());
}

/// Any JSON value, as QJsonDocument writes it.
void appendJsonValue(QByteArray &json, const QJsonValue &value);

} // namespace countersign
