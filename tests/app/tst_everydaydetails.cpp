// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/record/recordpage.h"

#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;

/// What is done less often, in the program's window by the keyboard alone too.
class EverydayDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void assignsByRules();
    void showsThePool();
    void mergesTwoOfTheList();
    void choosesWhereLaterWorkIsInTheWay();
    void writesAroundTheRecord_data();
    void writesAroundTheRecord();
    void findsWhatWasWritten();
    void writesAContactOfTheList();
    void pinsAView();
    void takesAConditionAway();
};

void EverydayDetailsTest::assignsByRules()
{
    Desk desk;
    const QByteArray before = desk.hash();
    desk.command(u"Assign by rules"_s);
    desk.type(u"city = Hamburg -> Tom"_s);
    desk.press({"Tab", "Return"});
    const QByteArray after = desk.hash();
    desk.press({"Ctrl+Z"}); // who has whom
    QVERIFY(desk.hash() != before);
    desk.press({"Ctrl+Z"}); // the rules, which are kept
    QCOMPARE(desk.hash(), before);
    desk.press({"Ctrl+Shift+Z", "Ctrl+Shift+Z"});
    QCOMPARE(desk.hash(), after);
}

void EverydayDetailsTest::showsThePool()
{
    Desk desk;
    QVERIFY(desk.tabTo(u"Everyone"_s));
    desk.chooseEntry(u"Unassigned"_s);
    QCOMPARE(desk.names().size(), 3);
    QVERIFY(!desk.names().contains(u"华信有限公司"_s)); // Li Na's
}

void EverydayDetailsTest::mergesTwoOfTheList()
{
    Desk desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Home", "Shift+Down"});
    desk.chooseInContextMenu(u"Merge these two"_s);
    QCOMPARE(desk.page(), u"merge"_s);
    const auto &page = *desk.root.window().findChild<DuplicatesPage *>();
    QVERIFY(QTest::qWaitFor([&] { return page.isReady() && page.fields().rowCount() > 0; }));
    desk.press({"Ctrl+Return"});
    QTRY_VERIFY(desk.hash() != before);
    QVERIFY(desk.rest());
    QVERIFY(desk.comesBack(before));
}

void EverydayDetailsTest::choosesWhereLaterWorkIsInTheWay()
{
    Desk desk;
    for (const QString &name : {u"Südwind"_s, u"Westwind"_s}) {
        QVERIFY(desk.goTo(name == u"Südwind" ? u"Nordwind GmbH"_s : u"Südwind"_s));
        desk.press({"F2"});
        desk.type(name);
        desk.press({"Return"});
    }
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+H"});
    QVERIFY(desk.tabTo(u"Changes"_s));
    desk.press({"Down"}); // the older of the two
    QVERIFY(desk.tabTo(u"Undo this change"_s));
    desk.press({"Space"});
    QTRY_COMPARE(Desk::saysOf(desk.target()), u"What to keep"_s);
    desk.press({"Space"}); // what was before
    QVERIFY(desk.tabTo(u"Undo as chosen"_s));
    desk.press({"Space"});
    QTRY_VERIFY(desk.hash() != before);
    QVERIFY(desk.rest());
    QVERIFY(desk.root.showPage(u"customers"_s));
    QVERIFY(desk.rest());
    QVERIFY(desk.names().contains(u"Nordwind GmbH"_s));
    desk.press({"Ctrl+Shift+Z"});
    QTRY_COMPARE(desk.hash(), before);
}

void EverydayDetailsTest::writesAroundTheRecord_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("text");
    QTest::newRow("a contact") << int(RecordPage::Contacts) << u"Add contact"_s << u"Ida Berg"_s;
    QTest::newRow("a title") << int(RecordPage::Contacts) << u"Title"_s << u"Buyer"_s;
    QTest::newRow("a contact less") << int(RecordPage::Contacts) << u"Remove"_s << QString();
    QTest::newRow("a task") << int(RecordPage::Tasks) << u"Add task"_s << u"Send samples"_s;
    QTest::newRow("a file") << int(RecordPage::Files) << u"Add file"_s << u"https://example.com/offer"_s;
}

void EverydayDetailsTest::writesAroundTheRecord()
{
    QFETCH(int, tab);
    QFETCH(QString, button);
    QFETCH(QString, text);
    Desk desk;
    const QByteArray before = desk.hash();
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"Ctrl+Shift+O"});
    for (int at = 0; at < tab; ++at)
        desk.press({"Ctrl+PgDown"});
    QVERIFY(desk.tabTo(button));
    desk.press({"Space"});
    if (!text.isEmpty()) {
        desk.type(text);
        desk.press({"Return"});
    }
    QTRY_VERIFY(desk.hash() != before);
    QVERIFY(desk.rest());
    QVERIFY(desk.comesBack(before));
}

void EverydayDetailsTest::findsWhatWasWritten()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"Ctrl+L"});
    desk.type(u"call 5 min asked for zebra stripes"_s);
    desk.press({"Return", "Ctrl+F"});
    desk.type(u"zebra"_s);
    QCOMPARE(desk.names(), QStringList());
    desk.press({"Ctrl+Alt+F"});
    QTRY_COMPARE(desk.names(), QStringList{u"Nordwind GmbH"_s});
}

void EverydayDetailsTest::writesAContactOfTheList()
{
    Desk desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+F", "Shift+Tab", "Space"});
    QVERIFY(desk.tabTo(u"Contacts"_s));
    desk.table().setFocus();
    QVERIFY(desk.goTo(u"Anna Graf"_s));
    desk.press({"F2"});
    desk.type(u"Anna Graf-Berg"_s);
    desk.press({"Return"});
    QVERIFY(desk.names().contains(u"Anna Graf-Berg"_s));
    QVERIFY(desk.comesBack(before));
}

void EverydayDetailsTest::pinsAView()
{
    Desk desk;
    desk.press({"Ctrl+F"});
    desk.type(u"Ben"_s);
    QVERIFY(desk.tabTo(u"Saved views"_s));
    desk.chooseEntry(u"Save this view"_s);
    desk.type(u"Bens"_s);
    desk.press({"Return"});
    QTRY_COMPARE(Desk::saysOf(desk.target()), u"Bens"_s);
    const QByteArray before = desk.hash();
    desk.chooseEntry(u"Pin"_s);
    QTRY_VERIFY(desk.hash() != before);
    QVERIFY(desk.comesBack(before));
    desk.press({"Ctrl+F", "Esc"});
    QCOMPARE(desk.names().size(), 4);
    desk.press({"Alt+1"});
    QTRY_COMPARE(desk.names(), QStringList{u"Ben Ray"_s});
}

void EverydayDetailsTest::takesAConditionAway()
{
    Desk desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Home", "Ctrl+A", "Ctrl+Shift+F", "Space"});
    desk.type(u"City"_s);
    desk.press({"Tab", "Tab"});
    desk.type(u"Hamburg"_s);
    desk.press({"Esc", "Esc"});
    QCOMPARE(desk.names().size(), 1);
    QVERIFY(desk.tabTo(u"City is Hamburg"_s));
    desk.press({"Del"});
    QCOMPARE(desk.names().size(), 4);
    QCOMPARE(desk.hash(), before); // nobody who is selected was meant
}

QTEST_MAIN(EverydayDetailsTest)
#include "tst_everydaydetails.moc"
