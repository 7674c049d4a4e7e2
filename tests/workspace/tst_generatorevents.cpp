// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/customersource.h"
#include "workspace/generator/dealsource.h"
#include "workspace/generator/interactionsource.h"
#include "workspace/generator/interactionwords.h"
#include "workspace/generator/productwords.h"
#include "workspace/generator/purchasesource.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromIso(u"2026-11-21");
constexpr GeneratorOptions kOptions{20'000, 100'000, 6'000, 20'000, 11};

/// What decides a customer's grade, as grading.md counts it.
struct Evidence
{
    Money value;
    std::set<Day> contactDays; ///< two-way, in the last 30 days
    bool contactIn90 = false;
    int stage = -1;
};

bool isTwoWay(const InteractionRow &row)
{
    return !row.bulk && (row.fromCustomer || row.answered.value_or(false) || row.minutes.has_value());
}

void addInteractions(std::map<std::int64_t, Evidence> &evidence)
{
    InteractionSource interactions(kOptions, kToday);
    for (auto rows = interactions.next(); !rows.empty(); rows = interactions.next()) {
        for (const auto &row : rows) {
            if (!isTwoWay(row))
                continue;
            auto &of = evidence[row.customer];
            if (kToday - row.day < 30)
                of.contactDays.insert(row.day);
            of.contactIn90 = of.contactIn90 || kToday - row.day < 90;
        }
    }
}

void addDeals(std::map<std::int64_t, Evidence> &evidence)
{
    DealSource deals(kOptions, kToday);
    for (auto rows = deals.next(); !rows.empty(); rows = deals.next()) {
        for (const auto &row : rows) {
            if (row.outcome != GeneratedOutcome::Open)
                continue;
            auto &of = evidence[row.customer];
            of.value = std::max(of.value, row.amount);
            of.stage = std::max(of.stage, row.stage);
        }
    }
}

} // namespace

class GeneratorEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameRows();
    void purchases();
    void purchasesAreSkewed();
    void recencyDoesNotFollowFrequency();
    void deals();
    void interactions();
    void everyGradeOccurs();
};

void GeneratorEventsTest::sameSeedSameRows()
{
    PurchaseSource one(kOptions, kToday);
    PurchaseSource two(kOptions, kToday);
    for (int i = 0; i < 500; ++i) {
        const auto a = one.next();
        const auto b = two.next();
        QCOMPARE(a.size(), b.size());
        QCOMPARE(a.back().day, b.back().day);
        QCOMPARE(a.back().amount, b.back().amount);
        QCOMPARE(a.back().order, b.back().order);
    }
}

void GeneratorEventsTest::purchases()
{
    PurchaseSource source(kOptions, kToday);
    std::int64_t lines = 0;
    std::int64_t returns = 0;
    std::int64_t lastCustomer = -1;
    std::int64_t lastOrder = -1;
    for (auto rows = source.next(); !rows.empty(); rows = source.next()) {
        QVERIFY(rows.front().customer > lastCustomer);
        lastCustomer = rows.front().customer;
        std::set<std::size_t> articles;
        Day day;
        for (const auto &row : rows) {
            QCOMPARE(row.customer, lastCustomer);
            QVERIFY(row.day <= kToday && row.day >= day);
            day = row.day;
            if (row.order != lastOrder) {
                QCOMPARE(row.order, lastOrder + 1);
                lastOrder = row.order;
                articles.clear();
            }
            QVERIFY2(articles.insert(row.article).second, "an article twice in one order");
            QVERIFY(articles.size() <= 4);
            QCOMPARE(row.amount < Money(0), row.isReturn);
            QCOMPARE(row.quantity < 0, row.isReturn);
            QVERIFY(row.article < words::kArticles.size());
            returns += row.isReturn ? 1 : 0;
            ++lines;
        }
    }
    QCOMPARE(lines, kOptions.purchases);
    QVERIFY2(returns > lines / 400 && returns < lines / 50, qPrintable(QString::number(returns)));
}

void GeneratorEventsTest::purchasesAreSkewed()
{
    PurchaseSource source(kOptions, kToday);
    std::int64_t buyers = 0;
    std::int64_t singles = 0;
    std::size_t most = 0;
    for (auto rows = source.next(); !rows.empty(); rows = source.next()) {
        ++buyers;
        singles += rows.size() == 1 ? 1 : 0;
        most = std::max(most, rows.size());
    }
    const double none = 1 - double(buyers) / double(kOptions.customers);
    QVERIFY2(none > 0.28 && none < 0.36, qPrintable(QString::number(none)));
    QVERIFY2(singles > kOptions.customers / 5, qPrintable(QString::number(singles)));
    QVERIFY2(most > 200, qPrintable(QString::number(most)));
}

