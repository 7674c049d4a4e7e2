// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "core/text.h"
#include "domain/shippedschemes.h"
#include "support/tstranslator.h"
#include "ui/grading/gradebyhandsheet.h"
#include "ui/grading/movementspage.h"
#include "ui/record/recordlist.h"
#include "ui/record/recordpage.h"
#include "ui/widgets/sheet.h"
#include "workspace/grading/handgrades.h"
#include "workspace/grading/publishing.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether a sheet lies over the window.
bool isSheetOpen(Desk &desk)
{
    const auto sheets = desk.root.window().findChildren<Sheet *>();
    return std::ranges::any_of(sheets, [](const Sheet *sheet) { return sheet->isVisible(); });
}

/// The grade that the customer called @p name is shown with, and "by hand" where that is so.
QString gradeOf(Desk &desk, const QString &name)
{
    const ViewPtr view = desk.workspace.view();
    const auto &names = view->snapshot->customers.columns.text(FieldId::Name);
    for (Row row = 0; row < view->snapshot->customers.rows(); ++row) {
        if (toQString(names[row]) != name)
            continue;
        const QString grade =
            view->settings->grading.grades().value(view->derived.choice(FieldId::Grade)[row]);
        return view->derived.choice(FieldId::GradeByHand)[row] == 1 ? grade + u" by hand"_s : grade;
    }
    return {};
}

} // namespace

/// Grades set by hand and movements looked through, by the keyboard alone.
class GradeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void setsItAndComesBack();
    void endsByItself();
    void speaksAnotherLanguage();
    void goesBackToTheRules();
    void asksForWhatIsMissing();
    void fromTheListsOwnMenu();
    void asksForSomebody();
    void timelineTellsIt();
    void movementsAreReviewed();

private:
    static void setToA(Desk &desk);
};

/// Opens the sheet for the customer at hand and gives it the best grade.
void GradeWindowTest::setToA(Desk &desk)
{
    desk.press({"Ctrl+Shift+G"});
    QVERIFY(isSheetOpen(desk));
    desk.press({"Home", "Tab"});
    desk.type(u"signs this week"_s);
    desk.press({"Return"});
}

void GradeWindowTest::setsItAndComesBack()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    QCOMPARE(gradeOf(desk, u"Nordwind GmbH"_s), u"D"_s);
    const QByteArray before = desk.hash();
    setToA(desk);
    QVERIFY(!isSheetOpen(desk));
    QCOMPARE(gradeOf(desk, u"Nordwind GmbH"_s), u"A by hand"_s);
    QCOMPARE(gradeOf(desk, u"Ben Ray"_s), u"D"_s);
    QTRY_COMPARE(desk.message(), u"Nordwind GmbH has grade A now."_s);
    const OverrideRow &set = desk.workspace.view()->snapshot->overrides.front();
    QCOMPARE(set.reason, std::string("signs this week"));
    QCOMPARE(set.until, kToday + 30);
    QVERIFY(desk.table().hasFocus()); // given back
    QVERIFY(desk.comesBack(before));
    QCOMPARE(gradeOf(desk, u"Nordwind GmbH"_s), u"A by hand"_s);
}

/// With a reason and a last day typed; on the day after it the rules hold, without anybody doing anything.
void GradeWindowTest::endsByItself()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Shift+G", "Home", "Tab"});
    desk.type(u"visits us"_s);
    desk.press({"Tab", "Ctrl+A"});
    desk.type(u"2026-11-22"_s);
    desk.press({"Return"});
    QVERIFY(!isSheetOpen(desk));
    QCOMPARE(gradeOf(desk, u"Nordwind GmbH"_s), u"A by hand"_s);
    QCOMPARE(desk.workspace.view()->snapshot->overrides.front().until, kToday + 1);
    QVERIFY(desk.comesBack(before));
    const QByteArray after = desk.hash();
    for (const auto &[day, grade] : {std::pair(kToday + 1, u"A by hand"_s), std::pair(kToday + 2, u"D"_s)}) {
        desk.clock.set(day);
        QVERIFY(awaited(desk.workspace.load())); // as when the book is opened on that day
        QVERIFY(desk.rest());
        QCOMPARE(desk.workspace.view()->asOf, day);
        QCOMPARE(gradeOf(desk, u"Nordwind GmbH"_s), grade);
    }
    QCOMPARE(desk.hash(), after);
    // Undone and redone after its end, it is the same book and the same grade.
    QVERIFY(desk.comesBack(before));
    QCOMPARE(gradeOf(desk, u"Nordwind GmbH"_s), u"D"_s);
}

