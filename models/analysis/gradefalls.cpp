// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradefalls.h"

#include "analysis/gradecombination.h"
#include "analysis/grader.h"
#include "analysis/gradesums.h"
#include "domain/shippedschemes.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GradeCheck)
};

constexpr int kMostExamples = 12; // of one criterion: who turned it round needs no more

/// Going from one band, or from "unknown", to a better one that earns less.
struct Descent
{
    std::optional<std::size_t> worse;
    std::size_t better;
};

double pointsOf(const GradeCriterion &criterion, std::optional<std::size_t> band)
{
    return band ? criterion.bands[*band].points : criterion.unknown;
}

/// All that may lower a grade.
std::vector<Descent> descentsOf(const GradeCriterion &criterion)
{
    std::vector<Descent> descents;
    const auto add = [&](std::optional<std::size_t> worse, std::size_t better) {
        if (pointsOf(criterion, better) < pointsOf(criterion, worse))
            descents.push_back({worse, better});
    };
    const std::size_t count = criterion.bands.size();
    const bool canBeUnknown = mayBeUnknown(criterion);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t k = i + 1; k < count; ++k)
            criterion.lessIsBetter ? add(i, k) : add(k, i);
        if (canBeUnknown)
            add({}, i);
    }
    return descents;
}

/// Looks at the descents of one criterion.
class FallCheck
{
public:
    FallCheck(const Grader &grader, std::size_t index, std::size_t most)
        : m_grader(grader)
        , m_index(index)
        , m_others(most)
    {
        const GradeScheme &scheme = grader.scheme();
        for (std::size_t other = 0; other < scheme.criteria.size(); ++other)
            if (other != index)
                m_others.add(bandPoints(scheme.criteria[other]));
    }

    /// The lowest sum of the others for which the grade gets worse.
    GradeSums::Found fall(const Descent &descent) const
    {
        const double high = pointsOf(criterion(), descent.worse);
        const double low = pointsOf(criterion(), descent.better);
        GradeSums::Found lowest;
        for (std::size_t grade = 0; grade < m_grader.scheme().cutoffs.size(); ++grade) {
            const auto found =
                m_others.first([&](double sum) { return m_grader.gradeOf(sum + high) <= grade; },
                               [&](double sum) { return m_grader.gradeOf(sum + low) > grade; });
            if (found.sum && (!lowest.sum || *found.sum < *lowest.sum))
                lowest.sum = found.sum;
            lowest.mayBeLeftOut = lowest.mayBeLeftOut || found.mayBeLeftOut;
        }
        return lowest;
    }

    /// One sentence: what can happen, and where for example.
    QString sentence(const Descent &descent, double sum) const
    {
        const QString label = schemeLabel(criterion().label);
        const auto nameOf = [&](std::size_t band) {
            return schemeLabel(criterion().bands[band].label, criterion().label);
        };
        if (!descent.worse)
            return Text::tr("%1: finding out that it is “%2” can lower the grade. %3")
                .arg(label, nameOf(descent.better), example(descent, sum));
        return Text::tr("%1: “%2” can give a worse grade than “%3”. %4")
            .arg(label, nameOf(descent.better), nameOf(*descent.worse), example(descent, sum));
    }

private:
    const GradeCriterion &criterion() const { return m_grader.scheme().criteria[m_index]; }

    QString example(const Descent &descent, double sum) const
    {
        const GradeScheme &scheme = m_grader.scheme();
        const auto chosen = m_others.combination(sum);
        GradeCombination combination;
        for (std::size_t index = 0, other = 0; index < scheme.criteria.size(); ++index)
            combination.push_back(index == m_index ? std::optional(descent.better)
                                                   : bandAt(scheme.criteria[index], chosen[other++]));
        const QStringList grades = scheme.grades();
        const auto gradeAt = [&](std::optional<std::size_t> band) {
            return gradeWord(grades[m_grader.gradeOf(sum + pointsOf(criterion(), band))]);
        };
        return Text::tr("For example %1: %2 points, %3 instead of %4.")
            .arg(combinationText(scheme, combination),
                 pointsText(sum + pointsOf(criterion(), descent.better)), gradeAt(descent.better),
                 gradeAt(descent.worse));
    }

    const Grader &m_grader;
    std::size_t m_index;
    GradeSums m_others;
};

} // namespace

FallFinder::FallFinder(const Grader &grader)
    : m_grader(grader)
    , m_most(mostSums(grader.scheme(), static_cast<std::size_t>(std::ranges::count_if(
                                           grader.scheme().criteria, [](const GradeCriterion &criterion) {
                                               return !descentsOf(criterion).empty();
                                           }))))
{
}

bool FallFinder::find(std::size_t index, std::vector<GradeFinding> &found) const
{
    const std::vector<Descent> descents = descentsOf(m_grader.scheme().criteria[index]);
    if (descents.empty())
        return true;
    const FallCheck check(m_grader, index, m_most);
    bool isKnown = true;
    int falls = 0;
    for (const Descent &descent : descents) {
        const auto fall = check.fall(descent);
        if (fall.sum && ++falls <= kMostExamples)
            found.push_back({GradeFault::NonMonotonic, check.sentence(descent, *fall.sum)});
        else if (!fall.sum && fall.mayBeLeftOut)
            isKnown = false;
    }
    if (falls > kMostExamples)
        found.push_back(
            {GradeFault::NonMonotonic,
             Text::tr("%1: the same goes for %n more pair(s) of its bands.", nullptr, falls - kMostExamples)
                 .arg(schemeLabel(m_grader.scheme().criteria[index].label))});
    return isKnown;
}

} // namespace leadbook
