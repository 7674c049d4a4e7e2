// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/customers/customerpane.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/customers/whycard.h"
#include "ui/customersfixture.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/spanlabel.h"
#include "ui/widgets/tabstrip.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

class CustomersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThenFewer();
    void listsTheBook();
    void emptyBookOffersNextSteps();
    void noContactsIsNotNobody();
    void searchesAsTyped();
    void nobodyFound();
    void contacts();
    void bestHitsComeFirst();
    void sortsAndRemembers();
    void columnsAreRemembered();
    void choosingOpensThePane();
    void goesByKeys();
    void offersItsListForExport();
    void followsAnEdit();
    void namesAreText();
    void showsACustomerBeforeItIsLoaded();
    void showsACustomerThatIsHidden_data();
    void showsACustomerThatIsHidden();
    void aCustomerThatIsGoneIsForgotten();
};

void CustomersPageTest::listsTheBook()
{
    OpenPage open(&addThree);
    QCOMPARE(open.table().model()->rowCount(), 3);
    QCOMPARE(open.name(0), u"Nordwind GmbH"_s);
    const QString status = plainText(open.page.statusText());
    QVERIFY2(status.startsWith(u"3 customer"), qPrintable(status));
    QVERIFY2(status.contains(u"3 shown"), qPrintable(status));
    QVERIFY(!open.pane().isVisible());
    for (int column = 0; column < 8; ++column)
        QVERIFY(!open.table().isColumnHidden(column));
    QVERIFY(open.table().isColumnHidden(8));
}

void CustomersPageTest::emptyBookOffersNextSteps()
{
    OpenPage open(nullptr);
    QSignalSpy import(&open.page, &CustomersPage::importRequested);
    QSignalSpy demo(&open.page, &CustomersPage::demoRequested);
    QTRY_VERIFY(open.button(u"Import…"_s));
    open.button(u"Import…"_s)->click();
    open.button(u"Open demo data"_s)->click();
    QCOMPARE(import.size(), 1);
    QCOMPARE(demo.size(), 1);
    open.book.change(&addThree);
    QVERIFY(QTest::qWaitFor([&] { return open.table().isVisible(); }));
}

void CustomersPageTest::noContactsIsNotNobody()
{
    OpenPage open(&addThree);
    open.button(u"Contacts"_s)->click();
    QTRY_VERIFY(open.button(u"Show customers"_s));
    open.button(u"Show customers"_s)->click();
    QVERIFY(open.settle());
    QTRY_COMPARE(open.table().model()->rowCount(), 3);
    QVERIFY(open.table().isVisible());
}

void CustomersPageTest::searchesAsTyped()
{
    OpenPage open(&addThree);
    QVERIFY(open.page.startSearch());
    QTest::keyClicks(&open.search(), u"nord"_s);
    QVERIFY(QTest::qWaitFor([&] { return open.table().model()->rowCount() == 1; }));
    QCOMPARE(open.name(0), u"Nordwind GmbH"_s);
    QVERIFY(plainText(open.page.statusText()).contains(u"1 shown"));
    QTest::keyClick(&open.search(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return open.table().model()->rowCount() == 3; }));
    open.search().setText(u"天"_s);
    QVERIFY(QTest::qWaitFor([&] { return open.table().model()->rowCount() == 1; }));
    QCOMPARE(open.name(0), u"天成有限公司"_s);
}

void CustomersPageTest::nobodyFound()
{
    OpenPage open(&addThree);
    open.search().setText(u"<i>nobody</i>"_s);
    QVERIFY(QTest::qWaitFor([&] { return open.button(u"Clear the search"_s) != nullptr; }));
    QVERIFY(!open.table().isVisible());
    open.button(u"Clear the search"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return open.table().isVisible(); }));
    QCOMPARE(open.table().model()->rowCount(), 3);
}

