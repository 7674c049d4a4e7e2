// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loadedbook.h"
#include "workspace/grading/gradelog.h"
#include "workspace/regrading.h"
#include "workspace/schemewriting.h"

#include <QTest>

namespace leadbook::test {

inline constexpr Day kLogToday(20'778); // 2026-11-21

/// The log of @p book; a test without it cannot go on.
inline GradeLog logOf(const LoadedBook &book, const View &view, const GradeLogRequest &request)
{
    auto log = gradeLog(book.path(), view, request, Progress());
    if (!log)
        qFatal("%s %s", qPrintable(log.error().message), qPrintable(log.error().detail));
    return *std::move(log);
}

/// Where the log, replayed up to @p day, and grading afresh on that day tell different grades; empty:
/// nowhere.
inline QString differenceOn(const LoadedBook &book, const View &view, const GradeLog &log, Day day)
{
    AnalysisSettings settings = *view.settings;
    settings.grading = log.schemes[versionOn(log.schemes, day)].scheme;
    settings.gradingIsSettled = true;
    const auto fresh = regradeAsOf(book.path(), view, settings, day, Progress());
    if (!fresh)
        return fresh.error().message;
    const QStringList names = settings.grading.grades();
    const auto replayed = log.gradesOn(day);
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        const QString wanted = names.value(fresh->grading.grade[log.customers[i]]);
        if (log.grades.value(replayed[i]) != wanted)
            return QStringLiteral("%1 row %2: %3 in place of %4")
                .arg(day.toIso())
                .arg(log.customers[i])
                .arg(log.grades.value(replayed[i]), wanted);
    }
    return {};
}

/// The last day of each of the @p months months before that of @p today, rising, and @p today.
inline std::vector<Day> monthEnds(Day today, int months)
{
    const Day::Civil civil = today.civil();
    const Day first = *Day::fromCivil(civil.year, civil.month, 1);
    std::vector<Day> days;
    for (int month = months - 1; month >= 0; --month)
        days.push_back(first.addMonths(-month) - 1);
    days.push_back(today);
    return days;
}

/// A scheme as JSON, in use for more than two years.
inline Book::Work useJson(const QByteArray &json)
{
    return useScheme("grading", QStringLiteral("g"), json, kLogToday - 800);
}

} // namespace leadbook::test
