// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/grader.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

namespace leadbook {

namespace {

// Sums of decimal points may miss a cut-off by a rounding error; no scheme tells points this close apart.
constexpr double kTolerance = 1e-7;
// Rows worked on at once: all columns of a block stay in the first-level cache, and the constant length lets
// the compiler use vector instructions.
constexpr std::size_t kBlock = 512;

using Lane = std::array<double, kBlock>;

/// Adds the points of rows for which no band has been looked at.
void startLane(const Lane &values, double unknown, double rest, Lane &points)
{
    for (std::size_t i = 0; i < kBlock; ++i)
        points[i] = values[i] != values[i] ? unknown : rest;
}

void orUnknown(const Lane &values, double unknown, Lane &points)
{
    for (std::size_t i = 0; i < kBlock; ++i)
        points[i] = values[i] != values[i] ? unknown : points[i];
}

void applyBand(const Lane &values, double from, double earned, Lane &points)
{
    for (std::size_t i = 0; i < kBlock; ++i)
        points[i] = values[i] >= from ? earned : points[i];
}

/// As applyBand(), where an unknown value may yet earn the band.
void applyBandAtBest(const Lane &values, double from, double earned, Lane &points)
{
    for (std::size_t i = 0; i < kBlock; ++i) {
        const double atLeast = points[i] > earned ? points[i] : earned;
        const double known = values[i] >= from ? earned : points[i];
        points[i] = values[i] != values[i] ? atLeast : known;
    }
}

void add(const Lane &part, Lane &sum)
{
    for (std::size_t i = 0; i < kBlock; ++i)
        sum[i] += part[i];
}

} // namespace

/// The working memory of one block.
struct Grader::Block
{
    std::vector<Lane> values; ///< one lane a column
    std::vector<std::uint8_t> hasUnknown;
    Lane part;
    Lane partAtBest;
    Lane sum;
    Lane sumAtBest;
    Lane grade;
    std::size_t rows = 0;

