// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/adjacency.h"
#include "snapshot/linking.h"

#include <QTest>

#include <random>
#include <vector>

using namespace leadbook;

namespace {

std::vector<Row> childrenOf(const Adjacency &adjacency, Row parent)
{
    std::vector<Row> children;
    adjacency.forEach(parent, [&children](Row child) { children.push_back(child); });
    return children;
}

/// The children that @p parents says, newest first.
std::vector<Row> expectedOf(const std::vector<Row> &parents, Row parent)
{
    std::vector<Row> children;
    for (Row child = Row(parents.size()); child-- > 0;) {
        if (parents[child] == parent)
            children.push_back(child);
    }
    return children;
}

} // namespace

/// Whatever is appended and moved, each parent has its children, newest row first: as after loading anew.
class AdjacencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void agreesWithAVector_data();
    void agreesWithAVector();
    void versionsDoNotSeeEachOther();
    void connectsAColumn();
};

void AdjacencyTest::moves_data()
{
    QTest::addColumn<int>("child");
    QTest::addColumn<int>("to"); // -1: none
    for (int child = 0; child < 6; ++child) {
        for (const int to : {-1, 0, 1, 2})
            QTest::addRow("child %d to %d", child, to) << child << to;
    }
}

void AdjacencyTest::moves()
{
    QFETCH(int, child);
    QFETCH(int, to);
    std::vector<Row> parents{0, 1, 0, 0, 1, kNoRow};
    Adjacency adjacency;
    adjacency.resizeParents(3);
    for (const Row parent : parents)
        adjacency.append(parent);
    const Row target = to < 0 ? kNoRow : Row(to);
    adjacency.move(Row(child), parents[std::size_t(child)], target);
    parents[std::size_t(child)] = target;
    for (Row parent = 0; parent < 3; ++parent)
        QCOMPARE(childrenOf(adjacency, parent), expectedOf(parents, parent));
}

void AdjacencyTest::agreesWithAVector_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void AdjacencyTest::agreesWithAVector()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    constexpr Row kParents = 7;
    const auto drawParent = [&random] { return random() % 5 == 0 ? kNoRow : Row(random() % kParents); };
    Adjacency adjacency;
    adjacency.resizeParents(kParents);
    std::vector<Row> parents;
    for (int step = 0; step < 600; ++step) {
        const Row parent = drawParent();
        if (parents.empty() || random() % 3 == 0) {
            adjacency.append(parent);
            parents.push_back(parent);
            continue;
        }
        const auto child = Row(random() % parents.size());
        adjacency.move(child, parents[child], parent);
        parents[child] = parent;
    }
    for (Row parent = 0; parent < kParents; ++parent)
        QCOMPARE(childrenOf(adjacency, parent), expectedOf(parents, parent));
}

void AdjacencyTest::versionsDoNotSeeEachOther()
{
    Adjacency before;
    before.resizeParents(2);
    for (const Row parent : {0U, 0U, 1U})
        before.append(parent);
    Adjacency after = before;
    after.move(0, 0, 1);
    after.resizeParents(3);
    after.append(2);
    QCOMPARE(childrenOf(before, 0), (std::vector<Row>{1, 0}));
    QCOMPARE(childrenOf(before, 1), (std::vector<Row>{2}));
    QCOMPARE(childrenOf(before, 2), std::vector<Row>());
    QCOMPARE(childrenOf(after, 0), (std::vector<Row>{1}));
    QCOMPARE(childrenOf(after, 1), (std::vector<Row>{2, 0}));
    QCOMPARE(childrenOf(after, 2), (std::vector<Row>{3}));
}

void AdjacencyTest::connectsAColumn()
{
    Column<Row> parents;
    std::vector<Row> expected;
    for (Row child = 0; child < 70'000; ++child) {
        const Row parent = child % 4 == 3 ? kNoRow : child % 3;
        parents.append(parent);
        expected.push_back(parent);
    }
    Adjacency adjacency;
    connectChildren(adjacency, parents, 3);
    for (Row parent = 0; parent < 3; ++parent)
        QCOMPARE(childrenOf(adjacency, parent), expectedOf(expected, parent));
}

QTEST_GUILESS_MAIN(AdjacencyTest)
#include "tst_adjacency.moc"
