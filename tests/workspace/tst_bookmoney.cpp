// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/potential.h"
#include "workspace/deals/dealsquestion.h"
#include "workspace/past/pastview.h"
#include "workspace/settings/booksettings.h"
#include "workspace/targets/targetfigures.h"
#include "workspace/today/workreport.h"
#include "workspace/tradebook.h"

#include <QTest>

#include <limits>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

// Deals (own, open, early, late, no rate), purchases (early, late), target, values of both customers.
const QList<qlonglong> kAsTheyStand{100, 100, 100, 100, 100, 100, 100, 100, 200, 1000};
const QList<qlonglong> kConverted{100, 600, 700, 600, 100, 700, 600, 600, 1300, 6000};

} // namespace

/// Foreign amounts count in the currency of the book, and stay what they are.
class BookMoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByTheRateOfTheDay();
    void ratesOfTheFutureDoNotCountYet();
    void pastDaysHaveTheirRates();
    void undoneRedoneAndLoadedAnew();
    void agreedIsKept();
    void editsFollow();
    void potentialFollows();
    void sumsOfStages();
    void paymentsOfTargets();
    void derivedAmountsAreInTheBooksCurrency();
    void workReports();
    void tooMuchIsNotKnown();
    void whatHasNoRate();
};

void BookMoneyTest::countsByTheRateOfTheDay()
{
    TradeBook trade;
    QCOMPARE(trade.counted(), kAsTheyStand);
    trade.setMoney();
    QCOMPARE(trade.counted(), kConverted);
}

void BookMoneyTest::ratesOfTheFutureDoNotCountYet()
{
    TradeBook trade;
    trade.setMoney();
    trade.run(setCurrencyRate({u"USD"_s, day(u"2030-01-01"_s), u"9"_s}));
    QCOMPARE(trade.counted(), kConverted);
    std::int64_t ahead = 0;
    trade.book.change([&](Editor &editor) -> Status { // followed, as an edit is
        RowWriter rows(editor);
        const auto buy = [&](const QVariant &on) {
            return rows.add(RecordTable::Purchase, {{"customer", qlonglong{trade.ids.buyer}},
                                                    {"day", on},
                                                    {"amount", units(100)},
                                                    {"currency", u"USD"_s}});
        };
        ahead = buy(day(u"2031-02-03"_s).number());
        LEADBOOK_TRY(editor.update(RecordTable::Deal, trade.ids.open, std::array{Cell{"amount", units(2)}}));
        return rows.status();
    });
    const auto bought = [&trade](std::int64_t id) {
        return trade.snapshot().purchases.amount[trade.snapshot().purchases.ids.find(id)];
    };
    QCOMPARE(bought(ahead), Money::fromUnits(600));
    QCOMPARE(trade.dealAmount(trade.ids.open), Money::fromUnits(12));
    trade.book.load();
    QCOMPARE(bought(ahead), Money::fromUnits(600));
    QCOMPARE(trade.dealAmount(trade.ids.open), Money::fromUnits(12));
    // Where there are only rates of the future, the first of them is what is known.
    trade.run(setCurrencyRate({u"GBP"_s, day(u"2031-01-01"_s), u"10"_s}));
    trade.run(setCurrencyRate({u"GBP"_s, day(u"2030-01-01"_s), u"8"_s}));
    QCOMPARE(trade.dealAmount(trade.ids.noRate), Money::fromUnits(800));
}

/// On an earlier day what was open then counts by the rates of that day, what was closed before by its own.
void BookMoneyTest::pastDaysHaveTheirRates()
{
    TradeBook trade;
    trade.setMoney();
    const auto then = viewAsOf(trade.book.path(), *trade.view(), day(u"2026-06-15"_s), Progress());
    QVERIFY(then);
    const Snapshot &past = *then->snapshot;
    const auto amount = [&past](std::int64_t id) { return past.deals.amount[past.deals.ids.find(id)]; };
    QCOMPARE(amount(trade.ids.own), Money::fromUnits(100));
    QCOMPARE(amount(trade.ids.open), Money::fromUnits(700));
    QCOMPARE(amount(trade.ids.early), Money::fromUnits(700));
    QCOMPARE(amount(trade.ids.late), Money::fromUnits(700)); // not closed yet
    const Row promising = past.customers.ids.find(trade.ids.promising);
    QCOMPARE(potentialInBook(past, promising), Money::fromUnits(7000));
    QCOMPARE(then->derived.money(FieldId::Value)[promising], Money::fromUnits(7000));
    QCOMPARE(trade.counted(), kConverted); // today is as it was
}

void BookMoneyTest::undoneRedoneAndLoadedAnew()
{
    TradeBook trade;
    trade.setMoney();
    trade.book.load();
    QCOMPARE(trade.counted(), kConverted);
    for (int i = 0; i < 3; ++i)
        QVERIFY(awaited(trade.book.workspace().undo()));
    QCOMPARE(trade.counted(), kAsTheyStand);
    for (int i = 0; i < 3; ++i)
        QVERIFY(awaited(trade.book.workspace().redo()));
    QCOMPARE(trade.counted(), kConverted);
    trade.run(setBookCurrency(u"USD"_s)); // dollars are its own now, and yuan are nowhere named
    QCOMPARE(trade.counted(), kAsTheyStand);
}

