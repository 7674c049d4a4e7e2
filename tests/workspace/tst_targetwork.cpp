// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscalperiod.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "support/salesrows.h"
#include "workspace/targets/activityfigures.h"
#include "workspace/targets/targetfigures.h"
#include "workspace/targets/targetwork.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // Saturday 2026-11-21

Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

/// A book of sales with a contract and its payments, and a workspace on it.
class SalesBook
{
public:
    explicit SalesBook(int days = 100)
    {
        book.change([days](Editor &editor) { return addSales(editor, kToday, days); });
        book.load();
    }

    ViewPtr view() { return book.workspace().view(); }
    const Snapshot &snapshot() { return *view()->snapshot; }
    std::int64_t owner(std::size_t place) { return snapshot().owners[place].id; }
    Status run(const RecordWork &work)
    {
        const auto changed = awaited(book.workspace().change(work.label, work.work));
        LEADBOOK_TRY(changed);
        return {};
    }
    QByteArray hash() { return awaited(book.workspace().check())->contentHash; }
    Result<TargetFigures> figures(int months)
    {
        return targetFigures(book.path(), *view(), kToday, months, Progress());
    }

    LoadedBook book{kToday};
};

TargetKey november(std::int64_t owner, TargetKind kind = TargetKind::Signed)
{
    return {owner, kind, day("2026-11-01"), 1};
}

} // namespace

/// Targets: written, undone, and what is reached of them; what owners did.
class TargetWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoneAndRedone();
    void oneOfEach();
    void refuses_data();
    void refuses();
    void goWithTheirOwner();
    void figuresAddUp();
    void paymentsCount();
    void weeksCount();
};

void TargetWorkTest::undoneAndRedone()
{
    SalesBook sales;
    const QByteArray before = sales.hash();
    QVERIFY(sales.run(setTarget(november(sales.owner(0)), Money::fromUnits(5000))));
    const QByteArray set = sales.hash();
    QCOMPARE(sales.snapshot().targets.size(), std::size_t{1});
    QVERIFY(sales.run(setTarget(november(sales.owner(0)), Money::fromUnits(7000))));
    const QByteArray changed = sales.hash();
    QCOMPARE(findTarget(sales.snapshot(), november(sales.owner(0)))->amount, Money::fromUnits(7000));
    QVERIFY(sales.run(removeTarget(november(sales.owner(0)))));
    QVERIFY(sales.snapshot().targets.empty());
    QCOMPARE(sales.hash(), before);
    for (const QByteArray &hash : {changed, set, before}) {
        QVERIFY(awaited(sales.book.workspace().undo()));
        QCOMPARE(sales.hash(), hash);
    }
    QVERIFY(sales.snapshot().targets.empty());
    for (const QByteArray &hash : {set, changed, before}) {
        QVERIFY(awaited(sales.book.workspace().redo()));
        QCOMPARE(sales.hash(), hash);
    }
    QVERIFY(awaited(sales.book.workspace().undo()));
    // What followed is what loading anew finds.
    const std::vector<TargetRow> followed = sales.snapshot().targets;
    QCOMPARE(followed.size(), std::size_t{1});
    sales.book.load();
    QVERIFY(sales.snapshot().targets == followed);
}

void TargetWorkTest::oneOfEach()
{
    SalesBook sales;
    const std::int64_t owner = sales.owner(0);
    int amount = 1;
    std::vector<TargetKey> keys;
    for (const std::int64_t whose : {std::int64_t{0}, owner})
        for (const TargetKind kind : {TargetKind::Signed, TargetKind::Received})
            for (const int months : {1, 3, 12})
                keys.push_back({whose, kind, fiscalBegin(kToday, months), months});
    for (const TargetKey &key : keys)
        QVERIFY(sales.run(setTarget(key, Money::fromUnits(amount++))));
    QCOMPARE(sales.snapshot().targets.size(), keys.size());
    amount = 1;
    for (const TargetKey &key : keys)
        QCOMPARE(findTarget(sales.snapshot(), key)->amount, Money::fromUnits(amount++));
}

void TargetWorkTest::refuses_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<Day>("first");
    QTest::addColumn<int>("amount");
    QTest::addColumn<bool>("hasOwner");
    QTest::newRow("nothing") << 1 << day("2026-11-01") << 0 << true;
    QTest::newRow("less than nothing") << 1 << day("2026-11-01") << -5 << true;
    QTest::newRow("in a month") << 1 << day("2026-11-02") << 5 << true;
    QTest::newRow("no quarter") << 3 << day("2026-11-01") << 5 << true;
    QTest::newRow("two months") << 2 << day("2026-11-01") << 5 << true;
    QTest::newRow("owner gone") << 1 << day("2026-11-01") << 5 << false;
}

void TargetWorkTest::refuses()
{
    QFETCH(const int, months);
    QFETCH(const Day, first);
    QFETCH(const int, amount);
    QFETCH(const bool, hasOwner);
    SalesBook sales;
    const QByteArray before = sales.hash();
    const std::int64_t owner = hasOwner ? sales.owner(0) : 12345;
    QVERIFY(!sales.run(setTarget({owner, TargetKind::Signed, first, months}, Money::fromUnits(amount))));
    QVERIFY(!sales.run(removeTarget({owner, TargetKind::Signed, first, months})));
    QCOMPARE(sales.hash(), before);
}

void TargetWorkTest::goWithTheirOwner()
{
    SalesBook sales;
    const std::int64_t owner = sales.owner(1);
    QVERIFY(sales.run(setTarget(november(owner), Money::fromUnits(5000))));
    const auto figures = sales.figures(1);
    QVERIFY(figures);
    const auto tom = std::ranges::find(figures->owners, owner, &OwnerTargets::owner);
    QVERIFY(tom != figures->owners.end());
    QCOMPARE(tom->signedTarget, Money::fromUnits(5000));
}

