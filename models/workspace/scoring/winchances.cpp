// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scoring/winchances.h"

#include "analysis/openage.h"
#include "workspace/scoring/scorehistory.h"
#include "workspace/scoring/scorelearning.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace leadbook {

namespace {

/// How long the decided deals of @p input took.
OpenAge openAge(const ScoreInput &input, const ScoreRows &known)
{
    std::vector<int> won;
    std::vector<int> lost;
    for (const std::uint32_t row : known) {
        if (!input.opened[row].isValid() || !input.closed[row].isValid())
            continue;
        const bool isWon = input.outcome[row] == static_cast<std::uint8_t>(ScoreOutcome::Won);
        (isWon ? won : lost).push_back(input.closed[row] - input.opened[row]);
    }
    return OpenAge(won, lost);
}

} // namespace

const ChanceReason *WinChances::reasonOf(Row customer) const
{
    const auto found = std::ranges::lower_bound(reasons, customer, {}, &ChanceReason::customer);
    return found != reasons.end() && found->customer == customer ? &*found : nullptr;
}

WinChances winChances(const View &view, const Progress &progress)
{
    WinChances chances;
    const auto input = gatherScoreInput(view, {}, progress);
    if (!input) {
        chances.why = input.error().message;
        return chances;
    }
    const ScoreHistory history = historyInTime(*input);
    if (!history.isEnough()) {
        chances.why = tooLittleHistory(history);
        return chances;
    }
    const ScoreRows known = knownRows(*input);
    const LearnedScore learned(*input, known, progress);
    const OpenAge age = openAge(*input, known);
    if (progress.isCancelled()) {
        chances.why = cancelledError().message;
        return chances;
    }
    chances.chance.assign(view.snapshot->customers.rows(), std::numeric_limits<float>::quiet_NaN());
    std::map<Row, std::uint32_t> best; // the deal that the chance is of
    for (std::size_t row = 0; row < input->table.rows; ++row) {
        const Row customer = input->customer[row];
        if (input->outcome[row] != static_cast<std::uint8_t>(ScoreOutcome::Open) || customer == kNoRow)
            continue;
        const Day opened = input->opened[row];
        const int days = opened.isValid() ? view.asOf - opened : -1;
        const auto chance = static_cast<float>(shiftedChance(learned.chance(row), age.logOdds(days)));
        float &own = chances.chance[customer];
        if (std::isnan(own) || chance > own) {
            own = chance;
            best[customer] = static_cast<std::uint32_t>(row);
        }
    }
    const RowFactors factors(*input, learned, known);
    for (const auto &[customer, row] : best)
        chances.reasons.push_back({customer, factors.of(row)});
    for (const ScoreField &field : input->table.fields)
        chances.fields.push_back({field.key, field.mayKnow});
    return chances;
}

} // namespace leadbook
