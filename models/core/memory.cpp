// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#    include <malloc.h>
#endif

namespace leadbook {

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace leadbook
