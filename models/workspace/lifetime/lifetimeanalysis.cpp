// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lifetime/lifetimeanalysis.h"

#include "analysis/grouprevenue.h"
#include "analysis/lifetime/rankcorrelation.h"
#include "workspace/lifetime/customerreader.h"
#include "workspace/purchasecohorts.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr double kTenthOut =
    1.2815515655446004; ///< standard deviations that leave out a tenth on either side
constexpr double kMostMiss = 0.2;
constexpr double kLeastCoverage = 0.8;
constexpr int kYear = 365;
constexpr int kWeek = 7;
constexpr std::size_t kRowsBetweenLooks = 512;

/// How many bought on a second day.
std::size_t repeaters(const BuyingHistories &histories)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(histories.repeats, [](std::uint32_t x) { return x > 0; }));
}

/// Models of spending: by Gamma-Gamma where its condition holds.
void learnSpending(LifetimeAnalysis &analysis, const Progress &progress)
{
    const BuyingHistories &histories = analysis.histories;
    std::vector<double> often;
    std::vector<double> much;
    for (std::size_t i = 0; i < histories.size(); ++i) {
        if (histories.repeats[i] > 0 && histories.spend[i] > 0) {
            often.push_back(histories.repeats[i]);
            much.push_back(histories.spend[i]);
        }
    }
    analysis.correlation = rankCorrelation(often, much);
    if (often.size() < kFewestRepeaters) {
        analysis.spendBasis = SpendBasis::TooFew;
        return;
    }
    if (std::abs(analysis.correlation) > kMostSpendCorrelation) {
        analysis.spendBasis = SpendBasis::Correlated;
        return;
    }
    analysis.spending = fitGammaGamma(histories.repeats, histories.spend, progress);
    const bool hasMean = analysis.spending && std::isfinite(analysis.spending->model.meanSpend(0, 0));
    analysis.spendBasis = hasMean ? SpendBasis::Model : SpendBasis::NoMean;
}

void readCustomers(LifetimeAnalysis &analysis, const Progress &progress)
{
    const CustomerReader reader(analysis, analysis.histories);
    const std::size_t all = analysis.histories.size();
    analysis.customers.reserve(all);
    for (std::size_t i = 0; i < all; ++i) {
        if (i % kRowsBetweenLooks == 0) {
            if (progress.isCancelled()) {
                analysis.customers.clear();
                return;
            }
            progress.report(static_cast<std::int64_t>(i), static_cast<std::int64_t>(all));
        }
        analysis.customers.push_back(reader.read(i));
    }
}

/// Holds a model against what came after the calibration, its own or one that learns from less of the time.
void check(LifetimeAnalysis &analysis, std::span<const PurchaseColumns> lines, std::size_t customers,
           const Progress &progress)
{
    const LifetimeQuestion &question = analysis.question;
    BuyingHistories own;
    const BuyingHistories *histories = &analysis.histories;
    analysis.checkedFrom = analysis.histories.question.calibrationEnd;
    analysis.checked = analysis.buying;
    if (!question.calibrationEnd.isValid()) {
        const int third = (question.asOf - analysis.histories.firstOfAll) / 3;
        const auto ahead = static_cast<int>(question.horizon * question.unitDays);
        analysis.checkedFrom = question.asOf - std::min(third, ahead);
        own = buyingHistories(lines, customers, {question.unitDays, analysis.checkedFrom, question.asOf},
                              progress);
        histories = &own;
        analysis.checked =
            repeaters(own) >= kFewestRepeaters ? fitBgNbd(own.columns(), progress) : std::nullopt;
    }
    if (!analysis.checked)
        return;
    analysis.holdOut = holdOut(analysis.checked->model, *histories, progress);
    analysis.tracking = trackRepeats(analysis.checked->model, *histories, kWeek, progress);
}

LifetimeVerdict verdictOf(const LifetimeAnalysis &analysis)
{
    const BuyingHoldOut &held = analysis.holdOut;
    if (!analysis.buying->converged)
        return LifetimeVerdict::Unsettled;
    if (held.customers == 0)
        return LifetimeVerdict::NoHoldOut;
    const double actual = static_cast<double>(held.actual);
    const bool isOutside = actual < held.low || actual > held.high;
    if (isOutside && std::abs(held.expected - actual) > kMostMiss * std::max(actual, 1.0))
        return LifetimeVerdict::Misses;
    return held.coverage < kLeastCoverage ? LifetimeVerdict::TooNarrow : LifetimeVerdict::Holds;
}

SimpleValue simpleValue(const BuyingHistories &histories, std::span<const PurchaseColumns> lines,
                        std::size_t customers, const LifetimeQuestion &question)
{
    constexpr int kMonths = 12;
    SimpleValue simple;
    simple.margin = question.margin;
    const std::vector<std::uint32_t> one(customers, 0);
    const GroupRevenue year = groupRevenue(lines, one, 1, spansOf(question.asOf, kMonths)).front();
    std::int64_t purchases = 0;
    const auto isLate = [&](Day day) { return day > question.asOf - kYear; };
    for (std::size_t day = 0; day < histories.repeatsByDay.size(); ++day)
        purchases += isLate(histories.firstOfAll + static_cast<int>(day)) ? histories.repeatsByDay[day] : 0;
    purchases += std::ranges::count_if(histories.firstDay, isLate);
    if (year.buyersNow == 0 || purchases == 0)
        return simple;
    simple.spend = year.now.toDouble() / static_cast<double>(purchases);
    simple.frequency = static_cast<double>(purchases) / static_cast<double>(year.buyersNow);
    simple.hasYearBefore = year.buyersBefore > 0;
    if (simple.hasYearBefore)
        simple.retention = static_cast<double>(year.retained) / static_cast<double>(year.buyersBefore);
    return simple;
}

} // namespace

