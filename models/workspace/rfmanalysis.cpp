// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rfmanalysis.h"

#include <cmath>
#include <cstdlib>
#include <limits>
#include <optional>

namespace leadbook {

namespace {

/// Customers by label scores.
std::array<std::int64_t, RfmScheme::kCells> labelCells(const RfmTally &tally, int bins)
{
    std::array<std::int64_t, RfmScheme::kCells> cells{};
    for (int r = 1; r <= bins; ++r)
        for (int f = 1; f <= bins; ++f)
            for (int m = 1; m <= bins; ++m)
                cells[RfmScheme::cellOf(RfmScheme::labelScore(r, bins), RfmScheme::labelScore(f, bins),
                                        RfmScheme::labelScore(m, bins))] +=
                    tally
                        .sums()[RfmScorer::combinationOf(static_cast<std::size_t>(r),
                                                         static_cast<std::size_t>(f),
                                                         static_cast<std::size_t>(m))]
                        .customers;
    return cells;
}

/// Scores and sums what the columns of @p analysis hold.
void score(RfmAnalysis &analysis)
{
    const RfmScheme &scheme = analysis.scheme;
    const RfmColumns columns{analysis.recencyDays, analysis.totals.orders, analysis.totals.amount};
    const RfmExtents extents = rfmExtents(columns);
    analysis.scores =
        unscored(scheme, cutsOf(scheme, columns, extents), columns.recencyDays.size(), extents.front().count);
    const auto groups = static_cast<std::size_t>(scheme.groups().size());
    if (analysis.scores.scored == 0) {
        analysis.groups = rfmGroupTotals(analysis.scores, columns, groups);
        return;
    }
    const RfmScorer scorer(scheme, analysis.scores.cuts);
    analysis.scores.unreachable = scorer.unreachable(extents);
    const RfmTally tally = scoreAndTally(scorer, columns, extents.front().highest, analysis.scores);
    analysis.groups = tally.groups();
    analysis.cells = labelCells(tally, scheme.bins);
    for (std::size_t group = 0; group < groups; ++group) {
        analysis.customers += analysis.groups[group].customers;
        analysis.orders += analysis.groups[group].orders;
        analysis.revenue += analysis.groups[group].revenue;
    }
}

std::optional<double> numberOf(const CellValue &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *money = std::get_if<Money>(&value))
        return money->toDouble();
    return std::nullopt;
}

/// Days from a day to @p asOf, or the number of days as it is.
std::optional<double> daysOf(const CellValue &value, Day asOf)
{
    if (const auto *day = std::get_if<Day>(&value))
        return asOf - *day;
    return numberOf(value);
}

/// @p number without its fraction where T holds it.
template <typename T> std::optional<T> wholeIn(double number)
{
    constexpr double kEnd = static_cast<double>(std::numeric_limits<T>::max()) + 1;
    if (!std::isfinite(number) || number <= -kEnd || number >= kEnd)
        return std::nullopt;
    return static_cast<T>(number);
}

/// Whether what fields keep of a customer is a purchase at all: it lies in the past and has an order.
bool counts(double days, double orders)
{
    return !(days < 0) && !(orders < 1);
}

/// What is kept of one customer, as the analysis holds it.
struct KeptTotals
{
    std::int32_t days;
    std::uint32_t orders;
    Money amount;
};

std::optional<KeptTotals> keptTotals(double days, double orders, double amount)
{
    const auto wholeDays = wholeIn<std::int32_t>(days);
    const auto wholeOrders = wholeIn<std::uint32_t>(orders);
    const Money money = Money::fromDouble(amount);
    if (!wholeDays || !wholeOrders || !money.isKnown())
        return std::nullopt;
    return KeptTotals{*wholeDays, *wholeOrders, money};
}

} // namespace

RfmAnalysis analyseRfm(const Snapshot &snapshot, Day asOf, const RfmScheme &scheme, const Progress &progress)
{
    RfmAnalysis analysis;
    analysis.asOf = asOf;
    analysis.scheme = scheme;
    analysis.totals = sumPurchases(snapshot, asOf);
    analysis.recencyDays = analysis.totals.recencyDays(asOf);
    if (!progress.isCancelled())
        score(analysis);
    return analysis;
}

RfmAnalysis analyseRfm(const View &view, Day asOf, const RfmScheme &scheme, const RfmFields &fields)
{
    const std::size_t rows = view.snapshot->customers.rows();
    RfmAnalysis analysis;
    analysis.asOf = asOf;
    analysis.scheme = scheme;
    analysis.totals.lastDay.resize(rows);
    analysis.totals.orders.resize(rows);
    analysis.totals.amount.resize(rows, Money(0));
    analysis.recencyDays.resize(rows, kNoRecency);
    const ListColumn recency(view, ListKind::Customers, fields.recency);
    const ListColumn frequency(view, ListKind::Customers, fields.frequency);
    const ListColumn monetary(view, ListKind::Customers, fields.monetary);
    std::int64_t sum = 0;
    for (Row row = 0; row < rows; ++row) {
        const auto days = daysOf(recency.value(row), asOf);
        const auto orders = numberOf(frequency.value(row));
        const auto amount = numberOf(monetary.value(row));
        if (!view.snapshot->customers.isAlive(row) || !days || !orders || !amount || !counts(*days, *orders))
            continue;
        const auto kept = keptTotals(*days, *orders, *amount);
        // Sums of groups must stay within 64 bits as well.
        if (!kept || __builtin_add_overflow(sum, std::abs(kept->amount.tenThousandths()), &sum)) {
            ++analysis.outOfRange;
            continue;
        }
        analysis.recencyDays[row] = kept->days;
        analysis.totals.lastDay[row] = asOf - kept->days;
        analysis.totals.orders[row] = kept->orders;
        analysis.totals.amount[row] = kept->amount;
    }
    score(analysis);
    return analysis;
}

RfmScheme rfmSchemeFor(const AnalysisSettings &settings)
{
    RfmScheme scheme = settings.rfm;
    if (!settings.rfmIsSaved)
        scheme.cuts.reset();
    return scheme;
}

} // namespace leadbook
