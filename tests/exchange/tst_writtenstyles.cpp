// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datetext.h"
#include "exchange/numbertext.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

QString fullWidth(QString text)
{
    for (QChar &c : text) {
        if (c > u' ' && c <= u'~')
            c = QChar(c.unicode() + 0xFEE0);
    }
    return text;
}

/// @p tenThousandths of a unit as a locale's spreadsheets write it, with at least two decimals.
QString written(qint64 tenThousandths, const QString &group, const QString &point)
{
    const QString digits = QString::number(std::abs(tenThousandths)).rightJustified(5, u'0');
    QString whole = digits.chopped(4);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, group);
    return (tenThousandths < 0 ? u"-"_s : QString()) + whole + point + digits.right(4);
}

} // namespace

/// The same amounts and days as programs of many countries write them.
class WrittenStylesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void amountsOfLocales_data();
    void amountsOfLocales();
    void columnsTellTheirMark();
    void days_data();
    void days();
    void everyDayOfAColumn_data();
    void everyDayOfAColumn();
    void minutes();
    void noDay();
};

void WrittenStylesTest::amounts_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    QTest::newRow("plain") << u""_s << u"."_s << u""_s << u""_s;
    QTest::newRow("English") << u","_s << u"."_s << u""_s << u""_s;
    QTest::newRow("German") << u"."_s << u","_s << u""_s << u" €"_s;
    QTest::newRow("French") << u"\u202F"_s << u","_s << u""_s << u""_s;
    QTest::newRow("Swedish") << u"\u00A0"_s << u","_s << u""_s << u""_s;
    QTest::newRow("Polish") << u" "_s << u","_s << u""_s << u""_s;
    QTest::newRow("Swiss") << u"'"_s << u"."_s << u"EUR "_s << u""_s;
    QTest::newRow("Chinese") << u","_s << u"."_s << u"￥"_s << u"元"_s;
    QTest::newRow("American") << u","_s << u"."_s << u"$"_s << u""_s;
    QTest::newRow("full width") << u"，"_s << u"．"_s << u""_s << u""_s;
    QTest::newRow("blanks around") << u","_s << u"."_s << u"  "_s << u" \t"_s;
}

void WrittenStylesTest::amounts()
{
    QFETCH(QString, group);
    QFETCH(QString, point);
    QFETCH(QString, before);
    QFETCH(QString, behind);
    const auto mark = point == u"," ? DecimalMark::Comma : DecimalMark::Point;
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        const qint64 bound = qint64{1} << (1 + round % 50);
        const qint64 value = random.bounded(quint64(bound)) * (round % 2 == 0 ? 1 : -1);
        const QString text = before + written(value, group, point) + behind;
        const auto read = parseNumber(text.toStdString(), mark);
        QVERIFY2(read, qPrintable(text));
        const auto money = read->toMoney();
        QVERIFY(money);
        QVERIFY2(money->tenThousandths() == value, qPrintable(text));
    }
}

void WrittenStylesTest::amountsOfLocales_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"en_US", "de_DE", "zh_CN", "fr_FR", "en_IN", "pt_BR", "es_MX", "ja_JP", "it_IT",
                             "sv_SE", "ru_RU", "nl_NL", "ko_KR"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void WrittenStylesTest::amountsOfLocales()
{
    QFETCH(QString, name);
    const QLocale locale(name);
    const auto mark = locale.decimalPoint() == u"," ? DecimalMark::Comma : DecimalMark::Point;
    for (const double value : {0.0, 0.5, 12.25, 999.0, 1000.0, 1234.5, 99999.75, 1234567.5, 123456789.25}) {
        const QString text = locale.toString(value, 'f', 2);
        const auto read = parseNumber(text.toStdString(), mark);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(read->toDouble(), value);
    }
}

void WrittenStylesTest::columnsTellTheirMark()
{
    QRandomGenerator random(2);
    for (const bool comma : {false, true}) {
        NumberEvidence evidence;
        for (int i = 0; i < 200; ++i) {
            const QString text = written(random.bounded(quint64(100'000'000)), comma ? u"."_s : u","_s,
                                         comma ? u","_s : u"."_s);
            evidence.add(text.toStdString());
        }
        QCOMPARE(evidence.mark(), comma ? DecimalMark::Comma : DecimalMark::Point);
    }
}

