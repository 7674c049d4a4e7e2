// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/recordfixture.h"
#include "workspace/surveys/filledsurvey.h"
#include "workspace/surveys/questionfigures.h"
#include "workspace/surveys/questionnairereader.h"
#include "workspace/surveys/questionnairework.h"
#include "workspace/surveys/surveyoverview.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// One answered questionnaire, as a test wrote it.
struct Filled
{
    Day day;
    std::int64_t customer = 0;
    std::optional<int> score;
    QStringList choices;
    QString text;
};

Questionnaire fairOf(QuestionnaireKind kind = QuestionnaireKind::Own)
{
    Questionnaire fair;
    fair.name = u"Fair"_s;
    fair.kind = kind;
    fair.questions = {{0, QuestionKind::Scale, u"How?"_s, 1, 5, {}, {}},
                      {0, QuestionKind::Choices, u"What?"_s, 0, 0, {u"Hall"_s, u"Talks"_s, u"Food"_s}, {}},
                      {0, QuestionKind::Text, u"Why?"_s, 0, 0, {}, {}}};
    return fair;
}

} // namespace

/// Answers counted within days, compared with the answers themselves.
class QuestionFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void within_data();
    void within();
    void writtenOnesAreNewestFirst();
    void needIsOneUndo();
    void notInTheBook();

private:
    static Questionnaire saved(RecordBook &open)
    {
        const auto done = open.book->change(u"x"_s, saveQuestionnaire(fairOf()).work);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return findQuestionnaire(readQuestionnaires(open.book->handle()).value(), u"Fair"_s).value();
    }
    static void answer(RecordBook &open, const Questionnaire &fair, const Filled &said)
    {
        FilledSurvey filled;
        filled.questionnaire = fair;
        filled.customer = said.customer;
        filled.day = said.day;
        const QStringList typed{said.score ? QString::number(*said.score) : QString(),
                                said.choices.join(u';'), said.text};
        for (std::size_t i = 0; i < fair.questions.size(); ++i)
            filled.answers.push_back(readAnswer(fair.questions[i], typed[qsizetype(i)]).value());
        const auto done = open.book->change(u"x"_s, fillSurvey(filled, u"A"_s).work);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    static std::vector<Filled> fill(RecordBook &open, const Questionnaire &fair, unsigned seed);
};

std::vector<Filled> QuestionFiguresTest::fill(RecordBook &open, const Questionnaire &fair, unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](unsigned most) { return int(random() % (most + 1)); };
    const std::int64_t other = open.insert(RecordTable::Customer, {{"name", u"B"_s}});
    std::vector<Filled> all;
    for (int i = 0; i < 30; ++i) {
        Filled said{kToday - upTo(6), upTo(1) == 0 ? open.customer : other, {}, {}, {}};
        if (upTo(3) != 0)
            said.score = 1 + upTo(4);
        for (const QString &choice : {u"Hall"_s, u"Food"_s, u"Parking"_s}) {
            if (upTo(2) == 0)
                said.choices << choice;
        }
        said.text = u"text %1"_s.arg(i); // so that something is answered
        answer(open, fair, said);
        all.push_back(said);
    }
    return all;
}

void QuestionFiguresTest::within_data()
{
    QTest::addColumn<AnswerSpan>("days");
    QTest::newRow("all") << AnswerSpan{};
    QTest::newRow("from") << AnswerSpan{kToday - 3, {}};
    QTest::newRow("until") << AnswerSpan{{}, kToday - 3};
    QTest::newRow("both ends count") << AnswerSpan{kToday - 4, kToday - 2};
    QTest::newRow("one day") << AnswerSpan{kToday - 1, kToday - 1};
    QTest::newRow("to come") << AnswerSpan{kToday + 1, {}};
    QTest::newRow("the wrong way round") << AnswerSpan{kToday, kToday - 6};
}

