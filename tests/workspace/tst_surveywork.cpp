// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tstranslator.h"
#include "workspace/logging/loggedcontact.h"
#include "workspace/recordfixture.h"
#include "workspace/surveys/filledsurvey.h"
#include "workspace/surveys/questionfigures.h"
#include "workspace/surveys/questionnairereader.h"
#include "workspace/surveys/questionnairework.h"
#include "workspace/surveys/surveyoverview.h"

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Questionnaires of a book and what was answered to them, written and counted.
class SurveyWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedWhereTheBookHasNone();
    void readInTheLanguageOfTheDay();
    void editedAndUndone();
    void aQuestionGoesAndItsAnswersStay();
    void answeredOnceIsOneChange();
    void needIsFilledIn();
    void nothingAnswered();
    void removedWithAndWithoutAnswers();
    void counted();
    void refused_data();
    void refused();
};

namespace {

std::vector<Questionnaire> read(const RecordBook &open)
{
    return readQuestionnaires(open.book->handle()).value();
}

Questionnaire named(const RecordBook &open, const QString &name)
{
    return findQuestionnaire(read(open), name).value();
}

FilledSurvey filledOf(const RecordBook &open, const QString &name, const QStringList &typed)
{
    FilledSurvey filled;
    filled.questionnaire = named(open, name);
    filled.customer = open.customer;
    filled.day = kToday;
    for (std::size_t i = 0; i < filled.questionnaire.questions.size(); ++i)
        filled.answers.push_back(
            readAnswer(filled.questionnaire.questions[i], typed.value(qsizetype(i))).value());
    return filled;
}

/// Has the customer of @p open answer.
void fill(RecordBook &open, const QString &name, const QStringList &typed)
{
    const auto written = open.book->change(u"x"_s, fillSurvey(filledOf(open, name, typed), u"A"_s).work);
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
}

} // namespace

void SurveyWorkTest::shippedWhereTheBookHasNone()
{
    RecordBook open;
    QCOMPARE(read(open), shippedQuestionnaires());
    Questionnaire changed = shippedQuestionnaires()[1];
    changed.name = u"Ours"_s;
    LEADBOOK_VERIFY(open.book->change(u"x"_s, saveQuestionnaire(changed).work));
    QCOMPARE(read(open)[1].name, u"Ours"_s);
    QVERIFY(read(open)[1].id != 0);
    QCOMPARE(read(open).size(), shippedQuestionnaires().size());
    QCOMPARE(read(open)[0].id, 0);
    const auto missing = findQuestionnaire(read(open), u"other"_s);
    QVERIFY(!missing && missing.error().message.contains(u"csat"_s));
}

/// Questions and the choices answered are kept once and read in both languages.
void SurveyWorkTest::readInTheLanguageOfTheDay()
{
    RecordBook open;
    QString reason;
    {
        const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
        const Questionnaire shown = named(open, u"churn"_s);
        reason = shown.questions[0].choices[2];
        fill(open, u"churn"_s, {u"3; 1; 别的原因"_s, u"Price"_s});
        QCOMPARE(read(open).back().name, shown.name);
        const Questionnaire written = named(open, u"churn"_s);
        QVERIFY(written.id != 0);
        QCOMPARE(written.questions[0].text, shown.questions[0].text);
        const auto figures =
            questionFigures(open.book->handle(), written, AnswerSpan{{}, kToday}, Progress()).value();
        QCOMPARE(figures.questions[0].choices[2].answers, 1);
        QCOMPARE(figures.questions[0].choices[2].choice, reason);
        // What is edited in one language stays so, the rest is read in each.
        Questionnaire edited = written;
        edited.intro = u"请您直言。"_s;
        LEADBOOK_VERIFY(open.book->change(u"x"_s, saveQuestionnaire(edited).work));
    }
    const Questionnaire english = named(open, u"churn"_s);
    QCOMPARE(english.intro, u"请您直言。"_s);
    QCOMPARE(english.name, u"Why customers left"_s);
    QCOMPARE(english.questions[0].choices[2], u"Quality"_s);
    QVERIFY(reason != u"Quality"_s);
    const auto figures =
        questionFigures(open.book->handle(), english, AnswerSpan{{}, kToday}, Progress()).value();
    const auto &choices = figures.questions[0].choices;
    QCOMPARE(choices[0].answers, 1);
    QCOMPARE(choices[2].answers, 1);
    QCOMPARE(choices.back().choice, u"别的原因"_s); // in the words in which it was said
    QCOMPARE(figures.questions[1].written.front().text, u"Price"_s);
}