void GeneratorEventsTest::recencyDoesNotFollowFrequency()
{
    // Every cell of few/many orders, lately/long ago, little/much money has customers.
    std::array<int, 8> cells{};
    PurchaseSource source(kOptions, kToday);
    for (auto rows = source.next(); !rows.empty(); rows = source.next()) {
        Money sum(0);
        for (const auto &row : rows)
            sum += row.amount;
        const unsigned many = rows.back().order - rows.front().order >= 3 ? 4 : 0;
        const unsigned late = kToday - rows.back().day <= 60 ? 2 : 0;
        const unsigned much = sum > Money::fromUnits(5'000) ? 1 : 0;
        ++cells[many + late + much];
    }
    for (const int cell : cells)
        QVERIFY2(cell > 100, qPrintable(QString::number(cell)));
}

void GeneratorEventsTest::deals()
{
    DealSource source(kOptions, kToday);
    std::array<int, 3> outcomes{};
    std::array<int, 5> openStages{};
    std::int64_t count = 0;
    for (auto rows = source.next(); !rows.empty(); rows = source.next()) {
        for (const auto &row : rows) {
            QCOMPARE(row.number, count++);
            ++outcomes[static_cast<std::size_t>(row.outcome)];
            const bool open = row.outcome == GeneratedOutcome::Open;
            if (open)
                ++openStages[static_cast<std::size_t>(row.stage)];
            QCOMPARE(row.steps.front().stage, std::optional(0));
            QCOMPARE(row.steps.front().day, row.opened);
            QVERIFY(std::ranges::is_sorted(row.steps, {}, &DealStep::day));
            QVERIFY(row.steps.back().day <= kToday);
            QCOMPARE(row.steps.back().stage.has_value(), open);
            const auto &last = open ? row.steps.back() : row.steps[row.steps.size() - 2];
            QCOMPARE(last.stage, std::optional(row.stage));
            QCOMPARE(row.closed, open ? Day() : row.steps.back().day);
            QCOMPARE(row.expected.isValid(), open);
            QCOMPARE(!row.lostReason.empty(), row.outcome == GeneratedOutcome::Lost);
            QVERIFY(row.amount > Money(0));
        }
    }
    QCOMPARE(count, kOptions.deals);
    QVERIFY2(std::abs(outcomes[0] / double(count) - 0.45) < 0.03, qPrintable(QString::number(outcomes[0])));
    for (const int stage : openStages)
        QVERIFY(stage > count / 40);
}

void GeneratorEventsTest::interactions()
{
    InteractionSource source(kOptions, kToday);
    std::array<int, words::kInteractions.size()> kinds{};
    std::int64_t count = 0;
    int inbound = 0;
    int unanswered = 0;
    int bulk = 0;
    for (auto rows = source.next(); !rows.empty(); rows = source.next()) {
        QVERIFY(std::ranges::is_sorted(rows, {}, &InteractionRow::day));
        for (const auto &row : rows) {
            QVERIFY(row.day <= kToday);
            ++kinds[row.kind];
            ++count;
            inbound += row.fromCustomer ? 1 : 0;
            unanswered += row.answered == std::optional(false) ? 1 : 0;
            bulk += row.bulk ? 1 : 0;
            QVERIFY(!row.bulk || !row.fromCustomer);
        }
    }
    QCOMPARE(count, kOptions.interactions);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        QVERIFY2(kinds[i] > 0, words::kInteractions[i].key.data());
    QVERIFY(inbound > count / 5 && inbound < count * 3 / 5);
    QVERIFY(unanswered > count / 10);
    QVERIFY(bulk > count / 100);
}

void GeneratorEventsTest::everyGradeOccurs()
{
    std::map<std::int64_t, Evidence> evidence;
    addInteractions(evidence);
    addDeals(evidence);
    const CustomerSource customers(kOptions.seed, kToday);
    std::array<int, 4> grades{};
    for (std::int64_t i = 0; i < kOptions.customers; ++i) {
        const auto need = customers.need(i);
        const Evidence &of = evidence[i];
        int points = need ? std::array{0, 0, 20, 40}[static_cast<std::size_t>(need->level)] : 0;
        points += of.value >= Money::fromUnits(100'000) ? 25 : of.value >= Money::fromUnits(20'000) ? 15 : 0;
        points += of.contactDays.size() >= 3 ? 25 : of.contactIn90 ? 10 : 0;
        points += 2 * (of.stage + 1);
        ++grades[points >= 88 ? 0 : points >= 56 ? 1 : points >= 22 ? 2 : 3];
    }
    QVERIFY2(grades[0] >= 20, qPrintable(QString::number(grades[0])));
    QVERIFY2(grades[1] >= 200, qPrintable(QString::number(grades[1])));
    QVERIFY2(grades[2] >= 2'000, qPrintable(QString::number(grades[2])));
    QVERIFY2(grades[3] >= 2'000, qPrintable(QString::number(grades[3])));
}

QTEST_GUILESS_MAIN(GeneratorEventsTest)
#include "tst_generatorevents.moc"
