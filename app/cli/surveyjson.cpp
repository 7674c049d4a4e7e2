// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/surveyjson.h"

#include "analysis/winrates.h"
#include "app/cli/translation.h"
#include "items/surveywords.h"

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr qsizetype kIssuesShown = 5;

void addFigure(QJsonObject &object, const SurveyTally &tally, SurveyMeasure measure)
{
    const SurveyFigure figure = surveyFigure(tally, measure);
    object[u"n"_s] = qint64(tally.answers);
    const bool isNps = measure == SurveyMeasure::Nps;
    object[isNps ? u"promoters"_s : u"satisfied"_s] = qint64(tally.good);
    object[isNps ? u"detractors"_s : u"unsatisfied"_s] = qint64(tally.bad);
    object[isNps ? u"nps"_s : u"csat"_s] = figure.value;
    object[u"low"_s] = figure.low;
    object[u"high"_s] = figure.high;
    const SurveyFigure mean = surveyFigure(tally, SurveyMeasure::Mean);
    object[u"mean"_s] = mean.value;
    object[u"meanLow"_s] = mean.low;
    object[u"meanHigh"_s] = mean.high;
    object[u"few"_s] = tally.answers < kFewAnswers;
    object[u"reason"_s] = surveyReason(tally, measure, QLocale());
}

QJsonObject choiceJson(const ChoiceCount &choice, std::int64_t answers)
{
    const WinCount count{answers, choice.answers};
    const RateInterval interval = wilsonInterval(count);
    return {{u"choice"_s, choice.choice}, {u"n"_s, qint64(choice.answers)},
            {u"share"_s, count.rate()},   {u"low"_s, interval.low},
            {u"high"_s, interval.high},   {u"reason"_s, choiceReason(choice, answers, QLocale())}};
}

QJsonObject meanJson(const QuestionFigures &figures)
{
    const SurveyFigure mean = surveyFigure(figures.tally, SurveyMeasure::Mean);
    return {{u"n"_s, qint64(figures.tally.answers)},
            {u"mean"_s, mean.value},
            {u"low"_s, mean.low},
            {u"high"_s, mean.high},
            {u"reason"_s, meanReason(figures.tally, QLocale())}};
}

} // namespace

QJsonObject questionnaireJson(const Questionnaire &questionnaire)
{
    QJsonArray questions;
    for (const SurveyQuestion &question : questionnaire.questions) {
        QJsonObject each{{u"kind"_s, questionKindKey(question.kind)}, {u"text"_s, question.text}};
        if (question.kind == QuestionKind::Scale) {
            each[u"least"_s] = question.least;
            each[u"most"_s] = question.most;
        }
        if (!question.choices.isEmpty())
            each[u"choices"_s] = QJsonArray::fromStringList(question.choices);
        if (!question.sets.isEmpty())
            each[u"sets"_s] = question.sets;
        questions.append(each);
    }
    return {{u"key"_s, questionnaire.key.isEmpty() ? QJsonValue() : QJsonValue(questionnaire.key)},
            {u"name"_s, questionnaire.name},
            {u"kind"_s, questionnaireKindKey(questionnaire.kind)},
            {u"active"_s, questionnaire.isActive},
            {u"inBook"_s, questionnaire.id != 0},
            {u"questions"_s, questions}};
}

QJsonObject summaryJson(const SurveySummary &summary)
{
    QJsonObject object = questionnaireJson(summary.questionnaire);
    object[u"responses"_s] = qint64(summary.responses);
    object[u"customers"_s] = qint64(summary.customers);
    object[u"newest"_s] = summary.newest.isValid() ? QJsonValue(summary.newest.toIso()) : QJsonValue();
    if (summary.tally)
        addFigure(object, *summary.tally, *measureOf(summary.questionnaire));
    else
        object[u"reason"_s] =
            Cli::tr("Answered %1 times by %2 customers.")
                .arg(QString::number(summary.responses), QString::number(summary.customers));
    return object;
}

QString classRowName(const SurveyClassRow &row, const SurveyClassQuestion &question)
{
    return row.isAll ? Cli::tr("All") : classLabel(*question.by, row.className);
}

QString classRowPeriod(const SurveyClassRow &row, const SurveyClassQuestion &question)
{
    if (!row.start.isValid())
        return u"all"_s;
    const QString iso = row.start.toIso();
    if (question.unit == CalendarUnit::Month)
        return iso.left(7);
    constexpr int kMonths = 3;
    return u"%1-Q%2"_s.arg(iso.left(4)).arg((iso.mid(5, 2).toInt() - 1) / kMonths + 1);
}

