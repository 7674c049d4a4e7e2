// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/satisfactionfigures.h"

#include "analysis/grouprevenue.h"
#include "core/text.h"
#include "domain/filter.h"
#include "domain/fold.h"
#include "domain/interactionkind.h"
#include "domain/surveyscale.h"
#include "workspace/cellspelling.h"

#include <algorithm>
#include <map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kEngagementMonths = 12;

/// The answers to one survey: which codes of the dictionary name it.
struct Survey
{
    SurveyKindCount count;
    std::vector<std::uint8_t> isCode;
};

SurveyMeasure measureOf(const QString &survey)
{
    if (isNps(survey))
        return SurveyMeasure::Nps;
    return topScore(survey) ? SurveyMeasure::Satisfied : SurveyMeasure::Mean;
}

/// The surveys of the book, those that filters do not tell apart as one, the most answered first.
std::vector<Survey> surveysOf(const SurveyTable &table)
{
    const Dictionary &kinds = table.kind.dictionary();
    std::vector<std::int64_t> answers(kinds.size());
    for (Row row = 0; row < table.ids.size(); ++row) {
        if (table.customer[row] != kNoRow)
            ++answers[table.kind.code(row)];
    }
    std::map<std::string, Survey> byName;
    for (std::uint32_t code = 0; code < kinds.size(); ++code) {
        if (answers[code] == 0)
            continue;
        Survey &survey = byName[folded(kinds.text(code))];
        if (survey.isCode.empty()) {
            survey.count.name = toQString(kinds.text(code));
            survey.isCode.resize(kinds.size());
        }
        survey.count.answers += answers[code];
        survey.isCode[code] = 1;
    }
    std::vector<Survey> surveys;
    for (auto &[name, survey] : byName)
        surveys.push_back(std::move(survey));
    std::ranges::stable_sort(surveys, std::ranges::greater(),
                             [](const Survey &survey) { return survey.count.answers; });
    return surveys;
}

/// The one called @p name; where there is none, NPS, else the one with most answers.
const Survey *chosenSurvey(const std::vector<Survey> &surveys, const QString &name)
{
    const auto named = [&surveys](const QString &wanted) {
        return std::ranges::find_if(surveys, [key = folded(wanted.toStdString())](const Survey &survey) {
            return folded(survey.count.name.toStdString()) == key;
        });
    };
    auto found = name.isEmpty() ? surveys.end() : named(name);
    if (found == surveys.end())
        found = std::ranges::find_if(surveys, [](const Survey &survey) { return isNps(survey.count.name); });
    if (found == surveys.end())
        found = surveys.begin();
    return found == surveys.end() ? nullptr : &*found;
}

/// A group on the way, with who is in it.
struct Counting
{
    SurveyTally tally;
    std::unordered_set<Row> customers;

    void add(SurveyMeasure measure, double score, Row customer)
    {
        const std::int64_t before = tally.answers;
        addScore(tally, measure, score);
        if (tally.answers > before)
            customers.insert(customer);
    }
    SurveyGroup group(SurveyMeasure measure) const
    {
        return {Day(), {}, tally, surveyFigure(tally, measure), static_cast<std::int64_t>(customers.size())};
    }
};

void countAnswers(const View &view, const Survey &survey, SatisfactionFigures &figures)
{
    const SurveyTable &table = view.snapshot->surveys;
    const ClassedCustomers classed = classCustomers(view, figures.question.by);
    std::vector<Counting> classes(static_cast<std::size_t>(classed.names.size()));
    std::map<int, Counting> units;
    Counting all;
    for (Row row = 0; row < table.ids.size(); ++row) {
        const Row customer = table.customer[row];
        if (customer == kNoRow || survey.isCode[table.kind.code(row)] == 0 || table.day[row] > view.asOf)
            continue;
        const std::int64_t before = all.tally.answers;
        all.add(figures.measure, table.score[row], customer);
        if (all.tally.answers == before)
            continue;
        if (classed.group[customer] != kNoGroup)
            classes[classed.group[customer]].add(figures.measure, table.score[row], customer);
        if (table.day[row].isValid())
            units[unitNumber(table.day[row], figures.question.unit)].add(figures.measure, table.score[row],
                                                                         customer);
        else
            ++figures.undated;
    }
    figures.all = all.group(figures.measure);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (classes[i].tally.answers == 0)
            continue;
        figures.classes.push_back(classes[i].group(figures.measure));
        figures.classes.back().name = classed.names[static_cast<qsizetype>(i)];
    }
    if (units.empty())
        return;
    const int last = units.rbegin()->first;
    figures.isLastRunning = last == unitNumber(view.asOf, figures.question.unit) &&
                            isUnitRunning(view.asOf, figures.question.unit);
    for (const auto &[number, counting] : units) {
        if (number <= last - kSurveyUnits) {
            figures.older += counting.tally.answers;
            continue;
        }
        figures.units.push_back(counting.group(figures.measure));
        figures.units.back().start = unitBegin(number, figures.question.unit);
    }
}

