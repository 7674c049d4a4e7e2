// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rfmscheme.h"
#include "domain/shippedschemes.h"

#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

class RfmSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped_data();
    void shipped();
    void disjoint();
    void eightCells();
    void tiersRise();
    void ofANewBook();
    void labelScores();
    void cutsRoundTrip();
    void refused_data();
    void refused();
};

void RfmSchemeTest::shipped_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("unlabelled"); // cells that fall to the rest
    QTest::addColumn<bool>("isTranslated");
    QTest::newRow("default") << u"default"_s << 12 << 0 << true;
    QTest::newRow("high-low") << u"high-low"_s << 9 << 0 << false;
    QTest::newRow("tiers") << u"tiers"_s << 4 << 0 << true;
    QTest::newRow("rfm-package") << u"rfm-package"_s << 11 << 36 << false;
}

void RfmSchemeTest::shipped()
{
    QFETCH(QString, key);
    QFETCH(bool, isTranslated);
    const auto scheme = shippedRfmScheme(key);
    QVERIFY2(scheme, scheme ? "" : qPrintable(scheme.error().message));
    const QStringList groups = scheme->groups();
    QTEST(static_cast<int>(groups.size()), "groups");
    const auto cells = scheme->cells();
    QTEST(static_cast<int>(std::ranges::count(cells, groups.size() - 1)), "unlabelled");
    const auto again = RfmScheme::fromJson(scheme->toJson());
    QVERIFY(again);
    QVERIFY(*again == *scheme);
    QVERIFY(isShippedLabel(scheme->name));
    for (const QString &group : groups)
        QVERIFY2(!isTranslated || isShippedLabel(group, u"Segment"_s), qPrintable(group));
}

/// Every one of the 125 cells lies in exactly one box of the default, the eight cells and the three tiers, so
/// that the order of the boxes means nothing; the published scheme of R's package is known to overlap.
void RfmSchemeTest::disjoint()
{
    const auto boxes = [](const RfmScheme &scheme, int r, int f, int m) {
        return std::ranges::count_if(scheme.segments, [=](const RfmSegment &segment) {
            return segment.recency.contains(r) && segment.frequency.contains(f) &&
                   segment.monetary.contains(m);
        });
    };
    const auto usual = shippedRfmScheme(u"default");
    const auto eight = shippedRfmScheme(u"high-low");
    const auto tiers = shippedRfmScheme(u"tiers");
    const auto package = shippedRfmScheme(u"rfm-package");
    QVERIFY(usual && eight && tiers && package);
    int once = 0;
    int several = 0;
    for (int r = 1; r <= 5; ++r)
        for (int f = 1; f <= 5; ++f)
            for (int m = 1; m <= 5; ++m) {
                once +=
                    boxes(*usual, r, f, m) == 1 && boxes(*eight, r, f, m) == 1 && boxes(*tiers, r, f, m) == 1;
                several += boxes(*package, r, f, m) > 1;
            }
    QCOMPARE(once, 125);
    QCOMPARE(several, 39);
}

void RfmSchemeTest::eightCells()
{
    const auto scheme = shippedRfmScheme(u"high-low");
    QVERIFY(scheme);
    const QStringList groups = scheme->groups();
    const auto cells = scheme->cells();
    const auto name = [&](int r, int f, int m) { return groups[cells[RfmScheme::cellOf(r, f, m)]]; };
    QCOMPARE(name(5, 4, 5), u"Important value"_s);
    QCOMPARE(name(4, 1, 4), u"Important growth"_s);
    QCOMPARE(name(3, 5, 5), u"Important keep"_s);
    QCOMPARE(name(1, 3, 5), u"Important win-back"_s);
    QCOMPARE(name(5, 5, 3), u"Ordinary value"_s);
    QCOMPARE(name(4, 3, 1), u"Ordinary growth"_s);
    QCOMPARE(name(2, 4, 3), u"Ordinary keep"_s);
    QCOMPARE(name(1, 1, 1), u"Ordinary win-back"_s);
}

/// A higher score never makes a lower tier.
void RfmSchemeTest::tiersRise()
{
    const auto scheme = shippedRfmScheme(u"tiers");
    QVERIFY(scheme);
    QCOMPARE(scheme->groups(),
             (QStringList{u"High value"_s, u"Medium value"_s, u"Low value"_s, u"Others"_s}));
    const auto cells = scheme->cells();
    const auto tier = [&](int r, int f, int m) { return cells[RfmScheme::cellOf(r, f, m)]; };
    QCOMPARE(tier(5, 5, 5), 0);
    QCOMPARE(tier(1, 1, 1), 2);
    for (int r = 1; r <= 5; ++r)
        for (int f = 1; f <= 5; ++f)
            for (int m = 1; m <= 5; ++m) {
                QVERIFY(r == 5 || tier(r + 1, f, m) <= tier(r, f, m));
                QVERIFY(f == 5 || tier(r, f + 1, m) <= tier(r, f, m));
                QVERIFY(m == 5 || tier(r, f, m + 1) <= tier(r, f, m));
            }
}