void CustomersPageTest::contacts()
{
    OpenPage open(nullptr);
    open.book.generate(40);
    QVERIFY(open.settle());
    open.button(u"Contacts"_s)->click();
    QVERIFY(open.settle());
    QVERIFY(plainText(open.page.statusText()).contains(u"contact"));
    QCOMPARE(open.table().model()->headerData(0, Qt::Horizontal).toString(), u"Contact"_s);
    QVERIFY(open.table().model()->rowCount() > 0);
    open.table().selectRow(0);
    QVERIFY(QTest::qWaitFor([&] { return open.pane().isVisible(); }));
    QCOMPARE(open.pane().customer(), open.table().model()->index(0, 0).data(CustomerIdRole).toLongLong());
}

/// While searching the list is ordered by how well it is hit, until a click; then as it was before.
void CustomersPageTest::bestHitsComeFirst()
{
    OpenPage open([](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomer(editor, u"Old Nord"_s));
        LEADBOOK_TRY(addCustomer(editor, u"Nord"_s));
        return addCustomer(editor, u"Nordwind"_s);
    });
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < open.table().model()->rowCount(); ++row)
            all << open.name(row);
        return all.join(u", "_s);
    };
    TableHeader &header = open.table().header();
    const QPoint name(header.sectionViewportPosition(0) + 10, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, name);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, name);
    QTRY_COMPARE(names(), u"Old Nord, Nordwind, Nord"_s);
    QTest::keyClicks(&open.search(), u"nord"_s);
    QTRY_COMPARE(names(), u"Nord, Nordwind, Old Nord"_s);
    QCOMPARE(header.sortKeys(), QList<ColumnSort>());
    QCOMPARE(open.table().model()->index(2, 0).data(HitsRole).value<QList<int>>(), (QList<int>{4, 4}));
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, name);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, name);
    QTRY_COMPARE(names(), u"Old Nord, Nordwind, Nord"_s);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, name);
    QTRY_COMPARE(names(), u"Nord, Nordwind, Old Nord"_s);
    QTest::keyClick(&open.search(), Qt::Key_Escape);
    QTRY_COMPARE(names(), u"Old Nord, Nordwind, Nord"_s);
    QVERIFY(!open.table().model()->index(2, 0).data(HitsRole).isValid());
    QTRY_COMPARE(readListLayout(open.settings, ListKind::Customers).sort, QStringList{u"name:desc"_s});
}

void CustomersPageTest::sortsAndRemembers()
{
    OpenPage open(&addThree);
    TableHeader &header = open.table().header();
    const QPoint name(header.sectionViewportPosition(0) + 10, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, name);
    QVERIFY(QTest::qWaitFor([&] { return open.name(0) == u"<b>x</b>"; }));
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, name);
    QVERIFY(QTest::qWaitFor([&] { return open.name(2) == u"<b>x</b>"; }));
    QVERIFY(
        QTest::qWaitFor([&] { return !readListLayout(open.settings, ListKind::Customers).sort.isEmpty(); }));
    QCOMPARE(readListLayout(open.settings, ListKind::Customers).sort, QStringList{u"name:desc"_s});

    CustomersPage again(open.book.workspace(), open.settings, open.me);
    open.book.load();
    QVERIFY(QTest::qWaitFor([&] { return again.isSettled(); }));
    QCOMPARE(again.table().model()->index(2, 0).data().toString(), u"<b>x</b>"_s);
}

void CustomersPageTest::columnsAreRemembered()
{
    OpenPage open(&addThree);
    PeopleTable &table = open.table();
    table.setColumnHidden(1, true);
    table.header().moveSection(table.header().visualIndex(2), 0);
    table.header().resizeSection(0, 222);
    QVERIFY(QTest::qWaitFor(
        [&] { return !readListLayout(open.settings, ListKind::Customers).columns.isEmpty(); }));
    CustomersPage again(open.book.workspace(), open.settings, open.me);
    open.book.load();
    QVERIFY(QTest::qWaitFor([&] { return again.isSettled(); }));
    QVERIFY(again.table().isColumnHidden(1));
    QCOMPARE(again.table().header().visualIndex(2), 0);
    QCOMPARE(again.table().header().sectionSize(0), 222);
}

