// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/adjacency.h"
#include "snapshot/ordercodes.h"
#include "snapshot/radixsort.h"
#include "snapshot/rowids.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace leadbook;

class RowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAndRows();
    void anImportIsOneRun();
    void childrenNewestFirst();
    void movedChildren();
    void orderCodesAreDifferent();
    void radixSortKeepsTheOrderOfEqualKeys();
    void radixSortOfFew();
};

void RowsTest::idsAndRows()
{
    RowIds ids;
    for (const std::int64_t id : {100, 101, 102, 50, 51, 200})
        ids.append(id);
    QCOMPARE(ids.size(), std::size_t(6));
    QCOMPARE(ids[0], 100);
    QCOMPARE(ids[3], 50);
    QCOMPARE(ids[4], 51);
    QCOMPARE(ids[5], 200);
    QCOMPARE(ids.find(102), Row(2));
    QCOMPARE(ids.find(51), Row(4));
    for (const std::int64_t id : {49, 52, 99, 103, 199, 201})
        QCOMPARE(ids.find(id), kNoRow);
}

void RowsTest::anImportIsOneRun()
{
    RowIds ids;
    constexpr std::int64_t kFirst = (std::int64_t{77} << 41) | 1;
    for (std::int64_t i = 0; i < 100'000; ++i)
        ids.append(kFirst + i);
    QCOMPARE(ids.find(kFirst + 99'999), Row(99'999));
    QCOMPARE(ids[12'345], kFirst + 12'345);
}

void RowsTest::childrenNewestFirst()
{
    Adjacency adjacency;
    adjacency.resizeParents(3);
    for (const Row parent : {0U, 2U, 0U, kNoRow, 0U})
        adjacency.append(parent);
    const auto childrenOf = [&adjacency](Row parent) {
        std::vector<Row> children;
        adjacency.forEach(parent, [&children](Row child) { children.push_back(child); });
        return children;
    };
    QCOMPARE(childrenOf(0), (std::vector<Row>{4, 2, 0}));
    QCOMPARE(childrenOf(1), std::vector<Row>());
    QCOMPARE(childrenOf(2), (std::vector<Row>{1}));
    QCOMPARE(childrenOf(99), std::vector<Row>());
}

void RowsTest::movedChildren()
{
    Adjacency adjacency;
    adjacency.resizeParents(2);
    for (const Row parent : {0U, 0U, 0U, kNoRow})
        adjacency.append(parent);
    adjacency.move(1, 0, 1);
    adjacency.move(2, 0, kNoRow);
    adjacency.move(3, kNoRow, 0);
    std::vector<Row> of0;
    std::vector<Row> of1;
    adjacency.forEach(0, [&of0](Row child) { of0.push_back(child); });
    adjacency.forEach(1, [&of1](Row child) { of1.push_back(child); });
    QCOMPARE(of0, (std::vector<Row>{3, 0}));
    QCOMPARE(of1, (std::vector<Row>{1}));
}

void RowsTest::orderCodesAreDifferent()
{
    OrderCodes codes;
    const std::int64_t near = std::int64_t{5} << 41;
    const std::int64_t far = std::int64_t{6} << 41;
    const std::set<std::uint32_t> different{codes.code(near), codes.code(near + 1), codes.code(far),
                                            codes.code(far + 1), codes.code(near - 1)};
    QCOMPARE(different.size(), std::size_t(5));
    QVERIFY(!different.contains(0));
    QCOMPARE(codes.code(far), codes.code(far));
}

void RowsTest::radixSortKeepsTheOrderOfEqualKeys()
{
    std::mt19937_64 random(1);
    std::vector<KeyedRow> items;
    for (Row row = 0; row < 20'000; ++row)
        items.push_back({random() % 1'000 * 0x0100'0000'0001ULL, row});
    auto expected = items;
    std::ranges::stable_sort(expected, {}, &KeyedRow::key);
    radixSort(items);
    for (std::size_t i = 0; i < items.size(); ++i) {
        QCOMPARE(items[i].key, expected[i].key);
        QCOMPARE(items[i].row, expected[i].row);
    }
}

void RowsTest::radixSortOfFew()
{
    std::vector<KeyedRow> none;
    radixSort(none);
    QVERIFY(none.empty());
    std::vector<KeyedRow> one{{5, 3}};
    radixSort(one);
    QCOMPARE(one.front().row, Row(3));
}

QTEST_GUILESS_MAIN(RowsTest)
#include "tst_rows.moc"
