// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "items/historymodel.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/delegates/cellinput.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/history/historypage.h"
#include "ui/record/recordfieldtable.h"
#include "ui/record/recordpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;

/// A salesperson's day in the program's window without a mouse: every action leads there by keys, and each
/// edit is taken back and brought again with the book as it was.
class EverydayWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void findsPeople();
    void sorts();
    void copies();
    void listsContacts();
    void writesACell();
    void changesMany_data();
    void changesMany();
    void deletes();
    void logsAContact_data();
    void logsAContact();
    void filtersAndKeepsAView();
    void exportsTheSelected();
    void addsACustomer();
    void writesInTheRecord();
    void addsATaskInTheRecord();
    void merges();
    void neverTheSame();
    void takesBackAnOldChange();
    void givesToAnother();
    void claimsAndReturns();
    void putsIntoACompany();
    void choosesColumns();
    void tabsAsOneReads();
};

void EverydayWorkTest::findsPeople()
{
    Desk desk;
    desk.press({"Ctrl+F"});
    desk.type(u"ww"_s);
    QCOMPARE(desk.names(), QStringList{u"华信有限公司"_s}); // by its contact
    desk.press({"Down"});
    QVERIFY(desk.table().hasFocus());
    desk.press({"Ctrl+F", "Esc"});
    QCOMPARE(desk.names().size(), 4);
    desk.type(u"uaxin"_s); // no syllable begins so
    QCOMPARE(desk.names().size(), 0);
}

void EverydayWorkTest::sorts()
{
    Desk desk;
    desk.press({"Ctrl+Home", "Ctrl+Shift+S"});
    const QStringList once = desk.names();
    desk.press({"Ctrl+Shift+S"});
    QStringList twice = desk.names();
    std::ranges::reverse(twice);
    QCOMPARE(twice, once);
    desk.press({"Right", "Ctrl+Alt+S"});
    QCOMPARE(desk.names().size(), 4);
}

void EverydayWorkTest::copies()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"Ctrl+C"});
    QVERIFY(QApplication::clipboard()->text().contains(u"Nordwind GmbH"));
    desk.press({"Ctrl+A", "Ctrl+C"});
    QCOMPARE(QApplication::clipboard()->text().trimmed().count(u'\n'), 3);
}

void EverydayWorkTest::listsContacts()
{
    Desk desk;
    desk.press({"Ctrl+F", "Shift+Tab"});
    QCOMPARE(Desk::saysOf(desk.target()), u"Contacts"_s);
    desk.press({"Space"});
    QVERIFY(desk.names().contains(u"Anna Graf"_s));
    desk.press({"Ctrl+F", "Shift+Tab", "Left"});
    QVERIFY(desk.names().contains(u"Nordwind GmbH"_s));
}

void EverydayWorkTest::writesACell()
{
    Desk desk;
    const QByteArray before = desk.hash();
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"F2"});
    QVERIFY(qobject_cast<CellInput *>(&desk.target()));
    desk.type(u"Südwind <b>KG</b>"_s);
    desk.press({"Return"});
    QVERIFY(desk.names().contains(u"Südwind <b>KG</b>"_s));
    QVERIFY(desk.comesBack(before));
}

void EverydayWorkTest::changesMany_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("tabs");
    QTest::addColumn<QString>("value");
    QTest::newRow("a field") << u"City"_s << 1 << u"杭州"_s;
    QTest::newRow("a tag") << u"Tags"_s << 2 << u"expo"_s;
    QTest::newRow("an owner") << u"Owner"_s << 1 << u"Tom"_s;
    QTest::newRow("a choice") << u"Need"_s << 1 << u"Clear"_s;
}

void EverydayWorkTest::changesMany()
{
    QFETCH(QString, field);
    QFETCH(int, tabs);
    QFETCH(QString, value);
    Desk desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Home", "Shift+Down", "Shift+Down", "Ctrl+Shift+E"});
    desk.type(field);
    for (int i = 0; i < tabs; ++i)
        desk.press({"Tab"});
    desk.type(value);
    QVERIFY(desk.button(u"Change 3 customer(s)"_s));
    desk.press({"Return"});
    QVERIFY2(desk.message().contains(u"3"), qPrintable(desk.message()));
    QVERIFY(desk.table().hasFocus());
    QVERIFY(desk.comesBack(before));
}

