// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clusterfigures.h"
#include "items/clusterwords.h"
#include "items/explainwords.h"
#include "workspace/clusterbook.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

ClusterProfile profileOf(const std::vector<std::vector<double>> &deviations)
{
    ClusterProfile profile;
    for (const std::vector<double> &own : deviations) {
        auto &cluster = profile.clusters.emplace_back();
        for (const double deviation : own)
            cluster.push_back({0, 0, deviation});
    }
    return profile;
}

} // namespace

/// Clusters as a page shows them: figures, names and sentences.
class ClusterFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void names_data();
    void names();
    void figuresAddUp();
    void rowsOpenTheirCustomers();
    void tableModel();
    void figuresOfTheLocale();
    void choices();
    void usualFields();
    void askedFields();
    void nobody();
    void tooFew();
    void cancelled();
    void sentences();
    void readyQuestionsCanBeAsked();

private:
    ClusterFigures figures(const ClusterAsk &ask) const
    {
        auto made = clusterFigures(*m_view, ask, Progress());
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *std::move(made);
    }

    LoadedBook m_book{kClusterDay};
    ViewPtr m_view;
};

void ClusterFiguresTest::initTestCase()
{
    m_book.generate(300);
    m_book.change(&addThreeKinds);
    m_view = m_book.load();
}

void ClusterFiguresTest::names_data()
{
    using Deviations = std::vector<std::vector<double>>;
    QTest::addColumn<Deviations>("deviations"); // of revenue, last purchase and a field of one's own
    QTest::addColumn<QStringList>("names");
    QTest::newRow("two fields at most")
        << Deviations{{1.6, -0.6, 0.55}} << QStringList{u"Revenue very high, Last purchase recent"_s};
    QTest::newRow("low and long ago")
        << Deviations{{-0.5, 1.5, 0}} << QStringList{u"Last purchase very long ago, Revenue low"_s};
    QTest::newRow("one's own") << Deviations{{0.1, 0.2, -2}} << QStringList{u"<b>Own</b> very low"_s};
    QTest::newRow("nothing to say") << Deviations{{0.1, 0.2, -0.4}} << QStringList{u"Like the average"_s};
    QTest::newRow("told apart by more")
        << Deviations{{1, 0.9, 0.8}, {1, 0.9, -0.8}}
        << QStringList{u"Revenue high, Last purchase long ago, <b>Own</b> high"_s,
                       u"Revenue high, Last purchase long ago, <b>Own</b> low"_s};
    QTest::newRow("told apart by number")
        << Deviations{{1, 0, 0}, {1.1, 0, 0}, {-1, 0, 0}, {1.2, 0, 0}}
        << QStringList{u"Revenue high"_s, u"Revenue high (2)"_s, u"Revenue low"_s, u"Revenue high (3)"_s};
}

void ClusterFiguresTest::names()
{
    QFETCH(std::vector<std::vector<double>>, deviations);
    const std::vector<ClusterField> fields{
        {FieldId::Revenue, u"revenue"_s, {}, FieldType::Money},
        {FieldId::LastPurchase, u"lastPurchase"_s, {}, FieldType::Day},
        {FieldRef::ofCustom(1), u"extra.<b>Own</b>"_s, u"<b>Own</b>"_s, FieldType::Real}};
    QTEST(clusterNames(fields, profileOf(deviations)), "names");
}

void ClusterFiguresTest::figuresAddUp()
{
    const ClusterFigures made = figures({{u"extra.Visits"_s, u"extra.Spend"_s}, {}, {}});
    QCOMPARE(made.problem, QString());
    QCOMPARE(made.clusters.size(), 3U);
    QCOMPARE(made.customers, std::int64_t{102});
    QCOMPARE(made.points.size(), 102U);
    QCOMPARE(made.verdict, ClusterVerdict::Real);
    std::int64_t customers = 0;
    double share = 0;
    for (std::size_t i = 0; i < made.clusters.size(); ++i) {
        customers += made.clusters[i].customers;
        share += made.clusters[i].share;
        QVERIFY(made.clusters[i].jaccard.value_or(0) > 0.9);
        std::int64_t listed = 0;
        for (const ClusterRule &rule : made.rulesOf(i)) {
            QCOMPARE(rule.cluster, i);
            listed += rule.customers;
        }
        QCOMPARE(listed, made.clusters[i].listed);
    }
    QCOMPARE(customers, made.customers);
    QVERIFY(std::abs(share - 1) < 1e-9);
    for (const ClusterPoint &point : made.points) {
        QVERIFY(point.name.startsWith(u"<b>"_s));
        QCOMPARE(point.values.size(), 2U);
    }
    QVERIFY(made.along[0] + made.along[1] > 0.999); // of two fields, two tell all
}

