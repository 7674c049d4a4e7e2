// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableshape.h"

#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Where the table lies in rows of any source. Rows are written "a,b;c,d".
class TableShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void wishes();
    void headers_data();
    void headers();
};

static RowTexts rowsOf(const QString &text)
{
    RowTexts rows;
    for (const QString &line : text.split(u';')) {
        rows.emplace_back();
        for (const QString &cell : line.split(u','))
            rows.back().push_back(cell.toStdString());
    }
    return rows;
}

static bool isKnown(std::string_view header)
{
    constexpr std::string_view kKnown[] = {"name", "e-mail", "phone", "city", "zip", "姓名", "城市", "手机"};
    return std::ranges::find(kKnown, header) != std::end(kKnown);
}

void TableShapeTest::shapes_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("header");
    const auto row = [](const char *name, const QString &rows, int before, int header) {
        QTest::newRow(name) << rows << before << header;
    };
    row("one column", u"name;Ann"_s, 0, 1);
    row("sep line", u"sep=|;name,city;Ann,Rome"_s, 1, 1);
    row("sep line cut by itself", u"sep=,;name,city;Ann,Rome"_s, 1, 1);
    row("blank rows above", u",,;name,city,phone;Ann,Rome,1"_s, 1, 1);
    row("a title above", u"Customers of 2024;name,city,phone;Ann,Rome,1"_s, 1, 1);
    row("a padded title above", u"Customers of 2024,,;name,city,phone;Ann,Rome,1"_s, 1, 1);
    row("a padded title and a blank row above what is not known", u"Report,,;,,;x,y,z;a,b,c;d,e,f"_s, 2, 1);
    row("what a report says of itself",
        u"Report,;Made by,Bob;Day,2024-01-05;name,city,phone,zip;Ann,Rome,1,2"_s, 3, 1);
    row("a header with gaps", u"name,,;Ann,Rome,1;Bob,Bonn,2"_s, 0, 1);
    row("a first row with one cell filled", u"Ann,,;Bob,Rome,1;Carl,Bonn,2"_s, 0, 1);
    row("no header: an e-mail in front", u"Ann,a@x.org;Bob,b@x.org"_s, 0, 0);
    row("no header: numbers everywhere", u"1,2,3;4,5,6"_s, 0, 0);
    row("unknown header over numbers", u"x,y;4,5;6,7"_s, 0, 1);
    row("only text", u"Ann,Rome;Bob,Paris"_s, 0, 1);
    row("the header twice", u"name,city,x;name,city,x;Ann,Rome,1"_s, 0, 2);
    row("the header three times", u"a,b;a,b;a,b;Ann,Rome"_s, 0, 3);
    row("two languages", u"name,city,phone;姓名,城市,手机;Ann,Rome,1"_s, 0, 2);
    row("groups above", u"Person,,Place,;name,phone,city,zip;Ann,1,Rome,2"_s, 1, 1);
    row("equal rows of values", u"1,2;1,2;3,4"_s, 0, 0);
    row("nothing", QString(), 0, 1);
}

void TableShapeTest::shapes()
{
    QFETCH(QString, rows);
    const TableShape shape = findTable(rowsOf(rows), {}, isKnown);
    QTEST(shape.rowsBefore, "before");
    QTEST(shape.headerRows, "header");
    QCOMPARE(findTable({}, {}, isKnown), TableShape());
}

void TableShapeTest::wishes()
{
    // Who says what the first row is has no title above it.
    const RowTexts sparse = rowsOf(u"Ann;Bob,Rome,1;Carl,Bonn,2"_s);
    QCOMPARE(findTable(sparse, true, isKnown), (TableShape{0, 1}));
    QCOMPARE(findTable(sparse, false, isKnown), (TableShape{0, 0}));
    QCOMPARE(findTable(rowsOf(u"sep=,;,;1,2"_s), true, isKnown), (TableShape{2, 1}));
}

void TableShapeTest::headers_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("headerRows");
    QTest::addColumn<QString>("headers");
    QTest::newRow("one row") << u"name,city;Ann,Rome"_s << 1 << u"name,city"_s;
    QTest::newRow("none") << u"Ann,Rome"_s << 0 << u","_s;
    QTest::newRow("repeated") << u"name,city;name,city;Ann,Rome"_s << 2 << u"name,city"_s;
    QTest::newRow("the known ones") << u"name,Ort;Kunde,city;Ann,Rome"_s << 2 << u"name,city"_s;
    QTest::newRow("blank below") << u"name,x;,y;Ann,Rome"_s << 2 << u"name,y"_s;
    QTest::newRow("told apart by the group") << u"Bill to,,Ship to,;city,zip,city,zip;a,b,c,d"_s << 2
                                             << u"Bill to city,Bill to zip,Ship to city,Ship to zip"_s;
}

void TableShapeTest::headers()
{
    QFETCH(QString, rows);
    QFETCH(int, headerRows);
    const auto texts = headersOf(rowsOf(rows), TableShape{0, headerRows}, isKnown);
    QStringList found;
    for (const std::string &text : texts)
        found << QString::fromStdString(text);
    QTEST(found.join(u','), "headers");
    QVERIFY(headersOf({}, TableShape{}, isKnown).empty());
}

QTEST_GUILESS_MAIN(TableShapeTest)
#include "tst_tableshape.moc"
