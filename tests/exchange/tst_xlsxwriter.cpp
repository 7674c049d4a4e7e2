// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxwriter.h"

#include "exchange/workbook/sheetname.h"
#include "support/workbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

namespace {

const Progress kProgress;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The XML of a part of a written file.
QByteArray partOf(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto archive = ZipArchive::open(file, {});
    const auto part = archive ? archive->part(name, 1 << 20) : archive.error();
    return part ? (*part)->readAll() : QByteArray();
}

} // namespace

class XlsxWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cells_data();
    void cells();
    void look();
    void severalSheets_data();
    void severalSheets();
    void tooLong_data();
    void tooLong();
    void sheetNames_data();
    void sheetNames();

private:
    QString path() const { return m_folder->filePath(u"out.xlsx"_s); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    std::unique_ptr<XlsxWriter> begin(const std::vector<QString> &headers, int rowsPerSheet = kSheetRows,
                                      const Progress &progress = kProgress) const
    {
        auto writer = XlsxWriter::create(path(), {u"Table"_s, headers, rowsPerSheet}, progress);
        return writer ? std::move(*writer) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

using AddCell = std::function<void(XlsxWriter &)>;
Q_DECLARE_METATYPE(AddCell)

void XlsxWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void XlsxWriterTest::cells_data()
{
    QTest::addColumn<AddCell>("add");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QByteArray>("xml");
    const auto row = [](const char *name, const AddCell &add, const QString &read, const QByteArray &xml) {
        QTest::newRow(name) << add << read << xml;
    };
    const auto text = [&](const char *name, const char *value, const QByteArray &xml = "inlineStr") {
        row(
            name, [value](XlsxWriter &to) { to.addText(value); }, QString::fromUtf8(value), xml);
    };
    text("text", "上海华信");
    text("formula", "=1+1", "<t>=1+1</t>");
    text("more formulas", "@SUM(A1)|-1|+1");
    text("digits", "00123", "<t>00123</t>");
    text("long id", "110101199003071234", "<t>110101199003071234</t>");
    text("link", "https://example.com");
    text("day as text", "2024-01-05");
    text("true as text", "TRUE", "inlineStr");
    text("error as text", "#N/A", "inlineStr");
    text("blank", " ");
    text("nothing", "", "");
    const auto integer = [&](const char *name, std::int64_t value, const QByteArray &xml) {
        row(
            name, [value](XlsxWriter &to) { to.addInteger(value); }, QString::number(value), xml);
    };
    integer("integer", 42, "<v>42</v>");
    integer("below 0", -42, "<v>-42</v>");
    integer("15 digits", 999'999'999'999'999, "<v>999999999999999</v>");
    integer("16 digits are text", 1'000'000'000'000'000, "<t>1000000000000000</t>");
    row(
        "real", [](XlsxWriter &to) { to.addReal(0.1 + 0.2); }, u"0.3"_s, "<v>0.3</v>");
    row(
        "not finite", [](XlsxWriter &to) { to.addReal(std::numeric_limits<double>::quiet_NaN()); }, u""_s,
        "");
    row(
        "money", [](XlsxWriter &to) { to.addMoney(Money(12'345'000)); }, u"1234.5"_s, "<v>1234.5</v>");
    row(
        "four decimals", [](XlsxWriter &to) { to.addMoney(Money(-12'345'678)); }, u"-1234.5678"_s,
        "<v>-1234.5678</v>");
    row(
        "large money", [](XlsxWriter &to) { to.addMoney(Money(1'234'567'890'123'456)); },
        u"123456789012.3456"_s, "<t>123456789012.3456</t>");
    row(
        "no money", [](XlsxWriter &to) { to.addMoney(Money()); }, u""_s, "");
    row(
        "day", [](XlsxWriter &to) { to.addDay(*Day::fromCivil(2024, 1, 5)); }, u"2024-01-05"_s,
        "<v>45296</v>");
    row(
        "early day", [](XlsxWriter &to) { to.addDay(*Day::fromCivil(1900, 2, 28)); }, u"1900-02-28"_s,
        "<v>59</v>");
    row(
        "day before 1900", [](XlsxWriter &to) { to.addDay(*Day::fromCivil(1899, 12, 31)); }, u"1899-12-31"_s,
        "<t>1899-12-31</t>");
    row(
        "no day", [](XlsxWriter &to) { to.addDay(Day()); }, u""_s, "");
    row(
        "day and minute",
        [](XlsxWriter &to) { to.addDayAndMinute(*Day::fromCivil(2024, 1, 5), 18 * 60 + 7); },
        u"2024-01-05 18:07:00"_s, "<v>45296.75486111111</v>");
    row(
        "day and minute before 1900",
        [](XlsxWriter &to) { to.addDayAndMinute(*Day::fromCivil(1850, 1, 5), 18 * 60 + 7); },
        u"1850-01-05 18:07"_s, "<t>1850-01-05 18:07</t>");
    row(
        "empty", [](XlsxWriter &to) { to.addEmpty(); }, u""_s, "");
}

void XlsxWriterTest::cells()
{
    QFETCH(AddCell, add);
    QFETCH(QString, read);
    QFETCH(QByteArray, xml);
    const auto writer = begin({u"before"_s, u"cell"_s, u"behind"_s});
    QVERIFY(writer);
    writer->addText("x");
    add(*writer);
    writer->addText("y");
    QVERIFY(writer->endRow());
    QVERIFY(writer->commit());
    QCOMPARE(readSheet(contentOf(path())).rows,
             (Rows{{u"before"_s, u"cell"_s, u"behind"_s}, {u"x"_s, read, u"y"_s}}));
    const QByteArray sheet = partOf(path(), u"xl/worksheets/sheet1.xml"_s);
    const qsizetype cell = sheet.indexOf("r=\"B2\"");
    QCOMPARE(cell < 0, xml.isEmpty());
    QVERIFY(xml.isEmpty() || sheet.mid(cell, sheet.indexOf("r=\"C2\"") - cell).contains(xml));
    QCOMPARE(files(), QStringList{u"out.xlsx"_s});
}

void XlsxWriterTest::look()
{
    const auto writer = begin({u"a"_s, u"金额"_s, u"c"_s});
    QVERIFY(writer);
    for (int i = 0; i < 4; ++i) {
        writer->addText("上海华信信息技术有限公司");
        writer->addMoney(Money::fromUnits(1));
        writer->addText(std::string(500, 'x'));
        QVERIFY(writer->endRow());
    }
    QCOMPARE(writer->rows(), 4);
    QVERIFY(writer->commit());
    const QByteArray sheet = partOf(path(), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(
        sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:C5\"/>"));
    QVERIFY(sheet.contains("<col min=\"1\" max=\"1\" width=\"25.7"));
    QVERIFY(sheet.contains("<col min=\"2\" max=\"2\" width=\"8.7"));
    QVERIFY(sheet.contains("<col min=\"3\" max=\"3\" width=\"60.7"));
    const QByteArray styles = partOf(path(), u"xl/styles.xml"_s);
    QVERIFY(styles.contains("<b/>"));
    QVERIFY(styles.contains("formatCode=\"yyyy-mm-dd\"") || !styles.contains("yyyy"));
    QVERIFY(styles.contains("#,##0.00##"));
    QVERIFY(partOf(path(), u"xl/workbook.xml"_s).contains("name=\"Table\""));
}

void XlsxWriterTest::severalSheets_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("sheets");
    QTest::newRow("no row") << 0 << 1;
    QTest::newRow("one short") << 2 << 1;
    QTest::newRow("just full") << 3 << 1;
    QTest::newRow("one more") << 4 << 2;
    QTest::newRow("three full") << 9 << 3;
}

void XlsxWriterTest::severalSheets()
{
    QFETCH(int, rows);
    QFETCH(int, sheets);
    const auto writer = begin({u"number"_s, u"empty"_s}, 4);
    QVERIFY(writer);
    for (int i = 0; i < rows; ++i) {
        writer->addInteger(i);
        writer->addEmpty();
        QVERIFY(writer->endRow());
    }
    QVERIFY(writer->commit());
    QCOMPARE(writer->rows(), rows);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto infos = workbookSheets(file);
    QVERIFY(infos);
    QCOMPARE(infos->size(), static_cast<std::size_t>(sheets));
    int next = 0;
    for (std::size_t i = 0; i < infos->size(); ++i) {
        QCOMPARE(infos->at(i).name, i == 0 ? u"Table"_s : u"Table %1"_s.arg(i + 1));
        XlsxReader::Options options;
        options.sheet = i;
        const SheetContent content = readSheet(contentOf(path()), options);
        QCOMPARE(content.rows.front(), (QStringList{u"number"_s, u"empty"_s}));
        QCOMPARE(infos->at(i).rows, content.rows.size());
        for (qsizetype r = 1; r < content.rows.size(); ++r)
            QCOMPARE(content.rows[r].front(), QString::number(next++));
    }
    QCOMPARE(next, rows);
}

void XlsxWriterTest::tooLong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("longest") << QString(32'767, u'x') << true;
    QTest::newRow("one more") << QString(32'768, u'x') << false;
    QTest::newRow("longest, Chinese") << QString(32'767, u'中') << true;
    QTest::newRow("pairs count twice") << u"😀"_s.repeated(16'384) << false;
    QTest::newRow("as many pairs as fit") << u"😀"_s.repeated(16'383) << true;
}

void XlsxWriterTest::tooLong()
{
    QFETCH(QString, text);
    QFETCH(bool, fits);
    auto writer = begin({u"key"_s, u"notes"_s});
    QVERIFY(writer);
    writer->addText("1");
    QVERIFY(writer->endRow());
    writer->addText("2");
    writer->addText(text.toStdString());
    const Status status = writer->endRow();
    QCOMPARE(status.has_value(), fits);
    if (fits) {
        QVERIFY(writer->commit());
        QCOMPARE(readSheet(contentOf(path())).rows[2], (QStringList{u"2"_s, text}));
        return;
    }
    QCOMPARE(status.error().code, ErrorCode::Constraint);
    QVERIFY2(status.error().message.contains(u"row 3, column “notes”"), qPrintable(status.error().message));
    QVERIFY(!writer->commit());
    writer.reset();
    QCOMPARE(files(), QStringList());
}

void XlsxWriterTest::sheetNames_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << u"客户"_s << 1 << u"客户"_s;
    QTest::newRow("second") << u"客户"_s << 2 << u"客户 2"_s;
    QTest::newRow("signs") << u"a/b[c]:d*e?f\\g"_s << 1 << u"a b c  d e f g"_s;
    QTest::newRow("apostrophes") << u"''it's'"_s << 1 << u"it's"_s;
    QTest::newRow("nothing") << u""_s << 1 << u"Sheet"_s;
    QTest::newRow("only signs") << u"[]"_s << 3 << u"Sheet 3"_s;
    QTest::newRow("reserved") << u"history"_s << 1 << u"historySheet"_s;
    QTest::newRow("long") << QString(40, u'x') << 12 << QString(28, u'x') + u" 12"_s;
    QTest::newRow("cut within a pair") << QString(30, u'x') + u"😀"_s << 1 << QString(30, u'x');
}

void XlsxWriterTest::sheetNames()
{
    QFETCH(QString, wanted);
    QFETCH(int, number);
    QTEST(sheetName(wanted, number), "name");
}

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "tst_xlsxwriter.moc"
