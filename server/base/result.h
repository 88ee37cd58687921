// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <expected>
#include <utility>

namespace countersign {

// What every fallible function returns. Exceptions stay inside third-party edges.
template<typename T>
using Result = std::expected<T, Error>;

/// Makes the failing half of a Result: `return failure(ErrorCode::NotFound, u"No such customer."_s);`
inline std::unexpected<Error> failure(ErrorCode code, QString detail, QString field = {})
{
    return std::unexpected(Error{code, std::move(detail), std::move(field), std::nullopt});
}

/// Hands an error of one Result type on as another.
template<typename T>
std::unexpected<Error> failureOf(const Result<T> &result)
{
    return std::unexpected(result.error());
}

} // namespace countersign
