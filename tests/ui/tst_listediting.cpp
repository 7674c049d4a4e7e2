// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/peopletablemodel.h"
#include "ui/customers/bulksheet.h"
#include "ui/customers/listactions.h"
#include "ui/customersfixture.h"
#include "ui/delegates/cellinput.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;

namespace {

QByteArray hashOf(OpenPage &open)
{
    return awaited(open.book.workspace().check())->contentHash;
}

/// The cell of @p field in row @p row, as it is shown.
QModelIndex cellOf(OpenPage &open, int row, FieldId field)
{
    const auto &columns = static_cast<PeopleTableModel *>(open.table().model())->columns();
    const auto at = std::ranges::find(columns, FieldRef(field));
    return open.table().model()->index(row, int(at - columns.begin()));
}

CellInput *inputOf(OpenPage &open)
{
    return open.table().viewport()->findChild<CellInput *>();
}

/// Types @p text where the keyboard is, in any script.
void sendKeys(const QString &text)
{
    for (const QChar c : text) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
}

void sendKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

/// People of the list are written, changed in numbers and deleted by the keyboard alone.
class ListEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void writesACell();
    void leavesACell();
    void keepsWhatCannotBeWritten();
    void choosesFromAList();
    void tellsOfAMissingContact();
    void changesMany_data();
    void changesMany();
    void changesTags();
    void deletes();
    void oddTexts_data();
    void oddTexts();

private:
    void goTo(int row, FieldId field);
    /// What was typed is written and shown.
    bool settle()
    {
        QCoreApplication::processEvents();
        return m_open->settle();
    }
    void verifyUndoRedo(const QByteArray &before);

    std::unique_ptr<OpenPage> m_open;
};

void ListEditingTest::init()
{
    m_open = std::make_unique<OpenPage>(&addThree);
    m_open->page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_open->page));
    m_open->table().setFocus();
}

void ListEditingTest::goTo(int row, FieldId field)
{
    const QModelIndex cell = cellOf(*m_open, row, field);
    m_open->table().setColumnHidden(cell.column(), false);
    m_open->table().setCurrentIndex(cell);
    QVERIFY(settle());
    m_open->table().setFocus();
}

void ListEditingTest::verifyUndoRedo(const QByteArray &before)
{
    const QByteArray after = hashOf(*m_open);
    QVERIFY(after != before);
    QVERIFY(awaited(m_open->book.workspace().undo()));
    QCOMPARE(hashOf(*m_open), before);
    QVERIFY(awaited(m_open->book.workspace().redo()));
    QCOMPARE(hashOf(*m_open), after);
    QVERIFY(settle());
}

void ListEditingTest::writesACell()
{
    const QByteArray before = hashOf(*m_open);
    goTo(1, FieldId::City);
    sendKey(Qt::Key_F2);
    QVERIFY(inputOf(*m_open));
    sendKeys(u"Leeds"_s);
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QTRY_VERIFY(!inputOf(*m_open));
    QCOMPARE(cellOf(*m_open, 1, FieldId::City).data().toString(), u"Leeds"_s);
    QVERIFY(m_open->table().hasFocus());
    verifyUndoRedo(before);
    QCOMPARE(cellOf(*m_open, 1, FieldId::City).data().toString(), u"Leeds"_s);
}

void ListEditingTest::leavesACell()
{
    const QByteArray before = hashOf(*m_open);
    goTo(0, FieldId::Name);
    sendKey(Qt::Key_Return);
    sendKeys(u"other"_s);
    sendKey(Qt::Key_Escape);
    QTRY_VERIFY(!inputOf(*m_open));
    goTo(0, FieldId::Name);
    sendKey(Qt::Key_Return);
    sendKey(Qt::Key_Return); // as it was
    QVERIFY(settle());
    QCOMPARE(hashOf(*m_open), before);
}

void ListEditingTest::keepsWhatCannotBeWritten()
{
    goTo(0, FieldId::Employees);
    sendKey(Qt::Key_F2);
    sendKeys(u"many"_s);
    sendKey(Qt::Key_Return);
    QVERIFY(inputOf(*m_open));
    QCOMPARE(inputOf(*m_open)->text(), u"many"_s);
    QVERIFY(inputOf(*m_open)->accessibleDescription().endsWith(u'.'));
    inputOf(*m_open)->selectAll();
    sendKeys(u"12"_s);
    QVERIFY(inputOf(*m_open)->accessibleDescription().isEmpty());
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(cellOf(*m_open, 0, FieldId::Employees).data().toInt(), 12);
}

