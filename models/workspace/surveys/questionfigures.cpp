// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/surveys/questionfigures.h"

#include "core/text.h"
#include "store/reader.h"
#include "store/statement.h"

#include <algorithm>
#include <map>
#include <set>

namespace leadbook {

namespace {

/// The choices of a question while they are counted.
class ChoiceCounter
{
public:
    explicit ChoiceCounter(const SurveyQuestion &question)
        : m_offered(question.choices)
    {
    }
    void add(const QString &answer)
    {
        for (const QString &choice : answer.split(u'\n', Qt::SkipEmptyParts))
            ++m_counts[choice];
    }
    std::vector<ChoiceCount> finished()
    {
        std::vector<ChoiceCount> counts;
        for (const QString &choice : m_offered) {
            counts.push_back({choice, m_counts[choice]});
            m_counts.erase(choice);
        }
        const auto others = static_cast<std::ptrdiff_t>(counts.size());
        for (const auto &[choice, answers] : m_counts)
            counts.push_back({choice, answers});
        std::stable_sort(counts.begin() + others, counts.end(),
                         [](const ChoiceCount &a, const ChoiceCount &b) { return a.answers > b.answers; });
        return counts;
    }

private:
    QStringList m_offered;
    std::map<QString, std::int64_t> m_counts;
};

void addAnswer(const Statement &read, QuestionFigures &figures, ChoiceCounter &choices)
{
    ++figures.answers;
    switch (figures.question.kind) {
    case QuestionKind::Scale:
        if (!read.isNull(2))
            addScore(figures.tally, SurveyMeasure::Mean, read.real(2));
        break;
    case QuestionKind::Choice:
    case QuestionKind::Choices:
        choices.add(shownSurveyText(toQString(read.text(3))));
        break;
    case QuestionKind::Text:
        if (figures.written.size() < kWrittenShown)
            figures.written.push_back(
                {read.integer(4), toQString(read.text(5)), read.day(1), toQString(read.text(3))});
        break;
    }
}

Status countResponses(sqlite3 *database, std::int64_t questionnaire, const AnswerSpan &days,
                      QuestionnaireFigures &figures)
{
    auto read =
        Statement::prepare(database, "SELECT day, customer FROM survey_response WHERE questionnaire = ?1");
    LEADBOOK_TRY(read);
    read->bind(1, questionnaire);
    std::set<std::int64_t> customers;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        if (!days.holds(read->day(0)))
            continue;
        ++figures.responses;
        customers.insert(read->integer(1));
    }
    figures.customers = static_cast<std::int64_t>(customers.size());
    return {};
}

} // namespace

Result<QuestionnaireFigures> questionFigures(sqlite3 *database, const Questionnaire &questionnaire,
                                             const AnswerSpan &days, const Progress &progress)
{
    QuestionnaireFigures figures;
    std::map<std::int64_t, std::size_t> places;
    std::vector<ChoiceCounter> choices;
    for (const SurveyQuestion &question : questionnaire.questions) {
        places[question.id] = figures.questions.size();
        figures.questions.push_back({question, 0, {}, {}, {}});
        choices.emplace_back(question);
    }
    if (questionnaire.id != 0) {
        LEADBOOK_TRY(countResponses(database, questionnaire.id, days, figures));
        auto read = Statement::prepare(
            database, "SELECT a.question, r.day, a.score, a.answer, c.id, c.name FROM survey_response r JOIN "
                      "survey_answer a ON a.response = r.id JOIN customer c ON c.id = a.customer "
                      "WHERE r.questionnaire = ?1 ORDER BY r.day DESC, r.id DESC");
        LEADBOOK_TRY(read);
        read->bind(1, questionnaire.id);
        while (true) {
            const auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                break;
            if (progress.isCancelled())
                return cancelledError();
            const auto place = places.find(read->integer(0));
            if (place != places.end() && days.holds(read->day(1)))
                addAnswer(*read, figures.questions[place->second], choices[place->second]);
        }
    }
    for (std::size_t i = 0; i < figures.questions.size(); ++i) {
        if (figures.questions[i].question.kind == QuestionKind::Choice ||
            figures.questions[i].question.kind == QuestionKind::Choices)
            figures.questions[i].choices = choices[i].finished();
    }
    return figures;
}

Result<QuestionnaireFigures> questionFigures(const QString &path, const Questionnaire &questionnaire,
                                             const AnswerSpan &days, const Progress &progress)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return questionFigures(connection->handle(), questionnaire, days, progress);
}

} // namespace leadbook
