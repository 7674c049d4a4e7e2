// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/wayup.h"

#include "analysis/gradechanges.h"
#include "analysis/grader.h"
#include "domain/gradeinput.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace leadbook {

namespace {

constexpr std::size_t kMostWays = 6;
constexpr int kMostTried = 1'000'000;

int stepsOf(std::span<const GradeChange> changes)
{
    return std::accumulate(changes.begin(), changes.end(), 0,
                           [](int sum, const GradeChange &change) { return sum + change.steps; });
}

/// Whether new events for one of two inputs are events for the other.
bool countTheSame(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const auto one = readGradeInput(a);
    const auto other = readGradeInput(b);
    return one && other && (one->countsAlso(*other) || other->countsAlso(*one));
}

/// Whether @p small asks no more of the same inputs (or of inputs that count the same) than @p large.
bool isSmaller(const WayUp &small, const WayUp &large)
{
    return std::ranges::equal(small.changes, large.changes, [](const GradeChange &a, const GradeChange &b) {
        return a.steps <= b.steps && countTheSame(a.field, b.field);
    });
}

/// Tries every choice of some inputs and one move on each, leaving out what cannot be enough.
class Search
{
public:
    Search(const Grader &grader, std::span<const double> values)
        : m_grader(grader)
        , m_values(values)
        , m_changes(grader)
        , m_points(grader.points(values))
        , m_grade(grader.gradeOf(m_points))
        , m_moves(m_changes.movesOf(values))
    {
        std::erase_if(m_moves, [](const auto &moves) { return moves.empty(); });
        boundGains();
    }

    std::vector<WayUp> run()
    {
        for (std::size_t wanted = 1; wanted <= m_moves.size() && m_found.empty(); ++wanted)
            extend(0, wanted);
        return std::move(m_found);
    }

private:
    /// m_gain[next][left]: no more points than these come from `left` of the inputs from `next` on. A sound
    /// scheme gives for moves together at most what they give one by one.
    void boundGains()
    {
        std::vector<double> largest;
        m_gain.resize(m_moves.size() + 1);
        m_gain.back() = {0};
        for (std::size_t next = m_moves.size(); next-- > 0;) {
            double most = 0;
            for (const GradeChange &move : m_moves[next])
                most = std::max(most, m_grader.points(m_changes.after(m_values, {&move, 1})) - m_points);
            largest.insert(std::ranges::upper_bound(largest, most, std::greater()), most);
            m_gain[next] = {0};
            for (const double gain : largest)
                m_gain[next].push_back(m_gain[next].back() + gain);
        }
    }

    bool mayBeEnough(std::size_t next, std::size_t left, double gained) const
    {
        return left < m_gain[next].size() &&
               m_grader.gradeOf(m_points + gained + m_gain[next][left]) < m_grade;
    }

    /// Whether a way with @p steps steps would come behind enough others.
    bool isTooFar(int steps) const
    {
        return m_found.size() >= kMostWays && steps >= stepsOf(m_found.back().changes);
    }

    void extend(std::size_t next, std::size_t left)
    {
        if (++m_tried > kMostTried)
            return;
        if (left == 0)
            return keepIfEnough();

        for (std::size_t index = next; index + left <= m_moves.size(); ++index) {
            if (!mayBeEnough(index, left, m_gained))
                return;
            for (const GradeChange &move : m_moves[index]) {
                if (isTooFar(stepsOf(m_chosen) + move.steps + static_cast<int>(left) - 1))
                    continue;
                m_chosen.push_back(move);
                const double before = m_gained;
                m_gained = m_grader.points(m_changes.after(m_values, m_chosen)) - m_points;
                if (mayBeEnough(index + 1, left - 1, m_gained))
                    extend(index + 1, left - 1);
                m_gained = before;
                m_chosen.pop_back();
            }
        }
    }

    void keepIfEnough()
    {
        WayUp way{m_chosen, 0, 0};
        way.points = m_grader.points(m_changes.after(m_values, m_chosen));
        way.grade = m_grader.gradeOf(way.points);
        if (way.grade >= m_grade ||
            std::ranges::any_of(m_found, [&](const WayUp &known) { return isSmaller(known, way); }))
            return;
        std::erase_if(m_found, [&](const WayUp &known) { return isSmaller(way, known); });
        const auto stepsOfWay = [](const WayUp &known) { return stepsOf(known.changes); };
        m_found.insert(std::ranges::upper_bound(m_found, stepsOf(way.changes), {}, stepsOfWay), way);
        if (m_found.size() > kMostWays)
            m_found.pop_back();
    }

    const Grader &m_grader;
    std::span<const double> m_values;
    GradeChanges m_changes;
    double m_points;
    std::uint8_t m_grade;
    std::vector<std::vector<GradeChange>> m_moves; ///< of inputs that have some
    std::vector<std::vector<double>> m_gain;
    std::vector<GradeChange> m_chosen;
    double m_gained = 0; ///< by m_chosen
    int m_tried = 0;
    std::vector<WayUp> m_found; ///< fewest steps first
};

} // namespace

std::vector<WayUp> waysUp(const Grader &grader, std::span<const double> values)
{
    if (grader.gradeOf(grader.points(values)) == 0)
        return {};
    return Search(grader, values).run();
}

std::vector<double> applied(const Grader &grader, std::span<const double> values, const WayUp &way)
{
    return GradeChanges(grader).after(values, way.changes);
}

} // namespace leadbook
