// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradecheck.h"

#include "analysis/gradecombination.h"
#include "analysis/gradedefinitions.h"
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

/// All sums of the criteria but @p without.
GradeSums sumsOf(const GradeScheme &scheme, std::optional<std::size_t> without = {})
{
    GradeSums sums;
    for (std::size_t index = 0; index < scheme.criteria.size(); ++index)
        if (index != without)
            sums.add(bandPoints(scheme.criteria[index]));
    return sums;
}

/// Looks for a better input of one criterion that gives a worse grade.
class FallCheck
{
public:
    FallCheck(const Grader &grader, std::size_t index, std::vector<GradeFinding> &found)
        : m_grader(grader)
        , m_index(index)
        , m_found(found)
        , m_others(sumsOf(grader.scheme(), index))
    {
    }

    void run()
    {
        const GradeCriterion &criterion = m_grader.scheme().criteria[m_index];
        const std::size_t count = criterion.bands.size();
        const QString label = schemeLabel(criterion.label);
        const auto nameOf = [&](std::size_t band) {
            return schemeLabel(criterion.bands[band].label, criterion.label);
        };
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t k = i + 1; k < count; ++k) {
                const std::size_t better = criterion.lessIsBetter ? k : i;
                const std::size_t worse = criterion.lessIsBetter ? i : k;
                if (const auto example = fall(worse, better))
                    add(Text::tr("%1: “%2” can give a worse grade than “%3”. %4")
                            .arg(label, nameOf(better), nameOf(worse), *example));
            }
            if (!mayBeUnknown(criterion))
                continue;
            if (const auto example = fall({}, i))
                add(Text::tr("%1: finding out that it is “%2” can lower the grade. %3")
                        .arg(label, nameOf(i), *example));
        }
    }

private:
    void add(const QString &text) { m_found.push_back({GradeFault::NonMonotonic, text}); }

    double pointsOf(std::optional<std::size_t> band) const
    {
        const GradeCriterion &criterion = m_grader.scheme().criteria[m_index];
        return band ? criterion.bands[*band].points : criterion.unknown;
    }

    /// Where going from @p worse to @p better lowers the grade: what else holds, and what comes of it.
    std::optional<QString> fall(std::optional<std::size_t> worse, std::size_t better) const
    {
        const double high = pointsOf(worse);
        const double low = pointsOf(better);
        if (low >= high)
            return {};
        std::optional<double> found;
        m_others.each([&](double sum, double) {
            if (!found && m_grader.gradeOf(sum + low) > m_grader.gradeOf(sum + high))
                found = sum;
        });
        if (!found)
            return {};
        const GradeScheme &scheme = m_grader.scheme();
        const auto chosen = m_others.combination(*found);
        GradeCombination combination;
        for (std::size_t index = 0, other = 0; index < scheme.criteria.size(); ++index)
            combination.push_back(index == m_index ? std::optional(better)
                                                   : bandAt(scheme.criteria[index], chosen[other++]));
        const QStringList grades = scheme.grades();
        const auto gradeAt = [&](double points) { return gradeWord(grades[m_grader.gradeOf(points)]); };
        return Text::tr("For example %1: %2 points, %3 instead of %4.")
            .arg(combinationText(scheme, combination), pointsText(*found + low), gradeAt(*found + low),
                 gradeAt(*found + high));
    }

    const Grader &m_grader;
    std::size_t m_index;
    std::vector<GradeFinding> &m_found;
    GradeSums m_others;
};

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

void findDeadGrades(const Grader &grader, GradeCheck &check)
{
    const GradeScheme &scheme = grader.scheme();
    const QStringList grades = scheme.grades();
    for (std::size_t grade = 0; grade < check.perGrade.size(); ++grade) {
        if (check.perGrade[grade] != 0)
            continue;
        const QString name = gradeWord(grades[static_cast<qsizetype>(grade)]);
        const auto fromOf = [&](std::size_t index) { return pointsText(scheme.cutoffs[index].from); };
        QString text;
        if (grade == 0)
            text =
                Text::tr("No combination of bands gets grade %1: none has %2 points.").arg(name, fromOf(0));
        else if (grade == scheme.cutoffs.size())
            text = Text::tr("No combination of bands gets grade %1: none has less than %2 points.")
                       .arg(name, fromOf(grade - 1));
        else
            text = Text::tr("No combination of bands gets grade %1: none has from %2 to below %3 points.")
                       .arg(name, fromOf(grade), fromOf(grade - 1));
        check.found.push_back({GradeFault::Dead, text});
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
    check.perGrade.resize(static_cast<std::size_t>(scheme.grades().size()));
    sumsOf(scheme).each([&](double sum, double combinations) {
        check.perGrade[grader.gradeOf(sum)] += combinations;
        check.combinations += combinations;
    });
    for (std::size_t index = 0; index < scheme.criteria.size(); ++index) {
        BandCheck(scheme.criteria[index], check.found).run();
        FallCheck(grader, index, check.found).run();
    }
    findContradictions(scheme, check.found);
    findDeadGrades(grader, check);
    for (const QString &text : brokenDefinitions(grader))
        check.found.push_back({GradeFault::Definition, text});
    if (const QString missing = missingForDefinitions(scheme); !missing.isEmpty())
        check.notes << missing;
    return check;
}

} // namespace leadbook
