// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/shiftedbeta.h"

#include "analysis/lifetime/likelihoodmaximum.h"

#include <cmath>

namespace leadbook {

namespace {

Curvature<2> likelihood(const ShiftedBeta &model, std::span<const RenewalCount> counts)
{
    Curvature<2> sum;
    double n = 0;
    for (const RenewalCount &count : counts) {
        const double ended = static_cast<double>(count.ended);
        const double renewed = static_cast<double>(count.renewed);
        const double lost = ended - renewed;
        const double stay = model.beta + n;
        const double all = model.alpha + stay;
        sum.value += renewed * std::log(stay) + lost * std::log(model.alpha) - ended * std::log(all);
        sum.gradient[0] += lost / model.alpha - ended / all;
        sum.gradient[1] += renewed / stay - ended / all;
        const double common = ended / (all * all);
        sum.hessian[0][0] += common - lost / (model.alpha * model.alpha);
        sum.hessian[0][1] += common;
        sum.hessian[1][0] += common;
        sum.hessian[1][1] += common - renewed / (stay * stay);
        n += 1;
    }
    return sum;
}

} // namespace

double ShiftedBeta::survives(std::int64_t renewals) const
{
    double share = 1;
    for (std::int64_t n = 0; n < renewals; ++n)
        share *= renews(n);
    return share;
}

double ShiftedBeta::expected(std::int64_t renewals, std::int64_t times) const
{
    double share = 1;
    double sum = 0;
    for (std::int64_t n = 0; n < times; ++n) {
        share *= renews(renewals + n);
        sum += share;
    }
    return sum;
}

double ShiftedBeta::discounted(std::int64_t renewals, double rate) const
{
    constexpr double kSmall = 1e-15;
    constexpr std::int64_t kMostTerms = 1'000'000;
    double share = 1;
    double sum = 0;
    for (std::int64_t n = 0; n < kMostTerms; ++n) {
        share *= renews(renewals + n);
        sum += share;
        share /= 1 + rate;
        if (share < kSmall * sum)
            break;
    }
    return sum;
}

double logLikelihood(const ShiftedBeta &model, std::span<const RenewalCount> counts)
{
    return likelihood(model, counts).value;
}

std::optional<ShiftedBetaFit> fitShiftedBeta(std::span<const RenewalCount> counts, const Progress &progress)
{
    std::int64_t ended = 0;
    std::int64_t renewed = 0;
    for (const RenewalCount &count : counts) {
        ended += count.ended;
        renewed += count.renewed;
    }
    if (renewed == 0 || renewed == ended)
        return std::nullopt;
    const auto best = maximiseLikelihood<2>(
        [&](const std::array<double, 2> &at) {
            return progress.isCancelled() ? std::nullopt : std::optional(likelihood({at[0], at[1]}, counts));
        },
        {1, 1});
    if (!best)
        return std::nullopt;
    return ShiftedBetaFit{{best->at[0], best->at[1]}, best->errors, best->value, best->converged};
}

} // namespace leadbook