void CustomersPageTest::choosingOpensThePane()
{
    OpenPage open(nullptr);
    open.book.generate(40);
    QVERIFY(open.settle());
    QTest::mouseClick(open.table().viewport(), Qt::LeftButton, {}, QPoint(40, 45));
    QVERIFY(open.pane().isVisible());
    QVERIFY(open.settle());
    const qint64 chosen = open.pane().customer();
    QCOMPARE(chosen, open.table().model()->index(1, 0).data(IdRole).toLongLong());
    QVERIFY(plainText(open.page.statusText()).contains(u"1 selected"));
    const auto *tabs = open.pane().findChild<TabStrip *>();
    QCOMPARE(tabs->count(), 5);
    const auto record = awaited(open.book.workspace().record(chosen));
    QVERIFY(record);
    QVERIFY(tabs->tabText(1).contains(QString::number(record->contacts.size())));
    QTest::keyClick(&open.table(), Qt::Key_Escape);
    QVERIFY(!open.pane().isVisible());
    QCOMPARE(open.table().selectionCount(), 0);
}

void CustomersPageTest::goesByKeys()
{
    OpenPage open(&addThree);
    open.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.page.startSearch();
    QVERIFY(open.search().hasFocus());
    QTest::keyClick(&open.search(), Qt::Key_Down);
    QVERIFY(open.table().hasFocus());
    QCOMPARE(open.table().currentIndex().row(), 0);
    QTest::keyClick(&open.table(), Qt::Key_Down);
    QCOMPARE(open.table().currentIndex().row(), 1);
    QVERIFY(open.settle());
    QTest::keyClick(&open.table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(open.pane().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(open.table().hasFocus());
    QVERIFY(!open.pane().isVisible());
}

void CustomersPageTest::offersItsListForExport()
{
    OpenPage open(&addThree);
    ExportOffer offer = open.page.exportOffer();
    QVERIFY(!isNarrowed(offer));
    QVERIFY(offer.chosen.empty());
    QCOMPARE(offer.shownColumns.first(), u"name"_s);
    QCOMPARE(offer.shownColumns.size(), 8);
    open.table().header().moveSection(0, 1);
    open.table().setColumnHidden(2, true);
    open.search().setText(u"nordwind"_s);
    QVERIFY(open.settle());
    open.table().selectRow(0);
    offer = open.page.exportOffer();
    QVERIFY(isNarrowed(offer));
    QCOMPARE(offer.chosen, (std::vector<std::int64_t>{open.table().chosenCustomer()}));
    QCOMPARE(offer.shownColumns.size(), 7);
    QCOMPARE(offer.shownColumns[1], u"name"_s);
    QVERIFY(!offer.shownColumns.contains(u"grade"_s));
    open.button(u"Contacts"_s)->click();
    QVERIFY(open.settle());
    QCOMPARE(open.page.exportOffer().query.list, ListKind::Contacts);
}

void CustomersPageTest::followsAnEdit()
{
    OpenPage open(&addThree);
    open.table().selectRow(0);
    QVERIFY(open.settle());
    const qint64 id = open.pane().customer();
    open.book.change([id](Editor &editor) {
        return editor.update(RecordTable::Customer, id, std::array{Cell{"name", u"Nordwind AG"_s}});
    });
    QVERIFY(QTest::qWaitFor([&] { return open.name(0) == u"Nordwind AG"; }));
    QVERIFY(open.settle());
    QCOMPARE(open.pane().customer(), id);
    open.book.change([id](Editor &editor) { return editor.removeCustomer(id); });
    QVERIFY(QTest::qWaitFor([&] { return open.table().model()->rowCount() == 2; }));
    QVERIFY(open.settle());
    QVERIFY(!open.pane().isVisible());
    QVERIFY(plainText(open.page.statusText()).startsWith(u"2 customer"));
}

void CustomersPageTest::namesAreText()
{
    OpenPage open(&addThree);
    open.table().selectRow(1);
    QVERIFY(open.settle());
    const auto labels = open.page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == u"<b>x</b>"; }));
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

