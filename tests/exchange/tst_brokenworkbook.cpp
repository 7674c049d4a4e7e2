// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workbook.h"

#include <QRandomGenerator>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCompoundHeader = 512;

QByteArray compoundFile(QStringView stream)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes.append(kCompoundHeader * 150, '\0'); // the directory lies somewhere behind
    bytes.append(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    return bytes.append(kCompoundHeader, '\0');
}

QByteArray sheetOf(const QByteArray &rows)
{
    return WorkbookMaker().sheet(u"a"_s, rows).bytes();
}

QByteArray fullWorkbook()
{
    QByteArray rows;
    for (int i = 0; i < 300; ++i)
        rows += "<row><c t='s'><v>" + QByteArray::number(i % 3) + "</v></c><c s='1'><v>" +
                QByteArray::number(45'000 + i * 7) + "</v></c></row>";
    return WorkbookMaker()
        .sheet(u"a"_s, rows)
        .sharedStrings("<si><t>一</t></si><si><t>two</t></si><si><r><t>th</t></r><r><t>ree</t></r></si>")
        .styles({u"yyyy-mm-dd"_s})
        .bytes();
}

QString errorOf(const SheetContent &content)
{
    return content.error ? content.error->message : u"no error"_s;
}

} // namespace

/// Files that are no workbook, that are damaged, or that want to harm: one sentence each, and never more
/// memory or time than the limits allow.
class BrokenWorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void recognised_data();
    void recognised();
    void damagedParts_data();
    void damagedParts();
    void truncated();
    void changedBytes();
    void limits_data();
    void limits();
    void laughs();
    void bomb();
    void cancelled();
    void unreadable();
};

void BrokenWorkbookTest::kinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &says) {
        QTest::newRow(name) << bytes << says;
    };
    row("nothing", "", u"archive or a document"_s);
    row("text", "a,b\n1,2\n", u"archive or a document"_s);
    row("protected", compoundFile(u"EncryptedPackage"), u"password"_s);
    row("old", compoundFile(u"Workbook"), u"(.xls)"_s);
    row("binary", zipped({{u"[Content_Types].xml"_s, "<Types/>"}, {u"xl/workbook.bin"_s, "b"}}),
        u"(.xlsb)"_s);
    row("OpenDocument",
        zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                {u"content.xml"_s, "<a/>"},
                {u"META-INF/manifest.xml"_s, "<a/>"}}),
        u"(.ods)"_s);
    row("other archive", zipped({{u"a.csv"_s, "a,b\n"}}), u"archive or a document"_s);
    row("text document",
        zipped(
            {{u"_rels/.rels"_s, "<R><Relationship Id='a' Type='x/officeDocument' Target='word/d.xml'/></R>"},
             {u"word/d.xml"_s, "<document><sheet/></document>"}}),
        u"archive or a document"_s);
    row("no sheets", WorkbookMaker().bytes(), u"archive or a document"_s);
    row("only a head", QByteArray("PK\x03\x04", 4), u"damaged"_s);
    row("damaged archive", "PK\x03\x04" + QByteArray(1000, 'x'), u"damaged"_s);
}

void BrokenWorkbookTest::kinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const SheetContent content = readSheet(bytes);
    QVERIFY2(errorOf(content).contains(says), qPrintable(errorOf(content)));
    QVERIFY(content.rows.isEmpty());
}

void BrokenWorkbookTest::recognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("is");
    QTest::newRow("workbook") << sheetOf("") << true;
    QTest::newRow("compound file") << compoundFile(u"Workbook") << true;
    QTest::newRow("other archive") << zipped({{u"a"_s, "b"}}) << true;
    QTest::newRow("text") << QByteArray("PK,name\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("cut") << QByteArray("PK\x03") << false;
}

void BrokenWorkbookTest::recognised()
{
    QFETCH(QByteArray, bytes);
    QTEST(isWorkbook({bytes.constData(), std::min<std::size_t>(8, std::size_t(bytes.size()))}), "is");
}

