// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/csvreader.h"

#include "support/trickle.h"

#include <QDir>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void dialects_data();
    void dialects();
    void unclosedQuote();
    void endlessRow();
    void lines();
    void unreadable();
    void longRows();
};

static Rows readAll(QIODevice &device, const Dialect &dialect)
{
    CsvReader reader(device, detectEncoding("a"), dialect);
    Rows rows;
    TableRow row;
    for (auto more = reader.next(row); more && *more; more = reader.next(row)) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << toQString(cell);
        rows << cells;
    }
    return rows;
}

void CsvReaderTest::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QByteArray &text, const Rows &rows, char delimiter = ',') {
        QTest::newRow(name) << text << delimiter << rows;
    };
    const Rows simple{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    row("nothing", "", {});
    row("only a line end", "\r\n", {});
    row("LF", "a,b\n1,2\n", simple);
    row("CRLF", "a,b\r\n1,2\r\n", simple);
    row("CR", "a,b\r1,2\r", simple);
    row("no last line end", "a,b\n1,2", simple);
    row("empty lines", "\n\na,b\n\r\n\n1,2\n\n", simple);
    row("semicolon", "a;b\n1;2\n", simple, ';');
    row("tab", "a\tb\n1\t2\n", simple, '\t');
    row("pipe", "a|b\n1|2\n", simple, '|');
    row("empty cells", "a,,\n,,b\n", {{u"a"_s, u""_s, u""_s}, {u""_s, u""_s, u"b"_s}});
    row("ends with a delimiter", "a,", {{u"a"_s, u""_s}});
    row("quoted", "\"a\",\"b\"\n", {{u"a"_s, u"b"_s}});
    row("quoted delimiter", "\"a,b\",c\n", {{u"a,b"_s, u"c"_s}});
    row("quoted line ends", "\"a\r\nb\nc\rd\",e\n", {{u"a\r\nb\nc\rd"_s, u"e"_s}});
    row("doubled quotes", "\"a \"\"b\"\" c\",\"\"\"\"\n", {{u"a \"b\" c"_s, u"\""_s}});
    row("empty quoted", "\"\",\"\"\n\"\"\n", {{u""_s, u""_s}, {u""_s}});
    row("quote within a plain cell", "5\" disk,6\"\"\n", {{u"5\" disk"_s, u"6\"\""_s}});
    row("text behind the closing quote", "\"a\"b,c\n\"a\"\"x\"y z,c\n",
        {{u"ab"_s, u"c"_s}, {u"a\"xy z"_s, u"c"_s}});
    row("quote behind the closing quote and a blank", "\"a\" \"b\",c\n", {{u"a \"b\""_s, u"c"_s}});
    row("blanks behind the closing quote", "\"a\" ,\"b\"  \nc,\"d\" ", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("blanks stay", " a , b \n", {{u" a "_s, u" b "_s}});
    row("ragged", "a,b,c\nd\ne,f,g,h\n",
        {{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s}, {u"e"_s, u"f"_s, u"g"_s, u"h"_s}});
    row("zero bytes", QByteArray("a\0,b\n\0c,d\n", 10), {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("Chinese", "姓名,公司\n王伟,\"上海\n华信\"\n",
        {{u"姓名"_s, u"公司"_s}, {u"王伟"_s, u"上海\n华信"_s}});
    row("quoted, CR ends", "\"a\"\r\"b\"\r", {{u"a"_s}, {u"b"_s}});
}

void CsvReaderTest::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    Dialect dialect;
    dialect.delimiter = delimiter;
    for (const qint64 atMost : {1, 2, 3, 7, 1 << 20}) {
        Trickle device(text, atMost);
        QTEST(readAll(device, dialect), "rows");
    }
}

void CsvReaderTest::dialects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QByteArray &text, const Dialect &dialect, const Rows &rows) {
        QTest::newRow(name) << text << dialect << rows;
    };
    Dialect two;
    two.delimiter = "||";
    row("two signs", "a||\"b||c\"||d|e\n||x|", two, {{u"a"_s, u"b||c"_s, u"d|e"_s}, {u""_s, u"x|"_s}});
    Dialect backslash;
    backslash.escape = '\\';
    row("backslash", "\"a \\\"b\\\"\",\"c\\\\\"\n\"d\"\"e\",\"f\\n\"\n", backslash,
        {{u"a \"b\""_s, u"c\\"_s}, {u"d\"e"_s, u"f\\n"_s}});
    Dialect behind;
    behind.blanksAfter = true;
    row("blanks behind delimiters", "a,  \"b, c\", d\n e,f, \n", behind,
        {{u"a"_s, u"b, c"_s, u"d"_s}, {u" e"_s, u"f"_s, u""_s}});
    Dialect runs;
    runs.delimiter = " ";
    runs.blankRuns = true;
    row("runs of blanks", "  a  b   \"c d\"  \n e f g", runs,
        {{u"a"_s, u"b"_s, u"c d"_s}, {u"e"_s, u"f"_s, u"g"_s}});
    Dialect ascii;
    ascii.delimiter = "\x1F";
    ascii.rowEnd = '\x1E';
    row("separators of ASCII",
        "a\x1F"
        "b\x1E"
        "c\x1F"
        "d",
        ascii, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    Dialect none;
    none.quote = none.escape = '\0';
    row("no quotes", "\"a,b\"\n", none, {{u"\"a"_s, u"b\""_s}});
    Dialect whole;
    whole.delimiter.clear();
    row("no delimiter", "a,b\nc\n", whole, {{u"a,b"_s}, {u"c"_s}});
}

void CsvReaderTest::dialects()
{
    QFETCH(QByteArray, text);
    QFETCH(Dialect, dialect);
    for (const qint64 atMost : {1, 2, 5, 1 << 20}) {
        Trickle device(text, atMost);
        QTEST(readAll(device, dialect), "rows");
    }
}

void CsvReaderTest::unclosedQuote()
{
    Trickle device("a,b\n1,\"open\nend", 4);
    CsvReader reader(device, {}, {});
    TableRow row;
    QVERIFY(*reader.next(row));
    QVERIFY(!row.unclosedQuote);
    QVERIFY(*reader.next(row));
    QVERIFY(row.unclosedQuote);
    QCOMPARE(row.cells.size(), std::size_t(2));
    QVERIFY(row.cells[1] == "open\nend");
    QVERIFY(!*reader.next(row));
}

void CsvReaderTest::endlessRow()
{
    const QByteArray line("text within a quote that nobody closes\n");
    const auto repeats = static_cast<qsizetype>(CsvReader::kLongestRow) / line.size() + 10'000;
    Trickle device("a\n\"" + line.repeated(repeats), 1 << 20);
    CsvReader reader(device, {}, {});
    TableRow row;
    QVERIFY(*reader.next(row));
    const auto more = reader.next(row);
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::Invalid);
    QVERIFY2(more.error().message.contains(u"line 2"), qPrintable(more.error().message));
}

void CsvReaderTest::lines()
{
    Trickle device("a\n\n\"b\nc\r\nd\"\r\ne\rf\n", 3);
    CsvReader reader(device, {}, {});
    TableRow row;
    QList<qint64> lines;
    for (auto more = reader.next(row); more && *more; more = reader.next(row))
        lines << row.line;
    QCOMPARE(lines, (QList<qint64>{1, 3, 6, 7}));
}

void CsvReaderTest::unreadable()
{
    QBuffer closed;
    CsvReader reader(closed, {}, {});
    TableRow row;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    const auto more = reader.next(row);
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::Io);
}

void CsvReaderTest::longRows()
{
    // A cell longer than several chunks, quoted and plain, comes whole.
    const QByteArray cell = QByteArray("0123456789").repeated(100'000);
    const QByteArray quoted = "\"" + cell + "\"\"" + cell + "\"";
    Trickle device(cell + "," + quoted + "\nx,y\n", 1 << 18);
    const Rows rows = readAll(device, {});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][0], QString::fromLatin1(cell));
    QCOMPARE(rows[0][1], QString::fromLatin1(cell + "\"" + cell));
    QCOMPARE(rows[1], (QStringList{u"x"_s, u"y"_s}));
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
