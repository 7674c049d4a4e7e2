// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemeediting.h"

#include "domain/gradefield.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

double bestPoints(const GradeCriterion &criterion)
{
    double best = criterion.unknown;
    for (const GradeBand &band : criterion.bands)
        best = std::max(best, band.points);
    return best;
}

double mostPoints(const GradeScheme &scheme)
{
    double most = 0;
    for (const GradeCriterion &criterion : scheme.criteria)
        most += bestPoints(criterion);
    return most;
}

double pointStep(const GradeScheme &scheme)
{
    const auto isWhole = [](double number) { return number == std::round(number); };
    bool areWhole =
        std::ranges::all_of(scheme.cutoffs, [&](const GradeCutoff &cutoff) { return isWhole(cutoff.from); });
    for (const GradeCriterion &criterion : scheme.criteria) {
        areWhole =
            areWhole && isWhole(criterion.unknown) &&
            std::ranges::all_of(criterion.bands, [&](const GradeBand &band) { return isWhole(band.points); });
    }
    return areWhole ? 1 : 0.1;
}

GradeCriterion scaledTo(const GradeCriterion &criterion, double best, double step)
{
    const double now = bestPoints(criterion);
    if (now <= 0)
        return criterion;
    GradeCriterion scaled = criterion;
    const double parts = std::round(1 / step); // a tenth is no exact number, ten is
    const auto scale = [&](double points) { return std::round(points * best / now * parts) / parts; };
    scaled.unknown = scale(criterion.unknown);
    for (GradeBand &band : scaled.bands)
        band.points = scale(band.points);
    return scaled;
}

std::pair<double, double> cutoffRange(const GradeScheme &scheme, std::size_t index)
{
    const double step = pointStep(scheme);
    const double from = scheme.cutoffs[index].from;
    const bool isLast = index + 1 == scheme.cutoffs.size();
    const double low = isLast ? std::min(0.0, from) : scheme.cutoffs[index + 1].from + step;
    const double high =
        index == 0 ? std::max(mostPoints(scheme), from) : scheme.cutoffs[index - 1].from - step;
    return {std::min(low, from), std::max(high, from)};
}

bool canMoveBand(const GradeCriterion &criterion, std::size_t from, std::size_t to)
{
    const std::size_t count = criterion.bands.size();
    if (from >= count || to >= count || from == to)
        return false;
    const bool isLastTouched = std::max(from, to) + 1 == count;
    return criterion.bands[from].from.has_value() &&
           (!isLastTouched || criterion.bands.back().from.has_value());
}

std::size_t addBand(GradeCriterion &criterion, const QString &label)
{
    const bool hasRest = !criterion.bands.empty() && !criterion.bands.back().from;
    const std::size_t place = criterion.bands.size() - (hasRest ? 1 : 0);
    GradeBand band{label, criterion.field, 1.0, hasRest ? criterion.bands.back().points : 0};
    if (place > 0) {
        const GradeBand &above = criterion.bands[place - 1];
        band.field = above.field;
        const bool isAmount = gradeField(above.field).kind == GradeFieldKind::Amount;
        band.from = isAmount && *above.from > 0 ? *above.from / 2 : *above.from - 1;
    }
    criterion.bands.insert(criterion.bands.begin() + static_cast<std::ptrdiff_t>(place), band);
    return place;
}

void setInput(GradeCriterion &criterion, const QString &field)
{
    for (GradeBand &band : criterion.bands) {
        if (band.field == criterion.field)
            band.field = field;
    }
    criterion.field = field;
    // Of days since something few are good, so the points turn over with it.
    const bool isLessBetter = gradeField(field).kind == GradeFieldKind::Age;
    if (isLessBetter == criterion.lessIsBetter)
        return;
    criterion.lessIsBetter = isLessBetter;
    for (std::size_t first = 0, last = criterion.bands.size(); first + 1 < last; ++first)
        std::swap(criterion.bands[first].points, criterion.bands[--last].points);
}

} // namespace leadbook
