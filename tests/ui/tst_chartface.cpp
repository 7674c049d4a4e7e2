// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerycharts.h"
#include "ui/charts/accessibleroles.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chart.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QAccessibleInterface *face)
{
    return face == nullptr ? u"nothing"_s : face->text(QAccessible::Name);
}

/// What a reader hears that goes through the children of @p face, as many a line as there are columns.
QString heard(const QAccessibleInterface &face, int columns)
{
    QString text;
    for (int i = 0; i < face.childCount(); ++i)
        text += nameOf(face.child(i)) + ((i + 1) % columns == 0 ? u'\n' : u'\t');
    return text;
}

} // namespace

/// A chart is a table to whoever cannot see it.
class ChartFaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasItsFigures_data();
    void hasItsFigures();
    void cellsKnowTheirPlace();
    void followsItsFigures();
};

using Make = std::function<QWidget *()>;
Q_DECLARE_METATYPE(Make)

void ChartFaceTest::initTestCase()
{
    static SystemScheme scheme;
    static Theme theme(*qApp, scheme);
    installAccessibleRoles();
}

void ChartFaceTest::hasItsFigures_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("funnel") << Make(sampleFunnel);
    QTest::newRow("heat map") << Make(sampleHeatMap);
    QTest::newRow("retention") << Make(sampleRetention);
    QTest::newRow("grade bars") << Make(sampleGradeBars);
    QTest::newRow("moves") << Make(sampleMoves);
    QTest::newRow("box plot") << Make(sampleBoxPlot);
    QTest::newRow("stay") << Make(sampleStay);
    QTest::newRow("bars") << Make([] { return sampleBars(true); });
}

/// Rows, columns, headings and cells are those that are copied.
void ChartFaceTest::hasItsFigures()
{
    QFETCH(Make, make);
    const std::unique_ptr<QWidget> widget(make());
    const auto *chart = qobject_cast<Chart *>(widget.get());
    QVERIFY(chart != nullptr);
    const ChartTable figures = chart->table();
    QVERIFY(figures.rows.size() > 2);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget.get());
    QVERIFY(face != nullptr);
    QCOMPARE(face->role(), QAccessible::Chart);
    QAccessibleTableInterface *table = face->tableInterface();
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), int(figures.rows.size()));
    QCOMPARE(table->columnCount(), int(figures.columns.size()));
    QCOMPARE(heard(*face, table->columnCount()), figures.toTsv());
    for (int column = 0; column < table->columnCount(); ++column)
        QCOMPARE(table->columnDescription(column), figures.columns[column]);
    for (int row = 0; row < table->rowCount(); ++row)
        QCOMPARE(table->rowDescription(row), nameOf(table->cellAt(row, 0)));
    QVERIFY(table->cellAt(table->rowCount(), 0) == nullptr);
    QVERIFY(table->cellAt(0, -1) == nullptr);
    QVERIFY(face->child(face->childCount()) == nullptr);
}

void ChartFaceTest::cellsKnowTheirPlace()
{
    const std::unique_ptr<QWidget> chart(sampleFunnel());
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(chart.get());
    QAccessibleTableInterface *table = face->tableInterface();
    QAccessibleInterface *figure = table->cellAt(2, 1);
    QVERIFY(figure->isValid());
    QCOMPARE(figure->role(), QAccessible::Cell);
    QCOMPARE(figure->parent(), face);
    QCOMPARE(face->child(face->indexOfChild(figure)), figure);
    QAccessibleTableCellInterface *cell = figure->tableCellInterface();
    QVERIFY(cell != nullptr);
    QCOMPARE(cell->rowIndex(), 2);
    QCOMPARE(cell->columnIndex(), 1);
    QCOMPARE(cell->table(), face);
    QCOMPARE(cell->columnHeaderCells().size(), 1);
    QCOMPARE(cell->columnHeaderCells().first()->role(), QAccessible::ColumnHeader);
    QCOMPARE(nameOf(cell->columnHeaderCells().first()), table->columnDescription(1));
    QCOMPARE(cell->rowHeaderCells().size(), 1);
    QCOMPARE(cell->rowHeaderCells().first(), table->cellAt(2, 0));
    QCOMPARE(cell->rowHeaderCells().first()->role(), QAccessible::RowHeader);
    // What belongs to another chart is no child of this one.
    const std::unique_ptr<QWidget> other(sampleFunnel());
    QCOMPARE(QAccessible::queryAccessibleInterface(other.get())->indexOfChild(figure), -1);
}

/// Other figures are read from then on, and cells of before are gone.
void ChartFaceTest::followsItsFigures()
{
    BarChart chart(Qt::Horizontal);
    chart.setBars({{u"A"_s, 1}, {u"B"_s, 2}}, u"Name"_s, u"Count"_s);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&chart);
    QCOMPARE(nameOf(face->tableInterface()->cellAt(1, 1)), u"2"_s);
    const QAccessible::Id gone = QAccessible::uniqueId(face->tableInterface()->cellAt(1, 1));
    const QSignalSpy changes(&chart, &Chart::figuresChanged);
    chart.setBars({{u"A"_s, 4}, {u"B"_s, 5}, {u"C"_s, 6.5}}, u"Name"_s, u"Count"_s);
    QCOMPARE(changes.size(), 1);
    QVERIFY(QAccessible::accessibleInterface(gone) == nullptr);
    QCOMPARE(face->tableInterface()->rowCount(), 3);
    QCOMPARE(nameOf(face->tableInterface()->cellAt(2, 1)), u"6.5"_s);
}

QTEST_MAIN(ChartFaceTest)
#include "tst_chartface.moc"
