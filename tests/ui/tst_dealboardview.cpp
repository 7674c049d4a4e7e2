// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "support/dealbook.h"
#include "ui/pipeline/dealboardview.h"
#include "ui/pipeline/dealcarddelegate.h"
#include "ui/pipeline/dealcardlist.h"
#include "ui/pipeline/dealdrag.h"
#include "ui/pipeline/dealstagebox.h"
#include "ui/pipeline/outcometargets.h"
#include "ui/shell/fonts.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <set>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// Remembers which cards were painted.
class CountingDelegate : public DealCardDelegate
{
public:
    using DealCardDelegate::DealCardDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painted.insert(index.row());
        ++paints;
        DealCardDelegate::paint(painter, option, index);
    }
    mutable std::set<int> painted;
    mutable int paints = 0;
};

/// A board in a window of its own.
class Board
{
public:
    explicit Board(QSize size = {1000, 600}) { m_view.resize(size); }
    DealBook book;
    DealBoardModel model;

    void show()
    {
        model.setBoard(book.board());
        m_view.show();
        m_view.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_view))
            qFatal("no window");
        m_view.takeKeyboard();
    }
    DealBoardView &view() { return m_view; }
    DealCardList &list(int stage) { return m_view.boxes()[stage]->list(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// "1:20", place of the stage and amount of the current deal.
    QString current()
    {
        const QModelIndex card = model.find(m_view.currentDeal());
        if (!card.isValid())
            return u"none"_s;
        return u"%1:%2"_s.arg(card.parent().row()).arg(Money(card.data(AmountRole).toLongLong()).toDecimal());
    }
    QPoint centreOf(int stage, int row)
    {
        const QModelIndex card = model.index(row, 0, model.index(stage, 0));
        return list(stage).cardRect(card).center();
    }
    /// Takes the card up and carries it over the middle of stage @p to.
    void carry(int stage, int row, int to)
    {
        QWidget *from = list(stage).viewport();
        QTest::mousePress(from, Qt::LeftButton, {}, centreOf(stage, row));
        QTest::mouseMove(from, centreOf(stage, row) + QPoint(20, 10));
        const QWidget *target = list(to).viewport();
        QTest::mouseMove(from, from->mapFromGlobal(target->mapToGlobal(target->rect().center())));
    }

private:
    DealBoardView m_view{model};
};

/// Cards 50 20 10 | none | 30 | 40.
void fill(Board &board)
{
    board.book.builder.stage("Last");
    board.book.open(board.book.first, 10);
    board.book.open(board.book.first, 20);
    board.book.open(board.book.first, 50);
    board.book.open(board.book.third, 30);
    board.book.open(3, 40);
    board.show();
}

} // namespace

class DealBoardViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walks();
    void asksToMove();
    void asksByKeys();
    void currentFollowsItsCard();
    void currentGoesOnWithoutItsCard();
    void oneStopOfTab();
    void headSaysWhatIsThere();
    void columnsKeepTheirWidth_data();
    void columnsKeepTheirWidth();
    void paintsWhatIsSeen();
    void dragsToAStage();
    void dragsToAnOutcome();
    void dragLetsGo();
    void boardMayChangeWhileDragging();
};

void DealBoardViewTest::walks()
{
    Board board;
    fill(board);
    QCOMPARE(board.current(), u"0:50"_s);
    board.press(Qt::Key_Down);
    board.press(Qt::Key_Down);
    QCOMPARE(board.current(), u"0:10"_s);
    board.press(Qt::Key_Right); // over the empty stage, to the nearest card
    QCOMPARE(board.current(), u"2:30"_s);
    QVERIFY(board.list(2).hasFocus());
    board.press(Qt::Key_Right);
    board.press(Qt::Key_Right); // nothing beyond
    QCOMPARE(board.current(), u"3:40"_s);
    board.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(board.current(), u"0:50"_s);
    board.press(Qt::Key_End);
    QCOMPARE(board.current(), u"0:10"_s);
    board.press(Qt::Key_Home);
    QCOMPARE(board.current(), u"0:50"_s);
    board.press(Qt::Key_PageDown);
    QCOMPARE(board.current(), u"0:10"_s);
    board.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(board.current(), u"3:40"_s);
}

