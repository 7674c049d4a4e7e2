// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "support/openworkspace.h"
#include "workspace/feedback/feedbackdesk.h"
#include "workspace/feedback/feedbackwork.h"
#include "workspace/feedback/keyaccounts.h"
#include "workspace/feedback/marketfigures.h"
#include "workspace/privacy/subjectdata.h"
#include "workspace/record/recordparts.h"
#include "workspace/surveys/filledsurvey.h"

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21, a Saturday

} // namespace

/// Feedback, key accounts and figures of the market of a book of four customers: Aha of grade A, Bee of grade
/// B, Cee, who buys most, and Dee, of whom nothing is known.
class FeedbackDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_book.reset(); }
    void noted();
    void dueByGrade();
    void termsOfTheBook();
    void answeredSolvedAndOpenedAgain();
    void order();
    void refused();
    void lowAnswers();
    void keyAccountsAndTheirHealth();
    void reviewsCount();
    void reviewsRefused_data();
    void reviewsRefused();
    void marketFigures();
    void partsOfTheRecord();
    void subjectDataHoldsIt();

private:
    void change(const RecordWork &work) { m_book->await((*m_book)->change(work.label, work.work)); }
    Result<CommittedChange> tried(const RecordWork &work)
    {
        const auto future = (*m_book)->change(work.label, work.work);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            qFatal("no answer");
        return future.result();
    }
    FeedbackDesk desk() { return feedbackDesk((*m_book)->path(), *(*m_book)->view(), Progress()).value(); }
    KeyAccounts accounts() { return keyAccounts((*m_book)->path(), *(*m_book)->view(), Progress()).value(); }
    NewFeedback feedbackOf(std::size_t customer, const QString &text)
    {
        NewFeedback feedback;
        feedback.customer = m_ids[customer];
        feedback.kind = u"Problem"_s;
        feedback.text = text;
        const View &view = *(*m_book)->view();
        feedback.grade =
            view.derived.choice(FieldId::Grade)[view.snapshot->customers.ids.find(m_ids[customer])];
        return feedback;
    }
    void insert(RecordTable table, std::vector<Cell> cells)
    {
        m_book->await((*m_book)->change(u"x"_s, [&](Editor &editor) -> Status {
            const auto id = editor.insert(table, cells);
            LEADBOOK_TRY(id);
            return {};
        }));
    }

    std::unique_ptr<OpenWorkspace> m_book;
    std::vector<std::int64_t> m_ids;
};

