// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/forecasterrors.h"
#include "workspace/view.h"

#include <vector>

namespace leadbook {

/// The deals of the whole book, of every pipeline, as tracks by their row; a stage is its place in
/// Snapshot::stages.
DealTracks dealTracks(const Snapshot &snapshot);

/// What is forecast of a book, what was won before, and how past forecasts did.
struct SalesForecast
{
    Forecast forecast;
    std::vector<Period> pastMonths; ///< whole months before that of the day, oldest first
    std::vector<Money> pastWon;     ///< what was won in each of them
    std::vector<PastForecast> past;
    std::vector<ForecastError> errors;
};

/// Months that are shown before the forecast, and whose forecasts are looked at.
inline constexpr int kPastMonths = 12;
/// Months that are forecast, that of the day among them.
inline constexpr int kForecastMonths = 4;

/// The forecast of the deals in @p view as of the end of @p asOf, for @p months months. Pure; any thread.
/// Cancelled, it is not whole.
SalesForecast salesForecast(const View &view, Day asOf, int months, const Progress &progress);

} // namespace leadbook
