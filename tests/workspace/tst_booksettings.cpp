// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscalperiod.h"
#include "store/reader.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "support/records.h"
#include "workspace/past/pastview.h"
#include "workspace/segments/bandfilter.h"
#include "workspace/settings/booksettings.h"
#include "workspace/settings/booksettingwork.h"
#include "workspace/targets/targetwork.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // Saturday 2026-11-21

Day day(const QString &iso)
{
    return Day::fromIso(iso).value_or(Day());
}

/// Two customers in Rome and one in Oslo.
Status addPeople(Editor &editor)
{
    RowWriter rows(editor);
    for (const QString &city : {u"Rome"_s, u"Rome"_s, u"Oslo"_s})
        rows.add(RecordTable::Customer, {{"name", QString(city + u" Ltd"_s)}, {"city", city}});
    return rows.status();
}

class SetBook
{
public:
    SetBook()
    {
        book.change(&addPeople);
        book.load();
    }
    Status run(const RecordWork &work)
    {
        const auto changed = awaited(book.workspace().change(work.label, work.work));
        LEADBOOK_TRY(changed);
        return {};
    }
    /// What the view has; where the file has something else, that they differ.
    BookSettings settings()
    {
        const BookSettings differ{{}, u"they differ"_s, 0};
        const auto connection = ReadConnection::open(book.path());
        if (!connection)
            return differ;
        const auto kept = readBookSettings(connection->handle());
        const BookSettings &shown = book.workspace().view()->book;
        return kept && *kept == shown ? shown : differ;
    }
    QByteArray hash() { return awaited(book.workspace().check())->contentHash; }
    /// Whether running @p work writes anything.
    bool writes(const RecordWork &work)
    {
        const auto done = awaited(book.workspace().change(u"x"_s, work.work));
        return done && done->change.id != 0;
    }

    LoadedBook book{kToday};
};

BookSettings settingsOf(const std::string &currency, const QString &city, int month,
                        std::vector<CurrencyRate> rates = {})
{
    return {CurrencyRates(currency, std::move(rates)), city, month};
}

} // namespace

/// What is set for a whole book: kept, shown at once, undone and redone.
class BookSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setUndoneAndLoaded();
    void ratesSetUndoneAndRemoved();
    void ratesAreOfTheirCurrency();
    void refuses_data();
    void refuses();
    void theSameWritesNothing();
    void homeCityDecides();
    void targetsAreOfTheFiscalYear();
    void strangeValuesCountAsNone();
    void pastDayHasThem();
};

void BookSettingsTest::setUndoneAndLoaded()
{
    SetBook set;
    QCOMPARE(set.settings(), BookSettings());
    const QByteArray before = set.hash();
    QVERIFY(set.run(setBookCurrency(u" eur "_s)));
    QVERIFY(set.run(setHomeCity(u" Oslo "_s)));
    QVERIFY(set.run(setFirstMonth(4)));
    const BookSettings all = settingsOf("EUR", u"Oslo"_s, 4);
    QCOMPARE(set.settings(), all); // followed
    set.book.load();
    QCOMPARE(set.settings(), all); // and read anew
    QVERIFY(awaited(set.book.workspace().undo()));
    QCOMPARE(set.settings(), settingsOf("EUR", u"Oslo"_s, 1));
    QVERIFY(awaited(set.book.workspace().undo()));
    QVERIFY(awaited(set.book.workspace().undo()));
    QCOMPARE(set.settings(), BookSettings());
    QCOMPARE(set.hash(), before);
    QVERIFY(awaited(set.book.workspace().redo()));
    QCOMPARE(set.settings(), settingsOf("EUR", {}, 1));
}

