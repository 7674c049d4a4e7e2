// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/gradecountleadmodel.h"
#include "items/segmentmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class SegmentModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsSegments();
    void keepsItsPlaceWhenFiguresChange();
    void holdsLeads();
};

namespace {

std::vector<SegmentFigure> segments(std::int64_t champions)
{
    std::vector<SegmentFigure> list(2);
    list[0].name = u"Champions"_s;
    list[0].total.customers = champions;
    list[0].spendShare = 0.75;
    list[0].total.orders = 12;
    list[0].total.revenue = Money::fromUnits(345);
    list[0].total.medianRecency = 20.5;
    list[1].name = u"<i>own</i>"_s;
    return list;
}

} // namespace

void SegmentModelTest::holdsSegments()
{
    SegmentModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSegments(segments(5));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, SegmentModel::Name).data().toString(), u"<i>own</i>"_s);
    QCOMPARE(model.index(1, SegmentModel::Name).data(SeriesRole).toInt(), 1);
    QCOMPARE(model.index(0, SegmentModel::Customers).data(CountRole).toLongLong(), 5);
    QCOMPARE(model.index(0, SegmentModel::Spend).data(ShareRole).toDouble(), 0.75);
    QVERIFY(!model.index(0, SegmentModel::Spend).data(CountRole).isValid());
    QCOMPARE(model.index(0, SegmentModel::Orders).data(CountRole).toLongLong(), 12);
    QCOMPARE(model.index(0, SegmentModel::Revenue).data(AmountRole).toLongLong(), 345 * Money::kScale);
    QCOMPARE(model.index(0, SegmentModel::Recency).data(CountRole).toLongLong(), 21);
    QVERIFY(!model.index(1, SegmentModel::Recency).data(CountRole).isValid());
}

void SegmentModelTest::keepsItsPlaceWhenFiguresChange()
{
    SegmentModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSegments(segments(5));
    const QPersistentModelIndex chosen = model.index(1, 0);
    model.setSegments(segments(6));
    QVERIFY(chosen.isValid());
    QCOMPARE(model.index(0, SegmentModel::Customers).data(CountRole).toLongLong(), 6);
    model.setSegments({});
    QVERIFY(!chosen.isValid());
}

void SegmentModelTest::holdsLeads()
{
    GradeCountLeadModel model;
    const QAbstractItemModelTester tester(&model);
    GradedLead moved;
    moved.customer = 7;
    moved.id = 1008;
    moved.name = u"<b>x</b>"_s;
    moved.now = 1;
    moved.then = 0;
    moved.points = 88;
    GradedLead same = moved;
    same.customer = 9;
    same.then = 1;
    same.value = Money::fromUnits(5);
    model.setLeads({moved, same}, {u"A"_s, u"B"_s}, true);
    QCOMPARE(model.rowOf(9), std::optional(1));
    QVERIFY(!model.rowOf(8));
    const QModelIndex grade = model.index(0, GradeCountLeadModel::Grade);
    QCOMPARE(grade.data(GradeRole).toInt(), 1);
    QCOMPARE(grade.data(BestGradeRole).toInt(), 0);
    QVERIFY(!model.index(0, GradeCountLeadModel::Value).data(AmountRole).isValid());
    QCOMPARE(model.index(1, GradeCountLeadModel::Value).data(AmountRole).toLongLong(), 5 * Money::kScale);
    QCOMPARE(model.index(0, 0).data(CustomerIdRole).toLongLong(), 1008);
    model.setLeads({same}, {u"A"_s, u"B"_s}, false);
    QVERIFY(!model.index(0, GradeCountLeadModel::Grade).data(BestGradeRole).isValid());
}

QTEST_GUILESS_MAIN(SegmentModelTest)
#include "tst_segmentmodel.moc"