void ClusterFiguresTest::rowsOpenTheirCustomers()
{
    for (const ClusterAsk &ask : {ClusterAsk{{u"extra.Visits"_s, u"extra.Spend"_s}, {}, {}},
                                  ClusterAsk{{u"revenue"_s, u"lastPurchase"_s}, ClusterScale::Rank, 4}}) {
        const ClusterFigures made = figures(ask);
        const QList<FigureRow> rows = clusterRows(made);
        QCOMPARE(rows.size(), qsizetype(made.clusters.size()) + 1);
        for (std::size_t i = 0; i < made.clusters.size(); ++i) {
            const FigureCell &cell = rows[static_cast<qsizetype>(i)][1];
            QCOMPARE(cell.value.toLongLong(), made.clusters[i].customers);
            const auto filter = parseFilter(*m_view, cell.filter);
            QVERIFY(filter);
            QCOMPARE(std::ssize(listedBy(*m_view, *filter)), made.clusters[i].listed);
            QCOMPARE(cell.heading, clusterHeading(made, i));
        }
        QVERIFY(rows.last()[0].filter.isEmpty());
        QCOMPARE(rows.last()[1].value.toLongLong(), made.customers);
    }
}

void ClusterFiguresTest::tableModel()
{
    FigureTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const ClusterAsk &ask :
         {ClusterAsk{{u"orders"_s, u"revenue"_s}, {}, 2}, ClusterAsk{{u"orders"_s, u"revenue"_s}, {}, 5},
          ClusterAsk{{u"points"_s}, {}, 3}}) {
        const ClusterFigures made = figures(ask);
        model.setTable(clusterColumns(made), clusterRows(made), u"EUR"_s);
        QCOMPARE(model.rowCount(), static_cast<int>(*ask.count) + 1);
        QCOMPARE(model.columnCount(), 3 + static_cast<int>(ask.fields.size()));
    }
}

void ClusterFiguresTest::choices()
{
    const ClusterFigures made = figures({{u"industry"_s, u"extra.Visits"_s}, {}, 3});
    QCOMPARE(made.problem, QString());
    QStringList offered;
    for (const ClusterField &offer : made.offers)
        offered << offer.key;
    QVERIFY(offered.contains(u"industry"_s) && offered.contains(u"lifeCycle"_s));
    QVERIFY(!offered.contains(u"tags"_s) && !offered.contains(u"email"_s));
    const QList<FigureRow> rows = clusterRows(made);
    const auto at = qsizetype(3) + made.ask.fields.indexOf(u"industry"_s);
    QStringList industries;
    for (qsizetype row = 0; row < 3; ++row) {
        industries << rows[row][at].value.toString().toLower();
        QVERIFY2(industries.last().endsWith(u", 100 %"_s), qPrintable(industries.last()));
        QVERIFY(rows[row][0].value.toString().contains(u"Industry: "_s));
    }
    industries.sort();
    QCOMPARE(industries, (QStringList{u"care, 100 %"_s, u"retail, 100 %"_s, u"steel, 100 %"_s}));
    ClusterField kind{FieldId::Kind, u"kind"_s, {}, FieldType::Choice, {QString(), u"person"_s}};
    QCOMPARE(kind.levelLabel(1), u"Person"_s);
    QCOMPARE(kind.levelLabel(0), u"not known"_s);
    QCOMPARE(kind.levelLabel(ChoiceCodes::kOther), u"rarer ones"_s);
}

void ClusterFiguresTest::usualFields()
{
    QCOMPARE(figures({{}, {}, 2}).ask.fields, (QStringList{u"orders"_s, u"revenue"_s, u"lastPurchase"_s}));
    // Without purchases the numbers of one's own.
    LoadedBook book(kClusterDay);
    book.change(&addThreeKinds);
    const ViewPtr view = book.load();
    const auto made = clusterFigures(*view, {}, Progress());
    QVERIFY(made);
    QVERIFY(made->ask.fields.contains(u"extra.Visits"_s));
    QVERIFY(!made->ask.fields.contains(u"orders"_s));
}

