// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxreader.h"

#include "support/trickle.h"
#include "support/workbook.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

/// What the cells of one sheet become, and which sheet is read.
class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void styled_data();
    void styled();
    void lines();
    void width();
    void choosesSheet_data();
    void choosesSheet();
    void oneSheet();
    void longTables_data();
    void longTables();
    void sheets();
    void oddPlaces();
    void strict();
    void faults();
    void progress();
    void readersShareADevice();
};

void XlsxReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("sheetRows");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QByteArray &cells, const Rows &rows) {
        QTest::newRow(name) << cells << rows;
    };
    row("nothing", "", {});
    row("shared strings", "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>",
        {{u"公司"_s, u"rich text"_s}});
    row("without the pronunciation", "<row><c t='s'><v>2</v></c></row>", {{u"東京"_s}});
    row("an empty shared string", "<row><c t='s'><v>3</v></c><c t='s'><v>0</v></c></row>",
        {{u""_s, u"公司"_s}});
    row("an escaped shared string", "<row><c t='s'><v>4</v></c></row>", {{u"a\r\nb_x000D_"_s}});
    row("inline", "<row><c t='inlineStr'><is><t xml:space='preserve'> a </t></is></c></row>", {{u" a "_s}});
    row("inline runs",
        "<row><c t='inlineStr'><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c></row>",
        {{u"ab"_s}});
    row("entities", "<row><c t='str'><v>&lt;a&gt; &amp; &#x4E2D;<![CDATA[<b>]]></v></c></row>",
        {{u"<a> & 中<b>"_s}});
    row("formulas",
        "<row><c t='str'><f>A1&amp;\"x\"</f><v>text</v></c><c><f>1+1</f><v>2</v></c><c><f>A1</f></c></row>",
        {{u"text"_s, u"2"_s}});
    row("booleans", "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c></row>", {{u"TRUE"_s, u"FALSE"_s}});
    row("errors are no values", "<row><c t='e'><v>#N/A</v></c><c><v>1</v></c></row>", {{u""_s, u"1"_s}});
    row("numbers", "<row><c><v>13800112233</v></c><c t='n'><v>0.30000000000000004</v></c></row>",
        {{u"13800112233"_s, u"0.3"_s}});
    row("ISO dates", "<row><c t='d'><v>2024-01-05T00:00:00</v></c></row>", {{u"2024-01-05"_s}});
    row("missing cells", "<row r='1'><c r='B1'><v>1</v></c><c r='E1'><v>2</v></c></row>",
        {{u""_s, u"1"_s, u""_s, u""_s, u"2"_s}});
    row("without references",
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='C2'><v>3</v></c><c><v>4</v>"
        "</c></row>",
        {{u"1"_s, u"2"_s}, {u""_s, u""_s, u"3"_s, u"4"_s}});
    row("out of order", "<row><c r='B1'><v>2</v></c><c r='A1'><v>1</v></c></row>", {{u"1"_s, u"2"_s}});
    row("merged cells", "<row><c r='A1'><v>1</v></c><c r='B1'/><c r='C1'/><c r='D1'><v>2</v></c></row>",
        {{u"1"_s, u""_s, u""_s, u"2"_s}});
    row("formats alone", "<row><c s='1'/><c s='1'><v></v></c></row><row><c><v>1</v></c><c s='1'/></row>",
        {{u"1"_s}});
    row("hidden rows", "<row hidden='1'><c><v>1</v></c></row>", {{u"1"_s}});
    row("last column", "<row r='1048576'><c r='XFD1'><v>1</v></c></row>",
        {QStringList(16383, u""_s) + QStringList{u"1"_s}});
    row("extensions",
        "<row><extLst><ext><c><v>9</v></c></ext></extLst><c><v>1</v><extLst><ext><v>8</v></ext>"
        "</extLst></c></row>",
        {{u"1"_s}});
}

