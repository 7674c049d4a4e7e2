// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/cellnumber.h"
#include "exchange/workbook/cellreference.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbook::NumberKind)
Q_DECLARE_METATYPE(leadbook::Epoch)

class CellNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void moments_data();
    void moments();
    void isoDates_data();
    void isoDates();
    void serials_data();
    void serials();
    void builtIn_data();
    void builtIn();
    void formats_data();
    void formats();
    void references_data();
    void references();
};

static QString shown(const QByteArray &value, NumberKind kind, Epoch epoch = Epoch::From1900)
{
    std::string text;
    appendCellNumber({value.constData(), static_cast<std::size_t>(value.size())}, kind, epoch, text);
    return QString::fromStdString(text);
}

void CellNumberTest::numbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *value, const char *text) {
        QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(text);
    };
    row("0", "0");
    row("-0", "0");
    row("-0.0", "0");
    row("7", "7");
    row("-7", "-7");
    row("+7", "7");
    row(" 7\n", "7");
    row("007", "7");
    row("1.50", "1.5");
    row("1.0", "1");
    row("13800112233", "13800112233");
    row("1.3800112233E10", "13800112233");
    row("1.3800112233E+10", "13800112233");
    row("1E+15", "1000000000000000");
    row("1e20", "100000000000000000000");
    row("1e21", "1e21");
    row("-1.25e+300", "-1.25e300");
    row("0.30000000000000004", "0.3");
    row("0.29999999999999999", "0.3");
    row("-1234.5678", "-1234.5678");
    row("123456789.123456789", "123456789.123457");
    row("0.12", "0.12");
    row("1E-3", "0.001");
    row("1.5e-7", "0.00000015");
    row("1e-30", "1e-30");
    row("9007199254740991", "9007199254740991");
    row("9.007199254740991E15", "9007199254740991");
    row("110101199003071234", "110101199003071234");
    row("1.1010119900307123E+17", "110101199003071000");
    row("99999.999999999999", "100000");
    row("#N/A", "#N/A");
    row("12abc", "12abc");
    row("inf", "inf");
    row("1e999", "1e999");
    row("-", "-");
}

void CellNumberTest::numbers()
{
    QFETCH(QByteArray, value);
    QTEST(shown(value, NumberKind::Number), "text");
}

void CellNumberTest::moments_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<NumberKind>("kind");
    QTest::addColumn<Epoch>("epoch");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *value, NumberKind kind, const char *text, Epoch epoch = Epoch::From1900) {
        QTest::addRow("%s as %d from %d", value, int(kind), int(epoch))
            << QByteArray(value) << kind << epoch << QString::fromLatin1(text);
    };
    using enum NumberKind;
    row("1", Day, "1900-01-01");
    row("59", Day, "1900-02-28");
    row("60", Day, "1900-02-29");
    row("61", Day, "1900-03-01");
    row("45296", Day, "2024-01-05");
    row("4.5296E4", Day, "2024-01-05");
    row("45296.75", Day, "2024-01-05 18:00:00");
    row("45296", DayAndTime, "2024-01-05 00:00:00");
    row("45296.770833333336", DayAndTime, "2024-01-05 18:30:00");
    row("45296.999999", DayAndTime, "2024-01-06 00:00:00");
    row("45296.5", Time, "2024-01-05 12:00:00");
    row("0.5", Time, "12:00:00");
    row("0.5", Day, "12:00:00");
    row("0", Time, "00:00:00");
    row("0", Day, "");
    row("0", DayAndTime, "");
    row("0.0423611111111111", Elapsed, "01:01:00");
    row("1.5", Elapsed, "36:00:00");
    row("10.25", Elapsed, "246:00:00");
    row("2958465", Day, "9999-12-31");
    row("2958466", Day, "2958466");
    row("-1", Day, "-1");
    row("20240105", Day, "20240105");
    row("nonsense", Day, "nonsense");
    row("0", Day, "1904-01-01", Epoch::From1904);
    row("43834", Day, "2024-01-05", Epoch::From1904);
    row("43834.25", DayAndTime, "2024-01-05 06:00:00", Epoch::From1904);
    row("0.25", Time, "06:00:00", Epoch::From1904);
    row("2957003", Day, "9999-12-31", Epoch::From1904);
    row("2957004", Day, "2957004", Epoch::From1904);
}

void CellNumberTest::moments()
{
    QFETCH(QByteArray, value);
    QFETCH(NumberKind, kind);
    QFETCH(Epoch, epoch);
    QTEST(shown(value, kind, epoch), "text");
}

void CellNumberTest::isoDates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<NumberKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("day") << QByteArray("2024-01-05") << NumberKind::Day << u"2024-01-05"_s;
    QTest::newRow("midnight") << QByteArray("2024-01-05T00:00:00") << NumberKind::Day << u"2024-01-05"_s;
    QTest::newRow("midnight, a time")
        << QByteArray("2024-01-05T00:00:00.000Z") << NumberKind::DayAndTime << u"2024-01-05 00:00:00"_s;
    QTest::newRow("evening") << QByteArray("2024-01-05T18:30:00Z") << NumberKind::Number
                             << u"2024-01-05 18:30:00"_s;
    QTest::newRow("something else") << QByteArray("PT5M") << NumberKind::Time << u"PT5M"_s;
}

