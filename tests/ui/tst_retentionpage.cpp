// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/trendchart.h"
#include "ui/insights/figuregrid.h"
#include "ui/insightsbook.h"
#include "ui/retention/figuretable.h"
#include "ui/retention/retentionpage.h"
#include "ui/retention/satisfactionpage.h"
#include "ui/retention/valuepage.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// A page that is shown, on a book of its own.
template <typename PageType> class Shown
{
public:
    explicit Shown(Book::Work work = &addInsightRows)
    {
        m_book.fill(std::move(work));
        m_page = std::make_unique<PageType>(*m_book);
        m_page->resize(1000, 640);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()) ||
            !QTest::qWaitFor([this] { return m_page->isSettled(); }))
            qFatal("no page");
    }
    OpenWorkspace &book() { return m_book; }
    PageType &operator*() { return *m_page; }
    PageType *operator->() { return m_page.get(); }

private:
    OpenWorkspace m_book{kInsightsDay};
    std::unique_ptr<PageType> m_page;
};

Status addNothing(Editor &editor)
{
    RowWriter rows(editor);
    rows.add(RecordTable::Customer, {{"name", u"Nobody"_s}});
    return rows.status();
}

Status addOnePurchase(Editor &editor)
{
    RowWriter rows(editor);
    const auto customer = rows.add(RecordTable::Customer, {{"name", u"One"_s}});
    rows.add(RecordTable::Purchase,
             {{"customer", qlonglong{customer}}, {"day", kInsightsDay.number()}, {"amount", 10'000}});
    return rows.status();
}

/// A button of a page with nothing to show.
QPushButton *stepOf(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// The pages on retention, value and satisfaction, with a keyboard: every number opens as many customers.
class RetentionPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCohorts();
    void everyCellOpensItsCustomers_data();
    void everyCellOpensItsCustomers();
    void arrowsGoAlongRowsAndColumns();
    void printsTheRule();
    void measures_data();
    void measures();
    void offersImport_data();
    void offersImport();
    void onePurchase();
    void onlyReturns();
    void valueFigures();
    void valueByKeyboard();
    void answersByKeyboard();
    void otherSurvey();
    void contactsWithoutAnswers();
    void followsTheBook();
};

void RetentionPageTest::showsTheCohorts()
{
    Shown<RetentionPage> page;
    const auto &cohorts = page->figures().cohorts.cohorts;
    QCOMPARE(cohorts.size(), 2U);
    QCOMPARE(cohorts[0].size, 6);
    QCOMPARE(cohorts[0].cells[1].active, 4);
    QCOMPARE(cohorts[0].cells[2].active, 2);
    QCOMPARE(cohorts[1].size, 2);
    QCOMPARE(page->heatMap().parts().size(), 5);
    QVERIFY(page->heatMap().parts().at(2).tip.contains(u"not over yet"_s));
    QVERIFY(page->heatMap().parts().at(1).tip.contains(u"4 of 6"_s));
    QCOMPARE(page->together().figures().at(1).note, u"4 of 8"_s);
    const ChartTable table = page->heatMap().table();
    QCOMPARE(table.rows.size(), 2);
    QVERIFY(!table.rows[1][3].isValid()); // time is not that far
}

void RetentionPageTest::everyCellOpensItsCustomers_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("rule");
    QTest::newRow("months, orders above 0") << 0 << 1;
    QTest::newRow("months, all rows") << 0 << 0;
    QTest::newRow("quarters, orders above 0") << 1 << 1;
}

void RetentionPageTest::everyCellOpensItsCustomers()
{
    QFETCH(int, unit);
    QFETCH(int, rule);
    Shown<RetentionPage> page;
    page->setUnit(CalendarUnit(unit));
    page->setRule(CohortRule(rule));
    QTRY_VERIFY(page->isSettled());
    const QSignalSpy asked(&*page, &RetentionPage::customersRequested);
    page->heatMap().setFocus();
    const qsizetype cells = page->heatMap().parts().size();
    QVERIFY(cells >= 3);
    const auto columns = int(page->figures().columns());
    for (qsizetype i = 0; i < cells; ++i) {
        QTest::keyClick(&page->heatMap(), Qt::Key_Right);
        const int part = page->heatMap().currentPart();
        QTest::keyClick(&page->heatMap(), Qt::Key_Return);
        QCOMPARE(asked.count(), int(i) + 1);
        const auto cell = page->figures().cell(std::size_t(part / columns), std::size_t(part % columns));
        QVERIFY(cell);
        QCOMPARE(listedIn(page.book(), asked.last().at(0).toString()), cell->active);
        QVERIFY(!asked.last().at(1).toString().isEmpty());
    }
}

void RetentionPageTest::arrowsGoAlongRowsAndColumns()
{
    Shown<RetentionPage> page;
    HeatMap &heat = page->heatMap();
    heat.setFocus();
    const QSignalSpy reached(&heat, &Chart::partReached);
    const auto after = [&heat](Qt::Key key) {
        QTest::keyClick(&heat, key);
        return heat.currentPart();
    };
    QCOMPARE(after(Qt::Key_Right), 0);
    QCOMPARE(after(Qt::Key_Down), 3); // the next row
    QCOMPARE(after(Qt::Key_Down), 3); // there is none below
    QCOMPARE(after(Qt::Key_Right), 4);
    QCOMPARE(after(Qt::Key_Up), 1);
    QCOMPARE(after(Qt::Key_Right), 2);
    QCOMPARE(after(Qt::Key_Down), 2); // nothing below: time is not that far
    QCOMPARE(after(Qt::Key_Left), 1);
    QCOMPARE(after(Qt::Key_Escape), -1);
    QCOMPARE(reached.count(), 8);
}

void RetentionPageTest::printsTheRule()
{
    Shown<RetentionPage> page;
    QVERIFY(page->rule().isVisible());
    const QString positive = page->rule().text();
    QVERIFY(positive.contains(u"amount is above 0"_s));
    page->setRule(CohortRule::All);
    QTRY_VERIFY(page->isSettled());
    QVERIFY(page->rule().text().contains(u"returns too"_s));
    QCOMPARE(page->figures().cohorts.cohorts[1].size, 3); // the return is a row
}

void RetentionPageTest::measures_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::newRow("share") << int(CellMeasure::Share) << 1.0 << 4.0 / 6;
    QTest::newRow("customers") << int(CellMeasure::Customers) << 6.0 << 4.0;
    QTest::newRow("money") << int(CellMeasure::Money) << 2100.0 << 200.0;
}

void RetentionPageTest::measures()
{
    QFETCH(int, measure);
    QFETCH(double, first);
    QFETCH(double, second);
    Shown<RetentionPage> page;
    page->setMeasure(CellMeasure(measure));
    const QVariantList row = page->heatMap().table().rows.first();
    QCOMPARE(row[1].toDouble(), first);
    QCOMPARE(row[2].toDouble(), second);
}

void RetentionPageTest::offersImport_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("retention") << 0;
    QTest::newRow("value") << 1;
    QTest::newRow("satisfaction") << 2;
}

