// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currencies.h"
#include "domain/currencyrates.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

Day day(const QString &iso)
{
    return Day::fromIso(iso).value_or(Day());
}

} // namespace

/// What amounts count in the currency of a book.
class CurrencyRatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateOfTheDay_data();
    void rateOfTheDay();
    void withoutCurrencyOrRates();
    void unknownStaysUnknown();
    void codes_data();
    void codes();
    void rates_data();
    void rates();
    void ratesAsTheUserWritesThem_data();
    void ratesAsTheUserWritesThem();
    void writtenRatesReadBack();
    void names();
};

void CurrencyRatesTest::rateOfTheDay_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("on"); // empty: no day
    QTest::addColumn<int>("worth");  // of 100 units
    QTest::newRow("before the first") << u"USD"_s << u"2025-12-31"_s << 700;
    QTest::newRow("on its day") << u"USD"_s << u"2026-01-01"_s << 700;
    QTest::newRow("the day before the next") << u"USD"_s << u"2026-06-30"_s << 700;
    QTest::newRow("the next") << u"USD"_s << u"2026-07-01"_s << 650;
    QTest::newRow("long after") << u"USD"_s << u"2030-01-01"_s << 650;
    QTest::newRow("no day: the newest") << u"USD"_s << QString() << 650;
    QTest::newRow("as it may be written") << u" usd "_s << u"2026-01-01"_s << 700;
    QTest::newRow("another one") << u"EUR"_s << u"2026-01-01"_s << 800;
    QTest::newRow("that of the book") << u"CNY"_s << u"2026-01-01"_s << 100;
    QTest::newRow("none is named") << QString() << u"2026-01-01"_s << 100;
    QTest::newRow("one without a rate") << u"GBP"_s << u"2026-01-01"_s << 100;
    QTest::newRow("no code") << u"dollars"_s << u"2026-01-01"_s << 100;
}

void CurrencyRatesTest::rateOfTheDay()
{
    QFETCH(QString, currency);
    QFETCH(QString, on);
    QFETCH(int, worth);
    const CurrencyRates rates("CNY", {{"USD", day(u"2026-07-01"_s), 6.5},
                                      {"EUR", day(u"2026-01-01"_s), 8},
                                      {"USD", day(u"2026-01-01"_s), 7}});
    QVERIFY(rates.areThere());
    QCOMPARE(rates.inBook(Money::fromUnits(100), currency.toStdString(), day(on)), Money::fromUnits(worth));
    QCOMPARE(rates.rateOn(currency.toStdString(), day(on)).has_value(), worth != 100);
}

void CurrencyRatesTest::withoutCurrencyOrRates()
{
    const Money amount = Money::fromUnits(5);
    QVERIFY(!CurrencyRates().areThere());
    QVERIFY(!CurrencyRates("CNY", {}).areThere());
    QCOMPARE(CurrencyRates("CNY", {}).inBook(amount, "USD", {}), amount);
    const CurrencyRates ofNoBook({}, {{"USD", Day(0), 7}});
    QVERIFY(!ofNoBook.areThere());
    QCOMPARE(ofNoBook.inBook(amount, "USD", {}), amount);
}

void CurrencyRatesTest::unknownStaysUnknown()
{
    const CurrencyRates rates("CNY", {{"USD", Day(0), 7}});
    QVERIFY(!rates.inBook(Money(), "USD", {}).isKnown());
    QVERIFY(!atRate(Money::fromUnits(900'000'000'000'000), 1e9).isKnown());
    QCOMPARE(atRate(Money(1), 1.4), Money(1)); // to the nearest
    QCOMPARE(atRate(Money(-3), 1.5), Money(-5));
}

void CurrencyRatesTest::codes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("code") << QByteArray("EUR") << QByteArray("EUR");
    QTest::newRow("small") << QByteArray(" eur ") << QByteArray("EUR");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("blanks") << QByteArray("   ") << QByteArray();
    QTest::newRow("sign") << QByteArray("€") << QByteArray(); // three bytes
    QTest::newRow("long") << QByteArray("EURO") << QByteArray();
    QTest::newRow("figure") << QByteArray("E1R") << QByteArray();
}

void CurrencyRatesTest::codes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QCOMPARE(QByteArray::fromStdString(currencyCode(text.toStdString())), code);
}

void CurrencyRatesTest::rates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("rate"); // 0: none
    QTest::newRow("decimal") << u"7.1234"_s << 7.1234;
    QTest::newRow("blanks around") << u" 7 "_s << 7.0;
    QTest::newRow("full width") << u"７．２５"_s << 7.25;
    QTest::newRow("small") << u"0.00045"_s << 0.00045;
    QTest::newRow("nothing") << QString() << 0.0;
    QTest::newRow("zero") << u"0"_s << 0.0;
    QTest::newRow("below") << u"-7"_s << 0.0;
    QTest::newRow("words") << u"seven"_s << 0.0;
    QTest::newRow("endless") << u"inf"_s << 0.0;
    QTest::newRow("no number") << u"nan"_s << 0.0;
    QTest::newRow("too large") << u"1e300"_s << 0.0;
}

void CurrencyRatesTest::rates()
{
    QFETCH(QString, text);
    QFETCH(double, rate);
    const auto read = readRate(text);
    QCOMPARE(read.has_value(), rate > 0);
    if (read)
        QCOMPARE(*read, rate);
}

void CurrencyRatesTest::ratesAsTheUserWritesThem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("rate"); // 0: none
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale danish(QLocale::English, QLocale::Denmark);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << german << u"7,25"_s << 7.25;
    QTest::newRow("German, three decimals") << german << u"7,123"_s << 7.123;
    QTest::newRow("German, point") << german << u"7.123"_s << 7.123;
    QTest::newRow("German, thousands") << german << u"1.234,5"_s << 0.0;
    QTest::newRow("English in Denmark") << danish << u"7,123"_s << 7.123;
    QTest::newRow("American") << american << u"7.123"_s << 7.123;
    QTest::newRow("American, comma") << american << u"7,123"_s << 0.0; // seven, or seven thousand
}

void CurrencyRatesTest::ratesAsTheUserWritesThem()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(double, rate);
    const QLocale before;
    QLocale::setDefault(locale);
    const auto read = readRate(text);
    QLocale::setDefault(before);
    QCOMPARE(read.value_or(0), rate);
}

void CurrencyRatesTest::writtenRatesReadBack()
{
    for (const double rate : {7.1234, 1.0 / 3, 0.000451, 12345.678901, 1e-8})
        QCOMPARE(readRate(rateText(rate)), std::optional(rate));
}

void CurrencyRatesTest::names()
{
    const QList<CurrencyName> names = currencyNames();
    QVERIFY(names.size() > 100);
    QCOMPARE(names.first().code, u"CNY"_s);
    QSet<QString> codes;
    for (const CurrencyName &name : names) {
        QCOMPARE(QString::fromStdString(currencyCode(name.code.toStdString())), name.code);
        QVERIFY2(!codes.contains(name.code), qPrintable(name.code));
        QVERIFY(currencyText(name).startsWith(name.code));
        codes.insert(name.code);
        for (const QChar c : name.name)
            QVERIFY2(c.unicode() < 0x250, qPrintable(name.code)); // letters that every font has
    }
    QVERIFY(codes.contains(u"ISK"_s)); // one of those without a name of ours
    QCOMPARE(currencyText(names[1]), u"USD – US dollar"_s);
    QCOMPARE(currencyText({u"XYZ"_s, {}}), u"XYZ"_s);
}

QTEST_GUILESS_MAIN(CurrencyRatesTest)
#include "tst_currencyrates.moc"