void DealBoardViewTest::asksToMove()
{
    Board board;
    fill(board);
    QList<DealMove> moves;
    connect(&board.view(), &DealBoardView::moveAsked, this,
            [&moves](const DealMove &move) { moves << move; });
    const std::int64_t deal = board.view().currentDeal();
    board.press(Qt::Key_Left, Qt::ControlModifier); // nothing is left of the first
    QVERIFY(moves.isEmpty());
    board.press(Qt::Key_Right, Qt::ControlModifier);
    board.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    board.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(moves.size(), 3);
    QCOMPARE(moves[0], (DealMove{deal, 2, DealOutcome::Open})); // the empty stage beside it
    QCOMPARE(moves[1], (DealMove{deal, 0, DealOutcome::Won}));
    QCOMPARE(moves[2], (DealMove{deal, 0, DealOutcome::Lost}));
}

void DealBoardViewTest::asksByKeys()
{
    Board board;
    fill(board);
    QSignalSpy opened(&board.view(), &DealBoardView::openAsked);
    QSignalSpy edited(&board.view(), &DealBoardView::editAsked);
    QSignalSpy menus(&board.view(), &DealBoardView::menuAsked);
    const qlonglong deal = board.view().currentDeal();
    board.press(Qt::Key_Return);
    board.press(Qt::Key_F2);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&board.list(0), &event);
    for (const QSignalSpy *spy : {&opened, &edited, &menus}) {
        QCOMPARE(spy->size(), 1);
        QCOMPARE(spy->at(0).at(0).toLongLong(), deal);
    }
    // The menu opens at the card.
    const QPoint at = board.list(0).viewport()->mapFromGlobal(menus.at(0).at(1).toPoint());
    QVERIFY(board.list(0).cardRect(board.model.find(deal)).contains(at));
}

void DealBoardViewTest::currentFollowsItsCard()
{
    Board board;
    fill(board);
    const std::int64_t deal = board.view().currentDeal();
    board.view().keepCurrent([&] { board.model.move({deal, 2}); });
    QCOMPARE(board.current(), u"1:50"_s);
    QVERIFY(board.list(1).hasFocus());
    // A board that comes later knows the same.
    board.book.builder.snapshot().deals.stage.set(2, board.book.second);
    board.view().keepCurrent([&] { board.model.setBoard(board.book.board()); });
    QCOMPARE(board.current(), u"1:50"_s);
}

void DealBoardViewTest::currentGoesOnWithoutItsCard()
{
    Board board;
    fill(board);
    const std::int64_t deal = board.view().currentDeal();
    board.view().keepCurrent([&] { board.model.move({deal, 0, DealOutcome::Won}); });
    QCOMPARE(board.current(), u"0:20"_s);
    QVERIFY(board.list(0).hasFocus());
}

