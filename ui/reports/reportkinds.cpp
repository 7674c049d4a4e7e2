// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportkinds.h"

#include "core/text.h"
#include "domain/filter.h"
#include "items/bookcurrency.h"
#include "ui/reports/effectreportwords.h"
#include "ui/reports/funnelreportwords.h"
#include "ui/reports/gradereportwords.h"
#include "ui/reports/segmentreportwords.h"
#include "ui/reports/workreportwords.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace leadbook {

namespace {

Result<ReportDocument> makeGradeReport(const View &view, const ReportWishes &wishes, const Progress &progress)
{
    const Day since = RelativeDay{-wishes.months, DayUnit::Month}.from(view.asOf);
    const auto report = gradeReport(wishes.path, view, since, progress);
    LEADBOOK_TRY(report);
    return gradeReportDocument(*report, QFileInfo(wishes.path).completeBaseName(), wishes.locale);
}

Result<ReportDocument> makeFunnelReport(const View &view, const ReportWishes &wishes,
                                        const Progress &progress)
{
    const auto report = funnelReport(view, wishes.funnel, progress);
    LEADBOOK_TRY(report);
    return funnelReportDocument(*report, QFileInfo(wishes.path).completeBaseName(), wishes.locale);
}

Result<ReportDocument> makeSegmentReport(const View &view, const ReportWishes &wishes,
                                         const Progress &progress)
{
    const auto report = segmentReport(view, wishes.path, progress);
    LEADBOOK_TRY(report);
    return segmentReportDocument(*report, QFileInfo(wishes.path).completeBaseName(), wishes.locale);
}

Result<ReportDocument> makeWorkReport(const View &view, const ReportWishes &wishes, WorkReportAsk ask,
                                      const Progress &progress)
{
    if (wishes.work.first.isValid())
        ask = wishes.work;
    const auto report = workReport(wishes.path, ask, progress);
    LEADBOOK_TRY(report);
    return workReportDocument(*report, bookCurrency(view),
                              QFileInfo(wishes.path).completeBaseName(), wishes.locale);
}

Result<ReportDocument> makeDayReport(const View &view, const ReportWishes &wishes, const Progress &progress)
{
    return makeWorkReport(view, wishes, dayReportAsk(view.asOf, wishes.work.owner), progress);
}

Result<ReportDocument> makeWeekReport(const View &view, const ReportWishes &wishes, const Progress &progress)
{
    return makeWorkReport(view, wishes, weekReportAsk(view.asOf, wishes.work.owner), progress);
}

Result<ReportDocument> makeEffectReport(const View &view, const ReportWishes &wishes,
                                        const Progress &progress)
{
    const auto report = effectReport(wishes.path, view, progress);
    LEADBOOK_TRY(report);
    return effectReportDocument(*report, QFileInfo(wishes.path).completeBaseName(), wishes.locale);
}

constexpr ReportKind kKinds[] = {
    {"grading", QT_TRANSLATE_NOOP("Report", "Grading report"), QT_TRANSLATE_NOOP("Report", "grading report"),
     &makeGradeReport},
    {"funnel", QT_TRANSLATE_NOOP("Report", "Funnel report"), QT_TRANSLATE_NOOP("Report", "funnel report"),
     &makeFunnelReport},
    {"segments", QT_TRANSLATE_NOOP("Report", "Segment report"), QT_TRANSLATE_NOOP("Report", "segment report"),
     &makeSegmentReport},
    {"day", QT_TRANSLATE_NOOP("Report", "Daily report"), QT_TRANSLATE_NOOP("Report", "daily report"),
     &makeDayReport},
    {"week", QT_TRANSLATE_NOOP("Report", "Weekly report"), QT_TRANSLATE_NOOP("Report", "weekly report"),
     &makeWeekReport},
    {"effect", QT_TRANSLATE_NOOP("Report", "Effect report"), QT_TRANSLATE_NOOP("Report", "effect report"),
     &makeEffectReport},
};

} // namespace

std::span<const ReportKind> reportKinds()
{
    return kKinds;
}

const ReportKind *findReportKind(QStringView key)
{
    const auto *found =
        std::ranges::find_if(kKinds, [key](const ReportKind &kind) { return key == toQString(kind.key); });
    return found == std::end(kKinds) ? nullptr : found;
}

QString reportKindNames()
{
    QStringList names;
    for (const ReportKind &kind : kKinds)
        names << toQString(kind.key);
    return names.join(QStringLiteral(", "));
}

} // namespace leadbook
