// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/movementpages.h"
#include "support/openworkspace.h"
#include "support/steadybuyers.h"
#include "ui/charts/inoutchart.h"
#include "ui/charts/sankey.h"
#include "ui/delegates/cellinput.h"
#include "ui/delegates/tableview.h"
#include "ui/segments/movenoticebar.h"
#include "ui/segments/movescards.h"
#include "ui/segments/movespanchoice.h"
#include "ui/segments/segmentmovelist.h"
#include "ui/segments/segmentmovespage.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// Twelve customers who bought once, 5, 15, 25 … days ago, the last of whom came then; one of them again
/// yesterday.
Status addBuyers(Editor &editor)
{
    RowWriter rows(editor);
    int i = 0;
    for (const qlonglong customer : addTwelve(rows, kToday, 0, 5)) {
        for (const int day : {5 + 10 * i, i == 11 ? 1 : 5 + 10 * i})
            rows.add(RecordTable::Purchase, {{"customer", customer},
                                             {"day", kToday.number() - day},
                                             {"amount", qlonglong{100 + 50 * i} * Money::kScale}});
        ++i;
    }
    rows.add(RecordTable::Segment, {{"name", u"Recent"_s}, {"filter", u"lastPurchase >= -30d"_s}});
    return rows.status();
}

} // namespace

class SegmentMovesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWithoutCustomers();
    void spans_data();
    void spans();
    void twoDays();
    void noDay();
    void ribbonOpensItsPeople();
    void weekOpensItsMovements();
    void followsASegment();
    void opensACustomer();
    void followsTheBook();
    void noticeOpensItsPeople_data();
    void noticeOpensItsPeople();
    void listHasRoomForItsWords_data();
    void listHasRoomForItsWords();
};

void SegmentMovesPageTest::saysWhatToDoWithoutCustomers()
{
    checkWithoutCustomers<SegmentMovesPage>(kToday);
}

void SegmentMovesPageTest::spans_data()
{
    QTest::addColumn<MoveSpanChoice::Kind>("span");
    QTest::addColumn<int>("days");
    QTest::newRow("a month") << MoveSpanChoice::Kind::Days30 << 30;
    QTest::newRow("a quarter") << MoveSpanChoice::Kind::Days90 << 90;
    QTest::newRow("a year") << MoveSpanChoice::Kind::Days365 << 365;
    QTest::newRow("two days, a quarter at first") << MoveSpanChoice::Kind::Dates << 90;
}

void SegmentMovesPageTest::spans()
{
    QFETCH(MoveSpanChoice::Kind, span);
    QFETCH(int, days);
    OpenWorkspace book(kToday);
    book.fill(&addBuyers);
    SegmentMovesPage page(*book);
    page.show();
    page.spanChoice().setKind(span);
    QTRY_VERIFY(page.isSettled());
    const LabelLog &log = page.figures().moves->log;
    QCOMPARE(log.from, kToday - days);
    QCOMPARE(log.to, kToday);
    QCOMPARE(page.model().rowCount(), int(page.figures().movements()));
    QVERIFY(page.model().rowCount() > 0);
    QVERIFY(plainText(page.statusText()).contains(u"movement"_s));
    std::int64_t people = 0;
    auto *chart = page.findChild<Sankey *>();
    for (const auto &row : chart->table().rows)
        people += row.last().toLongLong();
    QCOMPARE(people, 12);
}

void SegmentMovesPageTest::twoDays()
{
    OpenWorkspace book(kToday);
    book.fill(&addBuyers);
    SegmentMovesPage page(*book);
    page.show();
    page.spanChoice().setDates(kToday - 10, kToday - 50); // the other way round
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().moves->log.from, kToday - 50);
    QCOMPARE(page.figures().moves->log.to, kToday - 10);
    const auto inputs = page.findChildren<CellInput *>();
    QCOMPARE(inputs.size(), 2);
    inputs[0]->setText(u"2026-10-01"_s);
    Q_EMIT inputs[0]->entered();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().moves->log.from.toIso(), u"2026-10-01"_s);
}

void SegmentMovesPageTest::noDay()
{
    OpenWorkspace book(kToday);
    book.fill(&addBuyers);
    SegmentMovesPage page(*book);
    page.show();
    page.spanChoice().setKind(MoveSpanChoice::Kind::Dates);
    QTRY_VERIFY(page.isSettled());
    QSignalSpy refused(&page, &SegmentMovesPage::refused);
    auto *input = page.findChildren<CellInput *>().last();
    input->clear();
    Q_EMIT input->entered();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(page.figures().moves->log.to, kToday);
}

void SegmentMovesPageTest::ribbonOpensItsPeople()
{
    OpenWorkspace book(kToday);
    book.fill(&addBuyers);
    SegmentMovesPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    auto *chart = page.findChild<Sankey *>();
    QCOMPARE(chart->table().rows.size(), qsizetype(page.figures().flows.size()));
    for (int ribbon = 0; ribbon < static_cast<int>(page.figures().flows.size()); ++ribbon) {
        Q_EMIT chart->partActivated(ribbon);
        QTRY_VERIFY(!page.isChoosing());
        QCOMPARE(page.model().rowCount(),
                 int(page.figures().flows[static_cast<std::size_t>(ribbon)].customers));
    }
    page.setRibbon(-1);
    QCOMPARE(page.model().rowCount(), int(page.figures().movements()));
}

