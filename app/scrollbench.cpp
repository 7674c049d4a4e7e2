// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scrollbench.h"

namespace leadbook {

std::vector<double> measureScroll(Workspace &)
{
    return {};
}

} // namespace leadbook
