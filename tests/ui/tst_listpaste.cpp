// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/peopletablemodel.h"
#include "ui/customers/listactions.h"
#include "ui/customers/pasting/pastesheet.h"
#include "ui/customersfixture.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;

using Preview = PastePreviewModel;

/// A block pasted into the list, its preview and what is written, by the keyboard alone.
class ListPasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(&addThree); }
    void cleanup() { m_open.reset(); }
    void previewsAndWrites();
    void copiesWhatCanBePasted();
    void fillsTheSelected();
    void nothingIsWritten_data();
    void nothingIsWritten();
    void saysWhatIsLeftOut_data();
    void saysWhatIsLeftOut();
    void oddTexts_data();
    void oddTexts();
    void contacts();
    void followsTheBook();
    void keepsTheKeyboard();
    void tenThousandRows();

private:
    void open(Book::Work work);
    void goTo(int row, FieldId field);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool paste(const QString &text)
    {
        m_open->page.listActions().pasting().pasteText(text);
        return settle();
    }
    bool settle()
    {
        QCoreApplication::processEvents();
        return m_open->settle();
    }
    PasteSheet *sheet() { return m_open->page.findChild<PasteSheet *>(); }
    QAbstractItemModel &preview() { return *sheet()->findChild<TableView *>()->model(); }
    QString shown(int row, int column) { return preview().index(row, column).data().toString(); }
    Button *writeButton()
    {
        for (Button *button : sheet()->findChildren<Button *>()) {
            if (button->kind() == Button::Kind::Primary)
                return button;
        }
        return nullptr;
    }
    /// All that the sheet says above its table.
    QString words()
    {
        QStringList lines;
        for (const SpanLabel *label : sheet()->findChildren<SpanLabel *>()) {
            if (label->isVisible())
                lines << label->text();
        }
        return lines.join(u'\n');
    }
    QModelIndex cell(int row, FieldId field)
    {
        const auto &columns = static_cast<PeopleTableModel *>(m_open->table().model())->columns();
        const auto at = std::ranges::find(columns, FieldRef(field));
        return m_open->table().model()->index(row, int(at - columns.begin()));
    }
    QByteArray hash() { return awaited(m_open->book.workspace().check())->contentHash; }
    void verifyUndoRedo(const QByteArray &before);

    std::unique_ptr<OpenPage> m_open;
};

void ListPasteTest::open(Book::Work work)
{
    m_open = std::make_unique<OpenPage>(std::move(work));
    m_open->page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_open->page));
    m_open->table().setFocus();
}

/// The keyboard goes to a cell, whose column is shown as the last one.
void ListPasteTest::goTo(int row, FieldId field)
{
    PeopleTable &table = m_open->table();
    const QModelIndex index = cell(row, field);
    table.setColumnHidden(index.column(), false);
    table.header().moveSection(table.header().visualIndex(index.column()), table.header().count() - 1);
    table.setCurrentIndex(index);
    QVERIFY(settle());
    table.setFocus();
}

void ListPasteTest::verifyUndoRedo(const QByteArray &before)
{
    const QByteArray after = hash();
    QVERIFY(after != before);
    QVERIFY(awaited(m_open->book.workspace().undo()));
    QCOMPARE(hash(), before);
    QVERIFY(awaited(m_open->book.workspace().redo()));
    QCOMPARE(hash(), after);
    QVERIFY(settle());
}

