// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scoring/scorefactors.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr std::size_t kMostFactors = 40;

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

} // namespace

RowFactors::RowFactors(const ScoreInput &input, const LearnedScore &learned, const ScoreRows &known)
    : m_input(input)
    , m_learned(learned)
    , m_means(meansByField(input, learned, known))
{
}

std::vector<ScoreFactor> RowFactors::of(std::size_t row) const
{
    const auto &columns = m_learned.design.columns();
    const SparseRows &matrix = m_learned.design.matrix();
    std::vector<ScoreFactor> top;
    for (std::size_t at = matrix.begin[row]; at < matrix.begin[row + 1]; ++at) {
        const ScoreColumn &column = columns[matrix.column[at]];
        const double weight = m_learned.fit.weights[matrix.column[at]] * matrix.value[at];
        if (isCurve(column)) {
            top.back().weight += weight;
            continue;
        }
        top.push_back(factorOf(m_input, column, weight - m_means[column.field]));
        if (column.meaning == ScoreColumn::Meaning::Number)
            top.back().value =
                QString::number(m_input.table.fields[column.field].number[row], 'g', 6).toStdString();
    }
    std::ranges::stable_sort(top, isStronger);
    top.resize(std::min(top.size(), kMost));
    return top;
}

std::vector<ScoreFactor> strongestFactors(const ScoreInput &input, const LearnedScore &learned,
                                          const ScoreRows &known)
{
    const auto means = meansByField(input, learned, known);
    const auto slopes = slopesByField(input, learned, known);
    const auto &columns = learned.design.columns();
    std::vector<ScoreFactor> factors;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t field = columns[i].field;
        const bool isNumber = columns[i].meaning == ScoreColumn::Meaning::Number;
        if (!isCurve(columns[i]))
            factors.push_back(factorOf(input, columns[i],
                                       isNumber ? slopes[field] : learned.fit.weights[i] - means[field]));
    }
    std::ranges::stable_sort(factors, isStronger);
    factors.resize(std::min(factors.size(), kMostFactors));
    return factors;
}

} // namespace leadbook