void BookSettingsTest::ratesSetUndoneAndRemoved()
{
    SetBook set;
    QVERIFY(set.run(setBookCurrency(u"CNY"_s)));
    const QByteArray before = set.hash();
    QVERIFY(set.run(setCurrencyRate({u"usd"_s, day(u"2026-01-01"_s), u"7.1"_s})));
    QVERIFY(set.run(setCurrencyRate({u"USD"_s, day(u"2026-07-01"_s), u"6.9"_s})));
    QVERIFY(set.run(setCurrencyRate({u"USD"_s, day(u"2026-01-01"_s), u"7.25"_s}))); // in place of the first
    const std::vector<CurrencyRate> both{{"USD", day(u"2026-01-01"_s), 7.25},
                                         {"USD", day(u"2026-07-01"_s), 6.9}};
    QCOMPARE(set.settings(), settingsOf("CNY", {}, 1, both));
    QVERIFY(set.run(removeCurrencyRates({{u"USD"_s, day(u"2026-01-01"_s)}, {u"GBP"_s, kToday}})));
    QCOMPARE(set.settings(), settingsOf("CNY", {}, 1, {both[1]}));
    QVERIFY(awaited(set.book.workspace().undo()));
    QCOMPARE(set.settings(), settingsOf("CNY", {}, 1, both));
    for (int i = 0; i < 3; ++i)
        QVERIFY(awaited(set.book.workspace().undo()));
    QCOMPARE(set.settings(), settingsOf("CNY", {}, 1));
    QCOMPARE(set.hash(), before);
}

/// Rates into one currency say nothing of another, and are there again with it.
void BookSettingsTest::ratesAreOfTheirCurrency()
{
    SetBook set;
    QVERIFY(set.run(setBookCurrency(u"CNY"_s)));
    QVERIFY(set.run(setCurrencyRate({u"USD"_s, kToday, u"7"_s})));
    QVERIFY(set.run(setBookCurrency(u"EUR"_s)));
    QCOMPARE(set.settings(), settingsOf("EUR", {}, 1));
    QVERIFY(set.run(setBookCurrency(u"CNY"_s)));
    QCOMPARE(set.settings(), settingsOf("CNY", {}, 1, {{"USD", kToday, 7}}));
}

void BookSettingsTest::refuses_data()
{
    QTest::addColumn<RecordWork>("work");
    QTest::addColumn<QString>("word"); // of the sentence
    const auto row = [](const char *name, const RecordWork &work, const QString &word) {
        QTest::newRow(name) << work << word;
    };
    row("a sign", setBookCurrency(u"€"_s), u"three letters"_s);
    row("too long", setBookCurrency(u"EURO"_s), u"three letters"_s);
    row("other letters", setBookCurrency(u"ÄÖÜ"_s), u"three letters"_s);
    row("month 0", setFirstMonth(0), u"month"_s);
    row("month 13", setFirstMonth(13), u"month"_s);
    row("rate of nothing", setCurrencyRate({u""_s, kToday, u"7"_s}), u"three letters"_s);
    row("rate of its own", setCurrencyRate({u"CNY"_s, kToday, u"7"_s}), u"the book itself"_s);
    row("rate without a day", setCurrencyRate({u"USD"_s, {}, u"7"_s}), u"YEAR-MONTH-DAY"_s);
    row("no rate", setCurrencyRate({u"USD"_s, kToday, u""_s}), u"above 0"_s);
    row("rate of 0", setCurrencyRate({u"USD"_s, kToday, u"0"_s}), u"above 0"_s);
    row("rate that is not there", removeCurrencyRates({{u"GBP"_s, kToday}}), u"no rate of GBP"_s);
    row("rate in words", setCurrencyRate({u"USD"_s, kToday, u"seven"_s}), u"above 0"_s);
}

void BookSettingsTest::refuses()
{
    QFETCH(RecordWork, work);
    QFETCH(QString, word);
    SetBook set;
    const Status early = set.run(setCurrencyRate({u"USD"_s, kToday, u"7"_s}));
    QVERIFY(!early && early.error().message.contains(u"first"));
    QVERIFY(set.run(setBookCurrency(u"CNY"_s)));
    const Status refused = set.run(work);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
    QCOMPARE(refused.error().message.count(u'.'), 1); // one sentence
    QCOMPARE(set.settings(), settingsOf("CNY", {}, 1));
}

