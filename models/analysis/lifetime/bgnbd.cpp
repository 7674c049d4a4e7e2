// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/bgnbd.h"

#include "analysis/lifetime/countwalk.h"
#include "analysis/lifetime/likelihoodmaximum.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace leadbook {

namespace {

constexpr std::size_t kRowsBetweenLooks = 8192;

/// Customers with the same history.
struct Group
{
    std::uint32_t repeats;
    double last;
    double age;
    double customers;
};

std::vector<Group> groupsOf(const RepeatColumns &customers)
{
    std::vector<Group> groups(customers.size());
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i] = {customers.repeats[i], customers.last[i], customers.age[i], 1};
    const auto key = [](const Group &group) { return std::tie(group.repeats, group.last, group.age); };
    std::ranges::sort(groups, [&key](const Group &a, const Group &b) { return key(a) < key(b); });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (kept > 0 && key(groups[kept - 1]) == key(groups[i]))
            groups[kept - 1].customers += 1;
        else
            groups[kept++] = groups[i];
    }
    groups.resize(kept);
    return groups;
}

/// What depends on the number of repeats alone, summed up to it; index 0 holds nothing.
struct CountTerms
{
    double logRising = 0; ///< log of (r + i), i below x
    double rising = 0;    ///< 1 / (r + i)
    double rising2 = 0;   ///< its square
    double logKept = 0;   ///< log of (b + i) / (a + b + i)
    double kept = 0;      ///< 1 / (b + i)
    double kept2 = 0;
    double all = 0; ///< 1 / (a + b + i)
    double all2 = 0;
};

std::vector<CountTerms> countTerms(const BgNbd &model, std::uint32_t most)
{
    std::vector<CountTerms> terms(std::size_t{most} + 1);
    for (std::size_t i = 0; i < most; ++i) {
        const double n = static_cast<double>(i);
        const double rising = 1 / (model.r + n);
        const double kept = 1 / (model.b + n);
        const double all = 1 / (model.a + model.b + n);
        const CountTerms &before = terms[i];
        terms[i + 1] = {before.logRising - std::log(rising),
                        before.rising + rising,
                        before.rising2 + rising * rising,
                        before.logKept + std::log(all / kept),
                        before.kept + kept,
                        before.kept2 + kept * kept,
                        before.all + all,
                        before.all2 + all * all};
    }
    return terms;
}

/// The log-likelihood of groups and its derivatives by r, alpha, a and b.
class Likelihood
{
public:
    Likelihood(std::span<const Group> groups, std::uint32_t most)
        : m_groups(groups)
        , m_most(most)
    {
    }

    std::optional<Curvature<4>> operator()(const BgNbd &model, const Progress &progress) const
    {
        const std::vector<CountTerms> terms = countTerms(model, m_most);
        Curvature<4> sum;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (i % kRowsBetweenLooks == 0 && progress.isCancelled())
                return std::nullopt;
            const Group &group = m_groups[i];
            addCounts(sum, model, terms[group.repeats], group.customers);
            if (group.repeats == 0)
                addTimesOfOne(sum, model, group);
            else
                addTimes(sum, model, group);
        }
        for (std::size_t i = 0; i < 4; ++i) {
            for (std::size_t j = 0; j < i; ++j)
                sum.hessian[j][i] = sum.hessian[i][j];
        }
        return sum;
    }

