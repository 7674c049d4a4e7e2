// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interactionkind.h"
#include "support/snapshotbuilder.h"
#include "workspace/customerfacts.h"
#include "workspace/derivation.h"

#include <QTest>

#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr std::uint8_t kCall = static_cast<std::uint8_t>(InteractionKind::Call);
constexpr std::uint8_t kTwoWay = InteractionTable::TwoWay;

CustomerFacts factsOf(SnapshotBuilder &builder, Row row, Day asOf = kToday)
{
    const ViewPtr view = builder.view();
    return gatherFacts(*view->snapshot, asOf, std::vector<Row>{row}).front();
}

/// All that facts say, for comparing.
QString spellFacts(const CustomerFacts &facts)
{
    return u"%1 %2 %3 level %4 stage %5 open %6 %7 %8 won %9"_s.arg(facts.lastContact.toIso())
               .arg(facts.contactDays30)
               .arg(facts.contactDays90)
               .arg(facts.stageLevel)
               .arg(facts.stage)
               .arg(facts.openDeals)
               .arg(facts.openValue.toDecimal(), facts.largestOpen.toDecimal(), facts.wonYear.toDecimal()) +
           u" bought "_s + facts.boughtYear.toDecimal();
}

/// A made-up book: five customers and whatever happens to them, some of it in the future, some to nobody.
ViewPtr randomView(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    SnapshotBuilder builder(kToday);
    for (const char *name : {"first", "second", "third"})
        builder.stage(name);
    for (int i = 0; i < 5; ++i)
        builder.customer({{FieldId::Name, "somebody"}});
    const auto customer = [&below] { return below(6) == 5 ? kNoRow : Row(below(5)); };
    for (int i = 0; i < 120; ++i)
        builder.interaction(customer(), kToday - below(200) + 20, kCall, below(3) == 0 ? 0 : kTwoWay);
    for (int i = 0; i < 60; ++i)
        builder.purchase(customer(), kToday - below(800) + 20, below(900) - 100);
    for (int i = 0; i < 40; ++i) {
        const auto outcome = DealOutcome(below(3));
        const Day opened = kToday - below(700) + 20;
        const Row deal =
            builder.deal(customer(), below(4) == 3 ? kNoStage : std::uint16_t(below(3)), outcome, below(5000),
                         opened, outcome == DealOutcome::Open ? Day() : opened + below(90));
        if (below(6) == 0)
            builder.buryDeal(deal);
    }
    return builder.view();
}

} // namespace

/// What the events of a customer add up to on a day.
class CustomerFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactDays_data();
    void contactDays();
    void threeContactsMakeFrequentContact_data();
    void threeContactsMakeFrequentContact();
    void whatIsNoContact_data();
    void whatIsNoContact();
    void deals_data();
    void deals();
    void purchasesOfTwelveMonths_data();
    void purchasesOfTwelveMonths();
    void value_data();
    void value();
    void aFewEqualAll_data();
    void aFewEqualAll();
};

void CustomerFactsTest::contactDays_data()
{
    QTest::addColumn<QList<int>>("daysAgo");
    QTest::addColumn<int>("in30");
    QTest::addColumn<int>("in90");
    QTest::newRow("none") << QList<int>{} << 0 << 0;
    QTest::newRow("today") << QList<int>{0} << 1 << 1;
    QTest::newRow("three on one day") << QList<int>{3, 3, 3} << 1 << 1;
    QTest::newRow("the last day that counts") << QList<int>{29, 89} << 1 << 2;
    QTest::newRow("the first that does not") << QList<int>{30, 90} << 0 << 1;
    QTest::newRow("tomorrow does not count") << QList<int>{-1} << 0 << 0;
    QTest::newRow("in any order") << QList<int>{60, 2, 10, 2, 60, 45} << 2 << 4;
}

void CustomerFactsTest::contactDays()
{
    QFETCH(QList<int>, daysAgo);
    QFETCH(int, in30);
    QFETCH(int, in90);
    SnapshotBuilder builder(kToday);
    const Row row = builder.customer({{FieldId::Name, "a"}});
    Day last;
    for (const int ago : daysAgo) {
        builder.interaction(row, kToday - ago, kCall, kTwoWay);
        last = ago < 0 ? last : std::max(last, kToday - ago);
    }
    const CustomerFacts facts = factsOf(builder, row);
    QCOMPARE(int(facts.contactDays30), in30);
    QCOMPARE(int(facts.contactDays90), in90);
    QCOMPARE(facts.lastContact, last);
}