void CellNumberTest::isoDates()
{
    QFETCH(QByteArray, value);
    QFETCH(NumberKind, kind);
    std::string text;
    appendIsoDate(value.toStdString(), kind, text);
    QTEST(QString::fromStdString(text), "text");
}

void CellNumberTest::serials_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<double>("serial");
    QTest::newRow("first") << u"1900-01-01"_s << 1.0;
    QTest::newRow("before the leap day") << u"1900-02-28"_s << 59.0;
    QTest::newRow("behind the leap day") << u"1900-03-01"_s << 61.0;
    QTest::newRow("now") << u"2024-01-05"_s << 45296.0;
    QTest::newRow("last") << u"9999-12-31"_s << 2958465.0;
    QTest::newRow("too early") << u"1899-12-31"_s << -1.0;
}

void CellNumberTest::serials()
{
    QFETCH(QString, day);
    QTEST(serialOf(*Day::fromIso(day)).value_or(-1), "serial");
}

void CellNumberTest::builtIn_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<NumberKind>("kind");
    QTest::newRow("numbers") << 0 << 13 << NumberKind::Number;
    QTest::newRow("days") << 14 << 17 << NumberKind::Day;
    QTest::newRow("times") << 18 << 21 << NumberKind::Time;
    QTest::newRow("both") << 22 << 22 << NumberKind::DayAndTime;
    QTest::newRow("Chinese days") << 27 << 31 << NumberKind::Day;
    QTest::newRow("Chinese times") << 32 << 33 << NumberKind::Time;
    QTest::newRow("accounting") << 37 << 44 << NumberKind::Number;
    QTest::newRow("elapsed") << 46 << 46 << NumberKind::Elapsed;
    QTest::newRow("more Chinese days") << 50 << 58 << NumberKind::Day;
    QTest::newRow("none") << 59 << 163 << NumberKind::Number;
}

void CellNumberTest::builtIn()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(NumberKind, kind);
    for (int id = first; id <= last; ++id)
        QCOMPARE(builtInKind(id), kind);
}

void CellNumberTest::formats_data()
{
    QTest::addColumn<NumberKind>("kind");
    const auto row = [](const char *code, NumberKind kind) { QTest::newRow(code) << kind; };
    using enum NumberKind;
    row("General", Number);
    row("GENERAL", Number);
    row("General\" days\"", Number);
    row("G/通用格式", Number);
    row("Standard", Number);
    row("0.00", Number);
    row("#,##0.00 \"yd\"", Number);
    row("0%", Number);
    row("0.00E+00", Number);
    row("##0.0e-0", Number);
    row("[Red]0;[Green]-0", Number);
    row("[$¥-804]#,##0.00", Number);
    row("_-* #,##0.00\\ \"d\"_-", Number);
    row("# ?/?", Number);
    row("@", Number);
    row("0\\d", Number);
    row("\"yyyy\"", Number);
    row("", Number);
    row("[DBNum1]", Number);
    row("yyyy-mm-dd", Day);
    row("YYYY/M/D", Day);
    row("yyyy\"年\"m\"月\"d\"日\"", Day);
    row("yyyy\"年\"m\"月\"d\"日\";@", Day);
    row("yyyy年m月d日", Day);
    row("[$-404]e/m/d", Day);
    row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Day);
    row("[DBNum1][$-804]m\"月\"d\"日\"", Day);
    row("mmm", Day);
    row("mmm-yy", Day);
    row("[$-804]aaaa", Day);
    row("m/d/yy h:mm", DayAndTime);
    row("yyyy-mm-dd\\Thh:mm:ss.000", DayAndTime);
    row("yyyy\"年\"m\"月\"d\"日\"\\ hh\"时\"mm\"分\"", DayAndTime);
    row("[$-409]m/d/yy h:mm AM/PM;@", DayAndTime);
    row("h:mm", Time);
    row("mm:ss", Time);
    row("mm:ss.0", Time);
    row("[$-409]h:mm:ss AM/PM", Time);
    row("上午/下午h\"时\"mm\"分\"", Time);
    row("[h]:mm:ss", Elapsed);
    row("[mm]:ss", Elapsed);
    row("[ss].00", Elapsed);
}

void CellNumberTest::formats()
{
    QTEST(kindOfFormat(QString::fromUtf8(QTest::currentDataTag())), "kind");
}

void CellNumberTest::references_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("row");
    QTest::newRow("A1") << 1 << 1;
    QTest::newRow("$C$5") << 3 << 5;
    QTest::newRow("z9") << 26 << 9;
    QTest::newRow("AA10") << 27 << 10;
    QTest::newRow("XFD1048576") << 16384 << 1048576;
    QTest::newRow("XFE1") << 0 << 0;
    QTest::newRow("A1048577") << 0 << 0;
    QTest::newRow("AAAAAAAAAAAAAAAAAAAA1") << 0 << 0;
    QTest::newRow("A99999999999999999999") << 0 << 0;
    QTest::newRow("A") << 1 << 0;
    QTest::newRow("") << 0 << 0;
    QTest::newRow("1A") << 0 << 0;
    QTest::newRow("A-1") << 0 << 0;
}

void CellNumberTest::references()
{
    QFETCH(int, column);
    QFETCH(int, row);
    QCOMPARE(cellReference(QString::fromUtf8(QTest::currentDataTag())), (CellReference{column, row}));
}

QTEST_GUILESS_MAIN(CellNumberTest)
#include "tst_cellnumber.moc"
