// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace countersign::support {

/// Processor time that the calling thread has used so far. Unlike the time on the wall it does not grow while the
/// machine is busy with something else. On Windows it moves in steps of about 16 ms.
std::chrono::nanoseconds threadTime();

} // namespace countersign::support