void FeedbackDeskTest::init()
{
    m_book = std::make_unique<OpenWorkspace>(kToday);
    m_ids.clear();
    m_book->fill([this](Editor &editor) {
        RowWriter rows(editor);
        for (const char *name : {"Aha", "Bee", "Cee", "Dee"})
            m_ids.push_back(rows.add(RecordTable::Customer, {{"name", QString::fromLatin1(name)},
                                                             {"created_day", kToday.number() - 900}}));
        const auto override = [&](std::int64_t customer, const QString &grade) {
            rows.add(RecordTable::GradeOverride, {{"customer", qlonglong{customer}},
                                                  {"grade", grade},
                                                  {"reason", u"test"_s},
                                                  {"since_day", kToday.number() - 5},
                                                  {"until_day", kToday.number() + 500}});
        };
        override(m_ids[0], u"A"_s);
        override(m_ids[1], u"B"_s);
        const auto buy = [&](int daysAgo, int amount) {
            rows.add(RecordTable::Purchase, {{"customer", qlonglong{m_ids[2]}},
                                             {"day", kToday.number() - daysAgo},
                                             {"amount", qlonglong{amount} * Money::kScale}});
        };
        buy(10, 500);
        buy(400, 1'000);
        return rows.status();
    });
}

void FeedbackDeskTest::noted()
{
    change(addFeedback(feedbackOf(0, u" Too slow "_s), kToday));
    const FeedbackDesk all = desk();
    QCOMPARE(all.items.size(), std::size_t(1));
    const FeedbackItem &item = all.items[0];
    QCOMPARE(item.text, u"Too slow"_s);
    QCOMPARE(item.kind, u"Problem"_s);
    QCOMPARE(item.customerName, u"Aha"_s);
    QCOMPARE(int(item.grade), 0);
    QCOMPARE(item.times.opened, kToday);
    QCOMPARE(item.times.state(), FeedbackState::Open);
    m_book->await((*m_book)->undo());
    QVERIFY(desk().items.empty());
}

void FeedbackDeskTest::dueByGrade()
{
    // Monday is the 23rd; the book is closed on that day.
    insert(RecordTable::DayOff, {{"day", kToday.number() + 2}, {"works", 0}});
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        change(addFeedback(feedbackOf(i, u"x"_s), kToday));
    QMap<QString, QString> due;
    for (const FeedbackItem &item : desk().items)
        due[item.customerName] = item.times.due.toIso();
    QCOMPARE(due[u"Aha"_s], u"2026-11-24"_s);
    QCOMPARE(due[u"Bee"_s], u"2026-11-25"_s);
    QCOMPARE(due[u"Dee"_s], u"2026-11-30"_s); // as D
}

void FeedbackDeskTest::termsOfTheBook()
{
    QCOMPARE(desk().terms, FeedbackTerms());
    change(setFeedbackTerms({{3, 4, 5, 6}}));
    QCOMPARE(desk().terms.days[0], 3);
    change(addFeedback(feedbackOf(0, u"x"_s), kToday));
    QCOMPARE(desk().items[0].times.due.toIso(), u"2026-11-25"_s);
    m_book->await((*m_book)->undo());
    m_book->await((*m_book)->undo());
    QCOMPARE(desk().terms, FeedbackTerms());
}

void FeedbackDeskTest::answeredSolvedAndOpenedAgain()
{
    change(addFeedback(feedbackOf(0, u"x"_s), kToday - 4));
    const std::int64_t id = desk().items[0].id;
    change(answerFeedback(id, kToday - 2));
    QCOMPARE(desk().items[0].times.state(), FeedbackState::Answered);
    change(answerFeedback(id, kToday)); // the first answer counts
    QCOMPARE(desk().items[0].times.answered, kToday - 2);
    change(solveFeedback(id, u" Sent another one "_s, kToday));
    QCOMPARE(desk().items[0].times.state(), FeedbackState::Solved);
    QCOMPARE(desk().items[0].resolution, u"Sent another one"_s);
    QCOMPARE(desk().figures.medianAnswer, std::optional(2.0));
    change(reopenFeedback(id));
    QCOMPARE(desk().items[0].times.state(), FeedbackState::Answered);
    QCOMPARE(desk().items[0].resolution, u"Sent another one"_s);
    for (int i = 0; i < 2; ++i)
        m_book->await((*m_book)->undo());
    QCOMPARE(desk().items[0].times.closed, Day());
    // Solving at once is the first answer, too.
    change(addFeedback(feedbackOf(1, u"y"_s), kToday));
    const auto all = desk();
    const auto bee = std::ranges::find(all.items, u"Bee"_s, &FeedbackItem::customerName);
    change(solveFeedback(bee->id, u"done"_s, kToday));
    QCOMPARE(desk().items.back().times.answered, kToday);
}

/// By grade, then value, then what is due first; solved ones come last.
void FeedbackDeskTest::order()
{
    change(addFeedback(feedbackOf(3, u"nobody"_s), kToday));
    change(addFeedback(feedbackOf(2, u"worth most"_s), kToday));
    change(addFeedback(feedbackOf(1, u"b"_s), kToday - 1));
    change(addFeedback(feedbackOf(0, u"later"_s), kToday));
    change(addFeedback(feedbackOf(0, u"sooner"_s), kToday - 9));
    change(addFeedback(feedbackOf(0, u"over"_s), kToday - 9));
    const auto before = desk();
    change(
        solveFeedback(std::ranges::find(before.items, u"over"_s, &FeedbackItem::text)->id, u"x"_s, kToday));
    QStringList texts;
    for (const FeedbackItem &item : desk().items)
        texts << item.text;
    QCOMPARE(texts, (QStringList{u"sooner"_s, u"later"_s, u"b"_s, u"worth most"_s, u"nobody"_s, u"over"_s}));
    QCOMPARE(desk().figures.overdue, 1);
}

void FeedbackDeskTest::refused()
{
    QVERIFY(tried(addFeedback(feedbackOf(0, u"  "_s), kToday)).error().code == ErrorCode::Invalid);
    NewFeedback gone = feedbackOf(0, u"x"_s);
    gone.customer = 7;
    QVERIFY(tried(addFeedback(gone, kToday)).error().code == ErrorCode::NotFound);
    QVERIFY(tried(answerFeedback(7, kToday)).error().code == ErrorCode::NotFound);
    QVERIFY(tried(solveFeedback(7, u"x"_s, kToday)).error().code == ErrorCode::NotFound);
    change(addFeedback(feedbackOf(0, u"x"_s), kToday));
    QVERIFY(tried(solveFeedback(desk().items[0].id, u" "_s, kToday)).error().code == ErrorCode::Invalid);
    QCOMPARE(desk().items[0].times.state(), FeedbackState::Open);
}

void FeedbackDeskTest::lowAnswers()
{
    const auto answer = [&](std::size_t customer, const QString &kind, double score, int daysAgo) {
        insert(RecordTable::SurveyAnswer, {{"customer", qlonglong{m_ids[customer]}},
                                           {"kind", kind},
                                           {"score", score},
                                           {"day", kToday.number() - daysAgo},
                                           {"comment", u"%1 %2"_s.arg(kind).arg(score)}});
    };
    answer(0, u"NPS"_s, 6, 1);
    answer(1, u"NPS"_s, 7, 1);
    answer(1, u"CSAT"_s, 2, 3);
    answer(2, u"CSAT"_s, 3, 1);
    answer(2, u"CSAT"_s, 1, kLowAnswerDays + 1);
    answer(3, u"Mood"_s, 1, 1); // of no known scale
    QStringList low;
    for (const LowAnswer &each : desk().low)
        low << each.customerName + u' ' + each.text;
    QCOMPARE(low, (QStringList{u"Aha NPS 6"_s, u"Bee CSAT 2"_s}));
    // Whoever has feedback since is looked after.
    change(addFeedback(feedbackOf(1, u"x"_s), kToday));
    QCOMPARE(desk().low.size(), std::size_t(1));
    change(addFeedback(feedbackOf(0, u"x"_s), kToday - 3)); // before the answer
    QCOMPARE(desk().low.size(), std::size_t(1));
}

void FeedbackDeskTest::keyAccountsAndTheirHealth()
{
    const KeyAccounts all = accounts();
    QCOMPARE(all.accounts.size(), std::size_t(2)); // Aha by grade, Cee by revenue
    // Cee buys half of what it did, which is red; of Aha little is known.
    QCOMPARE(all.accounts[0].name, u"Cee"_s);
    QVERIFY(all.accounts[0].cause.isLargest && !all.accounts[0].cause.isGradeA);
    QCOMPARE(all.accounts[0].facts.revenue, Money::fromUnits(500));
    QCOMPARE(all.accounts[0].facts.revenueBefore, Money::fromUnits(1'000));
    QCOMPARE(all.accounts[0].health.light, HealthLight::Red);
    QCOMPARE(all.accounts[1].name, u"Aha"_s);
    QVERIFY(all.accounts[1].cause.isGradeA);
    QCOMPARE(all.accounts[1].health.light, HealthLight::Amber);
    // A rating makes another one.
    m_book->await((*m_book)->change(u"x"_s, [this](Editor &editor) {
        return editor.update(RecordTable::Customer, m_ids[3], std::array{Cell{"cooperation", 4}});
    }));
    QCOMPARE(accounts().accounts.size(), std::size_t(3));
}

void FeedbackDeskTest::reviewsCount()
{
    AccountReview review;
    review.customer = m_ids[0];
    review.day = kToday - 3;
    review.satisfaction = 2;
    review.relationship = 5;
    review.next = kToday + 40;
    review.note = u"visited"_s;
    change(addReview(review, u"Aha"_s));
    KeyAccount aha = accounts().accounts[0];
    if (aha.name != u"Aha")
        aha = accounts().accounts[1];
    QCOMPARE(aha.reviews.size(), std::size_t(1));
    QCOMPARE(aha.reviews[0].note, u"visited"_s);
    QCOMPARE(aha.health.review.cause, HealthCause::Reviewed);
    QCOMPARE(aha.health.satisfaction.cause, HealthCause::Unsatisfied);
    QVERIFY(!aha.answer);
    // A newer survey says more than the review.
    insert(RecordTable::SurveyAnswer, {{"customer", qlonglong{m_ids[0]}},
                                       {"kind", u"NPS"_s},
                                       {"score", 10.0},
                                       {"day", kToday.number() - 1}});
    for (const KeyAccount &account : accounts().accounts) {
        if (account.name == u"Aha") {
            QCOMPARE(account.health.satisfaction.cause, HealthCause::Satisfied);
            QCOMPARE(account.answer->survey, u"NPS"_s);
        }
    }
}

void FeedbackDeskTest::reviewsRefused_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"nothing", "beyond", "next", "gone"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void FeedbackDeskTest::reviewsRefused()
{
    QFETCH(QString, part);
    AccountReview review;
    review.customer = m_ids[0];
    review.day = kToday;
    review.value = 3;
    if (part == u"nothing")
        review.value.reset();
    else if (part == u"beyond")
        review.value = 6;
    else if (part == u"next")
        review.next = kToday;
    else
        review.customer = 7;
    const auto written = tried(addReview(review, u"A"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, part == u"gone" ? ErrorCode::NotFound : ErrorCode::Invalid);
    QVERIFY(!written.error().message.isEmpty());
}

void FeedbackDeskTest::marketFigures()
{
    const auto read = [this] { return readMarketFigures((*m_book)->path()).value(); };
    QVERIFY(read().empty());
    change(saveMarketFigure({0, u"Market share"_s, kToday, 12.5, u"%"_s, u"survey"_s}));
    change(saveMarketFigure({0, u"Market share"_s, kToday - 90, 11, u"%"_s, {}}));
    change(saveMarketFigure({0, u"Brand"_s, kToday, 40, u"%"_s, {}}));
    auto series = read();
    QCOMPARE(series.size(), std::size_t(2));
    QCOMPARE(series[1].figures.size(), std::size_t(2));
    QCOMPARE(series[1].figures[0].value, 11.0); // the oldest first
    MarketFigure changed = series[1].figures[1];
    changed.value = 13;
    change(saveMarketFigure(changed));
    QCOMPARE(read()[1].figures[1].value, 13.0);
    change(removeMarketFigure(changed));
    QCOMPARE(read()[1].figures.size(), std::size_t(1));
    m_book->await((*m_book)->undo());
    QCOMPARE(read()[1].figures[1], changed);
    QVERIFY(!tried(saveMarketFigure({0, u" "_s, kToday, 1, {}, {}})));
    QVERIFY(!tried(saveMarketFigure({0, u"x"_s, {}, 1, {}, {}})));
    QVERIFY(!tried(saveMarketFigure({0, u"x"_s, kToday, qQNaN(), {}, {}})));
}

void FeedbackDeskTest::partsOfTheRecord()
{
    change(addFeedback(feedbackOf(0, u"old"_s), kToday - 3));
    change(solveFeedback(desk().items[0].id, u"done"_s, kToday));
    change(addFeedback(feedbackOf(0, u"new"_s), kToday - 5));
    AccountReview review;
    review.customer = m_ids[0];
    review.day = kToday;
    review.relationship = 4;
    change(addReview(review, u"Aha"_s));
    const auto connection = ReadConnection::open((*m_book)->path());
    const RecordParts parts = readRecordParts(connection->handle(), m_ids[0], kToday).value();
    QCOMPARE(parts.feedback.size(), std::size_t(2));
    QCOMPARE(parts.feedback[0].text, u"new"_s); // what is open comes first
    QCOMPARE(parts.feedback[1].resolution, u"done"_s);
    QCOMPARE(parts.reviews.size(), std::size_t(1));
    QCOMPARE(parts.reviews[0].ratings[2], std::optional(4));
}

/// What the book holds of a person holds all of this, in words.
void FeedbackDeskTest::subjectDataHoldsIt()
{
    FilledSurvey filled;
    filled.questionnaire = shippedQuestionnaires().front();
    filled.customer = m_ids[0];
    filled.day = kToday;
    filled.answers = {{2.0, {}}, {{}, u"Answer faster"_s}};
    change(fillSurvey(filled, u"Aha"_s));
    change(addFeedback(feedbackOf(0, u"Too slow"_s), kToday));
    AccountReview review;
    review.customer = m_ids[0];
    review.day = kToday;
    review.note = u"Grumpy"_s;
    change(addReview(review, u"Aha"_s));
    const auto connection = ReadConnection::open((*m_book)->path());
    const SubjectData data = readSubjectData(connection->handle(), m_ids[0]).value();
    QMap<int, int> rows;
    QStringList texts;
    for (const SubjectRow &row : data.rows) {
        ++rows[int(row.table)];
        for (const SubjectField &field : row.fields)
            texts << field.text;
    }
    QCOMPARE(rows[int(RecordTable::SurveyResponse)], 1);
    QCOMPARE(rows[int(RecordTable::SurveyAnswer)], 2);
    QCOMPARE(rows[int(RecordTable::Feedback)], 1);
    QCOMPARE(rows[int(RecordTable::AccountReview)], 1);
    for (const char *text : {"Answer faster", "Too slow", "Grumpy"})
        QVERIFY2(texts.contains(QString::fromLatin1(text)), text);
    // Nothing of it is somebody else's.
    const SubjectData other = readSubjectData(connection->handle(), m_ids[1]).value();
    QVERIFY(std::ranges::none_of(
        other.rows, [](const SubjectRow &row) { return row.table == RecordTable::SurveyAnswer; }));
}

QTEST_GUILESS_MAIN(FeedbackDeskTest)
#include "tst_feedbackdesk.moc"
