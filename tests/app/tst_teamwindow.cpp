// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"
#include "ui/customers/customerpane.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/record/recordpage.h"
#include "ui/record/teamlist.h"
#include "ui/record/teamsheet.h"
#include "ui/shell/messagebar.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/spanlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// Owners 1 Mei, 2 Tom and 3 Ann, who is inactive; Acme is Mei's.
Status fill(Editor &editor)
{
    const auto insert = [&editor](RecordTable table, std::int64_t id, const std::vector<Cell> &cells) {
        return editor.insertWithId(table, id, cells);
    };
    LEADBOOK_TRY(insert(RecordTable::Owner, 1, {{"name", u"Mei"_s}}));
    LEADBOOK_TRY(insert(RecordTable::Owner, 2, {{"name", u"Tom"_s}}));
    LEADBOOK_TRY(insert(RecordTable::Owner, 3, {{"name", u"Ann"_s}, {"active", 0}}));
    return insert(RecordTable::Customer, 11, {{"name", u"Acme"_s}, {"owner", 1}});
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

/// The team of a customer in the program's window, by the keyboard alone.
class TeamWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_program.reset(); }
    void addsWithARole();
    void changesTheRole();
    void takesOff();
    void offersWhoIsNotInItYet();
    void escapeClosesIt();
    void isInThePane();

private:
    TeamList &team() { return *m_program->root.window().findChild<TeamList *>(); }
    TeamSheet &sheet() { return *team().findChild<TeamSheet *>(); }
    QByteArray hash() { return awaited(m_program->workspace.check())->contentHash; }
    bool settle()
    {
        QCoreApplication::processEvents();
        return m_program->settle();
    }
    /// "Tom presales, Mei": as the book has it.
    QString members();
    /// The same as the tab shows it.
    QString shown();
    void addTom(const QString &role);
    void verifyUndoRedo(const QByteArray &before);

    std::unique_ptr<Program> m_program;
};

void TeamWindowTest::init()
{
    m_program = std::make_unique<Program>();
    m_program->root.start({m_program->makeBook(u"a.leadbook"_s, 0)});
    QVERIFY(QTest::qWaitFor([this] { return m_program->page() == u"customers"; }));
    QVERIFY(m_program->settle());
    QVERIFY(awaited(m_program->workspace.change(u"Fill"_s, &fill)));
    QVERIFY(settle());
    m_program->root.showCustomer(11);
    QVERIFY(settle());
    m_program->root.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->root.window()));
    m_program->root.window().findChild<CustomersPage *>()->table().setFocus();
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_program->page(), u"record"_s);
    QVERIFY(settle());
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(team().isVisible());
}

QString TeamWindowTest::members()
{
    QStringList texts;
    const auto record = awaited(m_program->workspace.record(11));
    for (const RecordMember &member : record->team)
        texts << QString(member.name + u' ' + member.role).trimmed();
    return texts.join(u", "_s);
}

QString TeamWindowTest::shown()
{
    QStringList texts;
    for (int row = 0; row < team().rows().rowCount(); ++row) {
        const Entry &entry = team().rows().rowAt(row).entry;
        texts << QString(entry.title + u' ' + entry.aside).trimmed();
    }
    return texts.join(u", "_s);
}

void TeamWindowTest::addTom(const QString &role)
{
    press(Qt::Key_Insert);
    type(u"Tom"_s);
    press(Qt::Key_Tab);
    type(role);
    press(Qt::Key_Return);
    QVERIFY(settle());
    QTRY_VERIFY(team().rows().rowCount() > 0);
}

void TeamWindowTest::verifyUndoRedo(const QByteArray &before)
{
    const QByteArray after = hash();
    const QString there = shown();
    QVERIFY(after != before);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(hash(), before);
    QTRY_VERIFY(shown() != there); // the page follows
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(hash(), after);
    QTRY_COMPARE(shown(), there);
    QVERIFY(settle());
}

void TeamWindowTest::addsWithARole()
{
    const QAbstractItemModelTester tester(&team().rows(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QByteArray before = hash();
    addTom(u"presales"_s);
    QCOMPARE(members(), u"Tom presales"_s);
    QCOMPARE(shown(), u"Tom presales"_s);
    QVERIFY(!sheet().isVisible());
    verifyUndoRedo(before);
}

void TeamWindowTest::changesTheRole()
{
    addTom({});
    const QByteArray before = hash();
    press(Qt::Key_Return);
    QVERIFY(sheet().isVisible());
    type(u"service"_s);
    press(Qt::Key_Return);
    QVERIFY(settle());
    QTRY_COMPARE(shown(), u"Tom service"_s);
    QCOMPARE(members(), u"Tom service"_s);
    verifyUndoRedo(before);
}

void TeamWindowTest::takesOff()
{
    addTom(u"presales"_s);
    const QByteArray before = hash();
    press(Qt::Key_Delete);
    QVERIFY(settle());
    QTRY_COMPARE(shown(), QString());
    QCOMPARE(members(), QString());
    QCOMPARE(m_program->workspace.view()->snapshot->customers.aliveCount, std::size_t{1});
    verifyUndoRedo(before);
}

void TeamWindowTest::offersWhoIsNotInItYet()
{
    addTom({});
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(sheet().isVisible());
    const auto *owners = sheet().findChild<QComboBox *>();
    QCOMPARE(owners->count(), 1); // Ann is inactive
    QCOMPARE(owners->currentText(), u"Mei"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(shown(), u"Tom, Mei"_s);
    QVERIFY(settle());
    const QByteArray before = hash();
    press(Qt::Key_Insert);
    QCOMPARE(owners->count(), 0);
    press(Qt::Key_Return); // closes it
    QVERIFY(!sheet().isVisible());
    QCOMPARE(hash(), before);
}

void TeamWindowTest::escapeClosesIt()
{
    press(Qt::Key_Insert);
    QVERIFY(sheet().isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!sheet().isVisible());
    QCOMPARE(m_program->page(), u"record"_s);
    press(Qt::Key_Delete); // nobody is there to be taken off, and the customer stays
    QVERIFY(settle());
    QCOMPARE(m_program->workspace.view()->snapshot->customers.aliveCount, std::size_t{1});
}

void TeamWindowTest::isInThePane()
{
    addTom(u"presales"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_program->page(), u"customers"_s);
    QVERIFY(settle());
    const auto *pane = m_program->root.window().findChild<CustomerPane *>();
    const auto says = [pane](const QString &text) {
        const auto labels = pane->findChild<KeyValueGrid *>()->findChildren<SpanLabel *>();
        return std::ranges::any_of(labels, [&text](const SpanLabel *label) { return label->text() == text; });
    };
    QTRY_VERIFY(says(u"Tom (presales)"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!says(u"Tom (presales)"_s));
}

QTEST_MAIN(TeamWindowTest)
#include "tst_teamwindow.moc"
