// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradefield.h"
#include "domain/gradeinput.h"
#include "domain/gradescheme.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <vector>

namespace leadbook::test {

/// Grades a customer and tries every set of realistic moves, as wayup.h defines them, in the plainest way
/// there is: nothing is left out early and nothing is taken from the analysis layer.
class ExhaustiveWay
{
public:
    struct Move
    {
        std::size_t input = 0;
        double to = 0;
        int steps = 0;
    };
    struct Best
    {
        std::size_t moves = 0; ///< the fewest that give a better grade
        int steps = 0;         ///< the fewest of as many moves
    };

    explicit ExhaustiveWay(const GradeScheme &scheme)
        : m_scheme(scheme)
        , m_fields(scheme.fields())
    {
        for (const QString &key : m_fields) {
            m_declared.push_back(gradeField(key));
            m_inputs.push_back(readGradeInput(key).value_or(GradeInput()));
        }
        for (const GradeCriterion &criterion : scheme.criteria) {
            auto &columns = m_columns.emplace_back();
            for (const GradeBand &band : criterion.bands)
                columns.push_back(std::size_t(m_fields.indexOf(criterion.inputOf(band))));
        }
    }

    /// The band of one criterion that holds; behind the last where it is unknown.
    std::size_t bandOf(std::size_t criterion, std::span<const double> values) const
    {
        const auto &bands = m_scheme.criteria[criterion].bands;
        bool allKnown = true;
        for (std::size_t i = 0; i < bands.size(); ++i) {
            const double value = values[m_columns[criterion][i]];
            allKnown = allKnown && !std::isnan(value);
            if (bands[i].from && value >= *bands[i].from)
                return i;
        }
        return allKnown && !bands.back().from ? bands.size() - 1 : bands.size();
    }
    double points(std::span<const double> values) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_scheme.criteria.size(); ++i)
            sum += pointsOf(i, bandOf(i, values));
        return sum;
    }
    /// Index in GradeScheme::grades().
    std::size_t grade(std::span<const double> values) const
    {
        const double sum = points(values);
        std::size_t grade = 0;
        while (grade < m_scheme.cutoffs.size() && sum < m_scheme.cutoffs[grade].from - 1e-7)
            ++grade;
        return grade;
    }

    std::vector<double> after(std::span<const double> values, std::span<const Move> moves) const
    {
        std::vector<double> result(values.begin(), values.end());
        for (std::size_t i = 0; i < result.size(); ++i) {
            double more = 0;
            for (const Move &move : moves) {
                if (!m_inputs[move.input].isCounted()) {
                    if (move.input == i)
                        result[i] = move.to;
                } else if (counts(i, move.input)) {
                    more = std::max(more, move.to - values[move.input]);
                }
            }
            if (more > 0)
                result[i] = std::min(values[i] + more, m_declared[i].highest);
        }
        // 0.1 + (0.3 - 0.1) is not 0.3.
        for (const Move &move : moves)
            result[move.input] = std::max(result[move.input], move.to);
        return result;
    }

    /// The realistic moves on each input.
    std::vector<std::vector<Move>> moves(std::span<const double> values) const
    {
        std::vector<std::vector<Move>> all(m_inputs.size());
        for (std::size_t c = 0; c < m_scheme.criteria.size(); ++c) {
            const GradeCriterion &criterion = m_scheme.criteria[c];
            const std::size_t now = bandOf(c, values);
            for (std::size_t band = 0; band < criterion.bands.size(); ++band) {
                const GradeBand &target = criterion.bands[band];
                const std::size_t input = m_columns[c][band];
                if (criterion.lessIsBetter || band >= now || !target.from ||
                    target.points <= pointsOf(c, now))
                    continue;
                if (const auto to = reached(input, values[input], *target.from))
                    all[input].push_back({input, *to, int(now - band)});
            }
        }
        return all;
    }

    /// The smallest way up; absent where there is none.
    std::optional<Best> best(std::span<const double> values) const
    {
        const auto all = moves(values);
        for (std::size_t wanted = 1; wanted <= all.size(); ++wanted) {
            std::optional<int> steps;
            std::vector<Move> chosen;
            tryAll(values, all, 0, wanted, chosen, steps);
            if (steps)
                return Best{wanted, *steps};
        }
        return {};
    }

private:
    double pointsOf(std::size_t criterion, std::size_t band) const
    {
        const GradeCriterion &asked = m_scheme.criteria[criterion];
        return band < asked.bands.size() ? asked.bands[band].points : asked.unknown;
    }

    /// Whether a new event for @p narrow is one for @p wide.
    bool counts(std::size_t wide, std::size_t narrow) const
    {
        const GradeEvents &all = m_inputs[wide].events;
        const GradeEvents &some = m_inputs[narrow].events;
        return m_inputs[wide].isCounted() && m_inputs[narrow].isCounted() &&
               (all.kinds == 0) == (some.kinds == 0) && (all.kinds | some.kinds) == all.kinds &&
               (some.onlyTwoWay || !all.onlyTwoWay) && (some.onlyFromCustomer || !all.onlyFromCustomer);
    }

    std::optional<double> reached(std::size_t input, double value, double from) const
    {
        const GradeField &field = m_declared[input];
        if (field.kind == GradeFieldKind::Age)
            return {};
        if (std::isnan(value)) {
            const double to = field.isWhole() ? std::ceil(from) : from;
            return field.mayBeUnknown && to <= field.highest ? std::optional(to) : std::nullopt;
        }
        if (field.reach == 0)
            return {};
        if (field.kind == GradeFieldKind::Amount)
            return from <= value * field.reach ? std::optional(from) : std::nullopt;
        if (field.kind != GradeFieldKind::Decayed) {
            const double to = std::ceil(from);
            return to <= field.highest && to - value <= field.reach ? std::optional(to) : std::nullopt;
        }
        for (int events = 1; events <= field.reach; ++events)
            if (value + events >= from)
                return value + events <= field.highest ? std::optional(value + events) : std::nullopt;
        return {};
    }

    void tryAll(std::span<const double> values, const std::vector<std::vector<Move>> &all, std::size_t next,
                std::size_t left, std::vector<Move> &chosen, std::optional<int> &steps) const
    {
        if (left == 0) {
            int sum = 0;
            for (const Move &move : chosen)
                sum += move.steps;
            if ((!steps || sum < *steps) && grade(after(values, chosen)) < grade(values))
                steps = sum;
            return;
        }
        for (std::size_t input = next; input + left <= all.size(); ++input) {
            for (const Move &move : all[input]) {
                chosen.push_back(move);
                tryAll(values, all, input + 1, left - 1, chosen, steps);
                chosen.pop_back();
            }
        }
    }

    GradeScheme m_scheme;
    QStringList m_fields;
    std::vector<GradeField> m_declared;
    std::vector<GradeInput> m_inputs;
    std::vector<std::vector<std::size_t>> m_columns; ///< by criterion and band
};

} // namespace leadbook::test
