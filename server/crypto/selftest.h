// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace countersign::crypto {

/// Known-answer tests of every primitive the program relies on, from the documents that define
/// them. A few milliseconds. Fails with Internal, naming the primitive whose answer was wrong.
Result<void> runSelfTest();

} // namespace countersign::crypto
