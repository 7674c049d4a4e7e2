// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scoring/scoring.h"

#include "workspace/parallel.h"
#include "workspace/scoring/scorelearning.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace leadbook {

namespace {

constexpr int kUsualFolds = 5;

ScoreTable rowsOf(const ScoreTable &table, const ScoreRows &rows)
{
    ScoreTable part;
    part.rows = rows.size();
    for (const ScoreField &field : table.fields) {
        ScoreField &copy = part.fields.emplace_back();
        copy.key = field.key;
        copy.level = field.level;
        for (const std::uint32_t row : rows) {
            if (field.isNumber())
                copy.number.push_back(field.number[row]);
            else
                copy.code.push_back(field.code[row]);
        }
    }
    return part;
}

void alarm(const ScoreInput &input, const ScoreRows &known, ScoreAnalysis &analysis, const Progress &progress)
{
    std::vector<std::uint8_t> won;
    for (const std::uint32_t row : known)
        won.push_back(input.outcome[row]);
    analysis.leaks = findLeaks(rowsOf(input.table, known), won, progress);
    for (const ScoreLeak &leak : analysis.leaks)
        analysis.leakLevels.push_back(leak.level == 0 ? std::string()
                                                      : input.table.fields[leak.field].level[leak.level]);
}

void measure(const ScoreInput &input, const std::vector<HoldOut> &parts, ScoreAnalysis &analysis)
{
    std::vector<double> chances;
    std::vector<std::uint8_t> won;
    for (const HoldOut &part : parts) {
        for (const std::uint32_t row : part.asked) {
            chances.push_back(analysis.chance[row]);
            won.push_back(input.outcome[row]);
        }
    }
    analysis.measures = measureScore(chances, won);
}

/// Scores the rows of each part by what was learned from the others; the score learned from all of @p known.
std::unique_ptr<const LearnedScore> scoreParts(const ScoreInput &input, const ScoreRows &known,
                                               const std::vector<HoldOut> &parts, std::vector<double> &chance,
                                               const Progress &progress)
{
    std::unique_ptr<const LearnedScore> whole;
    // Each task writes rows of its own; the model of all rows scores those that were not held out.
    forEachParallel(parts.size() + 1, [&](std::size_t task) {
        if (task == parts.size()) {
            whole = std::make_unique<const LearnedScore>(input, known, progress);
            return;
        }
        const LearnedScore learned(input, parts[task].learned, progress);
        for (const std::uint32_t row : parts[task].asked)
            chance[row] = learned.chance(row);
    });
    return whole;
}

} // namespace

Result<ScoreAnalysis> analyseScore(const View &view, const ScoreRequest &request, const Progress &progress)
{
    auto gathered = gatherScoreInput(view, request, progress);
    LEADBOOK_TRY(gathered);
    const ScoreInput &input = *gathered;
    ScoreAnalysis analysis;
    analysis.customer = input.customer;
    analysis.outcome = input.outcome;
    for (const ScoreField &field : input.table.fields)
        analysis.fields.push_back({field.key, field.mayKnow});
    const ScoreRows known = knownRows(input);
    const OutcomeCounts counts = outcomesOf(input, known);
    analysis.won = counts.won;
    analysis.lost = counts.lost;
    const auto isSmall = [&](const ScoreRows &rows) {
        return outcomesOf(input, rows).least() < ScoreAnalysis::kLeastOfEachPart;
    };
    std::vector<HoldOut> parts{holdOutInTime(input, analysis.cut)};
    const bool hasTime = !isSmall(parts.front().learned) && !isSmall(parts.front().asked);
    // Where time is asked for, folds are no answer.
    analysis.inTime = !request.folds && (hasTime || request.target.isEmpty() || !request.date.isEmpty());
    analysis.date = analysis.inTime ? input.date : std::string();
    if (!analysis.inTime) {
        analysis.noDays = !request.folds;
        analysis.folds = request.folds.value_or(kUsualFolds);
        parts = holdOutFolds(input, analysis.folds);
    }
    analysis.tooLittle =
        counts.least() < ScoreAnalysis::kLeastOutcomes || (analysis.inTime && !hasTime) ||
        std::ranges::any_of(parts, [&](const HoldOut &part) { return isSmall(part.learned); });
    if (analysis.tooLittle) {
        if (request.target.isEmpty())
            analysis.tooLittleWhy = tooLittleHistory(historyInTime(input));
        return analysis;
    }

    analysis.chance.resize(input.table.rows);
    const std::unique_ptr<const LearnedScore> whole =
        scoreParts(input, known, parts, analysis.chance, progress);
    if (progress.isCancelled())
        return cancelledError();
    measure(input, parts, analysis);
    for (std::size_t row = 0; row < input.table.rows; ++row) {
        if (analysis.inTime || input.outcome[row] == static_cast<std::uint8_t>(ScoreOutcome::Open))
            analysis.chance[row] = whole->chance(row);
    }
    analysis.factors = strongestFactors(input, *whole, known);
    const RowFactors factors(input, *whole, known);
    analysis.top.reserve(input.table.rows);
    for (std::size_t row = 0; row < input.table.rows; ++row)
        analysis.top.push_back(factors.of(row));
    alarm(input, known, analysis, progress);
    if (progress.isCancelled())
        return cancelledError();
    return analysis;
}

} // namespace leadbook
