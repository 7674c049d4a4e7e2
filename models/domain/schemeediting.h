// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"

#include <cstddef>
#include <utility>

namespace leadbook {

/// The most points that a criterion earns, unknown's among them.
double bestPoints(const GradeCriterion &criterion);
/// The most points that a scheme can give.
double mostPoints(const GradeScheme &scheme);
/// The smallest step that points and cut-offs of @p scheme are told in: 1, or a tenth where some are no whole
/// numbers.
double pointStep(const GradeScheme &scheme);

/// @p criterion with all its points in the same proportion, the best being @p best, rounded to @p step. A
/// criterion that earns nothing stays as it is.
GradeCriterion scaledTo(const GradeCriterion &criterion, double best, double step);

/// From where to where the cut-off @p index may go without passing its neighbours.
std::pair<double, double> cutoffRange(const GradeScheme &scheme, std::size_t index);

/// Whether the band @p from may stand at @p to: a band without a beginning is the last one.
bool canMoveBand(const GradeCriterion &criterion, std::size_t from, std::size_t to);

/// A further band called @p label below the others, above the one without a beginning; returns its place.
std::size_t addBand(GradeCriterion &criterion, const QString &label);

/// Asks for another input in the criterion and in the bands that had its own.
void setInput(GradeCriterion &criterion, const QString &field);

} // namespace leadbook
