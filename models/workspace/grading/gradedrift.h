// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grader.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// Inputs that move from day to day while nothing happens: ages grow by one, counts that fade become smaller.
/// Tells when one of them comes to where a band of the scheme begins.
class GradeDrift
{
public:
    explicit GradeDrift(const Grader &grader);

    bool isEmpty() const { return m_inputs.empty(); }
    /// In how many days, 1 or more, the grade of a customer with @p inputs (in the grader's order) may move
    /// by itself: never later than it does. Absent: not before something happens.
    std::optional<int> daysLeft(std::span<const double> inputs) const;

private:
    struct Input
    {
        std::size_t column;
        double halfLife;           ///< 0: an age
        std::vector<double> edges; ///< where bands begin, rising
    };
    static std::optional<int> daysLeft(const Input &input, double value);

    std::vector<Input> m_inputs;
};

} // namespace leadbook
