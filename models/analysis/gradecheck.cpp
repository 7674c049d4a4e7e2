// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradecheck.h"

#include "analysis/gradedefinitions.h"
#include "analysis/grader.h"
#include "analysis/gradesums.h"
#include "core/text.h"
#include "domain/gradefield.h"
#include "domain/shippedschemes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GradeCheck)
};

/// Where a band begins for the values there are: levels and counts are whole.
double firstValue(const GradeBand &band)
{
    return gradeField(band.field).kind == GradeFieldKind::Amount ? *band.from : std::ceil(*band.from);
}

/// Whether every known value of the band's field is in it.
bool holdsAll(const GradeBand &band)
{
    return !band.from || firstValue(band) <= gradeField(band.field).lowest;
}

/// Whether every value that earns @p later earns @p earlier first.
bool shadows(const GradeBand &earlier, const GradeBand &later)
{
    // The band without `from` asks that every field is known, any other only that its own is.
    if (holdsAll(earlier) && (!later.from || !gradeField(earlier.field).mayBeUnknown))
        return true;
    if (!earlier.from)
        return true;
    if (!later.from || firstValue(earlier) > firstValue(later))
        return false;
    const auto within = gradeField(later.field).within;
    return earlier.field == later.field || earlier.field == toQString(within);
}

/// Whether values of @p criterion lie below all its bands.
std::optional<GradeBand> lowestWithGap(const GradeCriterion &criterion)
{
    std::map<QString, GradeBand> lowest;
    for (const GradeBand &band : criterion.bands) {
        if (!band.from || *band.from <= gradeField(band.field).lowest)
            return {};
        const auto [known, isNew] = lowest.emplace(band.field, band);
        if (!isNew && *band.from < *known->second.from)
            known->second = band;
    }
    return criterion.bands.back();
}

void findBandFaults(const GradeCriterion &criterion, std::vector<GradeFinding> &found)
{
    const QString label = schemeLabel(criterion.label);
    const auto nameOf = [&criterion](const GradeBand &band) {
        return schemeLabel(band.label, criterion.label);
    };
    if (const auto lowest = lowestWithGap(criterion))
        found.push_back({GradeFault::Gap,
                         Text::tr("%1: no band holds what lies below “%2”.").arg(label, nameOf(*lowest))});
    for (std::size_t later = 0; later < criterion.bands.size(); ++later) {
        const GradeBand &band = criterion.bands[later];
        bool isDead = band.from && *band.from > gradeField(band.field).highest;
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const GradeBand &other = criterion.bands[earlier];
            isDead = isDead || shadows(other, band);
            if (other.field == band.field && band.from && other.from == band.from)
                found.push_back({GradeFault::Overlap, Text::tr("%1: “%2” and “%3” begin at the same value.")
                                                          .arg(label, nameOf(other), nameOf(band))});
        }
        if (isDead)
            found.push_back({GradeFault::Dead, Text::tr("%1: nobody can be “%2”.").arg(label, nameOf(band))});
    }
}

/// All sums of the criteria but @p without.
GradeSums sumsOf(const GradeScheme &scheme, std::optional<std::size_t> without = {})
{
    GradeSums sums;
    for (std::size_t index = 0; index < scheme.criteria.size(); ++index)
        if (index != without)
            sums.add(bandPoints(scheme.criteria[index]));
    return sums;
}

void findNonMonotonic(const Grader &grader, std::size_t index, std::vector<GradeFinding> &found)
{
    const GradeCriterion &criterion = grader.scheme().criteria[index];
    const auto &bands = criterion.bands;
    const QString label = schemeLabel(criterion.label);
    const auto nameOf = [&](std::size_t band) { return schemeLabel(bands[band].label, criterion.label); };
    const GradeSums others = sumsOf(grader.scheme(), index);
    const auto canFall = [&](double worse, double better) {
        bool falls = false;
        others.each([&](double sum, double) {
            falls = falls || grader.gradeOf(sum + better) > grader.gradeOf(sum + worse);
        });
        return falls;
    };
    for (std::size_t i = 0; i < bands.size(); ++i) {
        for (std::size_t worse = i + 1; worse < bands.size(); ++worse)
            if (bands[i].points < bands[worse].points && canFall(bands[worse].points, bands[i].points))
                found.push_back(
                    {GradeFault::NonMonotonic, Text::tr("%1: “%2” can give a worse grade than “%3”.")
                                                   .arg(label, nameOf(i), nameOf(worse))});
        if (mayBeUnknown(criterion) && bands[i].points < criterion.unknown &&
            canFall(criterion.unknown, bands[i].points))
            found.push_back(
                {GradeFault::NonMonotonic,
                 Text::tr("%1: finding out that it is “%2” can lower the grade.").arg(label, nameOf(i))});
    }
}

} // namespace

std::int64_t GradeCheck::count(GradeFault fault) const
{
    return std::ranges::count(found, fault, &GradeFinding::fault);
}

bool GradeCheck::isSound() const
{
    return count(GradeFault::Definition) == static_cast<std::int64_t>(found.size());
}

GradeCheck checkGrades(const GradeScheme &scheme)
{
    GradeCheck check;
    const Grader grader(scheme);
    const QStringList grades = scheme.grades();
    check.perGrade.resize(static_cast<std::size_t>(grades.size()));
    sumsOf(scheme).each([&](double sum, double combinations) {
        check.perGrade[grader.gradeOf(sum)] += combinations;
        check.combinations += combinations;
    });
    for (std::size_t index = 0; index < scheme.criteria.size(); ++index) {
        findBandFaults(scheme.criteria[index], check.found);
        findNonMonotonic(grader, index, check.found);
    }
    for (std::size_t grade = 0; grade < check.perGrade.size(); ++grade)
        if (check.perGrade[grade] == 0)
            check.found.push_back(
                {GradeFault::Dead, Text::tr("No combination of bands gets grade %1.")
                                       .arg(gradeWord(grades[static_cast<qsizetype>(grade)]))});
    for (const QString &text : brokenDefinitions(grader))
        check.found.push_back({GradeFault::Definition, text});
    return check;
}

} // namespace leadbook
