// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles_data();
    void roles();
    void newEntriesReplaceTheOld();
};

namespace {

std::vector<RecordEvent> twoEntries()
{
    RecordEvent call;
    call.day = Day(20'000);
    call.choice = 0;
    call.text = u"Wants delivery before Spring Festival"_s;
    call.minutes = 14;
    RecordEvent purchase;
    purchase.kind = RecordEvent::Kind::Purchase;
    purchase.day = Day(19'990);
    purchase.title = u"Chair"_s;
    purchase.amount = Money::fromUnits(120);
    purchase.currency = u"CNY"_s;
    return {call, purchase};
}

} // namespace

void TimelineModelTest::roles_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("expected");
    QTest::newRow("kind") << 1 << int{KindRole} << QVariant(int(RecordEvent::Kind::Purchase));
    QTest::newRow("choice") << 0 << int{ChoiceRole} << QVariant(0);
    QTest::newRow("title") << 1 << int{Qt::DisplayRole} << QVariant(u"Chair"_s);
    QTest::newRow("text") << 0 << int{SecondTextRole} << QVariant(u"Wants delivery before Spring Festival"_s);
    QTest::newRow("day") << 0 << int{DayRole} << QVariant(20'000);
    QTest::newRow("minutes") << 0 << int{MinutesRole} << QVariant(14);
    QTest::newRow("no minutes") << 1 << int{MinutesRole} << QVariant();
    QTest::newRow("amount") << 1 << int{AmountRole} << QVariant(qlonglong{1'200'000});
    QTest::newRow("no amount") << 0 << int{AmountRole} << QVariant();
    QTest::newRow("currency") << 1 << int{CurrencyRole} << QVariant(u"CNY"_s);
}

void TimelineModelTest::roles()
{
    QFETCH(int, row);
    QFETCH(int, role);
    TimelineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries(twoEntries());
    QTEST(model.index(row).data(role), "expected");
}

void TimelineModelTest::newEntriesReplaceTheOld()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries(twoEntries());
    QCOMPARE(model.rowCount(), 2);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.index(0).data().isValid());
}

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_timelinemodel.moc"
