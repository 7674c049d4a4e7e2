// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/surveys/surveycolumns.h"

#include "core/text.h"
#include "domain/fold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// As headers are compared: without blanks, marks and case.
QString bare(const QString &text)
{
    const QString plain = toQString(folded(text.toStdString()));
    QString kept;
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            kept += c;
    }
    return kept;
}

/// The number that a header alone is; 0: it is none.
int numberOf(const QString &header)
{
    static const QRegularExpression kNumber(
        u"^(?:q|question|问题|第)?\\s*(\\d{1,3})\\s*(?:题|问)?\\s*[.、:：)]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kNumber.match(header.trimmed()).captured(1).toInt();
}

QString withoutNumber(const QString &header)
{
    static const QRegularExpression kBefore(
        u"^(?:q|question|问题|第)?\\s*\\d{1,3}\\s*(?:题|问)?\\s*[.、:：)]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(header.trimmed()).remove(kBefore);
}

} // namespace

std::vector<int> questionColumns(const Questionnaire &questionnaire, const QStringList &headers)
{
    std::vector<int> columns(questionnaire.questions.size(), -1);
    const auto claim = [&](std::size_t place, int column) {
        if (columns[place] < 0 && std::ranges::find(columns, column) == columns.end())
            columns[place] = column;
    };
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString words = bare(questionnaire.questions[i].text);
        for (int column = 0; column < int(headers.size()); ++column) {
            if (words == bare(headers[column]) || words == bare(withoutNumber(headers[column])))
                claim(i, column);
        }
    }
    for (int column = 0; column < int(headers.size()); ++column) {
        const int number = numberOf(headers[column]);
        if (number >= 1 && number <= int(columns.size()))
            claim(static_cast<std::size_t>(number - 1), column);
    }
    return columns;
}

std::vector<int> answerColumns(const Questionnaire &questionnaire, const ColumnMapping &mapping)
{
    std::vector<int> columns = questionColumns(questionnaire, mapping.headers);
    if (std::ranges::any_of(columns, [](int column) { return column >= 0; }))
        return columns;
    const auto columnOf = [&mapping](FieldId field) {
        const ColumnTarget *target = mapping.find(field);
        return target == nullptr || target->columns.size() != 1 ? -1 : target->columns.front();
    };
    if (const auto measured = measuredQuestion(questionnaire))
        columns[*measured] = columnOf(FieldId::SurveyScore);
    const auto text = std::ranges::find(questionnaire.questions, QuestionKind::Text, &SurveyQuestion::kind);
    if (text != questionnaire.questions.end())
        columns[static_cast<std::size_t>(text - questionnaire.questions.begin())] =
            columnOf(FieldId::SurveyComment);
    return columns;
}

std::vector<MapRule> questionRules(const Questionnaire &questionnaire, const QStringList &headers)
{
    std::vector<MapRule> rules;
    for (const int column : questionColumns(questionnaire, headers)) {
        if (column >= 0)
            rules.push_back({{headers[column]}, {}});
    }
    return rules;
}

} // namespace leadbook
