// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/baskets.h"
#include "analysis/randomdraws.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

using namespace leadbook;

namespace {

/// Baskets by product sets, however often a line is there.
using Sets = std::map<std::uint32_t, std::set<std::uint32_t>>;

std::vector<BasketLine> linesOf(const Sets &sets)
{
    std::vector<BasketLine> lines;
    for (const auto &[basket, products] : sets)
        for (const std::uint32_t product : products)
            lines.insert(lines.end(), 1 + (basket + product) % 2, {basket, product});
    return lines;
}

/// Baskets of 1 to 8 of @p products, numbered with gaps.
Sets drawn(std::uint64_t seed, std::uint32_t products)
{
    RandomDraws draws(seed);
    Sets sets;
    for (int i = 0; i < 300; ++i) {
        auto &own = sets[static_cast<std::uint32_t>(3 * i)];
        for (std::size_t more = draws.below(8) + 1; more > 0; --more)
            own.insert(static_cast<std::uint32_t>(draws.below(products)));
    }
    return sets;
}

} // namespace

class BasketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownFigures();
    void agreesWithCounting_data();
    void agreesWithCounting();
    void leastAndMost();
    void nothing();
    void cancelled();
};

/// Ten baskets: bread in 5, butter in 4, both in 3.
void BasketsTest::knownFigures()
{
    Sets sets;
    for (std::uint32_t basket = 0; basket < 10; ++basket) {
        sets[basket].insert(9);
        if (basket < 5)
            sets[basket].insert(0);
        if (basket >= 2 && basket < 6)
            sets[basket].insert(1);
    }
    const Baskets baskets(linesOf(sets), 10);
    QCOMPARE(baskets.size(), 10);
    QCOMPARE(baskets.count(0), 5);
    QCOMPARE(baskets.count(1), 4);
    const std::vector<ProductPair> with = baskets.with(0, 1);
    QCOMPARE(with.size(), std::size_t(2));
    QCOMPARE(with[0].second, 1U);
    QCOMPARE(with[0].both, 3);
    QCOMPARE(with[0].support, 0.3);
    QCOMPARE(with[0].confidence, 0.6);
    QCOMPARE(with[0].lift, 1.5); // 0.6 / 0.4
    QCOMPARE(with[1].lift, 1.0); // what is in every basket tells nothing
}

void BasketsTest::agreesWithCounting_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 10; ++seed)
        QTest::addRow("set %d", seed) << seed;
}

void BasketsTest::agreesWithCounting()
{
    QFETCH(int, seed);
    constexpr std::uint32_t kProducts = 12;
    const Sets sets = drawn(static_cast<std::uint64_t>(seed), kProducts);
    const Baskets baskets(linesOf(sets), kProducts);
    QCOMPARE(baskets.size(), std::ssize(sets));
    const auto pairs = baskets.pairs(1, 1'000, Progress());
    std::size_t found = 0;
    for (std::uint32_t a = 0; a < kProducts; ++a) {
        for (std::uint32_t b = a + 1; b < kProducts; ++b) {
            const auto both = std::ranges::count_if(
                sets, [&](const auto &each) { return each.second.contains(a) && each.second.contains(b); });
            const auto as =
                std::ranges::count_if(sets, [&](const auto &each) { return each.second.contains(a); });
            const auto bs =
                std::ranges::count_if(sets, [&](const auto &each) { return each.second.contains(b); });
            const auto pair = std::ranges::find_if(
                pairs, [&](const ProductPair &each) { return each.first == a && each.second == b; });
            QCOMPARE(pair != pairs.end(), both > 0);
            if (both == 0)
                continue;
            ++found;
            QCOMPARE(pair->both, both);
            QCOMPARE(pair->support, double(both) / double(sets.size()));
            QCOMPARE(pair->lift, double(both) * double(sets.size()) / (double(as) * double(bs)));
            const auto with = baskets.with(b, 1);
            const auto back = std::ranges::find(with, a, &ProductPair::second);
            QVERIFY(back != with.end());
            QCOMPARE(back->lift, pair->lift);
            QCOMPARE(back->confidence, double(both) / double(bs));
        }
    }
    QCOMPARE(pairs.size(), found);
    QVERIFY(std::ranges::is_sorted(pairs, std::ranges::greater(), &ProductPair::lift));
}

void BasketsTest::leastAndMost()
{
    const Baskets baskets(linesOf(drawn(77, 12)), 12);
    const auto all = baskets.pairs(1, 1'000, Progress());
    const auto often = baskets.pairs(20, 1'000, Progress());
    QVERIFY(!often.empty() && often.size() < all.size());
    QVERIFY(std::ranges::all_of(often, [](const ProductPair &pair) { return pair.both >= 20; }));
    const auto few = baskets.pairs(1, 3, Progress());
    QCOMPARE(few.size(), std::size_t(3));
    for (std::size_t i = 0; i < few.size(); ++i)
        QCOMPARE(few[i].lift, all[i].lift);
}

void BasketsTest::nothing()
{
    const Baskets none({}, 0);
    QCOMPARE(none.size(), 0);
    QVERIFY(none.productsOf(3).empty());
    QVERIFY(none.basketsOf(3).empty());
    QVERIFY(none.pairs(1, 5, Progress()).empty());
    const Baskets alone({{7, 0}}, 2);
    QCOMPARE(alone.size(), 1);
    QVERIFY(alone.with(0, 1).empty());
    QVERIFY(alone.with(1, 1).empty());
}

void BasketsTest::cancelled()
{
    Progress progress;
    progress.cancel();
    QVERIFY(Baskets(linesOf(drawn(5, 12)), 12).pairs(1, 100, progress).empty());
}

QTEST_GUILESS_MAIN(BasketsTest)
#include "tst_baskets.moc"
