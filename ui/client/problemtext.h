// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"

namespace countersign::ui::client {

/// What happened and what to do, in the person's language. Codes that this console does not know
/// yet fall back to the server's own sentence.
QString problemText(const ApiProblem &problem);
/// A time to wait, rounded up: "40 s", "3 min".
QString waitText(std::chrono::seconds wait);

} // namespace countersign::ui::client
