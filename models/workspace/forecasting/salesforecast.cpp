// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/forecasting/salesforecast.h"

namespace leadbook {

DealTracks dealTracks(const Snapshot &snapshot)
{
    const DealTable &deals = snapshot.deals;
    const auto rows = static_cast<Row>(deals.ids.size());
    std::vector<std::uint16_t> stage;
    std::vector<std::uint8_t> outcome;
    std::vector<std::uint8_t> live;
    std::vector<Money> amount;
    std::vector<Day> opened;
    std::vector<Day> closed;
    for (Row row = 0; row < rows; ++row) {
        stage.push_back(deals.stage[row] == kNoStage ? kNoDealStage : deals.stage[row]);
        outcome.push_back(deals.outcome[row]);
        live.push_back(deals.alive[row]);
        amount.push_back(deals.amount[row]);
        opened.push_back(deals.opened[row]);
        closed.push_back(deals.closed[row]);
    }
    std::vector<std::uint32_t> movedDeal;
    std::vector<std::uint16_t> movedStage;
    std::vector<Day> movedDay;
    const StageChangeTable &changes = snapshot.stageChanges;
    for (Row row = 0; row < changes.ids.size(); ++row) {
        if (changes.alive[row] == 0 || changes.deal[row] == kNoRow)
            continue;
        movedDeal.push_back(changes.deal[row]);
        movedStage.push_back(changes.stage[row] == kNoStage ? kNoDealStage : changes.stage[row]);
        movedDay.push_back(changes.day[row]);
    }
    return DealTracks({stage, outcome, amount, opened, closed, {}, live}, {movedDeal, movedStage, movedDay},
                      snapshot.stages.size());
}

SalesForecast salesForecast(const View &view, Day asOf, int months, const Progress &progress)
{
    SalesForecast sales;
    const DealTracks tracks = dealTracks(*view.snapshot);
    const auto periods = forecastMonths(asOf, months);
    sales.forecast = computeForecast(tracks, asOf, periods, progress);
    for (int back = kPastMonths; back >= 1; --back)
        sales.pastMonths.push_back(
            {periods.front().begin.addMonths(-back), periods.front().begin.addMonths(1 - back)});
    sales.pastWon = wonIn(tracks, asOf, sales.pastMonths);
    sales.past = pastForecasts(tracks, asOf, kPastMonths, progress);
    sales.errors = forecastErrors(sales.past);
    return sales;
}

} // namespace leadbook
