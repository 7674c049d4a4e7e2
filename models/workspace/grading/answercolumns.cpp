// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "workspace/filtering.h"
#include "workspace/filtering/filtercompiler.h"
#include "workspace/grading/gradecolumn.h"
#include "workspace/grading/gradefilter.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace leadbook {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// The last score that each customer gave.
class ScoreColumn : public GradeColumn
{
public:
    ScoreColumn(const GradeContext &context, const QString &survey)
        : m_surveys(context.snapshot.surveys)
        , m_asOf(context.asOf)
    {
        const Dictionary &kinds = m_surveys.kind.dictionary();
        for (std::uint32_t code = 0; code < kinds.size(); ++code)
            m_isAsked.push_back(toQString(kinds.text(code)).compare(survey, Qt::CaseInsensitive) == 0);
    }

    std::vector<double> read(std::span<const Row> rows) const override
    {
        std::vector<double> scores;
        scores.reserve(rows.size());
        for (const Row row : rows)
            scores.push_back(lastScore(row));
        return scores;
    }

private:
    double lastScore(Row customer) const
    {
        Row last = kNoRow;
        m_surveys.ofCustomer.forEach(customer, [&](Row row) {
            if (counts(row) && (last == kNoRow || orderOf(last) < orderOf(row)))
                last = row;
        });
        return last == kNoRow ? kUnknown : m_surveys.score[last];
    }
    bool counts(Row row) const
    {
        return !std::isnan(m_surveys.score[row]) && m_surveys.day[row] <= m_asOf &&
               m_isAsked[m_surveys.kind.code(row)];
    }
    std::pair<Day, std::int64_t> orderOf(Row row) const { return {m_surveys.day[row], m_surveys.ids[row]}; }

    const SurveyTable &m_surveys;
    Day m_asOf;
    std::vector<bool> m_isAsked; ///< by code of the kind
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
