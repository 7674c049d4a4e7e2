// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/randomdraws.h"
#include "analysis/tree/binnedfields.h"
#include "analysis/tree/treerules.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace leadbook;

namespace {

ScoreField numbers(std::size_t rows, RandomDraws &draws, double scale)
{
    ScoreField field;
    for (std::size_t row = 0; row < rows; ++row)
        field.number.push_back(scale * draws.uniform());
    return field;
}

const RuleCondition *conditionOn(const TreeRule &rule, std::size_t field)
{
    const auto known = std::ranges::find(rule.conditions, field, &RuleCondition::field);
    return known == rule.conditions.end() ? nullptr : &*known;
}

} // namespace

class TreeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundNumbers_data();
    void roundNumbers();
    void knownRulesAreFound();
    void levelsAndMissingValues();
    void rulesPartTheRows();
    void missingValuesPartedFromALevel();
    void nothingToTellOfNoise();
    void manyRowsAreSampled();
    void tooFewRows();
    void cancelled();
};

void TreeRulesTest::roundNumbers_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("round");
    QTest::newRow("thousands") << 47'912.31 << 48'266.5 << 48'000.0;
    QTest::newRow("the upper one itself") << 4.0 << 5.0 << 5.0;
    QTest::newRow("tenths") << 1.9 << 2.05 << 2.0;
    QTest::newRow("small") << 0.0312 << 0.0341 << 0.034;
    QTest::newRow("from 0") << 0.0 << 1.0 << 1.0;
    QTest::newRow("below 0") << -5.3 << -5.11 << -5.2;
    QTest::newRow("across 0") << -3.0 << 2.5 << 0.0;
    QTest::newRow("neighbours") << 1.0 << std::nextafter(1.0, 2.0) << std::nextafter(1.0, 2.0);
}

void TreeRulesTest::roundNumbers()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QTEST(roundBetween(low, high), "round");
}

