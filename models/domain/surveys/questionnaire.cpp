// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/surveys/questionnaire.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Questionnaire)
};

constexpr std::array<const char *, kQuestionKinds> kKindKeys{"scale", "choice", "choices", "text"};
constexpr std::array<const char *, kQuestionKinds> kKindLabels{
    QT_TRANSLATE_NOOP("Questionnaire", "Scale"),
    QT_TRANSLATE_NOOP("Questionnaire", "One of several"),
    QT_TRANSLATE_NOOP("Questionnaire", "Any of several"),
    QT_TRANSLATE_NOOP("Questionnaire", "Text"),
};
constexpr std::array<const char *, kQuestionnaireKinds> kPurposeKeys{"own", "satisfaction", "recommendation",
                                                                     "need", "churn"};
constexpr std::array<const char *, kQuestionnaireKinds> kPurposeLabels{
    QT_TRANSLATE_NOOP("Questionnaire", "Own"),
    QT_TRANSLATE_NOOP("Questionnaire", "Satisfaction (CSAT)"),
    QT_TRANSLATE_NOOP("Questionnaire", "Recommendation (NPS)"),
    QT_TRANSLATE_NOOP("Questionnaire", "Need"),
    QT_TRANSLATE_NOOP("Questionnaire", "Why customers left"),
};

constexpr int kTopOfCsat = 5;
constexpr int kTopOfNps = 10;

} // namespace

std::optional<std::size_t> measuredQuestion(const Questionnaire &questionnaire)
{
    const bool isCsat = questionnaire.kind == QuestionnaireKind::Satisfaction;
    if (!isCsat && questionnaire.kind != QuestionnaireKind::Recommendation)
        return std::nullopt;
    const auto &questions = questionnaire.questions;
    const auto found = std::ranges::find_if(questions, [isCsat](const SurveyQuestion &question) {
        return question.kind == QuestionKind::Scale && question.least == (isCsat ? 1 : 0) &&
               question.most == (isCsat ? kTopOfCsat : kTopOfNps);
    });
    return found == questions.end() ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(found - questions.begin()));
}

QString surveyName(const Questionnaire &questionnaire, std::size_t place)
{
    if (measuredQuestion(questionnaire) == place)
        return questionnaire.kind == QuestionnaireKind::Satisfaction ? u"CSAT"_s : u"NPS"_s;
    const SurveyQuestion &question = questionnaire.questions[place];
    return question.kind == QuestionKind::Scale ? question.text : questionnaire.name;
}

QString questionKindKey(QuestionKind kind)
{
    return QString::fromLatin1(kKindKeys[static_cast<std::size_t>(kind)]);
}

QString questionKindLabel(QuestionKind kind)
{
    return Words::tr(kKindLabels[static_cast<std::size_t>(kind)]);
}

std::optional<QuestionKind> questionKind(const QString &word)
{
    for (std::size_t i = 0; i < kQuestionKinds; ++i) {
        const auto kind = static_cast<QuestionKind>(i);
        if (word.compare(questionKindKey(kind), Qt::CaseInsensitive) == 0 ||
            word.compare(questionKindLabel(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

QString questionnaireKindKey(QuestionnaireKind kind)
{
    return QString::fromLatin1(kPurposeKeys[static_cast<std::size_t>(kind)]);
}

QString questionnaireKindLabel(QuestionnaireKind kind)
{
    return Words::tr(kPurposeLabels[static_cast<std::size_t>(kind)]);
}

} // namespace leadbook