void XlsxReaderTest::cells()
{
    QFETCH(QByteArray, sheetRows);
    const QByteArray bytes =
        WorkbookMaker()
            .sheet(u"Sheet"_s, sheetRows)
            .sharedStrings("<si><t>公司</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>"
                           "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/>"
                           "</si><si><t/></si><si><t>a_x000D_\nb_x005F_x000D_</t></si>")
            .bytes();
    const SheetContent content = readSheet(bytes);
    QVERIFY2(!content.error, qPrintable(content.error.value_or(Error()).detail));
    QTEST(content.rows, "rows");
}

void XlsxReaderTest::styled_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"0"_s << false << u"45296.75"_s;
    QTest::newRow("percent") << u"0%"_s << false << u"45296.75"_s;
    QTest::newRow("built in") << u"14"_s << false << u"2024-01-05 18:00:00"_s;
    QTest::newRow("built in, 1904") << u"22"_s << true << u"2028-01-06 18:00:00"_s;
    QTest::newRow("Chinese") << u"yyyy\"年\"m\"月\"d\"日\";@"_s << false << u"2024-01-05 18:00:00"_s;
    QTest::newRow("elapsed") << u"[h]:mm"_s << false << u"1087122:00:00"_s;
}

void XlsxReaderTest::styled()
{
    QFETCH(QString, format);
    QFETCH(bool, from1904);
    WorkbookMaker workbook;
    workbook.sheet(u"Sheet"_s, "<row><c s='1'><v>45296.75</v></c><c s='7'><v>5</v></c></row>")
        .styles({format});
    if (from1904)
        workbook.from1904();
    QFETCH(QString, text);
    QCOMPARE(readSheet(workbook.bytes()).rows, (Rows{{text, u"5"_s}}));
}

