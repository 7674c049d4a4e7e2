// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradecombination.h"

#include "analysis/grader.h"
#include "domain/gradefield.h"
#include "domain/shippedschemes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GradeCheck)
};

} // namespace

bool mayBeUnknown(const GradeCriterion &criterion)
{
    return std::ranges::any_of(criterion.bands, [&](const GradeBand &band) {
        return gradeField(criterion.inputOf(band)).mayBeUnknown;
    });
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

std::size_t mostSums(const GradeScheme &scheme, std::size_t passes)
{
    // Sums times points: what a check may take, a fraction of a second.
    constexpr std::size_t kWork = 4'000'000;
    constexpr std::size_t kFewest = 1'024;
    constexpr std::size_t kMost = 32'768;
    std::size_t points = 1;
    for (const GradeCriterion &criterion : scheme.criteria)
        points += criterion.bands.size() + 1;
    return std::clamp(kWork / (points * std::max<std::size_t>(passes, 1)), kFewest, kMost);
}

std::optional<std::size_t> bandAt(const GradeCriterion &criterion, std::size_t place)
{
    return place < criterion.bands.size() ? std::optional(place) : std::nullopt;
}

QString combinationText(const GradeScheme &scheme, const GradeCombination &combination)
{
    QStringList parts;
    for (std::size_t index = 0; index < combination.size(); ++index) {
        const GradeCriterion &criterion = scheme.criteria[index];
        const auto band = combination[index];
        const QString name =
            band ? schemeLabel(criterion.bands[*band].label, criterion.label) : Text::tr("unknown");
        parts << Text::tr("%1 “%2”").arg(schemeLabel(criterion.label), name);
    }
    return parts.join(Text::tr(", "));
}

double combinationPoints(const GradeScheme &scheme, const GradeCombination &combination)
{
    double points = 0;
    for (std::size_t index = 0; index < combination.size(); ++index) {
        const GradeCriterion &criterion = scheme.criteria[index];
        const auto band = combination[index];
        points += band ? criterion.bands[*band].points : criterion.unknown;
    }
    return points;
}

QString gradeOf(const Grader &grader, const GradeCombination &combination)
{
    return grader.scheme().grades()[grader.gradeOf(combinationPoints(grader.scheme(), combination))];
}

QString pointsText(double points)
{
    constexpr int kDigits = 10;
    return QString::number(points, 'g', kDigits);
}

} // namespace leadbook
