// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadeview.h"
#include "items/cellroles.h"
#include "items/peopletablemodel.h"
#include "support/randomedits.h"
#include "support/temporarybook.h"
#include "workspace/generator/booksink.h"
#include "workspace/listquery.h"
#include "workspace/projection.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// A book that is edited at random, and a list that shows it as a page does.
class EditedList
{
public:
    explicit EditedList(ListKind list)
        : m_clock(kToday)
        , m_projection(m_clock)
    {
        m_query.list = list;
        m_query.sort = {{FieldId::Name, false}};
        GeneratorOptions options;
        options.customers = 50;
        options.interactions = 40;
        if (!generateInto(*m_book, u"generated"_s, options, kToday, Progress()))
            qFatal("no book");
        m_view = m_projection.loadAll(*m_book, Progress()).value();
    }
    /// The next version of the view.
    bool edit(RandomEdits &edits)
    {
        const auto undo = m_book->nextUndo().value();
        const bool isUndo = edits.below(6) == 0 && undo && undo->label == u"edit"_s;
        const auto committed = isUndo ? m_book->undo() : m_book->change(u"edit"_s, edits.next());
        if (!committed)
            return false;
        auto step = m_projection.follow(*m_book, committed->touched, Progress());
        if (!step)
            return false;
        m_view = step->view;
        m_change = std::move(step->change);
        return true;
    }
    std::vector<Row> rows() const { return runListQuery(*m_view, m_query, Progress()).rows; }
    const ViewPtr &view() const { return m_view; }
    const ViewChange &change() const { return m_change; }

private:
    TemporaryBook m_book;
    FixedClock m_clock;
    Projection m_projection;
    ListQuery m_query;
    ViewPtr m_view;
    ViewChange m_change;
};

QStringList cellsOf(const PeopleTableModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

/// Every cell, row by row, from a model that was made for it.
QList<QStringList> freshCells(const EditedList &list, const PeopleTableModel &like)
{
    PeopleTableModel fresh;
    fresh.setColumns(like.columns());
    fresh.setResult(list.view(), like.list(), list.rows());
    QList<QStringList> cells;
    for (int row = 0; row < fresh.rowCount(); ++row)
        cells << cellsOf(fresh, row);
    return cells;
}

QList<QStringList> cellsOf(const PeopleTableModel &model)
{
    QList<QStringList> cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << cellsOf(model, row);
    return cells;
}

} // namespace

/// A list that follows a book while it is edited: its cells, its signals and whoever points into it.
class PeopleFollowingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEdits_data();
    void randomEdits();
    void selectionStaysWithThePeople_data();
    void selectionStaysWithThePeople();
    void tellsWhichCellsMoved();
    void manyMovedCellsAtOnce();
    void retranslates();
    void nothingToShow_data();
    void nothingToShow();
};

void PeopleFollowingTest::randomEdits_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed) {
        QTest::addRow("customers %u", seed) << int(ListKind::Customers) << seed;
        QTest::addRow("contacts %u", seed) << int(ListKind::Contacts) << seed;
    }
}

/// The way a page goes: cells that moved are told at once, then the rows come anew.
void PeopleFollowingTest::randomEdits()
{
    QFETCH(int, list);
    QFETCH(unsigned, seed);
    EditedList book{ListKind(list)};
    PeopleTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumns({FieldId::Name, FieldId::ContactName, FieldId::Grade, FieldId::Value, FieldId::City});
    model.setResult(book.view(), ListKind(list), book.rows());
    RandomEdits edits(seed, kToday);
    for (int step = 0; step < 60; ++step) {
        QVERIFY(book.edit(edits));
        if (!book.change().reset && !book.change().membership)
            model.setView(book.view(), book.change());
        model.setResult(book.view(), ListKind(list), book.rows());
        if (step % 10 == 9)
            QCOMPARE(cellsOf(model), freshCells(book, model));
    }
}

