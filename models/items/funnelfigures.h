// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/funnel.h"
#include "core/progress.h"
#include "items/funnelask.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// What a group (an owner, a source, …) made of the deals that a funnel counts.
struct FunnelOwner
{
    QString name; ///< empty: deals of none
    std::int64_t won = 0;
    std::int64_t lost = 0;
    std::int64_t open = 0;
    Money wonValue = Money(0);
    std::optional<double> winRate; ///< of won and lost
};

/// A pipeline that a funnel does not show.
struct FunnelOther
{
    QString name;
    std::int64_t deals = 0;
};

/// Deals lost for one reason.
struct LostReason
{
    QString reason;                    ///< as written; empty: none was told
    std::vector<std::int64_t> byStage; ///< by the furthest stage they had reached
    std::int64_t deals = 0;
    Money value = Money(0);
};

/// Open deals that are longer in their stage than nine in ten won deals were.
struct StuckFigures
{
    std::vector<std::optional<std::int32_t>> limit; ///< by stage, in days; absent where too few were won
    std::vector<std::int64_t> byStage;
    std::int64_t deals = 0;
    std::int64_t unknown = 0; ///< open deals of which it is not known since when
    Money value = Money(0);
};

/// A funnel and what is said beside it, as values for a page.
struct FunnelFigures
{
    Day asOf;
    Period period;                   ///< what the funnel is of; without ends: all time
    Funnel funnel;                   ///< without the columns by deal
    std::optional<Funnel> then;      ///< that of the period it is compared with
    Period thenPeriod;               ///< of then
    QString pipeline;                ///< whose deals these are
    std::vector<FunnelOther> others; ///< pipelines with deals that are not counted here
    QStringList stages;              ///< names as written in the book
    std::vector<FunnelOwner> owners; ///< the groups asked for, by won value, falling
    std::vector<LostReason> reasons; ///< the most deals first, those without a reason last
    StuckFigures stuck;              ///< of the deals that the filter lets pass, today
    QString currency;                ///< of the amounts; empty where not told or several
    std::int64_t deals = 0;          ///< of the pipeline, whatever the question
    std::int64_t counted = 0;        ///< that the question takes in
};

/// The funnel of the deals in @p view as of its day. Pure; any thread. Nothing is counted where @p progress
/// is cancelled. Invalid where the filter or the grouping of @p ask cannot be read.
Result<FunnelFigures> funnelFigures(const View &view, const FunnelAsk &ask, const Progress &progress);

} // namespace leadbook
