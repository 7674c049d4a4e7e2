// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradeexplanation.h"
#include "workspace/view.h"

#include <QString>

#include <optional>

namespace leadbook {

/// Why one customer has its grade, as values: what a page puts into words.
struct GradeReason
{
    GradeScheme scheme; ///< by which it was graded; GradePart and GradeChange point into it
    GradeExplanation explanation;
    QString currency; ///< of the customer's amounts; empty where not told
    /// The last day on which one more contact still counts together with all those of the last 30 days.
    Day contactBy;
};

/// Explains the grade of customer row @p customer; absent where it has none (not derived yet, or gone). Pure;
/// any thread.
std::optional<GradeReason> gradeReason(const View &view, Row customer);

} // namespace leadbook