void WrittenStylesTest::days_data()
{
    QTest::addColumn<QString>("format"); // of QLocale
    QTest::addColumn<int>("order");
    const auto row = [](const QString &format, DateOrder order) {
        QTest::addRow("%s %d", qPrintable(format), static_cast<int>(order))
            << format << static_cast<int>(order);
    };
    for (const DateOrder any : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy}) {
        for (const QString &format :
             {u"yyyy-MM-dd"_s, u"yyyy/M/d"_s, u"yyyy.MM.dd"_s, u"yyyyMMdd"_s, u"yyyy年M月d日"_s,
              u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"dd-MMM-yyyy"_s, u"ddd, d MMM yyyy"_s})
            row(format, any);
    }
    for (const QString &format : {u"d/M/yyyy"_s, u"dd.MM.yyyy"_s, u"dd-MM-yyyy"_s})
        row(format, DateOrder::Dmy);
    for (const QString &format : {u"M/d/yyyy"_s, u"MM-dd-yyyy"_s})
        row(format, DateOrder::Mdy);
}

void WrittenStylesTest::days()
{
    QFETCH(QString, format);
    QFETCH(int, order);
    const QLocale english(u"en_GB"_s);
    for (QDate date(1901, 1, 1); date.year() < 2100; date = date.addDays(97)) {
        const QString text = english.toString(date, format);
        for (const QString &form : {text, fullWidth(text), QString(u"  " + text + u"\u3000")}) {
            const auto read = parseDate(form.toStdString(), static_cast<DateOrder>(order));
            QVERIFY2(read, qPrintable(form));
            QCOMPARE(read->day.toIso(), date.toString(Qt::ISODate));
            QVERIFY(!read->minute);
        }
    }
}

void WrittenStylesTest::everyDayOfAColumn_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("order");
    QTest::newRow("British") << u"dd/MM/yyyy"_s << static_cast<int>(DateOrder::Dmy);
    QTest::newRow("American") << u"MM/dd/yyyy"_s << static_cast<int>(DateOrder::Mdy);
    QTest::newRow("German, two digits") << u"dd.MM.yy"_s << static_cast<int>(DateOrder::Dmy);
}

void WrittenStylesTest::everyDayOfAColumn()
{
    QFETCH(QString, format);
    QFETCH(int, order);
    // A column of a year's days says of itself how it is written; every day of it is then read right.
    DateEvidence evidence;
    QStringList cells;
    for (QDate date(2025, 1, 1); date.year() < 2026; date = date.addDays(1))
        cells << date.toString(format);
    for (const QString &cell : cells)
        evidence.add(cell.toStdString());
    QCOMPARE(static_cast<int>(evidence.order({})), order);
    QDate date(2025, 1, 1);
    for (const QString &cell : cells) {
        const auto read = parseDate(cell.toStdString(), evidence.order({}));
        QVERIFY2(read && read->day.toIso() == date.toString(Qt::ISODate), qPrintable(cell));
        date = date.addDays(1);
    }
}

void WrittenStylesTest::minutes()
{
    for (int minute = 0; minute < 1440; minute += 7) {
        const QTime time(minute / 60, minute % 60);
        const QString am = minute < 720 ? u"AM"_s : u"PM"_s;
        const QString hour12 = QString::number(time.hour() % 12 == 0 ? 12 : time.hour() % 12);
        const QString two = time.toString(u"mm"_s);
        const QStringList texts{QString(u"2026-11-21 "_s + time.toString(u"HH:mm"_s)),
                                QString(u"2026-11-21T"_s + time.toString(u"HH:mm:ss"_s)),
                                QString(u"2026-11-21T"_s + time.toString(u"HH:mm:ss"_s) + u".250Z"_s),
                                QString(u"2026-11-21 "_s + hour12 + u':' + two + u' ' + am)};
        for (const QString &text : texts) {
            const auto read = parseDate(text.toStdString(), DateOrder::Ymd);
            QVERIFY2(read && read->minute, qPrintable(text));
            QVERIFY2(*read->minute == minute, qPrintable(text));
        }
    }
}

void WrittenStylesTest::noDay()
{
    QRandomGenerator random(3);
    const QString signs = u"0123456789-/.: 年月日TAPM"_s;
    int days = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int length = random.bounded(14); length > 0; --length)
            text += signs[random.bounded(static_cast<int>(signs.size()))];
        const auto read = parseDate(text.toStdString(), static_cast<DateOrder>(round % 3));
        if (!read)
            continue;
        // Whatever is taken for a day is one of the calendar.
        ++days;
        const auto civil = read->day.civil();
        QVERIFY2(QDate(civil.year, civil.month, civil.day).isValid(), qPrintable(text));
        QVERIFY2(!read->minute || (*read->minute >= 0 && *read->minute < 1440), qPrintable(text));
        QVERIFY2(parseNumber(text.toStdString(), DecimalMark::Point) || text.size() >= 6, qPrintable(text));
    }
    QVERIFY(days < 2000);
}

QTEST_GUILESS_MAIN(WrittenStylesTest)
#include "tst_writtenstyles.moc"