/// A book that is made in Chinese begins with the eight cells.
void RfmSchemeTest::ofANewBook()
{
    QCOMPARE(newBookRfmScheme(QLocale(u"zh_CN"_s)), u"high-low"_s);
    QCOMPARE(newBookRfmScheme(QLocale(u"zh_TW"_s)), u"high-low"_s);
    QCOMPARE(newBookRfmScheme(QLocale(u"en_US"_s)), u"default"_s);
    QCOMPARE(newBookRfmScheme(QLocale::c()), u"default"_s);
    for (const QString &language : {u"zh_CN"_s, u"en"_s})
        QVERIFY(shippedRfmScheme(newBookRfmScheme(QLocale(language))));
}

void RfmSchemeTest::labelScores()
{
    for (int bins = RfmScheme::kFewestBins; bins <= RfmScheme::kMostBins; ++bins) {
        QCOMPARE(RfmScheme::labelScore(bins, bins), 5);
        for (int score = 2; score <= bins; ++score)
            QVERIFY(RfmScheme::labelScore(score, bins) >= RfmScheme::labelScore(score - 1, bins));
    }
    QCOMPARE(RfmScheme::labelScore(1, 3), 2);
    QCOMPARE(RfmScheme::labelScore(2, 3), 4);
    QCOMPARE(RfmScheme::labelScore(1, 10), 1);
    QCOMPARE(RfmScheme::labelScore(3, 10), 2);
}

void RfmSchemeTest::cutsRoundTrip()
{
    const auto scheme = RfmScheme::fromJson(
        R"({"bins":3,"cuts":{"recency":[30,90],"frequency":[1,1],"monetary":[9.5,100]},
            "segments":[{"name":"Big","m":[5,5]},{"name":"Rest","f":[1,4]}],"rest":"Rest"})");
    QVERIFY2(scheme, scheme ? "" : qPrintable(scheme.error().message));
    QVERIFY(scheme->cuts);
    QCOMPARE(scheme->cuts->monetary, (std::vector<double>{9.5, 100}));
    QCOMPARE(scheme->groups(), (QStringList{u"Big"_s, u"Rest"_s}));
    const auto again = RfmScheme::fromJson(scheme->toJson());
    QVERIFY(again);
    QVERIFY(*again == *scheme);
}

void RfmSchemeTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray tail = R"("segments":[{"name":"All"}],"rest":"Others"})";
    const auto segment = [](const char *text) -> QByteArray {
        return QByteArray(R"({"segments":[)") + text + R"(],"rest":"Others"})";
    };
    QTest::newRow("no JSON") << QByteArray("nothing") << u"line 1 must be valid JSON"_s;
    QTest::newRow("two bins") << "{\"bins\":2," + tail << u"bins must be a number from 3 to 10"_s;
    QTest::newRow("eleven bins") << "{\"bins\":11," + tail << u"bins must be a number from 3 to 10"_s;
    QTest::newRow("half bins") << "{\"bins\":4.5," + tail << u"bins must be a whole number"_s;
    QTest::newRow("boundary") << "{\"boundary\":\"left\"," + tail << u"boundary must be “right”"_s;
    QTest::newRow("cuts a number") << "{\"cuts\":7," + tail << u"cuts must be “quantile7”"_s;
    QTest::newRow("an axis missing") << R"({"bins":3,"cuts":{"recency":[1,2],"frequency":[1,2]},)" + tail
                                     << u"cuts, monetary must be a list"_s;
    QTest::newRow("too few cuts")
        << R"({"bins":4,"cuts":{"recency":[1,2],"frequency":[1,2,3],"monetary":[1,2,3]},)" + tail
        << u"cuts, recency must be 3 cut points for 4 bins"_s;
    QTest::newRow("cuts fall")
        << R"({"bins":3,"cuts":{"recency":[2,1],"frequency":[1,2],"monetary":[1,2]},)" + tail
        << u"cuts, recency must be numbers that never fall"_s;
    QTest::newRow("no segments") << QByteArray(R"({"segments":[],"rest":"Others"})")
                                 << u": segments must be a list"_s;
    QTest::newRow("no name") << segment(R"({"r":[1,5]})") << u"segments 1, name must be a text"_s;
    QTest::newRow("range upside down")
        << segment(R"({"name":"A"},{"name":"B","f":[4,2]})") << u"segments 2, f must be two scores"_s;
    QTest::newRow("range too wide") << segment(R"({"name":"A","m":[1,6]})") << u"segments 1, m must be two"_s;
    QTest::newRow("range a number") << segment(R"({"name":"A","r":3})") << u"segments 1, r must be two"_s;
    QTest::newRow("no rest") << QByteArray(R"({"segments":[{"name":"A"}]})") << u": rest must be a text"_s;
}

void RfmSchemeTest::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto scheme = RfmScheme::fromJson(json);
    QVERIFY(!scheme);
    QCOMPARE(scheme.error().code, ErrorCode::Invalid);
    QVERIFY2(scheme.error().message.contains(place), qPrintable(scheme.error().message));
}

QTEST_GUILESS_MAIN(RfmSchemeTest)
#include "tst_rfmscheme.moc"