void EverydayWorkTest::deletes()
{
    Desk desk;
    const QByteArray before = desk.hash();
    QVERIFY(desk.goTo(u"Ben Ray"_s));
    desk.press({"Del"});
    QVERIFY(!desk.names().contains(u"Ben Ray"_s));
    QVERIFY(desk.comesBack(before));
}

void EverydayWorkTest::logsAContact_data()
{
    QTest::addColumn<bool>("several");
    QTest::newRow("one") << false;
    QTest::newRow("several") << true;
}

void EverydayWorkTest::logsAContact()
{
    QFETCH(bool, several);
    Desk desk;
    const QByteArray before = desk.hash();
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    if (several)
        desk.press({"Ctrl+A"});
    desk.press({"Ctrl+L"});
    desk.type(u"call 14 min wants delivery before Spring Festival; next call Tue"_s);
    desk.press({"Return"});
    QVERIFY(desk.table().hasFocus());
    QVERIFY(desk.hash() != before);
    QVERIFY(desk.comesBack(before));
}

void EverydayWorkTest::filtersAndKeepsAView()
{
    Desk desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Shift+F", "Space"});
    desk.type(u"City"_s);
    desk.press({"Tab", "Tab"});
    desk.type(u"Hamburg"_s);
    QCOMPARE(desk.names(), QStringList{u"Nordwind GmbH"_s});
    desk.press({"Esc", "Esc"}); // what is offered, then the builder
    QVERIFY(desk.table().hasFocus());
    QVERIFY(desk.tabTo(u"Saved views"_s));
    desk.chooseInMenu({"Down", "Return"}); // Save this view
    desk.type(u"Northern"_s);
    desk.press({"Return"});
    QTRY_COMPARE(Desk::saysOf(desk.target()), u"Northern"_s); // back where it was asked for
    QVERIFY(desk.comesBack(before));
}

void EverydayWorkTest::exportsTheSelected()
{
    Desk desk;
    desk.prompt.save = desk.path(u"out.csv"_s);
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"Ctrl+E"});
    QVERIFY(QApplication::activeModalWidget());
    QVERIFY(desk.tabTo(u"All"_s)); // the group of who is meant
    desk.press({"Down"});
    desk.press({"Return"});
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(desk.prompt.save); }));
    QVERIFY(desk.rest());
    QFile file(desk.prompt.save);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("Nordwind GmbH"));
    QVERIFY(!content.contains("Ben Ray"));
}

void EverydayWorkTest::addsACustomer()
{
    Desk desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+N"});
    desk.type(u"Nordwind AG"_s);
    QVERIFY(desk.tabTo(u"Open"_s)); // it looks like one that is there
    desk.press({"Ctrl+Return", "Esc"});
    QVERIFY(desk.names().contains(u"Nordwind AG"_s));
    QVERIFY(desk.comesBack(before));
}

void EverydayWorkTest::writesInTheRecord()
{
    Desk desk;
    const QByteArray before = desk.hash();
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"Ctrl+Shift+O"});
    QCOMPARE(desk.page(), u"record"_s);
    QVERIFY(desk.tabTo({})); // somewhere on the page
    desk.press({"Ctrl+PgDown", "F2"});
    auto *input = qobject_cast<QLineEdit *>(&desk.target());
    QVERIFY(input);
    desk.type(u"Elsewhere"_s);
    desk.press({"Return"});
    QVERIFY(desk.comesBack(before));
    desk.press({"Esc"});
    QCOMPARE(desk.page(), u"customers"_s);
    QCOMPARE(desk.table().selectionModel()->selectedRows().size(), 1);
}

void EverydayWorkTest::addsATaskInTheRecord()
{
    Desk desk;
    const QByteArray before = desk.hash();
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"Ctrl+Shift+O"});
    for (int tab = 0; tab < RecordPage::Tasks; ++tab)
        desk.press({"Ctrl+PgDown"});
    QVERIFY(desk.tabTo(u"Add task"_s));
    desk.press({"Space"});
    desk.type(u"Send the catalogue tomorrow"_s);
    desk.press({"Return"});
    QVERIFY(desk.comesBack(before));
}

void EverydayWorkTest::merges()
{
    Desk desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Shift+D"});
    QCOMPARE(desk.page(), u"merge"_s);
    auto &page = *desk.root.window().findChild<DuplicatesPage *>();
    QVERIFY(QTest::qWaitFor([&] { return page.isReady(); }));
    QCOMPARE(page.proposals().rowCount(), 1);
    desk.press({"Ctrl+Return"});
    QVERIFY(QTest::qWaitFor([&] { return page.proposals().rowCount() == 0; }));
    QVERIFY(desk.comesBack(before));
}

