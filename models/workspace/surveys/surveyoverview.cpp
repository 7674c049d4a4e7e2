// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/surveys/surveyoverview.h"

#include "store/reader.h"
#include "store/statement.h"
#include "workspace/surveys/questionnairereader.h"

#include <map>

namespace leadbook {

namespace {

Status readCounts(sqlite3 *database, Day asOf, std::map<std::int64_t, SurveySummary *> &byId)
{
    auto read = Statement::prepare(database,
                                   "SELECT questionnaire, count(*), count(DISTINCT customer), max(day) FROM "
                                   "survey_response WHERE day <= ?1 GROUP BY questionnaire");
    LEADBOOK_TRY(read);
    read->bind(1, asOf);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        const auto found = byId.find(read->integer(0));
        if (found == byId.end())
            continue;
        found->second->responses = read->integer(1);
        found->second->customers = read->integer(2);
        found->second->newest = read->day(3);
    }
}

Status readScores(sqlite3 *database, Day asOf, const Progress &progress,
                  std::map<std::int64_t, SurveySummary *> &byId)
{
    auto read =
        Statement::prepare(database, "SELECT r.questionnaire, a.question, a.score FROM survey_answer a "
                                     "JOIN survey_response r ON r.id = a.response "
                                     "WHERE a.score IS NOT NULL AND r.day <= ?1");
    LEADBOOK_TRY(read);
    read->bind(1, asOf);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        if (progress.isCancelled())
            return cancelledError();
        const auto found = byId.find(read->integer(0));
        if (found == byId.end() || !found->second->tally)
            continue;
        const Questionnaire &questionnaire = found->second->questionnaire;
        if (questionnaire.questions[*measuredQuestion(questionnaire)].id == read->integer(1))
            addScore(*found->second->tally, *measureOf(questionnaire), read->real(2));
    }
}

} // namespace

std::optional<SurveyMeasure> measureOf(const Questionnaire &questionnaire)
{
    if (!measuredQuestion(questionnaire))
        return std::nullopt;
    return questionnaire.kind == QuestionnaireKind::Satisfaction ? SurveyMeasure::Satisfied
                                                                 : SurveyMeasure::Nps;
}

Result<std::vector<SurveySummary>> surveyOverview(const QString &path, Day asOf, const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    auto all = readQuestionnaires(connection->handle());
    LEADBOOK_TRY(all);
    std::vector<SurveySummary> summaries;
    for (Questionnaire &each : *all) {
        SurveySummary &summary = summaries.emplace_back();
        summary.questionnaire = std::move(each);
        if (measureOf(summary.questionnaire))
            summary.tally = SurveyTally();
    }
    std::map<std::int64_t, SurveySummary *> byId;
    for (SurveySummary &summary : summaries) {
        if (summary.questionnaire.id != 0)
            byId[summary.questionnaire.id] = &summary;
    }
    LEADBOOK_TRY(readCounts(connection->handle(), asOf, byId));
    LEADBOOK_TRY(readScores(connection->handle(), asOf, progress, byId));
    return summaries;
}

} // namespace leadbook
