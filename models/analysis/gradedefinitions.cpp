// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradedefinitions.h"

#include "analysis/grader.h"
#include "analysis/gradesums.h"
#include "domain/gradefield.h"
#include "domain/shippedschemes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
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

std::vector<double> pointsAt(const GradeCriterion &criterion, Place place)
{
    const auto &bands = criterion.bands;
    std::size_t first = 0;
    std::size_t last = 0;
    if (place == Place::Last || (place == Place::Middle && bands.size() < 3))
        first = last = bands.size() - 1;
    else if (place == Place::Middle) {
        first = 1;
        last = bands.size() - 2;
    }
    std::vector<double> points;
    for (std::size_t band = first; band <= last; ++band)
        points.push_back(bands[band].points);
    return points;
}

std::optional<std::size_t> criterionOn(const GradeScheme &scheme, const QStringList &fields)
{
    for (std::size_t index = 0; index < scheme.criteria.size(); ++index)
        for (const GradeBand &band : scheme.criteria[index].bands)
            if (fields.contains(band.field))
                return index;
    return {};
}

} // namespace

bool mayBeUnknown(const GradeCriterion &criterion)
{
    return std::ranges::any_of(criterion.bands,
                               [](const GradeBand &band) { return gradeField(band.field).mayBeUnknown; });
}

std::vector<double> bandPoints(const GradeCriterion &criterion)
{
    std::vector<double> points;
    for (const GradeBand &band : criterion.bands)
        points.push_back(band.points);
    if (mayBeUnknown(criterion))
        points.push_back(criterion.unknown);
    return points;
}

QStringList brokenDefinitions(const Grader &grader)
{
    const GradeScheme &scheme = grader.scheme();
    const QStringList grades = scheme.grades();
    const auto need = criterionOn(scheme, {u"need"_s});
    const auto value = criterionOn(scheme, {u"value"_s});
    const auto contact = criterionOn(scheme, {u"contactDays30"_s, u"contactDays90"_s});
    if (grades.size() != static_cast<qsizetype>(kDefinitions.size()) || !need || !value || !contact)
        return {};
    QStringList broken;
    for (std::size_t wanted = 0; wanted < kDefinitions.size(); ++wanted) {
        const Definition &definition = kDefinitions[wanted];
        GradeSums sums;
        for (std::size_t index = 0; index < scheme.criteria.size(); ++index) {
            const GradeCriterion &criterion = scheme.criteria[index];
            if (index == need)
                sums.add(pointsAt(criterion, definition.need));
            else if (index == value)
                sums.add(pointsAt(criterion, definition.value));
            else if (index == contact)
                sums.add(pointsAt(criterion, definition.interaction));
            else
                sums.add(bandPoints(criterion));
        }
        std::optional<std::uint8_t> other;
        sums.each([&](double sum, double) {
            if (const auto grade = grader.gradeOf(sum); grade != wanted)
                other = grade;
        });
        if (other)
            broken << Text::tr("Leads that are %1 by its definition can get %2.")
                          .arg(gradeWord(grades[static_cast<qsizetype>(wanted)]), gradeWord(grades[*other]));
    }
    return broken;
}

} // namespace leadbook
