// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace leadbook {

/// How far a control may be from whom it is matched with, and sides from each other, in standard deviations.
inline constexpr double kCaliper = 0.2;
/// With a smaller share matched nothing can be told.
inline constexpr double kLeastMatched = 0.8;

/// What is known of customers before the start, by customer and value; every row has as many.
struct MatchValues
{
    std::size_t values = 0; ///< of each customer
    std::vector<double> of; ///< row by row; amounts and counts as logarithms

    std::size_t rows() const { return values == 0 ? 0 : of.size() / values; }
    std::span<const double> row(std::size_t at) const { return std::span(of).subspan(at * values, values); }
};

/// Who is compared with whom.
struct Matching
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs; ///< treated, control: rows
    std::size_t treated = 0;                                    ///< how many there are
    double worst = 0; ///< the value whose means are furthest apart after it, in standard deviations

    /// Share of the treated that have a control; 0 without any.
    double share() const;
    bool isGood() const { return share() >= kLeastMatched && worst <= kCaliper; }
};

/// Finds each treated customer a control of its own, among the others, that was as likely to be treated by
/// its values before: nearest by the log odds of a logistic regression, within 0.2 standard deviations of
/// them (Rosenbaum and Rubin 1985; Austin 2011), those hardest to match first. @p isTreated by row, 1 or 0.
/// Empty where @p progress is cancelled.
Matching matchControls(const MatchValues &values, std::span<const std::uint8_t> isTreated,
                       const Progress &progress);

} // namespace leadbook