void XlsxReaderTest::lines()
{
    const QByteArray bytes =
        WorkbookMaker()
            .sheet(u"Sheet"_s, "<row r='3'><c><v>1</v></c></row><row r='4'/><row><c><v>2</v></c></row>"
                               "<row r='900000'><c><v>3</v></c></row><row r='900001'><c s='1'/></row>")
            .bytes();
    QCOMPARE(readSheet(bytes).lines, (QList<qint64>{3, 5, 900'000}));
}

void XlsxReaderTest::width()
{
    const QByteArray bytes =
        WorkbookMaker()
            .sheet(u"Sheet"_s, "<row><c t='str'><v>title</v></c></row><row><c><v>1</v></c><c><v>2</v></c>"
                               "<c><v>3</v></c></row><row><c r='B3'><v>4</v></c></row>")
            .bytes();
    QCOMPARE(readSheet(bytes).rows, (Rows{{u"title"_s}, {u"1"_s, u"2"_s, u"3"_s}, {u""_s, u"4"_s, u""_s}}));
}

void XlsxReaderTest::choosesSheet_data()
{
    QTest::addColumn<QByteArrayList>("states");
    QTest::addColumn<QList<int>>("filled");
    QTest::addColumn<int>("chosen");
    QTest::newRow("first") << QByteArrayList{"", ""} << QList<int>{0, 1} << 0;
    QTest::newRow("not the empty one") << QByteArrayList{"", "", ""} << QList<int>{1, 2} << 1;
    QTest::newRow("not the hidden ones")
        << QByteArrayList{"hidden", "veryHidden", "visible"} << QList<int>{0, 1, 2} << 2;
    QTest::newRow("all empty") << QByteArrayList{"hidden", ""} << QList<int>{} << 0;
}

void XlsxReaderTest::choosesSheet()
{
    QFETCH(QByteArrayList, states);
    QFETCH(QList<int>, filled);
    QFETCH(int, chosen);
    WorkbookMaker workbook;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        workbook.sheet(QString::number(i),
                       filled.contains(int(i)) ? "<row><c><v>" + number + "</v></c></row>"
                                               : QByteArray("<row><c s='1'/></row>"),
                       states[i]);
    }
    const SheetContent content = readSheet(workbook.bytes());
    QCOMPARE(content.sheet, static_cast<std::size_t>(chosen));
    QCOMPARE(content.rows, filled.isEmpty() ? Rows() : (Rows{{QString::number(chosen)}}));
}

void XlsxReaderTest::oneSheet()
{
    const QByteArray bytes = WorkbookMaker()
                                 .sheet(u"a"_s, "<row><c><v>1</v></c></row>")
                                 .sheet(u"b"_s, "<row><c><v>2</v></c></row>", "hidden")
                                 .bytes();
    XlsxReader::Options options;
    options.sheet = 1;
    QCOMPARE(readSheet(bytes, options).rows, (Rows{{u"2"_s}}));
    options.sheet = 2;
    const SheetContent none = readSheet(bytes, options);
    QCOMPARE(none.error.value_or(Error()).code, ErrorCode::NotFound);
}

void XlsxReaderTest::longTables_data()
{
    QTest::addColumn<QByteArrayList>("sheets");
    QTest::addColumn<QStringList>("read");
    const QByteArray header = "<row><c t='str'><v>h</v></c></row>";
    const auto full = [&](const QByteArray &value) {
        return QByteArray(header + "<row r='1048576'><c><v>" + value + "</v></c></row>");
    };
    const auto part = [&](const QByteArray &value) {
        return QByteArray(header + "<row><c><v>" + value + "</v></c></row>");
    };
    QTest::newRow("full, then the rest")
        << QByteArrayList{full("1"), part("2")} << QStringList{u"h"_s, u"1"_s, u"2"_s};
    QTest::newRow("two full ones") << QByteArrayList{full("1"), full("2"), part("3"), part("4")}
                                   << QStringList{u"h"_s, u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("not full") << QByteArrayList{part("1"), part("2")} << QStringList{u"h"_s, u"1"_s};
    QTest::newRow("other header") << QByteArrayList{full("1"), "<row><c><v>9</v></c></row>"}
                                  << QStringList{u"h"_s, u"1"_s};
    QTest::newRow("wider header") << QByteArrayList{full("1"),
                                                    "<row><c t='str'><v>h</v></c><c><v>9</v></c></row>" +
                                                        part("2")}
                                  << QStringList{u"h"_s, u"1"_s};
    QTest::newRow("nothing behind") << QByteArrayList{full("1")} << QStringList{u"h"_s, u"1"_s};
    QTest::newRow("empty behind") << QByteArrayList{full("1"), ""} << QStringList{u"h"_s, u"1"_s};
    QTest::newRow("only the header behind")
        << QByteArrayList{full("1"), header} << QStringList{u"h"_s, u"1"_s};
}

void XlsxReaderTest::longTables()
{
    QFETCH(QByteArrayList, sheets);
    WorkbookMaker workbook;
    for (const QByteArray &rows : sheets)
        workbook.sheet(u"a"_s, rows);
    const SheetContent content = readSheet(workbook.bytes());
    QVERIFY(!content.error);
    QCOMPARE(content.sheet, std::size_t(0));
    QStringList read;
    for (const QStringList &row : content.rows)
        read << row.front();
    QTEST(read, "read");
}

void XlsxReaderTest::sheets()
{
    QBuffer device;
    device.setData(WorkbookMaker()
                       .sheet(u"客户"_s, "", {}, "<dimension ref=\"A1:H120\"/>")
                       .sheet(u"one"_s, "", "hidden", "<dimension ref=\"B7\"/>")
                       .sheet(u"unsaid"_s, "<row><c><v>2</v></c></row>", "veryHidden")
                       .relate("rId9", "chartsheet", "chartsheets/sheet1.xml")
                       .bytes());
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto sheets = workbookSheets(device);
    QVERIFY(sheets);
    QCOMPARE(*sheets,
             (std::vector<SheetInfo>{{u"客户"_s, 120, false}, {u"one"_s, 7, true}, {u"unsaid"_s, 0, true}}));
}

void XlsxReaderTest::oddPlaces()
{
    // As some libraries write: absolute and escaped targets, other folders, backslashes, other case.
    const QByteArray sheet =
        "<x:worksheet xmlns:x='m'><x:sheetData><x:row><x:c t='s'><x:v>0</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>";
    const QByteArray bytes =
        WorkbookMaker()
            .part(u"_rels/.rels"_s, "<Relationships><Relationship Id='1' Type='t/officeDocument' "
                                    "Target='/Book/Main.xml'/></Relationships>")
            .part(u"Book/main.xml"_s, "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='x'/></sheets>"
                                      "</workbook>")
            .part(u"Book/_rels/Main.xml.rels"_s,
                  "<Relationships><Relationship Id='x' Type='t/worksheet' Target='../data%20of/s.xml'/>"
                  "<Relationship Id='y' Type='t/sharedStrings' Target='/texts/all.xml'/>"
                  "<Relationship Id='z' Type='t/styles' Target='not/there.xml'/>"
                  "<Relationship Id='e' Type='t/worksheet' TargetMode='External' Target='http://x'/>"
                  "</Relationships>")
            .part(u"data of\\S.xml"_s, sheet)
            .part(u"texts/all.xml"_s, "<sst><si><t>text</t></si></sst>")
            .bytes();
    const SheetContent content = readSheet(bytes);
    QVERIFY2(!content.error, qPrintable(content.error.value_or(Error()).detail));
    QCOMPARE(content.rows, (Rows{{u"text"_s}}));
}

void XlsxReaderTest::strict()
{
    const QByteArray bytes =
        WorkbookMaker()
            .part(u"xl/workbook.xml"_s,
                  "<workbook xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main' conformance='strict' "
                  "xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'><workbookPr "
                  "date1904='true'/><sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>")
            .sheet(u"a"_s, "<row><c s='1' t='d'><v>2024-01-05T08:05:00</v></c><c s='1'><v>1</v></c></row>")
            .styles({u"22"_s})
            .bytes();
    QCOMPARE(readSheet(bytes).rows, (Rows{{u"2024-01-05 08:05:00"_s, u"1904-01-02 00:00:00"_s}}));
}

void XlsxReaderTest::faults()
{
    const QByteArray good =
        WorkbookMaker().sheet(u"a"_s, "<row><c t='str'><v>_xD83D__xDE00_</v></c></row>").bytes();
    const SheetContent pair = readSheet(good);
    QCOMPARE(pair.rows, (Rows{{u"😀"_s}}));
    QVERIFY(!pair.faults.hasReplaced);
    const QByteArray bad =
        WorkbookMaker()
            .sheet(u"a"_s, "<row><c t='str'><v>a_x0000_b_xD83D_</v></c><c t='s'><v>0</v></c>"
                           "</row>")
            .sharedStrings("<si><t>_x0000_c</t></si>")
            .bytes();
    const SheetContent content = readSheet(bad);
    QCOMPARE(content.rows, (Rows{{u"ab\uFFFD"_s, u"c"_s}}));
    QVERIFY(content.faults.hasReplaced);
    QCOMPARE(content.faults.zeroBytes, 2);
}

void XlsxReaderTest::progress()
{
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i * 7919) + "</v></c></row>";
    QBuffer device;
    device.setData(WorkbookMaker().sheet(u"a"_s, rows).bytes());
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto reader = XlsxReader::open(device);
    QVERIFY(reader);
    TableRow row;
    std::int64_t before = 0;
    int count = 0;
    for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row)) {
        QVERIFY((*reader)->bytesRead() >= before);
        before = (*reader)->bytesRead();
        if (++count == 10'000)
            QVERIFY(before > device.size() / 3 && before < device.size() * 2 / 3);
    }
    QCOMPARE(count, 20'000);
    QCOMPARE((*reader)->bytesRead(), device.size());
}

void XlsxReaderTest::readersShareADevice()
{
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i * 7919) + "</v></c></row>";
    Trickle device(WorkbookMaker().sheet(u"a"_s, rows).bytes(), 1000);
    const auto first = XlsxReader::open(device);
    const auto second = XlsxReader::open(device);
    QVERIFY(first && second);
    TableRow one;
    TableRow two;
    for (int i = 0; i < 20'000; ++i) {
        QVERIFY((*first)->next(one).value_or(false));
        QVERIFY((*second)->next(two).value_or(false));
        QVERIFY(one.cells[0] == two.cells[0] && one.cells[0] == std::to_string(i * 7919));
    }
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "tst_xlsxreader.moc"
