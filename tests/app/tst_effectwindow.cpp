// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/charts/intervalchart.h"
#include "ui/insightsbook.h"
#include "ui/retention/figuretable.h"
#include "ui/strategies/effectmemberssheet.h"
#include "ui/strategies/effectpage.h"
#include "ui/strategies/evaluationsheet.h"
#include "ui/strategies/strategiespage.h"
#include "ui/strategies/strategysheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The page that says whether what was done worked, with its sheet, by keyboard.
class EffectWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void fixesRemovesAndUndoes();
    void refusesWhatHasBegun();
    void overviewOpensItsPeople();
    void everyIndicatorAndClass();
    void membersByKeyboard();
    void marketFigures();
    void controlGroupOfAStrategy();

private:
    static EffectPage &show(Desk &desk);
};

EffectPage &EffectWindowTest::show(Desk &desk)
{
    desk.root.showPage(u"strategies/effect"_s);
    auto &page = *desk.root.window().findChild<EffectPage *>();
    if (!desk.rest() || !QTest::qWaitFor([&page] { return page.isSettled(); }))
        qFatal("no page");
    return page;
}

void EffectWindowTest::fixesRemovesAndUndoes()
{
    Desk desk(&addInsightRows);
    EffectPage &page = show(desk);
    const QAbstractItemModelTester tester(page.list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page.list().model()->rowCount(), 0);
    page.newButton().click();
    auto &sheet = *desk.root.window().findChild<EvaluationSheet *>();
    QVERIFY(QTest::qWaitFor([&sheet] { return sheet.isVisible() && sheet.isSettled(); }));
    desk.type(u"Fair people"_s);
    sheet.subjectInput().setEditText(u"source = \"Fair\""_s);
    sheet.indicatorInput().setCurrentIndex(int(Indicator::Retention));
    sheet.designInput().setCurrentIndex(1);
    QTRY_VERIFY(sheet.isSettled() && !sheet.size().text().isEmpty());
    desk.press({"Return"});
    QTRY_COMPARE(page.list().model()->rowCount(), 1);
    QVERIFY(!sheet.isVisible());
    const JudgedEvaluation &judged = page.figures().evaluations.front();
    QCOMPARE(judged.evaluation.name, u"Fair people"_s);
    QCOMPARE(judged.evaluation.fixed, judged.evaluation.from);
    QCOMPARE(judged.study.asked().verdict, EffectVerdict::CannotTellYet);
    QVERIFY(page.reason().text().contains(formatDay(judged.evaluation.judge, {}, QLocale())));
    QCOMPARE(page.chart().rows().size(), qsizetype(kIndicators));
    QCOMPARE(page.chart().table().rows.size(), qsizetype(kIndicators));
    page.removeButton().click();
    QTRY_COMPARE(page.list().model()->rowCount(), 0);
    QVERIFY(desk.rest());
    desk.root.window().actionTable().action(ActionId::Undo).trigger();
    QTRY_COMPARE(page.list().model()->rowCount(), 1);
    QVERIFY(desk.rest());
    desk.root.window().actionTable().action(ActionId::Undo).trigger();
    QTRY_COMPARE(page.list().model()->rowCount(), 0);
}

/// Who is compared with whom, and from a line to the customer.
void EffectWindowTest::membersByKeyboard()
{
    Desk desk(&addInsightRows);
    const RecordWork work = fixEvaluation({0,
                                           u"Fair"_s,
                                           u"source = Fair"_s,
                                           Indicator::Frequency,
                                           EffectDesign::Matched,
                                           kInsightsDay,
                                           kInsightsDay + 30,
                                           {}},
                                          kInsightsDay);
    QVERIFY(awaited(desk.workspace.change(work.label, work.work)));
    EffectPage &page = show(desk);
    const EffectStudy &study = page.figures().evaluations.front().study;
    QVERIFY(!study.treated.empty());
    QVERIFY(desk.tabTo(page.membersButton().text()));
    desk.press({"Space"});
    auto &sheet = *desk.root.window().findChild<EffectMembersSheet *>();
    QTRY_VERIFY(sheet.isVisible());
    QCOMPARE(sheet.members().rowCount(), int(study.treated.size() + study.control.size()));
    sheet.chip(EffectMembersModel::Part::Treated).click();
    QCOMPARE(sheet.members().rowCount(), int(study.treated.size()));
    const std::int64_t first = study.treated.front().customer;
    desk.press({"Return"});
    QTRY_COMPARE(desk.page(), u"record"_s);
    QVERIFY(!sheet.isVisible());
    QVERIFY(first != 0);
}

