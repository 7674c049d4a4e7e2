// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/segments/fielddivision.h"

#include <span>
#include <vector>

namespace leadbook {

/// A group for each value of a field of numbers where they are few and whole, else ranges between
/// roundedCuts() near its quartiles.
void divideByNumbers(FieldDivision &division);

/// A group for each of the kMostValues latest years of a field of days; earlier ones go with the first.
void divideByYears(FieldDivision &division);

/// Cut points near @p cuts that leave nobody out: ascending, each once, with some of @p values below the
/// first, between two and from the last on. Each has as few digits, two or more, as let no more than a
/// fortieth of @p values change sides. @p values are finite; empty where they are all the same.
std::vector<double> roundedCuts(std::span<const double> values, std::span<const double> cuts);

} // namespace leadbook