void CustomerFactsTest::threeContactsMakeFrequentContact_data()
{
    QTest::addColumn<QList<int>>("daysAgo"); // one call with each of as many contacts
    QTest::addColumn<int>("band");           // 0 very low, 1 low, 2 frequent
    QTest::newRow("three contacts, one call each on different days") << QList<int>{1, 8, 20} << 2;
    QTest::newRow("three contacts on the same day") << QList<int>{1, 1, 1} << 1;
    QTest::newRow("two contacts") << QList<int>{1, 8} << 1;
    QTest::newRow("one of three too long ago") << QList<int>{1, 8, 30} << 1;
    QTest::newRow("all within 90 days only") << QList<int>{31, 50, 89} << 1;
    QTest::newRow("all too long ago") << QList<int>{90, 120, 300} << 0;
}

void CustomerFactsTest::threeContactsMakeFrequentContact()
{
    QFETCH(QList<int>, daysAgo);
    QFETCH(int, band);
    SnapshotBuilder builder(kToday);
    const Row row = builder.customer({{FieldId::Name, "上海华信"}, {FieldId::ContactName, "王伟"}});
    for (qsizetype i = 1; i < daysAgo.size(); ++i)
        builder.contact(row, {{FieldId::ContactName, "李娜"}});
    for (const int ago : daysAgo)
        builder.interaction(row, kToday - ago, kCall, kTwoWay);
    const ViewPtr view = builder.view();
    AnalysisSettings settings = *view->settings;
    const FieldColumns derived = deriveAll(*view->snapshot, kToday, settings);
    QCOMPARE(int(derived.choice(FieldId::InteractionBand)[row]), band);
}

void CustomerFactsTest::whatIsNoContact_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("isContact");
    QTest::newRow("answered call") << int(kTwoWay) << true;
    QTest::newRow("call from the customer") << int(kTwoWay | InteractionTable::FromCustomer) << true;
    QTest::newRow("one side only") << 0 << false;
    QTest::newRow("one side, from the customer") << int(InteractionTable::FromCustomer) << false;
}

void CustomerFactsTest::whatIsNoContact()
{
    QFETCH(int, flags);
    QFETCH(bool, isContact);
    SnapshotBuilder builder(kToday);
    const Row row = builder.customer({{FieldId::Name, "a"}});
    builder.interaction(row, kToday - 1, kCall, std::uint8_t(flags));
    const CustomerFacts facts = factsOf(builder, row);
    QCOMPARE(facts.lastContact.isValid(), isContact);
    QCOMPARE(int(facts.contactDays30), isContact ? 1 : 0);
}

void CustomerFactsTest::deals_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("openedAgo");
    QTest::addColumn<int>("closedAgo");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("isWonThisYear");
    const auto row = [](const char *name, DealOutcome outcome, int opened, int closed, bool isOpen,
                        bool isWon) {
        QTest::newRow(name) << int(outcome) << opened << closed << isOpen << isWon;
    };
    row("open", DealOutcome::Open, 10, 0, true, false);
    row("not opened yet", DealOutcome::Open, -1, 0, false, false);
    row("won", DealOutcome::Won, 50, 10, false, true);
    row("won today", DealOutcome::Won, 50, 0, false, true);
    row("won later than the day asked for", DealOutcome::Won, 50, -1, true, false);
    row("lost later than the day asked for", DealOutcome::Lost, 50, -1, true, false);
    row("lost", DealOutcome::Lost, 50, 10, false, false);
    row("won a year and a day ago", DealOutcome::Won, 500, 366, false, false);
    row("won not quite a year ago", DealOutcome::Won, 500, 364, false, true);
}

