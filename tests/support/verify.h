// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTest>

namespace countersign::support {

/// "invalid_phone at /phone: This is not a phone number."
inline QByteArray describe(const Error &error)
{
    QString text = errorCodeName(error.code);
    if (!error.field.isEmpty())
        text += QStringLiteral(" at ") + error.field;
    return (text + QStringLiteral(": ") + error.detail).toUtf8();
}

/// The same for a Result; empty if it holds a value.
template<typename T>
QByteArray describe(const Result<T> &result)
{
    return result ? QByteArray() : describe(result.error());
}

} // namespace countersign::support

/// Passes if `expression`, a Result, holds a value; prints its error otherwise.
#define CS_VERIFY_RESULT(expression) \
    do { \
        const auto &csResult = (expression); \
        QVERIFY2(csResult.has_value(), \
                 (#expression ": " + countersign::support::describe(csResult)).constData()); \
    } while (false)

/// Passes if `expression`, a Result, fails with `expected`.
#define CS_VERIFY_ERROR(expression, expected) \
    do { \
        const auto &csResult = (expression); \
        QVERIFY2(!csResult.has_value(), #expression " succeeded, expected an error"); \
        QCOMPARE(countersign::errorCodeName(csResult.error().code), \
                 countersign::errorCodeName(expected)); \
    } while (false)
