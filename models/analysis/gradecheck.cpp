// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradecheck.h"

#include "analysis/gradecombination.h"
#include "analysis/gradedefinitions.h"
#include "analysis/gradefalls.h"
#include "analysis/grader.h"
#include "analysis/gradesums.h"
#include "domain/gradefield.h"
#include "domain/gradeinput.h"
#include "domain/shippedschemes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GradeCheck)
};

/// Where a band begins for the values there are: levels and counts are whole.
double firstValue(const GradeField &field, const GradeBand &band)
{
    return field.isWhole() ? std::ceil(*band.from) : *band.from;
}

/// Looks at the bands of one criterion.
class BandCheck
{
public:
    BandCheck(const GradeCriterion &criterion, std::vector<GradeFinding> &found)
        : m_criterion(criterion)
        , m_found(found)
        , m_label(schemeLabel(criterion.label))
    {
        for (const GradeBand &band : criterion.bands) {
            m_fields.push_back(gradeField(criterion.inputOf(band)));
            m_inputs.push_back(readGradeInput(criterion.inputOf(band)));
        }
    }

    void run()
    {
        findGap();
        for (std::size_t later = 0; later < m_criterion.bands.size(); ++later) {
            findOverlap(later);
            findDead(later);
        }
    }

private:
    QString nameOf(std::size_t band) const
    {
        return schemeLabel(m_criterion.bands[band].label, m_criterion.label);
    }
    const std::optional<double> &from(std::size_t band) const { return m_criterion.bands[band].from; }
    const QString &input(std::size_t band) const { return m_criterion.bands[band].field; }
    double first(std::size_t band) const { return firstValue(m_fields[band], m_criterion.bands[band]); }
    void add(GradeFault fault, const QString &text) { m_found.push_back({fault, text}); }

    /// Whether every known value of the band's field is in it.
    bool holdsAll(std::size_t band) const { return !from(band) || first(band) <= m_fields[band].lowest; }

    /// Whether every value that earns @p later earns @p earlier first.
    bool shadows(std::size_t earlier, std::size_t later) const
    {
        // The band without `from` asks that every field is known, any other only that its own is.
        if (holdsAll(earlier) && (!from(later) || !m_fields[earlier].mayBeUnknown))
            return true;
        if (!from(earlier))
            return true;
        if (!from(later) || first(earlier) > first(later))
            return false;
        const auto &wide = m_inputs[earlier];
        const auto &narrow = m_inputs[later];
        return input(earlier) == input(later) || (wide && narrow && wide->isNeverBelow(*narrow));
    }

    /// Values below all bands.
    void findGap()
    {
        for (std::size_t band = 0; band < m_criterion.bands.size(); ++band)
            if (!from(band) || *from(band) <= m_fields[band].lowest)
                return;
        const std::size_t last = m_criterion.bands.size() - 1;
        add(GradeFault::Gap, Text::tr("%1: no band holds what lies below “%2”, which begins at %3.")
                                 .arg(m_label, nameOf(last), pointsText(*from(last))));
    }

    void findOverlap(std::size_t later)
    {
        for (std::size_t earlier = 0; earlier < later; ++earlier)
            if (input(earlier) == input(later) && from(later) && from(earlier) == from(later))
                add(GradeFault::Overlap,
                    Text::tr("%1: “%2” and “%3” begin at the same value, %4.")
                        .arg(m_label, nameOf(earlier), nameOf(later), pointsText(*from(later))));
    }

    void findDead(std::size_t band)
    {
        for (std::size_t earlier = 0; earlier < band; ++earlier) {
            if (!shadows(earlier, band))
                continue;
            add(GradeFault::Dead,
                Text::tr("%1: nobody can be “%2”, because “%3” comes before it and holds for all "
                         "whom it would.")
                    .arg(m_label, nameOf(band), nameOf(earlier)));
            return;
        }
        if (from(band) && *from(band) > m_fields[band].highest)
            add(GradeFault::Dead,
                Text::tr("%1: nobody can be “%2”, because it begins at %3 and nothing is above %4.")
                    .arg(m_label, nameOf(band), pointsText(*from(band)), pointsText(m_fields[band].highest)));
    }

    const GradeCriterion &m_criterion;
    std::vector<GradeFinding> &m_found;
    QString m_label;
    std::vector<GradeField> m_fields;
    std::vector<Result<GradeInput>> m_inputs;
};

