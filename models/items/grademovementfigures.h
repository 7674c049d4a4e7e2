// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/grading/gradelog.h"
#include "workspace/view.h"

#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace leadbook {

/// Customers who had one grade then and have one now.
struct GradeFlow
{
    int from = 0; ///< place in GradeLog::grades; kNewCustomers: not known then
    int to = 0;
    std::int64_t customers = 0;

    friend bool operator==(const GradeFlow &, const GradeFlow &) = default;
};

inline constexpr int kNewCustomers = -1;

/// What moved since a day, as values for a page.
struct GradeMovementFigures
{
    std::shared_ptr<const GradeLog> log;
    SnapshotPtr snapshot;              ///< the log was made of
    std::vector<GradeFlow> flows;      ///< who stays included, by from and to; no empty ones
    std::vector<std::int8_t> flowFrom; ///< by place in GradeLog::customers
    std::vector<std::int8_t> flowTo;
    std::array<std::int64_t, kGradeCauses> causes{}; ///< movements by cause
    std::int64_t customers = 0;
    std::int64_t moved = 0;   ///< customers whose grade is another one than then
    std::int64_t entered = 0; ///< customers written since of whom nothing is dated before
    Day review;               ///< when the rules in use are to be looked at again; no day: not told
    Day lastReview;           ///< when movements were marked as reviewed; no day: never
};

/// The movements from the end of @p from up to the view's day. Where @p from is no day: since they were last
/// marked as reviewed, 30 days where they never were. In a worker. Errors as gradeLog().
Result<GradeMovementFigures> gradeMovementFigures(const QString &path, const View &view, Day from,
                                                  const Progress &progress);

} // namespace leadbook
