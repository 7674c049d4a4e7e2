// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradeexplanation.h"
#include "analysis/leads.h"
#include "support/exhaustiveway.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Inputs of every kind: counts that fade, kinds within kinds, a filter, an age, one input in two criteria.
constexpr const char *kManyKinds = R"json({
  "criteria": [
    {"label": "Need", "field": "need", "bands": [{"from": 3, "points": 30}, {"from": 2, "points": 15},
                                                 {"points": 0}]},
    {"label": "Contact", "field": "count(contact, 90)", "halfLife": 14,
     "bands": [{"from": 3.5, "points": 25}, {"from": 1.25, "points": 12}, {"from": 0.25, "points": 5},
               {"points": 0}]},
    {"label": "Talks", "field": "count(meeting + visit, 60)",
     "bands": [{"from": 4, "points": 12}, {"from": 1, "points": 6}, {"points": 0}]},
    {"label": "Visits", "field": "count(visit, 60)", "bands": [{"from": 2, "points": 9}, {"points": 0}]},
    {"label": "Big city", "field": "where(city = London)", "bands": [{"from": 1, "points": 8}, {"points": 0}]},
    {"label": "Silent", "field": "age(lastContact)", "better": "less",
     "bands": [{"from": 60, "points": 0}, {"from": 14, "points": 4}, {"points": 9}]},
    {"label": "Value", "field": "value", "bands": [{"from": 50000, "points": 15}, {"points": 0}]},
    {"label": "Very large", "field": "value", "bands": [{"from": 120000, "points": 10}, {"points": 0}]},
    {"label": "Own", "field": "extra.Budget", "unknown": -2,
     "bands": [{"from": 1000, "points": 6}, {"from": 100, "points": 3}, {"points": -2}]}
  ],
  "cutoffs": [{"grade": "A", "from": 90}, {"grade": "B", "from": 60}, {"grade": "C", "from": 30}],
  "rest": "D"
})json";

GradeScheme schemeOf(const QString &key)
{
    return key == u"many kinds" ? GradeScheme::fromJson(kManyKinds).value() : shippedGradeScheme(key).value();
}

/// Equal, with unknown equal to unknown.
bool areSame(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::ranges::equal(a, b, [](double one, double other) {
        return one == other || (std::isnan(one) && std::isnan(other));
    });
}

/// A customer with a value for every kind of input.
std::vector<double> leadFor(const Grader &grader, std::mt19937 &random)
{
    std::vector<double> values = randomLead(grader, random);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const GradeField field = gradeField(grader.fields()[qsizetype(i)]);
        const double part = double(random() % 1000) / 1000;
        if (field.kind == GradeFieldKind::Decayed)
            values[i] = random() % 3 == 0 ? 0 : 4 * part;
        else if (field.kind == GradeFieldKind::Flag)
            values[i] = double(random() % 2);
        else if (field.kind == GradeFieldKind::Age)
            values[i] = random() % 4 == 0 ? kUnknown : double(random() % 100);
        else if (grader.fields()[qsizetype(i)].startsWith(u"extra."))
            values[i] = random() % 4 == 0 ? kUnknown : std::floor(1500 * part);
    }
    return values;
}

} // namespace

/// The way up against a search that leaves nothing out.
class WayUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSmallerWayExists_data();
    void noSmallerWayExists();
    void fourMovesWhereThreeAreNotEnough();
    void whatNobodyCanMove_data();
    void whatNobodyCanMove();
    void eventsOfTodayCountWhereverTheyBelong();
    void aFadedCountRisesByWholeEvents();
    void manyCriteriaEndInTime();
};

void WayUpTest::noSmallerWayExists_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("severalAtLeast"); // leads that more than one move lifts
    QTest::newRow("default") << u"default"_s << 100;
    QTest::newRow("software") << u"software"_s << 40;
    QTest::newRow("manufacturer") << u"manufacturer"_s << 100;
    QTest::newRow("intent") << u"intent"_s << 10;
    QTest::newRow("value") << u"value"_s << 0;
    QTest::newRow("many kinds") << u"many kinds"_s << 100;
}

