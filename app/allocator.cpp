// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/allocator.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace countersign::app {

void shareAllocatorArenas()
{
#ifdef __GLIBC__
    constexpr int Arenas = 4;
    mallopt(M_ARENA_MAX, Arenas);
#endif
}

} // namespace countersign::app
