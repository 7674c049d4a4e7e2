// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/surveys/questionlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuestionLines)
};

constexpr int kFewestParts = 2;
constexpr int kPlaceOfChoices = 2;
constexpr int kPlaceOfNeed = 3;

Error refused(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

/// One part of a line: bars would end it.
QString asPart(QString text)
{
    return text.replace(u'|', u'/').simplified();
}

QString answersPart(const SurveyQuestion &question)
{
    if (question.kind == QuestionKind::Scale)
        return u"%1-%2"_s.arg(question.least).arg(question.most);
    QStringList parts;
    for (const QString &choice : question.choices)
        parts << asPart(choice).replace(u';', u',');
    return parts.join(u"; "_s);
}

QString kindLabels()
{
    QStringList labels;
    for (std::size_t i = 0; i < kQuestionKinds; ++i)
        labels << questionKindLabel(static_cast<QuestionKind>(i));
    return labels.join(u", "_s);
}

/// Whether the answer to @p question may set what it says.
bool setsKnown(const SurveyQuestion &question)
{
    const std::string sets = question.sets.toStdString();
    return sets.empty() || std::ranges::find(kNeedParts, sets) != kNeedParts.end() ||
           (sets == kComparisonPart && question.kind == QuestionKind::Scale);
}

QString settableParts()
{
    QStringList parts;
    for (const std::string_view part : kNeedParts)
        parts << QString::fromUtf8(part);
    return parts.join(u", "_s);
}

Status readScale(const QString &part, int number, SurveyQuestion &question)
{
    static const QRegularExpression kRange(u"^(\\d{1,3})\\s*[-–—~～至]\\s*(\\d{1,3})$"_s);
    const auto match = kRange.match(part);
    question.least = match.captured(1).toInt();
    question.most = match.captured(2).toInt();
    if (!match.hasMatch() || question.least >= question.most || question.most > SurveyQuestion::kGreatest)
        return refused(Words::tr("Line %1: write the scale as 1-5 or 0-10.").arg(number));
    return {};
}

Status readChoices(const QString &part, int number, SurveyQuestion &question)
{
    QString text = part;
    for (const QString &choice : text.replace(u'；', u';').split(u';')) {
        if (!choice.trimmed().isEmpty())
            question.choices << choice.trimmed();
    }
    if (question.choices.size() < 2)
        return refused(Words::tr("Line %1: write at least two answers, divided by semicolons.").arg(number));
    return {};
}

Result<SurveyQuestion> readLine(const QString &line, int number)
{
    QString bars = line;
    QStringList parts = bars.replace(u'｜', u'|').split(u'|');
    for (QString &part : parts)
        part = part.trimmed();
    if (parts.size() < kFewestParts || parts[1].isEmpty())
        return refused(
            Words::tr("Line %1 is no question; write it as “kind | question | answers”.").arg(number));
    SurveyQuestion question;
    const auto kind = questionKind(parts[0]);
    if (!kind)
        return refused(
            Words::tr("Line %1: the kind of a question is one of %2.").arg(number).arg(kindLabels()));
    question.kind = *kind;
    question.text = parts[1];
    const QString answers = parts.value(kPlaceOfChoices);
    if (question.kind == QuestionKind::Scale)
        LEADBOOK_TRY(readScale(answers, number, question));
    else if (question.kind != QuestionKind::Text)
        LEADBOOK_TRY(readChoices(answers, number, question));
    question.sets = parts.value(kPlaceOfNeed).toLower();
    if (!setsKnown(question))
        return refused(Words::tr("Line %1: what an answer sets is one of %2, or, of a scale, comparison.")
                           .arg(number)
                           .arg(settableParts()));
    return question;
}

/// Gives @p questions the ids of those that they were before.
void keepIds(std::vector<SurveyQuestion> &questions, const std::vector<SurveyQuestion> &before)
{
    std::set<std::int64_t> taken;
    for (SurveyQuestion &question : questions) {
        const auto same = std::ranges::find_if(before, [&](const SurveyQuestion &old) {
            return asPart(old.text) == question.text && !taken.contains(old.id);
        });
        if (same != before.end() && taken.insert(same->id).second)
            question.id = same->id;
    }
    // One that was only reworded is still the same; where its kind is another one, old answers are not its
    // own.
    for (std::size_t i = 0; i < std::min(questions.size(), before.size()); ++i) {
        if (questions[i].id == 0 && questions[i].kind == before[i].kind && taken.insert(before[i].id).second)
            questions[i].id = before[i].id;
    }
}

} // namespace

QString questionLines(const std::vector<SurveyQuestion> &questions)
{
    QStringList lines;
    for (const SurveyQuestion &question : questions) {
        QStringList parts{questionKindLabel(question.kind), asPart(question.text)};
        const QString answers = answersPart(question);
        if (!answers.isEmpty() || !question.sets.isEmpty())
            parts << answers;
        if (!question.sets.isEmpty())
            parts << question.sets;
        lines << parts.join(u" | "_s);
    }
    return lines.join(u'\n');
}

Result<std::vector<SurveyQuestion>> readQuestionLines(const QString &text,
                                                      const std::vector<SurveyQuestion> &before)
{
    std::vector<SurveyQuestion> questions;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        auto question = readLine(line, number);
        LEADBOOK_TRY(question);
        questions.push_back(*std::move(question));
    }
    keepIds(questions, before);
    return questions;
}

} // namespace leadbook