private:
    enum : std::uint8_t
    {
        R,
        Alpha,
        A,
        B,
    };

    static void addCounts(Curvature<4> &sum, const BgNbd &model, const CountTerms &terms, double weight)
    {
        sum.value += weight * (terms.logRising + model.r * std::log(model.alpha) + terms.logKept);
        sum.gradient[R] += weight * (terms.rising + std::log(model.alpha));
        sum.gradient[Alpha] += weight * model.r / model.alpha;
        sum.gradient[A] -= weight * terms.all;
        sum.gradient[B] += weight * (terms.kept - terms.all);
        sum.hessian[R][R] -= weight * terms.rising2;
        sum.hessian[Alpha][R] += weight / model.alpha;
        sum.hessian[Alpha][Alpha] -= weight * model.r / (model.alpha * model.alpha);
        sum.hessian[A][A] += weight * terms.all2;
        sum.hessian[B][A] += weight * terms.all2;
        sum.hessian[B][B] += weight * (terms.all2 - terms.kept2);
    }

    /// Of customers with one purchase, who have not dropped out: -r log(alpha + T).
    static void addTimesOfOne(Curvature<4> &sum, const BgNbd &model, const Group &group)
    {
        const double whole = model.alpha + group.age;
        const double log = std::log(whole);
        sum.value -= group.customers * model.r * log;
        sum.gradient[R] -= group.customers * log;
        sum.gradient[Alpha] -= group.customers * model.r / whole;
        sum.hessian[Alpha][R] -= group.customers / whole;
        sum.hessian[Alpha][Alpha] += group.customers * model.r / (whole * whole);
    }

    /// The logarithm of two ways: still a customer, or dropped out at the last purchase.
    static void addTimes(Curvature<4> &sum, const BgNbd &model, const Group &group)
    {
        const double x = group.repeats;
        const double weight = group.customers;
        const double whole = model.alpha + group.age;
        const double until = model.alpha + group.last;
        const double logWhole = std::log(whole);
        const double logUntil = std::log(until);
        const double last = model.b + x - 1;
        const double stay = -(model.r + x) * logWhole;
        const double leave = std::log(model.a / last) - (model.r + x) * logUntil;
        const double odds = std::exp(-std::abs(stay - leave));
        sum.value += weight * (std::max(stay, leave) + std::log1p(odds));
        const double left = leave > stay ? 1 / (1 + odds) : odds / (1 + odds);
        const double stayed = 1 - left;
        const double times = model.r + x;

        const std::array<double, 4> byStay{-logWhole, -times / whole, 0, 0};
        const std::array<double, 4> byLeave{-logUntil, -times / until, 1 / model.a, -1 / last};
        for (std::size_t i = 0; i < 4; ++i) {
            sum.gradient[i] += weight * (stayed * byStay[i] + left * byLeave[i]);
            for (std::size_t j = 0; j <= i; ++j)
                sum.hessian[i][j] +=
                    weight * stayed * left * (byStay[i] - byLeave[i]) * (byStay[j] - byLeave[j]);
        }
        sum.hessian[Alpha][R] -= weight * (stayed / whole + left / until);
        sum.hessian[Alpha][Alpha] += weight * times * (stayed / (whole * whole) + left / (until * until));
        sum.hessian[A][A] -= weight * left / (model.a * model.a);
        sum.hessian[B][B] += weight * left / (last * last);
    }

    std::span<const Group> m_groups;
    std::uint32_t m_most;
};

BgNbd modelOf(const std::array<double, 4> &at)
{
    return {at[0], at[1], at[2], at[3]};
}

} // namespace

double BgNbd::alive(std::uint32_t repeats, double last, double age) const
{
    if (repeats == 0)
        return 1;
    const double odds =
        a / (b + repeats - 1) * std::exp((r + repeats) * std::log((alpha + age) / (alpha + last)));
    return 1 / (1 + odds);
}

double BgNbd::expected(double time) const
{
    if (!(time > 0))
        return 0;
    constexpr double kSmall = 1e-15;
    constexpr std::uint32_t kMostTerms = 2'000'000;
    double sum = 0;
    for (CountWalk walk(*this, time); walk.count() < kMostTerms; walk.advance()) {
        const double more = walk.more();
        sum += more;
        if (more <= kSmall * (1 + sum))
            break;
    }
    return sum;
}

double BgNbd::probability(std::uint32_t count, double time) const
{
    if (!(time > 0))
        return count == 0 ? 1 : 0;
    CountWalk walk(*this, time);
    while (walk.count() < count)
        walk.advance();
    return walk.probability();
}

double BgNbd::medianWait(std::uint32_t repeats, double age) const
{
    return (alpha + age) * std::expm1(std::log(2.0) / (r + repeats));
}

double logLikelihood(const BgNbd &model, const RepeatColumns &customers)
{
    const std::vector<Group> groups = groupsOf(customers);
    const Progress progress;
    return groups.empty() ? 0 : Likelihood(groups, groups.back().repeats)(model, progress)->value;
}

std::optional<BgNbdFit> fitBgNbd(const RepeatColumns &customers, const Progress &progress)
{
    const std::vector<Group> groups = groupsOf(customers);
    if (groups.empty() || groups.back().repeats == 0)
        return std::nullopt;
    double ages = 0;
    for (const Group &group : groups)
        ages += group.age * group.customers;
    const double meanAge = std::max(ages / static_cast<double>(customers.size()), 1e-3);
    const Likelihood likelihood(groups, groups.back().repeats);
    const auto best = maximiseLikelihood<4>(
        [&](const std::array<double, 4> &at) { return likelihood(modelOf(at), progress); },
        {1, meanAge, 1, 2});
    if (!best)
        return std::nullopt;
    return BgNbdFit{modelOf(best->at), best->errors, best->value, best->steps, best->converged};
}

} // namespace leadbook
