// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/cellroles.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/relativedaydelegate.h"
#include "ui/delegates/rowmarks.h"
#include "ui/delegates/selectiontext.h"
#include "ui/delegates/tableview.h"

#include "core/money.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

constexpr int kToday = 20'000;

/// Name, grade, value, last contact; row 1 holds what breaks tables.
void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({u"Customer"_s, u"Grade"_s, u"Value"_s, u"Last & first"_s});
    const QStringList names{u"Nordwind"_s, u"<b>x</b>\t\"quoted\""_s, u"华信"_s};
    for (int row = 0; row < names.size(); ++row) {
        auto *grade = new QStandardItem;
        grade->setData(row, GradeRole);
        auto *value = new QStandardItem;
        if (row < 2) {
            value->setData(qlonglong(1000 * (row + 1)) * Money::kScale, AmountRole);
            value->setData(u"CNY"_s, CurrencyRole);
        }
        auto *day = new QStandardItem;
        day->setData(kToday - 30 * row, DayRole);
        day->setData(row > 0, OverdueRole);
        model.appendRow({new QStandardItem(names[row]), grade, value, day});
    }
}

void dress(TableView &table)
{
    table.setItemDelegateForColumn(1, new GradeDelegate(&table));
    table.setItemDelegateForColumn(2, new MoneyDelegate(&table));
    auto *day = new RelativeDayDelegate(RelativeDayDelegate::Kind::Past, &table);
    day->setToday(Day(kToday));
    table.setItemDelegateForColumn(3, day);
    table.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace

class TableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesTextAndHtml();
    void copiesColumnsAsShown();
    void copyKeys();
    void copiesNoneOfNothing();
    void headerSorts();
    void remembersLayout();
    void refusesForeignLayout();
    void columnMenuHidesColumns();
    void columnsAreDragged();
    void marksSelect();
    void spaceSelects();
    void stretchedColumnKeepsItsWidth();
    void htmlIsTextInTooltips();
    void sortsByKeyboard();
    void breaksAreSpaces();
    void millionRows();

private:
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_table;
};

void TableViewTest::init()
{
    m_table.reset();
    m_model = std::make_unique<QStandardItemModel>();
    fill(*m_model);
    m_table = std::make_unique<TableView>();
    m_table->setModel(m_model.get());
    dress(*m_table);
    m_table->resize(600, 300);
    m_table->show();
}

void TableViewTest::copiesTextAndHtml()
{
    m_table->selectAll();
    QCOMPARE(selectionAsText(*m_table, true).replace(QChar(0x00a0), u' '),
             u"Customer\tGrade\tValue\tLast & first\n"
             "Nordwind\tA\t¥ 1,000\ttoday\n"
             "\"<b>x</b>\t\"\"quoted\"\"\"\tB\t¥ 2,000\t1 month ago\n"
             "华信\tC\t—\t1 month ago\n"_s.replace(u"华信\tC\t—\t1"_s, u"华信\tC\t—\t1"_s));
    const QString html = selectionAsHtml(*m_table, false);
    QVERIFY(html.contains(u"<td>&lt;b&gt;x&lt;/b&gt;\t&quot;quoted&quot;</td>"_s));
    QCOMPARE(html.count(u"<tr>"_s), 3);
    QVERIFY(!html.contains(u"<th>"_s));
}

void TableViewTest::copiesColumnsAsShown()
{
    m_table->header().moveSection(1, 0);
    m_table->setColumnHidden(2, true);
    m_table->selectRow(0);
    QCOMPARE(selectionAsText(*m_table, false), u"A\tNordwind\ttoday\n"_s);
}

void TableViewTest::copyKeys()
{
    QSignalSpy copied(m_table.get(), &TableView::copied);
    m_table->selectRow(2);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied.first().first().toInt(), 1);
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    QVERIFY(mime->text().startsWith(u"华信\tC"_s));
    QVERIFY(mime->hasHtml());
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Customer\t"_s));
}

void TableViewTest::copiesNoneOfNothing()
{
    QApplication::clipboard()->setText(u"before"_s);
    m_table->clearSelection();
    m_table->copySelection();
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
}

