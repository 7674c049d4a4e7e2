// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/radixsort.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace leadbook;

namespace {

struct Keys
{
    const char *name;
    std::uint64_t (*draw)(std::mt19937_64 &, std::uint64_t i);
};

constexpr Keys kKeys[] = {
    {"any", [](std::mt19937_64 &random, std::uint64_t) { return std::uint64_t(random()); }},
    {"all the same", [](std::mt19937_64 &, std::uint64_t) { return std::uint64_t{42}; }},
    {"ascending", [](std::mt19937_64 &, std::uint64_t i) { return i; }},
    {"descending", [](std::mt19937_64 &, std::uint64_t i) { return ~i; }},
    {"two kinds", [](std::mt19937_64 &random, std::uint64_t) { return std::uint64_t(random() % 2); }},
    {"the highest byte",
     [](std::mt19937_64 &random, std::uint64_t) { return std::uint64_t(random()) << 56; }},
    {"the lowest byte", [](std::mt19937_64 &random, std::uint64_t) { return std::uint64_t(random() % 256); }},
    {"the ends of the range",
     [](std::mt19937_64 &random, std::uint64_t) { return random() % 2 == 0 ? 0 : ~std::uint64_t{0}; }},
    {"few bytes apart from each other",
     [](std::mt19937_64 &random, std::uint64_t) -> std::uint64_t {
         return random() % 1'000 * 0x0100'0000'0001;
     }},
};

} // namespace

/// Against std::stable_sort, for keys of every kind.
class RadixSortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithStableSort_data();
    void agreesWithStableSort();
};

void RadixSortTest::agreesWithStableSort_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("count");
    for (std::size_t keys = 0; keys < std::size(kKeys); ++keys) {
        for (const int count : {0, 1, 2, 255, 257, 20'000})
            QTest::addRow("%d of %s", count, kKeys[keys].name) << int(keys) << count;
    }
}

void RadixSortTest::agreesWithStableSort()
{
    QFETCH(int, keys);
    QFETCH(int, count);
    std::mt19937_64 random(static_cast<std::uint64_t>(count) + 1);
    std::vector<KeyedRow> items;
    for (int i = 0; i < count; ++i)
        items.push_back({kKeys[keys].draw(random, std::uint64_t(i)), Row(i) * 3});
    std::vector<KeyedRow> expected = items;
    std::ranges::stable_sort(expected, {}, &KeyedRow::key);
    radixSort(items);
    QCOMPARE(items.size(), expected.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        QCOMPARE(items[i].key, expected[i].key);
        QCOMPARE(items[i].row, expected[i].row);
    }
}

QTEST_GUILESS_MAIN(RadixSortTest)
#include "tst_radixsort.moc"
