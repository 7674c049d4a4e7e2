// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/winrates.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace leadbook {

/// Levels of a stage, as grading counts them: 0 = an open deal without a stage, 1 to 5.
inline constexpr std::size_t kStageLevels = 6;

/// A lead that was open on a past day, and what became of it.
struct PastLead
{
    Row customer = kNoRow;
    std::uint8_t grade = 0; ///< held on that day, 0 the best
    std::uint8_t stage = 0; ///< level of its furthest open deal on that day
    Day won; ///< the first day on which it won after that, not valid: it did not within the horizon
};

/// How often the leads of each grade won.
struct GradeWins
{
    Day date;        ///< the day on which grades were held
    int horizon = 0; ///< days after it within which a win counts
    QStringList grades;
    std::vector<WinCount> byGrade;
    std::array<std::vector<WinCount>, kStageLevels> byStage; ///< by level, then by grade
    std::vector<PastLead> leads;                             ///< ascending by customer

    std::int64_t all() const { return static_cast<std::int64_t>(leads.size()); }
    /// Whether grade @p better wins more often than the next lower one.
    WinVerdict verdict(std::size_t better) const;
    /// The same within stages, as the stage is a part of the grade.
    WinVerdict verdictWithinStage(std::size_t better) const;
};

/// Days after a date within which a win counts.
inline constexpr int kWinHorizon = 180;

/// Who had which grade by @p settings at the end of @p date (regradeAsOf()), of the customers that had an
/// open deal then, and which of them won a deal within @p horizon days after it. The horizon must be over on
/// the day of @p view: Invalid. In a worker. Other errors: Io, Corrupt, Cancelled.
Result<GradeWins> gradeWins(const QString &path, const View &view, const AnalysisSettings &settings, Day date,
                            int horizon, const Progress &progress);

/// The counts of @p leads, as GradeWins has them. Pure.
void countWins(GradeWins &wins);

} // namespace leadbook