/// Figures of the market stand by the same periods; they are of no class.
void EffectWindowTest::marketFigures()
{
    Desk desk(&addInsightRows);
    const RecordWork work = saveMarketFigure({0, u"Market share"_s, kInsightsDay, 12.5, u"%"_s, {}});
    QVERIFY(awaited(desk.workspace.change(work.label, work.work)));
    EffectPage &page = show(desk);
    const int last = page.indicatorInput().count() - 1;
    QCOMPARE(last, int(kIndicators));
    page.indicatorInput().setCurrentIndex(last);
    Q_EMIT page.indicatorInput().activated(last);
    QVERIFY(!page.dimensionInput().isEnabled());
    QCOMPARE(page.overview().model()->rowCount(), 1);
    QCOMPARE(page.overview().model()->index(0, 0).data().toString(), u"Market share"_s);
    QCOMPARE(page.overview().model()->index(0, 4).data().toString(), u"12.5 %"_s);
    page.indicatorInput().setCurrentIndex(0);
    Q_EMIT page.indicatorInput().activated(0);
    QVERIFY(page.dimensionInput().isEnabled());
}

/// A question that begins in the past is not put.
void EffectWindowTest::refusesWhatHasBegun()
{
    Desk desk(&addInsightRows);
    EffectPage &page = show(desk);
    page.newButton().click();
    auto &sheet = *desk.root.window().findChild<EvaluationSheet *>();
    QVERIFY(QTest::qWaitFor([&sheet] { return sheet.isVisible() && sheet.isSettled(); }));
    sheet.nameInput().setText(u"Late"_s);
    sheet.subjectInput().setEditText(u"source = \"Fair\""_s);
    sheet.fromInput().setText(u"2026-01-01"_s);
    QTRY_VERIFY(sheet.isSettled());
    desk.press({"Return"});
    QVERIFY(sheet.isVisible());
    QCOMPARE(page.list().model()->rowCount(), 0);
    desk.press({"Escape"});
    QVERIFY(!sheet.isVisible());
}

void EffectWindowTest::overviewOpensItsPeople()
{
    Desk desk(&addInsightRows);
    EffectPage &page = show(desk);
    page.indicatorInput().setCurrentIndex(int(Indicator::Frequency));
    Q_EMIT page.indicatorInput().activated(int(Indicator::Frequency));
    const int rows = page.overview().model()->rowCount();
    QVERIFY(rows > 0);
    QVERIFY(desk.tabTo(page.overview().accessibleName()));
    // Everybody in the newest period.
    page.overview().setCurrentIndex(page.overview().model()->index(rows - 1, 4));
    desk.press({"Return"});
    QTRY_COMPARE(desk.page(), u"customers"_s);
}

void EffectWindowTest::everyIndicatorAndClass()
{
    Desk desk(&addInsightRows);
    EffectPage &page = show(desk);
    const QAbstractItemModelTester tester(page.overview().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int dimension = 0; dimension < page.dimensionInput().count(); ++dimension) {
        page.dimensionInput().setCurrentIndex(dimension);
        Q_EMIT page.dimensionInput().activated(dimension);
        QTRY_VERIFY(page.isSettled());
        for (int indicator = 0; indicator < int(kIndicators); ++indicator) {
            page.indicatorInput().setCurrentIndex(indicator);
            Q_EMIT page.indicatorInput().activated(indicator);
            QCOMPARE(page.overview().model()->rowCount(),
                     int(page.figures().overview.groups.groups.size()) + 1);
            QCOMPARE(page.overview().model()->columnCount(), 6);
        }
    }
    page.unitInput().setCurrentIndex(1);
    Q_EMIT page.unitInput().activated(1);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.overview().model()->columnCount(), 8);
}

/// The share that is left alone is set on the sheet of the strategy.
void EffectWindowTest::controlGroupOfAStrategy()
{
    Desk desk(&addInsightRows);
    desk.root.showPage(u"strategies"_s);
    auto &page = *desk.root.window().findChild<StrategiesPage *>();
    auto &sheet = *desk.root.window().findChild<StrategySheet *>();
    QVERIFY(desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); }));
    page.editButton().click();
    QVERIFY(QTest::qWaitFor([&sheet] { return sheet.isVisible() && sheet.isSettled(); }));
    sheet.holdoutInput().setText(u"95"_s);
    desk.press({"Return"});
    QVERIFY(sheet.isVisible());
    sheet.holdoutInput().setText(u"20"_s);
    desk.press({"Return"});
    QTRY_COMPARE(page.strategies().standings.strategies.front().strategy.holdout, 0.2);
    QVERIFY(page.strategies().standings.strategies.front().strategy.holdoutSeed != 0);
    desk.root.window().actionTable().action(ActionId::Undo).trigger();
    QTRY_COMPARE(page.strategies().standings.strategies.front().strategy.holdout, 0.0);
}

QTEST_MAIN(EffectWindowTest)
#include "tst_effectwindow.moc"
