// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scoretable.h"
#include "analysis/winrates.h"
#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// Rows whose chance lies in [low, high), the last bin with its end.
struct CalibrationBin
{
    double low = 0;
    double high = 0;
    double expected = 0; ///< their mean chance
    double observed = 0; ///< the share that was won
    std::size_t count = 0;
};

/// How good chances were against what happened.
struct ScoreMeasures
{
    double auc = 0; ///< 0.5 where all or none were won
    double logLoss = 0;
    double brier = 0;
    std::vector<CalibrationBin> calibration; ///< by tenths, those with rows
    std::size_t count = 0;
    std::size_t won = 0; ///< of them
};

/// Where the AUC of @p measures lies, 95 %, by Hanley and McNeil; 0 to 1 where all or none were won.
RateInterval aucInterval(const ScoreMeasures &measures);

/// The share of pairs of a won and a lost row in which the won one has more, equal ones a half; 0.5 where
/// there is no pair.
double areaUnderCurve(std::span<const double> scores, std::span<const std::uint8_t> won);

/// @p chances and @p won (1 or 0) row by row.
ScoreMeasures measureScore(std::span<const double> chances, std::span<const std::uint8_t> won);

/// A field that tells too much of the outcome.
struct ScoreLeak
{
    std::size_t field = 0;
    double auc = 0;          ///< of this field alone
    std::uint32_t level = 0; ///< code of a level that is nearly always won, 0 = the whole field
    double share = 0;        ///< won of that level
    std::size_t count = 0;   ///< rows of that level
};

/// Fields that alone have an AUC of at least .90, out of sample (the rate of each level, or of each
/// twentieth of a number, is taken from the other four fifths of the rows), and levels that at least 50 rows
/// have and 95 % of them won, where not nine tenths of everything are won. None
/// where @p progress is cancelled.
std::vector<ScoreLeak> findLeaks(const ScoreTable &table, std::span<const std::uint8_t> won,
                                 const Progress &progress);

} // namespace leadbook
