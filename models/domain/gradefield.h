// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace leadbook {

/// What kind of number an input of a grading scheme is.
enum class GradeFieldKind : std::uint8_t
{
    Level,   ///< a whole level, moved by a person's judgement or a deal's progress
    Count,   ///< a count of days or events, raised by doing one more
    Amount,  ///< money in units of the book's currency, or any other real number
    Decayed, ///< a count that fades with time, raised by 1 by one more event today
    Flag,    ///< 0 or 1: no or yes
    Age,     ///< whole days since a date, which nobody can choose
};

/// An input that grading schemes may ask for, as a column of doubles in which NaN is unknown.
struct GradeField
{
    std::string_view key;
    GradeFieldKind kind = GradeFieldKind::Amount;
    double lowest = -std::numeric_limits<double>::infinity(); ///< smallest value there can be
    double highest = std::numeric_limits<double>::infinity(); ///< largest value there can be
    bool mayBeUnknown = true; ///< false: always known, 0 where there is nothing
    /// How far one realistic change goes: levels or events for Level, Count and Decayed, a factor for Amount;
    /// 0 where nobody can change it, but find it out where it is unknown (an Age not even that).
    double reach = std::numeric_limits<double>::infinity();

    /// Whether all values are whole numbers.
    bool isWhole() const { return kind != GradeFieldKind::Amount && kind != GradeFieldKind::Decayed; }
};

/// The inputs of the shipped schemes:
/// need 1 unclear, 2 partly, 3 clear · value in units · stage 0 none, 1-5 the furthest open deal ·
/// contactDays30 and contactDays90, days with two-way contact · enquiries90 webVisits90 meetings90 (visits
/// count as meetings) events90 trials90 replies90, counts in the last 90 days.
std::span<const GradeField> gradeFields();

/// The declaration of @p key: of the table, or made from the form that readGradeInput() reads, then with an
/// empty `key`. A field of one's own, and what cannot be read, is an unbounded amount.
GradeField gradeField(QStringView key);

} // namespace leadbook