void BookMoneyTest::agreedIsKept()
{
    TradeBook trade;
    trade.setMoney();
    const AgreedMoney early = trade.agreed(trade.ids.early);
    QVERIFY(early.isConverted);
    QCOMPARE(early.amount, Money::fromUnits(100));
    QCOMPARE(early.currency, std::string_view("usd")); // as it was written
    const AgreedMoney own = trade.agreed(trade.ids.own);
    QVERIFY(!own.isConverted);
    QCOMPARE(own.amount, Money::fromUnits(100));
    QVERIFY(own.currency.empty());
    const AgreedMoney noRate = trade.agreed(trade.ids.noRate);
    QVERIFY(!noRate.isConverted);
    QCOMPARE(noRate.currency, std::string_view("GBP"));
}

/// What is patched is what is loaded.
void BookMoneyTest::editsFollow()
{
    TradeBook trade;
    trade.setMoney();
    trade.book.change([&trade](Editor &editor) -> Status {
        LEADBOOK_TRY(editor.update(RecordTable::Deal, trade.ids.own,
                                   std::array{Cell{"currency", u"USD"_s}, Cell{"amount", units(2)}}));
        return editor.update(RecordTable::Deal, trade.ids.open, std::array{Cell{"currency", QVariant()}});
    });
    QCOMPARE(trade.dealAmount(trade.ids.own), Money::fromUnits(12));
    QCOMPARE(trade.agreed(trade.ids.own).amount, Money::fromUnits(2));
    QCOMPARE(trade.dealAmount(trade.ids.open), Money::fromUnits(100));
    QVERIFY(!trade.agreed(trade.ids.open).isConverted);
    const QList<qlonglong> followed = trade.counted();
    trade.book.load();
    QCOMPARE(trade.counted(), followed);
}

void BookMoneyTest::potentialFollows()
{
    TradeBook trade;
    trade.setMoney();
    const auto set = [&trade](const char *column, const QVariant &value) {
        trade.book.change([&trade, column, value](Editor &editor) {
            return editor.update(RecordTable::Customer, trade.ids.promising, std::array{Cell{column, value}});
        });
    };
    set("potential", units(50));
    QCOMPARE(trade.value(trade.ids.promising), Money::fromUnits(300));
    const Row row = trade.snapshot().customers.ids.find(trade.ids.promising);
    // Lists and files show what was written.
    QCOMPARE(trade.snapshot().customers.columns.money(FieldId::Potential)[row], Money::fromUnits(50));
    set("currency", QVariant());
    QCOMPARE(trade.value(trade.ids.promising), Money::fromUnits(50));
    QCOMPARE(potentialInBook(trade.snapshot(), row), Money::fromUnits(50));
}

void BookMoneyTest::sumsOfStages()
{
    TradeBook trade;
    const auto sums = [&trade] {
        QStringList texts;
        for (const StageDeals &stage : openDeals(*trade.view(), {}, Progress()).stages) {
            for (const CurrencySum &sum : stage.sums)
                texts << QString::fromUtf8(sum.currency.data(), qsizetype(sum.currency.size())) + u' ' +
                             sum.amount.toDecimal();
        }
        texts.sort();
        return texts;
    };
    QCOMPARE(sums(), (QStringList{u" 100"_s, u"GBP 100"_s, u"USD 100"_s}));
    trade.setMoney();
    QCOMPARE(sums(), (QStringList{u" 700"_s, u"GBP 100"_s}));
    // What is in the book's own currency is so however it is written.
    const auto rename = [&trade](std::int64_t deal, const QString &currency) {
        trade.book.change([deal, currency](Editor &editor) {
            return editor.update(RecordTable::Deal, deal, std::array{Cell{"currency", currency}});
        });
    };
    rename(trade.ids.own, u"CNY"_s);
    rename(trade.ids.noRate, u" cny"_s);
    QCOMPARE(sums(), QStringList{u" 800"_s});
}

void BookMoneyTest::paymentsOfTargets()
{
    TradeBook trade;
    const auto team = [&trade] {
        const auto figures = targetFigures(trade.book.path(), *trade.view(), kToday, 1, Progress());
        return figures ? figures->owners.front() : OwnerTargets();
    };
    QCOMPARE(team().receivedValue, Money::fromUnits(100));
    trade.setMoney();
    QCOMPARE(team().receivedValue, Money::fromUnits(600));
    QCOMPARE(team().receivedTarget, Money::fromUnits(600));
}

void BookMoneyTest::derivedAmountsAreInTheBooksCurrency()
{
    TradeBook trade;
    const auto currency = [&trade] {
        return derivedCurrency(*trade.view(), trade.snapshot().customers.ids.find(trade.ids.promising));
    };
    QCOMPARE(currency(), std::string_view("USD")); // the customer's own
    trade.run(setBookCurrency(u"CNY"_s));
    QCOMPARE(currency(), std::string_view("CNY"));
}

