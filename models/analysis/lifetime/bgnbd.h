// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace leadbook {

/// What customers did up to a day, as columns of equal length. Times are in one unit, such as weeks.
struct RepeatColumns
{
    std::span<const std::uint32_t> repeats; ///< x: days with a purchase after the first one
    std::span<const double> last;           ///< t_x: from the first purchase to the last, 0 where x is 0
    std::span<const double> age;            ///< T: from the first purchase to the day itself, at least t_x

    std::size_t size() const { return repeats.size(); }
};

/// The BG/NBD model of buying (Fader, Hardie and Lee 2005, "Counting Your Customers the Easy Way"): a
/// customer buys at a steady rate, drawn from a gamma distribution (shape r, rate alpha), and after each
/// purchase drops out with a chance drawn from a beta distribution (a, b). All four are above 0.
struct BgNbd
{
    double r = 1;
    double alpha = 1;
    double a = 1;
    double b = 1;

    /// The chance that somebody with that history is still a customer; 1 where @p repeats is 0, which says
    /// nothing about that customer.
    double alive(std::uint32_t repeats, double last, double age) const;

    /// The same model for a customer who has that history and is still one: rates and chances to drop out as
    /// they are then known.
    BgNbd after(std::uint32_t repeats, double age) const
    {
        return {r + repeats, alpha + age, a, b + repeats};
    }

    /// E[X(t)]: purchases of a customer within @p time from now on, not counting the one of now. A series of
    /// positive terms, which equals the paper's form with the hypergeometric function but has none of its
    /// poles at a = 1 and a + b = 1.
    double expected(double time) const;

    /// E[Y(t) | x, t_x, T]: purchases within @p time of somebody with that history.
    double expected(std::uint32_t repeats, double last, double age, double time) const
    {
        return alive(repeats, last, age) * after(repeats, age).expected(time);
    }

    /// P(X(t) = n).
    double probability(std::uint32_t count, double time) const;

    /// When half of the customers with that history who are still customers have bought again.
    double medianWait(std::uint32_t repeats, double age) const;

    friend bool operator==(const BgNbd &, const BgNbd &) = default;
};

/// A fitted model.
struct BgNbdFit
{
    BgNbd model;
    std::array<double, 4> errors{}; ///< standard errors of r, alpha, a, b; NaN where the data do not tell
    double logLikelihood = 0;
    int steps = 0;
    bool converged = false;
};

/// The log-likelihood of @p customers under @p model.
double logLikelihood(const BgNbd &model, const RepeatColumns &customers);

/// The model of greatest likelihood; absent where nobody bought again or @p progress is cancelled. Equal rows
/// are counted once. Sorts a copy of the rows: 32 bytes each.
std::optional<BgNbdFit> fitBgNbd(const RepeatColumns &customers, const Progress &progress);

} // namespace leadbook
