// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipelineboard.h"
#include "ui/delegates/tableview.h"
#include "ui/pipeline/dealasksheet.h"
#include "ui/pipeline/deallistpage.h"
#include "ui/pipeline/dealsheet.h"
#include "ui/record/recordpage.h"
#include "workspace/deals/dealwork.h"
#include "workspace/deals/pipelinework.h"

#include <QLabel>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

/// Everyday work with deals, by keyboard alone.
class PipelineWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksAndMoves();
    void wins();
    void losesWithAReason();
    void escLeavesItWhereItIs();
    void requiredFieldsAreAsked();
    void refusedGoesBack();
    void newDeal();
    void newDealOfTheChosenCustomer();
    void editsADeal();
    void menuMoves();
    void deletes();
    void opensTheRecord();
    void listShowsTheSame();
    void listIsWrittenIn();
    void emptyBookOffersTheFirst();
    void filtersAreShared();
};

void PipelineWindowTest::walksAndMoves()
{
    PipelineBoard desk;
    QCOMPARE(desk.shown(), u"Lamps Doors|Roof|||"_s);
    QCOMPARE(desk.current(), u"Lamps"_s);
    QVERIFY(desk.board().board().hasKeyboard());
    QVERIFY2(desk.status().startsWith(u"3 open deal"_s), qPrintable(desk.status()));
    const QByteArray before = desk.hash();
    desk.press({"Down", "Ctrl+Right"});
    QCOMPARE(desk.shown(), u"Lamps|Roof Doors|||"_s);
    QCOMPARE(desk.current(), u"Doors"_s); // the keyboard goes along
    desk.press({"Ctrl+Right"});
    QCOMPARE(desk.shown(), u"Lamps|Roof|Doors||"_s);
    desk.press({"Ctrl+Left"});
    QCOMPARE(desk.shown(), u"Lamps|Roof Doors|||"_s);
    QVERIFY(desk.hash() != before);
    desk.press({"Ctrl+Z", "Ctrl+Z"});
    QVERIFY(desk.comesBack(before)); // and the first move is there again
    QTRY_COMPARE(desk.shown(), u"Lamps|Roof Doors|||"_s);
}

void PipelineWindowTest::wins()
{
    PipelineBoard desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Shift+W"});
    QCOMPARE(desk.shown(), u"Doors|Roof|||"_s);
    QCOMPARE(desk.current(), u"Doors"_s);
    QVERIFY(desk.message().contains(u"Lamps"_s));
    const Row row = desk.dealRow(u"Lamps"_s);
    QCOMPARE(desk.deals().outcome[row], static_cast<std::uint8_t>(DealOutcome::Won));
    QCOMPARE(desk.deals().closed[row], kToday);
    QVERIFY(desk.comesBack(before));
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(desk.shown(), u"Lamps Doors|Roof|||"_s);
}

void PipelineWindowTest::losesWithAReason()
{
    PipelineBoard desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Shift+L"});
    auto &sheet = *desk.root.window().findChild<DealAskSheet *>();
    QVERIFY(sheet.isVisible());
    desk.press({"Return"}); // without a reason
    QVERIFY(sheet.isVisible());
    QCOMPARE(desk.hash(), before);
    desk.type(u"pri"_s); // what was written before is offered
    desk.press({"Down", "Return"});
    desk.press({"Tab"});
    desk.type(u"Globex"_s);
    desk.press({"Return"});
    QVERIFY(!sheet.isVisible());
    QCOMPARE(desk.shown(), u"Doors|Roof|||"_s);
    const Row row = desk.dealRow(u"Lamps"_s);
    QCOMPARE(desk.deals().lostReason[row], std::string_view("Price too high"));
    QCOMPARE(desk.deals().competitor[row], std::string_view("Globex"));
    QVERIFY(desk.message().contains(u"Price too high"_s));
    QVERIFY(desk.board().board().hasKeyboard());
    QVERIFY(desk.comesBack(before));
}

