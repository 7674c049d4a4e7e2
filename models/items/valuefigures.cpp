// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/valuefigures.h"

#include "items/bookcurrency.h"
#include "workspace/purchasecohorts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// Who is gone bought too: of no class, but in the sums of all.
constexpr std::size_t kNobody = 1;

void addClasses(const View &view, const std::vector<PurchaseColumns> &lines, ValueFigures &figures)
{
    ClassedCustomers classed = classCustomers(view, figures.question.by);
    const auto groups = static_cast<std::size_t>(classed.names.size());
    for (std::uint32_t &group : classed.group)
        group = std::min(group, static_cast<std::uint32_t>(groups));
    const auto sums = groupRevenue(lines, classed.group, groups + kNobody, figures.spans);
    for (const GroupRevenue &sum : sums)
        figures.total += sum;
    const double all = figures.total.now.toDouble();
    for (std::size_t i = 0; i < groups; ++i) {
        const GroupRevenue &sum = sums[i];
        const bool isThere =
            sum.buyersNow + sum.buyersBefore > 0 || sum.now != Money(0) || sum.before != Money(0);
        if (isThere)
            figures.classes.push_back(
                {classed.names[static_cast<qsizetype>(i)], sum, all > 0 ? sum.now.toDouble() / all : 0});
    }
}

} // namespace

std::optional<double> ValueFigures::change(const GroupRevenue &sums)
{
    if (sums.before <= Money(0))
        return std::nullopt;
    return sums.now.toDouble() / sums.before.toDouble() - 1;
}

std::optional<double> ValueFigures::kept(const GroupRevenue &sums)
{
    if (sums.buyersBefore == 0)
        return std::nullopt;
    return static_cast<double>(sums.retained) / static_cast<double>(sums.buyersBefore);
}

ValueFigures valueFigures(const View &view, const ValueQuestion &question, const Progress &progress)
{
    ValueFigures figures;
    figures.question = question;
    figures.today = view.asOf;
    const Snapshot &snapshot = *view.snapshot;
    const auto lines = purchaseColumns(snapshot);
    for (const PurchaseColumns &chunk : lines)
        figures.purchases += static_cast<std::size_t>(std::ranges::count_if(chunk.amount, &Money::isKnown));
    const Day asOf = cohortDay(snapshot, view.asOf, CalendarUnit::Month);
    figures.spans = spansOf(asOf, question.months);
    if (figures.purchases == 0 || progress.isCancelled())
        return figures;
    addClasses(view, lines, figures);
    if (progress.isCancelled())
        return figures;
    figures.units = unitRevenue(lines, question.unit, asOf, kRevenueUnits);
    figures.isLastRunning = isUnitRunning(asOf, question.unit);
    figures.repeat = repeatRate(lines, snapshot.customers.rows(), asOf, kRepeatDays);
    figures.currency = bookCurrency(view);
    return figures;
}

QString valueFilter(const ValueFigures &figures, ValuePart part, const QString *name)
{
    const TwoSpans &spans = figures.spans;
    const QString now = purchaseFilter(CohortRule::Positive, spans.now, spans.asOf);
    const QString before = purchaseFilter(CohortRule::Positive, spans.before, spans.now - 1);
    QString filter;
    switch (part) {
    case ValuePart::Buyers:
        filter = now;
        break;
    case ValuePart::BuyersBefore:
        filter = before;
        break;
    case ValuePart::Kept:
        filter = before + u" and "_s + now;
        break;
    case ValuePart::Gone:
        filter = before + u" and not "_s + now;
        break;
    }
    return name == nullptr ? filter : classFilter(figures.question.by, *name) + u" and "_s + filter;
}

} // namespace leadbook
