// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/rowmending.h"
#include "support/csvstyle.h"
#include "support/trickle.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Rows whose quotes are misplaced, read where the width of the table is known.
class RowMendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void faults();
    void longestRow();
    void farTooManyQuotes();
};

static Dialect dialectOf(std::size_t columns)
{
    Dialect dialect;
    dialect.columns = columns;
    return dialect;
}

void RowMendingTest::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<TextRows>("rows");
    const auto row = [](const char *name, const QByteArray &text, int columns, const TextRows &rows) {
        QTest::newRow(name) << text << columns << rows;
    };
    const QStringList last{u"x"_s, u"y"_s, u"z"_s};
    row("nothing to mend", "a,\"b\"\"c\",d\nx,y,z\n", 3, {{u"a"_s, u"b\"c"_s, u"d"_s}, last});
    row("inches", "a,\"5\" pipe, long\",d\nx,y,z\n", 3, {{u"a"_s, u"5\" pipe, long"_s, u"d"_s}, last});
    row("inches at the end", "a,\"pipe, 5\"\",\"d\"\nx,y,z\n", 3, {{u"a"_s, u"pipe, 5\""_s, u"d"_s}, last});
    row("a quote too many in front", "a,\"\"b, c\",d\nx,y,z\n", 3, {{u"a"_s, u"\"b, c"_s, u"d"_s}, last});
    row("a quote that opens nothing", "a,\"b,\"c, d\"\nx,y,z\n", 3, {{u"a"_s, u"\"b"_s, u"c, d"_s}, last});
    row("the same in the last cell", "a,b,\"\n\"x\",y,z\n", 3, {{u"a"_s, u"b"_s, u"\""_s}, last});
    row("never closed, rows below", "a,\"b,c\nx,y,z\n", 3, {{u"a"_s, u"\"b"_s, u"c"_s}, last});
    row("a cut off end stays open", "x,y,z\na,b,\"c", 3, {last, {u"a"_s, u"b"_s, u"c"_s}});
    row("escaped by a missing sign in several lines", "a,\"b \"q\"\nc\",d\nx,y,z\n", 3,
        {{u"a"_s, u"b \"q\"\nc"_s, u"d"_s}, last});
    row("too few cells however read", "a,\"b\"c\nx,y,z\n", 3, {{u"a"_s, u"bc"_s}, last});
    row("a short row is no reason", "\"5\"\" a, b\",c\nx,y,z\n", 3, {{u"5\" a, b"_s, u"c"_s}, last});
    row("quoted speech", "a,\"She said \"no\", then \"yes\"\",d\nx,y,z\n", 3,
        {{u"a"_s, u"She said \"no\", then \"yes\""_s, u"d"_s}, last});
    row("cells are not joined", "\"a\"b\",\"c\"d\",\"e\"\nx,y\n", 2,
        {{u"ab\""_s, u"cd\""_s, u"e"_s}, {u"x"_s, u"y"_s}});
    row("text behind, as a spreadsheet reads it", "\"a\"b,c,d\nx,y,z\n", 3,
        {{u"ab"_s, u"c"_s, u"d"_s}, last});
}

void RowMendingTest::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(int, columns);
    for (const qint64 atMost : {1, 3, 1 << 20}) {
        Trickle device(text, atMost);
        QTEST(rowsOf(device, {}, dialectOf(static_cast<std::size_t>(columns))), "rows");
    }
}

void RowMendingTest::faults()
{
    Trickle device("a,\"b\"x\"\n\"c\nd\",e\nf,\"g\"\"\",\nh,\"i", 1000);
    CsvReader reader(device, {}, dialectOf(2));
    TableRow row;
    QList<qint64> lines;
    bool isOpen = false;
    while (reader.next(row).value_or(false)) {
        lines << row.line;
        isOpen = row.unclosedQuote;
    }
    QCOMPARE(lines, (QList<qint64>{1, 2, 4, 5}));
    QVERIFY(isOpen);
    QCOMPARE(reader.oddRows(), 2);
}

void RowMendingTest::longestRow()
{
    // Nothing closes the quote for longer than a row may be; the table goes on below it.
    const QByteArray line("x,y\n");
    const auto repeats = static_cast<qsizetype>(CsvReader::kLongestRow) / line.size() + 100'000;
    Trickle device("a,\"b\n" + line.repeated(repeats), 1 << 20);
    CsvReader reader(device, {}, dialectOf(2));
    TableRow row;
    QVERIFY(reader.next(row).value_or(false));
    QVERIFY(row.cells[1] == "\"b");
    qsizetype rows = 0;
    while (reader.next(row).value_or(false))
        rows += row.cells.size() == 2 && row.cells[0] == "x" ? 1 : 0;
    QCOMPARE(rows, repeats);
}

void RowMendingTest::farTooManyQuotes()
{
    // A row with no end of readings is left as it is.
    const std::string cell = "\"a\" b \"c\",";
    std::string text;
    for (int i = 0; i < 2'000; ++i)
        text += cell;
    QVERIFY(!mendRow(text + "\n", false, dialectOf(40)));
    QVERIFY(!mendRow("a,b\n", true, dialectOf(0)));
    QVERIFY(mendRow("a,b\n", true, dialectOf(2)));
    QVERIFY(!mendRow("a,b", false, dialectOf(2)));
}

QTEST_GUILESS_MAIN(RowMendingTest)
#include "tst_rowmending.moc"
