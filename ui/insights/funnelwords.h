// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/funnel.h"
#include "items/funnelperiod.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace leadbook {

/// The ways of counting in the order of FunnelCount, in short.
QStringList countNames();
/// One sentence that says what @p count counts.
QString countDefinition(FunnelCount count);
/// One sentence that says what "recorded" in a stage is beside reached.
QString recordedDefinition();
/// The choices of time in the order of PeriodChoice.
QStringList periodNames();
/// What a period may be compared with, in the order of PeriodComparison.
QStringList comparisonNames();
/// "1 Jan 2026 to 21 Nov 2026", "since 1 Jan 2026", "all time".
QString periodWords(const Period &period, const QLocale &locale);

/// What groups of @p by (a key of groupDeals()) are called in the singular, and deals of none.
QString groupingName(const QString &by);
QString groupingNone(const QString &by);
/// How the name of a group of @p by is shown; null: as it is.
QString (*groupingLabel(const QString &by))(const QString &name);

/// 12.5 as "12.5 d"; what is absent is @p absent.
QString daysWords(const std::optional<double> &days, const QString &absent, const QLocale &locale);
/// What is said of a quantile that is not reached.
QString notReached();

} // namespace leadbook