    void load(std::size_t column, std::span<const double> source)
    {
        Lane &lane = values[column];
        const auto end = std::ranges::copy(source, lane.begin()).out;
        std::fill(end, lane.end(), 0.0);
        // A sum of zeros is NaN as soon as one value is unknown (or infinite, which costs time only).
        std::array<double, 4> sums{};
        for (std::size_t i = 0; i < kBlock; i += sums.size())
            for (std::size_t k = 0; k < sums.size(); ++k)
                sums[k] += lane[i + k] * 0.0;
        hasUnknown[column] = std::isnan(sums[0] + sums[1] + sums[2] + sums[3]);
    }
};

Grader::Grader(GradeScheme scheme)
    : m_scheme(std::move(scheme))
    , m_fields(m_scheme.fields())
{
    for (const GradeCriterion &criterion : m_scheme.criteria) {
        const bool hasRest = !criterion.bands.back().from;
        const double rest = hasRest ? criterion.bands.back().points : criterion.unknown;
        Criterion compiled{criterion.unknown, rest, rest, hasRest, {}, {}};
        for (const GradeBand &band : criterion.bands) {
            const std::size_t index = column(criterion.inputOf(band));
            if (band.from)
                compiled.bands.push_back({index, *band.from, band.points});
            if (std::ranges::find(compiled.columns, index) == compiled.columns.end())
                compiled.columns.push_back(index);
        }
        m_criteria.push_back(std::move(compiled));
    }
}

void Grader::addCriterion(const Criterion &criterion, Block &block) const
{
    const bool mayGain = std::ranges::any_of(
        criterion.columns, [&](std::size_t column) { return block.hasUnknown[column] != 0; });
    startLane(block.values[criterion.columns.front()], criterion.unknown, criterion.rest, block.part);
    for (std::size_t k = 1; k < criterion.columns.size(); ++k)
        orUnknown(block.values[criterion.columns[k]], criterion.unknown, block.part);
    if (mayGain)
        block.partAtBest.fill(criterion.best);
    // From the last band to the first, so that the first that holds is the one that stays.
    for (auto band = criterion.bands.rbegin(); band != criterion.bands.rend(); ++band) {
        applyBand(block.values[band->column], band->from, band->points, block.part);
        if (mayGain)
            applyBandAtBest(block.values[band->column], band->from, band->points, block.partAtBest);
    }
    add(block.part, block.sum);
    add(mayGain ? block.partAtBest : block.part, block.sumAtBest);
}

void Grader::gradeBlock(std::span<const Column> columns, std::size_t begin, Block &block, Grading &out) const
{
    for (std::size_t column = 0; column < columns.size(); ++column)
        block.load(column, columns[column].subspan(begin, block.rows));
    block.sum.fill(0);
    block.sumAtBest.fill(0);
    for (const Criterion &criterion : m_criteria)
        addCriterion(criterion, block);
    for (std::size_t i = 0; i < block.rows; ++i)
        out.points[begin + i] = static_cast<float>(block.sum[i]);
    const auto cut = [&](const Lane &sums, std::vector<std::uint8_t> &grades) {
        block.grade.fill(0);
        for (const GradeCutoff &cutoff : m_scheme.cutoffs) {
            const double from = cutoff.from - kTolerance;
            for (std::size_t i = 0; i < kBlock; ++i)
                block.grade[i] += sums[i] >= from ? 0.0 : 1.0;
        }
        for (std::size_t i = 0; i < block.rows; ++i)
            grades[begin + i] = static_cast<std::uint8_t>(block.grade[i]);
    };
    cut(block.sum, out.grade);
    cut(block.sumAtBest, out.upTo);
}

Grading Grader::grade(std::span<const Column> columns, std::span<const std::uint8_t> live) const
{
    assert(columns.size() == static_cast<std::size_t>(m_fields.size()));
    const std::size_t rows = columns.empty() ? 0 : columns.front().size();
    Grading out{
        std::vector<float>(rows), std::vector<std::uint8_t>(rows), std::vector<std::uint8_t>(rows), {}};
    Block block;
    block.values.resize(columns.size());
    block.hasUnknown.resize(columns.size());
    for (std::size_t begin = 0; begin < rows; begin += kBlock) {
        block.rows = std::min(kBlock, rows - begin);
        gradeBlock(columns, begin, block, out);
    }
    for (std::size_t row = 0; row < live.size(); ++row) {
        if (live[row] != 0)
            continue;
        out.points[row] = 0;
        out.grade[row] = kNoGrade;
        out.upTo[row] = kNoGrade;
    }
    return out;
}

CriterionResult Grader::result(std::size_t index, std::span<const double> values) const
{
    const Criterion &criterion = m_criteria[index];
    CriterionResult result;
    for (std::size_t i = 0; i < criterion.bands.size(); ++i) {
        const Band &band = criterion.bands[i];
        const double value = values[band.column];
        if (std::isnan(value)) {
            result.isKnown = false;
            result.possible.push_back(i);
        } else if (value >= band.from) {
            result.band = i;
            result.possible.push_back(i);
            result.points = band.points;
            return result;
        }
    }
    // The band without `from` may look at a field of its own.
    result.isKnown = std::ranges::none_of(criterion.columns,
                                          [&](std::size_t column) { return std::isnan(values[column]); });
    if (criterion.hasRestBand)
        result.possible.push_back(criterion.bands.size());
    if (result.isKnown && criterion.hasRestBand)
        result.band = criterion.bands.size();
    result.points = result.isKnown ? criterion.rest : criterion.unknown;
    return result;
}

double Grader::points(std::span<const double> values) const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_criteria.size(); ++i)
        sum += result(i, values).points;
    return sum;
}

std::uint8_t Grader::gradeOf(double points) const
{
    const auto missed = std::ranges::count_if(
        m_scheme.cutoffs, [points](const GradeCutoff &cutoff) { return points < cutoff.from - kTolerance; });
    return static_cast<std::uint8_t>(missed);
}

double exactPoints(float points)
{
    constexpr double kParts = 10'000;
    return std::round(static_cast<double>(points) * kParts) / kParts;
}

std::vector<std::int64_t> gradeCounts(std::span<const std::uint8_t> grades, std::size_t count)
{
    std::array<std::int64_t, 256> rows{};
    for (const std::uint8_t grade : grades)
        ++rows[grade];
    return {rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count)};
}

GradeMoves gradeMoves(std::span<const std::uint8_t> before, std::size_t from,
                      std::span<const std::uint8_t> after, std::size_t to)
{
    GradeMoves moves{from, to, std::vector<std::int64_t>(from * to)};
    for (std::size_t row = 0; row < std::min(before.size(), after.size()); ++row)
        if (before[row] < from && after[row] < to)
            ++moves.rows[before[row] * to + after[row]];
    return moves;
}

} // namespace leadbook
