// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace leadbook {

/// Spearman's rank correlation of two columns of equal length, equal values sharing their mean rank; -1 to 1,
/// and 0 where a column does not vary.
double rankCorrelation(std::span<const double> first, std::span<const double> second);

} // namespace leadbook
