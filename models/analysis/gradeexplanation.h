// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/wayup.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

class Grader;

/// What one criterion added to a customer's points, and from which input.
struct GradePart
{
    std::size_t criterion = 0;       ///< index in GradeScheme::criteria
    QString label;                   ///< of the criterion, as written in the scheme
    std::optional<std::size_t> band; ///< the band that holds; absent where unknown
    QString bandLabel;               ///< as written in the scheme; empty where unknown
    double points = 0;
    QString field;       ///< the input that decided
    double input = 0;    ///< its value, NaN where unknown
    bool isKnown = true; ///< false where an unknown input may still change the points
};

/// Why a customer has its grade.
struct GradeExplanation
{
    std::vector<GradePart> parts; ///< one a criterion, their points add up to `points`
    double points = 0;
    std::uint8_t grade = 0;             ///< index in GradeScheme::grades()
    std::vector<std::size_t> unknown;   ///< criteria with an input that is not known
    std::vector<std::uint8_t> possible; ///< grades still possible, best first; one where nothing is unknown
    std::vector<WayUp> waysUp;          ///< see waysUp()
};

/// Explains the grade of one customer; @p values in the order of Grader::fields(), NaN = unknown.
GradeExplanation explainGrade(const Grader &grader, std::span<const double> values);

} // namespace leadbook
