// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/ordercodes.h"
#include "snapshot/rowids.h"

#include <QTest>

#include <random>
#include <unordered_map>
#include <vector>

using namespace leadbook;

namespace {

constexpr std::int64_t idOf(std::int64_t device, std::int64_t counter)
{
    return (device << 41) | counter;
}

/// What random() does to its runs of ids.
enum class Order
{
    Ascending,  ///< as a book is loaded
    Descending, ///< each run lies before the one before
    Devices     ///< two devices in turn
};

std::vector<std::int64_t> drawIds(Order order, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<std::vector<std::int64_t>> runs;
    std::int64_t next = idOf(1, 1);
    for (int run = 0; run < 200; ++run) {
        const std::int64_t device = order == Order::Devices && run % 2 == 1 ? 1 : 0;
        next += 1 + random() % 50;
        auto &ids = runs.emplace_back();
        for (std::uint32_t i = 0; i <= random() % 40; ++i)
            ids.push_back(idOf(device, next++));
    }
    if (order == Order::Descending)
        std::ranges::reverse(runs);
    std::vector<std::int64_t> all;
    for (const auto &ids : runs)
        all.insert(all.end(), ids.begin(), ids.end());
    return all;
}

} // namespace

class RowIdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void agreesWithAMap_data();
    void agreesWithAMap();
    void copiesGrowApart();
    void orderCodes_data();
    void orderCodes();
};

void RowIdsTest::empty()
{
    const RowIds ids;
    QCOMPARE(ids.size(), std::size_t(0));
    for (const std::int64_t id : {std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, idOf(5, 1)})
        QCOMPARE(ids.find(id), kNoRow);
}

void RowIdsTest::agreesWithAMap_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed) {
        QTest::addRow("ascending %u", seed) << int(Order::Ascending) << seed;
        QTest::addRow("descending %u", seed) << int(Order::Descending) << seed;
        QTest::addRow("two devices %u", seed) << int(Order::Devices) << seed;
    }
}

void RowIdsTest::agreesWithAMap()
{
    QFETCH(int, order);
    QFETCH(unsigned, seed);
    const std::vector<std::int64_t> all = drawIds(Order(order), seed);
    RowIds ids;
    std::unordered_map<std::int64_t, Row> rows;
    for (const std::int64_t id : all) {
        QCOMPARE(ids.find(id), kNoRow);
        rows.emplace(id, Row(ids.size()));
        ids.append(id);
    }
    QCOMPARE(ids.size(), all.size());
    for (Row row = 0; row < all.size(); ++row) {
        QCOMPARE(ids[row], all[row]);
        for (const std::int64_t id : {all[row] - 1, all[row], all[row] + 1}) {
            const auto known = rows.find(id);
            QCOMPARE(ids.find(id), known == rows.end() ? kNoRow : known->second);
        }
    }
}

void RowIdsTest::copiesGrowApart()
{
    RowIds first;
    first.append(10);
    first.append(11);
    RowIds second = first;
    first.append(12);
    second.append(40);
    QCOMPARE(first.find(40), kNoRow);
    QCOMPARE(second.find(12), kNoRow);
    QCOMPARE(first.find(12), Row(2));
    QCOMPARE(second.find(40), Row(2));
    QCOMPARE(second[2], std::int64_t(40));
}

void RowIdsTest::orderCodes_data()
{
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("one device") << QList<qint64>{idOf(3, 1), idOf(3, 2), idOf(3, 900'000)};
    QTest::newRow("before the first") << QList<qint64>{idOf(3, 100), idOf(3, 99), idOf(3, 1)};
    QTest::newRow("two devices") << QList<qint64>{idOf(3, 1), idOf(4, 1), idOf(2, 1), idOf(4, 2), idOf(3, 2)};
    QTest::newRow("far behind") << QList<qint64>{idOf(3, 1), idOf(3, 1) + (qint64(1) << 31),
                                                 idOf(3, 1) + (qint64(1) << 31) - 1};
}

void RowIdsTest::orderCodes()
{
    QFETCH(QList<qint64>, ids);
    OrderCodes codes;
    std::unordered_map<std::uint32_t, qint64> byCode;
    for (int round = 0; round < 2; ++round) {
        for (const qint64 id : ids) {
            const std::uint32_t code = codes.code(id);
            QVERIFY(code != 0);
            QCOMPARE(byCode.try_emplace(code, id).first->second, id);
        }
    }
    QCOMPARE(byCode.size(), std::size_t(ids.size()));
}

QTEST_GUILESS_MAIN(RowIdsTest)
#include "tst_rowids.moc"
