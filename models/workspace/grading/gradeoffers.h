// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradefield.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// What the bands of an input begin at.
enum class GradeUnit : std::uint8_t
{
    Number,
    Level,
    Times,   ///< events
    Days,    ///< different days
    DaysAgo, ///< since a date; fewer may be better
    Money,   ///< in units of the book's currency
    YesNo,   ///< 1 or 0
    Score,   ///< of a survey
};

/// Where an editor lists an input.
enum class GradeInputGroup : std::uint8_t
{
    Usual, ///< need, value, stage, days of contact
    Fields,
    Own,
    Events,
    Surveys,
    Filter,
};

/// An input that a criterion may have, with what an editor needs to offer it.
struct GradeInputOffer
{
    QString key; ///< as in GradeBand::field; of a count with a usual number of days in it
    QString label;
    GradeFieldKind kind = GradeFieldKind::Amount;
    GradeUnit unit = GradeUnit::Number;
    GradeInputGroup group = GradeInputGroup::Usual;
    bool mayFade = false;     ///< a criterion on it may have a half-life
    bool wantsFilter = false; ///< the key is "where()", the user's filter goes into its brackets
};

/// The inputs that the book offers, group by group: the usual ones, fields of the table, fields of one's own,
/// counts of each kind of event (other numbers of days are as good), surveys with answers, and a filter.
std::vector<GradeInputOffer> gradeInputOffers(const Snapshot &snapshot);

/// The unit of the input @p key, Number where it cannot be read.
GradeUnit gradeUnit(const QString &key);
/// Its name in the user's language: "days", "times"; empty for a plain number.
QString gradeUnitLabel(GradeUnit unit);
/// The name of a group in the user's language.
QString gradeGroupLabel(GradeInputGroup group);

} // namespace leadbook
