// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusterbook.h"
#include "workspace/clusters/clusteranalysis.h"

#include <QTest>

#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Clusters of the customers of a book.
class ClusterAnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheKinds();
    void fieldsAndWhoIsLeftOut();
    void rulesListTheirCustomers_data();
    void rulesListTheirCustomers();
    void numbersWithChoices();
    void scaleAsAdvised();
    void drawnCustomers();
    void givenCentresKeepTheirOrder();
    void sameForTheSameSeed();
    void nothingReal();
    void refuses_data();
    void refuses();
    void cancelled();

private:
    std::vector<FieldRef> fields(const QStringList &keys) const
    {
        std::vector<FieldRef> found;
        for (const QString &key : keys)
            found.push_back(findListField(*m_view->snapshot, key.toStdString()).value());
        return found;
    }
    ClusterAnalysis analysed(const ClusterRequest &request) const
    {
        auto analysis = analyseClusters(*m_view, request, Progress());
        if (!analysis)
            qFatal("%s", qPrintable(analysis.error().message));
        return *std::move(analysis);
    }

    LoadedBook m_book{kClusterDay};
    ViewPtr m_view;
};

void ClusterAnalysisTest::initTestCase()
{
    m_book.generate(300);
    m_book.change(&addThreeKinds);
    m_view = m_book.load();
}

void ClusterAnalysisTest::findsTheKinds()
{
    const ClusterAnalysis analysis = analysed({.fields = fields({u"extra.Visits"_s, u"extra.Spend"_s})});
    QCOMPARE(analysis.fit.count(), 3U);
    QCOMPARE(analysis.verdict, ClusterVerdict::Real);
    QCOMPARE(analysis.customers.size(), 102U); // 120 but for each seventh
    QCOMPARE(analysis.missing, 318U);          // those, and all who have neither number
    QCOMPARE(analysis.rules.fidelity, 1.0);
    QVERIFY(analysis.stability.mean > 0.95);
    QCOMPARE(std::accumulate(analysis.fit.sizes.begin(), analysis.fit.sizes.end(), std::int64_t{0}),
             std::int64_t{102});
    // Customers of a kind are together.
    const TextColumn &names = m_view->snapshot->customers.columns.text(FieldId::Name);
    std::array<std::optional<std::size_t>, 3> clusterOf;
    for (const Row row : analysis.customers) {
        const int number =
            QString::fromStdString(std::string(names[row])).remove(u"<b>"_s).remove(u"</b>"_s).toInt();
        auto &cluster = clusterOf[static_cast<std::size_t>(number % 3)];
        if (!cluster)
            cluster = analysis.clusterOf(row);
        QCOMPARE(analysis.clusterOf(row), cluster);
    }
    QVERIFY(clusterOf[0] != clusterOf[1] && clusterOf[1] != clusterOf[2] && clusterOf[0] != clusterOf[2]);
}

void ClusterAnalysisTest::fieldsAndWhoIsLeftOut()
{
    const std::vector<FieldRef> asked = fields({u"extra.First talk"_s, u"extra.Spend"_s});
    const ClusterAnalysis analysis = analysed({.fields = asked, .count = 2});
    const ListColumn talk(*m_view, ListKind::Customers, asked[0]);
    const ListColumn spend(*m_view, ListKind::Customers, asked[1]);
    std::vector<Row> whole;
    for (const Row row : aliveRows(*m_view)) {
        const CellValue day = talk.value(row);
        const bool isPast = std::holds_alternative<Day>(day) && std::get<Day>(day) <= kClusterDay;
        if (isPast && std::holds_alternative<double>(spend.value(row)))
            whole.push_back(row);
        else
            QVERIFY(!analysis.clusterOf(row));
    }
    QCOMPARE(analysis.customers, whole);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        QCOMPARE(analysis.table.fields[0].number[i],
                 double(kClusterDay - std::get<Day>(talk.value(whole[i]))));
        QCOMPARE(analysis.table.fields[1].number[i], std::get<double>(spend.value(whole[i])));
    }
    // No talk, one to come, no spend, and together: of each that there is.
    QVERIFY(std::ranges::find(analysis.leftOut, std::vector<LackedValue>{{0, true}}) !=
            analysis.leftOut.end());
    QVERIFY(std::ranges::find(analysis.leftOut, std::vector<LackedValue>{{0, false}}) !=
            analysis.leftOut.end());
    QVERIFY(std::ranges::find(analysis.leftOut, std::vector<LackedValue>{{1, false}}) !=
            analysis.leftOut.end());
}

