// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "support/movementpages.h"
#include "support/openworkspace.h"
#include "support/steadybuyers.h"
#include "ui/charts/sankey.h"
#include "ui/delegates/tableview.h"
#include "ui/grading/movementspage.h"
#include "ui/grading/reviewnotice.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/grading/gradereview.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

QVariant at(int daysAgo)
{
    return kToday.number() - daysAgo;
}

/// Twelve customers: a need that became clear 5, 15, 25 … days ago; the last came yesterday.
Status addMovers(Editor &editor)
{
    RowWriter rows(editor);
    const auto customers = addTwelve(rows, kToday, 11, 1);
    for (int i = 0; i < 9; ++i)
        rows.add(RecordTable::Need,
                 {{"customer", customers[std::size_t(i)]}, {"day", at(5 + 10 * i)}, {"level", 3}});
    return rows.status();
}

Status addScheme(Editor &editor)
{
    RowWriter rows(editor);
    rows.add(RecordTable::Scheme, {{"kind", u"grading"_s},
                                   {"name", u"g"_s},
                                   {"definition", QString::fromUtf8(shippedGradeScheme()->toJson())},
                                   {"in_use", 1},
                                   {"since_day", at(800)},
                                   {"review_day", at(2)}});
    return rows.status();
}

} // namespace

class MovementsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWithoutCustomers();
    void periods_data();
    void periods();
    void ribbonAndCause();
    void columnsFillTheWidth_data();
    void columnsFillTheWidth();
    void opensACustomer();
    void marksAsReviewed();
    void tellsWhenTheRulesAreDue_data();
    void tellsWhenTheRulesAreDue();
};

void MovementsPageTest::saysWhatToDoWithoutCustomers()
{
    checkWithoutCustomers<MovementsPage>(kToday);
}

void MovementsPageTest::periods_data()
{
    QTest::addColumn<int>("since");
    QTest::addColumn<int>("moved");
    QTest::newRow("a week") << int(MovementsPage::Since::Days7) << 1;
    QTest::newRow("a month") << int(MovementsPage::Since::Days30) << 3;
    QTest::newRow("a quarter") << int(MovementsPage::Since::Days90) << 9;
    QTest::newRow("never reviewed") << int(MovementsPage::Since::Review) << 3;
    QTest::newRow("a day, a quarter ago at first") << int(MovementsPage::Since::Date) << 9;
}

void MovementsPageTest::periods()
{
    QFETCH(int, since);
    QFETCH(int, moved);
    OpenWorkspace book(kToday);
    book.fill(&addMovers);
    MovementsPage page(*book);
    page.show();
    page.setSince(static_cast<MovementsPage::Since>(since));
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().moved, moved);
    QCOMPARE(page.model().rowCount(), moved);
    QCOMPARE(page.figures().entered, 1);
    QVERIFY(plainText(page.statusText()).startsWith(u"%1 customer"_s.arg(moved)));
}

void MovementsPageTest::ribbonAndCause()
{
    OpenWorkspace book(kToday);
    book.fill(&addMovers);
    MovementsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    auto *chart = page.findChild<Sankey *>();
    QCOMPARE(chart->table().rows.size(), qsizetype(page.figures().flows.size()));
    for (int ribbon = 0; ribbon < static_cast<int>(page.figures().flows.size()); ++ribbon) {
        Q_EMIT chart->partActivated(ribbon);
        const GradeFlow &flow = page.figures().flows[static_cast<std::size_t>(ribbon)];
        const bool isMove = flow.from != flow.to && flow.from != kNewCustomers;
        QCOMPARE(page.model().rowCount(), isMove ? int(flow.customers) : 0);
    }
    page.setRibbon(-1);
    page.setCause(GradeCause::Need);
    QCOMPARE(page.model().rowCount(), 3);
    page.setCause(GradeCause::Deal);
    QCOMPARE(page.model().rowCount(), 0);
    page.setCause({});
    QCOMPARE(page.model().rowCount(), 3);
}

void MovementsPageTest::columnsFillTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("hasPoints");
    QTest::newRow("narrow") << 800 << false;
    QTest::newRow("wide") << 1200 << true;
}

/// Side by side without a hole, and no wider than there is room.
void MovementsPageTest::columnsFillTheWidth()
{
    QFETCH(int, width);
    QFETCH(bool, hasPoints);
    OpenWorkspace book(kToday);
    book.fill(&addMovers);
    MovementsPage page(*book);
    page.resize(width, 600);
    page.show();
    QTRY_VERIFY(page.isSettled());
    auto *table = page.findChild<TableView *>();
    QCOMPARE(!table->isColumnHidden(GradeMovementModel::Points), hasPoints);
    int end = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->isColumnHidden(column))
            continue;
        QCOMPARE(table->columnViewportPosition(column), end);
        end += table->columnWidth(column);
    }
    QCOMPARE(end, table->viewport()->width());
}

void MovementsPageTest::opensACustomer()
{
    checkOpensACustomer<MovementsPage>(kToday, &addMovers);
}

void MovementsPageTest::marksAsReviewed()
{
    OpenWorkspace book(kToday);
    book.fill(&addMovers);
    MovementsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QSignalSpy done(&page, &MovementsPage::done);
    page.markReviewed();
    QTRY_COMPARE(done.size(), 1);
    page.setSince(MovementsPage::Since::Review);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().lastReview, kToday);
    QCOMPARE(page.model().rowCount(), 0);
}

void MovementsPageTest::tellsWhenTheRulesAreDue_data()
{
    QTest::addColumn<int>("place"); // in the menu
    QTest::addColumn<int>("months");
    QTest::newRow("a month") << 0 << 1;
    QTest::newRow("three months") << 1 << 3;
    QTest::newRow("six months") << 2 << 6;
    QTest::newRow("a year") << 3 << 12;
}

void MovementsPageTest::tellsWhenTheRulesAreDue()
{
    QFETCH(int, place);
    QFETCH(int, months);
    OpenWorkspace book(kToday);
    book.fill(&addMovers);
    MovementsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(!page.notice().isVisible()); // the rules are not the book's own
    book.fill(&addScheme);
    QTRY_VERIFY(page.isSettled() && page.notice().isSettled());
    QVERIFY(page.notice().isVisible());
    QVERIFY(page.notice().isDue());
    QSignalSpy done(&page, &MovementsPage::done);
    const auto hash = [&book] {
        const auto checked = book->check();
        book.await(checked);
        return checked.result()->contentHash;
    };
    const QByteArray before = hash();
    auto *button = page.notice().findChild<QPushButton *>();
    // Shown by its button the menu would hold up the test until it is closed.
    button->menu()->popup(QPoint());
    for (int step = 0; step <= place; ++step)
        QTest::keyClick(button->menu(), Qt::Key_Down);
    QTest::keyClick(button->menu(), Qt::Key_Return);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!page.notice().isDue());
    QCOMPARE(page.notice().review(), kToday.addMonths(months));
    QTRY_VERIFY(page.notice().isSettled());
    const QByteArray after = hash();
    QVERIFY(after != before);
    book.await(book->undo());
    QTRY_VERIFY(page.notice().isSettled() && page.notice().isDue());
    QCOMPARE(hash(), before);
    book.await(book->redo());
    QTRY_VERIFY(page.notice().isSettled() && !page.notice().isDue());
    QCOMPARE(hash(), after);
}

QTEST_MAIN(MovementsPageTest)
#include "tst_movementspage.moc"
