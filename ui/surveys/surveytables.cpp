// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/surveytables.h"

#include "domain/daywords.h"
#include "domain/filter.h"
#include "items/cellroles.h"
#include "items/surveywords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SurveyTables)
};

QString intervalText(const SurveyFigure &figure, SurveyMeasure measure, const QLocale &locale)
{
    return Words::tr("%1 to %2")
        .arg(surveyFigureWords(figure.low, measure, locale), surveyFigureWords(figure.high, measure, locale));
}

QString questionFigure(const QuestionFigures &figures, const QLocale &locale)
{
    if (figures.question.kind != QuestionKind::Scale || figures.tally.answers == 0)
        return {};
    return Words::tr("mean %1").arg(surveyFigureWords(figures.tally.mean(), SurveyMeasure::Mean, locale));
}

/// The churned customers with deals that were lost up to @p asOf, for @p reason or, where it is empty, for
/// any.
QString lostForFilter(const QString &reason, Day asOf)
{
    using Op = FilterOperator;
    const auto asks = [](const QString &field, Op op, std::vector<FilterValue> values) {
        return Filter::compare(field, op, std::move(values));
    };
    Filter known = reason.isEmpty() ? Filter::negation(asks(u"lostReason"_s, Op::IsEmpty, {}))
                                    : asks(u"lostReason"_s, Op::Equal, {reason});
    Filter past =
        Filter::any({asks(u"closed"_s, Op::LessOrEqual, {asOf}), asks(u"closed"_s, Op::IsEmpty, {})});
    return toText(
        Filter::all({asks(u"lifeCycle"_s, Op::Equal, {u"churned"_s}),
                     Filter::term(u"hasDeal"_s, Filter::all({asks(u"outcome"_s, Op::Equal, {u"lost"_s}),
                                                             std::move(known), std::move(past)}))}));
}

} // namespace

QList<FigureColumn> surveyListColumns()
{
    return {{Words::tr("Questionnaire")},
            {Words::tr("Answered"), CountRole},
            {Words::tr("Newest"), Qt::DisplayRole, true},
            {Words::tr("Figure")}};
}

QList<FigureRow> surveyListRows(const std::vector<SurveySummary> &surveys, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const SurveySummary &survey : surveys) {
        const auto measure = measureOf(survey.questionnaire);
        const bool isKnown = survey.tally && survey.tally->answers > 0;
        const QString name = survey.questionnaire.isActive
                                 ? survey.questionnaire.name
                                 : Words::tr("%1 (not in use)").arg(survey.questionnaire.name);
        rows << FigureRow{
            {name},
            {qlonglong{survey.responses}},
            {dayWords(survey.newest, locale)},
            {isKnown ? surveyFigureWords(surveyFigure(*survey.tally, *measure).value, *measure, locale)
                     : QString()}};
    }
    return rows;
}

QList<FigureColumn> questionColumnsOfTable()
{
    return {{Words::tr("Question")}, {Words::tr("Answers"), CountRole}, {Words::tr("Result")}};
}

QList<FigureRow> questionRows(const QuestionnaireFigures &figures, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const QuestionFigures &each : figures.questions) {
        rows << FigureRow{{each.question.text}, {qlonglong{each.answers}}, {questionFigure(each, locale)}};
        for (const ChoiceCount &choice : each.choices) {
            const double share = each.answers > 0 ? double(choice.answers) / double(each.answers) : 0;
            rows << FigureRow{{QString(u"– "_s + choice.choice)},
                              {qlonglong{choice.answers}},
                              {each.answers > 0 ? formatPercent(share, locale) : QString()}};
        }
        for (const WrittenAnswer &answer : each.written)
            rows << FigureRow{{u"“%1”"_s.arg(answer.text.simplified())}, FigureCell(), {answer.name}};
    }
    return rows;
}

QList<FigureColumn> surveyClassColumns(SurveyMeasure measure)
{
    return {{Words::tr("Class")},
            {Words::tr("Answers"), CountRole},
            {measure == SurveyMeasure::Nps ? Words::tr("NPS") : Words::tr("Satisfied")},
            {Words::tr("95 % interval")},
            {Words::tr("Mean")}};
}

