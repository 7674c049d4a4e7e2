// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/surveys/questionnaire.h"

#include "domain/shippedtext.h"

#include <QCoreApplication>

#include <span>
#include <string_view>
#include <unordered_set>

namespace leadbook {

namespace {

/// A question as it is declared; its texts have translation context "ShippedSurvey".
struct Declared
{
    QuestionKind kind;
    const char *text;
    int least = 0;
    int most = 0;
    std::span<const char *const> choices = {};
    const char *sets = "";
};

struct DeclaredQuestionnaire
{
    const char *key;
    const char *name;
    QuestionnaireKind kind;
    const char *intro;
    std::span<const Declared> questions;
};

constexpr const char *kHowOften[] = {
    QT_TRANSLATE_NOOP("ShippedSurvey", "Every day"),    QT_TRANSLATE_NOOP("ShippedSurvey", "Every week"),
    QT_TRANSLATE_NOOP("ShippedSurvey", "Every month"),  QT_TRANSLATE_NOOP("ShippedSurvey", "Less often"),
    QT_TRANSLATE_NOOP("ShippedSurvey", "Not used yet"),
};
constexpr const char *kReasons[] = {
    QT_TRANSLATE_NOOP("ShippedSurvey", "Price"),
    QT_TRANSLATE_NOOP("ShippedSurvey", "A function or product was missing"),
    QT_TRANSLATE_NOOP("ShippedSurvey", "Quality"),
    QT_TRANSLATE_NOOP("ShippedSurvey", "Delivery"),
    QT_TRANSLATE_NOOP("ShippedSurvey", "Service and support"),
    QT_TRANSLATE_NOOP("ShippedSurvey", "A rival's offer"),
    QT_TRANSLATE_NOOP("ShippedSurvey", "No budget"),
    QT_TRANSLATE_NOOP("ShippedSurvey", "No need any more"),
    QT_TRANSLATE_NOOP("ShippedSurvey", "Our contact left"),
    QT_TRANSLATE_NOOP("ShippedSurvey", "Another reason"),
};

constexpr Declared kCsat[] = {
    {QuestionKind::Scale,
     QT_TRANSLATE_NOOP("ShippedSurvey", "How satisfied are you with us, from 1 (not at all) to 5 (very)?"), 1,
     5},
    {QuestionKind::Text, QT_TRANSLATE_NOOP("ShippedSurvey", "What should we do better?")},
};
constexpr Declared kNps[] = {
    {QuestionKind::Scale,
     QT_TRANSLATE_NOOP("ShippedSurvey",
                       "How likely are you to recommend us, from 0 (not at all) to 10 (certainly)?"),
     0, 10},
    {QuestionKind::Text, QT_TRANSLATE_NOOP("ShippedSurvey", "What is the main reason for that?")},
};
constexpr Declared kSatisfaction[] = {
    {QuestionKind::Scale, QT_TRANSLATE_NOOP("ShippedSurvey", "All in all, how satisfied are you (1 to 5)?"),
     1, 5},
    {QuestionKind::Scale, QT_TRANSLATE_NOOP("ShippedSurvey", "With the product (1 to 5)?"), 1, 5},
    {QuestionKind::Scale, QT_TRANSLATE_NOOP("ShippedSurvey", "With service and support (1 to 5)?"), 1, 5},
    {QuestionKind::Scale, QT_TRANSLATE_NOOP("ShippedSurvey", "With the price (1 to 5)?"), 1, 5},
    {QuestionKind::Scale,
     QT_TRANSLATE_NOOP("ShippedSurvey", "Compared with others, we are worse (1) to better (5)"),
     1,
     5,
     {},
     "comparison"},
    {QuestionKind::Text, QT_TRANSLATE_NOOP("ShippedSurvey", "With whom do you compare us?")},
    {QuestionKind::Text, QT_TRANSLATE_NOOP("ShippedSurvey", "What should be different?")},
};
constexpr Declared kNeed[] = {
    {QuestionKind::Text,
     QT_TRANSLATE_NOOP("ShippedSurvey", "Which product or function is of interest?"),
     0,
     0,
     {},
     "product"},
    {QuestionKind::Scale,
     QT_TRANSLATE_NOOP("ShippedSurvey", "How great is the interest in it, from 1 (little) to 5 (great)?"), 1,
     5},
    {QuestionKind::Text, QT_TRANSLATE_NOOP("ShippedSurvey", "What is it to be used for?"), 0, 0, {}, "usage"},
    {QuestionKind::Choice, QT_TRANSLATE_NOOP("ShippedSurvey", "How often is such a thing used today?"), 0, 0,
     kHowOften},
    {QuestionKind::Scale,
     QT_TRANSLATE_NOOP("ShippedSurvey", "How satisfied are you with what you use today (1 to 5)?"), 1, 5},
    {QuestionKind::Text, QT_TRANSLATE_NOOP("ShippedSurvey", "Which budget is there?"), 0, 0, {}, "budget"},
    {QuestionKind::Text, QT_TRANSLATE_NOOP("ShippedSurvey", "By when is it wanted?"), 0, 0, {}, "wanted_day"},
    {QuestionKind::Text, QT_TRANSLATE_NOOP("ShippedSurvey", "Who decides?"), 0, 0, {}, "decision_maker"},
};
constexpr Declared kChurn[] = {
    {QuestionKind::Choices, QT_TRANSLATE_NOOP("ShippedSurvey", "Why do you not buy from us any more?"), 0, 0,
     kReasons},
    {QuestionKind::Text, QT_TRANSLATE_NOOP("ShippedSurvey", "From whom do you buy instead?")},
    {QuestionKind::Text, QT_TRANSLATE_NOOP("ShippedSurvey", "What would bring you back?")},
};

constexpr DeclaredQuestionnaire kAll[] = {
    {"csat", QT_TRANSLATE_NOOP("ShippedSurvey", "Satisfaction (CSAT)"), QuestionnaireKind::Satisfaction,
     QT_TRANSLATE_NOOP("ShippedSurvey", "Two questions, one minute."), kCsat},
    {"nps", QT_TRANSLATE_NOOP("ShippedSurvey", "Recommendation (NPS)"), QuestionnaireKind::Recommendation,
     QT_TRANSLATE_NOOP("ShippedSurvey", "Two questions, one minute."), kNps},
    {"satisfaction", QT_TRANSLATE_NOOP("ShippedSurvey", "Satisfaction, compared with others"),
     QuestionnaireKind::Satisfaction,
     QT_TRANSLATE_NOOP("ShippedSurvey", "What is good, what is not, and how we compare; five minutes."),
     kSatisfaction},
    {"need", QT_TRANSLATE_NOOP("ShippedSurvey", "Need"), QuestionnaireKind::Need,
     QT_TRANSLATE_NOOP("ShippedSurvey",
                       "Once for each product or function; the answers fill the customer's need."),
     kNeed},
    {"churn", QT_TRANSLATE_NOOP("ShippedSurvey", "Why customers left"), QuestionnaireKind::Churn,
     QT_TRANSLATE_NOOP("ShippedSurvey", "To understand, not to sell; thank for every answer."), kChurn},
};

constexpr auto kContext = "ShippedSurvey";

QString words(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

Questionnaire questionnaireOf(const DeclaredQuestionnaire &declared)
{
    Questionnaire made;
    made.key = QString::fromLatin1(declared.key);
    made.name = words(declared.name);
    made.kind = declared.kind;
    made.intro = words(declared.intro);
    for (const Declared &each : declared.questions) {
        SurveyQuestion question;
        question.kind = each.kind;
        question.text = words(each.text);
        question.least = each.least;
        question.most = each.most;
        question.sets = QString::fromLatin1(each.sets);
        for (const char *choice : each.choices)
            question.choices << words(choice);
        made.questions.push_back(std::move(question));
    }
    return made;
}

/// All that people read, as declared.
const std::vector<const char *> &declaredTexts()
{
    static const std::vector<const char *> kTexts = [] {
        std::vector<const char *> texts;
        for (const DeclaredQuestionnaire &declared : kAll) {
            texts.insert(texts.end(), {declared.name, declared.intro});
            for (const Declared &question : declared.questions) {
                texts.push_back(question.text);
                texts.insert(texts.end(), question.choices.begin(), question.choices.end());
            }
        }
        return texts;
    }();
    return kTexts;
}

QString shownLine(const QString &kept)
{
    static const std::unordered_set<std::string_view> kSources(declaredTexts().begin(),
                                                               declaredTexts().end());
    const QByteArray text = kept.toUtf8();
    return kSources.contains({text.constData(), std::size_t(text.size())}) ? shippedText(kContext, kept)
                                                                           : kept;
}

QString keptLine(const QString &shown)
{
    return keptText(kContext, declaredTexts(), shown);
}

QString lineByLine(const QString &text, QString (*change)(const QString &))
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = change(line);
    return lines.join(u'\n');
}

/// Those of its texts that people read.
std::vector<QString *> textsOf(Questionnaire &questionnaire)
{
    std::vector<QString *> texts{&questionnaire.name, &questionnaire.intro};
    for (SurveyQuestion &question : questionnaire.questions) {
        texts.push_back(&question.text);
        for (QString &choice : question.choices)
            texts.push_back(&choice);
    }
    return texts;
}

} // namespace

Questionnaire keptQuestionnaire(const Questionnaire &shown)
{
    return withTexts(shown, &textsOf, &keptLine);
}

Questionnaire shownQuestionnaire(const Questionnaire &kept)
{
    return withTexts(kept, &textsOf, &shownLine);
}

QString keptSurveyText(const QString &shown)
{
    return lineByLine(shown, &keptLine);
}

QString shownSurveyText(const QString &kept)
{
    return lineByLine(kept, &shownLine);
}

std::vector<Questionnaire> shippedQuestionnaires()
{
    std::vector<Questionnaire> all;
    for (const DeclaredQuestionnaire &declared : kAll)
        all.push_back(questionnaireOf(declared));
    return all;
}

} // namespace leadbook
