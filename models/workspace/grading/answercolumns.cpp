// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "workspace/filtering.h"
#include "workspace/filtering/filtercompiler.h"
#include "workspace/grading/gradecolumn.h"
#include "workspace/grading/gradefilter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace leadbook {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// The last score that each customer gave.
class ScoreColumn : public GradeColumn
{
public:
    ScoreColumn(const GradeContext &context, const QString &survey)
        : m_only(context.only.begin(), context.only.end())
        , m_answers(m_only.empty() ? context.snapshot.customers.rows() : m_only.size())
    {
        const SurveyTable &surveys = context.snapshot.surveys;
        std::vector<bool> isAsked;
        for (std::uint32_t code = 0; code < surveys.kind.dictionary().size(); ++code)
            isAsked.push_back(
                toQString(surveys.kind.dictionary().text(code)).compare(survey, Qt::CaseInsensitive) == 0);
        for (Row row = 0; row < surveys.ids.size(); ++row) {
            const Row customer = surveys.customer[row];
            if (customer == kNoRow || std::isnan(surveys.score[row]) || surveys.day[row] > context.asOf ||
                !isAsked[surveys.kind.code(row)])
                continue;
            if (const auto place = placeOf(customer))
                m_answers[*place].takeLater({surveys.day[row], surveys.ids[row], surveys.score[row]});
        }
    }

    std::vector<double> read(std::span<const Row> rows) const override
    {
        std::vector<double> scores;
        scores.reserve(rows.size());
        for (const Row row : rows) {
            const auto place = placeOf(row);
            scores.push_back(place ? m_answers[*place].score : kUnknown);
        }
        return scores;
    }

private:
    struct Answer
    {
        Day day;
        std::int64_t id = -1;
        double score = kUnknown;

        void takeLater(const Answer &other)
        {
            if (id < 0 || std::pair(day, id) < std::pair(other.day, other.id))
                *this = other;
        }
    };

    /// Where the answer of a customer is kept; absent for one that is not asked for.
    std::optional<std::size_t> placeOf(Row customer) const
    {
        if (m_only.empty())
            return customer;
        const auto found = std::ranges::lower_bound(m_only, customer);
        return found != m_only.end() && *found == customer
                   ? std::optional(static_cast<std::size_t>(found - m_only.begin()))
                   : std::nullopt;
    }

    std::vector<Row> m_only;
    std::vector<Answer> m_answers; ///< by customer row, or as m_only
};

/// 1 where a filter lets the customer pass.
class FilterColumn : public GradeColumn
{
public:
    FilterColumn(View view, const Filter &filter, std::span<const Row> only)
        : m_view(std::move(view))
        , m_condition(FilterCompiler(m_view, ListKind::Customers, Progress(), only, m_view.asOf).make(filter))
    {
    }

    std::vector<double> read(std::span<const Row> rows) const override
    {
        Selection selection(rows.size());
        std::iota(selection.begin(), selection.end(), 0U);
        m_condition->narrow(rows, selection);
        std::vector<double> passes(rows.size(), 0.0);
        for (const std::uint32_t place : selection)
            passes[place] = 1;
        return passes;
    }

private:
    View m_view;
    ConditionPtr m_condition; ///< holds pointers into m_view
};

} // namespace

GradeColumnPtr makeScoreColumn(const GradeContext &context, const GradeInput &input)
{
    return std::make_unique<ScoreColumn>(context, input.name);
}

GradeColumnPtr makeFilterColumn(const GradeContext &context, const GradeInput &input)
{
    View view = viewForGrading(context.snapshot, context.derived, context.asOf);
    const auto filter = parseGradeFilter(view, input.name);
    if (!filter)
        return makeUnknownColumn();
    return std::make_unique<FilterColumn>(std::move(view), *filter, context.only);
}

} // namespace leadbook
