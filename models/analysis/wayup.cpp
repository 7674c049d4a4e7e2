// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/wayup.h"

#include "analysis/grader.h"
#include "core/text.h"
#include "domain/gradefield.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadbook {

namespace {

constexpr std::size_t kMostChanges = 3;
constexpr std::size_t kMostWays = 6;

bool isRealistic(const GradeField &field, double from, double to)
{
    if (to > field.highest)
        return false;
    if (std::isnan(from))
        return true;
    return field.kind == GradeFieldKind::Amount ? to <= from * field.reach : to - from <= field.reach;
}

/// Whether what is added to @p narrow is counted in @p wide too.
bool isWithin(const QString &narrow, const QString &wide)
{
    const auto within = gradeField(narrow).within;
    return !within.empty() && wide == toQString(within);
}

void apply(const Grader &grader, const GradeChange &change, std::vector<double> &values)
{
    // What was there may be more than change.from: an earlier change of the same way can have raised it.
    double &value = values[grader.column(change.field)];
    if (value >= change.to)
        return;
    const double added = change.to - (std::isnan(value) ? 0 : value);
    value = change.to;
    for (const QString &other : grader.fields()) {
        double &count = values[grader.column(other)];
        if (isWithin(change.field, other))
            count = std::isnan(count) ? change.to : std::max(count + added, change.to);
        else if (isWithin(other, change.field) && !std::isnan(count))
            count += added;
        else
            continue;
        count = std::min(count, gradeField(other).highest);
    }
}

/// The realistic climbs within one criterion, smallest first, whether or not they are enough.
std::vector<GradeChange> climbs(const Grader &grader, std::size_t index, std::span<const double> values)
{
    const GradeCriterion &criterion = grader.scheme().criteria[index];
    const CriterionResult now = grader.result(index, values);
    const std::size_t start = now.band.value_or(criterion.bands.size());
    std::vector<GradeChange> changes;
    for (std::size_t band = start; band-- > 0;) {
        const GradeBand &target = criterion.bands[band];
        if (!target.from || target.points <= now.points)
            continue;
        const GradeField field = gradeField(target.field);
        const double from = values[grader.column(target.field)];
        const double to = field.kind == GradeFieldKind::Amount ? *target.from : std::ceil(*target.from);
        if (isRealistic(field, from, to))
            changes.push_back({index, band, target.field, from, to, static_cast<int>(start - band)});
    }
    return changes;
}

/// Tries every choice of @p wanted criteria and one climb in each.
class Search
{
public:
    Search(const Grader &grader, std::span<const double> values)
        : m_grader(grader)
        , m_values(values)
        , m_grade(grader.gradeOf(grader.points(values)))
    {
        for (std::size_t index = 0; index < grader.scheme().criteria.size(); ++index)
            m_climbs.push_back(climbs(grader, index, values));
    }

    std::vector<WayUp> ways(std::size_t wanted)
    {
        m_found.clear();
        extend({}, 0, wanted);
        std::ranges::stable_sort(m_found, {}, [](const WayUp &way) {
            return std::accumulate(way.changes.begin(), way.changes.end(), 0,
                                   [](int sum, const GradeChange &change) { return sum + change.steps; });
        });
        m_found.resize(std::min(m_found.size(), kMostWays));
        return m_found;
    }

private:
    void extend(const std::vector<GradeChange> &chosen, std::size_t next, std::size_t wanted)
    {
        if (wanted == 0) {
            keepIfEnough(chosen);
            return;
        }
        for (std::size_t index = next; index + wanted <= m_climbs.size(); ++index)
            for (const GradeChange &change : m_climbs[index]) {
                std::vector<GradeChange> more = chosen;
                more.push_back(change);
                extend(more, index + 1, wanted - 1);
            }
    }

    void keepIfEnough(const std::vector<GradeChange> &changes)
    {
        WayUp way{changes, 0, 0};
        const auto after = applied(m_grader, m_values, way);
        way.points = m_grader.points(after);
        way.grade = m_grader.gradeOf(way.points);
        if (way.grade < m_grade &&
            std::ranges::none_of(m_found, [&](const WayUp &known) { return isSmaller(known, way); }))
            m_found.push_back(std::move(way));
    }

    /// Whether @p small asks no more of the same inputs (or of inputs that count the same) than @p large.
    static bool isSmaller(const WayUp &small, const WayUp &large)
    {
        return std::ranges::equal(small.changes, large.changes,
                                  [](const GradeChange &a, const GradeChange &b) {
                                      const bool same = a.field == b.field || isWithin(a.field, b.field) ||
                                                        isWithin(b.field, a.field);
                                      return same && a.steps <= b.steps;
                                  });
    }

    const Grader &m_grader;
    std::span<const double> m_values;
    std::uint8_t m_grade;
    std::vector<std::vector<GradeChange>> m_climbs;
    std::vector<WayUp> m_found;
};

} // namespace

std::vector<WayUp> waysUp(const Grader &grader, std::span<const double> values)
{
    if (grader.gradeOf(grader.points(values)) == 0)
        return {};
    Search search(grader, values);
    for (std::size_t wanted = 1; wanted <= kMostChanges; ++wanted)
        if (auto ways = search.ways(wanted); !ways.empty())
            return ways;
    return {};
}

std::vector<double> applied(const Grader &grader, std::span<const double> values, const WayUp &way)
{
    std::vector<double> after(values.begin(), values.end());
    for (const GradeChange &change : way.changes)
        apply(grader, change, after);
    return after;
}

} // namespace leadbook