void ListEditingTest::choosesFromAList()
{
    goTo(0, FieldId::Need);
    sendKey(Qt::Key_F2);
    QVERIFY(inputOf(*m_open));
    // The list of choices is open; typing narrows it, and the beginning of a choice is enough.
    QTRY_VERIFY(inputOf(*m_open)->completer()->popup()->isVisible());
    QTest::keyClicks(inputOf(*m_open)->completer()->popup(), u"par"_s);
    QCOMPARE(inputOf(*m_open)->text(), u"par"_s);
    QTest::keyClick(inputOf(*m_open)->completer()->popup(), Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(cellOf(*m_open, 0, FieldId::Need).data().toString(), u"Partly clear"_s);
}

void ListEditingTest::tellsOfAMissingContact()
{
    QSignalSpy refused(&m_open->page.listActions().editor(), &PeopleEditor::refused);
    goTo(0, FieldId::Email);
    sendKey(Qt::Key_F2);
    sendKeys(u"a@b.example"_s);
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(refused.size(), 1);
    goTo(0, FieldId::ContactName);
    sendKey(Qt::Key_F2);
    sendKeys(u"Anna"_s);
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(cellOf(*m_open, 0, FieldId::ContactName).data().toString(), u"Anna"_s);
}

void ListEditingTest::changesMany_data()
{
    QTest::addColumn<bool>("all");
    QTest::addColumn<int>("changed");
    QTest::newRow("the selected") << false << 2;
    QTest::newRow("all shown") << true << 3;
}

void ListEditingTest::changesMany()
{
    QFETCH(bool, all);
    QFETCH(int, changed);
    const QByteArray before = hashOf(*m_open);
    goTo(0, FieldId::Name);
    if (!all)
        sendKey(Qt::Key_Down, Qt::ShiftModifier);
    else
        m_open->table().clearSelection();
    QVERIFY(settle());
    m_open->page.listActions().openSheet();
    auto *sheet = m_open->page.findChild<BulkSheet *>();
    QVERIFY(sheet->isVisible());
    QVERIFY(QApplication::focusWidget() == sheet->findChild<QComboBox *>()); // the fields
    sendKeys(u"City"_s);
    sendKey(Qt::Key_Tab);
    sendKeys(u"杭州"_s);
    QVERIFY(m_open->button(u"Change %1 customer(s)"_s.arg(changed)));
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    int found = 0;
    for (int row = 0; row < 3; ++row)
        found += cellOf(*m_open, row, FieldId::City).data().toString() == u"杭州"_s ? 1 : 0;
    QCOMPARE(found, changed);
    QVERIFY(!sheet->isVisible());
    QVERIFY(m_open->table().hasFocus());
    verifyUndoRedo(before);
}

void ListEditingTest::changesTags()
{
    m_open->table().selectAll();
    QVERIFY(settle());
    for (const QString &tag : {u"VIP"_s, u"expo"_s}) {
        m_open->page.listActions().openSheet();
        sendKeys(u"Tags"_s);
        sendKey(Qt::Key_Tab); // add
        sendKey(Qt::Key_Tab);
        sendKeys(tag);
        sendKey(Qt::Key_Return);
        QVERIFY(settle());
        QTRY_VERIFY(cellOf(*m_open, 2, FieldId::Tags).data().toString().endsWith(tag));
    }
    QCOMPARE(cellOf(*m_open, 0, FieldId::Tags).data().toString(), u"VIP;expo"_s);
}

void ListEditingTest::deletes()
{
    const QByteArray before = hashOf(*m_open);
    QSignalSpy done(&m_open->page.listActions().editor(), &PeopleEditor::done);
    goTo(1, FieldId::Name);
    m_open->page.listActions().removeSelected();
    QVERIFY(settle());
    QTRY_COMPARE(m_open->table().model()->rowCount(), 2);
    QCOMPARE(done.size(), 1);
    verifyUndoRedo(before);
    QTRY_COMPARE(m_open->table().model()->rowCount(), 2);
}

void ListEditingTest::oddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<script>alert(1)</script>"_s;
    QTest::newRow("500 characters") << QString(500, u'长');
    QTest::newRow("right to left") << u"\u202Bمرحبا بالعالم"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 Ltd 🏭"_s;
    QTest::newRow("line breaks") << u"first\nsecond\r\nthird"_s;
}

/// A name is shown as text on one line, and an editor keeps what it cannot show.
void ListEditingTest::oddTexts()
{
    QFETCH(QString, text);
    const std::int64_t id = m_open->table().model()->index(0, 0).data(CustomerIdRole).toLongLong();
    m_open->book.change([&](Editor &editor) {
        const std::array cells{Cell{"name", text}};
        return editor.update(RecordTable::Customer, id, cells);
    });
    QVERIFY(settle());
    const int height = m_open->table().rowHeight(0);
    QCOMPARE(m_open->table().rowHeight(1), height);
    goTo(0, FieldId::Name);
    QVERIFY(!m_open->table().grab().isNull());
    const QByteArray before = hashOf(*m_open);
    sendKey(Qt::Key_F2);
    sendKey(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(hashOf(*m_open), before);
    QCOMPARE(cellOf(*m_open, 0, FieldId::Name).data().toString(), text);
}

QTEST_MAIN(ListEditingTest)
#include "tst_listediting.moc"
