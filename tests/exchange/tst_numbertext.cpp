// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numbertext.h"

#include <QTest>

using namespace leadbook;

class NumberTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_data();
    void number();
    void noNumber_data();
    void noNumber();
    void evidence_data();
    void evidence();
    void products_data();
    void products();
    void conversions();
};

void NumberTextTest::number_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<qint64>("digits");
    QTest::addColumn<int>("scale");
    const auto good = [](const char *text, qint64 digits, int scale = 0, bool comma = false) {
        QTest::newRow(text) << QByteArray(text) << comma << digits << scale;
    };
    good("0", 0);
    good("-5", -5);
    good("+5", 5);
    good("12.50", 125, 1);
    good("2.0", 2);
    good(".5", 5, 1);
    good("5.", 5);
    good(" 1200 ", 1200);
    good("1,200.5", 12005, 1);
    good("1,234,567", 1234567);
    good("12,34,567", 1234567);
    good("1 200", 1200);
    good("1\xC2\xA0"
         "200",
         1200);
    good("1'200", 1200);
    good("1.000.000,50", 10000005, 1, true);
    good("12,5", 125, 1, true);
    good("1.200", 1200, 0, true);
    good("￥1,200", 1200);
    good("¥-1,200", -1200);
    good("-¥1,200", -1200);
    good("1,200元", 1200);
    good("1200 元", 1200);
    good("USD 12", 12);
    good("$1.5", 15, 1);
    good("(300)", -300);
    good("（300）", -300);
    good("($1,300.25)", -130025, 2);
    good("300-", -300);
    good("1.2万", 12000);
    good("3亿", 300000000);
    good("2.5万元", 25000);
    good("￥1.5万", 15000);
    good("12%", 12, 2);
    good("1e5", 100000);
    good("1.25E+3", 1250);
    good("5e-2", 5, 2);
    good("１２３．５", 1235, 1);
    good("999999999999999999", 999999999999999999);
}

void NumberTextTest::number()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, comma);
    const auto value = parseNumber({text.constData(), static_cast<std::size_t>(text.size())},
                                   comma ? DecimalMark::Comma : DecimalMark::Point);
    QVERIFY(value);
    QTEST(static_cast<qint64>(value->digits), "digits");
    QTEST(value->scale, "scale");
}

void NumberTextTest::noNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("comma");
    const auto bad = [](const char *text, bool comma = false) {
        QTest::newRow(text) << QByteArray(text) << comma;
    };
    bad("");
    bad("-");
    bad(".");
    bad("()");
    bad("万");
    bad("%");
    bad("abc");
    bad("12,5");
    bad("1,2000");
    bad("1.2.3");
    bad("1,23");
    bad("1.200,5");
    bad("12-13");
    bad("1,200.5", true);
    bad("9999999999999999999");
    bad("12 boxes");
    bad("2010-12-01");
    bad("1e");
    bad("1e99");
    bad("e5");
}

void NumberTextTest::noNumber()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, comma);
    QVERIFY(!parseNumber({text.constData(), static_cast<std::size_t>(text.size())},
                         comma ? DecimalMark::Comma : DecimalMark::Point));
}

void NumberTextTest::evidence_data()
{
    QTest::addColumn<QList<QByteArray>>("cells");
    QTest::addColumn<bool>("comma");
    QTest::newRow("nothing") << QList<QByteArray>{} << false;
    QTest::newRow("whole numbers") << QList<QByteArray>{"1", "2000"} << false;
    QTest::newRow("points") << QList<QByteArray>{"1.5", "2.25"} << false;
    QTest::newRow("commas") << QList<QByteArray>{"1,5", "2,25"} << true;
    QTest::newRow("groups alone do not tell") << QList<QByteArray>{"1.200", "3.400"} << false;
    QTest::newRow("one tells for all") << QList<QByteArray>{"1.200", "3.400", "3.400,50"} << true;
    QTest::newRow("texts do not count") << QList<QByteArray>{"a,b", "1.5", "c,d"} << false;
}

void NumberTextTest::evidence()
{
    QFETCH(QList<QByteArray>, cells);
    NumberEvidence evidence;
    for (const QByteArray &cell : cells)
        evidence.add({cell.constData(), static_cast<std::size_t>(cell.size())});
    QTEST(evidence.mark() == DecimalMark::Comma, "comma");
}

void NumberTextTest::products_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<qint64>("tenThousandths");
    QTest::newRow("6 x 2.55") << QByteArray("6") << QByteArray("2.55") << qint64(153000);
    QTest::newRow("negative") << QByteArray("-1") << QByteArray("27.50") << qint64(-275000);
    QTest::newRow("zero") << QByteArray("0") << QByteArray("9.99") << qint64(0);
    QTest::newRow("no double can") << QByteArray("3") << QByteArray("0.1") << qint64(3000);
    QTest::newRow("half away from zero") << QByteArray("0.5") << QByteArray("0.0001") << qint64(1);
    QTest::newRow("half away below zero") << QByteArray("-0.5") << QByteArray("0.0001") << qint64(-1);
}

void NumberTextTest::products()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    const auto first = parseNumber(a.toStdString(), DecimalMark::Point);
    const auto second = parseNumber(b.toStdString(), DecimalMark::Point);
    QVERIFY(first && second);
    const auto product = multiply(*first, *second);
    QVERIFY(product);
    const auto money = product->toMoney();
    QVERIFY(money);
    QTEST(static_cast<qint64>(money->tenThousandths()), "tenThousandths");
}

void NumberTextTest::conversions()
{
    QCOMPARE((Decimal{125, 1}.toDouble()), 12.5);
    QVERIFY(!(Decimal{125, 1}.toInteger()));
    QCOMPARE(*(Decimal{1200, 2}.toInteger()), std::int64_t(12));
    QVERIFY(!(Decimal{999'999'999'999'999'999, 0}.toMoney()));
    QVERIFY(!multiply({999'999'999'999, 0}, {999'999'999'999, 0}));
}

QTEST_GUILESS_MAIN(NumberTextTest)
#include "tst_numbertext.moc"