void DealBoardViewTest::oneStopOfTab()
{
    Board board;
    fill(board);
    const auto stops = [&board] {
        int count = 0;
        for (const DealStageBox *box : board.view().boxes())
            count += (box->list().focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
        return count;
    };
    QCOMPARE(stops(), 1);
    board.press(Qt::Key_Right);
    QCOMPARE(stops(), 1);
    QVERIFY((board.list(2).focusPolicy() & Qt::TabFocus) != 0);
    // One card is chosen.
    QVERIFY(!board.list(0).selectionModel()->hasSelection());
    QVERIFY(board.list(2).selectionModel()->hasSelection());
    board.press(Qt::Key_Left);
    QVERIFY(board.list(0).selectionModel()->hasSelection());
}

void DealBoardViewTest::headSaysWhatIsThere()
{
    Board board;
    fill(board);
    QCOMPARE(board.view().boxes()[0]->headTexts(), (QStringList{u"First contact"_s, u"3"_s, u"80"_s}));
    QCOMPARE(board.view().boxes()[1]->headTexts(), (QStringList{u"Quotation"_s, u"0"_s, u"0"_s}));
    QVERIFY(board.list(0).accessibleName().contains(u"First contact"_s));
    board.model.move({board.view().currentDeal(), 2});
    QCOMPARE(board.view().boxes()[0]->headTexts(), (QStringList{u"First contact"_s, u"2"_s, u"30"_s}));
    QCOMPARE(board.view().boxes()[1]->headTexts(), (QStringList{u"Quotation"_s, u"1"_s, u"50"_s}));
}

void DealBoardViewTest::columnsKeepTheirWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("stages");
    QTest::addColumn<bool>("scrolls");
    QTest::newRow("five in a small window") << 968 << 5 << false;
    QTest::newRow("eight in a small window") << 800 << 8 << true;
    QTest::newRow("one in a wide window") << 1600 << 3 << false;
}

void DealBoardViewTest::columnsKeepTheirWidth()
{
    QFETCH(int, width);
    QFETCH(int, stages);
    QFETCH(bool, scrolls);
    Board board({width, 500});
    for (int stage = 3; stage < stages; ++stage)
        board.book.builder.stage("Stage " + std::to_string(stage));
    board.book.open(board.book.first, 10);
    board.book.open(static_cast<std::uint16_t>(stages - 1), 20);
    board.show();
    for (const DealStageBox *box : board.view().boxes())
        QVERIFY2(box->width() >= scaledPixels(board.view().font(), DealBoardView::kLeastWidth),
                 qPrintable(QString::number(box->width())));
    QCOMPARE(board.view().horizontalScrollBar()->maximum() > 0, scrolls);
    // Whoever walks to the last stage sees it.
    board.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(board.current(), u"%1:20"_s.arg(stages - 1));
    const QWidget &last = *board.view().boxes().last();
    const QRect place(last.mapTo(&board.view(), QPoint()), last.size());
    QVERIFY(board.view().viewport()->geometry().contains(place.center()));
    QVERIFY(place.right() <= board.view().viewport()->geometry().right());
}

/// However many cards a stage has, no more are painted than are seen.
void DealBoardViewTest::paintsWhatIsSeen()
{
    constexpr int kCards = 10'000;
    Board board;
    for (int i = 0; i < kCards; ++i)
        board.book.open(board.book.first, kCards - i);
    board.show();
    DealCardList &list = board.list(0);
    CountingDelegate counting;
    list.setItemDelegate(&counting);
    const int most = list.viewport()->height() / DealCardDelegate::cellHeight(list.font()) + 2;
    const auto repaint = [&] {
        counting.painted.clear();
        counting.paints = 0;
        list.grab();
    };
    repaint();
    QVERIFY(counting.paints > 0);
    QVERIFY2(counting.paints <= most, qPrintable(QString::number(counting.paints)));
    QCOMPARE(*counting.painted.begin(), 0);
    board.press(Qt::Key_End);
    repaint();
    QVERIFY2(counting.paints <= most, qPrintable(QString::number(counting.paints)));
    QCOMPARE(*counting.painted.rbegin(), kCards - 1);
    QVERIFY(*counting.painted.begin() >= kCards - most);
    // No widget for any card.
    QVERIFY(list.findChildren<QWidget *>().size() < 20);
    list.setItemDelegate(&list.cards());
}

