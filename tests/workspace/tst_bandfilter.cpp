// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupcheck.h"
#include "support/snapshotbuilder.h"
#include "workspace/segments/bandfilter.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// A view of customers in @p cities.
ViewPtr peopleIn(const QStringList &cities)
{
    SnapshotBuilder builder;
    for (const QString &city : cities)
        builder.customer({{FieldId::City, city.toStdString()}});
    return builder.view();
}

/// @p view as if its RFM scheme had @p bins scores.
View withBins(const ViewPtr &view, int bins)
{
    View changed = *view;
    AnalysisSettings settings = *view->settings;
    settings.rfm.bins = bins;
    changed.settings = std::make_shared<const AnalysisSettings>(settings);
    return changed;
}

/// A customer for each pair of money and frequency scores, and one without purchases.
View scoredBook(int bins)
{
    SnapshotBuilder builder;
    for (int money = 1; money <= bins; ++money) {
        for (int frequency = 1; frequency <= bins; ++frequency)
            builder.customer({{FieldId::MonetaryScore, std::to_string(money)},
                              {FieldId::FrequencyScore, std::to_string(frequency)},
                              {FieldId::RecencyScore, std::to_string(frequency)},
                              {FieldId::Orders, "2"},
                              {FieldId::LifeCycle, "mature"}});
    }
    builder.customer({});
    const ViewPtr view = builder.view();
    return withBins(view, bins);
}

} // namespace

/// What stands in braces in the filter of a band.
class BandFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data();
    void scores();
    void valueGoesByLabelScores_data();
    void valueGoesByLabelScores();
    void readyGroupsGoByLabelScores_data() { valueGoesByLabelScores_data(); }
    void readyGroupsGoByLabelScores();
    void resolved_data();
    void resolved();
    void home_data();
    void home();
    void localIsWhoLivesThere();
};

void BandFilterTest::scores_data()
{
    QTest::addColumn<int>("bins");
    for (int bins = RfmScheme::kFewestBins; bins <= RfmScheme::kMostBins; ++bins)
        QTest::addRow("%d bins", bins) << bins;
}

/// A score passes m >= {n/5} where the scheme calls it n or more.
void BandFilterTest::scores()
{
    QFETCH(int, bins);
    const View view = withBins(peopleIn({}), bins);
    for (int label = 1; label <= RfmScheme::kLabelScores; ++label) {
        const QString text = bandFilter(view, u"m >= {%1/5}"_s.arg(label));
        QVERIFY2(text.startsWith(u"m >= "), qPrintable(text));
        const int least = text.mid(5).toInt();
        for (int score = 1; score <= bins; ++score)
            QCOMPARE(score >= least, RfmScheme::labelScore(score, bins) >= label);
    }
}

void BandFilterTest::valueGoesByLabelScores_data()
{
    QTest::addColumn<int>("bins");
    QTest::newRow("3") << 3;
    QTest::newRow("5") << 5;
    QTest::newRow("7") << 7;
    QTest::newRow("10") << 10;
}

void BandFilterTest::valueGoesByLabelScores()
{
    QFETCH(int, bins);
    const View view = scoredBook(bins);
    std::array<int, 3> expected{}; // high, medium, low
    int strong = 0;
    for (int money = 1; money <= bins; ++money) {
        const int label = RfmScheme::labelScore(money, bins);
        expected[label >= 4 ? 0 : label >= 2 ? 1 : 2] += bins;
        for (int frequency = 1; frequency <= bins; ++frequency)
            strong += label >= 4 && RfmScheme::labelScore(frequency, bins) >= 4 ? 1 : 0;
    }
    const auto value = divideCustomers(view, shipped(u"value"_s), Progress());
    QVERIFY(value);
    QCOMPARE(told(*value),
             (QStringList{u"High value %1"_s.arg(expected[0]), u"Medium value %1"_s.arg(expected[1]),
                          u"Low value %1"_s.arg(expected[2]), u"Unknown 1"_s}));
    QCOMPARE(faultOf(view, *value), QString());
    const auto core = divideCustomers(view, shipped(u"core"_s), Progress());
    QVERIFY(core);
    QCOMPARE(told(*core)[1], u"Strong buyer %1"_s.arg(strong));
    QCOMPARE(faultOf(view, *core), QString());
}

