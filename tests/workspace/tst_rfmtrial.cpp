// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"

#include "workspace/rfmanalysis.h"
#include "workspace/rfmtrial.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778);

/// A view of @p customers customers of whom some buy often, some never.
ViewPtr randomView(unsigned seed, int customers)
{
    std::mt19937 random(seed);
    SnapshotBuilder builder;
    std::uint32_t order = 0;
    for (int i = 0; i < customers; ++i) {
        const Row row = builder.customer({{FieldId::Name, "c"}});
        for (int j = int(random() % 6); j > 0; --j)
            builder.purchase(row, kToday - int(random() % 700), 1 + int(random() % 900) - (j == 5 ? 950 : 0),
                             ++order);
    }
    return builder.view();
}

RfmScheme changed(const QString &key, int bins)
{
    RfmScheme scheme = shippedRfmScheme(key).value();
    scheme.bins = bins;
    return scheme;
}

} // namespace

/// A trial says of every scheme what the analysis says of it.
class RfmTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheAnalysis_data();
    void equalsTheAnalysis();
    void theSameMovesNobody();
    void movedCutPointsMoveThoseBetween();
    void nobody();
    void benchFollowsTheView();
    void cancelled();
};

void RfmTrialTest::equalsTheAnalysis_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("bins");
    for (const auto &key : {u"default"_s, u"high-low"_s, u"tiers"_s, u"rfm-package"_s})
        for (const int bins : {3, 5, 10})
            QTest::addRow("%s %d", qPrintable(key), bins) << key << bins;
}

void RfmTrialTest::equalsTheAnalysis()
{
    QFETCH(QString, key);
    QFETCH(int, bins);
    const ViewPtr view = randomView(2, 700);
    const RfmScheme scheme = changed(key, bins);
    const RfmTrial trial(*view, Progress());
    const auto answer = trial.answer(scheme, Progress());
    QVERIFY(answer);
    const RfmAnalysis analysis = analyseRfm(*view->snapshot, view->asOf, scheme, Progress());
    const RfmAnalysis inUse = analyseRfm(*view->snapshot, view->asOf, view->settings->rfm, Progress());
    QCOMPARE(answer->customers, analysis.customers);
    QCOMPARE(answer->revenue, analysis.revenue);
    QVERIFY(*answer->scheme.cuts == analysis.scores.cuts);
    QVERIFY(answer->bounds == analysis.scores.bounds);
    QVERIFY(answer->unreachable == analysis.scores.unreachable);
    std::vector<std::int64_t> from(static_cast<std::size_t>(answer->groupsBefore.size()));
    std::vector<std::int64_t> to(static_cast<std::size_t>(answer->groups.size()));
    std::int64_t staying = 0;
    for (std::size_t before = 0; before < from.size(); ++before)
        for (std::size_t after = 0; after < to.size(); ++after) {
            from[before] += answer->moved(before, after);
            to[after] += answer->moved(before, after);
            if (answer->groupsBefore[qsizetype(before)] == answer->groups[qsizetype(after)])
                staying += answer->moved(before, after);
        }
    for (std::size_t group = 0; group < from.size(); ++group) {
        QCOMPARE(answer->before[group].customers, inUse.groups[group].customers);
        QCOMPARE(from[group], inUse.groups[group].customers);
    }
    for (std::size_t group = 0; group < to.size(); ++group) {
        QCOMPARE(answer->after[group].customers, analysis.groups[group].customers);
        QCOMPARE(answer->after[group].orders, analysis.groups[group].orders);
        QCOMPARE(answer->after[group].revenue, analysis.groups[group].revenue);
        QCOMPARE(answer->after[group].medianRecency, analysis.groups[group].medianRecency);
        QCOMPARE(to[group], analysis.groups[group].customers);
    }
    QCOMPARE(answer->moving, answer->customers - staying);
    const std::array scores{&analysis.scores.recency, &analysis.scores.frequency, &analysis.scores.monetary};
    for (std::size_t axis = 0; axis < scores.size(); ++axis)
        for (int score = 1; score <= bins; ++score)
            QCOMPARE(answer->perScore[axis][std::size_t(score - 1)],
                     std::ranges::count(*scores[axis], std::uint8_t(score)));
}

void RfmTrialTest::theSameMovesNobody()
{
    const ViewPtr view = randomView(4, 300);
    const RfmTrial trial(*view, Progress());
    const auto answer = trial.answer(view->settings->rfm, Progress());
    QVERIFY(answer && answer->customers > 200);
    QCOMPARE(answer->moving, 0);
    QVERIFY(trial.spread(RfmAxis::Recency).quantiles.size() == kRfmSpreadParts + 1);
    QCOMPARE(trial.spread(RfmAxis::Frequency).quantiles.front(), 1.0);
}

void RfmTrialTest::movedCutPointsMoveThoseBetween()
{
    SnapshotBuilder builder;
    for (int days = 0; days < 10; ++days)
        builder.purchase(builder.customer({{FieldId::Name, "c"}}), kToday - 10 * days, 5, 0);
    const ViewPtr view = builder.view();
    const RfmTrial trial(*view, Progress());
    RfmScheme scheme;
    scheme.bins = 3;
    scheme.segments = {{u"Late"_s, {1, 2}, {}, {}}, {u"Early"_s, {3, 5}, {}, {}}};
    scheme.rest = u"Others"_s;
    const auto earlyWith = [&](double days) {
        scheme.cuts = RfmCuts{{days, 60}, {0, 9}, {0, 9}};
        return trial.answer(scheme, Progress())->after[1].customers;
    };
    QCOMPARE(earlyWith(29), 7); // labels 4 and 5: up to 60 days
    scheme.segments = {{u"Late"_s, {1, 4}, {}, {}}, {u"Early"_s, {5, 5}, {}, {}}};
    QCOMPARE(earlyWith(29), 3);
    QCOMPARE(earlyWith(30), 4); // equal to the cut point is below it
    QCOMPARE(earlyWith(-1), 0);
}

void RfmTrialTest::nobody()
{
    SnapshotBuilder builder;
    builder.customer({{FieldId::Name, "c"}});
    const RfmTrial trial(*builder.view(), Progress());
    const auto answer = trial.answer(shippedRfmScheme().value(), Progress());
    QVERIFY(answer);
    QCOMPARE(answer->customers, 0);
    QCOMPARE(answer->after.size(), std::size_t{13});
    QVERIFY(trial.spread(RfmAxis::Monetary).quantiles.empty());
}

/// The bench answers for the newest view and lets go of what it was made from.
void RfmTrialTest::benchFollowsTheView()
{
    RfmTrialBench bench;
    ViewPtr view = randomView(1, 20);
    const auto first = bench.trial(*view, Progress());
    QVERIFY(bench.trial(*view, Progress()) == first);
    const std::weak_ptr<const Snapshot> snapshot = view->snapshot;
    view = randomView(2, 20);
    QVERIFY(snapshot.expired());
    QVERIFY(bench.trial(*view, Progress()) != first);
}

void RfmTrialTest::cancelled()
{
    const RfmTrial trial(*randomView(1, 20), Progress());
    Progress progress;
    progress.cancel();
    QVERIFY(!trial.answer(shippedRfmScheme().value(), progress));
}

QTEST_GUILESS_MAIN(RfmTrialTest)
#include "tst_rfmtrial.moc"
