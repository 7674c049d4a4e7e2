// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/surveys/questionlines.h"
#include "domain/surveys/surveyanswer.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Questionnaires that come with the program, their lines, and what is an answer.
class QuestionnaireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped();
    void measured();
    void linesThereAndBack();
    void linesKeepIds();
    void linesRefused_data();
    void linesRefused();
    void answers_data();
    void answers();
    void needs();
    void needsRefused();
};

namespace {

constexpr Day kToday(20'778); // 2026-11-21, a Saturday

Questionnaire shippedOne(const QString &key)
{
    const auto all = shippedQuestionnaires();
    return *std::ranges::find(all, key, &Questionnaire::key);
}

SurveyQuestion question(QuestionKind kind)
{
    SurveyQuestion made;
    made.kind = kind;
    made.text = u"Q"_s;
    made.least = 1;
    made.most = 5;
    made.choices = {u"Price"_s, u"Quality, lasting"_s, u"Service"_s};
    return made;
}

} // namespace

void QuestionnaireTest::shipped()
{
    const auto all = shippedQuestionnaires();
    QSet<QString> keys;
    QSet<int> kinds;
    for (const Questionnaire &each : all) {
        QVERIFY(!each.name.isEmpty());
        QVERIFY(!each.questions.empty());
        QVERIFY(!keys.contains(each.key));
        keys.insert(each.key);
        kinds.insert(int(each.kind));
        for (const SurveyQuestion &asked : each.questions) {
            QVERIFY(!asked.text.isEmpty());
            QCOMPARE(asked.kind == QuestionKind::Scale, asked.most > asked.least);
            QCOMPARE(asked.kind == QuestionKind::Choice || asked.kind == QuestionKind::Choices,
                     !asked.choices.isEmpty());
        }
    }
    QCOMPARE(keys, (QSet<QString>{u"csat"_s, u"nps"_s, u"satisfaction"_s, u"need"_s, u"churn"_s}));
    QCOMPARE(kinds.size(), int(kQuestionnaireKinds) - 1);
    // Each part of a need is asked for, once.
    QSet<QString> sets;
    for (const SurveyQuestion &asked : shippedOne(u"need"_s).questions) {
        if (!asked.sets.isEmpty())
            sets.insert(asked.sets);
    }
    QCOMPARE(sets.size(), int(kNeedParts.size()));
}

void QuestionnaireTest::measured()
{
    QCOMPARE(measuredQuestion(shippedOne(u"csat"_s)), std::optional<std::size_t>(0));
    QCOMPARE(surveyName(shippedOne(u"csat"_s), 0), u"CSAT"_s);
    QCOMPARE(surveyName(shippedOne(u"nps"_s), 0), u"NPS"_s);
    const Questionnaire compared = shippedOne(u"satisfaction"_s);
    QCOMPARE(surveyName(compared, 0), u"CSAT"_s);
    QCOMPARE(surveyName(compared, 1), compared.questions[1].text);
    QCOMPARE(surveyName(compared, 5), compared.name);
    QVERIFY(!measuredQuestion(shippedOne(u"need"_s)));
    // Another scale is no CSAT.
    Questionnaire other = shippedOne(u"csat"_s);
    other.questions[0].most = 7;
    QVERIFY(!measuredQuestion(other));
}

void QuestionnaireTest::linesThereAndBack()
{
    for (const Questionnaire &each : shippedQuestionnaires()) {
        const auto again = readQuestionLines(questionLines(each.questions), each.questions);
        QVERIFY2(again, qPrintable(each.key));
        QCOMPARE(*again, each.questions);
    }
}

void QuestionnaireTest::linesKeepIds()
{
    std::vector<SurveyQuestion> before{question(QuestionKind::Scale), question(QuestionKind::Text)};
    before[0].id = 7;
    before[0].text = u"First"_s;
    before[1].id = 8;
    before[1].text = u"Second"_s;
    const auto moved = readQuestionLines(u"text | Second\nscale | First | 1-5\ntext | New"_s, before);
    QVERIFY(moved);
    QCOMPARE((*moved)[0].id, 8);
    QCOMPARE((*moved)[1].id, 7);
    QCOMPARE((*moved)[2].id, 0);
    const auto reworded =
        readQuestionLines(u"scale | First, reworded | 1-5\nchoice | Second? | a; b"_s, before);
    QVERIFY(reworded);
    QCOMPARE((*reworded)[0].id, 7);
    QCOMPARE((*reworded)[1].id, 0); // of another kind
}

void QuestionnaireTest::linesRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no question") << u"scale"_s;
    QTest::newRow("blank question") << u"text | "_s;
    QTest::newRow("no kind") << u"slider | How? | 1-5"_s;
    QTest::newRow("no scale") << u"scale | How?"_s;
    QTest::newRow("scale backwards") << u"scale | How? | 5-1"_s;
    QTest::newRow("scale too long") << u"scale | How? | 1-500"_s;
    QTest::newRow("one choice") << u"choice | How? | a"_s;
    QTest::newRow("compares without a scale") << u"text | How? | | comparison"_s;
    QTest::newRow("sets nothing known") << u"text | How? | | colour"_s;
}

