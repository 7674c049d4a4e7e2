// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/strategies/strategybook.h"

namespace leadbook {

StepFigures StrategyBook::figuresOf(std::size_t place) const
{
    const auto found = figures.find(standings.strategies[place].strategy.id);
    return found == figures.end() ? StepFigures() : found->second.all;
}

Result<StrategyBook> strategyBook(const QString &path, const View &view, const Progress &progress)
{
    auto standings = strategyStandings(path, view, progress);
    LEADBOOK_TRY(standings);
    auto figures = strategyFigures(path, view.asOf, progress);
    LEADBOOK_TRY(figures);
    return StrategyBook{*std::move(standings), *std::move(figures)};
}

} // namespace leadbook
