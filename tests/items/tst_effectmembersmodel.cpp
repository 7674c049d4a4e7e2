// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/effectmembersmodel.h"
#include "support/snapshotbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

using Part = EffectMembersModel::Part;

/// Who is on the two sides of a study.
class EffectMembersModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody();
    void parts_data();
    void parts();
    void figures();
    void yesOrNo();
    void whoIsGone();
};

namespace {

/// Ada and Bob were treated, Cid was not.
struct Study
{
    Study()
    {
        SnapshotBuilder builder;
        auto made = std::make_shared<EffectStudy>();
        for (const char *name : {"Ada", "Bob", "Cid"})
            builder.customer({{FieldId::Name, name}});
        view = builder.view();
        const auto &ids = view->snapshot->customers.ids;
        made->answer.question.indicator = Indicator::Frequency;
        for (std::size_t i = 0; i < kIndicators; ++i)
            made->answer.rows[i].indicator = static_cast<Indicator>(i);
        made->treated = {{ids[0], {1, 1}, {3, 1}}, {ids[1], {0, 0}, {2, 1}}};
        made->control = {{ids[2], {1, 1}, {0.5, 1}}};
        study = made;
    }

    ViewPtr view;
    std::shared_ptr<const EffectStudy> study;
};

} // namespace

void EffectMembersModelTest::nobody()
{
    EffectMembersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setPart(Part::Control);
    QCOMPARE(model.rowCount(), 0);
}

void EffectMembersModelTest::parts_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both") << Part::Both << u"Ada treated, Bob treated, Cid compared with"_s;
    QTest::newRow("treated") << Part::Treated << u"Ada treated, Bob treated"_s;
    QTest::newRow("control") << Part::Control << u"Cid compared with"_s;
}

void EffectMembersModelTest::parts()
{
    QFETCH(Part, part);
    const Study made;
    EffectMembersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStudy(made.view->snapshot, made.study);
    model.setPart(part);
    QStringList told;
    for (int row = 0; row < model.rowCount(); ++row)
        told << model.index(row, EffectMembersModel::Customer).data().toString() + u' ' +
                    model.index(row, EffectMembersModel::Side).data().toString();
    QTEST(told.join(u", "_s), "expected");
}

/// Each one's own figures, of the indicator that was asked for; none where one does not count.
void EffectMembersModelTest::figures()
{
    const Study made;
    EffectMembersModel model;
    model.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    model.setStudy(made.view->snapshot, made.study);
    QCOMPARE(model.index(0, EffectMembersModel::Before).data().toString(), u"1.00"_s);
    QCOMPARE(model.index(0, EffectMembersModel::Since).data().toString(), u"3.00"_s);
    QCOMPARE(model.index(1, EffectMembersModel::Before).data().toString(), QString());
    QCOMPARE(model.index(2, EffectMembersModel::Since).data().toString(), u"0.50"_s);
    QCOMPARE(model.index(2, 0).data(CustomerIdRole).toLongLong(), made.study->control.front().customer);
    QSet<QString> titles;
    for (int column = 0; column < EffectMembersModel::Columns; ++column)
        titles.insert(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(titles.size(), int(EffectMembersModel::Columns));
}

void EffectMembersModelTest::yesOrNo()
{
    const Study made;
    auto study = std::make_shared<EffectStudy>(*made.study);
    study->answer.question.indicator = Indicator::Loyalty;
    EffectMembersModel model;
    model.setStudy(made.view->snapshot, study);
    QCOMPARE(model.index(0, EffectMembersModel::Since).data().toString(), u"yes"_s);
    study->treated.front().since = {0, 1};
    QCOMPARE(model.index(0, EffectMembersModel::Since).data().toString(), u"no"_s);
    QCOMPARE(model.index(1, EffectMembersModel::Before).data().toString(), QString());
}

void EffectMembersModelTest::whoIsGone()
{
    const Study made;
    EffectMembersModel model;
    model.setStudy(SnapshotBuilder().view()->snapshot, made.study);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, EffectMembersModel::Customer).data().toString(), QString());
}

QTEST_GUILESS_MAIN(EffectMembersModelTest)

#include "tst_effectmembersmodel.moc"