void QuestionnaireTest::linesRefused()
{
    QFETCH(QString, text);
    const auto read = readQuestionLines(u"text | Fine?\n"_s + text, {});
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::Invalid);
    QVERIFY2(read.error().message.contains(u'2'), qPrintable(read.error().message));
}

void QuestionnaireTest::answers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<double>("score"); // -1: none
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, QuestionKind kind, const QString &typed, bool isRead,
                        double score = -1, const QString &text = {}) {
        QTest::newRow(name) << int(kind) << typed << isRead << score << text;
    };
    using enum QuestionKind;
    row("scale", Scale, u" 4 "_s, true, 4);
    row("scale as a workbook has it", Scale, u"4.0"_s, true, 4);
    row("half", Scale, u"4.5"_s, false);
    row("below", Scale, u"0"_s, false);
    row("beyond", Scale, u"6"_s, false);
    row("word", Scale, u"good"_s, false);
    row("nothing", Scale, u"  "_s, true);
    row("choice", Choice, u"price"_s, true, -1, u"Price"_s);
    row("choice by number", Choice, u"3"_s, true, -1, u"Service"_s);
    row("no such number", Choice, u"4"_s, false);
    row("another", Choice, u"Moved away"_s, true, -1, u"Moved away"_s);
    row("several", Choices, u"service; Price"_s, true, -1, u"Service\nPrice"_s);
    row("several numbers", Choices, u"1 3"_s, true, -1, u"Price\nService"_s);
    row("Chinese comma", Choices, u"1、3"_s, true, -1, u"Price\nService"_s);
    row("twice", Choices, u"1;1"_s, true, -1, u"Price"_s);
    row("a choice with a comma", Choices, u"Quality, lasting"_s, true, -1, u"Quality, lasting"_s);
    row("several, one wrong", Choices, u"1;9"_s, false);
    row("text", Text, u" more \n"_s, true, -1, u"more"_s);
}

void QuestionnaireTest::answers()
{
    QFETCH(int, kind);
    QFETCH(QString, typed);
    QFETCH(bool, isRead);
    QFETCH(double, score);
    QFETCH(QString, text);
    const auto answer = readAnswer(question(QuestionKind(kind)), typed);
    QCOMPARE(bool(answer), isRead);
    if (!isRead) {
        QVERIFY2(answer.error().message.contains(u'Q'), qPrintable(answer.error().message));
        return;
    }
    QCOMPARE(answer->score.value_or(-1), score);
    QCOMPARE(answer->text, text);
}

void QuestionnaireTest::needs()
{
    const Questionnaire need = shippedOne(u"need"_s);
    const QStringList typed{u"Reports"_s, u"4"_s,          u"monthly closing"_s, u"Every week"_s,
                            u"2"_s,       u"about 20万"_s, u"2026-12-31"_s,      u"Ms Li"_s};
    std::vector<GivenAnswer> answers;
    for (std::size_t i = 0; i < need.questions.size(); ++i)
        answers.push_back(readAnswer(need.questions[i], typed[qsizetype(i)]).value());
    const auto told = needOf(need, answers, kToday);
    QVERIFY(told);
    QCOMPARE(told->product, u"Reports"_s);
    QCOMPARE(told->usage, u"monthly closing"_s);
    QCOMPARE(told->budget, Money::fromUnits(200'000));
    QCOMPARE(told->wanted.toIso(), u"2026-12-31"_s);
    QCOMPARE(told->decisionMaker, u"Ms Li"_s);
    // A questionnaire that sets nothing tells of no need.
    QVERIFY(needOf(shippedOne(u"csat"_s), {GivenAnswer{4, {}}, {}}, kToday)->isEmpty());
}

void QuestionnaireTest::needsRefused()
{
    const Questionnaire need = shippedOne(u"need"_s);
    for (const std::size_t place : {std::size_t(5), std::size_t(6)}) {
        std::vector<GivenAnswer> answers(need.questions.size());
        answers[place].text = u"some"_s;
        const auto told = needOf(need, answers, kToday);
        QVERIFY(!told);
        QVERIFY(told.error().message.contains(need.questions[place].text));
    }
}

QTEST_GUILESS_MAIN(QuestionnaireTest)
#include "tst_questionnaire.moc"