void ClusterAnalysisTest::rulesListTheirCustomers_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("buying") << QStringList{u"orders"_s, u"revenue"_s, u"lastPurchase"_s};
    QTest::newRow("amounts") << QStringList{u"averageOrder"_s, u"value"_s};
    QTest::newRow("days") << QStringList{u"lastContact"_s, u"firstPurchase"_s};
    QTest::newRow("contacts") << QStringList{u"contactDays90"_s, u"employees"_s, u"points"_s};
    QTest::newRow("own") << QStringList{u"extra.Visits"_s, u"extra.Spend"_s};
    QTest::newRow("numbers and choices") << QStringList{u"orders"_s, u"industry"_s, u"kind"_s};
    QTest::newRow("choices that some lack") << QStringList{u"extra.Visits"_s, u"city"_s};
    QTest::newRow("choices alone") << QStringList{u"industry"_s, u"lifeCycle"_s, u"source"_s};
    QTest::newRow("days that may come") << QStringList{u"extra.First talk"_s, u"extra.Visits"_s};
}

/// The filter of a rule selects the customers that the rule has, and nobody else of the book.
void ClusterAnalysisTest::rulesListTheirCustomers()
{
    QFETCH(QStringList, keys);
    for (const std::size_t count : {2U, 3U, 5U}) {
        const ClusterAnalysis analysis =
            analysed({.fields = fields(keys), .count = count, .scale = std::nullopt});
        QVERIFY(analysis.rules.rules.size() > 1);
        std::size_t all = 0;
        for (const TreeRule &rule : analysis.rules.rules) {
            const std::vector<Row> caught = caughtBy(analysis.table, analysis.customers, rule);
            QCOMPARE(std::ssize(caught), rule.rows);
            QCOMPARE(listedBy(*m_view, ruleFilter(*m_view->snapshot, analysis, rule)), caught);
            all += caught.size();
        }
        QCOMPARE(all, analysis.customers.size()); // each once
    }
}

void ClusterAnalysisTest::numbersWithChoices()
{
    const ClusterAnalysis analysis =
        analysed({.fields = fields({u"industry"_s, u"extra.Visits"_s}), .count = 3});
    QCOMPARE(analysis.gamma, 0.5); // half a standard deviation of z-scores
    QCOMPARE(analysis.customers.size(), 120U);
    QCOMPARE(analysis.profile.whole.size(), 2U);
    QCOMPARE(analysis.fit.centres.size(), 3U); // of the one field of numbers
    QCOMPARE(analysis.scatter.rows.size(), analysis.customers.size());
    // Each kind has its industry, in whatever letters, and the first alone few visits.
    const ScoreField &industry = analysis.table.fields[0];
    QCOMPARE(industry.level.size(), 4U);
    QStringList modes;
    for (std::size_t cluster = 0; cluster < 3; ++cluster) {
        const ProfileCell &cell = analysis.profile.clusters[cluster][0];
        QCOMPARE(cell.share, 1.0);
        QVERIFY(std::abs(cell.wholeShare - 1.0 / 3) < 1e-9);
        modes << QString::fromStdString(industry.level[cell.level]).toLower();
        QCOMPARE(modes.last() == u"steel"_s, analysis.profile.clusters[cluster][1].mean < 10);
        QCOMPARE(analysis.fit.sizes[cluster], std::int64_t{40});
    }
    QCOMPARE(modes.removeDuplicates(), 0);
    QVERIFY(std::abs(analysis.profile.told[0] - 1) < 1e-9);
    QVERIFY(analysis.rules.fidelity > 0.95);
    const ClusterAnalysis again =
        analysed({.fields = fields({u"industry"_s, u"extra.Visits"_s}), .count = 3});
    QCOMPARE(again.fit.labels, analysis.fit.labels);
    // Nobody is left out for a choice that is not known.
    QCOMPARE(analysed({.fields = fields({u"city"_s, u"points"_s}), .count = 2}).missing,
             analysed({.fields = fields({u"points"_s}), .count = 2}).missing);
}

void ClusterAnalysisTest::scaleAsAdvised()
{
    const std::vector<FieldRef> asked = fields({u"revenue"_s, u"orders"_s});
    const ClusterAnalysis advised = analysed({.fields = asked, .count = 3, .scale = std::nullopt});
    QCOMPARE(advised.scale, advised.advice.scale);
    const ClusterAnalysis told = analysed({.fields = asked, .count = 3, .scale = advised.advice.scale});
    QCOMPARE(told.fit.labels, advised.fit.labels);
    const ClusterAnalysis other = analysed({.fields = asked, .count = 3, .scale = ClusterScale::None});
    QCOMPARE(other.scale, ClusterScale::None);
    QCOMPARE(other.advice.scale, advised.advice.scale);
}

