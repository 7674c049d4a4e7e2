// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/view.h"

#include <QString>

#include <vector>

namespace leadbook {

/// Each customer's own chance to win, whatever its grade.
struct WinChances
{
    std::vector<float> chance; ///< by customer row, NaN = cannot tell
    QString why;               ///< why there are none; empty: there are
};

} // namespace leadbook
