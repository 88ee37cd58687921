// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/allocator.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace countersign {

void shareAllocatorArenas()
{
#ifdef __GLIBC__
    constexpr int Arenas = 4;
    mallopt(M_ARENA_MAX, Arenas);
#endif
}

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace countersign
