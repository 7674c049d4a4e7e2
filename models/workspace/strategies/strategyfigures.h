// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace leadbook {

/// What became of the tasks of a strategy's steps. A task is due when it was due before it was put off.
struct StepFigures
{
    std::int64_t created = 0; ///< all of them, the sum of done, dropped, withdrawn and open
    std::int64_t done = 0;
    std::int64_t inTime = 0; ///< of the done ones: on the day it was due or before, or without a day
    std::int64_t dropped = 0;
    std::int64_t withdrawn = 0;
    std::int64_t open = 0;
    std::int64_t overdue = 0; ///< of the open ones
    std::optional<double>
        medianDelay; ///< days that the done ones with a day were late, 0 where not; absent: none

    /// Done ones among those that should be: done, dropped and overdue; absent where there is none.
    std::optional<double> doneRate() const;
};

/// The figures of one strategy.
struct StrategyFigures
{
    StepFigures all;
    std::map<QString, StepFigures>
        owners; ///< by name of who does the task, else of the customer's; empty: nobody
};

/// The figures of the strategies of the book @p path on @p today, by id of the strategy; without those that
/// have no task. In a worker. Errors: Io, Corrupt, Cancelled.
Result<std::map<std::int64_t, StrategyFigures>> strategyFigures(const QString &path, Day today,
                                                                const Progress &progress);

} // namespace leadbook
