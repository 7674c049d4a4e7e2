// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "items/funnelask.h"
#include "ui/reports/reportdocument.h"
#include "workspace/today/workreport.h"
#include "workspace/view.h"

#include <QLocale>
#include <QString>
#include <QStringView>

#include <span>
#include <string_view>

namespace leadbook {

/// What a report is asked to be like.
struct ReportWishes
{
    QString path;   ///< of the book
    QLocale locale; ///< of numbers and days
    int months = 1; ///< movements are those of the last months
    /// What the funnel report is of: a year to date beside the year before, unless told.
    FunnelAsk funnel = {.period = PeriodChoice::LastTwelveMonths, .than = PeriodComparison::Before};
    /// What the work report is of; without days: of the view's day, or its week.
    WorkReportAsk work = {};
};

/// A kind of report: `leadbook report KEY OUT.pdf`.
struct ReportKind
{
    std::string_view key;
    const char *title; ///< English, translation context "Report"
    const char *file;  ///< what its file is called unless told otherwise, English, the same context
    /// Works it out of a view, in words. In a worker.
    Result<ReportDocument> (*make)(const View &view, const ReportWishes &wishes, const Progress &progress);
};

/// All kinds, in the order of the help.
std::span<const ReportKind> reportKinds();
/// The kind called @p key, nullptr where there is none.
const ReportKind *findReportKind(QStringView key);
/// The keys, separated by commas.
QString reportKindNames();

} // namespace leadbook
