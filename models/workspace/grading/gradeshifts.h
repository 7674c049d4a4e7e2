// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grader.h"
#include "workspace/grading/gradelog.h"
#include "workspace/grading/gradetriggers.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// What moves each criterion of @p scheme: the sources of its inputs.
std::vector<std::uint16_t> criterionSources(const GradeScheme &scheme);

/// The criteria that went from one band to another with the inputs, each with what of that day moved it.
/// @p sources are by criterion; @p triggers are the customer's of the day.
std::vector<GradeShift> gradeShifts(const Grader &grader, std::span<const std::uint16_t> sources,
                                    std::span<const double> before, std::span<const double> after,
                                    std::span<const GradeTrigger> triggers);

/// Gives @p movement the cause of the shift that weighs most in its direction.
void nameMainCause(GradeMovement &movement);

} // namespace leadbook