void WayUpTest::noSmallerWayExists()
{
    QFETCH(QString, key);
    const Grader grader(schemeOf(key));
    const ExhaustiveWay exhaustive(grader.scheme());
    std::mt19937 random(29);
    std::array<int, 10> bySize{};
    for (int i = 0; i < 2000; ++i) {
        const auto lead = leadFor(grader, random);
        const GradeExplanation why = explainGrade(grader, lead);
        QCOMPARE(std::size_t(why.grade), exhaustive.grade(lead));
        QCOMPARE(why.points, exhaustive.points(lead));
        const auto best = why.grade == 0 ? std::nullopt : exhaustive.best(lead);
        QCOMPARE(why.waysUp.empty(), !best);
        if (!best)
            continue;
        ++bySize[best->moves];
        int steps = 0;
        for (const GradeChange &change : why.waysUp.front().changes)
            steps += change.steps;
        QCOMPARE(steps, best->steps);
        for (const WayUp &way : why.waysUp) {
            QCOMPARE(way.changes.size(), best->moves);
            std::vector<ExhaustiveWay::Move> moves;
            for (const GradeChange &change : way.changes) {
                moves.push_back({grader.column(change.field), change.to, change.steps});
                const double now = lead[grader.column(change.field)];
                QVERIFY(change.from == now || (std::isnan(change.from) && std::isnan(now)));
            }
            const auto after = exhaustive.after(lead, moves);
            QVERIFY(areSame(applied(grader, lead, way), after));
            QCOMPARE(std::size_t(way.grade), exhaustive.grade(after));
            QVERIFY(way.grade < why.grade);
        }
    }
    QVERIFY2(bySize[1] > 200, qPrintable(QString::number(bySize[1])));
    QFETCH(int, severalAtLeast);
    const int several = std::accumulate(bySize.begin() + 2, bySize.end(), 0);
    QVERIFY2(several >= severalAtLeast, qPrintable(QString::number(several)));
}

void WayUpTest::fourMovesWhereThreeAreNotEnough()
{
    GradeScheme scheme;
    for (const auto &field : {u"need"_s, u"stage"_s, u"count(call, 30)"_s, u"openDeals"_s})
        scheme.criteria.push_back({field, field, 0, {{u"yes"_s, field, 2, 10}, {u"no"_s, field, {}, 0}}});
    scheme.cutoffs = {{u"A"_s, 40}};
    scheme.rest = u"B"_s;
    const Grader grader(scheme);
    const auto ways = waysUp(grader, std::vector<double>{kUnknown, 0, 1, 0});
    QCOMPARE(ways.size(), std::size_t{1});
    QCOMPARE(ways[0].changes.size(), std::size_t{4});
    QCOMPARE(ways[0].points, 40.0);
    // A stage of the fifth level is out of reach.
    scheme.criteria[1].bands[0].from = 3;
    QVERIFY(waysUp(Grader(scheme), std::vector<double>{kUnknown, 0, 1, 0}).empty());
}

void WayUpTest::whatNobodyCanMove_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("from");
    QTest::addColumn<bool>("hasWay");
    QTest::newRow("a filter") << u"where(city = London)"_s << 0.0 << 1.0 << false;
    QTest::newRow("employees") << u"employees"_s << 40.0 << 50.0 << false;
    QTest::newRow("employees unknown") << u"employees"_s << kUnknown << 50.0 << true;
    QTest::newRow("yes and no") << u"doNotContact"_s << 0.0 << 1.0 << false;
    QTest::newRow("days since") << u"age(lastContact)"_s << 5.0 << 7.0 << false;
    QTest::newRow("days since nothing") << u"age(lastContact)"_s << kUnknown << 7.0 << false;
    QTest::newRow("last score") << u"score(NPS)"_s << 6.0 << 9.0 << false;
    QTest::newRow("never asked") << u"score(NPS)"_s << kUnknown << 9.0 << true;
    QTest::newRow("twice the amount") << u"openValue"_s << 30'000.0 << 60'000.0 << true;
    QTest::newRow("more than twice") << u"openValue"_s << 30'000.0 << 60'001.0 << false;
    QTest::newRow("three orders more") << u"orders"_s << 1.0 << 4.0 << true;
    QTest::newRow("four orders more") << u"orders"_s << 0.0 << 4.0 << false;
    QTest::newRow("own number") << u"extra.Budget"_s << 600.0 << 1000.0 << true;
    QTest::newRow("more days than there are") << u"days(contact, 7)"_s << 6.0 << 8.0 << false;
}