void CustomersPageTest::showsACustomerBeforeItIsLoaded()
{
    LoadedBook book(kToday);
    std::int64_t id = 0;
    book.change([&id](Editor &editor) -> Status {
        LEADBOOK_TRY(addThree(editor));
        return addCustomer(editor, u"Globex"_s, &id);
    });
    QSettings settings(book.file(u"test.ini"_s), QSettings::IniFormat);
    Me me(book.workspace(), settings);
    CustomersPage page(book.workspace(), settings, me);
    page.showCustomer(id);
    QVERIFY(!page.isSettled());
    book.load();
    QVERIFY(QTest::qWaitFor([&] { return page.isSettled(); }));
    QCOMPARE(page.table().chosenCustomer(), id);
}

void CustomersPageTest::showsACustomerThatIsHidden_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("contacts");
    QTest::newRow("search") << u"nord"_s << QString() << false;
    QTest::newRow("filter") << QString() << u"city = Nowhere"_s << false;
    QTest::newRow("contacts") << QString() << QString() << true;
    QTest::newRow("all") << u"nord"_s << u"city = Nowhere"_s << true;
}

void CustomersPageTest::showsACustomerThatIsHidden()
{
    QFETCH(QString, search);
    QFETCH(QString, filter);
    QFETCH(bool, contacts);
    OpenPage open(&addThree);
    const qint64 id = open.table().model()->index(2, 0).data(IdRole).toLongLong();
    if (!filter.isEmpty())
        QVERIFY(open.page.showOnly(filter, u"New"_s));
    if (contacts)
        open.button(u"Contacts"_s)->click();
    open.search().setText(search);
    QVERIFY(open.settle());
    open.page.showCustomer(id);
    QVERIFY(open.settle());
    QCOMPARE(open.table().chosenCustomer(), id);
    QVERIFY(open.pane().isVisible());
    QCOMPARE(open.table().model()->rowCount(), 3);
    QVERIFY(open.search().text().isEmpty());
    QVERIFY(!open.button(u"Segment: New"_s));
}

void CustomersPageTest::aCustomerThatIsGoneIsForgotten()
{
    OpenPage open(&addThree);
    open.search().setText(u"nord"_s);
    QVERIFY(open.settle());
    open.page.showCustomer(4711);
    QVERIFY(open.settle());
    QCOMPARE(open.table().chosenCustomer(), 0);
    // Wanted in a book that is closed before it was loaded.
    open.book.load();
    QVERIFY(awaited(open.book.workspace().create(open.book.file(u"other.leadbook"_s))));
    open.page.showCustomer(4711);
    QVERIFY(!open.page.isSettled());
    QVERIFY(awaited(open.book.workspace().close()));
    QVERIFY(awaited(open.book.workspace().create(open.book.file(u"third.leadbook"_s))));
    open.book.load();
    QVERIFY(open.settle());
}

/// What is marked as selected is selected: all are, then others are found, of which the last was one of them.
void CustomersPageTest::allThenFewer()
{
    OpenPage open([](Editor &editor) -> Status {
        for (int i = 0; i < 300; ++i)
            LEADBOOK_TRY(addCustomer(editor, i < 250 ? u"Firma %1"_s.arg(i) : u"Werk %1"_s.arg(i)));
        return {};
    });
    PeopleTable &table = open.table();
    QCOMPARE(table.model()->rowCount(), 300);
    table.selectAll();
    QCOMPARE(table.selectionCount(), 300);
    open.search().setText(u"Werk"_s);
    QVERIFY(open.settle());
    const int found = table.model()->rowCount();
    QVERIFY(found < 300);
    qint64 marked = 0;
    for (int row = 0; row < found; ++row)
        marked += table.selectionModel()->isRowSelected(row) ? 1 : 0;
    QCOMPARE(marked, table.selectionCount());
    QCOMPARE(marked, 0);
}

QTEST_MAIN(CustomersPageTest)
#include "tst_customerspage.moc"
