// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <cstdint>

namespace leadbook {

/// A grade to be set by hand.
struct GradeOverride
{
    QString grade;  ///< its name in the scheme
    QString reason; ///< must say something
    Day until;      ///< the last day on which it holds
    QString who;    ///< the name of who sets it; empty: not known
};

/// Sets the grade of @p customer from @p today on; one that holds ends the day before. Invalid without a
/// reason, or where it would end before today.
RecordWork setGradeByHand(std::int64_t customer, const GradeOverride &set, Day today);

/// Ends the grade that holds on @p today by hand, so that the rules hold from today on; NotFound where none
/// does.
RecordWork gradeByRules(std::int64_t customer, Day today);

} // namespace leadbook
