// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/wayup.h"

#include <cstddef>
#include <span>
#include <vector>

namespace leadbook {

class Grader;

/// The realistic moves of one customer, and what they do to the inputs; see waysUp().
class GradeChanges
{
public:
    explicit GradeChanges(const Grader &grader);

    /// The moves on each input, in the order of Grader::fields(), smallest first.
    std::vector<std::vector<GradeChange>> movesOf(std::span<const double> values) const;

    /// The inputs after @p changes, see applied().
    std::vector<double> after(std::span<const double> values, std::span<const GradeChange> changes) const;

private:
    const Grader &m_grader;
    std::vector<double> m_highest; ///< by input
    std::vector<std::vector<std::size_t>>
        m_also; ///< by input: counts that its events add to, itself included
};

} // namespace leadbook