void BookMoneyTest::workReports()
{
    TradeBook trade;
    const auto decided = [&trade](const QString &on) {
        const auto report = workReport(trade.book.path(), dayReportAsk(day(on), {}), Progress());
        return report ? report->decided : std::vector<ReportedDeal>();
    };
    const QString august = u"2026-08-01"_s;
    QCOMPARE(decided(august).size(), std::size_t{1});
    QCOMPARE(decided(august)[0].inBook, Money::fromUnits(100)); // as it stands
    trade.setMoney();
    QCOMPARE(decided(august)[0].inBook, Money::fromUnits(600));
    QCOMPARE(decided(august)[0].amount, Money::fromUnits(100));
    QCOMPARE(decided(august)[0].currency, u"USD"_s);
    // What was signed adds up to what the targets say, whatever the deals are in.
    const QString today = kToday.toIso();
    trade.book.change([&trade](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto stage = qlonglong{rows.ask("SELECT id FROM stage ORDER BY position").at(0)};
        const auto pipeline = qlonglong{rows.ask("SELECT id FROM pipeline").at(0)};
        for (const QVariant &currency :
             {QVariant(u"CNY"_s), QVariant(u"cny"_s), QVariant(u"GBP"_s), QVariant(u"USD"_s), QVariant()})
            rows.add(RecordTable::Deal, {{"customer", qlonglong{trade.ids.buyer}},
                                         {"pipeline", pipeline},
                                         {"stage", stage},
                                         {"amount", units(100)},
                                         {"currency", currency},
                                         {"opened_day", 20'400},
                                         {"outcome", 1},
                                         {"closed_day", kToday.number()}});
        return rows.status();
    });
    Money sum(0);
    for (const ReportedDeal &deal : decided(today))
        sum += deal.inBook;
    QCOMPARE(sum, Money::fromUnits(1000)); // 4 * 100 + 600
    const auto figures = targetFigures(trade.book.path(), *trade.view(), kToday, 1, Progress());
    QVERIFY(figures);
    QCOMPARE(figures->owners.front().signedValue, sum);
}

/// An amount that cannot be written in the book's currency is not known, and a sum never turns over.
void BookMoneyTest::tooMuchIsNotKnown()
{
    TradeBook trade;
    trade.setMoney();
    const auto set = [&trade](RecordTable table, std::int64_t id, const char *column, qlonglong count) {
        trade.book.change([=](Editor &editor) {
            return editor.update(table, id, std::array{Cell{column, count * Money::kScale}});
        });
    };
    constexpr qlonglong kTooMuch = 900'000'000'000'000; // 6 times of it is too large
    constexpr qlonglong kMuch = 150'000'000'000'000;
    set(RecordTable::Customer, trade.ids.promising, "potential", kTooMuch);
    QVERIFY(!trade.value(trade.ids.promising).isKnown());
    set(RecordTable::Deal, trade.ids.own, "amount", kMuch);
    set(RecordTable::Deal, trade.ids.open, "amount", kTooMuch);
    QVERIFY(!trade.dealAmount(trade.ids.open).isKnown());
    QCOMPARE(trade.agreed(trade.ids.open).amount, Money::fromUnits(kTooMuch));
    const auto sumOfBook = [&trade] {
        for (const StageDeals &stage : openDeals(*trade.view(), {}, Progress()).stages) {
            for (const CurrencySum &sum : stage.sums) {
                if (sum.currency.empty())
                    return sum.amount;
            }
        }
        return Money();
    };
    QCOMPARE(sumOfBook(), Money::fromUnits(kMuch)); // what is not known adds nothing
    set(RecordTable::Deal, trade.ids.open, "amount", kMuch);
    set(RecordTable::Deal, trade.ids.own, "amount", kTooMuch);
    QCOMPARE(trade.dealAmount(trade.ids.open), Money::fromUnits(6 * kMuch));
    QCOMPARE(sumOfBook(), Money(std::numeric_limits<std::int64_t>::max()));
    trade.book.load();
    QVERIFY(!trade.value(trade.ids.promising).isKnown());
}

void BookMoneyTest::whatHasNoRate()
{
    TradeBook trade;
    const auto missing = [&trade] {
        const auto found = currenciesWithoutRate(trade.book.path(), trade.view()->book.money, Progress());
        return found ? *found : QStringList{u"failed"_s};
    };
    QCOMPARE(missing(), QStringList());
    trade.run(setBookCurrency(u"CNY"_s));
    QCOMPARE(missing(), (QStringList{u"GBP"_s, u"USD"_s}));
    trade.run(setCurrencyRate({u"USD"_s, kToday, u"7"_s}));
    QCOMPARE(missing(), QStringList{u"GBP"_s});
    QVERIFY(!currenciesWithoutRate(trade.book.file(u"none"_s), trade.view()->book.money, Progress()));
}

QTEST_GUILESS_MAIN(BookMoneyTest)
#include "tst_bookmoney.moc"
