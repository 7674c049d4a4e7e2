// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/funnel.h"
#include "core/progress.h"
#include "items/funnelperiod.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace leadbook {

/// What an owner made of the deals that a funnel counts.
struct FunnelOwner
{
    QString name; ///< empty: deals without an owner
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

/// A funnel and what is said beside it, as values for a page.
struct FunnelFigures
{
    Day asOf;
    Funnel funnel;                   ///< without the columns by deal
    QString pipeline;                ///< whose deals these are
    std::vector<FunnelOther> others; ///< pipelines with deals that are not counted here
    QStringList stages;              ///< names as written in the book
    std::vector<FunnelOwner> owners; ///< by won value, falling
    QString currency;                ///< of the amounts; empty where not told or several
    std::int64_t deals = 0;          ///< of the pipeline, whatever the question
    std::int64_t counted = 0;        ///< that the question takes in
};

/// The funnel of the deals in @p view as of its day. Pure; any thread. Nothing is counted where @p progress
/// is cancelled.
FunnelFigures funnelFigures(const View &view, FunnelCount count, PeriodChoice period,
                            const Progress &progress);

} // namespace leadbook
