// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scoredesign.h"
#include "analysis/scoremeasures.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace leadbook;

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

ScoreField numbers(std::vector<double> values)
{
    ScoreField field;
    field.number = std::move(values);
    return field;
}

ScoreField codes(std::vector<std::string> levels, std::vector<std::uint32_t> values)
{
    ScoreField field;
    field.level = std::move(levels);
    field.code = std::move(values);
    return field;
}

std::vector<std::uint32_t> allRows(std::size_t count)
{
    std::vector<std::uint32_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

} // namespace

class ScoreMeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void auc_data();
    void auc();
    void measures();
    void calibrationAddsUp();
    void leaks();
    void noiseHasNoLeak();
    void design();
    void nothingToLearn();
};

void ScoreMeasuresTest::auc_data()
{
    QTest::addColumn<QList<double>>("scores");
    QTest::addColumn<QList<int>>("won");
    QTest::addColumn<double>("expected");
    QTest::newRow("apart") << QList<double>{.1, .2, .8, .9} << QList<int>{0, 0, 1, 1} << 1.0;
    QTest::newRow("turned") << QList<double>{.9, .8, .2, .1} << QList<int>{0, 0, 1, 1} << 0.0;
    QTest::newRow("all equal") << QList<double>{.5, .5, .5} << QList<int>{0, 1, 1} << 0.5;
    // Pairs: (.3 > .1), (.3 = .3) a half, (.7 > .1), (.7 > .3): 3.5 of 4.
    QTest::newRow("a tie") << QList<double>{.1, .3, .3, .7} << QList<int>{0, 0, 1, 1} << 0.875;
    QTest::newRow("one kind") << QList<double>{.1, .3} << QList<int>{1, 1} << 0.5;
    QTest::newRow("none") << QList<double>{} << QList<int>{} << 0.5;
}

void ScoreMeasuresTest::auc()
{
    QFETCH(const QList<double>, scores);
    QFETCH(const QList<int>, won);
    QFETCH(const double, expected);
    const std::vector<std::uint8_t> outcome(won.begin(), won.end());
    QCOMPARE(areaUnderCurve({scores.data(), static_cast<std::size_t>(scores.size())}, outcome), expected);
}

void ScoreMeasuresTest::measures()
{
    const ScoreMeasures found =
        measureScore(std::vector<double>{0.25, 0.75, 1.0}, std::vector<std::uint8_t>{0, 0, 1});
    // (0.0625 + 0.5625 + 0) / 3 and -(ln 0.75 + ln 0.25 + ln 1) / 3
    QCOMPARE(found.brier, 0.625 / 3);
    QCOMPARE(found.logLoss, -(std::log(0.75) + std::log(0.25)) / 3);
    QCOMPARE(found.calibration.size(), std::size_t{3});
    QCOMPARE(found.calibration.back().high, 1.0);
    QCOMPARE(found.calibration.back().observed, 1.0);
}

void ScoreMeasuresTest::calibrationAddsUp()
{
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> uniform;
    std::vector<double> chances;
    std::vector<std::uint8_t> won;
    for (int i = 0; i < 5000; ++i) {
        chances.push_back(uniform(random));
        won.push_back(uniform(random) < chances.back() ? 1 : 0);
    }
    const ScoreMeasures found = measureScore(chances, won);
    double expected = 0;
    double observed = 0;
    std::size_t count = 0;
    for (const CalibrationBin &bin : found.calibration) {
        expected += bin.expected * static_cast<double>(bin.count);
        observed += bin.observed * static_cast<double>(bin.count);
        count += bin.count;
        // Five standard deviations of a share of 500.
        QVERIFY(std::abs(bin.expected - bin.observed) < 0.112);
    }
    QCOMPARE(count, chances.size());
    QVERIFY(std::abs(expected - std::accumulate(chances.begin(), chances.end(), 0.0)) < 1e-9);
    QVERIFY(std::abs(observed - std::accumulate(won.begin(), won.end(), 0.0)) < 1e-9);
}