void RetentionPageTest::offersImport()
{
    QFETCH(int, which);
    const auto check = [](auto &page) {
        const QSignalSpy asked(&*page, &AnalysisPage::importRequested);
        QTRY_VERIFY(stepOf(*page, u"Import…"_s) != nullptr);
        QPushButton *step = stepOf(*page, u"Import…"_s);
        QVERIFY(page->statusText().isEmpty());
        step->setFocus();
        QTest::keyClick(step, Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
    };
    if (which == 0) {
        Shown<RetentionPage> page(&addNothing);
        check(page);
    } else if (which == 1) {
        Shown<ValuePage> page(&addNothing);
        check(page);
    } else {
        Shown<SatisfactionPage> page(&addNothing);
        check(page);
    }
}

void RetentionPageTest::onePurchase()
{
    Shown<RetentionPage> retention(&addOnePurchase);
    QCOMPARE(retention->heatMap().parts().size(), 1);
    QVERIFY(retention->heatMap().isVisible());
    Shown<ValuePage> value(&addOnePurchase);
    QCOMPARE(value->figures().total.buyersNow, 1);
    QVERIFY(value->table().isVisible());
    QVERIFY(!value->findChild<TrendChart *>()->isVisible()); // no first order is 30 days old
}

void RetentionPageTest::onlyReturns()
{
    Shown<RetentionPage> page([](Editor &editor) {
        RowWriter rows(editor);
        const auto customer = rows.add(RecordTable::Customer, {{"name", u"One"_s}});
        rows.add(RecordTable::Purchase,
                 {{"customer", qlonglong{customer}}, {"day", kInsightsDay.number()}, {"amount", -10'000}});
        return rows.status();
    });
    QVERIFY(!page->heatMap().isVisible());
    page->setRule(CohortRule::All); // the choice is still there
    QTRY_VERIFY(page->isSettled());
    QVERIFY(page->heatMap().isVisible());
}

void RetentionPageTest::valueFigures()
{
    Shown<ValuePage> page;
    const ValueFigures &figures = page->figures();
    QCOMPARE(figures.total.now, Money::fromUnits(2100 + 300 + 40 - 5));
    QCOMPARE(figures.total.buyersNow, 8);
    QCOMPARE(figures.repeat.again, 4);
    QCOMPARE(figures.repeat.orders, 14);
    page->setClass(CustomerClass::Source);
    QTRY_VERIFY(page->isSettled());
    QCOMPARE(page->table().figures().rowCount(), 3); // Fair, Web and all
    QCOMPARE(page->whole().figures().at(2).value, u"8"_s);
}

void RetentionPageTest::valueByKeyboard()
{
    Shown<ValuePage> page;
    page->setClass(CustomerClass::Source);
    QTRY_VERIFY(page->isSettled());
    const QSignalSpy asked(&*page, &ValuePage::customersRequested);
    FigureTable &table = page->table();
    table.setFocus();
    for (int row = 0; row < table.figures().rowCount(); ++row) {
        table.setCurrentIndex(table.figures().index(row, 4));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(asked.count(), row + 1);
        QCOMPARE(listedIn(page.book(), asked.last().at(0).toString()),
                 table.figures().index(row, 4).data().toLongLong());
    }
    auto *bars = page->findChild<BarChart *>();
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Left); // the last month
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(listedIn(page.book(), asked.last().at(0).toString()), 2);
    QCOMPARE(asked.last().at(1).toString(), u"Purchases in Nov 2026"_s);
}

void RetentionPageTest::answersByKeyboard()
{
    Shown<SatisfactionPage> page;
    QCOMPARE(page->figures().question.survey, u"NPS"_s);
    QCOMPARE(page->trend().points().size(), 1);
    QVERIFY(std::abs(page->trend().points().first().value - 0.2) < 1e-9); // 3 of 5 for it, 2 against
    QCOMPARE(page->trend().points().first().count, 5);
    QVERIFY(page->definition().text().contains(u"Promoters 3, passives 0, detractors 2"_s));
    const QSignalSpy asked(&*page, &SatisfactionPage::customersRequested);
    page->trend().setFocus();
    QTest::keyClick(&page->trend(), Qt::Key_Right);
    QTest::keyClick(&page->trend(), Qt::Key_Return);
    QCOMPARE(listedIn(page.book(), asked.last().at(0).toString()), 5);
    FigureTable &kinds = page->kinds();
    kinds.setFocus();
    kinds.setCurrentIndex(kinds.figures().index(0, 2));
    QTest::keyClick(&kinds, Qt::Key_Return);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(listedIn(page.book(), asked.last().at(0).toString()), 3);
    FigureTable &classes = page->classes();
    classes.setFocus();
    classes.setCurrentIndex(classes.figures().index(classes.figures().rowCount() - 1, 4));
    QTest::keyClick(&classes, Qt::Key_Return);
    QCOMPARE(listedIn(page.book(), asked.last().at(0).toString()), 5);
}

void RetentionPageTest::otherSurvey()
{
    Shown<SatisfactionPage> page;
    page->setSurvey(u"CSAT"_s);
    QTRY_VERIFY(page->isSettled());
    QCOMPARE(int(page->figures().measure), int(SurveyMeasure::Satisfied));
    QCOMPARE(page->figures().all.tally.answers, 1);
    page->setUnit(CalendarUnit::Month);
    QTRY_VERIFY(page->isSettled());
    QCOMPARE(page->trend().points().first().name, u"Oct 2026"_s);
}

void RetentionPageTest::contactsWithoutAnswers()
{
    Shown<SatisfactionPage> page([](Editor &editor) {
        RowWriter rows(editor);
        const auto customer = rows.add(RecordTable::Customer, {{"name", u"One"_s}});
        rows.add(RecordTable::Interaction,
                 {{"customer", qlonglong{customer}}, {"kind", 2}, {"day", kInsightsDay.number() - 3}});
        return rows.status();
    });
    QVERIFY(!page->trend().isVisible());
    QVERIFY(page->definition().text().contains(u"Import a table"_s));
    QCOMPARE(page->kinds().figures().rowCount(), 1);
}

void RetentionPageTest::followsTheBook()
{
    Shown<RetentionPage> page;
    page.book().fill([](Editor &editor) {
        RowWriter rows(editor);
        const auto customer = rows.ask("SELECT max(id) FROM customer").at(0);
        rows.add(RecordTable::Purchase,
                 {{"customer", qlonglong{customer}}, {"day", kInsightsDay.number()}, {"amount", 10'000}});
        return rows.status();
    });
    QTRY_COMPARE(page->figures().cohorts.cohorts.size(), 3U);
    QVERIFY(page->isSettled());
}

QTEST_MAIN(RetentionPageTest)
#include "tst_retentionpage.moc"
