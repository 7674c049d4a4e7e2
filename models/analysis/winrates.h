// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace leadbook {

/// Leads of a kind and how many of them won.
struct WinCount
{
    std::int64_t all = 0;
    std::int64_t won = 0;

    /// 0 where there are none.
    double rate() const { return all > 0 ? static_cast<double>(won) / static_cast<double>(all) : 0; }
    friend bool operator==(const WinCount &, const WinCount &) = default;
};

/// Where a share lies.
struct RateInterval
{
    double low = 0;
    double high = 1;
};

/// Wilson's interval of the share that @p count shows, 95 %; 0 to 1 where there are none.
RateInterval wilsonInterval(const WinCount &count);

/// What two kinds of leads say of each other.
enum class WinVerdict : std::uint8_t
{
    TooFew,      ///< one of them has fewer than kLeastCompared
    Better,      ///< the first wins more often, and chance alone seldom makes such a difference
    MaybeBetter, ///< the first won more often, but chance alone may make that
    NoMore,      ///< the first won no more often
    Worse,       ///< the second wins more often, and chance alone seldom makes such a difference
};

/// With fewer leads than this nothing is compared.
inline constexpr std::int64_t kLeastCompared = 20;
/// A difference counts where chance alone would make one as large in at most this share of books.
inline constexpr double kVerdictLevel = 0.025;

/// How likely chance alone would let @p one win as often as it did, or more often, were it no better than
/// @p other: Fisher's exact test, one-sided. 1 where one of them is empty.
double chanceAlone(const WinCount &one, const WinCount &other);

/// Whether @p one wins more often than @p other.
WinVerdict compareWins(const WinCount &one, const WinCount &other);

/// Leads of two kinds within the same layer, such as a stage.
struct WinLayer
{
    WinCount one;
    WinCount other;
};

/// The same within layers, so that it is not the layers that make the difference: the test of Mantel and
/// Haenszel. Layers with one kind only say nothing. TooFew where fewer than kLeastCompared of either are in
/// layers that have both.
WinVerdict compareWithin(std::span<const WinLayer> layers);

} // namespace leadbook
