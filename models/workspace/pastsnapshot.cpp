// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pastsnapshot.h"

#include "snapshot/dealmoney.h"
#include "snapshot/potential.h"
#include "store/peoplereader.h"
#include "store/ratereader.h"
#include "workspace/funnelinput.h"

namespace leadbook {

namespace {

/// Lets what was open on @p day count by the rates of it, and what was closed later as well.
void countOn(Snapshot &past, const CurrencyRates &rates, Day day)
{
    DealTable &deals = past.deals;
    for (Row deal = 0; deal < deals.agreed.size(); ++deal) {
        const AgreedMoney agreed = agreedMoney(deals, deal);
        if (agreed.isConverted)
            deals.amount.set(
                deal, rates.inBook(agreed.amount, agreed.currency, countedDay(deals.closed[deal], day)));
    }
    for (Row row = 0; row < past.potential.size(); ++row) {
        if (past.potential[row].isKnown())
            convertPotential(past, row, rates, day);
    }
}

} // namespace

std::vector<std::uint16_t> stagesOf(const Snapshot &snapshot, std::uint16_t pipeline)
{
    std::vector<std::uint16_t> stages;
    for (std::size_t stage = 0; stage < snapshot.stages.size(); ++stage)
        if (snapshot.stages[stage].pipeline == snapshot.pipelines[pipeline].id)
            stages.push_back(static_cast<std::uint16_t>(stage));
    return stages;
}

void setStanding(DealTable &deals, Row row, const DealStanding &standing,
                 const std::vector<std::uint16_t> &stages)
{
    if (!standing.exists) {
        deals.alive.set(row, 0);
        return;
    }
    deals.outcome.set(row, static_cast<std::uint8_t>(standing.outcome));
    // A deal of which no stage was ever told has none on any day.
    const bool isTold = deals.stage[row] != kNoStage || !standing.recorded.empty();
    if (standing.outcome == DealOutcome::Open && isTold && standing.now < stages.size())
        deals.stage.set(row, stages[standing.now]);
}

Snapshot withDealsOf(const Snapshot &snapshot, Day day)
{
    Snapshot past = snapshot;
    for (std::uint16_t pipeline = 0; pipeline < snapshot.pipelines.size(); ++pipeline) {
        const FunnelInput input = gatherDeals(snapshot, pipeline);
        const auto stages = stagesOf(snapshot, pipeline);
        const DealColumns columns = input.columns();
        const DealPaths paths(columns, input.moves(), stages.size());
        for (std::size_t deal = 0; deal < input.deals.size(); ++deal)
            setStanding(past.deals, input.deals[deal], paths.standing(deal, day), stages);
    }
    return past;
}

Result<Snapshot> pastSnapshot(sqlite3 *database, const Snapshot &snapshot, Day day, const Progress &progress)
{
    Snapshot past = withDealsOf(snapshot, day);
    LEADBOOK_TRY(PeopleReader(database, progress).readNeeds(past, day));
    const auto rates = readCurrencyRates(database);
    LEADBOOK_TRY(rates);
    countOn(past, *rates, day);
    return past;
}

} // namespace leadbook
