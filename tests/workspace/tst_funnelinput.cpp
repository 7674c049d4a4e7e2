// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"

#include "workspace/funnelinput.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The deals of a snapshot as the funnel wants them.
class FunnelInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheBusiestPipeline();
    void takesTheChosenPipeline();
    void leavesOutTombstonesAndOtherPipelines();
    void leavesOutForeignStages();
    void findsPipelines();
    void groups_data();
    void groups();
    void refusesAnUnknownGroup();
    void countsWithoutDeals();
};

namespace {

/// Stages Old (pipeline 1), New and Hot (pipeline 2); four deals in pipeline 2, the last without a stage, one
/// in pipeline 1.
struct Deals
{
    Deals()
    {
        const Row acme = builder.customer({{FieldId::Name, "Acme"}, {FieldId::City, "Lyon"}});
        const Row beta = builder.customer({{FieldId::Name, "Beta"}});
        const auto old = builder.stage("Old");
        const auto fresh = builder.stage("New", 2);
        const auto hot = builder.stage("Hot", 2);
        const auto anna = builder.owner("Anna", "Boss");
        const auto chair = builder.product("Chair", "Chairs");
        builder.deal(acme, old, DealOutcome::Open, 1);
        builder.deal(acme, hot, DealOutcome::Open, 200, Day(20'000), {}, anna, chair);
        builder.deal(beta, fresh, DealOutcome::Won, 300, Day(20'000), Day(20'010), anna);
        builder.deal(kNoRow, hot, DealOutcome::Lost, 50);
        builder.setPipeline(builder.deal(beta, kNoStage, DealOutcome::Open, 7), 2);
    }
    SnapshotBuilder builder;
};

} // namespace

void FunnelInputTest::takesTheBusiestPipeline()
{
    const FunnelInput input = gatherDeals(*Deals().builder.view()->snapshot);
    QCOMPARE(input.pipeline, std::string("pipeline 2"));
    QCOMPARE(input.otherPipelines.size(), std::size_t(1));
    QCOMPARE(input.otherPipelines.front().name, std::string("pipeline 1"));
    QCOMPARE(input.otherPipelines.front().deals, 1);
    QCOMPARE(input.stages, (std::vector<std::string>{"New", "Hot"}));
    QCOMPARE(input.deals, (std::vector<Row>{1, 2, 3, 4}));
    QCOMPARE(input.stage, (std::vector<std::uint16_t>{1, 0, 1, kNoDealStage}));
    const Funnel funnel = funnelOf(input, {FunnelCount::Entered, {}, Day(20'778)});
    QCOMPARE(funnel.won, 1);
    QCOMPARE(funnel.lost, 1);
    QCOMPARE(funnel.open, 2);
    QCOMPARE(funnel.wonValue, Money::fromUnits(300));
    QCOMPARE(funnel.stages[0].entered, 4);
    QCOMPARE(funnel.stages[1].entered, 3);
}

void FunnelInputTest::takesTheChosenPipeline()
{
    Deals deals;
    deals.builder.setPipeline(4, 1);
    const FunnelInput input = gatherDeals(*deals.builder.view()->snapshot, 0);
    QCOMPARE(input.pipeline, std::string("pipeline 1"));
    QCOMPARE(input.stages, (std::vector<std::string>{"Old"}));
    QCOMPARE(input.deals, (std::vector<Row>{0, 4})); // the one without a stage is of this pipeline
    QCOMPARE(input.stage, (std::vector<std::uint16_t>{0, kNoDealStage}));
    QCOMPARE(input.otherPipelines.front().deals, 3);
}

void FunnelInputTest::leavesOutForeignStages()
{
    Deals deals;
    deals.builder.setPipeline(0, 2); // its stage is one of pipeline 1
    deals.builder.move(0, 0, Day(20'001));
    deals.builder.move(0, 1, Day(20'002));
    deals.builder.move(0, kNoStage, Day(20'003));
    const FunnelInput input = gatherDeals(*deals.builder.view()->snapshot);
    QCOMPARE(input.deals.front(), Row(0));
    QCOMPARE(input.stage.front(), kNoDealStage);
    QVERIFY(input.otherPipelines.empty());
    // The move to the foreign stage is none to the outcome.
    QCOMPARE(input.movedStage, (std::vector<std::uint16_t>{0, kNoDealStage}));
    QCOMPARE(input.movedDay, (std::vector<Day>{Day(20'002), Day(20'003)}));
}

void FunnelInputTest::findsPipelines()
{
    const ViewPtr view = Deals().builder.view();
    QCOMPARE(findPipeline(*view->snapshot, u"pipeline 2"_s).value(), 1);
    const auto none = findPipeline(*view->snapshot, u"Partners"_s);
    QVERIFY(!none);
    QVERIFY2(none.error().message.contains(u"pipeline 1, pipeline 2"), qPrintable(none.error().message));
}

void FunnelInputTest::leavesOutTombstonesAndOtherPipelines()
{
    Deals deals;
    deals.builder.move(0, 0, Day(20'001)); // of a deal that is left out
    deals.builder.move(1, 1, Day(20'002));
    deals.builder.move(1, 2, Day(20'003));
    deals.builder.move(2, kNoStage, Day(20'010));
    deals.builder.buryDeal(3);
    const FunnelInput input = gatherDeals(*deals.builder.view()->snapshot);
    QCOMPARE(input.deals, (std::vector<Row>{1, 2, 4}));
    QCOMPARE(input.movedDeal, (std::vector<std::uint32_t>{0, 0, 1}));
    QCOMPARE(input.movedStage, (std::vector<std::uint16_t>{0, 1, kNoDealStage}));
}

void FunnelInputTest::groups_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QStringList>("names"); // by deal
    QTest::newRow("owner") << u"owner"_s << QStringList{u"Anna"_s, u"Anna"_s, {}, {}};
    QTest::newRow("manager") << u"manager"_s << QStringList{u"Boss"_s, u"Boss"_s, {}, {}};
    QTest::newRow("product") << u"product"_s << QStringList{u"Chair"_s, {}, {}, {}};
    QTest::newRow("field of the customer") << u"city"_s << QStringList{u"Lyon"_s, {}, {}, {}};
    QTest::newRow("name of the customer") << u"name"_s << QStringList{u"Acme"_s, u"Beta"_s, {}, u"Beta"_s};
}

void FunnelInputTest::groups()
{
    QFETCH(QString, by);
    QFETCH(QStringList, names);
    const ViewPtr view = Deals().builder.view();
    FunnelInput input = gatherDeals(*view->snapshot);
    QVERIFY(groupDeals(*view, by, input));
    QStringList found;
    for (const std::uint32_t group : input.group)
        found << QString::fromStdString(input.groups[group]);
    QCOMPARE(found, names);
}

void FunnelInputTest::refusesAnUnknownGroup()
{
    const ViewPtr view = Deals().builder.view();
    FunnelInput input = gatherDeals(*view->snapshot);
    const Status status = groupDeals(*view, u"colour"_s, input);
    QVERIFY(!status);
    QVERIFY(status.error().message.contains(u"colour"_s));
}

void FunnelInputTest::countsWithoutDeals()
{
    SnapshotBuilder builder;
    builder.stage("First");
    const FunnelInput input = gatherDeals(*builder.view()->snapshot);
    QCOMPARE(input.stages.size(), std::size_t(1));
    const Funnel funnel = funnelOf(input, {FunnelCount::Entered, {}, Day(20'778)});
    QCOMPARE(funnel.stages[0].entered, 0);
    QVERIFY(!funnel.winRate);
}

QTEST_GUILESS_MAIN(FunnelInputTest)
#include "tst_funnelinput.moc"