void PeopleFollowingTest::selectionStaysWithThePeople_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 10; seed <= 13; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PeopleFollowingTest::selectionStaysWithThePeople()
{
    QFETCH(unsigned, seed);
    EditedList book(ListKind::Customers);
    PeopleTableModel model;
    model.setColumns({FieldId::Name, FieldId::City});
    model.setResult(book.view(), ListKind::Customers, book.rows());
    std::map<qint64, QPersistentModelIndex> held;
    for (int row = 0; row < model.rowCount(); row += 3)
        held.emplace(model.idAt(row), model.index(row, row % 2));
    RandomEdits edits(seed, kToday);
    for (int step = 0; step < 40; ++step) {
        QVERIFY(book.edit(edits));
        model.setResult(book.view(), ListKind::Customers, book.rows());
        std::erase_if(held, [](const auto &entry) { return !entry.second.isValid(); });
        for (const auto &[id, index] : held) {
            QCOMPARE(index.data(IdRole).toLongLong(), id);
            QCOMPARE(model.rowOfId(id), std::optional<int>(index.row()));
        }
    }
    QVERIFY(!held.empty());
}

void PeopleFollowingTest::tellsWhichCellsMoved()
{
    HandmadeView made(kToday);
    for (const char *name : {"a", "b", "c", "d"})
        made.add(name, "x");
    PeopleTableModel model;
    model.setColumns({FieldId::Name, FieldId::City});
    model.setResult(made.view(), ListKind::Customers, {3, 1, 0});
    QSignalSpy moved(&model, &QAbstractItemModel::dataChanged);
    made.snapshot().customers.columns.text(FieldId::Name).set(0, "new");
    model.setView(made.view(), {false, {0, 2}, false}); // the third is not listed
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][0].toModelIndex(), model.index(2, 0));
    QCOMPARE(moved[0][1].toModelIndex(), model.index(2, 1));
    QCOMPARE(model.index(2, 0).data().toString(), u"new"_s);
}

void PeopleFollowingTest::manyMovedCellsAtOnce()
{
    HandmadeView made(kToday);
    std::vector<Row> all;
    for (Row row = 0; row < 500; ++row) {
        made.add("a", "x");
        all.push_back(row);
    }
    PeopleTableModel model;
    model.setColumns({FieldId::Name});
    model.setResult(made.view(), ListKind::Customers, all);
    QSignalSpy moved(&model, &QAbstractItemModel::dataChanged);
    model.setView(made.view(), {false, all, false});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][1].toModelIndex(), model.index(499, 0));
}

void PeopleFollowingTest::retranslates()
{
    HandmadeView made(kToday);
    made.add("a", "x");
    PeopleTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy headings(&model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    model.retranslate(); // nothing is shown yet
    QCOMPARE(headings.size(), 0);
    model.setColumns({FieldId::Name, FieldId::Grade});
    model.retranslate();
    QCOMPARE(headings.size(), 1);
    QCOMPARE(cells.size(), 0);
    model.setResult(made.view(), ListKind::Customers, made.rows());
    model.retranslate();
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells[0][1].toModelIndex(), model.index(0, 1));
}

void PeopleFollowingTest::nothingToShow_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < 4; ++step)
        QTest::addRow("step %d", step) << step;
}

/// Without a book, without columns or without rows every question has an answer.
void PeopleFollowingTest::nothingToShow()
{
    QFETCH(int, step);
    HandmadeView made(kToday);
    made.add("a", "x");
    PeopleTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    if (step > 0)
        model.setColumns({FieldId::Name});
    if (step > 1)
        model.setResult(made.view(), ListKind::Customers, {});
    if (step > 2)
        model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOfId(1001), std::nullopt);
    QCOMPARE(model.rowOfCustomer(1001), std::nullopt);
    QVERIFY(!model.index(0, 0).isValid());
    model.retranslate();
    model.setView(step == 2 ? made.view() : ViewPtr(), {false, {0}, false});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(PeopleFollowingTest)
#include "tst_peoplefollowing.moc"
