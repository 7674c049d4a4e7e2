// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pastleads.h"
#include "workspace/gradewins.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr Day kDate = kToday - kWinHorizon;

/// A: 14 of 26 won, two of them too late; B: 6 of 24, and leads that were not open then.
Status addLeads(Editor &editor)
{
    return addPastLeads(editor, kDate,
                        {{.count = 24, .won = 12, .contacts = 3},
                         {.count = 2, .won = 2, .wonAfter = kWinHorizon + 1, .contacts = 3},
                         {.count = 24, .won = 6},
                         {.count = 5, .openedBefore = -1},
                         {.count = 3, .won = 3, .wonAfter = -1},
                         {.count = 4, .lostBefore = 2}});
}

Result<GradeWins> winsOf(OpenWorkspace &book, Day date, int horizon = kWinHorizon)
{
    const ViewPtr view = book->view();
    return gradeWins(book->path(), *view, *view->settings, date, horizon, Progress());
}

} // namespace

/// Which leads won, by the grade held before.
class GradeWinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOpenLeadsOnly();
    void byStage();
    void lastDayCounts_data();
    void lastDayCounts();
    void horizonMustBeOver();
    void emptyBook();
    void cancelled();
};

void GradeWinsTest::countsOpenLeadsOnly()
{
    OpenWorkspace book(kToday);
    book.fill(&addLeads);
    const auto wins = winsOf(book, kDate);
    QVERIFY(wins);
    QCOMPARE(wins->date, kDate);
    QCOMPARE(wins->grades, QStringList({u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
    const std::vector<WinCount> expected{{26, 12}, {24, 6}, {}, {}};
    QCOMPARE(wins->byGrade, expected);
    QCOMPARE(wins->all(), 50);
    // 46 % and 25 %: with so few leads chance alone may make that.
    QCOMPARE(wins->verdict(0), WinVerdict::MaybeBetter);
    QCOMPARE(wins->verdict(1), WinVerdict::TooFew);
    QCOMPARE(wins->verdict(3), WinVerdict::TooFew);
    QCOMPARE(wins->leads.front().won, kDate + 50);
}

void GradeWinsTest::byStage()
{
    OpenWorkspace book(kToday);
    // A is in the last stage, which wins; B mostly in the third, which does not: no better within a stage.
    book.fill([](Editor &editor) {
        return addPastLeads(editor, kDate,
                            {{.count = 90, .won = 45, .contacts = 3, .stage = 4},
                             {.count = 20, .won = 10, .stage = 4},
                             {.count = 80, .won = 4, .stage = 2}});
    });
    const auto wins = winsOf(book, kDate);
    QVERIFY(wins);
    QCOMPARE(wins->byStage[5][0], (WinCount{90, 45}));
    QCOMPARE(wins->byStage[5][1], (WinCount{20, 10}));
    QCOMPARE(wins->byStage[3][1], (WinCount{80, 4}));
    QCOMPARE(wins->verdict(0), WinVerdict::Better);
    QCOMPARE(wins->verdictWithinStage(0), WinVerdict::NoMore);
}

void GradeWinsTest::lastDayCounts_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("won");
    // What was won on the day itself was decided at its end: no open lead.
    QTest::newRow("the same day") << 0 << 0;
    QTest::newRow("the next day") << 1 << 1;
    QTest::newRow("the last day") << 90 << 1;
    QTest::newRow("a day late") << 91 << 0;
}

void GradeWinsTest::lastDayCounts()
{
    QFETCH(const int, after);
    QFETCH(const int, won);
    OpenWorkspace book(kToday);
    book.fill([after](Editor &editor) {
        return addPastLeads(editor, kDate, {{.count = 1, .won = 1, .wonAfter = after}});
    });
    const auto wins = winsOf(book, kDate, 90);
    QVERIFY(wins);
    QCOMPARE(wins->byGrade[1].won, won);
    QCOMPARE(wins->all(), after == 0 ? 0 : 1);
}

void GradeWinsTest::horizonMustBeOver()
{
    OpenWorkspace book(kToday);
    book.fill(&addLeads);
    for (const auto &[date, horizon] :
         {std::pair(kDate + 1, kWinHorizon), std::pair(kDate, 0), std::pair(Day(), kWinHorizon)}) {
        const auto wins = winsOf(book, date, horizon);
        QVERIFY(!wins);
        QCOMPARE(wins.error().code, ErrorCode::Invalid);
    }
}

void GradeWinsTest::emptyBook()
{
    OpenWorkspace book(kToday);
    book.load();
    const auto wins = winsOf(book, kDate);
    QVERIFY(wins);
    QCOMPARE(wins->all(), 0);
    QCOMPARE(wins->verdict(0), WinVerdict::TooFew);
    QCOMPARE(wins->verdictWithinStage(0), WinVerdict::TooFew);
}

void GradeWinsTest::cancelled()
{
    OpenWorkspace book(kToday);
    book.fill(&addLeads);
    Progress progress;
    progress.cancel();
    const ViewPtr view = book->view();
    const auto wins = gradeWins(book->path(), *view, *view->settings, kDate, kWinHorizon, progress);
    QVERIFY(!wins);
    QCOMPARE(wins.error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(GradeWinsTest)
#include "tst_gradewins.moc"
