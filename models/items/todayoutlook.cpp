// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/todayoutlook.h"

#include "domain/shippedschemes.h"
#include "workspace/forecasting/salesforecast.h"
#include "workspace/grading/gradelog.h"
#include "workspace/scoring/winchances.h"

namespace leadbook {

namespace {

constexpr int kWeek = 7; // days

void countBest(const QString &path, TodayOutlook &outlook, const View &view, const Progress &progress)
{
    const auto log = gradeLog(path, view, {view.asOf - kWeek, view.asOf, {}}, progress);
    if (!log || log->grades.isEmpty())
        return;
    outlook.bestGrade = gradeLabel(log->grades.first());
    const std::vector<std::uint8_t> now = log->gradesOn(log->to);
    for (std::size_t i = 0; i < now.size(); ++i) {
        outlook.toBest += log->start[i] != 0 && now[i] == 0 ? 1 : 0;
        outlook.fromBest += log->start[i] == 0 && now[i] != 0 ? 1 : 0;
    }
}

} // namespace

TodayOutlook todayOutlook(const QString &path, const View &view, const Progress &progress)
{
    TodayOutlook outlook;
    outlook.chances = winChances(view, progress).chance;
    if (progress.isCancelled())
        return outlook;
    const SalesForecast sales = salesForecast(view, view.asOf, 1, progress);
    if (!sales.forecast.periods.empty() && sales.forecast.isEnough()) {
        const ForecastPeriod &month = sales.forecast.periods.front();
        outlook.month = MonthOutlook{month.expected, month.low, month.high};
    }
    if (progress.isCancelled())
        return outlook;
    countBest(path, outlook, view, progress);
    if (progress.isCancelled())
        return outlook;
    if (auto notice = moveNotice(path, view, {view.asOf - kWeek, view.asOf}, progress))
        outlook.notice = *std::move(notice);
    return outlook;
}

} // namespace leadbook
