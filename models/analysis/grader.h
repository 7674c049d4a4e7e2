// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"

#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// The grade of a row that is not graded (deleted, or no lead).
inline constexpr std::uint8_t kNoGrade = 255;

/// Grades of many customers, one entry a row; grades are indices into GradeScheme::grades(), 0 the best.
struct Grading
{
    std::vector<float> points;        ///< 0 where not graded
    std::vector<std::uint8_t> grade;  ///< the lowest still possible, kNoGrade where not graded
    std::vector<std::uint8_t> upTo;   ///< the best still possible once every unknown input is filled in
    std::vector<std::uint8_t> byHand; ///< 1 where a person set the grade; empty where nobody did
};

/// What one criterion says of one customer.
struct CriterionResult
{
    std::optional<std::size_t> band; ///< the band that holds; absent where the input is unknown
    double points = 0;
    bool isKnown = true;               ///< false where an unknown input may still change the band
    std::vector<std::size_t> possible; ///< bands that may hold once everything is known
};

/// Grades customers by one scheme. Immutable once made; may be used by several threads. A pure function of
/// the columns: one column of doubles for each key of fields(), in that order, NaN = unknown.
class Grader
{
public:
    using Column = std::span<const double>;

    explicit Grader(GradeScheme scheme);

    const GradeScheme &scheme() const { return m_scheme; }
    /// The inputs it wants, as GradeScheme::fields().
    const QStringList &fields() const { return m_fields; }
    /// Where fields() has @p field, which must be one of them.
    std::size_t column(const QString &field) const
    {
        return static_cast<std::size_t>(m_fields.indexOf(field));
    }

    /// Grades all rows. @p columns are as many as fields(), equally long. Where @p live is not empty, only
    /// rows with a value other than 0 are graded. About 20 ns a row and four criteria.
    Grading grade(std::span<const Column> columns, std::span<const std::uint8_t> live = {}) const;

    /// What criterion @p index says of one customer; @p values in the order of fields().
    CriterionResult result(std::size_t index, std::span<const double> values) const;
    /// The points of one customer, those of grade() before they were rounded to a float.
    double points(std::span<const double> values) const;
    /// The grade of a sum of points.
    std::uint8_t gradeOf(double points) const;

private:
    struct Band
    {
        std::size_t column;
        double from;
        double points;
    };
    struct Criterion
    {
        double unknown;
        double rest;      ///< points where no band of `bands` holds and all is known
        double best;      ///< the most that the rest may earn once everything is known
        bool hasRestBand; ///< the scheme's last band is not in `bands`
        std::vector<Band> bands;
        std::vector<std::size_t> columns; ///< each once
    };

    struct Block;
    void addCriterion(const Criterion &criterion, Block &block) const;
    void gradeBlock(std::span<const Column> columns, std::size_t begin, Block &block, Grading &out) const;

    GradeScheme m_scheme;
    QStringList m_fields;
    std::vector<Criterion> m_criteria;
};

/// The points that a Grading keeps as a float: schemes tell them apart by a millionth at most, and a float of
/// hundreds holds four decimals.
double exactPoints(float points);

/// How many rows have each of @p grades grades; rows without a grade are left out.
std::vector<std::int64_t> gradeCounts(std::span<const std::uint8_t> grades, std::size_t count);

/// How many rows went from which grade to which.
struct GradeMoves
{
    std::size_t from = 0;           ///< number of grades before
    std::size_t to = 0;             ///< number of grades after
    std::vector<std::int64_t> rows; ///< from × to, row by row

    std::int64_t at(std::size_t before, std::size_t after) const { return rows[before * to + after]; }
};

/// Counts the moves between two gradings of the same rows; rows that lack a grade on either side are left
/// out.
/// @p from and @p to are the numbers of grades.
GradeMoves gradeMoves(std::span<const std::uint8_t> before, std::size_t from,
                      std::span<const std::uint8_t> after, std::size_t to);

} // namespace leadbook