void TreeRulesTest::knownRulesAreFound()
{
    // Class 1: at least 48,000 and at least 5; of the rest class 2 where the third is below 0.3.
    RandomDraws draws(1);
    constexpr std::size_t kRows = 4000;
    ScoreTable table{{numbers(kRows, draws, 100'000), numbers(kRows, draws, 20), numbers(kRows, draws, 1)},
                     kRows};
    std::vector<std::uint8_t> labels;
    for (std::size_t row = 0; row < kRows; ++row) {
        table.fields[1].number[row] = std::floor(table.fields[1].number[row]);
        const bool isFirst = table.fields[0].number[row] >= 48'000 && table.fields[1].number[row] >= 5;
        labels.push_back(isFirst ? 1 : table.fields[2].number[row] < 0.3 ? 2 : 0);
    }
    const TreeAnswer answer = learnRules(table, labels, 3, 12, 1, Progress(), inTurn);
    QVERIFY(answer.isTelling);
    QVERIFY2(answer.fidelity > 0.97, qPrintable(QString::number(answer.fidelity)));
    QVERIFY(answer.guess < 0.5);
    QVERIFY(answer.stability > 0.8);
    const auto first = std::ranges::find(answer.rules, 1U, &TreeRule::label);
    QVERIFY(first != answer.rules.end());
    QVERIFY(first->purity > 0.97);
    const RuleCondition *money = conditionOn(*first, 0);
    const RuleCondition *count = conditionOn(*first, 1);
    QVERIFY(money != nullptr && count != nullptr);
    QVERIFY(std::abs(money->from.value_or(0) - 48'000) < 800);
    QCOMPARE(money->from.value_or(0), std::round(money->from.value_or(0))); // a plain number
    QCOMPARE(count->from.value_or(0), 5.0);
    QVERIFY(!count->below);
}

void TreeRulesTest::levelsAndMissingValues()
{
    RandomDraws draws(2);
    constexpr std::size_t kRows = 2000;
    ScoreField city;
    city.level = {"", "Berlin", "Paris", "Rome"};
    ScoreField days = numbers(kRows, draws, 100);
    std::vector<std::uint8_t> labels;
    for (std::size_t row = 0; row < kRows; ++row) {
        city.code.push_back(static_cast<std::uint32_t>(draws.below(4)));
        if (row % 5 == 0)
            days.number[row] = std::numeric_limits<double>::quiet_NaN();
        labels.push_back(city.code[row] == 2 && !(days.number[row] < 60) ? 1 : 0);
    }
    const ScoreTable table{{city, days}, kRows};
    const TreeAnswer answer = learnRules(table, labels, 2, 6, 1, Progress(), inTurn);
    QVERIFY(answer.isTelling);
    QVERIFY(answer.fidelity > 0.97);
    const auto yes = std::ranges::find(answer.rules, 1U, &TreeRule::label);
    QVERIFY(yes != answer.rules.end());
    QCOMPARE(conditionOn(*yes, 0)->level.value_or(0), 2U);
    QVERIFY(!conditionOn(*yes, 0)->orMissing);
    QVERIFY(conditionOn(*yes, 1)->orMissing); // who never bought is not "less than 60 days ago"
    QVERIFY(std::abs(conditionOn(*yes, 1)->from.value_or(0) - 60) < 5);
}

void TreeRulesTest::rulesPartTheRows()
{
    RandomDraws draws(3);
    constexpr std::size_t kRows = 1500;
    const ScoreTable table{{numbers(kRows, draws, 1), numbers(kRows, draws, 1)}, kRows};
    std::vector<std::uint8_t> labels;
    for (std::size_t row = 0; row < kRows; ++row)
        labels.push_back(table.fields[0].number[row] + table.fields[1].number[row] > 1 ? 1 : 0);
    const TreeAnswer answer = learnRules(table, labels, 2, 8, 1, Progress(), inTurn);
    QVERIFY(answer.isTelling);
    QVERIFY(answer.rules.size() <= 8);
    std::int64_t rows = 0;
    double share = 0;
    for (const TreeRule &rule : answer.rules) {
        rows += rule.rows;
        share += rule.share;
        QCOMPARE(rule.counts[0] + rule.counts[1], rule.rows);
        for (const RuleCondition &condition : rule.conditions)
            QVERIFY(!condition.orMissing); // nobody lacked a value
        QVERIFY(rule.purity >= 0.5 && rule.jaccard > 0 && rule.jaccard <= 1 + 1e-9);
    }
    QCOMPARE(rows, std::int64_t(kRows));
    QVERIFY(std::abs(share - 1) < 1e-12);
    const TreeAnswer again = learnRules(table, labels, 2, 8, 1, Progress(), inTurn);
    QCOMPARE(again.fidelity, answer.fidelity);
    QCOMPARE(again.stability, answer.stability);
}

/// First one level and those without any are parted from the others, then those from one another.
void TreeRulesTest::missingValuesPartedFromALevel()
{
    ScoreTable table;
    table.rows = 900;
    ScoreField &field = table.fields.emplace_back();
    field.level = {"", "Steel", "Care", "Retail"};
    std::vector<std::uint8_t> labels;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const std::uint32_t code = row % 9 < 2 ? 0 : row % 9 < 4 ? 1 : row % 9 < 7 ? 2 : 3;
        field.code.push_back(code);
        labels.push_back(code == 0 ? 0 : code == 1 ? 1 : 2);
    }
    const TreeAnswer answer = learnRules(table, labels, 3, 6, 1, Progress(), inTurn);
    QVERIFY(answer.isTelling);
    std::int64_t rows = 0;
    for (const TreeRule &rule : answer.rules) {
        QCOMPARE(rule.purity, 1.0);
        rows += rule.rows;
    }
    QCOMPARE(rows, std::int64_t{900});
    const auto unknown = std::ranges::find(answer.rules, 0U, &TreeRule::label);
    QVERIFY(unknown != answer.rules.end());
    QCOMPARE(unknown->rows, std::int64_t{200});
}

void TreeRulesTest::nothingToTellOfNoise()
{
    int told = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        RandomDraws draws(seed);
        constexpr std::size_t kRows = 300;
        ScoreTable table{{}, kRows};
        for (int field = 0; field < 6; ++field)
            table.fields.push_back(numbers(kRows, draws, 1));
        std::vector<std::uint8_t> labels;
        for (std::size_t row = 0; row < kRows; ++row)
            labels.push_back(draws.uniform() < 0.3 ? 1 : 0);
        const TreeAnswer answer = learnRules(table, labels, 2, 8, seed, Progress(), inTurn);
        told += answer.isTelling ? 1 : 0;
        QCOMPARE(answer.isTelling, !answer.rules.empty());
    }
    QVERIFY2(told <= 5, qPrintable(QString::number(told)));
}

void TreeRulesTest::manyRowsAreSampled()
{
    RandomDraws draws(4);
    constexpr std::size_t kRows = TreeAnswer::kRows + 5000;
    const ScoreTable table{{numbers(kRows, draws, 100)}, kRows};
    std::vector<std::uint8_t> labels;
    for (const double number : table.fields[0].number)
        labels.push_back(number >= 70 ? 1 : 0);
    const TreeAnswer answer = learnRules(table, labels, 2, 4, 1, Progress(), inTurn);
    QCOMPARE(answer.rows, TreeAnswer::kRows);
    QVERIFY(answer.isTelling);
    std::int64_t rows = 0;
    for (const TreeRule &rule : answer.rules)
        rows += rule.rows;
    QCOMPARE(rows, std::int64_t(kRows)); // counted on all
}

void TreeRulesTest::tooFewRows()
{
    const ScoreTable table{{{"a", false, {}, {}, {1, 2, 3}}}, 3};
    const std::vector<std::uint8_t> labels{0, 0, 1};
    QVERIFY(!learnRules(table, labels, 2, 4, 1, Progress(), inTurn).isTelling);
}

void TreeRulesTest::cancelled()
{
    RandomDraws draws(4);
    const ScoreTable table{{numbers(500, draws, 1)}, 500};
    Progress progress;
    progress.cancel();
    QVERIFY(learnRules(table, std::vector<std::uint8_t>(500), 2, 4, 1, progress, inTurn).rules.empty());
}

QTEST_GUILESS_MAIN(TreeRulesTest)
#include "tst_treerules.moc"
