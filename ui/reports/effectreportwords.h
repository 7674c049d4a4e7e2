// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportdocument.h"
#include "workspace/effect/evaluations.h"
#include "workspace/effect/indicatoroverview.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace leadbook {

/// What the effect report says, as values.
struct EffectReport
{
    Day asOf;
    std::vector<JudgedEvaluation> evaluations;
    std::vector<IndicatorOverview> overviews; ///< by grade and by life cycle
};

/// Works it out of @p view of the book @p path. In a worker. Errors: Io, Corrupt, Cancelled, Invalid.
Result<EffectReport> effectReport(const QString &path, const View &view, const Progress &progress);

/// The report in words: each evaluation with its verdict and all indicators, then the indicators of each
/// class over time. @p book is its name.
ReportDocument effectReportDocument(const EffectReport &report, const QString &book, const QLocale &locale);

} // namespace leadbook
