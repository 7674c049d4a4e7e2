// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findcustomer.h"
#include "app/cli/surveyjson.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"
#include "core/text.h"
#include "items/surveyclasses.h"
#include "items/surveywords.h"
#include "workspace/surveys/filledsurvey.h"
#include "workspace/surveys/questionnairereader.h"
#include "workspace/surveys/surveyimport.h"
#include "workspace/surveys/surveyoverview.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr std::array<std::pair<QLatin1StringView, CustomerClass>, 6> kClasses{{
    {"segment"_L1, CustomerClass::Segment},
    {"grade"_L1, CustomerClass::Grade},
    {"lifecycle"_L1, CustomerClass::LifeCycle},
    {"source"_L1, CustomerClass::Source},
    {"industry"_L1, CustomerClass::Industry},
    {"owner"_L1, CustomerClass::Owner},
}};

/// What is asked of a questionnaire.
Result<SurveyClassQuestion> readQuestion(const Session &session)
{
    SurveyClassQuestion question;
    if (const auto by = session.option(u"by"_s)) {
        const auto *known = std::ranges::find_if(
            kClasses, [&](const auto &each) { return by->compare(each.first, Qt::CaseInsensitive) == 0; });
        if (known == kClasses.end())
            return usageError(Cli::tr("--by takes segment, grade, lifecycle, source, industry or owner."));
        question.by = known->second;
    }
    const QString unit = session.option(u"unit"_s).value_or(u"quarter"_s);
    if (unit != u"quarter" && unit != u"month")
        return usageError(Cli::tr("--unit takes month or quarter."));
    question.unit = unit == u"month" ? CalendarUnit::Month : CalendarUnit::Quarter;
    if (session.option(u"from"_s)) {
        const auto from = session.day(u"from"_s);
        LEADBOOK_TRY(from);
        question.days.from = *from;
    }
    if (session.option(u"until"_s)) {
        const auto until = session.day(u"until"_s);
        LEADBOOK_TRY(until);
        question.days.until = *until;
    }
    return question;
}

Result<Questionnaire> findNamed(const Session &session, const QString &name)
{
    const auto all = readQuestionnaires(session.workspace().dataPath());
    LEADBOOK_TRY(all);
    return findQuestionnaire(*all, name);
}

/// leadbook survey
Status list(Session &session)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Stopwatch stopwatch;
    const auto all = await(session.workspace().run(
        Session::reportProgress(u"survey"_s),
        [path = session.workspace().dataPath()](const View &on, const Progress &progress) {
            return surveyOverview(path, on.asOf, progress);
        }));
    LEADBOOK_TRY(all);
    QJsonArray rows;
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Key")},
                     {Cli::tr("Questionnaire")},
                     {Cli::tr("Questions"), kRight},
                     {Cli::tr("Answered"), kRight},
                     {Cli::tr("Newest")},
                     {Cli::tr("Figure"), kRight}});
    for (const SurveySummary &summary : *all) {
        rows.append(summaryJson(summary));
        const Questionnaire &each = summary.questionnaire;
        const auto measure = measureOf(each);
        table.addRow(
            {each.key, each.name, QString::number(each.questions.size()), QString::number(summary.responses),
             summary.newest.isValid() ? summary.newest.toIso() : QString(),
             summary.tally && summary.tally->answers > 0
                 ? surveyFigureWords(surveyFigure(*summary.tally, *measure).value, *measure, QLocale())
                 : QString()});
    }
    session.print({{u"rows"_s, rows}, {u"seconds"_s, stopwatch.seconds()}}, table.lines());
    return {};
}

/// What is told of one questionnaire.
struct Told
{
    Questionnaire questionnaire;
    SurveyClassQuestion question;
    QuestionnaireFigures figures;
    std::vector<SurveyClassRow> rows;
    ChurnReasons churn;
};

Result<Told> figuresOf(const QString &path, const View &view, Told told, const Progress &progress)
{
    auto figures = questionFigures(path, told.questionnaire, told.question.days, progress);
    LEADBOOK_TRY(figures);
    told.figures = *std::move(figures);
    if (const auto measure = measureOf(told.questionnaire)) {
        told.question.measure = *measure;
        told.rows = surveyClassRows(view, told.question, progress);
    }
    if (told.questionnaire.kind == QuestionnaireKind::Churn) {
        auto churn = churnReasons(path, view, progress);
        LEADBOOK_TRY(churn);
        told.churn = *std::move(churn);
    }
    return told;
}

QJsonObject toJson(const Told &told, double seconds)
{
    QJsonArray rows = classRowsJson(told.rows, told.question);
    if (rows.isEmpty())
        rows = questionRowsJson(told.figures);
    QJsonObject json{{u"questionnaire"_s, questionnaireJson(told.questionnaire)},
                     {u"by"_s, told.question.by ? QJsonValue(classKey(*told.question.by)) : QJsonValue()},
                     {u"responses"_s, qint64(told.figures.responses)},
                     {u"customers"_s, qint64(told.figures.customers)},
                     {u"rows"_s, rows},
                     {u"questions"_s, questionsJson(told.figures)},
                     {u"seconds"_s, seconds}};
    if (told.question.days.from.isValid())
        json[u"from"_s] = told.question.days.from.toIso();
    if (told.question.days.until.isValid())
        json[u"until"_s] = told.question.days.until.toIso();
    if (told.questionnaire.kind == QuestionnaireKind::Churn)
        json[u"churn"_s] = churnJson(told.churn);
    return json;
}