void EverydayWorkTest::neverTheSame()
{
    Desk desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Shift+D"});
    auto &page = *desk.root.window().findChild<DuplicatesPage *>();
    QVERIFY(QTest::qWaitFor([&] { return page.isReady(); }));
    desk.press({"Ctrl+Backspace"});
    QVERIFY(QTest::qWaitFor([&] { return page.proposals().rowCount() == 0; }));
    QVERIFY(desk.comesBack(before));
}

void EverydayWorkTest::takesBackAnOldChange()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"F2"});
    desk.type(u"Südwind"_s);
    desk.press({"Return"});
    QVERIFY(desk.goTo(u"Ben Ray"_s));
    desk.press({"F2"});
    desk.type(u"Ben Roy"_s);
    desk.press({"Return"});
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+H"});
    QCOMPARE(desk.page(), u"history"_s);
    QVERIFY(desk.tabTo(u"Changes"_s));
    desk.press({"Down"}); // the older of the two
    QVERIFY(desk.tabTo(u"Undo this change"_s));
    desk.press({"Space"});
    QTRY_VERIFY(desk.hash() != before);
    const QByteArray after = desk.hash();
    desk.press({"Ctrl+Shift+Z"});
    QTRY_COMPARE(desk.hash(), before);
    QTRY_VERIFY(desk.button(u"&Undo this change"_s)->isEnabled());
    QVERIFY(desk.tabTo(u"Undo this change"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.hash(), after);
    QVERIFY(desk.root.showPage(u"customers"_s));
    QVERIFY(desk.rest());
    QVERIFY(desk.names().contains(u"Nordwind GmbH"_s));
    QVERIFY(desk.names().contains(u"Ben Roy"_s));
}

void EverydayWorkTest::givesToAnother()
{
    Desk desk;
    const QByteArray before = desk.hash();
    QVERIFY(desk.goTo(u"华信有限公司"_s));
    desk.command(u"Hand over"_s);
    desk.type(u"Tom"_s);
    desk.press({"Return"});
    QVERIFY(desk.comesBack(before));
}

void EverydayWorkTest::claimsAndReturns()
{
    Desk desk;
    const QByteArray before = desk.hash();
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.command(u"Claim"_s);
    desk.press({"Return"});
    QVERIFY(desk.comesBack(before));
    const QByteArray claimed = desk.hash();
    desk.press({"Esc"});
    desk.command(u"Return to the pool"_s);
    desk.type(u"No need this year"_s);
    desk.press({"Return"});
    QVERIFY(desk.comesBack(claimed));
}

void EverydayWorkTest::putsIntoACompany()
{
    Desk desk;
    const QByteArray before = desk.hash();
    QVERIFY(desk.goTo(u"Ben Ray"_s));
    desk.press({"Ctrl+Shift+P"});
    desk.type(u"nordw"_s);
    QVERIFY(desk.rest());
    desk.press({"Return"});
    QTRY_VERIFY(desk.message().startsWith(u"Ben Ray"));
    QVERIFY(desk.comesBack(before));
}

void EverydayWorkTest::choosesColumns()
{
    Desk desk;
    QVERIFY(desk.tabTo(u"Columns"_s));
    const QStringList shown = desk.table().shownKeys();
    desk.chooseInMenu({"Down", "Return"});
    QVERIFY(desk.table().shownKeys() != shown);
}

/// Round the page once: what stands above the list is come to before it, in the order of the eye.
void EverydayWorkTest::tabsAsOneReads()
{
    Desk desk;
    desk.press({"Ctrl+F"});
    QStringList stops;
    for (int i = 0; i < 7; ++i) {
        stops << Desk::saysOf(desk.target());
        desk.press({"Tab"});
    }
    QCOMPARE(stops, QStringList({u"Search name, phone, pinyin…"_s, u"+ Filter"_s, u"Everyone"_s,
                                 u"Saved views"_s, u"Columns"_s, u"+ New customer"_s, u"Customers"_s}));
    QCOMPARE(stops.last(), desk.table().accessibleName());
}

QTEST_MAIN(EverydayWorkTest)
#include "tst_everydaywork.moc"
