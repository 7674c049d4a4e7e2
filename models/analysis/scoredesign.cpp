// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scoredesign.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace leadbook {

ScoreDesign::ScoreDesign(const ScoreTable &table, std::span<const std::uint32_t> rows,
                         const Progress &progress)
    : m_columnOf(table.fields.size())
    , m_numbers(table.fields.size())
{
    for (std::size_t field = 0; field < table.fields.size() && !progress.isCancelled(); ++field) {
        if (table.fields[field].isNumber())
            addNumber(table, field, rows);
        else
            addCodes(table, field, rows);
    }
    m_matrix.columns = m_columns.size();
    fill(table, progress);
}

std::uint32_t ScoreDesign::addColumn(const ScoreColumn &column)
{
    m_columns.push_back(column);
    return static_cast<std::uint32_t>(m_columns.size() - 1);
}

void ScoreDesign::addCodes(const ScoreTable &table, std::size_t field, std::span<const std::uint32_t> rows)
{
    const ScoreField &values = table.fields[field];
    std::vector<std::size_t> counts(values.level.size());
    for (const std::uint32_t row : rows)
        ++counts[values.code[row]];
    auto &columnOf = m_columnOf[field];
    columnOf.assign(counts.size(), kNone);
    const auto present = std::ranges::count_if(counts, [](std::size_t count) { return count > 0; });
    if (present < 2)
        return;
    std::vector<std::uint32_t> order(counts.size() - 1);
    std::iota(order.begin(), order.end(), 1U);
    std::ranges::stable_sort(order, std::greater(), [&](std::uint32_t code) { return counts[code]; });
    if (counts[0] > 0)
        columnOf[0] = addColumn({field, ScoreColumn::Meaning::Missing, 0});
    std::uint32_t other = kNone;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::uint32_t code = order[i];
        if (i < kMostLevels && counts[code] >= kLeastRows) {
            columnOf[code] = addColumn({field, ScoreColumn::Meaning::Level, code});
        } else {
            if (other == kNone && counts[code] > 0)
                other = addColumn({field, ScoreColumn::Meaning::Other, 0});
            columnOf[code] = other;
        }
    }
}

void ScoreDesign::addNumber(const ScoreTable &table, std::size_t field, std::span<const std::uint32_t> rows)
{
    const ScoreField &values = table.fields[field];
    std::vector<double> known;
    for (const std::uint32_t row : rows) {
        if (!std::isnan(values.number[row]))
            known.push_back(values.number[row]);
    }
    m_columnOf[field] = {kNone, kNone};
    if (known.empty())
        return;
    if (known.size() < rows.size())
        m_columnOf[field][1] = addColumn({field, ScoreColumn::Meaning::Missing, 0});
    std::ranges::sort(known);
    Number &number = m_numbers[field];
    const std::size_t cut = known.size() / 100;
    number.low = known[cut];
    number.high = known[known.size() - 1 - cut];
    double sum = 0;
    for (double &value : known)
        sum += value = std::clamp(value, number.low, number.high);
    number.mean = sum / static_cast<double>(known.size());
    double squares = 0;
    for (const double value : known)
        squares += (value - number.mean) * (value - number.mean);
    number.deviation = std::sqrt(squares / static_cast<double>(known.size()));
    if (number.deviation > 1e-12 * std::max(1.0, std::abs(number.mean))) {
        m_columnOf[field][0] = addColumn({field, ScoreColumn::Meaning::Number, 0});
        addBends(field, known);
    }
}

void ScoreDesign::addBends(std::size_t field, const std::vector<double> &sorted)
{
    for (const NumberBend &shape : numberBends(sorted)) {
        Bend bend{shape, 0, 0};
        const auto count = static_cast<double>(sorted.size());
        for (const double value : sorted)
            bend.mean += shape.at(value) / count;
        for (const double value : sorted)
            bend.deviation += (shape.at(value) - bend.mean) * (shape.at(value) - bend.mean) / count;
        bend.deviation = std::sqrt(bend.deviation);
        if (bend.deviation <= 0)
            continue;
        addColumn(
            {field, ScoreColumn::Meaning::Curve, static_cast<std::uint32_t>(m_numbers[field].bends.size())});
        m_numbers[field].bends.push_back(bend);
    }
}

void ScoreDesign::fillNumber(std::size_t field, double value)
{
    const Number &number = m_numbers[field];
    const double clamped = std::clamp(value, number.low, number.high);
    std::uint32_t column = m_columnOf[field][0];
    m_matrix.add(column, (clamped - number.mean) / number.deviation);
    for (const Bend &bend : number.bends)
        m_matrix.add(++column, (bend.shape.at(clamped) - bend.mean) / bend.deviation);
}

void ScoreDesign::fill(const ScoreTable &table, const Progress &progress)
{
    constexpr std::size_t kRowsBetweenLooks = 4096;
    bool isCancelled = false;
    for (std::size_t row = 0; row < table.rows; ++row) {
        isCancelled = isCancelled || (row % kRowsBetweenLooks == 0 && progress.isCancelled());
        // The rows are there all the same, without entries.
        if (isCancelled) {
            m_matrix.endRow();
            continue;
        }
        for (std::size_t field = 0; field < table.fields.size(); ++field) {
            const ScoreField &values = table.fields[field];
            const auto &columnOf = m_columnOf[field];
            if (!values.isNumber()) {
                if (columnOf[values.code[row]] != kNone)
                    m_matrix.add(columnOf[values.code[row]], 1);
            } else if (std::isnan(values.number[row])) {
                if (columnOf[1] != kNone)
                    m_matrix.add(columnOf[1], 1);
            } else if (columnOf[0] != kNone) {
                fillNumber(field, values.number[row]);
            }
        }
        m_matrix.endRow();
    }
}

} // namespace leadbook