void QuestionFiguresTest::within()
{
    QFETCH(AnswerSpan, days);
    for (unsigned seed = 1; seed <= 2; ++seed) {
        RecordBook open;
        const Questionnaire fair = saved(open);
        std::vector<Filled> said = fill(open, fair, seed);
        std::erase_if(said, [&](const Filled &each) {
            return (days.from.isValid() && each.day < days.from) ||
                   (days.until.isValid() && each.day > days.until);
        });
        const auto found = questionFigures(open.book->handle(), fair, days, Progress());
        LEADBOOK_VERIFY(found);
        std::set<std::int64_t> customers;
        std::map<QString, std::int64_t> choices;
        std::int64_t scores = 0;
        double sum = 0;
        for (const Filled &each : said) {
            customers.insert(each.customer);
            scores += each.score ? 1 : 0;
            sum += each.score.value_or(0);
            for (const QString &choice : each.choices)
                ++choices[choice];
        }
        QCOMPARE(found->responses, std::ssize(said));
        QCOMPARE(found->customers, std::ssize(customers));
        QCOMPARE(found->questions[0].tally.answers, scores);
        QCOMPARE(found->questions[0].tally.sum, sum);
        QCOMPARE(found->questions[2].answers, std::ssize(said));
        // Those offered in their order, also where nobody took one; then what people said beside them.
        const auto &counted = found->questions[1].choices;
        QCOMPARE(counted[0].choice, u"Hall"_s);
        QCOMPARE(counted[1].choice, u"Talks"_s);
        QCOMPARE(counted[1].answers, 0);
        QCOMPARE(counted.size(), std::size_t(choices.contains(u"Parking"_s) ? 4 : 3));
        for (const ChoiceCount &each : counted)
            QCOMPARE(each.answers, choices[each.choice]);
    }
}

void QuestionFiguresTest::writtenOnesAreNewestFirst()
{
    RecordBook open;
    const Questionnaire fair = saved(open);
    for (std::size_t i = 0; i < kWrittenShown + 3; ++i)
        answer(open, fair, {kToday - int(i % 5), open.customer, {}, {}, u"t%1"_s.arg(i)});
    const auto found = questionFigures(open.book->handle(), fair, {}, Progress());
    LEADBOOK_VERIFY(found);
    const QuestionFigures &texts = found->questions[2];
    QCOMPARE(texts.answers, std::ssize(texts.written) + 3);
    QCOMPARE(texts.written.size(), kWrittenShown);
    QVERIFY(std::ranges::is_sorted(texts.written, std::ranges::greater(), &WrittenAnswer::day));
    QCOMPARE(texts.written.front().name, u"上海华信"_s);
    QCOMPARE(texts.written.front().text, u"t200"_s); // of today the one written last
}

/// An own questionnaire whose answer sets a need writes both as one change.
void QuestionFiguresTest::needIsOneUndo()
{
    RecordBook open;
    Questionnaire fair = fairOf(QuestionnaireKind::Need);
    fair.questions[2].sets = u"usage"_s;
    LEADBOOK_VERIFY(open.book->change(u"x"_s, saveQuestionnaire(fair).work));
    fair = findQuestionnaire(readQuestionnaires(open.book->handle()).value(), u"Fair"_s).value();
    const QByteArray before = open.book->contentHash().value();
    answer(open, fair, {kToday, open.customer, 4, {u"Hall"_s}, u"archive"_s});
    QCOMPARE(number(*open.book, "SELECT count(*) FROM need WHERE usage = 'archive'"), 1);
    QCOMPARE(number(*open.book, "SELECT count(*) FROM survey_answer"), 3);
    const QByteArray after = open.book->contentHash().value();
    LEADBOOK_VERIFY(open.book->undo());
    QCOMPARE(open.book->contentHash().value(), before);
    LEADBOOK_VERIFY(open.book->redo());
    QCOMPARE(open.book->contentHash().value(), after);
}

void QuestionFiguresTest::notInTheBook()
{
    RecordBook open;
    const auto found = questionFigures(open.book->handle(), shippedQuestionnaires().front(), {}, Progress());
    LEADBOOK_VERIFY(found);
    QCOMPARE(found->responses, 0);
    QCOMPARE(found->questions.size(), shippedQuestionnaires().front().questions.size());
    Progress progress;
    progress.cancel();
    const Questionnaire fair = saved(open);
    answer(open, fair, {kToday, open.customer, 4, {}, {}});
    const auto cancelled = questionFigures(open.book->handle(), fair, {}, progress);
    QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(QuestionFiguresTest)
#include "tst_questionfigures.moc"
