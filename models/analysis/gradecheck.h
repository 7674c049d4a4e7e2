// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace leadbook {

enum class GradeFault : std::uint8_t
{
    Gap,          ///< values for which no band is meant
    Overlap,      ///< two bands that begin at the same value
    Dead,         ///< a band or a grade that nobody can have
    NonMonotonic, ///< a better input, or finding one out, can lower the grade
    Definition,   ///< one of the definitions of A, B, C, D does not hold; a warning
};

/// One thing the rule check found.
struct GradeFinding
{
    GradeFault fault;
    QString text; ///< one sentence, translated, that names the bands, points and grades at fault
};

/// What is true of a grading scheme whoever the customers are.
struct GradeCheck
{
    double combinations = 0;      ///< of bands, and of "unknown" where an input may be so; each has one grade
    std::vector<double> perGrade; ///< how many of them have each grade; about, where there are too many sums
    std::vector<GradeFinding> found; ///< nothing where all is well
    QStringList notes;               ///< what could not be checked, a sentence each
    /// Every combination was looked at where one may be a fault. Where not, the notes say what is not known:
    /// neither is there a fault nor is there none.
    bool isWhole = true;

    /// How many findings are of one kind.
    std::int64_t count(GradeFault fault) const;
    /// Whether the scheme may be put to use: nothing found but warnings.
    bool isSound() const;
};

/// Checks a scheme over all combinations of its bands (sums of points are enumerated, with how many
/// combinations have each). Time and memory are bounded for any scheme: where there are more different sums
/// than can be enumerated, what the sums kept (see GradeSums) do not decide is said in a note. A worker's
/// job: 32 criteria of 32 bands take 0.1 s, all the wrong way round 1 s. The definitions are those of the
/// four grades: need clear and value high is A where interaction is frequent and B where it is low, need
/// unclear with average value and low interaction is C, with low value and very low interaction D, whatever
/// the other criteria say; they are checked where there are four grades and criteria on need, value and
/// contact, and speak of first, middle and last bands; where one of these criteria is missing a note says so.
GradeCheck checkGrades(const GradeScheme &scheme);

} // namespace leadbook
