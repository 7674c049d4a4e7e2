// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dialectsniffer.h"

#include <QByteArray>
#include <QTest>

using namespace leadbook;

class DialectSnifferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialect_data();
    void dialect();
    void wishes();
    void columns_data();
    void columns();
};

static std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

static bool isKnown(std::string_view header)
{
    return header == "name" || header == "e-mail" || header == "phone" || header == "姓名" ||
           header == "手机";
}

void DialectSnifferTest::dialect_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<QByteArray>("signs"); // quote, escape, "b" for blanks behind delimiters, "r" for runs
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &delimiter,
                        const QByteArray &signs = "\"\"") {
        QTest::newRow(name) << text << delimiter << signs;
    };
    row("empty", "", ",");
    row("one column", "name\nAnn\n", ",");
    row("comma", "name,e-mail\nAnn,a@x.org\n", ",");
    row("semicolon with commas inside", "name;price\nAnn;1,5\nBob;2,25\n", ";");
    row("tab", "name\tphone\nAnn\t010-1234567\n", "\t");
    row("pipe", "name|phone\nAnn|1\nBob|2\n", "|");
    row("comma in quotes", "\"a;b\",c\n\"d;e\",f\n", ",");
    row("sep line", "sep=;\nname;city\nAnn;Rome\n", ";");
    row("sep line beyond ASCII", "sep=»\nname»city\nAnn»Rome\n", "»");
    row("quoted sep line", "\"sep=|\"\r\nname|city\r\nAnn|Rome\r\n", "|");
    row("cut in the middle of a row", "name,city\nAnn,Rome\nBo", ",");
    row("colon under known headers", "name:phone\nAnn:12\nBob:13\n", ":");
    row("times are no table", "start\n10:30\n11:45\n", ",");
    row("nor is a time under its format", "HH:mm:ss\n15:02:37\n", ",");
    row("addresses are no table", "link\nhttps://a.example\nhttps://b.example\n", ",");
    row("caret", "alpha^beta^gamma\n1^2^3\n4^5^6\n", "^");
    row("signs of ASCII for units",
        "name\x1F"
        "city\nAnn\x1FRome\n",
        "\x1F");
    row("and for records",
        "name\x1F"
        "city\x1E"
        "Ann\x1FRome\x1E",
        "\x1F");
    row("full-width comma", "姓名，手机\n王伟，138\n李娜，139\n", "，");
    row("two pipes", "name||city||phone\nAnn||Rome||1\nBob||||2\n", "||");
    row("three signs", "name|~|city\nAnn|~|Rome\n", "|~|");
    row("two colons", "name::city::phone\nAnn::Rome::1\n", "::");
    row("an empty column is no sign", "name|x|city\nAnn||Rome\nBob||Bonn\n", "|");
    row("blank behind each comma", "a, b, c\n1, \"x, y\", 3\n2, \"z\", 4\n", ",", "\"\"b");
    row("blanks here and there", "a,b,c\n1, x,3\n2,z,4\n", ",");
    row("single quotes", "'a','b'\n'1,5','it is'\n", ",", "''");
    row("apostrophes", "name,note\n'tis,it's\nAnn,boys'\n", ",");
    row("guards of a spreadsheet", "'007,'08\n'1,'2\n", ",");
    row("backslash", "a,b\n\"x \\\"y\\\", z\",1\n\"w\",2\n", ",", "\"\\");
    row("backslash before the end of a cell", "a,b\n\"C:\\\",1\n\"D:\\\",2\n", ",");
    row("no quotes, inches in front", "a\tb\n\"1\tx\n2\ty\n3\tz\n\"4\tw\n5\tv\n", "\t", "\"\"");
    row("blanks between quoted cells", "\"a b\" \"c\" \"d\"\n\"1 x\" \"2\" \"3\"\n", " ");
    row("runs of blanks", " 1 19970101  1  29.33\n 1  19970118 1 29.73\n 2 19970101  12 14.96\n", " ",
        "\"\"r");
    row("names are no table", "Ann Maria Smith\nBob Paul Jones\nCarl Peter White\n", ",");
}

void DialectSnifferTest::dialect()
{
    QFETCH(QByteArray, text);
    const Dialect found = sniffDialect(view(text), {}, isKnown);
    QTEST(QByteArray::fromStdString(found.delimiter), "delimiter");
    QByteArray signs(1, found.quote);
    signs += found.escape;
    signs += found.blanksAfter ? "b" : "";
    signs += found.blankRuns ? "r" : "";
    QTEST(signs, "signs");
}

void DialectSnifferTest::wishes()
{
    const QByteArray text("name,e-mail\nAnn,a@x.org\n");
    QCOMPARE(sniffDialect(view(text), ';', isKnown).delimiter, ";");
    // A wish stands above what the file says, and means the one sign.
    QCOMPARE(sniffDialect("sep=;\na;b\n", ',', isKnown).delimiter, ",");
    QCOMPARE(sniffDialect("a||b||c\n1||2||3\n", '|', isKnown).delimiter, "|");
}

void DialectSnifferTest::columns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("table") << QByteArray("a,b,c\n1,2,3\n4,5,6\n7,8\n") << 3;
    QTest::newRow("one column") << QByteArray("a\nb\n") << 0;
    QTest::newRow("one row") << QByteArray("a,b\n") << 0;
    QTest::newRow("no usual row") << QByteArray("a,b\nc\nd,e,f\ng,h,i,j\nk,l,m,n,o\n") << 0;
}

void DialectSnifferTest::columns()
{
    QFETCH(QByteArray, text);
    QTEST(static_cast<int>(sniffDialect(view(text), {}, isKnown).columns), "columns");
}

QTEST_GUILESS_MAIN(DialectSnifferTest)
#include "tst_dialectsniffer.moc"
