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
};

static std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

static bool isKnown(std::string_view header)
{
    return header == "name" || header == "e-mail" || header == "phone";
}

void DialectSnifferTest::dialect_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("rowsBefore");
    QTest::addColumn<bool>("header");
    const auto row = [](const char *name, const QByteArray &text, char delimiter, int rowsBefore,
                        bool header) { QTest::newRow(name) << text << delimiter << rowsBefore << header; };
    row("empty", "", ',', 0, true);
    row("one column", "name\nAnn\n", ',', 0, true);
    row("comma", "name,e-mail\nAnn,a@x.org\n", ',', 0, true);
    row("semicolon with commas inside", "name;price\nAnn;1,5\nBob;2,25\n", ';', 0, true);
    row("tab", "name\tphone\nAnn\t010-1234567\n", '\t', 0, true);
    row("pipe", "name|phone\nAnn|1\nBob|2\n", '|', 0, true);
    row("comma in quotes", "\"a;b\",c\n\"d;e\",f\n", ',', 0, true);
    row("sep line", "sep=;\nname;city\nAnn;Rome\n", ';', 1, true);
    row("quoted sep line", "\"sep=|\"\r\nname|city\r\nAnn|Rome\r\n", '|', 1, true);
    row("blank rows above", ",,\nname,city,phone\nAnn,Rome,1\n", ',', 1, true);
    row("a title above", "Customers of 2024\nname,city,phone\nAnn,Rome,1\n", ',', 1, true);
    row("a header with gaps", "name,,\nAnn,Rome,1\nBob,Bonn,2\n", ',', 0, true);
    row("a first row with one cell filled", "Ann,,\nBob,Rome,1\nCarl,Bonn,2\n", ',', 0, true);
    row("no header: an e-mail in front", "Ann,a@x.org\nBob,b@x.org\n", ',', 0, false);
    row("no header: numbers everywhere", "1,2,3\n4,5,6\n", ',', 0, false);
    row("unknown header over numbers", "x,y\n4,5\n6,7\n", ',', 0, true);
    row("only text", "Ann,Rome\nBob,Paris\n", ',', 0, true);
    row("cut in the middle of a row", "name,city\nAnn,Rome\nBo", ',', 0, true);
}

void DialectSnifferTest::dialect()
{
    QFETCH(QByteArray, text);
    const Dialect found = sniffDialect(view(text), {}, isKnown);
    QTEST(found.delimiter, "delimiter");
    QTEST(found.rowsBefore, "rowsBefore");
    QTEST(found.hasHeader, "header");
}

void DialectSnifferTest::wishes()
{
    const QByteArray text("name,e-mail\nAnn,a@x.org\n");
    const Dialect asked = sniffDialect(view(text), {';', false}, isKnown);
    QCOMPARE(asked.delimiter, ';');
    QVERIFY(!asked.hasHeader);
    // Who says what the first row is has no title above it.
    const QByteArray sparse("Ann\nBob,Rome,1\nCarl,Bonn,2\n");
    for (const bool header : {true, false}) {
        const Dialect told = sniffDialect(view(sparse), {{}, header}, isKnown);
        QCOMPARE(told.rowsBefore, 0);
        QCOMPARE(told.hasHeader, header);
    }
}

QTEST_GUILESS_MAIN(DialectSnifferTest)
#include "tst_dialectsniffer.moc"
