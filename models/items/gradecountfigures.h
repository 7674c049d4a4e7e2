// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradecheck.h"
#include "core/progress.h"
#include "workspace/regrading.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// One customer of a grade.
struct GradedLead
{
    Row customer = kNoRow;
    std::int64_t id = 0;
    QString name;
    int now = -1;  ///< grade in the view, -1: none
    int then = -1; ///< grade by the scheme asked about
    double points = 0;
    Money value; ///< not known where nothing tells it
    QString currency;
    QString stage; ///< of the furthest open deal, as written; empty: none
};

/// How a scheme grades the customers of a book, as values for a page.
struct GradeCountFigures
{
    AnalysisSettings settings;        ///< the scheme as used, its cut points settled
    std::vector<std::int64_t> before; ///< customers by grade, as the view shows them
    std::vector<std::int64_t> after;  ///< by the scheme asked about
    QStringList gradesBefore;         ///< names as written
    QStringList gradesAfter;
    GradeMoves moves; ///< from the one to the other
    std::int64_t graded = 0;
    std::int64_t moved = 0; ///< customers whose grade has another name
    std::int64_t needUnknown = 0;
    GradeCheck check;
    std::vector<std::vector<GradedLead>> leads; ///< by grade, the most points first, at most kMostLeads
};

/// No list of a grade is longer.
inline constexpr std::size_t kMostLeads = 200;

/// Grades the customers of @p view by @p scheme, by the book's own where absent; a shipped scheme takes its
/// value cut points from the book. Pure; any thread. Nothing is graded where @p progress is cancelled.
GradeCountFigures gradeCountFigures(const View &view, const std::optional<GradeScheme> &scheme,
                                    const Progress &progress);

} // namespace leadbook
