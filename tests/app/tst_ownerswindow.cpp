// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ownersdesk.h"
#include "items/ownersheetmodel.h"
#include "ui/owners/handoversheet.h"
#include "ui/owners/ownerspage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;

/// The owners' page in the program's window, by the keyboard alone.
class OwnersWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_desk = std::make_unique<OwnersDesk>(); }
    void cleanup() { m_desk.reset(); }
    void opens();
    void isInThePalette();
    void needsABook();
    void listsWhomAFigureCounts_data();
    void listsWhomAFigureCounts();
    void adds();
    void renames();
    void refusesAName_data();
    void refusesAName();
    void retiresAndReturns();
    void thisIsMe();

private:
    std::unique_ptr<OwnersDesk> m_desk;
};

void OwnersWindowTest::opens()
{
    const QAbstractItemModelTester tester(m_desk->table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_desk->sheetText(), u"Mei 3 | Tom 1 | Ann 0 | Unassigned pool 1"_s);
    QCOMPARE(m_desk->program().status(), u"3 owner(s) · 1 customer(s) in the pool"_s);
    QVERIFY(m_desk->table().currentIndex().isValid());
    QVERIFY(awaited(m_desk->program().workspace.change(
        u"Test"_s, [](Editor &editor) { return addCustomer(editor, u"New"_s); })));
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->sheetText(), u"Mei 3 | Tom 1 | Ann 0 | Unassigned pool 2"_s);
}

void OwnersWindowTest::isInThePalette()
{
    m_desk->program().root.showPage(u"insights"_s);
    QTest::keyClick(&m_desk->program().root.window(), Qt::Key_K, Qt::ControlModifier);
    type(u"owners and the pool"_s);
    QVERIFY(m_desk->settle());
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->program().page(), u"owners"_s);
}

void OwnersWindowTest::needsABook()
{
    m_desk->program().action(ActionId::CloseBook).trigger();
    QTRY_VERIFY(!m_desk->program().action(ActionId::Owners).isEnabled());
}

void OwnersWindowTest::listsWhomAFigureCounts_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("people");
    const int mei = 0;
    const int pool = 3;
    QTest::newRow("name") << mei << int(OwnerSheetModel::Name) << u"Acme Bond Cobb"_s;
    QTest::newRow("customers") << mei << int(OwnerSheetModel::Customers) << u"Acme Bond Cobb"_s;
    QTest::newRow("contacts") << mei << int(OwnerSheetModel::Contacts) << u"Anna"_s;
    QTest::newRow("open deals") << mei << int(OwnerSheetModel::OpenDeals) << u"Bond Dorn"_s;
    QTest::newRow("open value") << mei << int(OwnerSheetModel::OpenValue) << u"Bond Dorn"_s;
    QTest::newRow("overdue") << mei << int(OwnerSheetModel::Overdue) << u"Acme"_s;
    QTest::newRow("untouched") << mei << int(OwnerSheetModel::Untouched) << u"Cobb"_s;
    QTest::newRow("another's") << 1 << int(OwnerSheetModel::Customers) << u"Dorn"_s;
    QTest::newRow("pool") << pool << int(OwnerSheetModel::Customers) << u"Egon"_s;
}

void OwnersWindowTest::listsWhomAFigureCounts()
{
    QFETCH(int, row);
    QFETCH(int, column);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < row; ++i)
        press(Qt::Key_Down);
    for (int i = 0; i < column; ++i)
        press(Qt::Key_Right);
    QCOMPARE(m_desk->table().currentIndex().row(), row);
    QCOMPARE(m_desk->table().currentIndex().column(), column);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->program().page(), u"customers"_s);
    QVERIFY(m_desk->settle());
    QTEST(m_desk->listed(), "people");
    QTest::keyClick(&m_desk->program().root.window(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->table().currentIndex().row(), row); // where one was
}

void OwnersWindowTest::adds()
{
    const QByteArray before = m_desk->hash();
    press(Qt::Key_Insert);
    type(u" Kim "_s);
    press(Qt::Key_Return);
    QVERIFY(m_desk->settle());
    QTRY_COMPARE(m_desk->sheetText(), u"Kim 0 | Mei 3 | Tom 1 | Ann 0 | Unassigned pool 1"_s);
    QCOMPARE(m_desk->message(), u"Kim is an owner now."_s);
    QCOMPARE(m_desk->table().currentIndex().row(), 0);
    QVERIFY(m_desk->table().hasFocus());
    m_desk->verifyUndoRedo(before);
}

void OwnersWindowTest::renames()
{
    const QByteArray before = m_desk->hash();
    press(Qt::Key_F2);
    QCOMPARE(m_desk->program().page(), u"owners"_s);
    type(u"Li Mei"_s);
    press(Qt::Key_Return);
    QVERIFY(m_desk->settle());
    QTRY_VERIFY(m_desk->sheetText().contains(u"Li Mei 3"_s));
    QCOMPARE(m_desk->message(), u"Mei is called Li Mei now."_s);
    m_desk->verifyUndoRedo(before);
    press(Qt::Key_Return);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->listed(), u"Acme Bond Cobb"_s);
}

void OwnersWindowTest::refusesAName_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("rename to another's") << Qt::Key_F2 << u"tom"_s;
    QTest::newRow("new with another's") << Qt::Key_Insert << u"ANN"_s;
}

void OwnersWindowTest::refusesAName()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, name);
    const QByteArray before = m_desk->hash();
    press(key);
    type(name);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->message().startsWith(u"There is an owner"));
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->hash(), before);
}

void OwnersWindowTest::retiresAndReturns()
{
    const QByteArray before = m_desk->hash();
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(m_desk->settle());
    QTRY_COMPARE(m_desk->sheetText(), u"Tom 1 | Ann 0 | Mei 3 | Unassigned pool 1"_s);
    QCOMPARE(m_desk->message(), u"Mei gets no customers any more."_s);
    QCOMPARE(m_desk->table().currentIndex().row(), 2); // still Mei
    m_desk->verifyUndoRedo(before);
    const QByteArray inactive = m_desk->hash();
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(m_desk->settle());
    QTRY_COMPARE(m_desk->sheetText(), u"Mei 3 | Tom 1 | Ann 0 | Unassigned pool 1"_s);
    m_desk->verifyUndoRedo(inactive);
    QCOMPARE(m_desk->hash(), before);
}

void OwnersWindowTest::thisIsMe()
{
    const QByteArray before = m_desk->hash();
    const Me &me = m_desk->program().root.window().findChild<CustomersPage *>()->ownership().me();
    press(Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(me.name(), u"Mei"_s);
    QVERIFY(m_desk->message().startsWith(u"You are Mei"));
    press(Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(me.owner(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Down); // Ann is inactive
    QVERIFY(!m_desk->program().button(u"This is &me"_s)->isEnabled());
    QCOMPARE(m_desk->hash(), before);
}

QTEST_MAIN(OwnersWindowTest)
#include "tst_ownerswindow.moc"