void BookSettingsTest::theSameWritesNothing()
{
    SetBook set;
    QVERIFY(!set.writes(setFirstMonth(1)));
    QVERIFY(!set.writes(setBookCurrency({})));
    QVERIFY(!set.writes(setHomeCity(u"  "_s)));
    QVERIFY(set.writes(setHomeCity(u"Oslo"_s)));
    QVERIFY(!set.writes(setHomeCity(u"Oslo"_s)));
}

void BookSettingsTest::homeCityDecides()
{
    SetBook set;
    const auto view = [&set] { return set.book.workspace().view(); };
    QCOMPARE(homeCity(*view()), u"Rome"_s);
    QVERIFY(set.run(setHomeCity(u"Oslo"_s)));
    QCOMPARE(homeCity(*view()), u"Oslo"_s);
    QCOMPARE(bandFilter(*view(), u"city = \"{home}\""_s).trimmed(), u"city = \"Oslo\""_s);
    QCOMPARE(likelyHomeCity(*view()), u"Rome"_s);
    QVERIFY(set.run(setHomeCity({})));
    QCOMPARE(homeCity(*view()), u"Rome"_s);
}

void BookSettingsTest::targetsAreOfTheFiscalYear()
{
    SetBook set;
    const TargetKey calendar{0, TargetKind::Signed, day(u"2026-10-01"_s), 3};
    const TargetKey fiscal{0, TargetKind::Signed, day(u"2026-11-01"_s), 3};
    QVERIFY(set.run(setTarget(calendar, Money::fromUnits(5))));
    QVERIFY(!set.run(setTarget(fiscal, Money::fromUnits(5))));
    QVERIFY(set.run(setFirstMonth(2)));
    QVERIFY(!set.run(setTarget(calendar, Money::fromUnits(6))));
    QVERIFY(set.run(setTarget(fiscal, Money::fromUnits(6))));
    QCOMPARE(fiscalBegin(kToday, 3, set.settings().firstMonth), fiscal.first);
}

/// Another program, or a later one, may have left anything there.
void BookSettingsTest::strangeValuesCountAsNone()
{
    SetBook set;
    set.book.change([](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto keep = [&rows](const QString &name, const QVariant &value) {
            rows.add(RecordTable::Setting, {{"name", name}, {"value", value}});
        };
        keep(u"fiscal_month"_s, u"4th"_s);
        keep(u"currency"_s, u"cny"_s);
        keep(u"rate:USD:CNY:soon"_s, u"7"_s);
        keep(u"rate:USD:CNY:2026-01-01"_s, u"much"_s);
        keep(u"rate:USD:CNY"_s, u"7"_s);
        keep(u"rate:USD:CNY:2026-01-01:2"_s, u"7"_s);
        keep(u"rate:USD:EUR:2026-01-01"_s, u"7"_s);
        keep(u"rate:dollar:CNY:2026-01-01"_s, u"7"_s);
        keep(u"rate:GBP:CNY:2026-01-01"_s, QVariant());
        keep(u"rate:JPY:CNY:2026-01-01"_s, u"0.048"_s);
        return rows.status();
    });
    QCOMPARE(set.settings(), settingsOf("CNY", {}, 1, {{"JPY", day(u"2026-01-01"_s), 0.048}}));
}

void BookSettingsTest::pastDayHasThem()
{
    SetBook set;
    QVERIFY(set.run(setHomeCity(u"Oslo"_s)));
    const auto past = viewAsOf(set.book.path(), *set.book.workspace().view(), kToday - 30, Progress());
    QVERIFY(past);
    QCOMPARE(past->book.homeCity, u"Oslo"_s);
}

QTEST_GUILESS_MAIN(BookSettingsTest)
#include "tst_booksettings.moc"
