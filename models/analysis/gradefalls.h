// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradecheck.h"

#include <cstddef>
#include <vector>

namespace leadbook {

class Grader;

/// Looks for better inputs that give a worse grade; part of checkGrades().
class FallFinder
{
public:
    /// @p grader outlives it.
    explicit FallFinder(const Grader &grader);

    /// Adds to @p found each pair of bands of criterion @p index of which the better one can lower the grade,
    /// with an example; of more than a dozen one sentence says how many. Returns false where of some pair it
    /// is not known, see GradeSums.
    bool find(std::size_t index, std::vector<GradeFinding> &found) const;

private:
    const Grader &m_grader;
    std::size_t m_most; ///< sums that may be kept
};

} // namespace leadbook
