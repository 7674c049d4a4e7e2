// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/salesrows.h"
#include "ui/delegates/tableview.h"
#include "ui/factors/differencechart.h"
#include "ui/factors/factorspage.h"
#include "ui/forecast/forecastchart.h"
#include "ui/forecast/forecastpage.h"
#include "ui/forecast/targetsheet.h"
#include "ui/widgets/button.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

Status addYear(Editor &editor)
{
    return addSales(editor, kToday, 400);
}

Money ofMonth(const ForecastChart &chart, int month)
{
    return chart.months()[month].won;
}

} // namespace

/// The pages of the forecast and of what goes with winning.
class ForecastPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersImportWithoutDeals();
    void showsMonths();
    void nothingIsCutWhereThereIsRoom_data();
    void nothingIsCutWhereThereIsRoom();
    void listsAMonthByKeyboard();
    void setsATargetByKeyboard();
    void refusesAnAmountByKeyboard();
    void weeksAreChosen();
    void saysWhatGoesWithWinning();
    void opensADealByKeyboard();
    void modelsHold();
};

void ForecastPageTest::offersImportWithoutDeals()
{
    OpenWorkspace book{kToday};
    book.load();
    ForecastPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(page.statusText().isEmpty());
    QVERIFY(!page.chart().isVisible());
    FactorsPage factors(*book);
    factors.show();
    QTRY_VERIFY(factors.isSettled());
    QVERIFY(!factors.table().isVisible());
}

void ForecastPageTest::nothingIsCutWhereThereIsRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("small") << 800;
    QTest::newRow("large") << 1720;
}

void ForecastPageTest::nothingIsCutWhereThereIsRoom()
{
    QFETCH(int, width);
    OpenWorkspace book{kToday};
    book.fill(&addYear);
    ForecastPage page(*book);
    FactorsPage factors(*book);
    for (QWidget *each : std::initializer_list<QWidget *>{&page, &factors}) {
        each->resize(width, 900);
        each->show();
    }
    QTRY_VERIFY(page.isSettled() && factors.isSettled());
    QList<TableView *> tables = page.findChildren<TableView *>();
    tables << factors.findChildren<TableView *>();
    QCOMPARE(tables.size(), 5);
    for (const TableView *table : std::as_const(tables)) {
        const QAbstractItemView &cells = *table;
        QTRY_VERIFY(table->model()->rowCount() > 0);
        int needed = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            needed += std::max(table->header().sectionSizeHint(column), cells.sizeHintForColumn(column));
        if (needed > table->viewport()->width())
            continue;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QString what = u"%1 in “%2”"_s.arg(column).arg(table->accessibleName());
            QTRY_VERIFY2(table->columnWidth(column) >= table->header().sectionSizeHint(column),
                         qPrintable(what));
            QTRY_VERIFY2(table->columnWidth(column) >= cells.sizeHintForColumn(column), qPrintable(what));
        }
    }
}

void ForecastPageTest::showsMonths()
{
    OpenWorkspace book{kToday};
    book.fill(&addYear);
    ForecastPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    const QList<ForecastBar> &months = page.chart().months();
    QCOMPARE(months.size(), 16);
    QCOMPARE(months[12].longName, u"Nov 2026"_s);
    QVERIFY(!months[11].isForecast && months[12].isForecast && months[15].isForecast);
    QVERIFY(months[13].low < months[13].expected && months[13].expected < months[13].high);
    QVERIFY(ofMonth(page.chart(), 5) > Money(0));
    QCOMPARE(page.targets().rowCount(), 3);
    QVERIFY(page.chart().table().toCsv().contains(u"Nov 2026"_s));
}

