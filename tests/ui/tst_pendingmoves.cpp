// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pendingmoves.h"

#include <QTest>

using namespace leadbook;

class PendingMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysUntilTheBoardKnows();
    void goesWhereRefused();
    void orderIsThatOfTheMoves();
};

void PendingMovesTest::staysUntilTheBoardKnows()
{
    PendingMoves pending;
    pending.begin(1, {10, 2});
    QVERIFY(pending.isWriting());
    pending.ask(); // before it was written
    pending.write(1);
    pending.answer(); // knows nothing of it
    QVERIFY(!pending.isWriting());
    QCOMPARE(pending.moves().size(), std::size_t(1));
    pending.ask();
    QCOMPARE(pending.moves().size(), std::size_t(1)); // until the answer is there
    pending.answer();
    QVERIFY(pending.moves().empty());
}

void PendingMovesTest::goesWhereRefused()
{
    PendingMoves pending;
    pending.begin(1, {10, 2});
    pending.begin(2, {11, 3});
    pending.drop(1);
    QCOMPARE(pending.moves(), (std::vector<DealMove>{{11, 3}}));
    pending.drop(2);
    QVERIFY(!pending.isWriting());
    pending.write(2); // comes too late and finds nothing
    QVERIFY(pending.moves().empty());
}

void PendingMovesTest::orderIsThatOfTheMoves()
{
    PendingMoves pending;
    pending.begin(1, {10, 2});
    pending.begin(2, {10, 3});
    pending.write(1);
    pending.ask();
    pending.answer();
    QCOMPARE(pending.moves(), (std::vector<DealMove>{{10, 3}})); // the later one is still on its way
    pending.clear();
    QVERIFY(pending.moves().empty());
}

QTEST_APPLESS_MAIN(PendingMovesTest)
#include "tst_pendingmoves.moc"
