// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/logistic.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadbook {

namespace {

constexpr std::array<double, 5> kPenalties{100, 30, 10, 3, 1};
constexpr int kMostSteps = 100;
constexpr int kMostHalvings = 40;
constexpr std::size_t kInnerFolds = 3;

double chanceOf(double logOdds)
{
    return logOdds >= 0 ? 1 / (1 + std::exp(-logOdds)) : std::exp(logOdds) / (1 + std::exp(logOdds));
}

/// -log of the chance of what happened, finite for any log odds.
double logLoss(double logOdds, bool won)
{
    const double against = won ? -logOdds : logOdds;
    return std::max(against, 0.0) + std::log1p(std::exp(-std::abs(against)));
}

/// One fit: the intercept is the last of the coefficients.
class Newton
{
public:
    Newton(const SparseRows &matrix, std::span<const std::uint32_t> rows, std::span<const std::uint8_t> won,
           double penalty)
        : m_matrix(matrix)
        , m_rows(rows)
        , m_won(won)
        , m_penalty(penalty)
        , m_size(matrix.columns + 1)
        , m_gradient(m_size)
        , m_curvature(m_size * m_size)
    {
    }

    double loss(const LogisticFit &fit) const
    {
        double sum = 0;
        for (const std::uint32_t row : m_rows)
            sum += logLoss(fit.logOdds(m_matrix, row), m_won[row] != 0);
        for (const double weight : fit.weights)
            sum += m_penalty / 2 * weight * weight;
        return sum;
    }

    /// Gradient and the lower half of the curvature at @p fit; false where @p progress was cancelled.
    bool derive(const LogisticFit &fit, const Progress &progress)
    {
        constexpr std::size_t kRowsBetweenLooks = 4096;
        std::ranges::fill(m_gradient, 0);
        std::ranges::fill(m_curvature, 0);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (i % kRowsBetweenLooks == 0 && progress.isCancelled())
                return false;
            addRow(m_rows[i], fit.chance(m_matrix, m_rows[i]));
        }
        for (std::size_t i = 0; i + 1 < m_size; ++i) {
            m_gradient[i] += m_penalty * fit.weights[i];
            m_curvature[i * m_size + i] += m_penalty;
        }
        // Chances of 0 or 1 throughout leave the intercept without curvature.
        m_curvature[m_size * m_size - 1] += 1e-12;
        return true;
    }

    /// The step downhill, in place of the gradient; returns gradient · step.
    double solve()
    {
        decompose();
        std::vector<double> step(m_gradient);
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t k = 0; k < i; ++k)
                step[i] -= m_curvature[i * m_size + k] * step[k];
            step[i] /= m_curvature[i * m_size + i];
        }
        for (std::size_t i = m_size; i-- > 0;) {
            step[i] /= m_curvature[i * m_size + i];
            for (std::size_t k = 0; k < i; ++k)
                step[k] -= m_curvature[i * m_size + k] * step[i];
        }
        double decrement = 0;
        for (std::size_t i = 0; i < m_size; ++i)
            decrement += m_gradient[i] * step[i];
        m_gradient = std::move(step);
        return decrement;
    }

    LogisticFit moved(const LogisticFit &from, double share) const
    {
        LogisticFit fit = from;
        for (std::size_t i = 0; i + 1 < m_size; ++i)
            fit.weights[i] -= share * m_gradient[i];
        fit.intercept -= share * m_gradient.back();
        return fit;
    }