void BrokenWorkbookTest::damagedParts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto sheet = [](const char *name, const QByteArray &rows, const QString &says = u"damaged"_s) {
        QTest::newRow(name) << sheetOf(rows) << says;
    };
    sheet("not closed", "<row><c><v>1</v></c>");
    sheet("crossed", "<row><c><v>1</c></v></row>");
    sheet("no UTF-8", "<row><c t='str'><v>\xFF\xFE</v></c></row>");
    sheet("unknown entity", "<row><c t='str'><v>&nbsp;</v></c></row>");
    sheet("no such shared string", "<row><c t='s'><v>0</v></c></row>");
    sheet("no number of a shared string", "<row><c t='s'><v>-1</v></c></row>");
    sheet("row beyond", "<row r='1048577'><c><v>1</v></c></row>", u"beyond"_s);
    sheet("row 0", "<row r='0'><c><v>1</v></c></row>", u"beyond"_s);
    sheet("row without a number", "<row r='x'><c><v>1</v></c></row>", u"beyond"_s);
    sheet("column beyond", "<row><c r='XFE1'><v>1</v></c></row>", u"beyond"_s);
    sheet("column behind the last", "<row><c r='XFD1'/><c><v>1</v></c></row>", u"beyond"_s);
    sheet("cell without a column", "<row><c r='12'><v>1</v></c></row>", u"beyond"_s);
    QTest::newRow("no sheet part") << WorkbookMaker()
                                          .sheet(u"a"_s, "")
                                          .part(u"xl/_rels/workbook.xml.rels"_s,
                                                "<R><Relationship Id='rId1' Type='x/worksheet' "
                                                "Target='nowhere.xml'/></R>")
                                          .bytes()
                                   << u"damaged"_s;
    QTest::newRow("empty part") << WorkbookMaker().sheet(u"a"_s, "").part(u"xl/workbook.xml"_s, "").bytes()
                                << u"damaged"_s;
    QTest::newRow("broken styles")
        << WorkbookMaker().sheet(u"a"_s, "").styles({}).part(u"xl/styles.xml"_s, "<a><b></a>").bytes()
        << u"damaged"_s;
    QTest::newRow("broken strings") << WorkbookMaker().sheet(u"a"_s, "").sharedStrings("<si><t>").bytes()
                                    << u"damaged"_s;
}

void BrokenWorkbookTest::damagedParts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const SheetContent content = readSheet(bytes);
    QVERIFY2(errorOf(content).contains(says), qPrintable(errorOf(content)));
}

void BrokenWorkbookTest::truncated()
{
    const QByteArray whole = fullWorkbook();
    QCOMPARE(readSheet(whole).rows.size(), 300);
    constexpr qsizetype kCuts = 20;
    for (qsizetype cut = 0; cut < kCuts; ++cut) {
        const SheetContent content = readSheet(whole.left(whole.size() * cut / kCuts));
        QVERIFY(content.error);
    }
}

void BrokenWorkbookTest::changedBytes()
{
    // A checksum guards each part: a changed byte is noticed, or stands where it says nothing about the
    // cells.
    const QByteArray whole = fullWorkbook();
    const SheetContent good = readSheet(whole);
    QRandomGenerator random(7);
    int noticed = 0;
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes = whole;
        const auto at = static_cast<qsizetype>(random.bounded(int(bytes.size())));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 + random.bounded(255)));
        const SheetContent content = readSheet(bytes);
        if (content.error)
            ++noticed;
        else if (content.rows.size() == good.rows.size())
            QCOMPARE(content.rows.first().first(), good.rows.first().first());
    }
    QVERIFY(noticed > 250);
}

