// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"
#include "items/ownersheetmodel.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/customers/peopletable.h"
#include "ui/owners/handoversheet.h"
#include "ui/owners/ownerspage.h"
#include "ui/shell/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// Owners 1 Mei, 2 Tom and 3 Ann, who is inactive. Acme, Bond and Cobb are Mei's, Dorn is Tom's, Egon is
/// nobody's; Acme has a task overdue, Bond an open deal of Mei's and Dorn one too; Cobb was never contacted.
Status fill(Editor &editor)
{
    const auto insert = [&editor](RecordTable table, std::int64_t id, const std::vector<Cell> &cells) {
        return editor.insertWithId(table, id, cells);
    };
    LEADBOOK_TRY(insert(RecordTable::Owner, 1, {{"name", u"Mei"_s}, {"region", u"East"_s}}));
    LEADBOOK_TRY(insert(RecordTable::Owner, 2, {{"name", u"Tom"_s}}));
    LEADBOOK_TRY(insert(RecordTable::Owner, 3, {{"name", u"Ann"_s}, {"active", 0}}));
    const QVariant nobody;
    for (const auto &[id, name, owner] : {std::tuple(11, u"Acme"_s, QVariant(1)),
                                          {12, u"Bond"_s, QVariant(1)},
                                          {13, u"Cobb"_s, QVariant(1)},
                                          {14, u"Dorn"_s, QVariant(2)},
                                          {15, u"Egon"_s, nobody}})
        LEADBOOK_TRY(insert(RecordTable::Customer, id,
                            {{"name", name}, {"owner", owner}, {"created_day", kToday.number() - 90}}));
    LEADBOOK_TRY(insert(RecordTable::Contact, 21, {{"name", u"Anna"_s}}));
    LEADBOOK_TRY(insert(RecordTable::CustomerContact, 21, {{"customer", 11}, {"contact", 21}}));
    LEADBOOK_TRY(insert(
        RecordTable::Interaction, 31,
        {{"customer", 11}, {"kind", 0}, {"day", kToday.number() - 3}, {"direction", 0}, {"answered", 1}}));
    LEADBOOK_TRY(insert(RecordTable::Task, 41,
                        {{"customer", 11}, {"title", u"Call"_s}, {"due_day", kToday.number() - 2}}));
    LEADBOOK_TRY(insert(RecordTable::Pipeline, 1, {{"name", u"Sales"_s}, {"position", 0}}));
    for (const int customer : {12, 14})
        LEADBOOK_TRY(insert(RecordTable::Deal, 40 + customer,
                            {{"customer", customer},
                             {"owner", 1},
                             {"pipeline", 1},
                             {"amount", QVariant::fromValue(Money::fromUnits(100))}}));
    return {};
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

/// The owners' page in the program's window, by the keyboard alone.
class OwnersWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_program.reset(); }
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
    void handsOver_data();
    void handsOver();
    void handsOverByRules();
    void needsRules();
    void escapeClosesTheSheet();
    void limit();
    void days();
    void restoresDays();
    void opensTheRules();

private:
    OwnersPage &page() { return *m_program->root.window().findChild<OwnersPage *>(); }
    TableView &table() { return *page().findChild<TableView *>(); }
    HandOverSheet &sheet() { return *page().findChild<HandOverSheet *>(); }
    QByteArray hash() { return awaited(m_program->workspace.check())->contentHash; }
    QString message() { return m_program->root.window().messages().text(); }
    bool settle()
    {
        QCoreApplication::processEvents();
        return m_program->settle();
    }
    /// "Mei 3 | Tom 1 | …": who has how many customers, as the sheet shows it.
    QString sheetText();
    /// Names of the people that the list shows.
    QString listed();
    QAbstractButton *handOverButton();
    /// A button is pressed a moment after its letter.
    void openSheet()
    {
        press(Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(sheet().isVisible());
    }
    void verifyUndoRedo(const QByteArray &before);

    std::unique_ptr<Program> m_program;
};

void OwnersWindowTest::init()
{
    m_program = std::make_unique<Program>();
    m_program->root.start({m_program->makeBook(u"a.leadbook"_s, 0)});
    QVERIFY(QTest::qWaitFor([this] { return m_program->page() == u"customers"; }));
    QVERIFY(m_program->settle());
    const auto filled = awaited(m_program->workspace.change(u"Fill"_s, &fill));
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
    m_program->root.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->root.window()));
    QVERIFY(settle());
    QTest::keyClick(&m_program->root.window(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_program->page(), u"owners"_s);
    QVERIFY(settle());
    QTRY_VERIFY(table().hasFocus());
}

QString OwnersWindowTest::sheetText()
{
    QStringList rows;
    const QAbstractItemModel &model = *table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, OwnerSheetModel::Name).data().toString() + u' ' +
                    model.index(row, OwnerSheetModel::Customers).data().toString();
    return rows.join(u" | "_s);
}