void TargetWorkTest::figuresAddUp()
{
    SalesBook sales;
    QVERIFY(sales.run(setTarget(november(sales.owner(0)), Money::fromUnits(9000))));
    QVERIFY(sales.run(setTarget(november(sales.owner(1)), Money::fromUnits(4000))));
    const auto figures = sales.figures(1);
    QVERIFY(figures);
    QCOMPARE(figures->days.begin, day("2026-11-01"));
    QCOMPARE(figures->days.end, day("2026-12-01"));
    QCOMPARE(figures->owners.size(), std::size_t{3});
    const OwnerTargets &team = figures->owners.front();
    QCOMPARE(team.owner, std::int64_t{0});
    QCOMPARE(team.signedTarget, Money::fromUnits(13'000));
    QVERIFY(team.isSignedTargetSum);
    QVERIFY(!team.receivedTarget.isKnown());
    QVERIFY(!team.receivedGap().isKnown());
    QCOMPARE(team.signedGap(), team.expected - team.signedTarget);
    QCOMPARE(figures->owners[1].signedValue + figures->owners[2].signedValue, team.signedValue);
    QCOMPARE(figures->owners[1].expected + figures->owners[2].expected, team.expected);
    QVERIFY(team.expected > team.signedValue);
    // What was signed is what was won.
    Money won = Money(0);
    const DealTable &deals = sales.snapshot().deals;
    for (Row deal = 0; deal < deals.ids.size(); ++deal)
        if (deals.outcome[deal] == 1 && deals.closed[deal] >= day("2026-11-01"))
            won += deals.amount[deal];
    QVERIFY(won > Money(0));
    QCOMPARE(team.signedValue, won);
    // The team's own target comes before the sum.
    QVERIFY(sales.run(setTarget(november(0), Money::fromUnits(20'000))));
    const auto own = sales.figures(1);
    QCOMPARE(own->owners.front().signedTarget, Money::fromUnits(20'000));
    QVERIFY(!own->owners.front().isSignedTargetSum);
}

void TargetWorkTest::paymentsCount()
{
    SalesBook sales;
    const std::int64_t deal = sales.snapshot().deals.ids[0];         // Li Na's
    const std::int64_t customer = sales.snapshot().customers.ids[1]; // Tom's
    sales.book.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto ofDeal = qlonglong{rows.add(RecordTable::Contract, {{"deal", qlonglong{deal}}})};
        const auto ofCustomer =
            qlonglong{rows.add(RecordTable::Contract, {{"customer", qlonglong{customer}}})};
        const auto pay = [&](qlonglong contract, int units, QVariant on, QVariant paid) {
            rows.add(RecordTable::Payment, {{"contract", contract},
                                            {"amount", qlonglong{units} * Money::kScale},
                                            {"paid_day", on},
                                            {"paid", paid}});
        };
        pay(ofDeal, 100, day("2026-11-03").number(), {});
        pay(ofDeal, 100, day("2026-10-03").number(), {});                     // of October
        pay(ofDeal, 100, {}, {});                                             // not paid yet
        pay(ofCustomer, 500, kToday.number(), qlonglong{40} * Money::kScale); // a part of it
        pay(ofCustomer, 500, (kToday + 1).number(), {});                      // later than today
        return rows.status();
    });
    sales.book.load();
    const auto month = sales.figures(1);
    QVERIFY(month);
    QCOMPARE(month->owners[0].receivedValue, Money::fromUnits(140));
    QCOMPARE(month->owners[1].receivedValue, Money::fromUnits(100));
    QCOMPARE(month->owners[2].receivedValue, Money::fromUnits(40));
    QCOMPARE(sales.figures(3)->owners[0].receivedValue, Money::fromUnits(240));
}

void TargetWorkTest::weeksCount()
{
    SalesBook sales;
    const auto fromSunday = activityFigures(sales.book.path(), *sales.view(), kToday, 4, Progress(), 7);
    QVERIFY(fromSunday);
    QCOMPARE(fromSunday->weeks.front().begin, day("2026-11-15"));
    const auto figures = activityFigures(sales.book.path(), *sales.view(), kToday, 4, Progress());
    QVERIFY(figures);
    QCOMPARE(figures->weeks.size(), std::size_t{4});
    QCOMPARE(figures->weeks[0].begin, day("2026-11-16"));
    QCOMPARE(figures->weeks[3].begin, day("2026-10-26"));
    // One deal a day, one call or e-mail two days later, one decision a day or none.
    for (std::size_t week = 1; week < figures->weeks.size(); ++week) {
        std::int64_t all = 0;
        std::int64_t moved = 0;
        for (const OwnerWeek &owner : figures->byWeek[week]) {
            all += owner.all();
            moved += owner.moved;
            QCOMPARE(owner.twoWay, owner.all());
        }
        QCOMPARE(all, std::int64_t{7});
        const DealTable &deals = sales.snapshot().deals;
        std::int64_t decided = 0;
        for (Row deal = 0; deal < deals.ids.size(); ++deal)
            decided += figures->weeks[week].contains(deals.closed[deal]) ? 1 : 0;
        QVERIFY(decided > 0);
        QCOMPARE(moved, decided);
        QCOMPARE(figures->byWeek[week][0].name, u"Li Na"_s);
        QCOMPARE(figures->byWeek[week][1].name, u"Tom"_s);
        // Even deals are Li Na's and begin with a call.
        QCOMPARE(figures->byWeek[week][0].byKind[0], figures->byWeek[week][0].all());
    }
}

QTEST_GUILESS_MAIN(TargetWorkTest)
#include "tst_targetwork.moc"
