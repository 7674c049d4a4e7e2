// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scoring/scorelearning.h"

#include <algorithm>

namespace leadbook {

namespace {

bool isKnown(const ScoreInput &input, std::size_t row)
{
    return input.outcome[row] != static_cast<std::uint8_t>(ScoreOutcome::Open);
}

} // namespace

LearnedScore::LearnedScore(const ScoreInput &input, const ScoreRows &rows, const Progress &progress)
    : design(input.table, rows, progress)
{
    const double penalty = choosePenalty(design.matrix(), rows, input.outcome, progress);
    fit = fitLogistic(design.matrix(), rows, input.outcome, penalty, progress);
}

ScoreRows knownRows(const ScoreInput &input)
{
    ScoreRows rows;
    for (std::uint32_t row = 0; row < input.table.rows; ++row) {
        if (isKnown(input, row))
            rows.push_back(row);
    }
    return rows;
}

OutcomeCounts outcomesOf(const ScoreInput &input, const ScoreRows &rows)
{
    OutcomeCounts counts;
    for (const std::uint32_t row : rows)
        ++(input.outcome[row] == static_cast<std::uint8_t>(ScoreOutcome::Won) ? counts.won : counts.lost);
    return counts;
}

std::vector<HoldOut> holdOutFolds(const ScoreInput &input, int folds)
{
    const auto count = static_cast<std::size_t>(folds);
    std::vector<HoldOut> parts(count);
    for (const std::uint32_t row : knownRows(input)) {
        for (std::size_t fold = 0; fold < count; ++fold)
            (row % count == fold ? parts[fold].asked : parts[fold].learned).push_back(row);
    }
    return parts;
}

HoldOut holdOutInTime(const ScoreInput &input, Day &cut)
{
    const ScoreRows known = knownRows(input);
    std::vector<Day> opened;
    for (const std::uint32_t row : known) {
        if (input.opened[row].isValid())
            opened.push_back(input.opened[row]);
    }
    HoldOut part;
    if (opened.empty())
        return part;
    std::ranges::sort(opened);
    cut = opened[opened.size() * 3 / 4];
    for (const std::uint32_t row : known) {
        if (input.opened[row].isValid() && input.opened[row] >= cut)
            part.asked.push_back(row);
        else if (const Day last = input.closed.empty() ? input.opened[row] : input.closed[row];
                 last.isValid() && last < cut)
            part.learned.push_back(row);
    }
    return part;
}

} // namespace leadbook
