// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forecast/forecastchart.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/forecasting/salesforecast.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace leadbook {

/// The months of the chart: those before, then those that are forecast.
QList<ForecastBar> forecastBars(const SalesForecast &sales, const QLocale &locale);

/// How past forecasts did, a line for each number of months ahead; says that there are none.
QList<Span> forecastErrorWords(const std::vector<ForecastError> &errors, const QLocale &locale);

/// "Nov 2026", "Q4 2026", "2026"; "Q1 2026/27", "2026/27" where fiscal years begin with another month than
/// January, @p firstMonth.
QString targetPeriodName(Day first, int months, int firstMonth, const QLocale &locale);
/// "16 – 22 Nov".
QString weekName(const Period &week, const QLocale &locale);

/// The filter that lists the customers with a deal won in @p month, or, of a month to come, with an open one.
QString monthFilter(const Period &month, Day asOf);

} // namespace leadbook