void ListPasteTest::previewsAndWrites()
{
    const QByteArray before = hash();
    goTo(1, FieldId::Employees);
    goTo(1, FieldId::City);
    m_open->table().setCurrentIndex(cell(1, FieldId::Employees));
    QVERIFY(paste(u"12\tLeeds\nmany\t\"a\tb\"\n"_s));
    QVERIFY(sheet()->isVisible());
    const QAbstractItemModelTester tester(&preview(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(preview().rowCount(), 4);
    QCOMPARE(shown(0, Preview::FieldName), u"Employees"_s); // what cannot be written comes first
    QCOMPARE(shown(0, Preview::After), u"“many” is no whole number; write digits only."_s);
    QCOMPARE(shown(1, Preview::Person), m_open->table().model()->index(1, 0).data().toString());
    QCOMPARE(shown(1, Preview::After), u"12"_s);
    QCOMPARE(shown(3, Preview::After), u"a\tb"_s);
    QCOMPARE(writeButton()->text(), u"Change 3 cell(s)"_s);
    QCOMPARE(hash(), before);
    press(Qt::Key_Return);
    QVERIFY(settle());
    QVERIFY(!sheet()->isVisible());
    QVERIFY(m_open->table().hasFocus());
    QCOMPARE(cell(1, FieldId::City).data().toString(), u"Leeds"_s);
    QCOMPARE(cell(1, FieldId::Employees).data().toInt(), 12);
    QCOMPARE(cell(2, FieldId::City).data().toString(), u"a\tb"_s);
    verifyUndoRedo(before);
}

/// What is copied from the list is pasted onto itself without a change, whatever the cells look like.
void ListPasteTest::copiesWhatCanBePasted()
{
    m_open->book.change([this](Editor &editor) -> Status {
        const std::int64_t id = m_open->table().model()->index(0, 0).data(CustomerIdRole).toLongLong();
        const std::array cells{Cell{"potential", QVariant::fromValue(Money::fromUnits(186'000))},
                               Cell{"city", u"two\nlines"_s}, Cell{"status", 1}};
        LEADBOOK_TRY(editor.update(RecordTable::Customer, id, cells));
        const std::array task{Cell{"customer", qint64{id}}, Cell{"title", u"Call"_s},
                              Cell{"due_day", QVariant::fromValue(kToday + -2)}};
        return asStatus(editor.insert(RecordTable::Task, task));
    });
    QVERIFY(settle());
    for (const FieldId field : {FieldId::Potential, FieldId::City, FieldId::CustomerStatus, FieldId::Need,
                                FieldId::NextActionDay, FieldId::DoNotContact})
        goTo(0, field);
    m_open->table().setCurrentIndex(cell(0, FieldId::Name));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(paste(QApplication::clipboard()->text()));
    QVERIFY2(words().startsWith(u"Nothing would change"), qPrintable(words()));
    QCOMPARE(preview().rowCount(), 0);
    QVERIFY(!writeButton()->isEnabled());
}

void ListPasteTest::fillsTheSelected()
{
    const QByteArray before = hash();
    goTo(0, FieldId::City);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(paste(u"\"杭州\"\r\n"_s));
    QCOMPARE(writeButton()->text(), u"Change 2 cell(s)"_s);
    press(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(cell(0, FieldId::City).data().toString(), u"杭州"_s);
    QCOMPARE(cell(1, FieldId::City).data().toString(), u"杭州"_s);
    QCOMPARE(cell(2, FieldId::City).data().toString(), QString());
    verifyUndoRedo(before);
}

void ListPasteTest::nothingIsWritten_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("the same") << FieldId::City << u"\n\n\n"_s
                              << u"Nothing would change · 3 stay(s) the same"_s;
    QTest::newRow("unreadable") << FieldId::Employees << u"many"_s << u"1 cannot be written"_s;
    QTest::newRow("computed") << FieldId::Grade << u"A\nB"_s << u"None of these columns is written"_s;
}

void ListPasteTest::nothingIsWritten()
{
    QFETCH(FieldId, field);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const QByteArray before = hash();
    goTo(0, field);
    QVERIFY(paste(text));
    QVERIFY2(words().contains(says), qPrintable(words()));
    QCOMPARE(writeButton()->text(), u"Change 0 cell(s)"_s);
    press(Qt::Key_Return);
    QVERIFY(settle());
    QVERIFY(sheet()->isVisible());
    QCOMPARE(hash(), before);
}

void ListPasteTest::saysWhatIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("rows") << u"a\nb\nc\nd\n"_s << u"2 row(s) would lie below the end of the list."_s;
    QTest::newRow("columns") << u"a\tb\tc"_s << u"2 column(s) would lie right of the last one shown."_s;
}

void ListPasteTest::saysWhatIsLeftOut()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    goTo(1, FieldId::City);
    QVERIFY(paste(text));
    QVERIFY2(words().contains(says), qPrintable(words()));
    press(Qt::Key_Escape);
    QVERIFY(!sheet()->isVisible());
    QVERIFY(m_open->table().hasFocus());
}

void ListPasteTest::oddTexts_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("kept");
    QTest::newRow("500 characters") << QString(500, u'长') << QString(500, u'长');
    QTest::newRow("right to left") << u"\u202Bمرحبا بالعالم\r\n"_s << u"\u202Bمرحبا بالعالم"_s;
    QTest::newRow("line breaks") << u"\"first\nsecond\"\r\n"_s << u"first\nsecond"_s;
    QTest::newRow("markup") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    QTest::newRow("a quote left open") << u"\"18 inch"_s << u"\"18 inch"_s;
}

void ListPasteTest::oddTexts()
{
    QFETCH(QString, block);
    QFETCH(QString, kept);
    const QByteArray before = hash();
    goTo(0, FieldId::City);
    QVERIFY(paste(block));
    QCOMPARE(shown(0, Preview::After), kept);
    QVERIFY(!sheet()->grab().isNull());
    press(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(cell(0, FieldId::City).data().toString(), kept);
    verifyUndoRedo(before);
}

void ListPasteTest::contacts()
{
    goTo(0, FieldId::ContactName);
    QVERIFY(paste(u"Anna\nBen"_s));
    press(Qt::Key_Return);
    QVERIFY(settle());
    m_open->button(u"Contacts"_s)->click();
    QVERIFY(settle());
    QTRY_COMPARE(m_open->table().model()->rowCount(), 2);
    const QByteArray before = hash();
    QSignalSpy done(&m_open->page.listActions().editor(), &PeopleEditor::done);
    goTo(0, FieldId::Title);
    QVERIFY(paste(u"Buyer\nSeller"_s));
    QVERIFY(preview().headerData(Preview::Person, Qt::Horizontal).toString() == u"Contact"_s);
    QCOMPARE(shown(0, Preview::Person), u"Anna"_s);
    press(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(cell(1, FieldId::Title).data().toString(), u"Seller"_s);
    QCOMPARE(done.value(0).value(0).toString(), u"2 contact(s) changed."_s);
    verifyUndoRedo(before);
}

/// A change meanwhile is seen in the preview.
void ListPasteTest::followsTheBook()
{
    goTo(0, FieldId::City);
    QVERIFY(paste(u"Leeds"_s));
    QCOMPARE(preview().rowCount(), 1);
    const std::int64_t id = m_open->table().model()->index(0, 0).data(CustomerIdRole).toLongLong();
    m_open->book.change([id](Editor &editor) {
        const std::array cells{Cell{"city", u"Leeds"_s}};
        return editor.update(RecordTable::Customer, id, cells);
    });
    QVERIFY(settle());
    QTRY_VERIFY(words().startsWith(u"Nothing would change"));
    const QByteArray before = hash();
    press(Qt::Key_Return);
    QVERIFY(settle());
    QVERIFY(sheet()->isVisible());
    QCOMPARE(hash(), before);
}

void ListPasteTest::keepsTheKeyboard()
{
    goTo(0, FieldId::City);
    QVERIFY(paste(u"Leeds"_s));
    QSet<QWidget *> seen;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(sheet()->isAncestorOf(QApplication::focusWidget()));
        seen.insert(QApplication::focusWidget());
        press(i < 3 ? Qt::Key_Tab : Qt::Key_Backtab);
    }
    QCOMPARE(seen.size(), 3);
    press(Qt::Key_Tab); // "Close"
    const QByteArray before = hash();
    press(Qt::Key_Return);
    QVERIFY(!sheet()->isVisible());
    QVERIFY(settle());
    QCOMPARE(hash(), before);
}

void ListPasteTest::tenThousandRows()
{
    constexpr int kRows = 10'000;
    open([](Editor &editor) { return addCustomers(editor, kRows); });
    const QByteArray before = hash();
    goTo(0, FieldId::City);
    QString block;
    for (int i = 0; i < kRows + 5; ++i)
        block += u"City %1\n"_s.arg(i);
    QVERIFY(paste(block));
    QTRY_COMPARE(preview().rowCount(), kRows);
    QCOMPARE(shown(kRows - 1, Preview::After), u"City %1"_s.arg(kRows - 1));
    QVERIFY2(words().contains(u"5 row(s) would lie below"), qPrintable(words()));
    QVERIFY(sheet()->findChild<TableView *>()->height() < m_open->page.height());
    press(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(cell(kRows - 1, FieldId::City).data().toString(), u"City %1"_s.arg(kRows - 1));
    QCOMPARE(m_open->book.workspace().undoState().undo->label.section(QChar(0x1f), 0, 0),
             u"Pasted %n cell(s) of “%1”"_s);
    verifyUndoRedo(before);
}

QTEST_MAIN(ListPasteTest)
#include "tst_listpaste.moc"
