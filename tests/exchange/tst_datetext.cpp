// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datetext.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class DateTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void date_data();
    void date();
    void column_data();
    void column();
};

static std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void DateTextTest::date_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("iso"); // empty: no date
    QTest::addColumn<int>("minute");  // -1: none
    const auto row = [](const char *text, DateOrder order, const QString &iso, int minute = -1) {
        QTest::addRow("%s, order %d", text, static_cast<int>(order))
            << QByteArray(text) << static_cast<int>(order) << iso << minute;
    };
    const auto [ymd, dmy, mdy] = std::tuple(DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy);
    for (const DateOrder any : {ymd, dmy, mdy}) {
        row("2010-12-01", any, u"2010-12-01"_s);
        row("2010/1/2", any, u"2010-01-02"_s);
        row("2010.1.2", any, u"2010-01-02"_s);
        row("20101201", any, u"2010-12-01"_s);
        row("2010年12月1日", any, u"2010-12-01"_s);
        row("2010年12月1日 下午3:05", any, u"2010-12-01"_s, 15 * 60 + 5);
        row("1 Dec 2010", any, u"2010-12-01"_s);
        row("01-Dec-10", any, u"2010-12-01"_s);
        row("December 1, 2010", any, u"2010-12-01"_s);
        row("Wed, 1 Dec 2010 08:26:00 +0100", any, u"2010-12-01"_s, 506);
    }
    row("2010-12-01 08:26:00", ymd, u"2010-12-01"_s, 506);
    row("2010-12-01T08:26:00Z", ymd, u"2010-12-01"_s, 506);
    row("2010-12-01T08:26:00.000+08:00", ymd, u"2010-12-01"_s, 506);
    row("1996-07-04 00:00:00.000", ymd, u"1996-07-04"_s, 0);
    row("12/1/2010 8:26", mdy, u"2010-12-01"_s, 506);
    row("12/1/2010 8:26 PM", mdy, u"2010-12-01"_s, 1226);
    row("12/1/2010 12:05 am", mdy, u"2010-12-01"_s, 5);
    row("12/1/2010", dmy, u"2010-01-12"_s);
    row("1.12.2010", dmy, u"2010-12-01"_s);
    row("20-10-16", dmy, u"2016-10-20"_s);
    row("20-10-16", ymd, u"2020-10-16"_s);
    row("10/20/16", mdy, u"2016-10-20"_s);
    row("01-01-69", dmy, u"2069-01-01"_s);
    row("01-01-70", dmy, u"1970-01-01"_s);
    row("２０１０－１２－０１", ymd, u"2010-12-01"_s);
    row(" 2010-12-01 ", ymd, u"2010-12-01"_s);
    row("29-02-2023", dmy, QString());
    row("13/13/2010", dmy, QString());
    row("12/13/2010", dmy, QString());
    row("1/12/2010", ymd, QString());
    row("2010-12", ymd, QString());
    row("2010-12-01 25:00", ymd, QString());
    row("2010-12-01x", ymd, QString());
    row("1-2-3-4", dmy, QString());
    row("192.168.1.1", dmy, QString());
    row("13812345678", ymd, QString());
    row("ten past two", ymd, QString());
    row("", ymd, QString());
}

void DateTextTest::date()
{
    QFETCH(QByteArray, text);
    QFETCH(int, order);
    QFETCH(QString, iso);
    const auto date = parseDate(view(text), static_cast<DateOrder>(order));
    QCOMPARE(date.has_value(), !iso.isEmpty());
    if (!date)
        return;
    QCOMPARE(date->day.toIso(), iso);
    QTEST(date->minute.value_or(-1), "minute");
}

void DateTextTest::column_data()
{
    QTest::addColumn<QList<QByteArray>>("cells");
    QTest::addColumn<int>("decided"); // -1: not
    QTest::addColumn<int>("order");   // without help of another column
    QTest::addColumn<int>("helped");  // where another says mdy
    const auto row = [](const char *name, const QList<QByteArray> &cells, int decided, int order,
                        int helped) { QTest::newRow(name) << cells << decided << order << helped; };
    constexpr int kYmd = 0;
    constexpr int kDmy = 1;
    constexpr int kMdy = 2;
    row("nothing", {}, -1, kDmy, kMdy);
    row("ISO tells nothing of others", {"2010-12-01"}, -1, kDmy, kMdy);
    row("a day above 12 in front", {"01/02/2010", "13/02/2010"}, kDmy, kDmy, kDmy);
    row("a day above 12 in the middle", {"01/02/2010", "01/13/2010"}, kMdy, kMdy, kMdy);
    row("slashes, undecided", {"01/02/2010"}, -1, kMdy, kMdy);
    row("points, undecided", {"01.02.2010"}, -1, kDmy, kMdy);
    row("two digits: few years last", {"20-10-16", "25-10-16", "03-11-17", "07-03-17", "11-03-17"}, kDmy,
        kDmy, kDmy);
    row("two digits: few years first", {"16-10-20", "16-10-25", "17-11-03", "17-03-07"}, kYmd, kYmd, kYmd);
    row("two digits: nothing tells", {"16-10-31", "17-11-03"}, -1, kDmy, kDmy);
    row("one broken among many", {"13/02/2010", "14/02/2010", "02/15/2010"}, kDmy, kDmy, kDmy);
}

void DateTextTest::column()
{
    QFETCH(QList<QByteArray>, cells);
    DateEvidence evidence;
    for (const QByteArray &cell : cells)
        evidence.add(view(cell));
    const auto decided = evidence.decided();
    QTEST(decided ? static_cast<int>(*decided) : -1, "decided");
    QTEST(static_cast<int>(evidence.order({})), "order");
    QTEST(static_cast<int>(evidence.order(DateOrder::Mdy)), "helped");
}

QTEST_GUILESS_MAIN(DateTextTest)
#include "tst_datetext.moc"
