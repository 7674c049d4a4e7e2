// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grader.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// The customers of a view graded anew, by another scheme or as of another day.
struct Regrading
{
    AnalysisSettings settings;        ///< the scheme as used, its cut points settled
    Grading grading;                  ///< by customer row; rows that are gone are not graded
    std::vector<std::int64_t> counts; ///< by grade
    std::int64_t graded = 0;
    GradeMoves moves; ///< from the grades of the view
};

/// Grades the customers of @p view by @p settings and compares with the view. Cut points that the scheme
/// leaves to the data are those in force where it is the view's own scheme, else the ones of the values that
/// the view shows. Pure; any thread.
Regrading regrade(const View &view, AnalysisSettings settings, const Progress &progress);

/// The same from the facts of another day, read from the book @p path where that is not the view's: grades
/// then differ by what happened between the two, never by cut points. In a worker. Errors: Io, Corrupt,
/// Cancelled.
Result<Regrading> regradeAsOf(const QString &path, const View &view, AnalysisSettings settings, Day asOf,
                              const Progress &progress);

/// @p scheme with the value cut points that it leaves to the data: those in force where it is the view's own
/// scheme, else the ones of the values that the view shows.
GradeScheme settledScheme(const View &view, GradeScheme scheme);

/// The grades that the view shows, without those of rows that are not @p living (livingCustomers()).
std::vector<std::uint8_t> shownGrades(const View &view, const std::vector<std::uint8_t> &living);

/// 1 for each customer row that is there, for Grader::grade().
std::vector<std::uint8_t> livingCustomers(const Snapshot &snapshot);

} // namespace leadbook