void BandFilterTest::readyGroupsGoByLabelScores()
{
    QFETCH(int, bins);
    const View view = scoredBook(bins);
    qsizetype strong = 0;
    qsizetype fading = 0;
    for (int money = 1; money <= bins; ++money) {
        for (int frequency = 1; frequency <= bins; ++frequency) {
            const int label = RfmScheme::labelScore(frequency, bins);
            strong += label >= 4 && RfmScheme::labelScore(money, bins) >= 4 ? 1 : 0;
            // Recency has the score of frequency here.
            fading += label <= 2 && label >= 3 ? 1 : 0;
        }
    }
    const auto groups = readyGroups();
    QCOMPARE(std::ssize(listedBy(view, bandFilter(view, groups[0].where))), fading);
    QCOMPARE(std::ssize(listedBy(view, bandFilter(view, groups[1].where))), strong);
    // Recency alone.
    qsizetype late = 0;
    for (int recency = 1; recency <= bins; ++recency)
        late += RfmScheme::labelScore(recency, bins) <= 2 ? bins : 0;
    QCOMPARE(std::ssize(listedBy(view, bandFilter(view, u"r < {3/5}"_s))), late);
}

void BandFilterTest::resolved_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &where, const QString &expected) {
        QTest::newRow(name) << where << expected;
    };
    row("nothing to resolve", u" city = \"a\"  and m>=4 "_s, u" city = \"a\"  and m>=4 "_s);
    row("scores", u"m>={4/5} and f < {1/5}"_s, u"m>=7 and f < 1"_s);
    row("score in a text", u"name = \"{4/5}\""_s, u"name = \"{4/5}\""_s);
    row("home", u"city = \"{home}\""_s, u"city = \"O\\\"Fallon\" "_s);
    row("home without quotes", u"city = {home} and m = 1"_s, u"city = \"O\\\"Fallon\" and m = 1"_s);
    row("home within a text", u"city in (\"{home} City\",Rome)"_s, u"city in (\"O\\\"Fallon City\" ,Rome)"_s);
    row("other braces", u"m >= {6/5} {x} {"_s, u"m >= {6/5} {x} {"_s);
}

void BandFilterTest::resolved()
{
    QFETCH(QString, where);
    const View view = withBins(peopleIn({u"O\"Fallon"_s}), 10);
    QTEST(bandFilter(view, where), "expected");
}

void BandFilterTest::home_data()
{
    QTest::addColumn<QStringList>("cities");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody") << QStringList() << QString();
    QTest::newRow("no city") << QStringList{QString(), QString()} << QString();
    QTest::newRow("most, not none") << QStringList{QString(), QString(), u"Rome"_s} << u"Rome"_s;
    QTest::newRow("spellings are one")
        << QStringList{u"Shanghai"_s, u"beijing"_s,  u"Shanghai"_s, u"Beijing"_s,
                       u"Shanghai"_s, u"Ｂeijing"_s, u"Beijing"_s}
        << u"Beijing"_s;
}

void BandFilterTest::home()
{
    QFETCH(QStringList, cities);
    QTEST(homeCity(*peopleIn(cities)), "expected");
}

void BandFilterTest::localIsWhoLivesThere()
{
    for (const QString &city :
         {u"O\"Fallon"_s, u"back\\slash"_s, u"two\\\\\"\""_s, u"LA"_s, u"or"_s, u"a“b”"_s}) {
        const ViewPtr view = peopleIn({city, u"Rome"_s, city.toUpper(), QString()});
        const auto divided = divideCustomers(*view, shipped(u"locality"_s), Progress());
        QVERIFY2(divided, qPrintable(city));
        QCOMPARE(told(*divided), (QStringList{u"Local 2"_s, u"Elsewhere 1"_s, u"Unknown 1"_s}));
        QCOMPARE(faultOf(*view, *divided), QString());
    }
}

QTEST_APPLESS_MAIN(BandFilterTest)
#include "tst_bandfilter.moc"
