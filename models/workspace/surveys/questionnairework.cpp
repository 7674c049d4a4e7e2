// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/surveys/questionnairework.h"

#include "domain/changelabel.h"
#include "store/editor.h"
#include "workspace/cellvalues.h"
#include "workspace/selectids.h"
#include "workspace/surveys/questionnairereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireWork)
};

Status check(const Questionnaire &questionnaire)
{
    const auto refuse = [](const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; };
    if (questionnaire.name.trimmed().isEmpty())
        return refuse(Words::tr("A questionnaire needs a name."));
    if (questionnaire.questions.empty())
        return refuse(Words::tr("A questionnaire needs at least one question."));
    for (const SurveyQuestion &question : questionnaire.questions) {
        if (question.text.trimmed().isEmpty())
            return refuse(Words::tr("Each question needs its words."));
        if (question.kind == QuestionKind::Scale && question.least >= question.most)
            return refuse(Words::tr("A scale goes from a lower to a higher number."));
    }
    return {};
}

Status removeQuestion(Editor &editor, std::int64_t question)
{
    const auto answers = selectIds(editor, "SELECT id FROM survey_answer WHERE question = ?1", question);
    LEADBOOK_TRY(answers);
    for (const std::int64_t answer : *answers)
        LEADBOOK_TRY(
            editor.update(RecordTable::SurveyAnswer, answer, std::array{Cell{"question", QVariant()}}));
    return editor.remove(RecordTable::Question, question);
}

Status writeQuestions(Editor &editor, std::int64_t id, const std::vector<SurveyQuestion> &questions)
{
    const auto written = selectIds(editor, "SELECT id FROM question WHERE questionnaire = ?1", id);
    LEADBOOK_TRY(written);
    for (const std::int64_t question : *written) {
        if (std::ranges::find(questions, question, &SurveyQuestion::id) == questions.end())
            LEADBOOK_TRY(removeQuestion(editor, question));
    }
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const SurveyQuestion &question = questions[i];
        const bool isScale = question.kind == QuestionKind::Scale;
        const std::array cells{Cell{"questionnaire", qlonglong{id}},
                               Cell{"position", int(i)},
                               Cell{"kind", int(question.kind)},
                               Cell{"text", question.text.trimmed()},
                               Cell{"least", isScale ? QVariant(question.least) : QVariant()},
                               Cell{"most", isScale ? QVariant(question.most) : QVariant()},
                               Cell{"choices", trimmedOrNull(question.choices.join(u'\n'))},
                               Cell{"sets", trimmedOrNull(question.sets)}};
        if (question.id != 0)
            LEADBOOK_TRY(editor.update(RecordTable::Question, question.id, cells));
        else
            LEADBOOK_TRY(editor.insert(RecordTable::Question, cells));
    }
    return {};
}

Status write(Editor &editor, const Questionnaire &questionnaire)
{
    LEADBOOK_TRY(check(questionnaire));
    const std::array cells{Cell{"key", trimmedOrNull(questionnaire.key)},
                           Cell{"name", questionnaire.name.trimmed()}, Cell{"kind", int(questionnaire.kind)},
                           Cell{"intro", trimmedOrNull(questionnaire.intro)},
                           Cell{"active", questionnaire.isActive ? 1 : 0}};
    std::int64_t id = questionnaire.id;
    if (id == 0) {
        const auto inserted = editor.insert(RecordTable::Questionnaire, cells);
        LEADBOOK_TRY(inserted);
        id = *inserted;
    } else {
        LEADBOOK_TRY(editor.update(RecordTable::Questionnaire, id, cells));
    }
    return writeQuestions(editor, id, questionnaire.questions);
}

Status remove(Editor &editor, const Questionnaire &questionnaire, bool answers)
{
    const auto responses =
        selectIds(editor, "SELECT id FROM survey_response WHERE questionnaire = ?1", questionnaire.id);
    LEADBOOK_TRY(responses);
    if (!responses->empty() && !answers)
        return Error{
            ErrorCode::Conflict,
            Words::tr("“%1” has been answered; take it out of use instead, so that its answers stay.")
                .arg(questionnaire.name),
            {}};
    for (const std::int64_t response : *responses) {
        const auto given = selectIds(editor, "SELECT id FROM survey_answer WHERE response = ?1", response);
        LEADBOOK_TRY(given);
        for (const std::int64_t answer : *given)
            LEADBOOK_TRY(editor.remove(RecordTable::SurveyAnswer, answer));
        LEADBOOK_TRY(editor.remove(RecordTable::SurveyResponse, response));
    }
    const auto questions =
        selectIds(editor, "SELECT id FROM question WHERE questionnaire = ?1", questionnaire.id);
    LEADBOOK_TRY(questions);
    for (const std::int64_t question : *questions)
        LEADBOOK_TRY(removeQuestion(editor, question));
    return editor.remove(RecordTable::Questionnaire, questionnaire.id);
}

} // namespace

RecordWork saveQuestionnaire(const Questionnaire &questionnaire)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Questionnaire “%1” changed"), questionnaire.name),
            [kept = keptQuestionnaire(questionnaire)](Editor &editor) { return write(editor, kept); }};
}

RecordWork removeQuestionnaire(const Questionnaire &questionnaire, bool answers)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Questionnaire “%1” removed"), questionnaire.name),
            [questionnaire, answers](Editor &editor) -> Status {
                return questionnaire.id == 0 ? Status() : remove(editor, questionnaire, answers);
            }};
}

Result<Questionnaire> writtenQuestionnaire(Editor &editor, const Questionnaire &questionnaire)
{
    const auto find = [&]() -> Result<Questionnaire> {
        const auto all = readQuestionnaires(editor.database());
        LEADBOOK_TRY(all);
        return findQuestionnaire(*all, questionnaire.key.isEmpty() ? questionnaire.name : questionnaire.key);
    };
    auto known = find();
    LEADBOOK_TRY(known);
    if (known->id != 0)
        return known;
    LEADBOOK_TRY(write(editor, keptQuestionnaire(questionnaire)));
    return find();
}

} // namespace leadbook
