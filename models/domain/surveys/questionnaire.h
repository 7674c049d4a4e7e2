// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace leadbook {

/// What a questionnaire is for, with the numbers of the book's file.
enum class QuestionnaireKind : std::uint8_t
{
    Own,
    Satisfaction,   ///< its first scale of 1 to 5 is CSAT
    Recommendation, ///< its first scale of 0 to 10 is NPS
    Need,           ///< its answers fill the need of the customer
    Churn,          ///< why customers left
};
inline constexpr std::size_t kQuestionnaireKinds = 5;

/// How a question is answered, with the numbers of the book's file.
enum class QuestionKind : std::uint8_t
{
    Scale,   ///< a whole number from least to most
    Choice,  ///< one of the choices
    Choices, ///< any of the choices
    Text,
};
inline constexpr std::size_t kQuestionKinds = 4;

/// The parts of a need that an answer may set: names of columns of the table need.
inline constexpr std::array<std::string_view, 5> kNeedParts{"product", "usage", "budget", "wanted_day",
                                                            "decision_maker"};

/// What a scale sets that asks how we compare with others, from worse to better; see Indicator::Rivals.
inline constexpr std::string_view kComparisonPart = "comparison";

/// One question.
struct SurveyQuestion
{
    static constexpr int kGreatest = 100; ///< of a scale

    std::int64_t id = 0; ///< in the book; 0: not written yet
    QuestionKind kind = QuestionKind::Text;
    QString text;
    int least = 0; ///< of a scale
    int most = 0;
    QStringList choices; ///< of Choice and Choices
    QString sets;        ///< one of kNeedParts or kComparisonPart; empty: none

    friend bool operator==(const SurveyQuestion &, const SurveyQuestion &) = default;
};

/// Questions that are asked together.
struct Questionnaire
{
    std::int64_t id = 0; ///< in the book; 0: not written yet
    QString key;         ///< of a shipped one, the same in every language; else empty
    QString name;
    QuestionnaireKind kind = QuestionnaireKind::Own;
    QString intro; ///< said first; may be empty
    bool isActive = true;
    std::vector<SurveyQuestion> questions;

    friend bool operator==(const Questionnaire &, const Questionnaire &) = default;
};

/// Those that come with the program, in the user's language: satisfaction (csat), recommendation (nps), what
/// is good and how we compare with others (satisfaction), need (need), why customers left (churn).
std::vector<Questionnaire> shippedQuestionnaires();

/// A shipped questionnaire as a book keeps it: texts that nobody changed in English, so that they are read in
/// the language of whoever looks. Any other questionnaire as it is.
Questionnaire keptQuestionnaire(const Questionnaire &shown);
/// That questionnaire in the user's language.
Questionnaire shownQuestionnaire(const Questionnaire &kept);
/// The same of what is kept of an answer: what it is called as a survey, a question, or the choices, one a
/// line. What people wrote stays.
QString keptSurveyText(const QString &shown);
QString shownSurveyText(const QString &kept);

/// The place of the question whose score counts as CSAT or NPS; absent where none does.
std::optional<std::size_t> measuredQuestion(const Questionnaire &questionnaire);

/// What answers to the question at @p place are called as a survey: "CSAT" or "NPS" where it is measured, its
/// text where it is another scale, else the questionnaire's name.
QString surveyName(const Questionnaire &questionnaire, std::size_t place);

/// "scale", "choice", "choices", "text": of files and of the command line.
QString questionKindKey(QuestionKind kind);
/// In the user's language.
QString questionKindLabel(QuestionKind kind);
/// By key or by label, in any case; absent for another word.
std::optional<QuestionKind> questionKind(const QString &word);
/// "own", "satisfaction", "recommendation", "need", "churn".
QString questionnaireKindKey(QuestionnaireKind kind);
QString questionnaireKindLabel(QuestionnaireKind kind);

} // namespace leadbook
