// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/funnelperiod.h"
#include "workspace/funnelinput.h"

#include <QString>

#include <optional>
#include <span>

namespace leadbook {

/// What a page, a report or a command asks of the funnel, in words that fit any book.
struct FunnelAsk
{
    FunnelCount count = FunnelCount::Entered;
    PeriodChoice period = PeriodChoice::AllTime;
    Period own = {}; ///< of PeriodChoice::Own
    PeriodComparison than = PeriodComparison::None;
    QString by = QStringLiteral("owner"); ///< what groups are told of, see groupDeals(); empty: none
    QString pipeline = {};                ///< its name; empty: the one with the most deals

    std::optional<QString> owner = {};   ///< of the deal; empty: of none
    std::optional<QString> source = {};  ///< of the customer
    std::optional<QString> segment = {}; ///< key
    std::optional<QString> grade = {};   ///< key
    QString where = {};                  ///< any filter of customers, as text

    bool isNarrowed() const { return owner || source || segment || grade || !where.trimmed().isEmpty(); }
    friend bool operator==(const FunnelAsk &a, const FunnelAsk &b)
    {
        return a.count == b.count && a.period == b.period && a.own.begin == b.own.begin &&
               a.own.end == b.own.end && a.than == b.than && a.by == b.by && a.pipeline == b.pipeline &&
               a.owner == b.owner && a.source == b.source && a.segment == b.segment && a.grade == b.grade &&
               a.where == b.where;
    }
};

/// What funnels are told by: keys of groupDeals().
std::span<const char *const> funnelGroupings();

/// The deals that @p ask lets pass. Invalid, with one sentence, where its filter cannot be read.
Result<DealFilter> dealFilter(const View &view, const FunnelAsk &ask);

/// The deals of the pipeline, narrowed and grouped as @p ask says. The same error, and those of
/// findPipeline() and groupDeals().
Result<FunnelInput> askedDeals(const View &view, const FunnelAsk &ask, const Progress &progress);

/// The question that @p ask means on the day @p asOf, in years that begin with month @p firstMonth.
FunnelQuestion questionOf(const FunnelAsk &ask, Day asOf, int firstMonth = 1);
/// The question it is compared with; absent where it is compared with nothing. What began in the earlier
/// period is followed for as long as what began in the later one was.
std::optional<FunnelQuestion> comparedQuestion(const FunnelAsk &ask, Day asOf, int firstMonth = 1);

} // namespace leadbook
