// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/gammagamma.h"

#include "analysis/lifetime/likelihoodmaximum.h"
#include "analysis/lifetime/specialfunctions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace leadbook {

namespace {

constexpr std::size_t kRowsBetweenLooks = 8192;

/// A customer with repeats, sorted by their number.
struct Spender
{
    double repeats;
    double spend;
    double logSpend;
};

/// Differences of gamma functions at px + q, which all customers of x repeats share.
struct CountTerms
{
    double logGamma;  ///< lgamma(px + q) - lgamma(px) - lgamma(q)
    double digammaPq; ///< at px + q
    double digammaP;  ///< at px
    double trigammaPq;
    double trigammaP;
};

CountTerms termsOf(const GammaGamma &model, double repeats)
{
    const double px = model.p * repeats;
    return {std::lgamma(px + model.q) - std::lgamma(px) - std::lgamma(model.q), digamma(px + model.q),
            digamma(px), trigamma(px + model.q), trigamma(px)};
}

void addSpender(Curvature<3> &sum, const GammaGamma &model, const CountTerms &terms, const Spender &spender)
{
    const double x = spender.repeats;
    const double px = model.p * x;
    const double whole = x * spender.spend + model.v;
    const double logWhole = std::log(whole);
    const double logV = std::log(model.v);
    const double logX = std::log(x);
    sum.value +=
        terms.logGamma + model.q * logV + (px - 1) * spender.logSpend + px * logX - (px + model.q) * logWhole;
    sum.gradient[0] += x * (terms.digammaPq - terms.digammaP + spender.logSpend + logX - logWhole);
    sum.gradient[1] += terms.digammaPq + logV - logWhole;
    sum.gradient[2] += model.q / model.v - (px + model.q) / whole;
    sum.hessian[0][0] += x * x * (terms.trigammaPq - terms.trigammaP);
    sum.hessian[1][0] += x * terms.trigammaPq;
    sum.hessian[2][0] -= x / whole;
    sum.hessian[1][1] += terms.trigammaPq;
    sum.hessian[2][1] += 1 / model.v - 1 / whole;
    sum.hessian[2][2] += (px + model.q) / (whole * whole) - model.q / (model.v * model.v);
}

std::optional<Curvature<3>> likelihood(std::span<const Spender> spenders, const GammaGamma &model,
                                       const Progress &progress)
{
    Curvature<3> sum;
    CountTerms terms{};
    for (std::size_t i = 0; i < spenders.size(); ++i) {
        if (i % kRowsBetweenLooks == 0 && progress.isCancelled())
            return std::nullopt;
        if (i == 0 || spenders[i].repeats > spenders[i - 1].repeats)
            terms = termsOf(model, spenders[i].repeats);
        addSpender(sum, model, terms, spenders[i]);
    }
    const double all = static_cast<double>(spenders.size());
    sum.gradient[1] -= all * digamma(model.q);
    sum.hessian[1][1] -= all * trigamma(model.q);
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < i; ++j)
            sum.hessian[j][i] = sum.hessian[i][j];
    }
    return sum;
}

} // namespace

double GammaGamma::meanSpend(std::uint32_t repeats, double spend) const
{
    const double px = p * repeats;
    const double weight = px + q - 1;
    return weight > 0 ? p * (v + repeats * spend) / weight : std::numeric_limits<double>::infinity();
}

std::optional<GammaGammaFit> fitGammaGamma(std::span<const std::uint32_t> repeats,
                                           std::span<const double> spend, const Progress &progress)
{
    std::vector<Spender> spenders;
    double mean = 0;
    for (std::size_t i = 0; i < repeats.size(); ++i) {
        if (repeats[i] == 0 || !(spend[i] > 0))
            continue;
        spenders.push_back({static_cast<double>(repeats[i]), spend[i], std::log(spend[i])});
        mean += spend[i];
    }
    if (spenders.empty())
        return std::nullopt;
    mean /= static_cast<double>(spenders.size());
    std::ranges::sort(spenders, {}, &Spender::repeats);
    const auto best = maximiseLikelihood<3>(
        [&](const std::array<double, 3> &at) {
            return likelihood(spenders, {at[0], at[1], at[2]}, progress);
        },
        {2, 3, mean});
    if (!best)
        return std::nullopt;
    return GammaGammaFit{{best->at[0], best->at[1], best->at[2]},
                         best->errors,
                         best->value,
                         spenders.size(),
                         best->steps,
                         best->converged};
}

} // namespace leadbook
