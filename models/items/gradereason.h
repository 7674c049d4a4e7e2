// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradeexplanation.h"
#include "workspace/view.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// A grade that holds because a person set it.
struct GradeByHand
{
    QString grade; ///< as written in the scheme
    QString reason;
    QString who; ///< empty: not known
    Day since;
    Day until; ///< the last day
};

/// Why one customer has its grade, as values: what a page puts into words.
struct GradeReason
{
    GradeScheme scheme; ///< by which it was graded; GradePart and GradeChange point into it
    GradeExplanation explanation;
    QString currency;                  ///< of values; empty where not told
    std::vector<Day> contactDays;      ///< the days of contact that count in the last 30, rising
    std::optional<GradeByHand> byHand; ///< in place of what the rules say, which the rest tells
};

/// On how many more days, and until which, contact makes a number of days of contact in 30.
struct ContactPlan
{
    int days = 0;
    Day by;

    friend bool operator==(const ContactPlan &, const ContactPlan &) = default;
};

/// The plan for @p wanted days of contact in 30 (1-30), the @p counted ones of the last 30 days included as
/// far as the others can be made before they count no more; a day on which there was contact already, as
/// today, cannot be used again.
ContactPlan planContact(std::span<const Day> counted, Day today, int wanted);

/// Explains the grade of customer row @p customer; absent where it has none (not derived yet, or gone). Pure;
/// any thread.
std::optional<GradeReason> gradeReason(const View &view, Row customer);

/// The grade that was set for customer row @p customer and holds on the view's day; absent where the rules
/// do.
std::optional<GradeByHand> gradeByHand(const View &view, Row customer);

} // namespace leadbook