void SurveyWorkTest::editedAndUndone()
{
    RecordBook open;
    const QByteArray empty = open.book->contentHash().value();
    Questionnaire own;
    own.name = u"Trade fair"_s;
    own.questions = {{0, QuestionKind::Choice, u"Coming?"_s, 0, 0, {u"yes"_s, u"no"_s}, {}},
                     {0, QuestionKind::Text, u"Why?"_s, 0, 0, {}, {}}};
    LEADBOOK_VERIFY(open.book->change(u"x"_s, saveQuestionnaire(own).work));
    const Questionnaire before = named(open, u"trade fair"_s);
    QCOMPARE(before.questions.size(), std::size_t(2));
    QCOMPARE(before.questions[0].choices, own.questions[0].choices);
    Questionnaire after = before;
    after.isActive = false;
    after.intro = u"At the stand"_s;
    std::swap(after.questions[0], after.questions[1]);
    LEADBOOK_VERIFY(open.book->change(u"x"_s, saveQuestionnaire(after).work));
    QCOMPARE(named(open, u"Trade fair"_s), after);
    LEADBOOK_VERIFY(open.book->undo());
    QCOMPARE(named(open, u"Trade fair"_s), before);
    LEADBOOK_VERIFY(open.book->undo());
    QCOMPARE(open.book->contentHash().value(), empty);
}

void SurveyWorkTest::aQuestionGoesAndItsAnswersStay()
{
    RecordBook open;
    fill(open, u"csat"_s, {u"4"_s, u"Faster"_s});
    Questionnaire csat = named(open, u"csat"_s);
    csat.questions.pop_back();
    LEADBOOK_VERIFY(open.book->change(u"x"_s, saveQuestionnaire(csat).work));
    QCOMPARE(number(*open.book, "SELECT count(*) FROM survey_answer"), 2);
    QCOMPARE(number(*open.book, "SELECT count(*) FROM survey_answer WHERE question IS NULL"), 1);
    QCOMPARE(named(open, u"csat"_s).questions.size(), std::size_t(1));
}

void SurveyWorkTest::answeredOnceIsOneChange()
{
    RecordBook open;
    const QByteArray hash = open.book->contentHash().value();
    FilledSurvey filled = filledOf(open, u"csat"_s, {u"4"_s, u"Faster"_s});
    filled.logsCall = true;
    const RecordWork work = fillSurvey(filled, u"上海华信"_s);
    QVERIFY(work.label.contains(u"上海华信"_s));
    const auto committed = open.book->change(work.label, work.work);
    LEADBOOK_VERIFY(committed);
    QCOMPARE(number(*open.book, "SELECT count(*) FROM questionnaire"), 1);
    QCOMPARE(number(*open.book, "SELECT count(*) FROM survey_response WHERE interaction IS NOT NULL"), 1);
    QCOMPARE(number(*open.book, "SELECT count(*) FROM survey_answer WHERE kind = 'CSAT' AND score = 4"), 1);
    QCOMPARE(
        number(*open.book, "SELECT count(*) FROM survey_answer WHERE answer = 'Faster' AND score IS NULL"),
        1);
    QCOMPARE(number(*open.book, "SELECT count(*) FROM interaction WHERE kind = 0 AND answered = 1"), 1);
    QCOMPARE(number(*open.book, "SELECT count(*) FROM need"), 0);
    LEADBOOK_VERIFY(open.book->undo());
    QCOMPARE(open.book->contentHash().value(), hash);
    // A second one takes the questionnaire that is there.
    fill(open, u"csat"_s, {u"2"_s});
    fill(open, u"csat"_s, {u"3"_s});
    QCOMPARE(number(*open.book, "SELECT count(*) FROM questionnaire"), 1);
    QCOMPARE(number(*open.book, "SELECT count(*) FROM survey_answer"), 2);
}

/// The answers that set a need fill it, on top of what was known of it.
void SurveyWorkTest::needIsFilledIn()
{
    RecordBook open;
    open.add(RecordTable::Need, {{"day", kToday.number() - 9}, {"usage", u"archive"_s}});
    const QByteArray hash = open.book->contentHash().value();
    fill(open, u"need"_s, {u"Reports"_s, u"4"_s, {}, {}, {}, u"200k"_s, u"2026-12-31"_s, u"Ms Li"_s});
    const StoredNeed need = readNeed(open.book->handle(), open.customer).value();
    QCOMPARE(need.product, u"Reports"_s);
    QCOMPARE(need.usage, u"archive"_s);
    QCOMPARE(need.budget, std::optional<std::int64_t>(200'000LL * 10'000));
    QCOMPARE(need.effectiveLevel(), 3);
    LEADBOOK_VERIFY(open.book->undo());
    QCOMPARE(open.book->contentHash().value(), hash);
    FilledSurvey wrong = filledOf(open, u"need"_s, {u"Reports"_s});
    wrong.answers[5].text = u"plenty"_s;
    QVERIFY(!open.book->change(u"x"_s, fillSurvey(wrong, u"A"_s).work));
    QCOMPARE(open.book->contentHash().value(), hash);
}

