// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/logistic.h"
#include "analysis/numberbend.h"
#include "analysis/scoretable.h"

#include <string>
#include <vector>

namespace leadbook {

/// What one column of the matrix means.
struct ScoreColumn
{
    enum class Meaning : std::uint8_t
    {
        Level,   ///< the field has this level
        Other,   ///< a level with too few rows
        Missing, ///< not known
        Number,  ///< standardised
        Curve,   ///< how the number bends off a straight line
    };
    std::size_t field = 0; ///< of the table
    Meaning meaning = Meaning::Number;
    std::uint32_t level = 0; ///< code, of Meaning::Level
};

/// Turns the fields of a table into columns by what @p rows have: a level with at least kLeastRows rows (of
/// the kMostLevels most frequent) has a column, the others share one, "not known" has one; a number is cut
/// off at its 1st and 99th percentile, standardised, and 0 where not known; a restricted cubic spline lets it
/// bend, and a value that a tenth of the rows have (0 visits) may stand apart. Columns that are the same
/// throughout the rows are left out. Unfinished where progress is cancelled.
class ScoreDesign
{
public:
    static constexpr std::size_t kLeastRows = 10;
    static constexpr std::size_t kMostLevels = 60;

    ScoreDesign(const ScoreTable &table, std::span<const std::uint32_t> rows, const Progress &progress);

    const std::vector<ScoreColumn> &columns() const { return m_columns; }
    /// All rows of the table, also those that the design did not see.
    const SparseRows &matrix() const { return m_matrix; }

private:
    struct Bend
    {
        NumberBend shape;
        double mean = 0;
        double deviation = 1;
    };
    struct Number
    {
        double low = 0;
        double high = 0;
        double mean = 0;
        double deviation = 0;    ///< 0: constant
        std::vector<Bend> bends; ///< one for each column Curve
    };
    static constexpr std::uint32_t kNone = 0xffffffff;

    void addCodes(const ScoreTable &table, std::size_t field, std::span<const std::uint32_t> rows);
    void addNumber(const ScoreTable &table, std::size_t field, std::span<const std::uint32_t> rows);
    void addBends(std::size_t field, const std::vector<double> &sorted);
    void fillNumber(std::size_t field, double value);
    std::uint32_t addColumn(const ScoreColumn &column);
    void fill(const ScoreTable &table, const Progress &progress);

    std::vector<ScoreColumn> m_columns;
    std::vector<std::vector<std::uint32_t>> m_columnOf; ///< by field: by code, or {number, missing}
    std::vector<Number> m_numbers;                      ///< by field
    SparseRows m_matrix;
};

} // namespace leadbook
