// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/surveys/surveycolumns.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// "How satisfied are you (1 to 5)?", "Why?", "What else?"
Questionnaire questionnaire()
{
    Questionnaire made;
    made.name = u"Mood"_s;
    made.kind = QuestionnaireKind::Satisfaction;
    made.questions = {{0, QuestionKind::Scale, u"How satisfied are you (1 to 5)?"_s, 1, 5, {}, {}},
                      {0, QuestionKind::Text, u"Why?"_s, 0, 0, {}, {}},
                      {0, QuestionKind::Text, u"您还有什么建议？"_s, 0, 0, {}, {}}};
    return made;
}

QString told(const std::vector<int> &columns)
{
    QStringList numbers;
    for (const int column : columns)
        numbers << QString::number(column);
    return numbers.join(u' ');
}

} // namespace

/// Which columns of a file are the questions of a questionnaire.
class SurveyColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questions_data();
    void questions();
    void scoresAndComments();
    void rulesLeaveTheQuestionsAlone();
};

void SurveyColumnsTest::questions_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char *name, const QStringList &headers, const QString &columns) {
        QTest::newRow(name) << headers << columns;
    };
    row("by words", {u"customer"_s, u"How satisfied are you (1 to 5)?"_s, u"Why?"_s, u"您还有什么建议？"_s},
        u"1 2 3"_s);
    row("other marks and case", {u"HOW SATISFIED ARE YOU 1 TO 5"_s, u"why"_s, u"您还有什么建议"_s},
        u"0 1 2"_s);
    row("with numbers before",
        {u"1. How satisfied are you (1 to 5)?"_s, u"Q2: Why?"_s, u"3、您还有什么建议？"_s}, u"0 1 2"_s);
    row("by numbers", {u"date"_s, u"Q3"_s, u"q1"_s, u"2"_s}, u"2 3 1"_s);
    row("by Chinese numbers", {u"问题1"_s, u"第2题"_s, u"3."_s}, u"0 1 2"_s);
    row("words before numbers", {u"Why?"_s, u"Q2"_s}, u"-1 0 -1"_s);
    row("no more questions than there are", {u"Q4"_s, u"Q0"_s, u"Q12"_s}, u"-1 -1 -1"_s);
    row("a number within a word is none", {u"Q1 score"_s, u"2024"_s, u"phone 2"_s}, u"-1 -1 -1"_s);
    row("a column is one question's", {u"Q1"_s, u"Question 1"_s}, u"0 -1 -1"_s);
    row("nothing", {}, u"-1 -1 -1"_s);
}

void SurveyColumnsTest::questions()
{
    QFETCH(QStringList, headers);
    QFETCH(QString, columns);
    QCOMPARE(told(questionColumns(questionnaire(), headers)), columns);
}

/// Without any question by name, the columns of every import of surveys do.
void SurveyColumnsTest::scoresAndComments()
{
    const HeaderDictionary dictionary;
    const auto mapping =
        mapColumns(Entity::Survey, {u"customer"_s, u"date"_s, u"score"_s, u"comment"_s}, {}, dictionary);
    QVERIFY(mapping);
    QCOMPARE(told(answerColumns(questionnaire(), *mapping)), u"2 3 -1"_s);
    const auto named = mapColumns(Entity::Survey, {u"customer"_s, u"Why?"_s, u"score"_s}, {}, dictionary);
    QVERIFY(named);
    QCOMPARE(told(answerColumns(questionnaire(), *named)), u"-1 1 -1"_s); // the file names its questions
    Questionnaire own = questionnaire();
    own.kind = QuestionnaireKind::Own;
    QCOMPARE(told(answerColumns(own, *mapping)), u"-1 3 -1"_s); // nothing of it is measured
}

/// A question that reads like a field is none.
void SurveyColumnsTest::rulesLeaveTheQuestionsAlone()
{
    Questionnaire asked = questionnaire();
    asked.questions[1].text = u"Date"_s;
    const QStringList headers{u"customer"_s, u"day"_s, u"Date"_s};
    const std::vector<MapRule> rules = questionRules(asked, headers);
    QCOMPARE(rules.size(), std::size_t(1));
    QCOMPARE(rules[0].headers, QStringList(u"Date"_s));
    QVERIFY(rules[0].field.isEmpty());
    const HeaderDictionary dictionary;
    const auto mapping = mapColumns(Entity::Survey, headers, rules, dictionary);
    QVERIFY(mapping);
    QCOMPARE(mapping->leftOut, std::vector<int>{2});
}

QTEST_GUILESS_MAIN(SurveyColumnsTest)
#include "tst_surveycolumns.moc"