/// Counts the interactions of the last months and of the last days by kind.
void countContacts(const View &view, Engagement &engagement)
{
    const Snapshot &snapshot = *view.snapshot;
    const InteractionTable &table = snapshot.interactions;
    const int last = unitNumber(view.asOf, CalendarUnit::Month);
    const int first = last - kEngagementMonths + 1;
    for (int month = first; month <= last; ++month)
        engagement.months.emplace_back(unitBegin(month, CalendarUnit::Month), 0);
    const Day begin = engagement.months.front().first;
    const Day since = view.asOf - kContactDays + 1;
    std::array<ContactKind, kTwoWayKinds.size()> kinds{};
    std::vector<std::uint16_t> met(snapshot.customers.rows()); // a bit for each kind
    for (Row row = 0; row < table.ids.size(); ++row) {
        const Day day = table.day[row];
        const Row customer = table.customer[row];
        if ((table.flags[row] & InteractionTable::Alive) == 0 || customer == kNoRow || !day.isValid() ||
            day > view.asOf)
            continue;
        ++engagement.interactions;
        if (day >= begin)
            ++engagement.months[static_cast<std::size_t>(unitNumber(day, CalendarUnit::Month) - first)]
                  .second;
        const std::uint8_t kind = table.kind[row];
        if (day < since || kind >= kinds.size())
            continue;
        ++kinds[kind].interactions;
        const auto bit = static_cast<std::uint16_t>(1U << kind);
        kinds[kind].customers += (met[customer] & bit) == 0 ? 1 : 0;
        met[customer] |= bit;
    }
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        kinds[kind].kind = static_cast<std::uint8_t>(kind);
        if (kinds[kind].interactions > 0)
            engagement.kinds.push_back(kinds[kind]);
    }
    std::ranges::stable_sort(engagement.kinds, std::ranges::greater(), &ContactKind::interactions);
    engagement.isLastRunning = isUnitRunning(view.asOf, CalendarUnit::Month);
}

void countCustomers(const View &view, Engagement &engagement)
{
    const FieldTable &customers = view.snapshot->customers;
    engagement.customers = static_cast<std::int64_t>(customers.aliveCount);
    const auto &days = view.derived.integer(FieldId::ContactDays90);
    for (Row row = 0; row < days.size(); ++row)
        engagement.inContact += customers.isAlive(row) && days[row] > 0 ? 1 : 0;
}

/// The condition that an answer counts, without its day.
QString answerText(const SatisfactionFigures &figures)
{
    QString text =
        toText(Filter::compare(u"kind"_s, FilterOperator::Equal, {FilterValue(figures.question.survey)}));
    switch (figures.measure) {
    case SurveyMeasure::Nps:
        return text + u" and score >= 0 and score <= 10"_s;
    case SurveyMeasure::Satisfied:
        return text + u" and score >= 1 and score <= 5"_s;
    case SurveyMeasure::Mean:
        break;
    }
    return text + u" and score is not empty"_s;
}

} // namespace

SatisfactionFigures satisfactionFigures(const View &view, const SatisfactionQuestion &question,
                                        const Progress &progress)
{
    SatisfactionFigures figures;
    figures.question = question;
    figures.today = view.asOf;
    const std::vector<Survey> surveys = surveysOf(view.snapshot->surveys);
    for (const Survey &survey : surveys)
        figures.surveys.push_back(survey.count);
    if (const Survey *survey = chosenSurvey(surveys, question.survey)) {
        figures.question.survey = survey->count.name;
        figures.measure = measureOf(survey->count.name);
        countAnswers(view, *survey, figures);
    }
    if (progress.isCancelled())
        return figures;
    countContacts(view, figures.engagement);
    countCustomers(view, figures.engagement);
    return figures;
}

QString unitFilter(const SatisfactionFigures &figures, const SurveyGroup &group)
{
    const Day last = std::min(unitEnd(unitNumber(group.start, figures.question.unit), figures.question.unit),
                              figures.today);
    return u"answered("_s + answerText(figures) + u" and date >= "_s + group.start.toIso() +
           u" and date <= "_s + last.toIso() + u')';
}

QString allAnswersFilter(const SatisfactionFigures &figures)
{
    // Answers without a day count too, those of days to come do not.
    return u"answered("_s + answerText(figures) + u" and (date <= "_s + figures.today.toIso() +
           u" or date is empty))"_s;
}

QString answersFilter(const SatisfactionFigures &figures, const SurveyGroup &group)
{
    return classFilter(figures.question.by, group.name) + u" and "_s + allAnswersFilter(figures);
}

QString contactFilter(const SatisfactionFigures &figures, const ContactKind &kind)
{
    const auto key = fieldOf(FieldId::InteractionKind).choices[kind.kind].key;
    return u"contacted(kind = "_s + toQString(key) + u" and date >= "_s +
           (figures.today - kContactDays + 1).toIso() + u" and date <= "_s + figures.today.toIso() + u')';
}

} // namespace leadbook