void TableViewTest::headerSorts()
{
    QSignalSpy sorted(m_table.get(), &TableView::sortChanged);
    QWidget *header = m_table->header().viewport();
    const auto at = [this](int column) {
        return QPoint(m_table->header().sectionViewportPosition(column) + 20, 10);
    };
    QTest::mouseClick(header, Qt::LeftButton, {}, at(1));
    QCOMPARE(m_table->header().sortKeys(), (QList<ColumnSort>{{1, Qt::AscendingOrder}}));
    QTest::mouseClick(header, Qt::LeftButton, {}, at(1));
    QCOMPARE(m_table->header().sortKeys(), (QList<ColumnSort>{{1, Qt::DescendingOrder}}));
    QCOMPARE(sorted.count(), 2);
    m_table->header().setSortKeys(
        {{0, Qt::AscendingOrder}, {1, Qt::AscendingOrder}, {2, Qt::AscendingOrder}});
    QCOMPARE(m_table->header().sortKeys().size(), 2);
    QCOMPARE(sorted.count(), 2);
}

void TableViewTest::remembersLayout()
{
    m_table->header().moveSection(3, 0);
    m_table->setColumnHidden(1, true);
    m_table->setColumnWidth(0, 222);
    m_table->header().setSortKeys({{2, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
    const QByteArray bytes = m_table->saveLayout();
    TableView other;
    other.setModel(m_model.get());
    QVERIFY(other.restoreLayout(bytes));
    QCOMPARE(other.header().visualIndex(3), 0);
    QVERIFY(other.isColumnHidden(1));
    QCOMPARE(other.columnWidth(0), 222);
    QCOMPARE(other.header().sortKeys(), m_table->header().sortKeys());
}

void TableViewTest::refusesForeignLayout()
{
    QVERIFY(!m_table->restoreLayout({}));
    QVERIFY(!m_table->restoreLayout("something else"));
    QVERIFY(!m_table->isColumnHidden(0));
}

void TableViewTest::columnMenuHidesColumns()
{
    QMenu &menu = m_table->columnMenu();
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 6); // and a line, and how to sort
    QCOMPARE(menu.actions().at(3)->text(), u"Last && first"_s);
    menu.actions().at(1)->trigger();
    QVERIFY(m_table->isColumnHidden(1));
    for (const int column : {2, 3})
        m_table->setColumnHidden(column, true);
    Q_EMIT menu.aboutToShow();
    QVERIFY(!menu.actions().at(0)->isEnabled()); // the last one stays
    QVERIFY(menu.actions().at(1)->isEnabled());
}

/// With the mouse, as users do; a right click there chooses which are shown.
void TableViewTest::columnsAreDragged()
{
    TableHeader &header = m_table->header();
    QWidget *heads = header.viewport();
    const auto middle = [&header](int column) {
        return QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, 10);
    };
    const QPoint to = middle(1) + QPoint(header.sectionSize(1) / 2 - 4, 0);
    QTest::mousePress(heads, Qt::LeftButton, {}, middle(0));
    QTest::mouseMove(heads, middle(0) + QPoint(20, 0));
    QTest::mouseMove(heads, to);
    QTest::mouseRelease(heads, Qt::LeftButton, {}, to);
    QCOMPARE(header.visualIndex(0), 1);
    QCOMPARE(header.visualIndex(1), 0);
    QVERIFY(header.sortKeys().isEmpty()); // it was no click
    QContextMenuEvent asked(QContextMenuEvent::Mouse, middle(0), heads->mapToGlobal(middle(0)));
    QApplication::sendEvent(heads, &asked);
    QTRY_VERIFY(m_table->columnMenu().isVisible());
    m_table->columnMenu().close();
}

void TableViewTest::marksSelect()
{
    m_table->setRowMarks(true);
    auto *marks = m_table->findChild<RowMarks *>();
    const auto at = [&](int row) { return QPoint(14, marks->sectionViewportPosition(row) + 10); };
    QTest::mouseClick(marks->viewport(), Qt::LeftButton, {}, at(0));
    QTest::mouseClick(marks->viewport(), Qt::LeftButton, {}, at(2));
    QCOMPARE(m_table->selectedRows(), (QList<int>{0, 2}));
    QTest::mouseClick(marks->viewport(), Qt::LeftButton, {}, at(0));
    QCOMPARE(m_table->selectedRows(), (QList<int>{2}));
    auto *all = m_table->findChild<SelectAllMark *>();
    all->click();
    QCOMPARE(m_table->selectedRows().size(), 3);
    QVERIFY(all->isChecked());
    QTest::mouseClick(marks->viewport(), Qt::LeftButton, {}, at(1));
    QVERIFY(!all->isChecked());
}

void TableViewTest::spaceSelects()
{
    m_table->setCurrentIndex(m_model->index(1, 0));
    m_table->clearSelection();
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QCOMPARE(m_table->selectedRows(), (QList<int>{1}));
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QVERIFY(m_table->selectedRows().isEmpty());
}

void TableViewTest::stretchedColumnKeepsItsWidth()
{
    m_table->setColumnWidths({130, 60, 80, 90});
    const int own = m_table->header().sectionSize(0);
    m_table->setStretchColumn(0);
    m_table->resize(600, 300);
    QCOMPARE(m_table->header().length(), m_table->viewport()->width());
    m_table->resize(200, 300);
    QCOMPARE(m_table->header().sectionSize(0), own);
    m_table->resize(600, 300);
    m_table->header().resizeSection(2, 120);
    QCOMPARE(m_table->header().length(), m_table->viewport()->width());
    m_table->header().setInset(6);
    QCOMPARE(m_table->header().leftPadding(0), m_table->header().leftPadding(1) + 6);
}

void TableViewTest::htmlIsTextInTooltips()
{
    // What the cell shows and what it copies is the text as it is.
    const auto *delegate = qobject_cast<CellDelegate *>(m_table->itemDelegate());
    QVERIFY(delegate);
    QVERIFY(delegate->text(m_model->index(1, 0), QLocale::c()).startsWith(u"<b>x</b>"_s));
}

void TableViewTest::sortsByKeyboard()
{
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->clearFocus();
    m_table->setCurrentIndex({});
    m_table->setFocus(Qt::TabFocusReason);
    QVERIFY(m_table->currentIndex().isValid());
    QVERIFY(m_table->selectedRows().isEmpty());
    const QSignalSpy sorted(m_table.get(), &TableView::sortChanged);
    m_table->setCurrentIndex(m_model->index(0, 2));
    m_table->sortByCurrent(false);
    QCOMPARE(m_table->header().sortKeys(), (QList<ColumnSort>{{2, Qt::AscendingOrder}}));
    m_table->sortByCurrent(false);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->sortByCurrent(true);
    QCOMPARE(m_table->header().sortKeys(),
             (QList<ColumnSort>{{2, Qt::DescendingOrder}, {0, Qt::AscendingOrder}}));
    QCOMPARE(sorted.size(), 3);
    m_table->header().setSectionsClickable(false);
    m_table->sortByCurrent(false);
    QCOMPARE(sorted.size(), 3);
}

void TableViewTest::breaksAreSpaces()
{
    const auto painted = [this](const QString &text) {
        m_model->item(0, 0)->setText(text);
        QCoreApplication::processEvents();
        return m_table->grab().toImage();
    };
    QCOMPARE(painted(u"met at\r\nthe fair\n"_s), painted(u"met at the fair"_s));
}

void TableViewTest::millionRows()
{
    QStandardItemModel wide(0, 2);
    wide.setRowCount(1'000'000);
    TableView table;
    table.setModel(&wide);
    table.resize(400, 300);
    table.show();
    table.scrollToBottom();
    QCOMPARE(table.rowAt(table.viewport()->height() - 1), 999'999);
    table.selectAll();
    QSignalSpy refused(&table, &TableView::copyRefused);
    table.copySelection();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toInt(), 1'000'000);
}

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
