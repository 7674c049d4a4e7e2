// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include <cstdio>

namespace leadbook {

int runWindow(int &, char **)
{
    std::fputs("The window is not built in yet; leadbook --help lists what can be done without it.\n",
               stderr);
    return 1;
}

} // namespace leadbook
