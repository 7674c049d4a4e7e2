// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

class Grader;

/// A move: one input of one customer is brought to where a band begins that earns more than its criterion
/// earns now. Of a whole-numbered input it is the first whole number there, of a count that fades as many
/// whole events more as it takes.
struct GradeChange
{
    std::size_t criterion = 0; ///< index in GradeScheme::criteria: the one whose band it is made for
    std::size_t band = 0;      ///< that band
    QString field;             ///< the input, in Grader::fields()
    double from = 0;           ///< its value now, NaN = unknown
    double to = 0;             ///< its value then
    int steps = 0;             ///< bands that it climbs in that criterion, from "unknown" one more
};

/// Moves that together give a customer a better grade.
struct WayUp
{
    std::vector<GradeChange> changes; ///< at most one for an input, in the order of Grader::fields()
    double points = 0;                ///< after them
    std::uint8_t grade = 0;           ///< after them; better than now
};

/// The smallest realistic ways to a better grade, easiest first, at most six; empty at the best grade and
/// where no set of realistic moves gives a better one.
///
/// A move is realistic within GradeField::reach (two stages on, five more days of contact, three more events,
/// twice the amount); what is unknown may turn out to be anything, but a filter, and days since a date, are
/// nothing that one can bring about; nor is less of anything. Every way has as few moves as any set of
/// realistic moves that gives a better grade, and the first as few steps as any of those; a way that asks no
/// less of the same inputs than another is left out. This holds for schemes that the rule check finds sound;
/// after a million sets tried (dozens of criteria, all needed at once) the best found so far are given.
/// @p values in the order of Grader::fields().
std::vector<WayUp> waysUp(const Grader &grader, std::span<const double> values);

/// The inputs once @p way is gone. A count is raised by new events of today, each on a day of its own: they
/// are added to every count that includes such events, whatever its days (contact made now counts in the last
/// 30 and in the last 90 days); where several moves add to one count, the largest does, for the events may be
/// the same. A move on any other input sets it.
std::vector<double> applied(const Grader &grader, std::span<const double> values, const WayUp &way);

} // namespace leadbook
