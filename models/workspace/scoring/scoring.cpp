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

constexpr std::size_t kMostFactors = 40;
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

/// What each field adds to the log odds of a row, at the mean of @p known.
std::vector<double> meansByField(const ScoreInput &input, const LearnedScore &learned, const ScoreRows &known)
{
    std::vector<double> means(input.table.fields.size());
    const SparseRows &matrix = learned.design.matrix();
    for (const std::uint32_t row : known) {
        for (std::size_t at = matrix.begin[row]; at < matrix.begin[row + 1]; ++at)
            means[learned.design.columns()[matrix.column[at]].field] +=
                learned.fit.weights[matrix.column[at]] * matrix.value[at];
    }
    for (double &mean : means)
        mean /= static_cast<double>(known.size());
    return means;
}

bool isStronger(const ScoreFactor &one, const ScoreFactor &other)
{
    return std::abs(one.weight) > std::abs(other.weight);
}

ScoreFactor factorOf(const ScoreInput &input, const ScoreColumn &column, double weight)
{
    const auto meaning = static_cast<ScoreFactor::Meaning>(column.meaning);
    const bool isLevel = column.meaning == ScoreColumn::Meaning::Level;
    return {column.field, meaning,
            isLevel ? input.table.fields[column.field].level[column.level] : std::string(), weight};
}

static_assert(static_cast<int>(ScoreFactor::Meaning::Level) ==
                  static_cast<int>(ScoreColumn::Meaning::Level) &&
              static_cast<int>(ScoreFactor::Meaning::Number) ==
                  static_cast<int>(ScoreColumn::Meaning::Number));

bool isCurve(const ScoreColumn &column)
{
    return column.meaning == ScoreColumn::Meaning::Curve;
}

/// By field of a number: what it adds to the log odds by one standard deviation more, on the average over
/// @p known, as its columns bend.
std::vector<double> slopesByField(const ScoreInput &input, const LearnedScore &learned,
                                  const ScoreRows &known)
{
    std::vector<double> sums(input.table.fields.size());
    std::vector<double> squares(input.table.fields.size());
    const auto &columns = learned.design.columns();
    const SparseRows &matrix = learned.design.matrix();
    for (const std::uint32_t row : known) {
        double standard = 0;
        for (std::size_t at = matrix.begin[row]; at < matrix.begin[row + 1]; ++at) {
            const ScoreColumn &column = columns[matrix.column[at]];
            // The number stands before its curves.
            if (column.meaning == ScoreColumn::Meaning::Number) {
                standard = matrix.value[at];
                squares[column.field] += standard * standard;
            } else if (!isCurve(column)) {
                continue;
            }
            sums[column.field] += standard * learned.fit.weights[matrix.column[at]] * matrix.value[at];
        }
    }
    for (std::size_t field = 0; field < sums.size(); ++field)
        sums[field] = squares[field] > 0 ? sums[field] / squares[field] : 0;
    return sums;
}

/// What speaks for and against one row.
std::vector<ScoreFactor> topFactors(const ScoreInput &input, const LearnedScore &learned,
                                    const std::vector<double> &means, std::size_t row)
{
    const auto &columns = learned.design.columns();
    const SparseRows &matrix = learned.design.matrix();
    std::vector<ScoreFactor> top;
    for (std::size_t at = matrix.begin[row]; at < matrix.begin[row + 1]; ++at) {
        const ScoreColumn &column = columns[matrix.column[at]];
        const double weight = learned.fit.weights[matrix.column[at]] * matrix.value[at];
        if (isCurve(column)) {
            top.back().weight += weight;
            continue;
        }
        top.push_back(factorOf(input, column, weight - means[column.field]));
        if (column.meaning == ScoreColumn::Meaning::Number)
            top.back().value =
                QString::number(input.table.fields[column.field].number[row], 'g', 6).toStdString();
    }
    std::ranges::stable_sort(top, isStronger);
    top.resize(std::min(top.size(), ScoreAnalysis::kTopFactors));
    return top;
}

void explain(const ScoreInput &input, const LearnedScore &learned, const ScoreRows &known,
             ScoreAnalysis &analysis)
{
    const auto means = meansByField(input, learned, known);
    const auto slopes = slopesByField(input, learned, known);
    const auto &columns = learned.design.columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t field = columns[i].field;
        const bool isNumber = columns[i].meaning == ScoreColumn::Meaning::Number;
        if (!isCurve(columns[i]))
            analysis.factors.push_back(factorOf(
                input, columns[i], isNumber ? slopes[field] : learned.fit.weights[i] - means[field]));
    }
    std::ranges::stable_sort(analysis.factors, isStronger);
    analysis.factors.resize(std::min(analysis.factors.size(), kMostFactors));
    analysis.top.reserve(input.table.rows);
    for (std::size_t row = 0; row < input.table.rows; ++row)
        analysis.top.push_back(topFactors(input, learned, means, row));
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

    // Each task writes rows of its own; the model of all rows scores those that were not held out.
    std::unique_ptr<const LearnedScore> whole;
    analysis.chance.resize(input.table.rows);
    forEachParallel(parts.size() + 1, [&](std::size_t task) {
        if (task == parts.size()) {
            whole = std::make_unique<const LearnedScore>(input, known, progress);
            return;
        }
        const LearnedScore learned(input, parts[task].learned, progress);
        for (const std::uint32_t row : parts[task].asked)
            analysis.chance[row] = learned.chance(row);
    });
    if (progress.isCancelled())
        return cancelledError();
    measure(input, parts, analysis);
    for (std::size_t row = 0; row < input.table.rows; ++row) {
        if (analysis.inTime || input.outcome[row] == static_cast<std::uint8_t>(ScoreOutcome::Open))
            analysis.chance[row] = whole->chance(row);
    }
    explain(input, *whole, known, analysis);
    alarm(input, known, analysis, progress);
    if (progress.isCancelled())
        return cancelledError();
    return analysis;
}

} // namespace leadbook
