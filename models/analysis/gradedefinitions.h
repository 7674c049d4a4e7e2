// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"

#include <QStringList>

#include <vector>

namespace leadbook {

class Grader;

/// Whether an input of the criterion may be unknown, see GradeField::mayBeUnknown.
bool mayBeUnknown(const GradeCriterion &criterion);
/// The points of each band, and those of "unknown" where an input may be so.
std::vector<double> bandPoints(const GradeCriterion &criterion);

/// A sentence for each definition of A, B, C and D that does not hold, see checkGrades(); empty also where
/// the scheme lacks a criterion that the definitions speak of.
QStringList brokenDefinitions(const Grader &grader);

} // namespace leadbook
