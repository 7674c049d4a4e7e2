// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/retentionfigures.h"

#include "items/bookcurrency.h"
#include "workspace/purchasecohorts.h"

#include <algorithm>

namespace leadbook {

std::int64_t RetentionFigures::active(std::size_t column) const
{
    std::int64_t sum = 0;
    for (const Cohort &cohort : cohorts.cohorts)
        sum += column < cohort.cells.size() ? cohort.cells[column].active : 0;
    return sum;
}

std::int64_t RetentionFigures::followed(std::size_t column) const
{
    std::int64_t sum = 0;
    for (const Cohort &cohort : cohorts.cohorts)
        sum += column < cohort.cells.size() ? cohort.size : 0;
    return sum;
}

RetentionFigures retentionFigures(const View &view, CalendarUnit unit, CohortRule rule, int most,
                                  const Progress &progress)
{
    RetentionFigures figures;
    figures.today = view.asOf;
    const Snapshot &snapshot = *view.snapshot;
    for (const PurchaseColumns &lines : purchaseColumns(snapshot))
        figures.purchases += static_cast<std::size_t>(std::ranges::count_if(lines.amount, &Money::isKnown));
    const Day asOf = cohortDay(snapshot, view.asOf, unit);
    figures.cohorts.question = {unit, rule, asOf};
    if (figures.purchases == 0 || progress.isCancelled())
        return figures;
    figures.cohorts = cohortsOf(snapshot, figures.cohorts.question);
    auto &cohorts = figures.cohorts.cohorts;
    for (const Cohort &cohort : cohorts)
        figures.customers += cohort.size;
    const Day first = unitBegin(unitNumber(asOf, unit) - most + 1, unit);
    const auto shown =
        std::ranges::find_if(cohorts, [first](const Cohort &cohort) { return cohort.start >= first; });
    figures.older = static_cast<std::size_t>(shown - cohorts.begin());
    cohorts.erase(cohorts.begin(), shown);
    figures.currency = bookCurrency(view);
    return figures;
}

} // namespace leadbook
