// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace leadbook {

/// Draws for simulations: SplitMix64 (Steele, Lea and Flood 2014) and distributions of its own, so that one
/// seed gives the same figures with every standard library.
class RandomDraws
{
public:
    explicit RandomDraws(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }
    /// Evenly from [0, 1).
    double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    /// Evenly from 0..bound-1; @p bound at least 1.
    std::size_t below(std::size_t bound)
    {
        return static_cast<std::size_t>(uniform() * static_cast<double>(bound));
    }
    /// Of the standard normal distribution.
    double normal();
    /// Of the gamma distribution of scale 1 (Marsaglia and Tsang 2000); @p shape above 0.
    double gamma(double shape);
    /// A share, of the beta distribution; both above 0.
    double beta(double won, double lost);
    /// A count; 0 where @p mean is not above 0. Above 400 by the normal approximation.
    std::int64_t poisson(double mean);

private:
    std::uint64_t m_state;
};

} // namespace leadbook
