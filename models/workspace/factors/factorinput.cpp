// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/factors/factorinput.h"

#include "workspace/factors/factorcolumns.h"

namespace leadbook {

namespace {

/// The day on which @p deal first came into @p stage; no day where that is not known.
Day enteredOn(const Snapshot &snapshot, Row deal, std::uint16_t stage)
{
    Day entered;
    snapshot.stageChanges.ofDeal.forEach(deal, [&](Row change) {
        const Day day = snapshot.stageChanges.day[change];
        if (snapshot.stageChanges.alive[change] != 0 && snapshot.stageChanges.stage[change] == stage &&
            day.isValid() && (!entered.isValid() || day < entered))
            entered = day;
    });
    return entered;
}

} // namespace

FactorInput gatherFactors(const View &view, const FactorPoint &point, const Progress &progress)
{
    constexpr Row kStep = 65'536;
    const Snapshot &snapshot = *view.snapshot;
    const DealTable &deals = snapshot.deals;
    FactorInput input;
    std::vector<FactorWindow> windows;
    for (Row deal = 0; deal < deals.ids.size(); ++deal) {
        if (deal % kStep == 0 && progress.isCancelled())
            return {};
        const auto outcome = static_cast<DealOutcome>(deals.outcome[deal]);
        if (deals.alive[deal] == 0 || outcome == DealOutcome::Open)
            continue;
        const Day began = deals.opened[deal];
        const Day closed = deals.closed[deal];
        if (!began.isValid() || !closed.isValid()) {
            ++input.undated;
            continue;
        }
        if (closed > view.asOf)
            continue;
        const Day at = point.stage ? enteredOn(snapshot, deal, *point.stage) : began + point.days;
        // One decided by then has had less time than the others for anything to happen.
        if (!at.isValid() || closed <= at || at < began) {
            ++input.tooEarly;
            continue;
        }
        windows.push_back({deal, began, at});
        input.deals.push_back(deal);
        input.won.push_back(outcome == DealOutcome::Won ? 1 : 0);
    }
    input.factors = factorColumns(snapshot, windows);
    return input;
}

WinFactors winFactorsOf(const View &view, const FactorPoint &point, const Progress &progress)
{
    WinFactors found;
    found.input = gatherFactors(view, point, progress);
    std::vector<FactorColumn> columns;
    for (const FactorTable &table : found.input.factors)
        columns.push_back({table.level, table.levels});
    if (!progress.isCancelled())
        found.levels = winFactors(found.input.won, columns);
    return found;
}

} // namespace leadbook