void SegmentMovesPageTest::weekOpensItsMovements()
{
    OpenWorkspace book(kToday);
    book.fill(&addBuyers);
    SegmentMovesPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    auto *chart = page.findChild<InOutChart *>();
    const int labels = static_cast<int>(page.figures().moves->members());
    for (int label = -1; label < labels; ++label) {
        page.setWeeksOf(label < 0 ? kNotThere : static_cast<std::uint8_t>(label));
        QVERIFY(!chart->bars().isEmpty());
        for (int week = 0; week < chart->bars().size(); ++week) {
            Q_EMIT chart->partActivated(week);
            QTRY_VERIFY(!page.isChoosing());
            QCOMPARE(page.model().rowCount(), int(chart->bars()[week].entered + chart->bars()[week].left));
        }
    }
    page.setWeek(-1);
    QCOMPARE(page.model().rowCount(), int(page.figures().movements()));
}

void SegmentMovesPageTest::followsASegment()
{
    OpenWorkspace book(kToday);
    book.fill(&addBuyers);
    SegmentMovesPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().offers.back().name, u"Recent"_s);
    const auto last = static_cast<int>(page.figures().offers.size());
    auto *what = page.findChild<QComboBox *>();
    what->setCurrentIndex(last);
    Q_EMIT what->activated(last);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.followed().name, u"Recent"_s);
    QCOMPARE(what->currentText(), u"Recent"_s);
    // Bought within 30 days: three once, and the one who came back yesterday.
    QCOMPARE(page.figures().members, 4);
    Q_EMIT what->activated(0);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.followed(), FollowedLabels{});
}

void SegmentMovesPageTest::opensACustomer()
{
    checkOpensACustomer<SegmentMovesPage>(kToday, &addBuyers);
}

void SegmentMovesPageTest::followsTheBook()
{
    OpenWorkspace book(kToday);
    book.fill(&addBuyers);
    SegmentMovesPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    const auto entered = page.figures().entered;
    book.fill([](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Customer, {{"name", u"x"_s}, {"created_day", kToday.number() - 2}});
        return rows.status();
    });
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().entered, entered + 1);
}

void SegmentMovesPageTest::noticeOpensItsPeople_data()
{
    QTest::addColumn<MoveNoticeBar::Since>("since");
    QTest::addColumn<int>("days");
    QTest::newRow("yesterday") << MoveNoticeBar::Since::Yesterday << 2;
    QTest::newRow("last week") << MoveNoticeBar::Since::LastWeek << 7;
}

/// Each line of the notice lists as many people as it says, also those beyond its chips.
void SegmentMovesPageTest::noticeOpensItsPeople()
{
    QFETCH(MoveNoticeBar::Since, since);
    QFETCH(int, days);
    OpenWorkspace book(kToday);
    book.fill(&addBuyers);
    SegmentMovesPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    page.notice().setSince(since);
    QTRY_VERIFY(page.notice().isSettled());
    const auto lines = page.notice().notice().lines;
    QVERIFY(!lines.empty());
    for (std::size_t line = 0; line < lines.size(); ++line) {
        page.notice().open(line);
        QTRY_VERIFY(page.isSettled() && page.notice().isSettled() && !page.isChoosing());
        QCOMPARE(page.followed(), lines[line].followed);
        QCOMPARE(page.figures().moves->log.from, kToday - days);
        QCOMPARE(page.figures().moves->log.to, kToday);
        QCOMPARE(std::int64_t{page.model().rowCount()}, lines[line].entered + lines[line].left);
    }
    // Another choice of the page lists all again.
    page.spanChoice().setKind(MoveSpanChoice::Kind::Days30);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.model().rowCount(), int(page.figures().movements()));
}

void SegmentMovesPageTest::listHasRoomForItsWords_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isWide");
    QTest::newRow("smallest") << QSize(832, 580) << false;
    QTest::newRow("large") << QSize(1750, 1020) << true;
}

/// The list stands beside the ways where both have room, else below them; what is chosen comes into sight.
void SegmentMovesPageTest::listHasRoomForItsWords()
{
    QFETCH(QSize, size);
    OpenWorkspace book(kToday);
    book.fill(&addBuyers);
    SegmentMovesPage page(*book);
    page.resize(size);
    page.show();
    QTRY_VERIFY(page.isSettled());
    const auto &cards = *page.findChild<MovesCards *>();
    QTEST(cards.isWide(), "isWide");
    const auto &list = *page.findChild<SegmentMoveList *>();
    const auto &ways = *page.findChild<Sankey *>();
    QTRY_COMPARE(list.mapTo(&cards, QPoint()).x() > ways.mapTo(&cards, QPoint()).x() + ways.width(),
                 cards.isWide());
    auto &table = list.table();
    for (const int column : {int(SegmentMoveModel::Customer), int(SegmentMoveModel::Movement)})
        for (int row = 0; row < table.model()->rowCount(); ++row)
            QVERIFY(table.fontMetrics().horizontalAdvance(
                        table.model()->index(row, column).data().toString()) < table.columnWidth(column));
    page.setRibbon(0);
    QTRY_VERIFY(!page.isChoosing());
    QTRY_VERIFY(!table.viewport()->visibleRegion().isEmpty());
}

QTEST_MAIN(SegmentMovesPageTest)
#include "tst_segmentmovespage.moc"