void BrokenWorkbookTest::limits_data()
{
    QTest::addColumn<WorkbookLimits>("limits");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &says, auto change) {
        WorkbookLimits limits;
        change(limits);
        QTest::newRow(name) << limits << says;
    };
    const QString large = u"more than can be read at once"_s;
    row("none", u"no error"_s, [](WorkbookLimits &) {});
    row("sheet", large, [](WorkbookLimits &limits) { limits.sheetBytes = 1000; });
    row("shared strings, bytes", large, [](WorkbookLimits &limits) { limits.sharedStringsBytes = 50; });
    row("shared strings", large, [](WorkbookLimits &limits) { limits.sharedStrings = 2; });
    row("shared text", large, [](WorkbookLimits &limits) { limits.sharedText = 10; });
    row("other parts", large, [](WorkbookLimits &limits) { limits.otherBytes = 100; });
    row("number of parts", large, [](WorkbookLimits &limits) { limits.parts = 3; });
    row("nesting", u"damaged"_s, [](WorkbookLimits &limits) { limits.depth = 4; });
    row("token", u"more text"_s, [](WorkbookLimits &limits) { limits.tokenBytes = 5000; });
    row("cell", u"more text"_s, [](WorkbookLimits &limits) { limits.cellText = 2; });
    row("row", u"more text"_s, [](WorkbookLimits &limits) { limits.rowText = 6; });
    row("ratio", u"far more"_s, [](WorkbookLimits &limits) {
        limits.ratio = 2;
        limits.ratioFrom = 1000;
    });
}

void BrokenWorkbookTest::limits()
{
    QFETCH(WorkbookLimits, limits);
    QFETCH(QString, says);
    XlsxReader::Options options;
    options.limits = limits;
    const SheetContent content = readSheet(fullWorkbook(), options);
    QVERIFY2(errorOf(content).contains(says), qPrintable(errorOf(content)));
}

void BrokenWorkbookTest::laughs()
{
    QByteArray types = "<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray inner = "&lol" + QByteArray::number(i - 1) + ";";
        types += "<!ENTITY lol" + QByteArray::number(i) + " \"" + inner.repeated(10) + "\">";
    }
    for (const auto &part :
         {u"xl/workbook.xml"_s, u"xl/sharedStrings.xml"_s, u"xl/worksheets/sheet1.xml"_s}) {
        const QByteArray bytes = WorkbookMaker()
                                     .sheet(u"a"_s, "<row><c t='s'><v>0</v></c></row>")
                                     .sharedStrings("<si><t>x</t></si>")
                                     .part(part, types + "]><worksheet><sheetData><row><c t='str'><v>&lol9;"
                                                         "</v></c></row></sheetData></worksheet>")
                                     .bytes();
        const SheetContent content = readSheet(bytes);
        QVERIFY2(errorOf(content).contains(u"damaged"), qPrintable(errorOf(content)));
        QVERIFY(content.rows.isEmpty());
    }
}

void BrokenWorkbookTest::bomb()
{
    // 20 MB of blanks pack to 20 KB.
    const SheetContent content = readSheet(sheetOf(QByteArray(20 << 20, ' ')));
    QVERIFY2(errorOf(content).contains(u"far more"), qPrintable(errorOf(content)));
}

void BrokenWorkbookTest::cancelled()
{
    Progress progress;
    progress.cancel();
    XlsxReader::Options options;
    options.progress = &progress;
    const QByteArray bytes =
        WorkbookMaker().sheet(u"a"_s, "").sharedStrings(QByteArray("<si/>").repeated(5000)).bytes();
    QCOMPARE(readSheet(bytes, options).error.value_or(Error()).code, ErrorCode::Cancelled);
}

void BrokenWorkbookTest::unreadable()
{
    QBuffer closed;
    const auto reader = XlsxReader::open(closed);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::Io);
    QVERIFY(!workbookSheets(closed));
}

QTEST_GUILESS_MAIN(BrokenWorkbookTest)
#include "tst_brokenworkbook.moc"
