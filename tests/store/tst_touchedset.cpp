// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/touchedset.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <optional>
#include <set>

using namespace leadbook;

namespace {

/// What a row was when the change began and what it is now.
struct RowState
{
    bool existed = false;
    bool exists = false;
    bool updated = false;
    bool passed = false; ///< it came and went
};

std::set<std::int64_t> idsOf(const RowRuns &runs)
{
    std::set<std::int64_t> ids;
    for (const RowRuns::Run &run : runs.runs()) {
        for (std::int64_t id = run.first; id <= run.last; ++id)
            ids.insert(id);
    }
    return ids;
}

} // namespace

/// The net of a change, and the runs of ids it is kept in, against sets of single ids.
class TouchedSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void netOfRandomChanges_data() { seeds(); }
    void netOfRandomChanges();
    void runsAreSets_data() { seeds(); }
    void runsAreSets();
    void tablesComeInOrder();

private:
    static void seeds();
};

void TouchedSetTest::seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 50; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TouchedSetTest::netOfRandomChanges()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    std::map<std::int64_t, RowState> rows;
    for (std::int64_t id = 1; id <= 30; ++id)
        rows[id].existed = rows[id].exists = random.bounded(2) == 1;
    TouchedSet touched;
    for (int step = 0; step < 60; ++step) {
        const std::int64_t id = 1 + random.bounded(30);
        RowState &row = rows[id];
        RowOperation operation = RowOperation::Insert;
        if (row.exists)
            operation = random.bounded(2) == 0 ? RowOperation::Update : RowOperation::Delete;
        else if (row.existed || row.passed)
            continue; // an id is not given again within a change
        row.exists = operation != RowOperation::Delete;
        row.updated = row.updated || operation == RowOperation::Update;
        touched.add(RecordTable::Deal, operation, id, id);
        row.passed = !row.existed && !row.exists;
    }
    std::map<std::int64_t, RowOperation> net;
    std::optional<TouchedRows> last;
    for (const TouchedRows &run : touched.net()) {
        QCOMPARE(run.table, RecordTable::Deal);
        if (last && last->operation == run.operation)
            QVERIFY2(run.first > last->last + 1, "runs that touch are one run");
        last = run;
        for (std::int64_t id = run.first; id <= run.last; ++id)
            QVERIFY2(net.emplace(id, run.operation).second, "one id told twice");
    }
    for (const auto &[id, row] : rows) {
        std::optional<RowOperation> expected;
        if (row.existed != row.exists)
            expected = row.exists ? RowOperation::Insert : RowOperation::Delete;
        else if (row.exists && row.updated)
            expected = RowOperation::Update;
        const auto found = net.find(id);
        QCOMPARE(found != net.end(), expected.has_value());
        if (expected)
            QCOMPARE(found->second, *expected);
    }
}

void TouchedSetTest::runsAreSets()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto make = [&random](RowRuns &runs, std::set<std::int64_t> &ids) {
        for (int i = 0; i < 20; ++i) {
            const std::int64_t first = random.bounded(200) - 100;
            const std::int64_t last = first + random.bounded(8);
            runs.add(first, last);
            for (std::int64_t id = first; id <= last; ++id)
                ids.insert(id);
        }
    };
    RowRuns a;
    RowRuns b;
    std::set<std::int64_t> inA;
    std::set<std::int64_t> inB;
    make(a, inA);
    make(b, inB);
    QCOMPARE(idsOf(a), inA);
    QCOMPARE(a.count(), static_cast<std::int64_t>(inA.size()));
    for (std::int64_t id = -110; id < 120; ++id)
        QCOMPARE(a.contains(id), inA.contains(id));
    std::set<std::int64_t> inBoth;
    std::set<std::int64_t> inAOnly;
    for (const std::int64_t id : inA)
        (inB.contains(id) ? inBoth : inAOnly).insert(id);
    QCOMPARE(idsOf(a.intersected(b)), inBoth);
    QCOMPARE(idsOf(b.intersected(a)), inBoth);
    RowRuns rest = a;
    rest.remove(b);
    QCOMPARE(idsOf(rest), inAOnly);
    rest.remove(a);
    QVERIFY(rest.isEmpty());
}

void TouchedSetTest::tablesComeInOrder()
{
    TouchedSet touched;
    for (std::size_t i = kRecordTableNames.size(); i-- > 0;) {
        for (const RowOperation operation :
             {RowOperation::Delete, RowOperation::Insert, RowOperation::Update}) {
            const std::int64_t id = 10 * static_cast<std::int64_t>(operation) + 1;
            touched.add(static_cast<RecordTable>(i), operation, id, id + 2);
        }
    }
    const std::vector<TouchedRows> net = touched.net();
    QCOMPARE(net.size(), kRecordTableNames.size() * 3);
    for (std::size_t i = 0; i < net.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(net[i].table), i / 3);
        QCOMPARE(static_cast<std::size_t>(net[i].operation), i % 3);
        QCOMPARE(net[i].last - net[i].first, 2);
    }
    QVERIFY(TouchedSet().net().empty());
}

QTEST_APPLESS_MAIN(TouchedSetTest)
#include "tst_touchedset.moc"
