// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace leadbook {

/// The Gamma-Gamma model of what customers spend at a time (Fader and Hardie 2013, "The Gamma-Gamma Model of
/// Monetary Value"): one purchase is gamma (p, rate nu), and nu differs between customers as gamma (q, v).
/// All three are above 0. It holds only where who buys more often does not spend more at a time.
struct GammaGamma
{
    double p = 1;
    double q = 2;
    double v = 1;

    /// E[M | x, zbar]: what a customer spends at a time whose @p repeats purchases came to @p spend each on
    /// average; with 0 repeats the mean of all. Infinite where the model has no mean.
    double meanSpend(std::uint32_t repeats, double spend) const;

    friend bool operator==(const GammaGamma &, const GammaGamma &) = default;
};

/// A fitted model.
struct GammaGammaFit
{
    GammaGamma model;
    std::array<double, 3> errors{}; ///< standard errors of p, q, v; NaN where the data do not tell
    double logLikelihood = 0;
    std::size_t customers = 0; ///< with repeats and a mean spend above 0
    int steps = 0;
    bool converged = false;
};

/// The model of greatest likelihood for customers with @p repeats purchases of @p spend each on average, in
/// columns of equal length; those without repeats or with a mean not above 0 are left out. Absent where none
/// is left or @p progress is cancelled.
std::optional<GammaGammaFit> fitGammaGamma(std::span<const std::uint32_t> repeats,
                                           std::span<const double> spend, const Progress &progress);

/// How far the model may be used: |rank correlation| of repeats and mean spend.
inline constexpr double kMostSpendCorrelation = 0.3;

} // namespace leadbook