void DealBoardViewTest::dragsToAStage()
{
    Board board;
    fill(board);
    QList<DealMove> moves;
    connect(&board.view(), &DealBoardView::moveAsked, this,
            [&moves](const DealMove &move) { moves << move; });
    const std::int64_t deal = board.model.idAt(board.model.index(1, 0, board.model.index(0, 0)));
    board.carry(0, 1, 2);
    QVERIFY(board.view().drag().isActive());
    QVERIFY(board.view().boxes()[2]->isTarget());
    QVERIFY(!board.view().boxes()[0]->isTarget());
    QVERIFY(board.view().findChild<OutcomeTargets *>()->isVisible());
    QCOMPARE(board.view().drag().target(), (DealMove{deal, 3, DealOutcome::Open}));
    QWidget *from = board.list(0).viewport();
    const QWidget *to = board.list(2).viewport();
    QTest::mouseRelease(from, Qt::LeftButton, {}, from->mapFromGlobal(to->mapToGlobal(to->rect().center())));
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves[0], (DealMove{deal, 3, DealOutcome::Open}));
    QVERIFY(!board.view().drag().isActive());
    QVERIFY(!board.view().boxes()[2]->isTarget());
    QVERIFY(!board.view().findChild<OutcomeTargets *>()->isVisible());
}

void DealBoardViewTest::dragsToAnOutcome()
{
    Board board;
    fill(board);
    QList<DealMove> moves;
    connect(&board.view(), &DealBoardView::moveAsked, this,
            [&moves](const DealMove &move) { moves << move; });
    QWidget *from = board.list(0).viewport();
    const auto *outcomes = board.view().findChild<OutcomeTargets *>();
    for (const bool wins : {true, false}) {
        board.carry(0, 0, 1);
        const QPoint at(wins ? 20 : outcomes->width() - 20, outcomes->height() / 2);
        QTest::mouseRelease(from, Qt::LeftButton, {}, from->mapFromGlobal(outcomes->mapToGlobal(at)));
    }
    QCOMPARE(moves.size(), 2);
    QCOMPARE(moves[0].outcome, DealOutcome::Won);
    QCOMPARE(moves[1].outcome, DealOutcome::Lost);
}

void DealBoardViewTest::dragLetsGo()
{
    Board board;
    fill(board);
    QList<DealMove> moves;
    connect(&board.view(), &DealBoardView::moveAsked, this,
            [&moves](const DealMove &move) { moves << move; });
    QWidget *from = board.list(0).viewport();
    board.carry(0, 0, 2);
    QTest::keyClick(&board.list(0), Qt::Key_Escape);
    QVERIFY(!board.view().drag().isActive());
    QTest::mouseRelease(from, Qt::LeftButton, {}, board.centreOf(0, 0));
    // Over its own stage it goes nowhere.
    board.carry(0, 0, 0);
    QVERIFY(board.view().drag().isActive());
    QVERIFY(!board.view().boxes()[0]->isTarget());
    QCOMPARE(from->cursor().shape(), Qt::ClosedHandCursor);
    // Beside the board nothing takes it, and the pointer says so.
    QTest::mouseMove(from, from->mapFromGlobal(board.view().mapToGlobal(QPoint(-50, -50))));
    QCOMPARE(from->cursor().shape(), Qt::ForbiddenCursor);
    QTest::mouseRelease(from, Qt::LeftButton, {}, board.centreOf(0, 1));
    QVERIFY(moves.isEmpty());
    // A click is no drag.
    QTest::mouseClick(from, Qt::LeftButton, {}, board.centreOf(0, 1));
    QCOMPARE(board.current(), u"0:20"_s);
    QVERIFY(!board.view().drag().isActive());
}

/// What is written elsewhere arrives while a card is carried.
void DealBoardViewTest::boardMayChangeWhileDragging()
{
    Board board;
    fill(board);
    board.carry(0, 0, 2);
    board.book.builder.stage("Newest");
    board.view().keepCurrent([&] { board.model.setBoard(board.book.board()); });
    QVERIFY(!board.view().drag().isActive()); // the stages are others
    QCOMPARE(board.view().boxes().size(), qsizetype(5));
}

QTEST_MAIN(DealBoardViewTest)
#include "tst_dealboardview.moc"