void ForecastPageTest::listsAMonthByKeyboard()
{
    OpenWorkspace book{kToday};
    book.fill(&addYear);
    ForecastPage page(*book);
    page.resize(1000, 640);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QSignalSpy wanted(&page, &ForecastPage::customersRequested);
    page.chart().setFocus();
    for (int i = 0; i < 20 && page.chart().currentPart() != 11; ++i)
        QTest::keyClick(&page.chart(), Qt::Key_Right);
    QCOMPARE(page.chart().currentPart(), 11);
    QTest::keyClick(&page.chart(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(),
             u"hasDeal(outcome = \"won\" and closed >= 2026-10-01 and closed < 2026-11-01)"_s);
    QCOMPARE(wanted[0][1].toString(), u"Won in Oct 2026"_s);
}

void ForecastPageTest::setsATargetByKeyboard()
{
    OpenWorkspace book{kToday};
    book.fill(&addYear);
    ForecastPage page(*book);
    page.resize(1000, 640);
    page.show();
    page.activateWindow();
    QTRY_VERIFY(page.isSettled());
    QSignalSpy done(&page, &ForecastPage::done);
    page.setTargetMonths(1);
    QTRY_VERIFY(page.isSettled());
    TableView &table = page.targetTable();
    table.setFocus();
    table.setCurrentIndex(page.targets().index(2, TargetModel::ToSign)); // Tom
    QTest::keyClick(&table, Qt::Key_F2);
    auto *sheet = page.findChild<TargetSheet *>();
    QVERIFY(sheet != nullptr && sheet->isVisible());
    auto *amount = sheet->findChild<QLineEdit *>();
    QTest::keyClicks(amount, u"25000"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!sheet->isVisible());
    QTRY_VERIFY(page.isSettled() && page.targets().ownerAt(2).signedTarget == Money::fromUnits(25'000));
    QCOMPARE(page.targets().ownerAt(0).signedTarget, Money::fromUnits(25'000)); // the sum
    QVERIFY(page.targets().ownerAt(2).signedGap() < Money(0));
    // The same once more: it is there, and goes.
    QTest::keyClick(&table, Qt::Key_F2);
    QCOMPARE(amount->text(), u"25000"_s);
    for (Button *button : sheet->findChildren<Button *>())
        if (button->text() == u"Remove target"_s)
            QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(done.size(), 2);
    QTRY_VERIFY(page.isSettled() && !page.targets().ownerAt(2).signedTarget.isKnown());
}

void ForecastPageTest::refusesAnAmountByKeyboard()
{
    OpenWorkspace book{kToday};
    book.fill(&addYear);
    ForecastPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    page.editTarget();
    auto *sheet = page.findChild<TargetSheet *>();
    auto *amount = sheet->findChild<QLineEdit *>();
    for (const QString &text : {u""_s, u"0"_s, u"-5"_s, u"much"_s}) {
        amount->setText(text);
        QTest::keyClick(amount, Qt::Key_Return);
        QVERIFY2(sheet->isVisible(), qPrintable(text));
    }
    QTest::keyClick(amount, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QVERIFY(book->view()->snapshot->targets.empty());
}

void ForecastPageTest::weeksAreChosen()
{
    OpenWorkspace book{kToday};
    book.fill(&addYear);
    ForecastPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QComboBox *weeks = nullptr;
    for (QComboBox *choice : page.findChildren<QComboBox *>())
        if (choice->accessibleName() == u"Week of the activity"_s)
            weeks = choice;
    QVERIFY(weeks != nullptr);
    QCOMPARE(weeks->count(), kActivityWeeks);
    QCOMPARE(weeks->itemText(0), u"16 Nov – 22 Nov"_s);
    weeks->setFocus();
    QTest::keyClick(weeks, Qt::Key_Down);
    QCOMPARE(page.activity().rowCount(), 2);
    QCOMPARE(page.activity().ownerAt(0).all() + page.activity().ownerAt(1).all(), std::int64_t{7});
}

void ForecastPageTest::saysWhatGoesWithWinning()
{
    OpenWorkspace book{kToday};
    book.fill(&addYear);
    FactorsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(page.factors().rowCount() > 5);
    QCOMPARE(page.factors().index(0, FactorModel::Level).data().toString(), u"Fair"_s);
    QCOMPARE(page.factors().index(0, FactorModel::Verdict).data().toString(), u"goes with winning"_s);
    QVERIFY(page.deals().rowCount() > 50);
    QVERIFY(page.deals().dealAt(0).isWon);
    const auto *chart = page.findChild<DifferenceChart *>();
    QVERIFY(chart != nullptr && !chart->rows().isEmpty());
    QCOMPARE(chart->rows()[0].name, u"▲ Source: Fair"_s);
    QVERIFY(chart->rows()[0].low > 0);
}

void ForecastPageTest::opensADealByKeyboard()
{
    OpenWorkspace book{kToday};
    book.fill(&addYear);
    FactorsPage page(*book);
    page.resize(1000, 640);
    page.show();
    page.activateWindow();
    QTRY_VERIFY(page.isSettled());
    TableView *deals = nullptr;
    for (TableView *table : page.findChildren<TableView *>())
        if (table->model() == &page.deals())
            deals = table;
    QVERIFY(deals != nullptr);
    page.table().setFocus();
    QTest::keyClick(&page.table(), Qt::Key_Down);
    QCOMPARE(page.table().currentIndex().row(), 1);
    QCOMPARE(page.deals().rowCount(), static_cast<int>(page.factors().levelAt(1).own.all));
    QTest::keyClick(&page.table(), Qt::Key_Return);
    QSignalSpy wanted(&page, &FactorsPage::recordRequested);
    QTest::keyClick(deals, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toLongLong(), page.deals().dealAt(0).customer);
}

void ForecastPageTest::modelsHold()
{
    ForecastMonthModel months;
    TargetModel targets;
    ActivityModel activity;
    FactorModel factors;
    FactorDealModel deals;
    for (QAbstractItemModel *model :
         std::initializer_list<QAbstractItemModel *>{&months, &targets, &activity, &factors, &deals})
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    OpenWorkspace book{kToday};
    book.fill(&addYear);
    const View &view = *book->view();
    const SalesForecast sales = salesForecast(view, kToday, 4, Progress());
    months.setPeriods(sales.forecast.periods, u"CNY"_s, QLocale::c());
    QCOMPARE(months.rowCount(), 4);
    targets.setFigures(*targetFigures(book->path(), view, kToday, 12, Progress()), u"CNY"_s);
    QCOMPARE(targets.index(0, 0).data().toString(), u"Team"_s);
    activity.setWeek(activityFigures(book->path(), view, kToday, 2, Progress())->byWeek[1]);
    QCOMPARE(activity.rowCount(), 2);
    const WinFactors found = winFactorsOf(view, {}, Progress());
    factors.setFactors(found, QLocale::c());
    deals.setDeals(factorDeals(*view.snapshot, found, found.levels.front()));
    QCOMPARE(deals.rowCount(), static_cast<int>(found.levels.front().own.all));
    months.setPeriods({}, {}, QLocale::c());
    targets.setFigures({}, {});
    activity.setWeek({});
    factors.setFactors({}, QLocale::c());
    deals.setDeals({});
    QCOMPARE(deals.rowCount(), 0);
}

QTEST_MAIN(ForecastPageTest)
#include "tst_forecastpage.moc"