void PipelineWindowTest::escLeavesItWhereItIs()
{
    PipelineBoard desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Shift+L", "Esc"});
    QVERIFY(!desk.root.window().findChild<DealAskSheet *>()->isVisible());
    QCOMPARE(desk.shown(), u"Lamps Doors|Roof|||"_s);
    QCOMPARE(desk.current(), u"Lamps"_s);
    QVERIFY(desk.board().board().hasKeyboard());
    QCOMPARE(desk.hash(), before);
}

/// What the stage asks for is asked, and written together with the move.
void PipelineWindowTest::requiredFieldsAreAsked()
{
    PipelineBoard desk;
    desk.press({"Right", "Ctrl+Right"});
    QCOMPARE(desk.shown(), u"Lamps Doors||Roof||"_s);
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Right"});
    auto &sheet = *desk.root.window().findChild<DealAskSheet *>();
    QVERIFY(sheet.isVisible());
    QCOMPARE(desk.shown(), u"Lamps Doors||Roof||"_s);
    desk.press({"Return"}); // nothing is filled in
    QVERIFY(sheet.isVisible());
    desk.type(u"soon"_s);
    desk.press({"Return"}); // no day
    QVERIFY(sheet.isVisible());
    desk.press({"Ctrl+A"});
    desk.type(u"+7"_s);
    desk.press({"Return"});
    QVERIFY(!sheet.isVisible());
    QCOMPARE(desk.shown(), u"Lamps Doors|||Roof|"_s);
    QCOMPARE(desk.deals().expected[desk.dealRow(u"Roof"_s)], kToday + 7);
    QVERIFY(desk.comesBack(before)); // one step takes both back
    QTRY_COMPARE(desk.shown(), u"Lamps Doors|||Roof|"_s);
    desk.press({"Ctrl+Left", "Ctrl+Right"}); // it has the day now, so nothing is asked
    QVERIFY(!sheet.isVisible());
    QCOMPARE(desk.shown(), u"Lamps Doors|||Roof|"_s);
}

