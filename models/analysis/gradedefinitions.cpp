// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradedefinitions.h"

#include "analysis/gradecombination.h"
#include "analysis/grader.h"
#include "analysis/gradesums.h"
#include "domain/gradeinput.h"
#include "domain/shippedschemes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GradeCheck)
};

/// Which of a criterion's bands a definition means.
enum class Place
{
    First,
    Middle, ///< every band between; the last where there are but two
    Last,
};

/// The definitions of the four grades, in their order.
struct Definition
{
    Place need;
    Place value;
    Place interaction;
};

constexpr std::array<Definition, 4> kDefinitions{{
    {Place::First, Place::First, Place::First},
    {Place::First, Place::First, Place::Middle},
    {Place::Last, Place::Middle, Place::Middle},
    {Place::Last, Place::Last, Place::Last},
}};

/// The criteria that the definitions speak of: how their inputs are told, and what they are called.
struct SpokenOf
{
    bool (*isInput)(const GradeInput &);
    const char *label;
};
constexpr std::array<SpokenOf, 3> kSpokenOf{{
    {[](const GradeInput &input) { return input.field == FieldId::Need; }, "Need"},
    {[](const GradeInput &input) { return input.field == FieldId::Value; }, "Value"},
    {[](const GradeInput &input) { return input.isCounted() && input.events.onlyTwoWay; }, "Interaction"},
}};

/// The bands that a definition means.
std::vector<std::size_t> bandsAt(const GradeCriterion &criterion, Place place)
{
    const std::size_t count = criterion.bands.size();
    std::size_t first = 0;
    std::size_t last = 0;
    if (place == Place::Last || (place == Place::Middle && count < 3))
        first = last = count - 1;
    else if (place == Place::Middle) {
        first = 1;
        last = count - 2;
    }
    std::vector<std::size_t> bands;
    for (std::size_t band = first; band <= last; ++band)
        bands.push_back(criterion.lessIsBetter ? count - 1 - band : band);
    return bands;
}

std::optional<std::size_t> criterionOn(const GradeScheme &scheme, const SpokenOf &spokenOf)
{
    for (std::size_t index = 0; index < scheme.criteria.size(); ++index) {
        for (const GradeBand &band : scheme.criteria[index].bands) {
            const auto input = readGradeInput(band.field);
            if (input && spokenOf.isInput(*input))
                return index;
        }
    }
    return {};
}

/// Each place in bandPoints().
std::vector<std::size_t> everyPlace(const GradeCriterion &criterion)
{
    std::vector<std::size_t> places(bandPoints(criterion).size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
}

/// A combination of bands at @p places (of each criterion, in bandPoints()) that has another grade than
/// @p wanted.
std::optional<GradeCombination>
breaking(const Grader &grader, const std::vector<std::vector<std::size_t>> &places, std::uint8_t wanted)
{
    const auto &criteria = grader.scheme().criteria;
    // The least and the greatest sum decide, and they are always kept.
    GradeSums sums(mostSums(grader.scheme(), kDefinitions.size()));
    for (std::size_t index = 0; index < criteria.size(); ++index) {
        const std::vector<double> points = bandPoints(criteria[index]);
        std::vector<double> meant;
        for (const std::size_t place : places[index])
            meant.push_back(points[place]);
        sums.add(meant);
    }
    std::optional<double> broken;
    sums.each([&](double sum, double) {
        if (grader.gradeOf(sum) != wanted)
            broken = sum;
    });
    if (!broken)
        return {};
    GradeCombination combination;
    const auto chosen = sums.combination(*broken);
    for (std::size_t index = 0; index < criteria.size(); ++index)
        combination.push_back(bandAt(criteria[index], places[index][chosen[index]]));
    return combination;
}

} // namespace

QString missingForDefinitions(const GradeScheme &scheme)
{
    if (scheme.grades().size() != static_cast<qsizetype>(kDefinitions.size()))
        return {};
    QStringList missing;
    for (const SpokenOf &spokenOf : kSpokenOf)
        if (!criterionOn(scheme, spokenOf))
            missing << schemeLabel(QString::fromLatin1(spokenOf.label));
    if (missing.isEmpty())
        return {};
    return Text::tr(
               "The definitions of the four grades are not checked, they also speak of what the scheme does "
               "not ask: %1.")
        .arg(missing.join(Text::tr(", ")));
}

QStringList brokenDefinitions(const Grader &grader)
{
    const GradeScheme &scheme = grader.scheme();
    const QStringList grades = scheme.grades();
    const auto need = criterionOn(scheme, kSpokenOf[0]);
    const auto value = criterionOn(scheme, kSpokenOf[1]);
    const auto contact = criterionOn(scheme, kSpokenOf[2]);
    if (grades.size() != static_cast<qsizetype>(kDefinitions.size()) || !need || !value || !contact)
        return {};
    QStringList broken;
    for (std::size_t wanted = 0; wanted < kDefinitions.size(); ++wanted) {
        const Definition &definition = kDefinitions[wanted];
        std::vector<std::vector<std::size_t>> places;
        for (std::size_t index = 0; index < scheme.criteria.size(); ++index) {
            const GradeCriterion &criterion = scheme.criteria[index];
            if (index == need)
                places.push_back(bandsAt(criterion, definition.need));
            else if (index == value)
                places.push_back(bandsAt(criterion, definition.value));
            else if (index == contact)
                places.push_back(bandsAt(criterion, definition.interaction));
            else
                places.push_back(everyPlace(criterion));
        }
        const auto combination = breaking(grader, places, static_cast<std::uint8_t>(wanted));
        if (combination)
            broken << Text::tr("Leads that are %1 by its definition can get %2: %3 make %4 points.")
                          .arg(gradeWord(grades[static_cast<qsizetype>(wanted)]),
                               gradeWord(gradeOf(grader, *combination)),
                               combinationText(scheme, *combination),
                               pointsText(combinationPoints(scheme, *combination)));
    }
    return broken;
}

} // namespace leadbook