/// What is wrong with the bands of each criterion, and with what they are worth.
void findBandFaults(const GradeScheme &scheme, const Grader &grader, GradeCheck &check)
{
    const FallFinder falls(grader);
    QStringList notKnown;
    for (std::size_t index = 0; index < scheme.criteria.size(); ++index) {
        const GradeCriterion &criterion = scheme.criteria[index];
        BandCheck(criterion, check.found).run();
        if (!falls.find(index, check.found))
            notKnown << schemeLabel(criterion.label);
    }
    if (notKnown.isEmpty())
        return;
    check.isWhole = false;
    check.notes << Text::tr("There are too many combinations of bands to look at each: not everywhere was "
                            "it found out whether a better band can lower the grade in %1.")
                       .arg(notKnown.join(Text::tr(", ")));
}

/// One input that one criterion wants high and another low.
void findContradictions(const GradeScheme &scheme, std::vector<GradeFinding> &found)
{
    for (std::size_t later = 0; later < scheme.criteria.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const GradeCriterion &a = scheme.criteria[earlier];
            const GradeCriterion &b = scheme.criteria[later];
            const auto isShared = [&a](const GradeBand &band) {
                return std::ranges::find(a.bands, band.field, &GradeBand::field) != a.bands.end();
            };
            if (a.lessIsBetter != b.lessIsBetter && std::ranges::any_of(b.bands, isShared))
                found.push_back(
                    {GradeFault::NonMonotonic,
                     Text::tr(
                         "“%1” and “%2” look at the same input, and what is better for one is worse for the "
                         "other.")
                         .arg(schemeLabel(a.label), schemeLabel(b.label))});
        }
    }
}

/// A grade that nobody can have.
GradeFinding deadGrade(const GradeScheme &scheme, std::size_t grade)
{
    const QString name = gradeWord(scheme.grades()[static_cast<qsizetype>(grade)]);
    const auto fromOf = [&](std::size_t index) { return pointsText(scheme.cutoffs[index].from); };
    if (grade == 0)
        return {GradeFault::Dead,
                Text::tr("No combination of bands gets grade %1: none has %2 points.").arg(name, fromOf(0))};
    if (grade == scheme.cutoffs.size())
        return {GradeFault::Dead,
                Text::tr("No combination of bands gets grade %1: none has less than %2 points.")
                    .arg(name, fromOf(grade - 1))};
    return {GradeFault::Dead,
            Text::tr("No combination of bands gets grade %1: none has from %2 to below %3 points.")
                .arg(name, fromOf(grade), fromOf(grade - 1))};
}

void findDeadGrades(const Grader &grader, const GradeSums &sums, GradeCheck &check)
{
    QStringList notKnown;
    for (std::size_t grade = 0; grade < check.perGrade.size(); ++grade) {
        const auto found = sums.first([&](double sum) { return grader.gradeOf(sum) <= grade; },
                                      [&](double sum) { return grader.gradeOf(sum) >= grade; });
        if (found.mayBeLeftOut)
            notKnown << gradeWord(grader.scheme().grades()[static_cast<qsizetype>(grade)]);
        else if (!found.sum)
            check.found.push_back(deadGrade(grader.scheme(), grade));
    }
    if (notKnown.isEmpty())
        return;
    check.isWhole = false;
    check.notes << Text::tr("There are too many combinations of bands to look at each: whether any gets "
                            "these grades was not found out: %1.")
                       .arg(notKnown.join(Text::tr(", ")));
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
    check.perGrade.resize(static_cast<std::size_t>(scheme.grades().size()));
    GradeSums sums(mostSums(scheme, 1));
    for (const GradeCriterion &criterion : scheme.criteria)
        sums.add(bandPoints(criterion));
    sums.each([&](double sum, double combinations) {
        check.perGrade[grader.gradeOf(sum)] += combinations;
        check.combinations += combinations;
    });
    findBandFaults(scheme, grader, check);
    findContradictions(scheme, check.found);
    findDeadGrades(grader, sums, check);
    for (const QString &text : brokenDefinitions(grader))
        check.found.push_back({GradeFault::Definition, text});
    if (const QString missing = missingForDefinitions(scheme); !missing.isEmpty())
        check.notes << missing;
    return check;
}

} // namespace leadbook
