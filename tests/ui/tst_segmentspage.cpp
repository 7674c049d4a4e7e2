// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "support/steadybuyers.h"
#include "ui/charts/treemap.h"
#include "ui/delegates/tableview.h"
#include "ui/insights/figuregrid.h"
#include "ui/segments/segmentspage.h"

#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kToday = 20'000;
constexpr int kBuyers = 25;

/// Buyers 1-25: buyer n has bought n times, the last time 25 - n days ago, for 100 each; one never has.
Status addPurchases(Editor &editor)
{
    return addSteadyBuyers(editor, kBuyers, Day(kToday), u"Nobody <i>"_s);
}

int rowOf(const SegmentsPage &page, const QString &name)
{
    const auto &segments = page.model().segments();
    const auto found = std::ranges::find(segments, name, &SegmentFigure::name);
    return found == segments.end() ? -1 : static_cast<int>(found - segments.begin());
}

} // namespace

class SegmentsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersImportWithoutPurchases();
    void sumsTheSegments();
    void tellsTheChosenSegment();
    void triesAnotherScheme();
    void treemapOpensItsPeople();
    void columnsFitTheWidth();
    void followsTheChosenSegmentByName();
};

void SegmentsPageTest::offersImportWithoutPurchases()
{
    OpenWorkspace book{Day(kToday)};
    book.load();
    SegmentsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(!page.chosenFigures().isVisible());
    QVERIFY(page.statusText().isEmpty());
}

void SegmentsPageTest::sumsTheSegments()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addPurchases);
    SegmentsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    const SegmentFigures &figures = page.figures();
    QCOMPARE(figures.customers, kBuyers);
    QCOMPARE(figures.noPurchase, 1);
    QCOMPARE(figures.orders, kBuyers * (kBuyers + 1) / 2);
    QCOMPARE(figures.revenue, Money::fromUnits(100 * kBuyers * (kBuyers + 1) / 2));
    std::int64_t customers = 0;
    double spend = 0;
    for (const SegmentFigure &segment : figures.segments) {
        customers += segment.total.customers;
        spend += segment.spendShare;
    }
    QCOMPARE(customers, kBuyers);
    QVERIFY(qFuzzyCompare(spend, 1.0));
    // The five who bought most and last have both scores 5, and no other.
    QCOMPARE(figures.cell(5, 5).customers, 5);
    QCOMPARE(figures.cell(5, 1).customers, 0);
    QCOMPARE(plainText(page.statusText()).contains(u"no purchase: 1"_s), true);
}

void SegmentsPageTest::tellsTheChosenSegment()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addPurchases);
    SegmentsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.chosenFigures().figures().first().value, QString::number(kBuyers));
    const int champions = rowOf(page, u"Champions"_s);
    page.choose(champions);
    QCOMPARE(page.chosen(), champions);
    QCOMPARE(page.chosenFigures().figures().first().value, u"10"_s);
    const QSignalSpy asked(&page, &SegmentsPage::customersRequested);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(u"Show"))
            button->click();
    }
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"rfm = \"Champions\""_s);
}

void SegmentsPageTest::triesAnotherScheme()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addPurchases);
    SegmentsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    page.setScheme(u"high-low"_s);
    QTRY_VERIFY(page.isSettled());
    QVERIFY(rowOf(page, u"Champions"_s) < 0);
    QCOMPARE(page.figures().customers, kBuyers);
    std::int64_t customers = 0;
    for (const SegmentFigure &segment : page.figures().segments)
        customers += segment.total.customers;
    QCOMPARE(customers, kBuyers);
}

void SegmentsPageTest::treemapOpensItsPeople()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addPurchases);
    SegmentsPage page(*book);
    page.resize(1200, 700);
    page.show();
    QTRY_VERIFY(page.isSettled());
    page.showTreemap();
    auto *treemap = page.findChild<Treemap *>();
    QVERIFY(treemap->isVisible());
    QCOMPARE(treemap->table().rows.size(), qsizetype(page.model().rowCount()));
    const QSignalSpy asked(&page, &SegmentsPage::customersRequested);
    const int champions = rowOf(page, u"Champions"_s);
    Q_EMIT treemap->partActivated(champions);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"rfm = \"Champions\""_s);
    QCOMPARE(page.chosen(), champions);
    // The list does not know the segments of a scheme that is only tried.
    page.setScheme(u"high-low"_s);
    QTRY_VERIFY(page.isSettled());
    Q_EMIT treemap->partActivated(0);
    QCOMPARE(asked.count(), 1);
}

void SegmentsPageTest::columnsFitTheWidth()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addPurchases);
    SegmentsPage page(*book);
    page.resize(832, 600);
    page.show();
    QTRY_VERIFY(page.isSettled());
    const auto *table = page.findChild<TableView *>();
    QVERIFY(table->isColumnHidden(SegmentModel::Revenue));
    QVERIFY(!table->isColumnHidden(SegmentModel::Spend));
    page.resize(1300, 800);
    QTRY_VERIFY(!table->isColumnHidden(SegmentModel::Revenue));
    QCOMPARE(table->model()->columnCount(), 6);
}

void SegmentsPageTest::followsTheChosenSegmentByName()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addPurchases);
    SegmentsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    page.choose(rowOf(page, u"Champions"_s));
    const QString count = page.chosenFigures().figures().first().value;
    // Another answer of the same scheme: the same segment, though its rows are others.
    book.fill([](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Customer, {{"name", u"One more"_s}});
        return rows.status();
    });
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.chosen(), rowOf(page, u"Champions"_s));
    QCOMPARE(page.chosenFigures().figures().first().value, count);
    // A scheme without it: nobody chose one of its segments.
    page.setScheme(u"high-low"_s);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.chosen(), -1);
    QCOMPARE(page.chosenFigures().figures().first().value, QString::number(kBuyers));
}

QTEST_MAIN(SegmentsPageTest)
#include "tst_segmentspage.moc"