QList<FigureRow> surveyClassTable(const std::vector<SurveyClassRow> &rows,
                                  const SurveyClassQuestion &question, Day asOf, const QLocale &locale)
{
    QList<FigureRow> table;
    const QString name = question.measure == SurveyMeasure::Nps ? u"NPS"_s : u"CSAT"_s;
    // Only what counts: a score on the scale, not of days to come; the figures here are of the whole time.
    const int least = question.measure == SurveyMeasure::Nps ? 0 : 1;
    const int most = question.measure == SurveyMeasure::Nps ? 10 : 5;
    const QString answered =
        u"answered(kind = %1 and score >= %2 and score <= %3 and (date <= %4 or date is empty))"_s.arg(
            name, QString::number(least), QString::number(most), asOf.toIso());
    for (const SurveyClassRow &row : rows) {
        if (row.start.isValid())
            continue;
        const QString label = row.isAll ? Words::tr("All") : classLabel(*question.by, row.className);
        const QString filter =
            row.isAll ? answered : answered + u" and "_s + classFilter(*question.by, row.className);
        const QString heading = Words::tr("Answered %1: %2").arg(name, label);
        table << FigureRow{
            {label, filter, heading},
            {qlonglong{row.tally.answers}, filter, heading},
            {surveyFigureWords(row.figure.value, question.measure, locale), filter, heading},
            {row.isFew()
                 ? Words::tr("%1, few answers").arg(intervalText(row.figure, question.measure, locale))
                 : intervalText(row.figure, question.measure, locale),
             filter, heading},
            {surveyFigureWords(row.tally.mean(), SurveyMeasure::Mean, locale), filter, heading}};
    }
    return table;
}

QList<FigureColumn> churnColumns()
{
    return {{Words::tr("Reason")}, {Words::tr("Said so"), CountRole}, {Words::tr("Lost deals"), CountRole}};
}

QList<FigureRow> churnRows(const ChurnReasons &churn, Day asOf)
{
    std::int64_t lostDeals = 0;
    for (const ChurnReason &reason : churn.reasons)
        lostDeals += reason.lostDeals;
    const QString churned = u"lifeCycle = churned"_s;
    const QString heading = Words::tr("Churned");
    const auto lost = [asOf](std::int64_t deals, const QString &reason) {
        const QString name = reason.isEmpty() ? Words::tr("Churned after lost deals")
                                              : Words::tr("Churned after a deal was lost: %1").arg(reason);
        return deals > 0 ? FigureCell{qlonglong{deals}, lostForFilter(reason, asOf), name}
                         : FigureCell{qlonglong{deals}};
    };
    QList<FigureRow> rows{
        {{Words::tr("All who left"), churned, heading}, {qlonglong{churn.answered}}, lost(lostDeals, {})}};
    for (const ChurnReason &reason : churn.reasons)
        rows << FigureRow{
            {reason.reason}, {qlonglong{reason.answers}}, lost(reason.lostDeals, reason.reason)};
    return rows;
}

bool isOfChurnFigure(const LostCustomer &lost, const QString &reason, int column)
{
    constexpr int kSaidSo = 1;
    constexpr int kLostDeals = 2;
    const auto has = [&reason](const QString &lines) {
        return reason.isEmpty() ? !lines.isEmpty() : lines.split(u'\n').contains(reason);
    };
    if (column == kSaidSo)
        return reason.isEmpty() ? lost.day.isValid() : has(lost.reasons);
    if (column == kLostDeals)
        return has(lost.lostFor);
    return reason.isEmpty() || lost.hasReason(reason);
}

QList<FigureColumn> lostColumns()
{
    return {{Words::tr("Customer")},
            {Words::tr("Asked"), Qt::DisplayRole, true},
            {Words::tr("Reasons"), Qt::DisplayRole, true}};
}

QList<FigureRow> lostRows(const std::vector<LostCustomer> &customers)
{
    QList<FigureRow> rows;
    for (const LostCustomer &lost : customers) {
        QStringList said = lost.reasons.split(u'\n', Qt::SkipEmptyParts);
        if (!lost.written.isEmpty())
            said << u"“%1”"_s.arg(lost.written.simplified());
        if (!lost.lostFor.isEmpty())
            said << Words::tr("lost deals: %1").arg(QString(lost.lostFor).replace(u'\n', u", "_s));
        rows << FigureRow{{lost.name},
                          {lost.day.isValid() ? dayWords(lost.day) : Words::tr("not asked")},
                          {said.join(u", "_s)}};
    }
    return rows;
}

QList<Span> aboutSurvey(const SurveySummary &summary, const QLocale &locale)
{
    const Questionnaire &questionnaire = summary.questionnaire;
    QStringList facts{questionnaireKindLabel(questionnaire.kind),
                      Words::tr("%Ln question(s)", nullptr, int(questionnaire.questions.size())),
                      Words::tr("answered %Ln time(s)", nullptr, int(summary.responses))};
    QList<Span> spans;
    if (!questionnaire.intro.isEmpty())
        spans << Span{questionnaire.intro + u"\n"_s, Tone::Text};
    spans << Span{facts.join(u" · "_s), Tone::Muted};
    if (summary.tally && summary.tally->answers > 0)
        spans << Span{u"\n"_s + surveyReason(*summary.tally, *measureOf(questionnaire), locale), Tone::Muted};
    return spans;
}

} // namespace leadbook