private:
    void addRow(std::uint32_t row, double chance)
    {
        const double residual = chance - (m_won[row] != 0 ? 1 : 0);
        const double weight = chance * (1 - chance);
        double *last = &m_curvature[(m_size - 1) * m_size];
        for (std::size_t a = m_matrix.begin[row]; a < m_matrix.begin[row + 1]; ++a) {
            const std::uint32_t column = m_matrix.column[a];
            const double weighted = weight * m_matrix.value[a];
            m_gradient[column] += residual * m_matrix.value[a];
            last[column] += weighted;
            // Entries of a row ascend by column.
            double *line = &m_curvature[column * m_size];
            for (std::size_t b = m_matrix.begin[row]; b <= a; ++b)
                line[m_matrix.column[b]] += weighted * m_matrix.value[b];
        }
        m_gradient.back() += residual;
        last[m_size - 1] += weight;
    }

    /// Cholesky's lower triangle in place of the curvature.
    void decompose()
    {
        for (std::size_t i = 0; i < m_size; ++i) {
            double *line = &m_curvature[i * m_size];
            for (std::size_t k = 0; k <= i; ++k) {
                const double *other = &m_curvature[k * m_size];
                double sum = line[k];
                for (std::size_t j = 0; j < k; ++j)
                    sum -= line[j] * other[j];
                line[k] = k < i ? sum / other[k] : std::sqrt(std::max(sum, 1e-12));
            }
        }
    }

    const SparseRows &m_matrix;
    std::span<const std::uint32_t> m_rows;
    std::span<const std::uint8_t> m_won;
    double m_penalty;
    std::size_t m_size;
    std::vector<double> m_gradient;
    std::vector<double> m_curvature; ///< size × size, the lower half is used
};

} // namespace

double LogisticFit::logOdds(const SparseRows &matrix, std::size_t row) const
{
    double sum = intercept;
    for (std::size_t at = matrix.begin[row]; at < matrix.begin[row + 1]; ++at)
        sum += weights[matrix.column[at]] * matrix.value[at];
    return sum;
}

double LogisticFit::chance(const SparseRows &matrix, std::size_t row) const
{
    return chanceOf(logOdds(matrix, row));
}

LogisticFit fitLogistic(const SparseRows &matrix, std::span<const std::uint32_t> rows,
                        std::span<const std::uint8_t> won, double penalty, const Progress &progress,
                        const LogisticFit *start)
{
    LogisticFit fit = start != nullptr ? *start : LogisticFit();
    fit.weights.resize(matrix.columns, 0);
    fit.converged = false;
    fit.iterations = 0;
    Newton newton(matrix, rows, won, penalty);
    fit.loss = newton.loss(fit);
    while (fit.iterations < kMostSteps && !fit.converged && !progress.isCancelled()) {
        if (!newton.derive(fit, progress))
            break;
        const double decrement = newton.solve();
        double share = 1;
        LogisticFit next = newton.moved(fit, share);
        next.loss = newton.loss(next);
        for (int halving = 0; halving < kMostHalvings && !progress.isCancelled() &&
                              !(next.loss <= fit.loss - 1e-4 * share * decrement);
             ++halving) {
            share /= 2;
            next = newton.moved(fit, share);
            next.loss = newton.loss(next);
        }
        // At the bottom rounding alone decides whether the loss still falls.
        const bool falls = next.loss <= fit.loss;
        if (falls)
            fit = std::move(next);
        ++fit.iterations;
        fit.converged = !falls || decrement < 1e-12 * (1 + fit.loss);
    }
    return fit;
}

double choosePenalty(const SparseRows &matrix, std::span<const std::uint32_t> rows,
                     std::span<const std::uint8_t> won, const Progress &progress)
{
    std::array<double, kPenalties.size()> losses{};
    for (std::size_t fold = 0; fold < kInnerFolds; ++fold) {
        std::vector<std::uint32_t> known;
        std::vector<std::uint32_t> asked;
        for (std::size_t i = 0; i < rows.size(); ++i)
            (i % kInnerFolds == fold ? asked : known).push_back(rows[i]);
        LogisticFit fit;
        for (std::size_t i = 0; i < kPenalties.size() && !progress.isCancelled(); ++i) {
            fit = fitLogistic(matrix, known, won, kPenalties[i], progress, i > 0 ? &fit : nullptr);
            for (const std::uint32_t row : asked)
                losses[i] += logLoss(fit.logOdds(matrix, row), won[row] != 0);
        }
    }
    if (progress.isCancelled())
        return kPenalties.front();
    return kPenalties[static_cast<std::size_t>(std::ranges::min_element(losses) - losses.begin())];
}

} // namespace leadbook
