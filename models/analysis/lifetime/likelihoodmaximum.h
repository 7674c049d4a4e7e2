// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>

namespace leadbook {

/// A log-likelihood at some parameters with its derivatives by them.
template <std::size_t N> struct Curvature
{
    double value = 0;
    std::array<double, N> gradient{};
    std::array<std::array<double, N>, N> hessian{}; ///< symmetric; both halves are filled
};

/// Where a log-likelihood is greatest.
template <std::size_t N> struct LikelihoodMaximum
{
    std::array<double, N> at{};
    double value = 0;
    std::array<double, N> errors{}; ///< standard errors by the curvature there; NaN where it has none
    int steps = 0;
    bool converged = false; ///< false: not settled within kMostLikelihoodSteps
};

inline constexpr int kMostLikelihoodSteps = 300;

/// The solution of @p matrix · x = @p right by Cholesky's decomposition; absent where @p matrix is not
/// positive definite.
template <std::size_t N>
std::optional<std::array<double, N>> solvePositive(std::array<std::array<double, N>, N> matrix,
                                                   std::array<double, N> right)
{
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = matrix[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= matrix[i][k] * matrix[j][k];
            if (i == j && !(sum > 0))
                return std::nullopt;
            matrix[i][j] = i == j ? std::sqrt(sum) : sum / matrix[j][j];
        }
    }
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            right[i] -= matrix[i][k] * right[k];
        right[i] /= matrix[i][i];
    }
    for (std::size_t i = N; i-- > 0;) {
        for (std::size_t k = i + 1; k < N; ++k)
            right[i] -= matrix[k][i] * right[k];
        right[i] /= matrix[i][i];
    }
    return right;
}

/// The same derivatives by the logarithms of the parameters @p at.
template <std::size_t N>
Curvature<N> byLogarithms(const Curvature<N> &curvature, const std::array<double, N> &at)
{
    Curvature<N> result = curvature;
    for (std::size_t i = 0; i < N; ++i) {
        result.gradient[i] *= at[i];
        for (std::size_t j = 0; j < N; ++j)
            result.hessian[i][j] *= at[i] * at[j];
        result.hessian[i][i] += result.gradient[i];
    }
    return result;
}

/// Standard errors of parameters by the curvature at the maximum.
template <std::size_t N> std::array<double, N> standardErrors(const Curvature<N> &curvature)
{
    std::array<std::array<double, N>, N> information = curvature.hessian;
    for (auto &row : information)
        std::ranges::transform(row, row.begin(), [](double value) { return -value; });
    std::array<double, N> errors{};
    for (std::size_t i = 0; i < N; ++i) {
        std::array<double, N> unit{};
        unit[i] = 1;
        const auto column = solvePositive(information, unit);
        errors[i] = column ? std::sqrt((*column)[i]) : std::numeric_limits<double>::quiet_NaN();
    }
    return errors;
}

/// Newton's method with Levenberg's damping over the logarithms of the parameters, which keeps them above 0.
/// @p likelihood is called with parameters and gives std::optional<Curvature<N>> by them, absent where the
/// work was cancelled. Absent then, and where it is not finite at @p start.
template <std::size_t N, typename Likelihood>
std::optional<LikelihoodMaximum<N>> maximiseLikelihood(Likelihood &&likelihood,
                                                       const std::array<double, N> &start)
{
    constexpr double kFarthest = 20;   // of a logarithm: a parameter that runs away stops there
    constexpr double kLongestStep = 2; // of a logarithm
    constexpr double kSettled = 1e-9;  // of the log-likelihood: what a step may still bring
    constexpr double kMostDamping = 1e12;
    LikelihoodMaximum<N> best{start, 0, {}, 0, false};
    auto here = likelihood(start);
    if (!here || !std::isfinite(here->value))
        return std::nullopt;
    double damping = 1e-2;
    for (; best.steps < kMostLikelihoodSteps && damping < kMostDamping; ++best.steps) {
        const Curvature<N> slope = byLogarithms(*here, best.at);
        auto matrix = slope.hessian;
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = 0; j < N; ++j)
                matrix[i][j] = -matrix[i][j];
            matrix[i][i] += damping * (std::abs(matrix[i][i]) + 1e-6);
        }
        const auto step = solvePositive(matrix, slope.gradient);
        if (!step) {
            damping = std::max(damping * 10, 1e-8);
            continue;
        }
        double longest = 0;
        double promise = 0;
        for (std::size_t i = 0; i < N; ++i) {
            longest = std::max(longest, std::abs((*step)[i]));
            promise += slope.gradient[i] * (*step)[i];
        }
        if (promise < kSettled && damping <= 1) {
            best.converged = true;
            break;
        }
        const double shrink = std::min(1.0, kLongestStep / longest);
        std::array<double, N> next{};
        for (std::size_t i = 0; i < N; ++i)
            next[i] = std::exp(std::clamp(std::log(best.at[i]) + shrink * (*step)[i], -kFarthest, kFarthest));
        const auto there = likelihood(next);
        if (!there)
            return std::nullopt;
        if (std::isfinite(there->value) && there->value >= here->value) {
            best.at = next;
            here = there;
            damping = damping < 1e-9 ? 0 : damping / 10;
        } else {
            damping = std::max(damping * 10, 1e-8);
        }
    }
    best.value = here->value;
    best.errors = standardErrors(*here);
    return best;
}

} // namespace leadbook
