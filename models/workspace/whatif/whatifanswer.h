// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradecheck.h"
#include "analysis/grademove.h"
#include "analysis/grader.h"
#include "core/money.h"
#include "snapshot/column.h"
#include "workspace/scoring/winchances.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace leadbook {

/// No answer lists more moving customers; the next ones are asked for by themselves.
inline constexpr std::size_t kMostMoving = 200;

/// What is asked: who would have which grade by a scheme, and whom to list.
struct WhatIfQuestion
{
    GradeScheme scheme;
    bool isSettled = true;                ///< false: its value bands begin where the book's values say
    std::optional<std::size_t> from = {}; ///< list only those who have this grade now
    std::optional<std::size_t> to = {};   ///< list only those who would have this one
    std::size_t skip = 0;                 ///< so many of the most valuable are at hand already
    std::size_t most = kMostMoving;       ///< list no more
    std::shared_ptr<const WinChances> chances = {}; ///< null: not known yet
};

/// A customer whose grade would be another one.
struct MovingCustomer
{
    Row customer = kNoRow;
    std::int64_t id = 0;
    QString name;
    GradeMove move;
    Money value; ///< not known where nothing tells it
    QString currency;
    QString stage; ///< of the furthest open deal, as written; empty: none
};

/// What a scheme would do to the customers of a book.
struct WhatIfAnswer
{
    GradeScheme schemeBefore; ///< the one in use
    GradeScheme scheme;       ///< the one asked about, its cut points settled
    GradeMoves moves;
    std::vector<std::int64_t> before; ///< customers by grade, as the view shows them
    std::vector<std::int64_t> after;
    std::int64_t graded = 0;
    std::int64_t moved = 0; ///< whose grade would have another name
    std::int64_t needUnknown = 0;
    GradeCheck check;
    /// Expected wins by grade: each customer's own chance, regrouped. Empty where chances are not known.
    std::vector<double> winsBefore;
    std::vector<double> winsAfter;
    double wins = 0;                    ///< of all; the same before and after
    QString whyNoWins;                  ///< empty: there are, or it is not known yet
    std::vector<MovingCustomer> moving; ///< the most valuable first
    std::int64_t movingInAll = 0;       ///< that pass the question's from and to
    double milliseconds = 0;            ///< that the answer took
};

} // namespace leadbook