LifetimeGains &LifetimeGains::operator+=(const LifetimeGains &other)
{
    frequency += other.frequency;
    spend += other.spend;
    retention += other.retention;
    return *this;
}

std::optional<double> SimpleValue::life() const
{
    return hasYearBefore && retention < 1 ? std::optional(1 / (1 - retention)) : std::nullopt;
}

std::optional<double> SimpleValue::value() const
{
    const auto years = life();
    return years ? std::optional(margin * spend * frequency * *years) : std::nullopt;
}

LifetimeAnalysis learnLifetime(const Snapshot &snapshot, const LifetimeQuestion &question,
                               const Progress &progress)
{
    LifetimeAnalysis analysis;
    analysis.question = question;
    const auto lines = purchaseColumns(snapshot);
    const std::size_t rows = snapshot.customers.rows();
    const Day end = question.calibrationEnd.isValid() ? question.calibrationEnd : question.asOf;
    analysis.histories = buyingHistories(lines, rows, {question.unitDays, end, question.asOf}, progress);
    if (progress.isCancelled())
        return analysis;
    analysis.freePurchases = analysis.histories.freeDays;
    analysis.simple = simpleValue(analysis.histories, lines, rows, question);
    const std::size_t again = repeaters(analysis.histories);
    if (again == 0)
        return analysis;
    if (again < kFewestRepeaters) {
        analysis.verdict = LifetimeVerdict::TooFew;
        return analysis;
    }
    analysis.buying = fitBgNbd(analysis.histories.columns(), progress);
    if (!analysis.buying)
        return analysis;
    learnSpending(analysis, progress);
    check(analysis, lines, rows, progress);
    analysis.verdict = verdictOf(analysis);
    return analysis;
}

LifetimeAnalysis analyseLifetime(const Snapshot &snapshot, const LifetimeQuestion &question,
                                 const Progress &progress)
{
    LifetimeAnalysis analysis = learnLifetime(snapshot, question, progress);
    if (analysis.buying && !progress.isCancelled())
        readCustomers(analysis, progress);
    return analysis;
}

std::optional<ValueModel> learnValueModel(const Snapshot &snapshot, Day end, const Progress &progress)
{
    LifetimeAnalysis analysis;
    analysis.histories = buyingHistories(purchaseColumns(snapshot), snapshot.customers.rows(),
                                         {analysis.question.unitDays, end, end}, progress);
    if (progress.isCancelled() || repeaters(analysis.histories) < kFewestRepeaters)
        return std::nullopt;
    analysis.buying = fitBgNbd(analysis.histories.columns(), progress);
    if (!analysis.buying || !analysis.buying->converged)
        return std::nullopt;
    learnSpending(analysis, progress);
    ValueModel model{analysis.buying->model, {}, analysis.question.unitDays, analysis.question.horizon};
    if (analysis.spendBasis == SpendBasis::Model)
        model.spending = analysis.spending->model;
    return progress.isCancelled() ? std::nullopt : std::optional(model);
}

void LifetimeSum::add(const CustomerLifetime &customer)
{
    ++customers;
    oneOrder += customer.basis == LifetimeBasis::OneOrder ? 1 : 0;
    expected += customer.counts.expected;
    value += customer.value();
    variance += customer.earned * customer.earned * customer.counts.variance;
    gains += customer.gains;
}

double LifetimeSum::low() const
{
    return std::max(0.0, value - kTenthOut * std::sqrt(variance));
}

double LifetimeSum::high() const
{
    return value + kTenthOut * std::sqrt(variance);
}

std::vector<LifetimeSum> sumLifetimes(const LifetimeAnalysis &analysis, std::span<const std::uint32_t> group,
                                      std::size_t groups)
{
    std::vector<LifetimeSum> sums(groups);
    for (std::size_t i = 0; i < analysis.customers.size(); ++i) {
        const std::uint32_t row = analysis.histories.customer[i];
        if (row < group.size() && group[row] < groups)
            sums[group[row]].add(analysis.customers[i]);
    }
    return sums;
}

std::vector<Day> nextByGroup(const LifetimeAnalysis &analysis, std::span<const std::uint32_t> group,
                             std::size_t groups)
{
    std::vector<std::vector<Day>> days(groups);
    for (std::size_t i = 0; i < analysis.customers.size(); ++i) {
        const std::uint32_t row = analysis.histories.customer[i];
        if (analysis.customers[i].next.isValid() && row < group.size() && group[row] < groups)
            days[group[row]].push_back(analysis.customers[i].next);
    }
    std::vector<Day> medians(groups);
    for (std::size_t i = 0; i < groups; ++i) {
        if (days[i].empty())
            continue;
        const auto middle = days[i].begin() + static_cast<std::ptrdiff_t>((days[i].size() - 1) / 2);
        std::ranges::nth_element(days[i], middle);
        medians[i] = *middle;
    }
    return medians;
}

} // namespace leadbook
