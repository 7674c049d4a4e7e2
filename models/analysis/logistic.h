// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// A matrix of few entries a row; a column stands at most once in a row.
struct SparseRows
{
    std::size_t columns = 0;
    std::vector<std::size_t> begin{0}; ///< row i has the entries begin[i] to begin[i + 1] - 1
    std::vector<std::uint32_t> column; ///< of each entry
    std::vector<double> value;         ///< of each entry

    std::size_t rows() const { return begin.size() - 1; }
    void add(std::uint32_t at, double entry)
    {
        column.push_back(at);
        value.push_back(entry);
    }
    void endRow() { begin.push_back(column.size()); }
};

/// What was learned: log odds = intercept + weights · row.
struct LogisticFit
{
    double intercept = 0;
    std::vector<double> weights; ///< by column
    double loss = 0;             ///< what was made least: the log losses and penalty / 2 · |weights|²
    int iterations = 0;
    bool converged = false; ///< false: cancelled or not settled within 100 steps

    /// Log odds and chance of a row.
    double logOdds(const SparseRows &matrix, std::size_t row) const;
    double chance(const SparseRows &matrix, std::size_t row) const;
};

/// Fits a logistic regression with an unpenalised intercept to @p rows of @p matrix, where @p won is by row
/// of the matrix (1 or 0), by Newton's method with halved steps; @p penalty must be above 0, which keeps
/// separable data finite. It begins at @p start where there is one. The same input gives the same bits; pure,
/// any thread.
LogisticFit fitLogistic(const SparseRows &matrix, std::span<const std::uint32_t> rows,
                        std::span<const std::uint8_t> won, double penalty, const Progress &progress,
                        const LogisticFit *start = nullptr);

/// The penalty of kPenalties with the least log loss over three folds of @p rows (the k-th goes into fold
/// k mod 3); the largest where @p progress is cancelled.
double choosePenalty(const SparseRows &matrix, std::span<const std::uint32_t> rows,
                     std::span<const std::uint8_t> won, const Progress &progress);

} // namespace leadbook
