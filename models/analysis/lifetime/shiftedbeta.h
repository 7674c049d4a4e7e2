// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace leadbook {

/// Contracts that came to their end for the n-th time of their customers, n from 1.
struct RenewalCount
{
    std::int64_t ended = 0;   ///< whose outcome is known
    std::int64_t renewed = 0; ///< of them

    /// Share that renewed, 0-1; 0 where nothing ended.
    double rate() const { return ended > 0 ? static_cast<double>(renewed) / static_cast<double>(ended) : 0; }
};

/// The shifted-beta-geometric model of contracts (Fader and Hardie 2007, "How to Project Customer
/// Retention"): each customer ends with the same chance at every renewal, drawn from a beta distribution
/// (alpha, beta). Who has renewed often renews more surely, because those who leave soon are gone. Both are
/// above 0.
struct ShiftedBeta
{
    double alpha = 1;
    double beta = 1;

    /// The chance of somebody with @p renewals renewals so far to renew once more.
    double renews(std::int64_t renewals) const
    {
        const double n = static_cast<double>(renewals);
        return (beta + n) / (alpha + beta + n);
    }
    /// The share that has renewed @p renewals times.
    double survives(std::int64_t renewals) const;
    /// Renewals to come within the next @p times ends of somebody with @p renewals renewals so far.
    double expected(std::int64_t renewals, std::int64_t times) const;
    /// DERL: all renewals to come, each discounted by @p rate (above 0) a renewal from the first on.
    double discounted(std::int64_t renewals, double rate) const;
};

/// A fitted model.
struct ShiftedBetaFit
{
    ShiftedBeta model;
    std::array<double, 2> errors{}; ///< standard errors of alpha and beta; NaN where the data do not tell
    double logLikelihood = 0;
    bool converged = false;
};

/// The log-likelihood of @p counts under @p model.
double logLikelihood(const ShiftedBeta &model, std::span<const RenewalCount> counts);

/// The model of greatest likelihood; absent where nothing ended, all or nobody renewed, or @p progress is
/// cancelled.
std::optional<ShiftedBetaFit> fitShiftedBeta(std::span<const RenewalCount> counts, const Progress &progress);

} // namespace leadbook