/// The grades to choose from too; the choice and what is being typed stay.
void GradeWindowTest::speaksAnotherLanguage()
{
    Desk desk;
    // Its grades have names.
    QVERIFY(awaited(publishScheme(desk.workspace, shippedGradeScheme(u"intent"_s).value(), kToday)));
    QVERIFY(desk.rest());
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"Ctrl+Shift+G", "Home", "Down", "Tab"});
    desk.type(u"signs"_s);
    const auto *grades = desk.root.window().findChild<GradeByHandSheet *>()->findChild<QComboBox *>();
    QCOMPARE(grades->currentText(), u"medium"_s);
    {
        const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
        QVERIFY(desk.rest());
        QVERIFY(isSheetOpen(desk));
        QVERIFY(gradeLabel(u"medium"_s) != u"medium"_s);
        QCOMPARE(grades->currentText(), gradeLabel(u"medium"_s));
        QCOMPARE(grades->itemText(0), gradeLabel(u"high"_s));
        QCOMPARE(Desk::saysOf(desk.target()), u"理由"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(&desk.target())->text(), u"signs"_s);
    }
    QVERIFY(desk.rest());
    QCOMPARE(grades->currentText(), u"medium"_s);
    desk.press({"Return"});
    QCOMPARE(gradeOf(desk, u"Nordwind GmbH"_s), u"medium by hand"_s);
}

void GradeWindowTest::goesBackToTheRules()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    setToA(desk);
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Shift+G"});
    QVERIFY(desk.tabTo(u"Back to the rules"_s));
    desk.press({"Space"});
    QVERIFY(!isSheetOpen(desk));
    QCOMPARE(gradeOf(desk, u"Nordwind GmbH"_s), u"D"_s);
    QVERIFY(desk.comesBack(before));
}

void GradeWindowTest::asksForWhatIsMissing()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Ben Ray"_s));
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Shift+G", "Return"}); // no reason
    QVERIFY(isSheetOpen(desk));
    QCOMPARE(Desk::saysOf(desk.target()), u"Because"_s); // where it is to be written
    desk.type(u"r"_s);
    desk.press({"Tab", "Ctrl+A"});
    desk.type(u"2026-11-01"_s); // over
    desk.press({"Return"});
    QVERIFY(isSheetOpen(desk));
    QCOMPARE(Desk::saysOf(desk.target()), u"Until"_s);
    desk.press({"Escape"});
    QVERIFY(!isSheetOpen(desk));
    QCOMPARE(desk.hash(), before);
}

void GradeWindowTest::fromTheListsOwnMenu()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Ben Ray"_s));
    desk.chooseInContextMenu(u"Set the grade by hand"_s);
    QVERIFY(desk.rest());
    QVERIFY(isSheetOpen(desk));
    desk.press({"Escape"});
}

void GradeWindowTest::asksForSomebody()
{
    Desk desk([](Editor &) -> Status { return {}; });
    desk.press({"Ctrl+Shift+G"});
    QVERIFY(!isSheetOpen(desk));
    QVERIFY(desk.message().startsWith(u"Choose a customer"));
}

void GradeWindowTest::timelineTellsIt()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"Ctrl+Shift+O"});
    setToA(desk); // of the record's page
    auto &rows = desk.root.window().findChild<RecordPage *>()->list(RecordPage::Timeline).rows();
    QTRY_VERIFY(rows.rowCount() > 0);
    QCOMPARE(rows.rowAt(0).entry.title, u"Grade D → A"_s);
    QVERIFY(rows.rowAt(0).entry.text.value(0).contains(u"signs this week"));
    desk.press({"Ctrl+Z"});
    QTRY_VERIFY(rows.rowCount() == 0 || !rows.rowAt(0).entry.title.startsWith(u"Grade"));
}

void GradeWindowTest::movementsAreReviewed()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    setToA(desk);
    desk.command(u"Grading"_s);
    QCOMPARE(desk.page(), u"grading"_s);
    QVERIFY(desk.tabTo(u"Movements"_s));
    desk.press({"Space"});
    QCOMPARE(desk.page(), u"grading/movements"_s);
    auto *page = desk.root.window().findChild<MovementsPage *>();
    QVERIFY(QTest::qWaitFor([page] { return page->isSettled(); }));
    QCOMPARE(page->model().rowCount(), 1);
    const QByteArray before = desk.hash();
    QVERIFY(desk.tabTo(u"Mark as reviewed"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.message(), u"Marked as reviewed up to today."_s);
    QVERIFY(desk.comesBack(before));
    // Enter on a movement opens the customer.
    page->setFocus();
    QVERIFY(QTest::qWaitFor([page] { return page->isSettled(); }));
    QVERIFY(desk.tabTo(u"Movements"_s));
    while (qobject_cast<QAbstractItemView *>(&desk.target()) == nullptr)
        desk.press({"Tab"});
    desk.press({"Return"});
    QCOMPARE(desk.page(), u"record"_s);
    QCOMPARE(desk.root.window().findChild<RecordPage *>()->customer(),
             desk.workspace.view()->snapshot->customers.ids[2]);
}

QTEST_MAIN(GradeWindowTest)
#include "tst_gradewindow.moc"