void WayUpTest::whatNobodyCanMove()
{
    QFETCH(QString, field);
    QFETCH(double, now);
    QFETCH(double, from);
    QFETCH(bool, hasWay);
    GradeScheme scheme;
    scheme.criteria.push_back({field, field, 0, {{u"yes"_s, field, from, 10}, {u"no"_s, field, {}, 0}}});
    scheme.cutoffs = {{u"A"_s, 10}};
    scheme.rest = u"B"_s;
    QCOMPARE(!waysUp(Grader(scheme), std::vector<double>{now}).empty(), hasWay);
}

void WayUpTest::eventsOfTodayCountWhereverTheyBelong()
{
    const Grader grader(schemeOf(u"many kinds"_s));
    std::vector<double> lead(std::size_t(grader.fields().size()), 0);
    const std::size_t both = grader.column(u"count(meeting + visit, 60)"_s);
    const std::size_t visits = grader.column(u"count(visit, 60)"_s);
    lead[both] = 2;
    lead[visits] = 1;
    const auto wayOf = [&](std::initializer_list<std::pair<QString, double>> moves) {
        WayUp way;
        for (const auto &[field, to] : moves)
            way.changes.push_back({0, 0, field, lead[grader.column(field)], to, 1});
        return applied(grader, lead, way);
    };
    QCOMPARE(wayOf({{u"count(visit, 60)"_s, 2}})[both], 3.0);             // a visit is a meeting or visit
    QCOMPARE(wayOf({{u"count(meeting + visit, 60)"_s, 4}})[visits], 1.0); // which may be a meeting
    const auto together = wayOf({{u"count(meeting + visit, 60)"_s, 4}, {u"count(visit, 60)"_s, 2}});
    QCOMPARE(together[both], 4.0); // the visit may be one of the two
    QCOMPARE(together[visits], 2.0);
}

void WayUpTest::aFadedCountRisesByWholeEvents()
{
    GradeScheme scheme;
    scheme.criteria.push_back(
        {u"Contact"_s,
         u"contactDays90"_s,
         0,
         {{u"lively"_s, u"contactDays90"_s, 2.5, 10}, {u"quiet"_s, u"contactDays90"_s, {}, 0}},
         14});
    scheme.cutoffs = {{u"A"_s, 10}};
    scheme.rest = u"B"_s;
    const Grader grader(scheme);
    const auto ways = waysUp(grader, std::vector<double>{0.25});
    QCOMPARE(ways.size(), std::size_t{1});
    QCOMPARE(ways[0].changes[0].to, 3.25);
    QCOMPARE(ways[0].changes[0].field, u"contactDays90~14"_s);
}

/// Thirty criteria of which fifteen are needed: found without trying 155 million sets.
void WayUpTest::manyCriteriaEndInTime()
{
    GradeScheme scheme;
    for (int i = 1; i <= 30; ++i) {
        const QString field = u"extra.%1"_s.arg(i);
        scheme.criteria.push_back({field, field, 0, {{u"yes"_s, field, 1, 1}, {u"no"_s, field, {}, 0}}});
    }
    scheme.cutoffs = {{u"A"_s, 15}};
    scheme.rest = u"B"_s;
    const auto ways = waysUp(Grader(scheme), std::vector<double>(30, kUnknown));
    QVERIFY(!ways.empty());
    for (const WayUp &way : ways)
        QCOMPARE(way.changes.size(), std::size_t{15});
}

QTEST_GUILESS_MAIN(WayUpTest)
#include "tst_wayup.moc"