QStringList toLines(const Told &told)
{
    QStringList lines{told.questionnaire.name};
    for (const SurveyClassRow &row : told.rows)
        lines << u"%1  %2  %3"_s.arg(classRowName(row, told.question), classRowPeriod(row, told.question),
                                     surveyReason(row.tally, told.question.measure, QLocale()));
    for (const QuestionFigures &each : told.figures.questions) {
        lines << QString() << each.question.text;
        if (each.question.kind == QuestionKind::Scale)
            lines << u"  "_s + meanReason(each.tally, QLocale());
        for (const ChoiceCount &choice : each.choices)
            lines << u"  %1: %2"_s.arg(choice.choice, choiceReason(choice, each.answers, QLocale()));
        if (each.question.kind == QuestionKind::Text)
            lines << u"  "_s + Cli::tr("%1 answers").arg(each.answers);
    }
    for (const ChurnReason &reason : told.churn.reasons)
        lines << u"%1: %2"_s.arg(reason.reason, churnReasonWords(reason, told.churn, QLocale()));
    return lines;
}

/// leadbook survey KEY
Status tell(Session &session, const QString &name)
{
    Told asked;
    auto question = readQuestion(session);
    LEADBOOK_TRY(question);
    asked.question = *question;
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Stopwatch stopwatch;
    auto questionnaire = findNamed(session, name);
    LEADBOOK_TRY(questionnaire);
    asked.questionnaire = *std::move(questionnaire);
    const auto told = await(session.workspace().run(
        Session::reportProgress(u"survey"_s),
        [path = session.workspace().dataPath(), asked](const View &on, const Progress &progress) {
            return figuresOf(path, on, asked, progress);
        }));
    LEADBOOK_TRY(told);
    session.print(toJson(*told, stopwatch.seconds()), toLines(*told));
    return {};
}

/// leadbook survey import FILE…
Status import(Session &session, const QStringList &files)
{
    if (files.isEmpty())
        return usageError(Cli::tr("survey import takes at least one file."));
    LEADBOOK_TRY(session.openBook());
    SurveyImportRequest request;
    request.files = files;
    request.questionnaire = session.option(u"questionnaire"_s).value_or(QString());
    request.wishes.encoding = session.option(u"encoding"_s);
    if (const auto map = session.option(u"map"_s)) {
        auto rules = parseMapRules(*map);
        if (!rules)
            return usageError(rules.error().message);
        request.wishes.map = *std::move(rules);
    }
    const bool isPlan = session.options().isSet(u"plan"_s);
    auto receipts = std::make_shared<ImportReceipts>();
    const Day today = session.workspace().clock().today();
    const auto progress = Session::reportProgress(u"survey"_s);
    const Stopwatch stopwatch;
    if (isPlan) {
        auto plan = planSurveyImport(session.workspace().dataPath(), request, today, *progress);
        LEADBOOK_TRY(plan);
        *receipts = *std::move(plan);
    } else {
        const RecordWork work = importSurvey(request, today, receipts, progress);
        const auto written = await(session.workspace().change(work.label, work.work));
        LEADBOOK_TRY(written);
    }
    QJsonArray told;
    QStringList lines;
    for (ImportReceipt &receipt : *receipts) {
        receipt.seconds = stopwatch.seconds();
        told.append(receipt.toJson());
        lines += surveyReceiptLines(receipt);
    }
    if (isPlan)
        lines << Cli::tr("Nothing was written: this is the plan.");
    session.print(told.size() == 1 ? told.first().toObject() : QJsonObject{{u"files"_s, told}}, lines);
    return {};
}

/// leadbook survey answer KEY ID ANSWER…
Status answer(Session &session, const QStringList &arguments)
{
    constexpr int kBefore = 2;
    if (arguments.size() <= kBefore)
        return usageError(
            Cli::tr("survey answer takes a questionnaire, a customer and the answers in order."));
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto row = findCustomer(*(*view)->snapshot, arguments[1]);
    LEADBOOK_TRY(row);
    auto questionnaire = findNamed(session, arguments[0]);
    LEADBOOK_TRY(questionnaire);
    FilledSurvey filled;
    filled.questionnaire = *std::move(questionnaire);
    filled.customer = (*view)->snapshot->customers.ids[*row];
    const auto day = session.day(u"day"_s);
    LEADBOOK_TRY(day);
    filled.day = *day;
    filled.logsCall = session.options().isSet(u"call"_s);
    for (std::size_t i = 0; i < filled.questionnaire.questions.size(); ++i) {
        auto given = readAnswer(filled.questionnaire.questions[i],
                                arguments.value(kBefore + static_cast<qsizetype>(i)));
        LEADBOOK_TRY(given);
        filled.answers.push_back(*std::move(given));
    }
    const RecordWork work =
        fillSurvey(filled, toQString((*view)->snapshot->customers.columns.text(FieldId::Name)[*row]));
    const auto written = await(session.workspace().change(work.label, work.work));
    LEADBOOK_TRY(written);
    session.print({{u"change"_s, qint64(written->change.id)}}, {Cli::tr("Saved.")});
    return {};
}

} // namespace

Status runSurvey(Session &session, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first.isEmpty())
        return list(session);
    if (first == u"import")
        return import(session, arguments.sliced(1));
    if (first == u"answer")
        return answer(session, arguments.sliced(1));
    if (arguments.size() > 1)
        return usageError(Cli::tr("survey takes one questionnaire, import FILE, or answer KEY ID ANSWER."));
    return tell(session, first);
}

} // namespace leadbook::cli
