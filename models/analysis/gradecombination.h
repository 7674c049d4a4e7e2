// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace leadbook {

class Grader;

/// One band of each criterion (in their order), or nullopt for "unknown".
using GradeCombination = std::vector<std::optional<std::size_t>>;

/// The points of each band, and those of "unknown" behind them where an input may be so.
std::vector<double> bandPoints(const GradeCriterion &criterion);
/// Whether an input of the criterion may be unknown, see GradeField::mayBeUnknown.
bool mayBeUnknown(const GradeCriterion &criterion);

/// How many sums of points may be kept of the scheme, see GradeSums, if they are added up @p passes times.
std::size_t mostSums(const GradeScheme &scheme, std::size_t passes);

/// The place in bandPoints() as a band, nullopt behind the last.
std::optional<std::size_t> bandAt(const GradeCriterion &criterion, std::size_t place);

/// "need clear, value high, interaction frequent", translated.
QString combinationText(const GradeScheme &scheme, const GradeCombination &combination);
/// The points it makes.
double combinationPoints(const GradeScheme &scheme, const GradeCombination &combination);
/// The grade of it, as written in the scheme.
QString gradeOf(const Grader &grader, const GradeCombination &combination);
/// Points as a plain number.
QString pointsText(double points);

} // namespace leadbook