void ClusterAnalysisTest::drawnCustomers()
{
    const ClusterAnalysis analysis = analysed({.fields = fields({u"extra.Visits"_s, u"extra.Spend"_s})});
    const ScatterSample &scatter = analysis.scatter;
    QCOMPARE(scatter.rows.size(), analysis.customers.size()); // so few are all drawn
    QCOMPARE(scatter.coordinates.size(), scatter.rows.size());
    QVERIFY(std::ranges::is_sorted(scatter.rows));
    double along = 0;
    for (const std::vector<double> &place : scatter.coordinates)
        along += scatter.axes.along(0, place);
    QVERIFY(std::abs(along) < 1e-9); // from the middle of all
    QVERIFY(scatter.axes.share(0) >= scatter.axes.share(1));
}

void ClusterAnalysisTest::givenCentresKeepTheirOrder()
{
    ClusterRequest request{.fields = fields({u"extra.Visits"_s, u"extra.Spend"_s})};
    request.scale = ClusterScale::None;
    request.centres = {0, 0, 50, 900, 50, 0};
    const ClusterAnalysis analysis = analysed(request);
    QVERIFY(analysis.fit.centres[0] < 10);
    QVERIFY(analysis.fit.centres[3] > 800);
    QVERIFY(analysis.fit.centres[5] < 100);
    QVERIFY(analysis.tried.empty());
}

void ClusterAnalysisTest::sameForTheSameSeed()
{
    const ClusterRequest request{.fields = fields({u"revenue"_s, u"orders"_s, u"lastPurchase"_s})};
    const ClusterAnalysis first = analysed(request);
    const ClusterAnalysis second = analysed(request);
    QCOMPARE(first.fit.labels, second.fit.labels);
    QCOMPARE(first.fit.inertia, second.fit.inertia);
    QCOMPARE(first.stability.jaccard, second.stability.jaccard);
    QCOMPARE(first.scatter.rows, second.scatter.rows);
}

void ClusterAnalysisTest::nothingReal()
{
    LoadedBook book(kClusterDay);
    book.change([](Editor &editor) -> Status {
        RowWriter rows(editor);
        rows.add(RecordTable::CustomField,
                 {{"entity", u"customer"_s}, {"slot", 1}, {"name", u"Even"_s}, {"type", u"real"_s}});
        for (int i = 0; i < 200; ++i) {
            const auto id = rows.add(RecordTable::Customer, {{"name", u"x"_s}});
            LEADBOOK_TRY(
                editor.insertWithId(RecordTable::CustomerExtra, id, std::vector<Cell>{{"x001", double(i)}}));
        }
        return rows.status();
    });
    const ViewPtr view = book.load();
    const auto even = findListField(*view->snapshot, "extra.Even");
    const auto analysis = analyseClusters(*view, {.fields = {*even}}, Progress());
    QVERIFY(analysis);
    QCOMPARE(analysis->verdict, ClusterVerdict::NotReal);
}

void ClusterAnalysisTest::refuses_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("centres");
    QTest::addColumn<int>("count");
    QTest::newRow("no fields") << QStringList{} << 0 << 0;
    QTest::newRow("text") << QStringList{u"name"_s} << 0 << 0;
    QTest::newRow("tags") << QStringList{u"tags"_s} << 0 << 0;
    QTest::newRow("centres with choices") << QStringList{u"orders"_s, u"lifeCycle"_s} << 2 << 0;
    QTest::newRow("centres of another number of fields") << QStringList{u"orders"_s, u"revenue"_s} << 3 << 0;
    QTest::newRow("centres of another count") << QStringList{u"orders"_s} << 3 << 2;
    QTest::newRow("too many fields") << QStringList(31, u"orders"_s) << 0 << 0;
}

void ClusterAnalysisTest::refuses()
{
    QFETCH(QStringList, keys);
    QFETCH(int, centres);
    QFETCH(int, count);
    ClusterRequest request{.fields = fields(keys)};
    request.centres.assign(static_cast<std::size_t>(centres), 0.0);
    if (count > 0)
        request.count = static_cast<std::size_t>(count);
    const auto analysis = analyseClusters(*m_view, request, Progress());
    QVERIFY(!analysis);
    QCOMPARE(analysis.error().code, ErrorCode::Invalid);
    QVERIFY(!analysis.error().message.isEmpty());
}

void ClusterAnalysisTest::cancelled()
{
    Progress progress;
    progress.cancel();
    const auto analysis = analyseClusters(*m_view, {.fields = fields({u"orders"_s, u"revenue"_s})}, progress);
    QVERIFY(!analysis);
    QCOMPARE(analysis.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ClusterAnalysisTest)
#include "tst_clusteranalysis.moc"
