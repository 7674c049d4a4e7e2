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

/// What may move a criterion.
struct CriterionDays
{
    std::vector<std::uint16_t> rules; ///< places among the rules, rising
    bool drifts = false;              ///< also the days that pass
};

/// What a log's schemes are moved by: rules of all their inputs, each once.
class GradeRules
{
public:
    explicit GradeRules(const View &view)
        : m_view(view)
    {
    }

    /// What moves each criterion of @p scheme; its rules are among rules() from now on.
    std::vector<CriterionDays> add(const GradeScheme &scheme);
    const std::vector<InputRule> &rules() const { return m_rules; }

private:
    std::uint16_t placeOf(const InputRule &rule);

    const View &m_view;
    std::vector<InputRule> m_rules;
};

/// What moves an input by @p rule: what happened on its own day, or that time passed.
GradeCause causeOf(const InputRule &rule);

/// The criteria that went from one band to another with the inputs, each with what of that day moved it.
/// @p days are by criterion, of @p rules; @p triggers are the customer's of the day.
std::vector<GradeShift> gradeShifts(const Grader &grader, std::span<const CriterionDays> days,
                                    std::span<const InputRule> rules, std::span<const double> before,
                                    std::span<const double> after, std::span<const GradeTrigger> triggers);

/// Gives @p movement the cause of the shift that weighs most in its direction.
void nameMainCause(GradeMovement &movement);

} // namespace leadbook
