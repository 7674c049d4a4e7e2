// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/field.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace leadbook {

/// Where an input of a grading scheme comes from.
enum class GradeSource : std::uint8_t
{
    Field, ///< a number, amount, yes/no or level of the field table
    Own,   ///< a number or yes/no of the user's own fields
    Age,   ///< days from a date up to the day of grading, of either
    Count, ///< events in the last days
    Days,  ///< different days with such events
    Sum,   ///< what was bought in the last days
    Score, ///< the last answer to a survey
    Where, ///< 1 where a filter lets the customer pass, else 0
};

/// Which events a count is about.
struct GradeEvents
{
    std::uint32_t kinds = 0; ///< bits by InteractionKind; 0: purchases, by order
    bool onlyTwoWay = false; ///< only what counts as contact
    bool onlyFromCustomer = false;

    bool arePurchases() const { return kinds == 0; }
    /// Whether every event that @p others are about is one of these.
    bool include(const GradeEvents &others) const;
    friend bool operator==(const GradeEvents &, const GradeEvents &) = default;
};

/// An input as its key spells it:
///
///   value, potential, openValue, orders, doNotContact   a field by its key
///   extra.NAME                                          a number or yes/no field of the user's own
///   age(lastContact), age(extra.NAME)                   days since a date, negative for days to come
///   count(meeting + visit, 60)                          interactions of these kinds in the last 60 days
///   days(contact, 30)                                   different days with them
///   sum(purchase, 365)                                  net amount of purchases
///   score(NPS)                                          the last score of the survey of that name
///   where(city = "上海" and hasDeal)                    1 or 0, by a filter
///
/// Instead of kinds: `contact` (two-way, whatever kind), `interaction` (any), `reply` (mail, message or
/// WeChat from the customer), `purchase` (orders). A count with "~14" behind it fades with a half-life of 14
/// days: each event counts 2^(−age/14). The keys of gradeFields() are short for such inputs.
struct GradeInput
{
    GradeSource source = GradeSource::Field;
    std::optional<FieldId> field; ///< of Field, and of Age of the field table
    QString name;                 ///< field of one's own, survey, or filter
    GradeEvents events;           ///< of Count, Days and Sum
    int days = 0;                 ///< how far they go back, the day of grading included
    double halfLife = 0;          ///< in days; 0: does not fade

    bool isCounted() const { return source == GradeSource::Count || source == GradeSource::Days; }
    /// Whether this count is never below the count @p other: the same events or more, as far back or further.
    bool isNeverBelow(const GradeInput &other) const;
    /// Whether one more event today (on a day that had none) for the count @p other is one more for this.
    bool countsAlso(const GradeInput &other) const;
};

inline constexpr int kMostGradeDays = 3650;

/// Reads the key of an input. Invalid with what is wrong and what to write instead, to stand behind the place
/// in a scheme ("there is no input “valeu”; …"); what only a book can tell (fields of one's own, filters) is
/// not looked at. A field that comes from the grade itself is refused.
Result<GradeInput> readGradeInput(const QString &key);

/// Whether @p field is derived from the grade, so that the grade cannot depend on it.
bool comesFromGrade(FieldId field);

/// The key of the input @p key when it fades; @p key itself where @p halfLife is 0.
QString decayedKey(const QString &key, double halfLife);

/// What an input is called in the user's language: "Meeting, times in 60 days".
QString gradeInputLabel(const QString &key);

/// The words for events that count(…) knows: contact, interaction, reply, purchase, then the kinds.
QStringList gradeEventKeys();
/// One of them in the user's language; empty for any other word.
QString gradeEventLabel(const QString &key);

} // namespace leadbook