void ClusterFiguresTest::askedFields()
{
    const ClusterFigures made = figures({{u"extra.Gone"_s, u"points"_s, u"name"_s}, ClusterScale::Rank, 3});
    QCOMPARE(made.ask.fields, QStringList{u"points"_s}); // those that this book has
    QCOMPARE(made.scale, ClusterScale::Rank);
    QCOMPARE(made.clusters.size(), 3U);
    QStringList offered;
    for (const ClusterField &offer : made.offers)
        offered << offer.key;
    QVERIFY(offered.contains(u"extra.Spend"_s) && offered.contains(u"revenue"_s));
    QVERIFY(!offered.contains(u"name"_s));
}

void ClusterFiguresTest::nobody()
{
    LoadedBook book(kClusterDay);
    const ViewPtr view = book.load();
    const auto made = clusterFigures(*view, {}, Progress());
    QVERIFY(made);
    QVERIFY(made->isEmpty);
    QVERIFY(made->offers.empty());
    QVERIFY(!made->problem.isEmpty());
}

void ClusterFiguresTest::tooFew()
{
    LoadedBook book(kClusterDay);
    book.change([](Editor &editor) {
        RowWriter rows(editor);
        for (int i = 0; i < 5; ++i)
            rows.add(RecordTable::Customer, {{"name", u"x"_s}, {"employees", i}});
        return rows.status();
    });
    const ViewPtr view = book.load();
    const auto made = clusterFigures(*view, {{u"employees"_s}, {}, {}}, Progress());
    QVERIFY(made);
    QVERIFY(!made->isEmpty);
    QVERIFY(!made->problem.isEmpty());
    QVERIFY(!made->offers.empty());
}

void ClusterFiguresTest::cancelled()
{
    Progress progress;
    progress.cancel();
    const auto made = clusterFigures(*m_view, {}, progress);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
}

void ClusterFiguresTest::sentences()
{
    QVERIFY(verdictSentence(ClusterVerdict::Real).isEmpty());
    QVERIFY(verdictSentence(ClusterVerdict::NotReal).startsWith(u"No real clusters"_s));
    QVERIFY(missingSentence(0).isEmpty());
    QVERIFY(missingSentence(7).contains(u'7'));
    QVERIFY(stabilitySentence(0.91).startsWith(u"Stable: Jaccard 0.91"_s));
    QVERIFY(stabilitySentence(0.59).startsWith(u"Not stable"_s));
    const std::vector<ClusterField> fields{{FieldId::Revenue, u"revenue"_s, {}, FieldType::Money}};
    for (const ScaleReason reason :
         {ScaleReason::SameUnits, ScaleReason::Units, ScaleReason::Skewed, ScaleReason::Tails})
        QVERIFY(adviceSentence(fields, {ClusterScale::Log, reason, 0}).startsWith(u"Advised"_s));
    TreeAnswer answer;
    QVERIFY(tellingSentence(answer, QLocale::c()).startsWith(u"Nothing to tell"_s));
    answer.isTelling = true;
    answer.fidelity = 0.94;
    answer.guess = 0.8;
    QVERIFY(tellingSentence(answer, QLocale::c()).contains(u"94 %"_s));
    QCOMPARE(answerSentence(1, 4, QLocale::c()), u"1 of 4 customers: yes (25 %)."_s);
}

void ClusterFiguresTest::readyQuestionsCanBeAsked()
{
    QCOMPARE(readyQuestions().size(), 4);
    for (const ReadyQuestion &ready : readyQuestions()) {
        QVERIFY(!ready.label.isEmpty());
        const auto question = parseFilter(*m_view, ready.question);
        QVERIFY2(question, qPrintable(ready.question));
        const auto among = parseFilter(*m_view, ready.among);
        QVERIFY2(among, qPrintable(ready.among));
        QVERIFY2(!listedBy(*m_view, *among).empty(), qPrintable(ready.key));
    }
}

void ClusterFiguresTest::figuresOfTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString said = stabilitySentence(0.756);
    QLocale::setDefault(before);
    QVERIFY2(said.contains(u"0,76"), qPrintable(said));
    QVERIFY(!stabilitySentence(0.756).contains(u"0,76"));
}

QTEST_GUILESS_MAIN(ClusterFiguresTest)
#include "tst_clusterfigures.moc"