void ScoreMeasuresTest::leaks()
{
    constexpr std::size_t kRows = 400;
    ScoreTable table;
    table.rows = kRows;
    std::vector<std::uint8_t> won(kRows);
    std::vector<std::uint32_t> tells(kRows);
    std::vector<std::uint32_t> level(kRows);
    std::vector<double> number(kRows);
    for (std::size_t row = 0; row < kRows; ++row) {
        won[row] = row % 2 == 0 ? 1 : 0;
        tells[row] = row % 2 == 0 ? 1 : 2;
        level[row] = row < 100 && row % 2 == 0 ? 1 : 2; // 50 rows, all won
        number[row] = row % 2 == 0 ? 1e6 + static_cast<double>(row) : static_cast<double>(row);
    }
    table.fields = {codes({"", "yes", "no"}, tells), codes({"", "signed", "other"}, level), numbers(number)};
    const auto found = findLeaks(table, won, Progress());
    QCOMPARE(found.size(), std::size_t{4});
    QCOMPARE(found[0].field, std::size_t{0});
    QCOMPARE(found[0].level, 0U);
    QCOMPARE(found[0].auc, 1.0);
    QCOMPARE(found[1].level, 1U); // its level as well
    QCOMPARE(found[2].field, std::size_t{1});
    QCOMPARE(found[2].level, 1U);
    QCOMPARE(found[2].count, std::size_t{50});
    QCOMPARE(found[3].field, std::size_t{2});
}

void ScoreMeasuresTest::noiseHasNoLeak()
{
    // A text that is different in each row tells nothing, though it would by heart.
    std::mt19937_64 random(3);
    std::vector<std::uint8_t> won;
    std::vector<std::uint32_t> own;
    std::vector<double> number;
    std::vector<std::string> names(1);
    for (std::uint32_t row = 0; row < 500; ++row) {
        won.push_back(random() % 2);
        own.push_back(row + 1);
        names.push_back("n" + std::to_string(row));
        number.push_back(static_cast<double>(random() % 1000));
    }
    ScoreTable table;
    table.rows = won.size();
    table.fields = {codes(names, own), numbers(number)};
    QVERIFY(findLeaks(table, won, Progress()).empty());
}

void ScoreMeasuresTest::design()
{
    // 12 of a, 10 of b, 3 and 1 of rare ones, 4 not known.
    std::vector<std::uint32_t> values(12, 1);
    values.insert(values.end(), 10, 2);
    values.insert(values.end(), {3, 3, 3, 4, 0, 0, 0, 0});
    std::vector<double> number(30, kUnknown);
    for (std::size_t row = 0; row < 20; ++row)
        number[row] = static_cast<double>(row % 2) * 4 + 3; // mean 5, deviation 2
    ScoreTable table;
    table.rows = 30;
    table.fields = {codes({"", "a", "b", "c", "d"}, values), numbers(number)};
    const ScoreDesign design(table, allRows(30), Progress());
    using Meaning = ScoreColumn::Meaning;
    std::vector<Meaning> meanings;
    for (const ScoreColumn &column : design.columns())
        meanings.push_back(column.meaning);
    QCOMPARE(meanings, (std::vector{Meaning::Missing, Meaning::Level, Meaning::Level, Meaning::Other,
                                    Meaning::Missing, Meaning::Number}));
    const SparseRows &matrix = design.matrix();
    QCOMPARE(matrix.rows(), std::size_t{30});
    QCOMPARE(matrix.column[matrix.begin[0]], 1U);
    QCOMPARE(matrix.value[matrix.begin[0] + 1], -1.0);
    QCOMPARE(matrix.value[matrix.begin[1] + 1], 1.0);
    QCOMPARE(matrix.column[matrix.begin[22]], 3U); // rare
    QCOMPARE(matrix.column[matrix.begin[25]], 3U);
    QCOMPARE(matrix.column[matrix.begin[29] + 1], 4U); // the number is not known
}

void ScoreMeasuresTest::nothingToLearn()
{
    ScoreTable table;
    table.rows = 20;
    table.fields = {numbers(std::vector<double>(20, kUnknown)), numbers(std::vector<double>(20, 7.0)),
                    codes({"", "a"}, std::vector<std::uint32_t>(20, 1)),
                    codes({""}, std::vector<std::uint32_t>(20, 0))};
    const ScoreDesign design(table, allRows(20), Progress());
    QCOMPARE(design.columns().size(), std::size_t{0});
    QCOMPARE(design.matrix().rows(), std::size_t{20});
    std::vector<std::uint8_t> won(20);
    std::fill_n(won.begin(), 5, std::uint8_t{1});
    const LogisticFit fit = fitLogistic(design.matrix(), allRows(20), won, 1, Progress());
    QVERIFY(std::abs(fit.chance(design.matrix(), 0) - 0.25) < 1e-9);
}

QTEST_GUILESS_MAIN(ScoreMeasuresTest)
#include "tst_scoremeasures.moc"