void SurveyWorkTest::nothingAnswered()
{
    RecordBook open;
    const QByteArray hash = open.book->contentHash().value();
    const auto none = open.book->change(u"x"_s, fillSurvey(filledOf(open, u"csat"_s, {}), u"A"_s).work);
    QVERIFY(!none && none.error().code == ErrorCode::Invalid);
    FilledSurvey gone = filledOf(open, u"csat"_s, {u"3"_s});
    gone.customer = 99;
    const auto nobody = open.book->change(u"x"_s, fillSurvey(gone, u"A"_s).work);
    QVERIFY(!nobody && nobody.error().code == ErrorCode::NotFound);
    QCOMPARE(open.book->contentHash().value(), hash);
}

void SurveyWorkTest::removedWithAndWithoutAnswers()
{
    RecordBook open;
    const QByteArray hash = open.book->contentHash().value();
    fill(open, u"csat"_s, {u"4"_s, u"Faster"_s});
    const Questionnaire csat = named(open, u"csat"_s);
    const auto kept = open.book->change(u"x"_s, removeQuestionnaire(csat, false).work);
    QVERIFY(!kept && kept.error().code == ErrorCode::Conflict);
    LEADBOOK_VERIFY(open.book->change(u"x"_s, removeQuestionnaire(csat, true).work));
    QCOMPARE(number(*open.book, "SELECT count(*) FROM survey_answer"), 0);
    QCOMPARE(read(open), shippedQuestionnaires());
    QCOMPARE(open.book->contentHash().value(), hash);
    LEADBOOK_VERIFY(open.book->undo());
    QCOMPARE(number(*open.book, "SELECT count(*) FROM survey_answer"), 2);
}

void SurveyWorkTest::counted()
{
    RecordBook open;
    fill(open, u"satisfaction"_s, {u"5"_s, u"4"_s, {}, {}, u"2"_s, u"Rival"_s});
    fill(open, u"satisfaction"_s, {u"1"_s});
    fill(open, u"churn"_s, {u"1;3;Too far"_s, u"Rival"_s});
    fill(open, u"churn"_s, {u"3"_s});
    const auto count = [&](const QString &name, AnswerSpan days = {}) {
        return questionFigures(open.book->handle(), named(open, name), days, Progress()).value();
    };
    const QuestionnaireFigures satisfied = count(u"satisfaction"_s);
    QCOMPARE(satisfied.responses, 2);
    QCOMPARE(satisfied.customers, 1);
    QCOMPARE(satisfied.questions[0].tally.answers, 2);
    QCOMPARE(satisfied.questions[0].tally.mean(), 3.0);
    QCOMPARE(satisfied.questions[4].tally.mean(), 2.0);
    QCOMPARE(satisfied.questions[5].written.size(), std::size_t(1));
    QCOMPARE(satisfied.questions[5].written[0].text, u"Rival"_s);
    const auto churn = count(u"churn"_s).questions[0];
    QCOMPARE(churn.answers, 2);
    QCOMPARE(churn.choices[0].answers, 1);
    QCOMPARE(churn.choices[1].answers, 0);
    QCOMPARE(churn.choices[2].answers, 2);
    QCOMPARE(churn.choices.back().choice, u"Too far"_s);
    QCOMPARE(count(u"churn"_s, {kToday + 1, {}}).responses, 0);
    QCOMPARE(count(u"churn"_s, {{}, kToday}).responses, 2);
    QCOMPARE(count(u"nps"_s).responses, 0);

    const auto all = surveyOverview(open.book.path(), kToday, Progress()).value();
    QCOMPARE(all.size(), shippedQuestionnaires().size());
    QCOMPARE(all[2].responses, 2);
    QCOMPARE(all[2].tally->answers, 2);
    QCOMPARE(all[2].tally->good, 1);
    QCOMPARE(all[2].newest, kToday);
    QCOMPARE(all[0].responses, 0);
    QCOMPARE(all[0].tally->answers, 0); // CSAT of another questionnaire
    QVERIFY(!all[4].tally);
    // What is to come has not been answered.
    QCOMPARE(surveyOverview(open.book.path(), kToday - 1, Progress()).value()[2].responses, 0);
}

void SurveyWorkTest::refused_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"name", "questions", "text", "scale"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void SurveyWorkTest::refused()
{
    QFETCH(QString, part);
    Questionnaire questionnaire = shippedQuestionnaires().front();
    if (part == u"name")
        questionnaire.name = u" "_s;
    else if (part == u"questions")
        questionnaire.questions.clear();
    else if (part == u"text")
        questionnaire.questions[0].text.clear();
    else
        questionnaire.questions[0].most = 0;
    RecordBook open;
    const QByteArray hash = open.book->contentHash().value();
    const auto written = open.book->change(u"x"_s, saveQuestionnaire(questionnaire).work);
    QVERIFY(!written && written.error().code == ErrorCode::Invalid);
    QVERIFY(!written.error().message.isEmpty());
    QCOMPARE(open.book->contentHash().value(), hash);
}

QTEST_GUILESS_MAIN(SurveyWorkTest)
#include "tst_surveywork.moc"
