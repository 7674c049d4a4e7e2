// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/grading/gradecause.h"
#include "workspace/grading/schemeversions.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// A criterion that went from one band to another.
struct GradeShift
{
    std::uint16_t criterion = 0;       ///< index in GradeScheme::criteria
    std::optional<std::size_t> before; ///< the band; absent: unknown
    std::optional<std::size_t> after;
    double points = 0; ///< more than before
    GradeCause cause = GradeCause::Other;
    Row event = kNoRow; ///< see GradeMovement::event
};

/// One movement of a customer's grade: from what it was at the end of the day before to what it was at the
/// end of the day. On the first day of new rules there may be two: by what happened, then by the rules.
struct GradeMovement
{
    Day day;
    Row customer = kNoRow;
    std::uint8_t from = 0; ///< place in GradeLog::grades
    std::uint8_t to = 0;
    float before = 0; ///< points by the rules
    float after = 0;
    GradeCause cause = GradeCause::Other; ///< of the shift that weighs most
    std::uint16_t scheme = 0;             ///< place in GradeLog::schemes: the rules of that day
    /// The interaction, deal or purchase, or of a grade set by hand its place in Snapshot::overrides; kNoRow
    /// where there is none to name.
    Row event = kNoRow;
    std::vector<GradeShift> shifts; ///< empty where other rules or a person moved it
};

/// How grades moved from the end of one day to the end of another: derived from what is dated, from days that
/// pass, from scheme versions and from grades set by hand. Days are those of events, as with `--as-of`.
struct GradeLog
{
    Day from;
    Day to;
    QStringList grades; ///< of all its schemes; those of the newest first, best first
    std::vector<SchemeVersion> schemes;
    std::vector<Row> customers;           ///< rows that are told of, rising
    std::vector<std::uint8_t> start;      ///< by place in customers: grade at the end of `from`
    std::vector<GradeMovement> movements; ///< by day, then by row

    /// The grades at the end of @p day, by place in customers: `start` with the movements up to then.
    std::vector<std::uint8_t> gradesOn(Day day) const;
};

/// What a log is asked to tell.
struct GradeLogRequest
{
    Day from;                    ///< the state of its end is where the log begins
    Day to;                      ///< with this day; not after the view's
    std::optional<Row> customer; ///< only this one; absent: everybody
};

/// Makes the log. Nobody is graded on a day on which nothing moved that its grade is made of (inputdays.h,
/// gradedrift.h), so the cost grows with what happened, not with days: two years of 50,000 customers with
/// 100,000 deals, 200,000 interactions and 100,000 purchases take about two seconds. On the view's own day
/// the log ends with the grades that the view shows. Reads needs and schemes from the book @p path. In a
/// worker. Errors: Io, Corrupt, Cancelled, Invalid.
Result<GradeLog> gradeLog(const QString &path, const View &view, const GradeLogRequest &request,
                          const Progress &progress);

} // namespace leadbook