void CustomerFactsTest::deals()
{
    QFETCH(int, outcome);
    QFETCH(int, openedAgo);
    QFETCH(int, closedAgo);
    QFETCH(bool, isOpen);
    QFETCH(bool, isWonThisYear);
    SnapshotBuilder builder(kToday);
    const std::uint16_t stage = builder.stage("Quotation");
    const Row row = builder.customer({{FieldId::Name, "a"}});
    builder.deal(row, stage, DealOutcome(outcome), 700, kToday - openedAgo,
                 DealOutcome(outcome) == DealOutcome::Open ? Day() : kToday - closedAgo);
    const CustomerFacts facts = factsOf(builder, row);
    const Money amount = Money::fromUnits(700);
    QCOMPARE(facts.openDeals, isOpen ? 1U : 0U);
    QCOMPARE(facts.openValue, isOpen ? amount : Money());
    QCOMPARE(facts.largestOpen, isOpen ? amount : Money());
    QCOMPARE(facts.stage, isOpen ? stage : kNoStage);
    QCOMPARE(int(facts.stageLevel), isOpen ? 1 : 0);
    QCOMPARE(facts.wonYear, isWonThisYear ? amount : Money());
}

void CustomerFactsTest::purchasesOfTwelveMonths_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("counts");
    QTest::newRow("today") << 0 << true;
    QTest::newRow("tomorrow") << -1 << false;
    QTest::newRow("a day less than twelve months ago") << 364 << true;
    QTest::newRow("twelve months ago") << 365 << false;
}

void CustomerFactsTest::purchasesOfTwelveMonths()
{
    QFETCH(int, daysAgo);
    QFETCH(bool, counts);
    SnapshotBuilder builder(kToday);
    const Row row = builder.customer({{FieldId::Name, "a"}});
    builder.purchase(row, kToday - daysAgo, 80);
    builder.purchase(row, kToday - daysAgo, -30); // a return
    QCOMPARE(factsOf(builder, row).boughtYear, counts ? Money::fromUnits(50) : Money());
}

void CustomerFactsTest::value_data()
{
    QTest::addColumn<QList<int>>("amounts"); // largest open, won, bought, potential; -1 unknown
    QTest::addColumn<int>("value");
    QTest::newRow("nothing is known") << QList<int>{-1, -1, -1, -1} << -1;
    QTest::newRow("the open deal") << QList<int>{9, 3, 4, 5} << 9;
    QTest::newRow("won deals") << QList<int>{2, 30, 4, 5} << 30;
    QTest::newRow("purchases") << QList<int>{2, 3, 40, 5} << 40;
    QTest::newRow("potential alone") << QList<int>{-1, -1, -1, 5} << 5;
    QTest::newRow("nought is known") << QList<int>{-1, 0, -1, -1} << 0;
}

void CustomerFactsTest::value()
{
    QFETCH(QList<int>, amounts);
    QFETCH(int, value);
    const auto money = [](int units) { return units < 0 ? Money() : Money::fromUnits(units); };
    CustomerFacts facts;
    facts.largestOpen = money(amounts[0]);
    facts.wonYear = money(amounts[1]);
    facts.boughtYear = money(amounts[2]);
    QCOMPARE(customerValue(facts, money(amounts[3])), money(value));
}

void CustomerFactsTest::aFewEqualAll_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Both ways to the facts, over the tables and along the lists of a customer, come to the same.
void CustomerFactsTest::aFewEqualAll()
{
    QFETCH(unsigned, seed);
    const ViewPtr view = randomView(seed);
    for (const int ago : {0, 40, 400}) {
        const auto all = gatherFacts(*view->snapshot, kToday - ago, 0, 5);
        QCOMPARE(all.size(), std::size_t(5));
        const auto part = gatherFacts(*view->snapshot, kToday - ago, 2, 4);
        QCOMPARE(part.size(), std::size_t(2));
        for (std::size_t i = 0; i < part.size(); ++i)
            QCOMPARE(spellFacts(part[i]), spellFacts(all[i + 2]));
        const std::vector<Row> rows{4, 0, 2};
        const auto few = gatherFacts(*view->snapshot, kToday - ago, rows);
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(spellFacts(few[i]), spellFacts(all[rows[i]]));
    }
}

QTEST_GUILESS_MAIN(CustomerFactsTest)
#include "tst_customerfacts.moc"
