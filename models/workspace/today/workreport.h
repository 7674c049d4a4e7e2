// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/taskkind.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// Whose work, and of which days.
struct WorkReportAsk
{
    std::optional<std::int64_t> owner = {}; ///< id, 0: nobody's; absent: the whole team's
    Day first;
    Day last;      ///< with this day
    Day planUntil; ///< what is planned after `last` and up to this day
};

/// The report of @p day, with what is planned for the week after it.
WorkReportAsk dayReportAsk(Day day, std::optional<std::int64_t> owner);
/// The report of the week of @p day, which begins on the weekday @p firstWeekday (1 Monday to 7 Sunday), with
/// what is planned for the next.
WorkReportAsk weekReportAsk(Day day, std::optional<std::int64_t> owner, int firstWeekday = 1);

/// A contact that was logged.
struct ReportedContact
{
    Day day;
    std::int64_t customer = 0;
    QString name;
    std::uint8_t kind = 0; ///< InteractionKind
    QString summary;
    QString owner;
};

/// A deal that was decided or moved.
struct ReportedDeal
{
    Day day;
    std::int64_t customer = 0;
    QString name; ///< of the customer
    QString title;
    QString stage;            ///< it came into; empty: the decision
    std::uint8_t outcome = 0; ///< DealOutcome, of a decision
    Money amount;
    QString currency; ///< empty: that of the book
    QString owner;
    Money inBook = {}; ///< what it counts, as CurrencyRates::inBook(); of a decision
};

/// A task that was done, or is planned.
struct ReportedTask
{
    Day day;
    std::int64_t customer = 0;
    QString name;
    QString title;
    std::optional<TaskKind> kind;
    QString owner;
};

/// What was done in some days, as the log has it, and what is planned next: 日报 of one day, 周报 of a week.
struct WorkReport
{
    WorkReportAsk ask;
    QString owner;                         ///< name; empty: the team, or nobody
    std::vector<ReportedContact> contacts; ///< notes and pages looked at are none; by day and time
    std::vector<ReportedDeal> moves;       ///< into stages, by day
    std::vector<ReportedDeal> decided;     ///< by day
    std::vector<ReportedTask> done;        ///< by day
    std::vector<ReportedTask> planned;     ///< due after the last day, and what is overdue; by due day
    std::int64_t newCustomers = 0;         ///< written into the book in those days
};

/// Reads it from the book @p path. Work is the owner's who is written with it, else that of the customer's
/// owner. In a worker. Errors: Io, Corrupt, Cancelled.
Result<WorkReport> workReport(const QString &path, const WorkReportAsk &ask, const Progress &progress);

} // namespace leadbook
