// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/surveys/filledsurvey.h"

#include "domain/changelabel.h"
#include "domain/interactionkind.h"
#include "store/editor.h"
#include "workspace/cellvalues.h"
#include "workspace/logging/loggedcontact.h"
#include "workspace/surveys/questionnairework.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilledSurvey)
};

/// Writes one filled-in questionnaire.
class Filler
{
public:
    Filler(Editor &editor, const FilledSurvey &filled)
        : m_editor(editor)
        , m_filled(filled)
    {
    }

    Status write()
    {
        LEADBOOK_TRY(findOwner());
        auto need = needOf(m_filled.questionnaire, m_filled.answers, m_filled.day);
        LEADBOOK_TRY(need);
        auto written = writtenQuestionnaire(m_editor, m_filled.questionnaire);
        LEADBOOK_TRY(written);
        if (written->questions.size() != m_filled.answers.size())
            return Error{ErrorCode::Conflict,
                         Words::tr("The questionnaire was changed meanwhile; open the form again."),
                         {}};
        m_questionnaire = *std::move(written);
        if (m_filled.logsCall)
            LEADBOOK_TRY(writeCall());
        LEADBOOK_TRY(writeResponse());
        return need->isEmpty() ? Status() : writeNeed(*need);
    }

private:
    Status findOwner()
    {
        auto read = m_editor.prepare("SELECT owner FROM customer WHERE id = ?1");
        LEADBOOK_TRY(read);
        read->bind(1, m_filled.customer);
        const auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return Error{ErrorCode::NotFound,
                         Words::tr("The customer is no longer there; choose another one."),
                         QString::number(m_filled.customer)};
        if (!read->isNull(0))
            m_owner = read->integer(0);
        return {};
    }

    Status writeCall()
    {
        const std::array cells{Cell{"customer", qlonglong{m_filled.customer}},
                               Cell{"contact", numberOrNull(m_filled.contact)},
                               Cell{"kind", int(InteractionKind::Call)},
                               Cell{"day", m_filled.day.number()},
                               Cell{"direction", 0},
                               Cell{"answered", 1},
                               Cell{"owner", numberOrNull(m_owner)},
                               Cell{"summary", m_questionnaire.name}};
        const auto call = m_editor.insert(RecordTable::Interaction, cells);
        LEADBOOK_TRY(call);
        m_call = *call;
        return {};
    }

    Status writeResponse()
    {
        const std::array cells{Cell{"questionnaire", qlonglong{m_questionnaire.id}},
                               Cell{"customer", qlonglong{m_filled.customer}},
                               Cell{"contact", numberOrNull(m_filled.contact)},
                               Cell{"interaction", numberOrNull(m_call)},
                               Cell{"day", m_filled.day.number()},
                               Cell{"owner", numberOrNull(m_owner)}};
        const auto response = m_editor.insert(RecordTable::SurveyResponse, cells);
        LEADBOOK_TRY(response);
        for (std::size_t i = 0; i < m_filled.answers.size(); ++i) {
            if (!m_filled.answers[i].isEmpty())
                LEADBOOK_TRY(writeAnswer(*response, i));
        }
        return {};
    }

    Status writeAnswer(std::int64_t response, std::size_t place)
    {
        const SurveyAnswerCells answer = answerCells(m_questionnaire, place, m_filled.answers[place]);
        const std::array cells{Cell{"customer", qlonglong{m_filled.customer}},
                               Cell{"contact", numberOrNull(m_filled.contact)},
                               Cell{"kind", answer.kind},
                               Cell{"score", answer.score ? QVariant(*answer.score) : QVariant()},
                               Cell{"day", m_filled.day.number()},
                               Cell{"response", qlonglong{response}},
                               Cell{"question", qlonglong{m_questionnaire.questions[place].id}},
                               Cell{"answer", textOrNull(answer.text)}};
        const auto inserted = m_editor.insert(RecordTable::SurveyAnswer, cells);
        LEADBOOK_TRY(inserted);
        return {};
    }

    Status writeNeed(const NeedEvidence &said)
    {
        const auto known = readNeed(m_editor.database(), m_filled.customer);
        LEADBOOK_TRY(known);
        const StoredNeed need = withEvidence(*known, said);
        const auto number = [](const auto &value) {
            return value ? QVariant(static_cast<qlonglong>(*value)) : QVariant();
        };
        const std::array cells{Cell{"customer", qlonglong{m_filled.customer}},
                               Cell{"day", m_filled.day.number()},
                               Cell{"level", number(need.level)},
                               Cell{"product", textOrNull(need.product)},
                               Cell{"usage", textOrNull(need.usage)},
                               Cell{"budget", number(need.budget)},
                               Cell{"wanted_day", number(need.wantedDay)},
                               Cell{"decision_maker", textOrNull(need.decisionMaker)}};
        const auto inserted = m_editor.insert(RecordTable::Need, cells);
        LEADBOOK_TRY(inserted);
        return {};
    }

    Editor &m_editor;
    const FilledSurvey &m_filled;
    Questionnaire m_questionnaire; ///< as the book has it
    std::optional<std::int64_t> m_owner;
    std::optional<std::int64_t> m_call;
};

} // namespace

SurveyAnswerCells answerCells(const Questionnaire &questionnaire, std::size_t place,
                              const GivenAnswer &answer)
{
    const QuestionKind kind = questionnaire.questions[place].kind;
    const bool isChosen = kind == QuestionKind::Choice || kind == QuestionKind::Choices;
    return {keptSurveyText(surveyName(questionnaire, place)), answer.score,
            isChosen ? keptSurveyText(answer.text) : answer.text};
}

RecordWork fillSurvey(const FilledSurvey &filled, const QString &customerName)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Survey answered by %1"), customerName),
            [filled](Editor &editor) -> Status {
                if (!filled.day.isValid() || std::ranges::all_of(filled.answers, &GivenAnswer::isEmpty))
                    return Error{ErrorCode::Invalid,
                                 Words::tr("Nothing is answered yet; answer at least one question."),
                                 {}};
                return Filler(editor, filled).write();
            }};
}

} // namespace leadbook
