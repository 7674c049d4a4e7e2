// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/surveys/surveyanswer.h"

#include "domain/quicklog/quantities.h"
#include "domain/quicklog/saidday.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SurveyAnswer)
};

Error refused(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

Result<GivenAnswer> readScore(const SurveyQuestion &question, const QString &typed)
{
    bool isNumber = false;
    const double score = typed.toDouble(&isNumber);
    if (!isNumber || score != std::floor(score) || score < question.least || score > question.most)
        return refused(
            Words::tr("“%1” is answered by a whole number from %2 to %3, not by “%4”.")
                .arg(question.text, QString::number(question.least), QString::number(question.most), typed));
    return GivenAnswer{score, {}};
}

/// The choice that @p word means, or the word itself.
Result<QString> readChoice(const SurveyQuestion &question, const QString &word)
{
    for (const QString &choice : question.choices) {
        if (word.compare(choice, Qt::CaseInsensitive) == 0)
            return choice;
    }
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (!isNumber)
        return word;
    if (number < 1 || number > question.choices.size())
        return refused(Words::tr("“%1” has the answers 1 to %2, not %3.")
                           .arg(question.text, QString::number(question.choices.size()), word));
    return question.choices[number - 1];
}

Result<GivenAnswer> readChoices(const SurveyQuestion &question, const QString &typed)
{
    static const QRegularExpression kDividers(u"[;；,，、|\\n]"_s);
    // A choice may hold a comma.
    QStringList parts = question.choices.contains(typed, Qt::CaseInsensitive)
                            ? QStringList(typed)
                            : typed.split(kDividers, Qt::SkipEmptyParts);
    // Numbers alone may stand side by side.
    static const QRegularExpression kNumbers(u"^[0-9 ]+$"_s);
    if (parts.size() == 1 && kNumbers.match(typed).hasMatch())
        parts = typed.split(u' ', Qt::SkipEmptyParts);
    QStringList chosen;
    for (const QString &part : parts) {
        const auto choice = readChoice(question, part.trimmed());
        LEADBOOK_TRY(choice);
        if (!choice->isEmpty() && !chosen.contains(*choice))
            chosen << *choice;
    }
    return GivenAnswer{{}, chosen.join(u'\n')};
}

Result<Money> budgetOf(const SurveyQuestion &question, const QString &text)
{
    if (const auto amount = findAmount(text, 0, false))
        return amount->amount;
    return refused(
        Words::tr("“%1”: write the amount as 200,000 or 200k, not “%2”.").arg(question.text, text));
}

Result<Day> wantedOf(const SurveyQuestion &question, const QString &text, Day today)
{
    if (const auto day = Day::fromIso(text))
        return *day;
    if (const auto said = findDay(text, 0, today, DayDirection::Ahead))
        return said->day;
    return refused(
        Words::tr("“%1”: write the day as 2026-12-31 or “in 2 weeks”, not “%2”.").arg(question.text, text));
}

} // namespace

Result<GivenAnswer> readAnswer(const SurveyQuestion &question, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return GivenAnswer();
    switch (question.kind) {
    case QuestionKind::Scale:
        return readScore(question, text);
    case QuestionKind::Choice: {
        auto choice = readChoice(question, text);
        LEADBOOK_TRY(choice);
        return GivenAnswer{{}, *std::move(choice)};
    }
    case QuestionKind::Choices:
        return readChoices(question, text);
    case QuestionKind::Text:
        break;
    }
    return GivenAnswer{{}, text};
}

Result<NeedEvidence> needOf(const Questionnaire &questionnaire, const std::vector<GivenAnswer> &answers,
                            Day today)
{
    NeedEvidence need;
    for (std::size_t i = 0; i < std::min(answers.size(), questionnaire.questions.size()); ++i) {
        const SurveyQuestion &question = questionnaire.questions[i];
        const QString text = QString(answers[i].text).replace(u'\n', u", "_s);
        if (text.isEmpty() || question.sets.isEmpty())
            continue;
        if (question.sets == u"product") {
            need.product = text;
        } else if (question.sets == u"usage") {
            need.usage = text;
        } else if (question.sets == u"decision_maker") {
            need.decisionMaker = text;
        } else if (question.sets == u"budget") {
            const auto budget = budgetOf(question, text);
            LEADBOOK_TRY(budget);
            need.budget = *budget;
        } else if (question.sets == u"wanted_day") {
            const auto wanted = wantedOf(question, text, today);
            LEADBOOK_TRY(wanted);
            need.wanted = *wanted;
        }
    }
    return need;
}

} // namespace leadbook
