// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/surveyclasses.h"

#include "analysis/grouprevenue.h"
#include "core/text.h"
#include "domain/surveyscale.h"

#include <map>
#include <unordered_set>

namespace leadbook {

namespace {

constexpr int kWholeTime = std::numeric_limits<int>::min();
constexpr Row kRowsBetweenChecks = 65'536;

/// The answers of one class within one period while they are counted.
struct Counting
{
    SurveyTally tally;
    std::unordered_set<Row> customers;
};
/// By class (-1: all) and number of the period.
using Counts = std::map<std::pair<std::int64_t, int>, Counting>;

/// By code of the dictionary: whether its answers have the measure.
std::vector<std::uint8_t> codesOf(const SurveyTable &table, SurveyMeasure measure)
{
    const Dictionary &kinds = table.kind.dictionary();
    std::vector<std::uint8_t> isCode(kinds.size());
    for (std::uint32_t code = 0; code < kinds.size(); ++code) {
        const QString name = toQString(kinds.text(code));
        isCode[code] = measure == SurveyMeasure::Nps ? isNps(name) : topScore(name) && !isNps(name);
    }
    return isCode;
}

void add(Counting &counting, SurveyMeasure measure, double score, Row customer)
{
    const std::int64_t before = counting.tally.answers;
    addScore(counting.tally, measure, score);
    if (counting.tally.answers > before)
        counting.customers.insert(customer);
}

std::vector<SurveyClassRow> rowsOf(const Counts &counts, const SurveyClassQuestion &question,
                                   const ClassedCustomers &classed)
{
    std::vector<SurveyClassRow> rows;
    for (const auto &[place, counting] : counts) {
        if (counting.tally.answers == 0)
            continue;
        SurveyClassRow row;
        row.isAll = place.first < 0;
        if (!row.isAll)
            row.className = classed.names[static_cast<qsizetype>(place.first)];
        if (place.second != kWholeTime)
            row.start = unitBegin(place.second, *question.unit);
        row.tally = counting.tally;
        row.figure = surveyFigure(counting.tally, question.measure);
        row.customers = static_cast<std::int64_t>(counting.customers.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<SurveyClassRow> surveyClassRows(const View &view, const SurveyClassQuestion &question,
                                            const Progress &progress)
{
    const SurveyTable &table = view.snapshot->surveys;
    const std::vector<std::uint8_t> isCode = codesOf(table, question.measure);
    const ClassedCustomers classed = question.by ? classCustomers(view, *question.by) : ClassedCustomers();
    const bool isWhole = !question.days.from.isValid() && !question.days.until.isValid();
    Counts counts;
    for (Row row = 0; row < table.ids.size(); ++row) {
        if (row % kRowsBetweenChecks == 0 && progress.isCancelled())
            return {};
        const Row customer = table.customer[row];
        const Day day = table.day[row];
        if (customer == kNoRow || isCode[table.kind.code(row)] == 0 || day > view.asOf ||
            (!question.days.holds(day) && (day.isValid() || !isWhole)))
            continue;
        const auto addTo = [&](std::int64_t group) {
            add(counts[{group, kWholeTime}], question.measure, table.score[row], customer);
            if (question.unit && day.isValid())
                add(counts[{group, unitNumber(day, *question.unit)}], question.measure, table.score[row],
                    customer);
        };
        addTo(-1);
        if (question.by && classed.group[customer] != kNoGroup)
            addTo(classed.group[customer]);
    }
    return rowsOf(counts, question, classed);
}

} // namespace leadbook
