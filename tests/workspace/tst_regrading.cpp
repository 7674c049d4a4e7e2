// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"
#include "workspace/derivation.h"
#include "workspace/gradeinputs.h"
#include "workspace/regrading.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// One customer for each need level and number of calls, one of them removed; derived by the shipped scheme.
ViewPtr makeView()
{
    SnapshotBuilder builder(kToday);
    for (const char *need : {"unknown", "unclear", "partly", "clear"}) {
        for (int calls = 0; calls < 4; ++calls) {
            const Row row = builder.customer(
                {{FieldId::Name, "x"}, {FieldId::Need, need}, {FieldId::Potential, "150000"}});
            for (int i = 0; i < calls; ++i)
                builder.interaction(row, kToday - i, 0, InteractionTable::TwoWay);
        }
    }
    builder.bury(5);
    const ViewPtr plain = builder.view();
    auto view = std::make_shared<View>(*plain);
    auto settings = std::make_shared<AnalysisSettings>(*plain->settings);
    view->derived = deriveAll(*view->snapshot, kToday, *settings);
    view->settings = settings;
    return view;
}

/// A scheme on need alone with two grades.
GradeScheme needAlone()
{
    return GradeScheme::fromJson(R"({"name":"need","criteria":[{"label":"Need","field":"need","bands":[
        {"from":3,"points":10},{"points":0}]}],"cutoffs":[{"grade":"yes","from":10}],"rest":"no"})"_ba)
        .value();
}

} // namespace

/// The customers of a view graded by another scheme or on another day.
class RegradingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSchemeMovesNobody();
    void anotherScheme();
    void cutPoints();
    void cancelledGradesNobody();
    void livingCustomersOnly();
    void inputs_data();
    void inputs();
    void unknownInputs();
};

void RegradingTest::sameSchemeMovesNobody()
{
    const ViewPtr view = makeView();
    const Regrading same = regrade(*view, *view->settings, Progress());
    QCOMPARE(same.graded, std::int64_t(15));
    QCOMPARE(std::reduce(same.counts.begin(), same.counts.end()), std::int64_t(15));
    for (std::size_t from = 0; from < 4; ++from) {
        for (std::size_t to = 0; to < 4; ++to)
            QCOMPARE(same.moves.at(from, to), from == to ? same.counts[from] : 0);
    }
    for (Row row = 0; row < 16; ++row) {
        if (row != 5)
            QCOMPARE(same.grading.grade[row], view->derived.choice(FieldId::Grade)[row]);
    }
}

void RegradingTest::anotherScheme()
{
    const ViewPtr view = makeView();
    AnalysisSettings settings = *view->settings;
    settings.grading = needAlone();
    const Regrading other = regrade(*view, settings, Progress());
    QCOMPARE(other.counts, (std::vector<std::int64_t>{4, 11}));
    std::int64_t toYes = 0;
    for (std::size_t from = 0; from < 4; ++from)
        toYes += other.moves.at(from, 0);
    QCOMPARE(toYes, std::int64_t(4));
    QCOMPARE(other.settings.grading.name, u"need"_s);
    QCOMPARE(int(other.grading.grade[0]), 1);
    QCOMPARE(int(other.grading.grade[15]), 0);
}

/// The cut points of the view's own scheme stay, those of another come from the values that the view shows.
void RegradingTest::cutPoints()
{
    SnapshotBuilder builder(kToday);
    for (int i = 1; i <= 60; ++i)
        builder.customer({{FieldId::Name, "x"}, {FieldId::Potential, std::to_string(i * 1000)}});
    auto view = std::make_shared<View>(*builder.view());
    AnalysisSettings settings = *view->settings;
    view->derived = deriveAll(*view->snapshot, kToday, settings);
    settings.grading.setValueCutPoints(7'000, 3'000); // settled when the book was opened, before edits
    view->settings = std::make_shared<AnalysisSettings>(settings);
    const auto cutsOf = [](const Regrading &regrading) {
        const auto &bands = regrading.settings.grading.criteria[1].bands;
        return std::pair(bands[0].from.value(), bands[1].from.value());
    };
    QCOMPARE(cutsOf(regrade(*view, settings, Progress())), std::pair(7'000.0, 3'000.0));
    settings.grading = shippedGradeScheme(u"software").value();
    settings.gradingIsSettled = false; // of a shipped scheme
    QCOMPARE(cutsOf(regrade(*view, settings, Progress())), std::pair(48'000.0, 25'000.0));
    settings.gradingIsSettled = true; // of a file
    QCOMPARE(cutsOf(regrade(*view, settings, Progress())), std::pair(100'000.0, 20'000.0));
}

void RegradingTest::cancelledGradesNobody()
{
    const ViewPtr view = makeView();
    Progress progress;
    progress.cancel();
    const Regrading none = regrade(*view, *view->settings, progress);
    QCOMPARE(none.graded, std::int64_t(0));
    QVERIFY(none.counts.empty());
}

void RegradingTest::livingCustomersOnly()
{
    const ViewPtr view = makeView();
    const auto living = livingCustomers(*view->snapshot);
    QCOMPARE(living.size(), std::size_t(16));
    for (std::size_t row = 0; row < living.size(); ++row)
        QCOMPARE(int(living[row]), row == 5 ? 0 : 1);
    QCOMPARE(int(regrade(*view, *view->settings, Progress()).grading.grade[5]), int(kNoGrade));
}

void RegradingTest::inputs_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<double>("first"); // of a customer with a clear need and three calls
    QTest::newRow("need") << u"need"_s << 3.0;
    QTest::newRow("value") << u"value"_s << 150'000.0;
    QTest::newRow("days of contact") << u"contactDays90"_s << 3.0;
    QTest::newRow("days of contact in 30") << u"contactDays30"_s << 3.0;
}

void RegradingTest::inputs()
{
    QFETCH(QString, field);
    QFETCH(double, first);
    const ViewPtr view = makeView();
    const GradeInputs all(*view->snapshot, view->derived, kToday, {field});
    QCOMPARE(all.columns().front().size(), std::size_t(16));
    QCOMPARE(all.columns().front()[15], first);
    const std::vector<Row> rows{15, 2};
    const GradeInputs few(*view->snapshot, view->derived, kToday, {field}, rows);
    QCOMPARE(few.row(0), (std::vector<double>{first}));
    QCOMPARE(few.columns().front().size(), std::size_t(2));
    const double second = few.columns().front()[1];
    QVERIFY(second == all.columns().front()[2] ||
            (std::isnan(second) && std::isnan(all.columns().front()[2])));
}

void RegradingTest::unknownInputs()
{
    const ViewPtr view = makeView();
    const GradeInputs inputs(*view->snapshot, view->derived, kToday,
                             {u"need"_s, u"no such field"_s, u"extra.None"_s});
    QVERIFY(std::isnan(inputs.columns()[0][0])); // the need of the first is not known
    for (Row row = 0; row < 16; ++row) {
        QVERIFY(std::isnan(inputs.columns()[1][row]));
        QVERIFY(std::isnan(inputs.columns()[2][row]));
    }
}

QTEST_GUILESS_MAIN(RegradingTest)
#include "tst_regrading.moc"
