// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsontext.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

// JSON ↔ struct, driven by one list of members per struct:
//
//     struct OtpVerifyRequest {
//         QString flowId;
//         QString code;
//         static constexpr auto members = std::tuple{
//             member("flowId", &OtpVerifyRequest::flowId), member("code", &OtpVerifyRequest::code)};
//     };
//
// The server decodes only what the contract's schema has accepted; the console decodes replies. A member of type
// std::optional may be absent; every other must be there. decode() fails with InvalidRequest and the member's
// JSON pointer.
namespace countersign::contract {

template<typename Struct, typename Value>
struct Member
{
    const char *name;
    Value Struct::*pointer;
};

template<typename Struct, typename Value>
constexpr Member<Struct, Value> member(const char *name, Value Struct::*pointer)
{
    return {name, pointer};
}

template<typename T>
concept Described = requires { T::members; };

namespace detail {

template<typename T>
struct IsOptional : std::false_type
{};
template<typename T>
struct IsOptional<std::optional<T>> : std::true_type
{};
template<typename T>
struct IsList : std::false_type
{};
template<typename T>
struct IsList<QList<T>> : std::true_type
{};

} // namespace detail

template<Described T>
Result<T> decode(const QJsonObject &object, const QString &path = {});

namespace detail {

inline std::unexpected<Error> wrongType(const QString &path)
{
    return failure(ErrorCode::InvalidRequest,
                   QStringLiteral("This field is missing or has the wrong type."), path);
}

template<typename T>
Result<T> fromJson(const QJsonValue &json, const QString &path)
{
    if constexpr (Described<T>) {
        return json.isObject() ? decode<T>(json.toObject(), path) : Result<T>(wrongType(path));
    } else if constexpr (IsList<T>::value) {
        if (!json.isArray())
            return wrongType(path);
        T list;
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            auto item
                = fromJson<typename T::value_type>(array.at(i), path + u'/' + QString::number(i));
            if (!item)
                return failureOf(item);
            list.append(std::move(*item));
        }
        return list;
    } else if constexpr (std::same_as<T, QString>) {
        return json.isString() ? Result<T>(json.toString()) : Result<T>(wrongType(path));
    } else if constexpr (std::same_as<T, bool>) {
        return json.isBool() ? Result<T>(json.toBool()) : Result<T>(wrongType(path));
    } else if constexpr (std::same_as<T, qint64> || std::same_as<T, int>) {
        // The two defaults tell a number that is not whole, or does not fit, from one that is.
        const qint64 whole = json.toInteger(0);
        const bool fits = json.isDouble() && json.toInteger(1) == whole && std::in_range<T>(whole);
        return fits ? Result<T>(static_cast<T>(whole)) : Result<T>(wrongType(path));
    } else if constexpr (std::same_as<T, double>) {
        return json.isDouble() ? Result<T>(json.toDouble()) : Result<T>(wrongType(path));
    } else if constexpr (std::same_as<T, QJsonObject>) {
        return json.isObject() ? Result<T>(json.toObject()) : Result<T>(wrongType(path));
    } else if constexpr (std::same_as<T, QJsonArray>) {
        return json.isArray() ? Result<T>(json.toArray()) : Result<T>(wrongType(path));
    } else {
        static_assert(std::same_as<T, QJsonValue>, "a type the codec does not know");
        return json;
    }
}

template<typename T, typename Value>
bool decodeMember(const QJsonObject &object, const QString &path, Result<T> &result,
                  const Member<T, Value> &member)
{
    const QLatin1StringView name(member.name);
    const QJsonValue json = object.value(name);
    const auto take = [&](auto parsed) {
        if (!parsed) {
            result = failureOf(parsed);
            return false;
        }
        (*result).*(member.pointer) = std::move(*parsed);
        return true;
    };
    if constexpr (IsOptional<Value>::value) {
        if (json.isUndefined() || json.isNull())
            return true;
        return take(fromJson<typename Value::value_type>(json, path + u'/' + name));
    } else {
        return take(fromJson<Value>(json, path + u'/' + name));
    }
}

template<Described T>
void appendStruct(QByteArray &json, const T &value);

template<typename T>
void appendJson(QByteArray &json, const T &value)
{
    if constexpr (Described<T>) {
        appendStruct(json, value);
    } else if constexpr (IsList<T>::value) {
        json += '[';
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (i > 0)
                json += ',';
            appendJson(json, value.at(i));
        }
        json += ']';
    } else if constexpr (std::same_as<T, QString>) {
        appendJsonString(json, value);
    } else if constexpr (std::same_as<T, bool>) {
        json += value ? "true" : "false";
    } else if constexpr (std::integral<T>) {
        appendJsonNumber(json, value);
    } else {
        appendJsonValue(json, QJsonValue(value));
    }
}

template<typename T, typename Value>
void appendMember(QByteArray &json, bool &first, const T &value, const Member<T, Value> &member)
{
    const auto append = [&](const auto &field) {
        json += first ? "\"" : ",\"";
        first = false;
        json.append(member.name).append("\":");
        appendJson(json, field);
    };
    const Value &field = value.*(member.pointer);
    if constexpr (IsOptional<Value>::value) {
        if (field)
            append(*field);
    } else {
        append(field);
    }
}

template<Described T>
void appendStruct(QByteArray &json, const T &value)
{
    json += '{';
    std::apply(
        [&, first = true](const auto &...members) mutable {
            (appendMember(json, first, value, members), ...);
        },
        T::members);
    json += '}';
}

} // namespace detail

/// The JSON text of `value`; optional members that hold nothing are left out.
template<Described T>
QByteArray jsonText(const T &value)
{
    QByteArray json;
    json.reserve(256);
    detail::appendStruct(json, value);
    return json;
}

/// The same as an object, for who wants to look into it.
template<Described T>
QJsonObject encode(const T &value)
{
    return QJsonDocument::fromJson(jsonText(value)).object();
}

/// The struct that `object` describes. Members that the struct does not have are ignored: refusing them is the
/// business of the schema on the server, and a console must understand a newer server.
template<Described T>
Result<T> decode(const QJsonObject &object, const QString &path)
{
    Result<T> result{T{}};
    std::apply(
        [&](const auto &...members) {
            (detail::decodeMember(object, path, result, members) && ...);
        },
        T::members);
    return result;
}

} // namespace countersign::contract
