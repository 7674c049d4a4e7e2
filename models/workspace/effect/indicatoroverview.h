// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/calendarunit.h"
#include "analysis/effect/armcomparison.h"
#include "analysis/effect/indicatorreader.h"
#include "workspace/effect/marketchange.h"
#include "workspace/segments/customergroups.h"

#include <array>

namespace leadbook {

/// By what customers are divided, and time.
struct OverviewAsk
{
    QString dimension = QStringLiteral("grade"); ///< grade, lifeCycle or rfm
    CalendarUnit unit = CalendarUnit::Quarter;
    int periods = 4; ///< the newest of which ends with the view's day

    friend bool operator==(const OverviewAsk &, const OverviewAsk &) = default;
};

/// The indicators of one class in one period.
using OverviewCell = std::array<ArmFigure, kIndicators>;

/// The indicators of the classes that customers are in now, period by period.
struct IndicatorOverview
{
    OverviewAsk ask;
    Day asOf;
    bool hasPurchases = false;
    QStringList comparisons; ///< what answers are called that compare us with rivals
    CustomerGroups groups;
    std::vector<DaySpan> periods;    ///< the oldest first
    std::vector<OverviewCell> cells; ///< group by group; at the end those of everybody
    std::vector<MarketRow> market;   ///< by periods, of everybody together

    const OverviewCell &cell(std::size_t group, std::size_t period) const
    {
        return cells[group * periods.size() + period];
    }
    /// A filter that lists the customers behind @p indicator there (group of groups.size(): of everybody);
    /// empty where no filter asks for them.
    QString filter(std::size_t group, std::size_t period, Indicator indicator) const;
};

/// Whom a filter lists for @p indicator within @p days: who bought, who answered, who took part, whose deals
/// were decided; of churn, lifetime value and loyalty those who had bought before. Answers that compare us
/// with rivals are called @p comparisons. Empty where no filter asks for it.
QString indicatorFilter(Indicator indicator, DaySpan days, bool hasPurchases, const QStringList &comparisons);

/// Works it out of @p view of the book @p path. In a worker. Errors: Io, Corrupt, Cancelled.
Result<IndicatorOverview> indicatorOverview(const QString &path, const View &view, const OverviewAsk &ask,
                                            const Progress &progress);

} // namespace leadbook
