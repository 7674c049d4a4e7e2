// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customersfixture.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What keys do between the search field and the list, and where the list stands at the next start.
class CustomersKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsChosen_data();
    void theFirstIsChosen();
    void typedIntoTheListIsSearched();
    void goesFromOneFoundToTheNext();
    void thePlaceIsRemembered_data();
    void thePlaceIsRemembered();
};

void CustomersKeysTest::typedIntoTheListIsSearched()
{
    OpenPage open(&addThree);
    open.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.table().setFocus();
    QTest::keyClick(&open.table(), Qt::Key_N, Qt::NoModifier);
    QVERIFY(open.search().hasFocus());
    QTest::keyClicks(&open.search(), u"ord"_s);
    QCOMPARE(open.search().text(), u"nord"_s);
    QTRY_COMPARE(open.table().model()->rowCount(), 1);
}

/// F3 goes on among those found while the keyboard stays in the search field.
void CustomersKeysTest::goesFromOneFoundToTheNext()
{
    OpenPage open(&addThree);
    open.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.page.startSearch();
    const auto step = [&](Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(&open.search(), Qt::Key_F3, modifiers);
        return open.table().currentIndex().row();
    };
    QCOMPARE(step({}), 0);
    QCOMPARE(step({}), 1);
    QVERIFY(open.table().chosenCustomer() != 0 && open.pane().isVisible());
    QCOMPARE(step({}), 2);
    QCOMPARE(step({}), 0); // round
    QCOMPARE(step(Qt::ShiftModifier), 2);
    QVERIFY(open.search().hasFocus());
    open.search().setText(u"nord"_s);
    QTRY_COMPARE(open.table().model()->rowCount(), 1);
    QCOMPARE(step({}), 0);
    QCOMPARE(open.name(0), u"Nordwind GmbH"_s);
}

void CustomersKeysTest::thePlaceIsRemembered_data()
{
    QTest::addColumn<int>("sortedBy");
    QTest::newRow("as it is") << -1;
    QTest::newRow("sorted") << 0;
}

/// The next start shows the list where it was left.
void CustomersKeysTest::thePlaceIsRemembered()
{
    QFETCH(int, sortedBy);
    OpenPage open([](Editor &editor) { return addCustomers(editor, 300); });
    if (sortedBy >= 0)
        open.table().header().sortBy(sortedBy, false);
    QVERIFY(open.settle());
    open.table().scrollTo(open.table().model()->index(150, 0), QAbstractItemView::PositionAtTop);
    const QString top = open.name(open.table().rowAt(0));
    QVERIFY(open.table().rowAt(0) > 100);
    open.table().remember();

    CustomersPage again(open.book.workspace(), open.settings, open.me);
    again.resize(open.page.size());
    again.show();
    open.book.load();
    QVERIFY(QTest::qWaitFor([&] { return again.isSettled() && again.table().rowAt(0) > 100; }));
    const QModelIndex first = again.table().model()->index(again.table().rowAt(0), 0);
    QCOMPARE(first.data().toString(), top);
}

void CustomersKeysTest::theFirstIsChosen_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Home") << Qt::Key_Home;
    QTest::newRow("Up") << Qt::Key_Up;
}

/// The keyboard begins in the first row, which is chosen no more than any other.
void CustomersKeysTest::theFirstIsChosen()
{
    QFETCH(Qt::Key, key);
    OpenPage open(&addThree);
    PeopleTable &table = open.table();
    table.setCurrentIndex(table.model()->index(0, 0));
    table.clearSelection();
    QCOMPARE(table.chosenCustomer(), 0);
    QTest::keyClick(&table, key);
    QCOMPARE(table.selectedRows(), QList<int>{0});
    QVERIFY(table.chosenCustomer() != 0);
}

QTEST_MAIN(CustomersKeysTest)
#include "tst_customerskeys.moc"