/// Shown at once, and put back with a sentence where the book refuses it.
void PipelineWindowTest::refusedGoesBack()
{
    PipelineBoard desk;
    const auto &stages = desk.workspace.view()->snapshot->stages;
    StageText text{QString::fromStdString(stages[1].name), stages[1].chance, {FieldId::DealSource}};
    // Somebody makes the stage ask for a source; nobody here has seen it yet.
    const RecordWork work = editStage(stages[1].id, text);
    const auto change = desk.workspace.change(work.label, work.work);
    QTest::keyClick(&desk.target(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(desk.shown(), u"Doors|Lamps Roof|||"_s);
    QVERIFY(desk.rest());
    QCOMPARE(desk.shown(), u"Lamps Doors|Roof|||"_s);
    QCOMPARE(desk.current(), u"Lamps"_s);
    QVERIFY(!desk.message().isEmpty());
}

void PipelineWindowTest::newDeal()
{
    PipelineBoard desk;
    const QByteArray before = desk.hash();
    desk.press({"Right", "Ctrl+D"});
    auto &sheet = *desk.root.window().findChild<DealSheet *>();
    QVERIFY(sheet.isVisible());
    desk.type(u"bon"_s);
    desk.press({"Down", "Return"}); // Bond is offered
    desk.press({"Tab"});
    desk.press({"Return"});
    QVERIFY(sheet.isVisible()); // what it is about is not said
    desk.type(u"Windows"_s);
    desk.press({"Tab"});
    desk.type(u"2500"_s);
    desk.press({"Ctrl+D"}); // what was typed stays
    desk.press({"Return"});
    QVERIFY(!sheet.isVisible());
    QCOMPARE(desk.shown(), u"Lamps Doors|Windows Roof|||"_s); // in the stage of the card
    QCOMPARE(desk.current(), u"Windows"_s);
    const Row row = desk.dealRow(u"Windows"_s);
    QCOMPARE(desk.deals().amount[row], Money::fromUnits(2500));
    QCOMPARE(desk.deals().opened[row], kToday);
    const Row customer = desk.deals().customer[row];
    QCOMPARE(desk.workspace.view()->snapshot->customers.columns.text(FieldId::Name)[customer],
             std::string_view("Bond"));
    QVERIFY(desk.comesBack(before));
}

void PipelineWindowTest::newDealOfTheChosenCustomer()
{
    PipelineBoard desk;
    desk.press({"Ctrl+2"});
    QVERIFY(desk.goTo(u"Bond"_s));
    desk.press({"Ctrl+D"});
    QVERIFY(desk.root.window().findChild<DealSheet *>()->isVisible());
    desk.type(u"Stairs"_s); // the keyboard is in the title already
    desk.press({"Return"});
    const Row row = desk.dealRow(u"Stairs"_s);
    QVERIFY(row != kNoRow);
    QCOMPARE(
        desk.workspace.view()->snapshot->customers.columns.text(FieldId::Name)[desk.deals().customer[row]],
        std::string_view("Bond"));
}

void PipelineWindowTest::editsADeal()
{
    PipelineBoard desk;
    const QByteArray before = desk.hash();
    desk.press({"F2"});
    auto &sheet = *desk.root.window().findChild<DealSheet *>();
    QVERIFY(sheet.isVisible());
    desk.press({"Return"}); // nothing changed
    QVERIFY(!sheet.isVisible());
    QCOMPARE(desk.hash(), before);
    desk.press({"F2", "Ctrl+A"});
    desk.type(u"Street lamps"_s);
    desk.press({"Tab"});
    desk.press({"Ctrl+A"});
    desk.type(u"much"_s);
    desk.press({"Return"});
    QVERIFY(sheet.isVisible());
    desk.press({"Ctrl+A"});
    desk.type(u"120.50"_s);
    QVERIFY(desk.tabTo(u"Stage"_s));
    desk.press({"Down", "Return"}); // the next stage
    QVERIFY(!sheet.isVisible());
    QCOMPARE(desk.shown(), u"Doors|Street lamps Roof|||"_s);
    QCOMPARE(desk.deals().amount[desk.dealRow(u"Street lamps"_s)], *Money::fromDecimal(u"120.5"));
    QVERIFY(desk.comesBack(before));
}

void PipelineWindowTest::menuMoves()
{
    PipelineBoard desk;
    desk.chooseInBoardMenu({"M", "Down", "Down", "Return"}); // Move to…, the third stage
    QCOMPARE(desk.shown(), u"Doors|Roof|Lamps||"_s);
    desk.chooseInBoardMenu({"W"});
    QCOMPARE(desk.shown(), u"Doors|Roof|||"_s);
}

void PipelineWindowTest::deletes()
{
    PipelineBoard desk;
    const QByteArray before = desk.hash();
    desk.press({"Down", "Del"});
    QTRY_COMPARE(desk.shown(), u"Lamps|Roof|||"_s);
    QVERIFY(desk.message().contains(u"Doors"_s));
    QCOMPARE(desk.workspace.view()->snapshot->customers.aliveCount, std::size_t(2)); // not the customer
    QVERIFY(desk.comesBack(before));
}

void PipelineWindowTest::opensTheRecord()
{
    PipelineBoard desk;
    desk.press({"Return"});
    QCOMPARE(desk.page(), u"record"_s);
    const Row customer = desk.deals().customer[desk.dealRow(u"Lamps"_s)];
    QCOMPARE(desk.root.window().findChild<RecordPage *>()->customer(),
             desk.workspace.view()->snapshot->customers.ids[customer]);
}

void PipelineWindowTest::listShowsTheSame()
{
    PipelineBoard desk;
    QVERIFY(desk.tabTo(u"List"_s));
    desk.press({"Space"});
    QCOMPARE(desk.page(), u"pipeline/list"_s);
    auto &page = *desk.root.window().findChild<DealListPage *>();
    QCOMPARE(page.model().rowCount(), 3);
    page.table().setFocus();
    desk.press({"Right", "Right", "Right", "Ctrl+Shift+S"}); // by the amount
    const auto titles = [&page] {
        QStringList all;
        for (int row = 0; row < page.model().rowCount(); ++row)
            all << page.model().index(row, 0).data().toString();
        return all.join(u' ');
    };
    QCOMPARE(titles(), u"Doors Roof Lamps"_s);
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Home", "Ctrl+Shift+W"});
    QCOMPARE(titles().split(u' ').size(), 2);
    QVERIFY(desk.comesBack(before));
    QTRY_COMPARE(titles(), u"Roof Lamps"_s);
    desk.press({"Right", "F2"}); // a customer is not written into its cell
    QVERIFY(desk.root.window().findChild<DealSheet *>()->isVisible());
}

/// An amount and a day are written into their cells.
void PipelineWindowTest::listIsWrittenIn()
{
    PipelineBoard desk;
    QVERIFY(desk.root.showPage(u"pipeline/list"_s));
    QVERIFY(desk.rest());
    auto &page = *desk.root.window().findChild<DealListPage *>();
    page.table().setFocus();
    page.table().setCurrentIndex(page.model().index(0, static_cast<int>(OpenDealColumn::Amount)));
    QCOMPARE(page.table().currentIndex().siblingAtColumn(0).data().toString(), u"Lamps"_s);
    const QByteArray before = desk.hash();
    desk.press({"F2"});
    desk.type(u"much"_s);
    desk.press({"Return"}); // is refused where it stands
    QCOMPARE(desk.hash(), before);
    desk.press({"Ctrl+A"});
    desk.type(u"1,250.5"_s);
    desk.press({"Return"});
    QTRY_COMPARE(desk.deals().amount[desk.dealRow(u"Lamps"_s)], *Money::fromDecimal(u"1250.5"));
    QVERIFY(desk.comesBack(before));
    page.table().setCurrentIndex(page.model().index(0, static_cast<int>(OpenDealColumn::Expected)));
    desk.press({"F2"});
    desk.type(u"+10"_s);
    desk.press({"Return"});
    QTRY_COMPARE(desk.deals().expected[desk.dealRow(u"Lamps"_s)], kToday + 10);
}

void PipelineWindowTest::emptyBookOffersTheFirst()
{
    PipelineBoard desk(&addNeighbours);
    QCOMPARE(desk.shown(), QString());
    QVERIFY(Desk::saysOf(desk.target()).startsWith(u"New deal"_s));
    desk.press({"Space"});
    QVERIFY(desk.root.window().findChild<DealSheet *>()->isVisible());
    desk.type(u"nordwind gmbh"_s); // a whole name is that customer
    desk.press({"Esc"});           // the offers
    desk.press({"Tab"});
    desk.type(u"First"_s);
    desk.press({"Return"});
    QCOMPARE(desk.shown(), u"First||||"_s);
    const Row customer = desk.deals().customer[desk.dealRow(u"First"_s)];
    QVERIFY(customer != kNoRow);
}

void PipelineWindowTest::filtersAreShared()
{
    PipelineBoard desk;
    QVERIFY(desk.tabTo(u"Closing"_s));
    desk.chooseEntry(u"overdue"_s);
    QCOMPARE(desk.shown(), u"||||"_s);
    QVERIFY(desk.status().startsWith(u"0 open deal"_s));
    QVERIFY(desk.root.showPage(u"pipeline/list"_s));
    QVERIFY(desk.rest());
    QCOMPARE(desk.root.window().findChild<DealListPage *>()->model().rowCount(), 0);
}

QTEST_MAIN(PipelineWindowTest)
#include "tst_pipelinewindow.moc"
