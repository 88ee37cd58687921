// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign {

/// Lets the threads share a few arenas of the C library's allocator. By default glibc gives every thread one of its own,
/// and memory that one has let go of is of no use to the others: with our many waiting workers that kept some fifty
/// megabytes. Does nothing elsewhere. Call it before the first thread starts.
void shareAllocatorArenas();

/// Gives back to the system what is free, also between what is not, as after a thread that held much has ended. Takes some
/// milliseconds; does nothing elsewhere.
void returnFreeMemory();

} // namespace countersign