QString OwnersWindowTest::listed()
{
    QStringList names;
    const QAbstractItemModel &model = *m_program->root.window().findChild<CustomersPage *>()->table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    names.sort();
    return names.join(u' ');
}

QAbstractButton *OwnersWindowTest::handOverButton()
{
    return m_program->button(u"Hand over "_s);
}

void OwnersWindowTest::verifyUndoRedo(const QByteArray &before)
{
    const QByteArray after = hash();
    QVERIFY(after != before);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(hash(), before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(hash(), after);
    QVERIFY(settle());
}

void OwnersWindowTest::opens()
{
    const QAbstractItemModelTester tester(table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(sheetText(), u"Mei 3 | Tom 1 | Ann 0 | Unassigned pool 1"_s);
    QCOMPARE(m_program->status(), u"3 owner(s) · 1 customer(s) in the pool"_s);
    QVERIFY(table().currentIndex().isValid());
    QVERIFY(awaited(m_program->workspace.change(
        u"Test"_s, [](Editor &editor) { return addCustomer(editor, u"New"_s); })));
    QVERIFY(settle());
    QCOMPARE(sheetText(), u"Mei 3 | Tom 1 | Ann 0 | Unassigned pool 2"_s);
}

void OwnersWindowTest::isInThePalette()
{
    m_program->root.showPage(u"insights"_s);
    QTest::keyClick(&m_program->root.window(), Qt::Key_K, Qt::ControlModifier);
    type(u"owners and the pool"_s);
    QVERIFY(settle());
    press(Qt::Key_Return);
    QTRY_COMPARE(m_program->page(), u"owners"_s);
}

void OwnersWindowTest::needsABook()
{
    m_program->action(ActionId::CloseBook).trigger();
    QTRY_VERIFY(!m_program->action(ActionId::Owners).isEnabled());
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
    QCOMPARE(table().currentIndex().row(), row);
    QCOMPARE(table().currentIndex().column(), column);
    press(Qt::Key_Return);
    QCOMPARE(m_program->page(), u"customers"_s);
    QVERIFY(settle());
    QTEST(listed(), "people");
    QTest::keyClick(&m_program->root.window(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(settle());
    QCOMPARE(table().currentIndex().row(), row); // where one was
}

void OwnersWindowTest::adds()
{
    const QByteArray before = hash();
    press(Qt::Key_Insert);
    type(u" Kim "_s);
    press(Qt::Key_Return);
    QVERIFY(settle());
    QTRY_COMPARE(sheetText(), u"Kim 0 | Mei 3 | Tom 1 | Ann 0 | Unassigned pool 1"_s);
    QCOMPARE(message(), u"Kim is an owner now."_s);
    QCOMPARE(table().currentIndex().row(), 0);
    QVERIFY(table().hasFocus());
    verifyUndoRedo(before);
}

void OwnersWindowTest::renames()
{
    const QByteArray before = hash();
    press(Qt::Key_F2);
    QCOMPARE(m_program->page(), u"owners"_s);
    type(u"Li Mei"_s);
    press(Qt::Key_Return);
    QVERIFY(settle());
    QTRY_VERIFY(sheetText().contains(u"Li Mei 3"_s));
    QCOMPARE(message(), u"Mei is called Li Mei now."_s);
    verifyUndoRedo(before);
    press(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(listed(), u"Acme Bond Cobb"_s);
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
    const QByteArray before = hash();
    press(key);
    type(name);
    press(Qt::Key_Return);
    QTRY_VERIFY(message().startsWith(u"There is an owner"));
    QVERIFY(settle());
    QCOMPARE(hash(), before);
}

void OwnersWindowTest::retiresAndReturns()
{
    const QByteArray before = hash();
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(settle());
    QTRY_COMPARE(sheetText(), u"Tom 1 | Ann 0 | Mei 3 | Unassigned pool 1"_s);
    QCOMPARE(message(), u"Mei gets no customers any more."_s);
    QCOMPARE(table().currentIndex().row(), 2); // still Mei
    verifyUndoRedo(before);
    const QByteArray inactive = hash();
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(settle());
    QTRY_COMPARE(sheetText(), u"Mei 3 | Tom 1 | Ann 0 | Unassigned pool 1"_s);
    verifyUndoRedo(inactive);
    QCOMPARE(hash(), before);
}

void OwnersWindowTest::thisIsMe()
{
    const QByteArray before = hash();
    const Me &me = m_program->root.window().findChild<CustomersPage *>()->ownership().me();
    press(Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(me.name(), u"Mei"_s);
    QVERIFY(message().startsWith(u"You are Mei"));
    press(Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(me.owner(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Down); // Ann is inactive
    QVERIFY(!m_program->button(u"This is &me"_s)->isEnabled());
    QCOMPARE(hash(), before);
}

void OwnersWindowTest::handsOver_data()
{
    QTest::addColumn<QList<Qt::Key>>("to");
    QTest::addColumn<bool>("retires");
    QTest::addColumn<QString>("sheet");
    QTest::newRow("another") << QList{Qt::Key_Home} << false
                             << u"Mei 0 | Tom 4 | Ann 0 | Unassigned pool 1"_s;
    QTest::newRow("and is inactive") << QList{Qt::Key_Home} << true
                                     << u"Tom 4 | Ann 0 | Mei 0 | Unassigned pool 1"_s;
    QTest::newRow("pool") << QList{Qt::Key_End, Qt::Key_Up} << false
                          << u"Mei 0 | Tom 1 | Ann 0 | Unassigned pool 4"_s;
}

void OwnersWindowTest::handsOver()
{
    QFETCH(QList<Qt::Key>, to);
    QFETCH(bool, retires);
    const QByteArray before = hash();
    openSheet();
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    for (const Qt::Key key : to)
        press(key);
    auto *after = sheet().findChild<QCheckBox *>();
    if (retires)
        press(Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(after->isChecked(), retires);
    QVERIFY(handOverButton());
    QCOMPARE(handOverButton()->text(), u"Hand over 3 customer(s)"_s);
    press(Qt::Key_Return);
    QVERIFY(settle());
    QTRY_COMPARE(message(), u"3 customer(s) handed over."_s);
    QVERIFY(settle());
    QTEST(sheetText(), "sheet");
    QVERIFY(!sheet().isVisible());
    QVERIFY(table().hasFocus());
    verifyUndoRedo(before);
}

void OwnersWindowTest::handsOverByRules()
{
    QVERIFY(awaited(m_program->workspace.change(
        u"Rules"_s, keepAssignmentRules({{u"openDeals = 0"_s, {1, 2}}, {u"name = Bond"_s, {3}}}))));
    QVERIFY(settle());
    const QByteArray before = hash();
    openSheet();
    press(Qt::Key_End); // by the rules
    QVERIFY(settle());
    QCOMPARE(handOverButton()->text(), u"Hand over 3 customer(s)"_s);
    QVERIFY(handOverButton()->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(settle());
    QTRY_COMPARE(sheetText(), u"Mei 0 | Tom 3 | Ann 0 | Unassigned pool 2"_s); // Ann is inactive
    verifyUndoRedo(before);
}

void OwnersWindowTest::needsRules()
{
    const QByteArray before = hash();
    openSheet();
    press(Qt::Key_End); // by the rules
    QVERIFY(settle());
    QVERIFY(!handOverButton()->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(settle());
    QVERIFY(sheet().isVisible());
    QCOMPARE(hash(), before);
}

void OwnersWindowTest::escapeClosesTheSheet()
{
    openSheet();
    press(Qt::Key_Escape);
    QVERIFY(!sheet().isVisible());
    QVERIFY(table().hasFocus());
    press(Qt::Key_End, Qt::ControlModifier); // the pool is nobody's
    QVERIFY(!m_program->button(u"Hand &over everything…"_s)->isEnabled());
}

void OwnersWindowTest::limit()
{
    const QByteArray before = hash();
    press(Qt::Key_L, Qt::AltModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), QString());
    type(u"20x"_s); // no number has an x
    press(Qt::Key_Return);
    QTRY_COMPARE(message(), u"Owners claim customers while they have fewer than 20."_s);
    QVERIFY(settle());
    QCOMPARE(readPoolSettings(m_program->workspace.path())->claimLimit, std::optional<std::int64_t>(20));
    verifyUndoRedo(before);
    const QByteArray limited = hash();
    press(Qt::Key_L, Qt::AltModifier);
    QCOMPARE(field->text(), u"20"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    QTRY_COMPARE(message(), u"Owners claim any number of customers."_s);
    QVERIFY(settle());
    QCOMPARE(hash(), before);
    verifyUndoRedo(limited);
}

void OwnersWindowTest::days()
{
    const QByteArray before = hash();
    QVERIFY(m_program->button(u"&Show 1 proposed"_s));
    press(Qt::Key_P, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"2"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_program->button(u"&Show 2 proposed"_s)); // Acme was called 3 days ago
    QVERIFY(settle());
    verifyUndoRedo(before);
    QTRY_VERIFY(m_program->button(u"&Show 2 proposed"_s));
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(m_program->page(), u"customers"_s);
    QVERIFY(settle());
    QCOMPARE(listed(), u"Acme Cobb"_s);
}

void OwnersWindowTest::restoresDays()
{
    const QByteArray before = hash();
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Tab}) {
        press(Qt::Key_P, Qt::AltModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        press(key);
        QCOMPARE(field->text(), u"30"_s);
    }
    QVERIFY(settle());
    QCOMPARE(hash(), before);
}

void OwnersWindowTest::opensTheRules()
{
    press(Qt::Key_G, Qt::AltModifier);
    QTRY_COMPARE(m_program->page(), u"customers"_s);
    QTRY_VERIFY(m_program->root.window().findChild<OwnershipSheet *>()->isVisible());
}

QTEST_MAIN(OwnersWindowTest)
#include "tst_ownerswindow.moc"
