// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scoring/scoring.h"

#include "analysis/scoredesign.h"
#include "workspace/parallel.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace leadbook {

namespace {

constexpr std::size_t kMostFactors = 40;
constexpr std::size_t kLeastOfEachPart = 20;
constexpr int kUsualFolds = 5;

using Rows = std::vector<std::uint32_t>;

struct HoldOut
{
    Rows learned;
    Rows asked;
};

/// A design with the model learned on its rows.
struct Learned
{
    Learned(const ScoreInput &input, const Rows &rows, const Progress &progress)
        : design(input.table, rows)
    {
        const double penalty = choosePenalty(design.matrix(), rows, input.outcome, progress);
        fit = fitLogistic(design.matrix(), rows, input.outcome, penalty, progress);
    }

    ScoreDesign design;
    LogisticFit fit;
};

bool isKnown(const ScoreInput &input, std::size_t row)
{
    return input.outcome[row] != static_cast<std::uint8_t>(ScoreOutcome::Open);
}

std::vector<HoldOut> foldsOf(const ScoreInput &input, int folds)
{
    const auto count = static_cast<std::size_t>(folds);
    std::vector<HoldOut> parts(count);
    for (std::uint32_t row = 0; row < input.table.rows; ++row) {
        for (std::size_t fold = 0; fold < count && isKnown(input, row); ++fold)
            (row % count == fold ? parts[fold].asked : parts[fold].learned).push_back(row);
    }
    return parts;
}

/// The last quarter of the decided deals by the day they were opened is asked about, from those that were
/// decided before.
std::vector<HoldOut> inTime(const ScoreInput &input, Day &cut)
{
    std::vector<Day> opened;
    for (std::uint32_t row = 0; row < input.table.rows; ++row) {
        if (isKnown(input, row) && input.opened[row].isValid())
            opened.push_back(input.opened[row]);
    }
    HoldOut part;
    if (opened.empty())
        return {part};
    std::ranges::sort(opened);
    cut = opened[opened.size() * 3 / 4];
    for (std::uint32_t row = 0; row < input.table.rows; ++row) {
        if (!isKnown(input, row))
            continue;
        if (input.opened[row].isValid() && input.opened[row] >= cut)
            part.asked.push_back(row);
        else if (input.closed[row].isValid() && input.closed[row] < cut)
            part.learned.push_back(row);
    }
    return {part};
}

bool hasEnough(const ScoreInput &input, const Rows &rows)
{
    const auto won = static_cast<std::size_t>(
        std::ranges::count_if(rows, [&](std::uint32_t row) { return input.outcome[row] == 1; }));
    return won >= kLeastOfEachPart && rows.size() - won >= kLeastOfEachPart;
}

ScoreTable rowsOf(const ScoreTable &table, const Rows &rows)
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

void alarm(const ScoreInput &input, const Rows &known, ScoreAnalysis &analysis)
{
    std::vector<std::uint8_t> won;
    for (const std::uint32_t row : known)
        won.push_back(input.outcome[row]);
    analysis.leaks = findLeaks(rowsOf(input.table, known), won);
    for (const ScoreLeak &leak : analysis.leaks)
        analysis.leakLevels.push_back(leak.level == 0 ? std::string()
                                                      : input.table.fields[leak.field].level[leak.level]);
}

/// What each field adds to the log odds of a row, at the mean of @p known.
std::vector<double> meansByField(const ScoreInput &input, const Learned &learned, const Rows &known)
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

void explain(const ScoreInput &input, const Learned &learned, const Rows &known, ScoreAnalysis &analysis)
{
    const auto means = meansByField(input, learned, known);
    const auto &columns = learned.design.columns();
    const SparseRows &matrix = learned.design.matrix();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isNumber = columns[i].meaning == ScoreColumn::Meaning::Number;
        analysis.factors.push_back(
            factorOf(input, columns[i], learned.fit.weights[i] - (isNumber ? 0 : means[columns[i].field])));
    }
    std::ranges::stable_sort(analysis.factors, isStronger);
    analysis.factors.resize(std::min(analysis.factors.size(), kMostFactors));
    analysis.top.resize(input.table.rows);
    for (std::size_t row = 0; row < input.table.rows; ++row) {
        std::vector<ScoreFactor> &top = analysis.top[row];
        for (std::size_t at = matrix.begin[row]; at < matrix.begin[row + 1]; ++at) {
            const ScoreColumn &column = columns[matrix.column[at]];
            const double weight =
                learned.fit.weights[matrix.column[at]] * matrix.value[at] - means[column.field];
            top.push_back(factorOf(input, column, weight));
            if (column.meaning == ScoreColumn::Meaning::Number)
                top.back().value =
                    QString::number(input.table.fields[column.field].number[row], 'g', 6).toStdString();
        }
        std::ranges::stable_sort(top, isStronger);
        top.resize(std::min(top.size(), ScoreAnalysis::kTopFactors));
    }
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
    auto gathered = gatherScoreInput(view, request);
    LEADBOOK_TRY(gathered);
    const ScoreInput &input = *gathered;
    ScoreAnalysis analysis;
    analysis.customer = input.customer;
    analysis.outcome = input.outcome;
    for (const ScoreField &field : input.table.fields)
        analysis.fields.push_back({field.key, field.mayKnow});
    Rows known;
    for (std::uint32_t row = 0; row < input.table.rows; ++row) {
        if (isKnown(input, row)) {
            known.push_back(row);
            ++(input.outcome[row] == 1 ? analysis.won : analysis.lost);
        }
    }
    analysis.inTime = request.target.isEmpty() && !request.folds;
    analysis.folds = analysis.inTime ? 0 : request.folds.value_or(kUsualFolds);
    const auto parts = analysis.inTime ? inTime(input, analysis.cut) : foldsOf(input, analysis.folds);
    analysis.tooLittle =
        analysis.won < ScoreAnalysis::kLeastOutcomes || analysis.lost < ScoreAnalysis::kLeastOutcomes ||
        std::ranges::any_of(parts, [&](const HoldOut &part) { return !hasEnough(input, part.learned); }) ||
        (analysis.inTime && !hasEnough(input, parts.front().asked));
    if (analysis.tooLittle)
        return analysis;

    // Each task writes rows of its own; the model of all rows scores those that were not held out.
    std::unique_ptr<const Learned> whole;
    analysis.chance.resize(input.table.rows);
    forEachParallel(parts.size() + 1, [&](std::size_t task) {
        if (task == parts.size()) {
            whole = std::make_unique<const Learned>(input, known, progress);
            return;
        }
        const Learned learned(input, parts[task].learned, progress);
        for (const std::uint32_t row : parts[task].asked)
            analysis.chance[row] = learned.fit.chance(learned.design.matrix(), row);
    });
    if (progress.isCancelled())
        return cancelledError();
    measure(input, parts, analysis);
    for (std::size_t row = 0; row < input.table.rows; ++row) {
        if (analysis.inTime || !isKnown(input, row))
            analysis.chance[row] = whole->fit.chance(whole->design.matrix(), row);
    }
    explain(input, *whole, known, analysis);
    alarm(input, known, analysis);
    return analysis;
}

} // namespace leadbook
