// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shortrows.h"

#include <QList>
#include <QTest>

using namespace leadbook;

Q_DECLARE_METATYPE(QList<int>)

/// Rows cut at their empty end are told from rows that lack a cell somewhere.
class ShortRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leastCells_data();
    void leastCells();
};

void ShortRowsTest::leastCells_data()
{
    QTest::addColumn<QList<int>>("widths"); // of rows under a header of four columns
    QTest::addColumn<int>("filledLast");    // cells of the last column that are filled
    QTest::addColumn<int>("least");
    const auto rows = [](int full, int cut, int width) {
        return QList<int>(full, 4) + QList<int>(cut, width);
    };
    QTest::newRow("all whole") << rows(40, 0, 4) << 0 << 4;
    QTest::newRow("a block whose last column is empty") << rows(15, 16, 3) << 3 << 3;
    QTest::newRow("too few for a block") << rows(15, 15, 3) << 3 << 4;
    QTest::newRow("the last column is filled elsewhere") << rows(15, 32, 3) << 15 << 4;
    QTest::newRow("no row is whole") << rows(0, 40, 3) << 0 << 4;
    QTest::newRow("two columns short, one of them filled elsewhere") << rows(15, 32, 2) << 0 << 4;
    QTest::newRow("wider than the header") << rows(15, 32, 5) << 0 << 4;
}

void ShortRowsTest::leastCells()
{
    QFETCH(QList<int>, widths);
    QFETCH(int, filledLast);
    const ChoiceDictionary choices;
    std::vector<ColumnProfile> profiles(4);
    ShortRows rows(4);
    for (const int width : widths) {
        rows.add(static_cast<std::size_t>(width));
        for (int column = 0; column < std::min(width, 3); ++column)
            profiles[static_cast<std::size_t>(column)].add("x", choices);
        profiles[3].add(width > 3 && filledLast-- > 0 ? "x" : "", choices);
    }
    QTEST(static_cast<int>(rows.leastCells(4, profiles)), "least");
}

QTEST_GUILESS_MAIN(ShortRowsTest)
#include "tst_shortrows.moc"
