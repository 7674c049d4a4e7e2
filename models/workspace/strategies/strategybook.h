// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/strategies/strategyfigures.h"
#include "workspace/strategies/strategyproposal.h"

namespace leadbook {

/// The strategies of a book with whom they concern and what became of their steps.
struct StrategyBook
{
    StrategyProposal standings; ///< without changes
    std::map<std::int64_t, StrategyFigures> figures;

    /// The figures of the strategy at @p place of the standings; zeros where it has no task.
    StepFigures figuresOf(std::size_t place) const;
};

/// Reads them. In a worker. Errors: Io, Corrupt, Cancelled.
Result<StrategyBook> strategyBook(const QString &path, const View &view, const Progress &progress);

} // namespace leadbook