QJsonArray classRowsJson(const std::vector<SurveyClassRow> &rows, const SurveyClassQuestion &question)
{
    QJsonArray array;
    for (const SurveyClassRow &row : rows) {
        QJsonObject object{{u"class"_s, row.isAll ? QJsonValue() : QJsonValue(row.className)},
                           {u"label"_s, classRowName(row, question)},
                           {u"period"_s, classRowPeriod(row, question)},
                           {u"customers"_s, qint64(row.customers)}};
        addFigure(object, row.tally, question.measure);
        array.append(object);
    }
    return array;
}

QJsonArray questionRowsJson(const QuestionnaireFigures &figures)
{
    QJsonArray rows;
    for (const QuestionFigures &each : figures.questions) {
        if (each.question.kind == QuestionKind::Scale) {
            QJsonObject row = meanJson(each);
            row[u"question"_s] = each.question.text;
            rows.append(row);
        }
        for (const ChoiceCount &choice : each.choices) {
            QJsonObject row = choiceJson(choice, each.answers);
            row[u"question"_s] = each.question.text;
            rows.append(row);
        }
    }
    return rows;
}

QJsonArray questionsJson(const QuestionnaireFigures &figures)
{
    QJsonArray questions;
    for (const QuestionFigures &each : figures.questions) {
        QJsonObject object;
        if (each.question.kind == QuestionKind::Scale)
            object = meanJson(each);
        object[u"text"_s] = each.question.text;
        object[u"kind"_s] = questionKindKey(each.question.kind);
        object[u"n"_s] = qint64(each.answers);
        QJsonArray choices;
        for (const ChoiceCount &choice : each.choices)
            choices.append(choiceJson(choice, each.answers));
        if (!choices.isEmpty())
            object[u"choices"_s] = choices;
        QJsonArray written;
        for (const WrittenAnswer &answer : each.written)
            written.append(QJsonObject{{u"id"_s, qint64(answer.customer)},
                                       {u"customer"_s, answer.name},
                                       {u"day"_s, answer.day.toIso()},
                                       {u"text"_s, answer.text}});
        if (each.question.kind == QuestionKind::Text)
            object[u"written"_s] = written;
        questions.append(object);
    }
    return questions;
}

QJsonObject churnJson(const ChurnReasons &churn)
{
    QJsonArray reasons;
    for (const ChurnReason &reason : churn.reasons)
        reasons.append(QJsonObject{{u"choice"_s, reason.reason},
                                   {u"answers"_s, qint64(reason.answers)},
                                   {u"lostDeals"_s, qint64(reason.lostDeals)},
                                   {u"reason"_s, churnReasonWords(reason, churn, QLocale())}});
    QJsonArray customers;
    for (const LostCustomer &lost : churn.customers)
        customers.append(QJsonObject{
            {u"id"_s, qint64(lost.customer)},
            {u"customer"_s, lost.name},
            {u"day"_s, lost.day.isValid() ? QJsonValue(lost.day.toIso()) : QJsonValue()},
            {u"reasons"_s, QJsonArray::fromStringList(lost.reasons.split(u'\n', Qt::SkipEmptyParts))},
            {u"text"_s, lost.written},
            {u"lostFor"_s, QJsonArray::fromStringList(lost.lostFor.split(u'\n', Qt::SkipEmptyParts))}});
    return {{u"churned"_s, qint64(churn.churned)},
            {u"answered"_s, qint64(churn.answered)},
            {u"asked"_s, qint64(churn.asked)},
            {u"reasons"_s, reasons},
            {u"customers"_s, customers}};
}

QStringList surveyReceiptLines(const ImportReceipt &receipt)
{
    QStringList lines{Cli::tr("%1: %n row(s), %2 new, %3 updated, %4 unchanged, %5 to review, %6 rejected",
                              nullptr, static_cast<int>(receipt.rows()))
                          .arg(receipt.file, QString::number(receipt.count(RowOutcome::New)),
                               QString::number(receipt.count(RowOutcome::Updated)),
                               QString::number(receipt.count(RowOutcome::Unchanged)),
                               QString::number(receipt.count(RowOutcome::Review)),
                               QString::number(receipt.count(RowOutcome::Rejected)))};
    for (const PlannedRow &issue : receipt.issues()) {
        if (lines.size() > kIssuesShown)
            break;
        lines << Cli::tr("  line %1: %2").arg(QString::number(issue.line), issue.reason);
    }
    return lines;
}

} // namespace leadbook::cli
