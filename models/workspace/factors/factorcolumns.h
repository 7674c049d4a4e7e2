// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/factors/factorinput.h"

#include <vector>

namespace leadbook {

/// The days between which a decided deal is measured.
struct FactorWindow
{
    Row deal = kNoRow;
    Day began;
    Day point; ///< the last day that is looked at
};

/// Every factor of the deals in @p windows; factors of which nothing is known are left out.
std::vector<FactorTable> factorColumns(const Snapshot &snapshot, const std::vector<FactorWindow> &windows);

} // namespace leadbook
