// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradecheck.h"
#include "analysis/gradeexplanation.h"
#include "analysis/grader.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/schemeinuse.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// Customers that have something in common, by grade.
struct GradedGroup
{
    QString name; ///< empty: those without one
    std::int64_t customers = 0;
    std::vector<std::int64_t> counts; ///< by grade

    /// Of the customers, those of the best grade.
    double bestShare() const;
};

/// A customer of the best grade and what is next.
struct BestLead
{
    std::int64_t id = 0;
    QString name;
    QString contact;
    QString phone;
    Money value;
    QString currency;
    QString stage;                ///< as written
    std::vector<GradePart> parts; ///< why it has the grade
    QString byHand;               ///< why a person set it, in place of that; empty: the rules hold
    QString action;               ///< what is to be done next; empty: nothing
    Day due;
    QString owner;
};

/// What the grading report says, as values; sums over the customers that the view grades.
struct GradeReport
{
    Day asOf;
    Day since; ///< movements are from then to asOf
    GradeScheme scheme;
    SchemeInUse inUse;
    GradeCheck check;
    QStringList grades; ///< as written, best first
    std::vector<std::int64_t> counts;
    std::int64_t graded = 0;
    std::int64_t notSure = 0;
    GradeMoves moves; ///< from the grade then to the grade now
    std::int64_t better = 0;
    std::int64_t worse = 0;
    std::vector<GradedGroup> owners; ///< the most customers first, those of nobody last
    std::vector<GradedGroup> sources;
    std::vector<BestLead> leads; ///< of the best grade, the most value first, at most kMostBestLeads
    std::int64_t best = 0;       ///< how many have the best grade
    QString currency;
};

/// No list of a report is longer.
inline constexpr std::size_t kMostBestLeads = 200;

/// Works the report out of @p view and the book @p path it came from, with movements since @p since: grades
/// then are those that today's scheme and cut points give to what had happened by then. In a worker; about a
/// second for a million customers. Errors: Io, Corrupt, Cancelled.
Result<GradeReport> gradeReport(const QString &path, const View &view, Day since, const Progress &progress);

} // namespace leadbook
