// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "ui/charts/boxplotchart.h"
#include "ui/charts/funnelchart.h"
#include "ui/delegates/tableview.h"
#include "ui/insights/figuregrid.h"
#include "ui/insights/insightspage.h"
#include "ui/widgets/spanlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kToday = 20'000; // 2024-10-04

/// One owner called like HTML; a deal won by way of every stage, one lost in the second, one open in the
/// first, begun two years before.
Status addDeals(Editor &editor)
{
    RowWriter rows(editor);
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto pipeline = rows.ask("SELECT id FROM pipeline").at(0);
    const auto owner = rows.add(RecordTable::Owner, {{"name", u"<b>x</b>"_s}});
    const auto deal = [&](std::size_t stage, int outcome, int opened, QVariant closed, qlonglong amount) {
        return rows.add(RecordTable::Deal, {{"pipeline", qlonglong{pipeline}},
                                            {"stage", qlonglong{stages.at(stage)}},
                                            {"outcome", outcome},
                                            {"opened_day", opened},
                                            {"closed_day", closed},
                                            {"amount", amount * Money::kScale},
                                            {"owner", outcome == 0 ? QVariant() : qlonglong{owner}}});
    };
    const auto won = deal(4, 1, kToday - 60, kToday - 10, 5000);
    for (std::size_t stage = 0; stage < stages.size(); ++stage)
        rows.add(RecordTable::StageChange, {{"deal", qlonglong{won}},
                                            {"stage", qlonglong{stages[stage]}},
                                            {"day", kToday - 60 + 10 * static_cast<int>(stage)}});
    deal(1, 2, kToday - 40, kToday - 20, 100);
    deal(0, 0, kToday - 730, {}, 700);
    return rows.status();
}

QComboBox *pipelinesOf(const QWidget &page)
{
    for (QComboBox *box : page.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Pipeline"_s)
            return box;
    }
    return nullptr;
}

} // namespace

class InsightsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNoBookIsOpen();
    void offersImportWithoutDeals();
    void showsTheFunnel();
    void countsOnlyWhatIsOpen();
    void countsOnlyThePeriod();
    void saysWhatTimesNeed();
    void namesOtherPipelines();
    void ownersStaySorted();
    void asksOnlyWhenSeen();
    void comparesWithAnotherPeriod();
    void tellsOtherGroups();
    void tellsLostReasons();
    void figuresOpenTheirDeals_data();
    void figuresOpenTheirDeals();
    void choicesYieldBeforeTheHeadTakesAnotherRow();
};

void InsightsPageTest::saysThatNoBookIsOpen()
{
    const FixedClock clock{Day(kToday)};
    Workspace workspace(clock);
    AskedFunnel asked;
    InsightsPage page(workspace, asked);
    page.show();
    QCOMPARE(plainText(page.statusText()), u"No book open"_s);
    QVERIFY(!page.funnel().isVisible());
}

void InsightsPageTest::offersImportWithoutDeals()
{
    OpenWorkspace book{Day(kToday)};
    book.load();
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(!page.funnel().isVisible());
    const QSignalSpy imports(&page, &AnalysisPage::importRequested);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Import…")
            button->click();
    }
    QCOMPARE(imports.count(), 1);
}

void InsightsPageTest::showsTheFunnel()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals);
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(page.funnel().isVisible());
    QVERIFY(page.findChild<BoxPlotChart *>()->isVisible());
    QList<std::int64_t> reached;
    for (const FunnelStage &bar : page.funnel().stages())
        reached << bar.reached;
    QCOMPARE(reached, QList<std::int64_t>({3, 2, 1, 1, 1, 1}));
    QCOMPARE(page.funnel().stages().last().name, u"Won"_s);
    QCOMPARE(page.funnel().stages().at(1).stepRate, std::optional(2.0 / 3));
    QStringList values;
    for (const Figure &figure : page.outcome().figures())
        values << figure.value;
    QCOMPARE(values.mid(6), QStringList({u"5k"_s, u"100"_s, u"700"_s}));
    QCOMPARE(values.mid(0, 4), QStringList({u"1"_s, u"1"_s, u"1"_s, u"50.0\u00a0%"_s}));
    QCOMPARE(page.figures().owners.front().name, u"<b>x</b>"_s);
    QCOMPARE(page.figures().owners.front().wonValue, Money::fromUnits(5000));
    QCOMPARE(plainText(page.statusText()), u"3 deal(s) · 3 counted"_s);
}

void InsightsPageTest::namesOtherPipelines()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals);
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(page.others().text().isEmpty());
    QVERIFY(pipelinesOf(page)->isHidden()); // nothing to choose from
    book.fill([](Editor &editor) {
        RowWriter rows(editor);
        const auto partners =
            rows.add(RecordTable::Pipeline, {{"name", u"<b>Partners</b>"_s}, {"position", 2}});
        rows.add(RecordTable::Deal, {{"pipeline", qlonglong{partners}}, {"opened_day", kToday - 20}});
        return rows.status();
    });
    QTRY_VERIFY(page.isSettled() && !page.others().text().isEmpty());
    QCOMPARE(page.others().text(),
             u"Only the pipeline “Sales pipeline” is counted here, not “<b>Partners</b>” with 1 deal(s)."_s);
    QCOMPARE(page.figures().deals, 3); // the one without a stage is none of them
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Filter"_s)
            button->click();
    }
    QComboBox *choice = pipelinesOf(page);
    QVERIFY(choice != nullptr && !choice->isHidden());
    choice->setCurrentIndex(choice->findText(u"<b>Partners</b>"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QTRY_COMPARE(page.figures().pipeline, u"<b>Partners</b>"_s);
    QCOMPARE(page.figures().deals, 1);
    QVERIFY(page.others().text().contains(u"Sales pipeline"_s));
}

void InsightsPageTest::ownersStaySorted()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals);
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    const TableView *table = &page.groups();
    const auto first = [table] { return table->model()->index(0, FunnelOwnerModel::Won).data().toInt(); };
    QCOMPARE(first(), 1);
    table->header().sortBy(FunnelOwnerModel::Won, false);
    QCOMPARE(first(), 0);
    page.setCount(FunnelCount::Cohort);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(first(), 0);
    QCOMPARE(table->header().sortKeys().size(), 1);
}

void InsightsPageTest::saysWhatTimesNeed()
{
    OpenWorkspace book{Day(kToday)};
    book.fill([](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Deal,
                 {{"pipeline", qlonglong{rows.ask("SELECT id FROM pipeline").at(0)}},
                  {"stage", qlonglong{rows.ask("SELECT id FROM stage ORDER BY position").at(2)}},
                  {"opened_day", kToday - 20}});
        return rows.status();
    });
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(page.funnel().isVisible());
    const auto *times = page.findChild<BoxPlotChart *>();
    QVERIFY(times != nullptr && !times->isVisible());
}

void InsightsPageTest::countsOnlyWhatIsOpen()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals);
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    page.show();
    page.setCount(FunnelCount::Current);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().counted, 1);
    QCOMPARE(page.funnel().stages().size(), 5);
    QCOMPARE(page.funnel().stages().first().reached, 1);
}

void InsightsPageTest::countsOnlyThePeriod()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals);
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    page.show();
    page.setPeriod(PeriodChoice::LastTwelveMonths);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().counted, 2);
    page.setPeriod(PeriodChoice::AllTime);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().counted, 3);
}

void InsightsPageTest::asksOnlyWhenSeen()
{
    OpenWorkspace book{Day(kToday)};
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    book.fill(&addDeals);
    QVERIFY(!page.isSettled());
    QCOMPARE(page.figures().deals, 0);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().deals, 3);
}

void InsightsPageTest::comparesWithAnotherPeriod()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals);
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    const QAbstractItemModelTester tester(&page.stageTable());
    page.show();
    QTRY_VERIFY(page.isSettled());
    const auto titles = [&page] {
        QStringList names;
        for (int column = 0; column < page.stageTable().columnCount(); ++column)
            names << page.stageTable().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return names;
    };
    QVERIFY(titles().contains(u"Recorded"_s) && !titles().contains(u"Then"_s));
    page.setComparison(PeriodComparison::Before);
    QTRY_VERIFY(page.isSettled());
    QVERIFY(!page.figures().then); // of all time there is nothing before
    page.setPeriod(PeriodChoice::LastTwelveMonths);
    QTRY_VERIFY(page.isSettled());
    QVERIFY(page.figures().then);
    QVERIFY(titles().contains(u"Then"_s));
    QCOMPARE(page.stageTable().rowCount(), 6);
    const auto at = [&](int row, const QString &title) {
        return page.stageTable().index(row, int(titles().indexOf(title))).data().toInt();
    };
    QCOMPARE(at(0, u"Reached"_s), 2);
    QCOMPARE(at(0, u"Then"_s), 1); // the one begun two years before
    QCOMPARE(at(5, u"Change"_s), 1);
}

void InsightsPageTest::tellsOtherGroups()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals);
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    page.setGrouping(u"product"_s);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().owners.size(), std::size_t{1});
    const QAbstractItemModel &model = *page.groups().model();
    QCOMPARE(model.index(0, 0).data().toString(), u"No product"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Product"_s);
}

void InsightsPageTest::tellsLostReasons()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals);
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    const QAbstractItemModelTester tester(&page.reasonTable());
    page.show();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.reasonTable().rowCount(), 1);
    QCOMPARE(page.reasonTable().index(0, 0).data().toString(), u"No reason told"_s);
    QCOMPARE(page.reasonTable().index(0, 1).data().toInt(), 1);
    QCOMPARE(page.reasonTable().index(0, 3).data().toInt(), 1); // of the second stage
    page.setCount(FunnelCount::Current);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.reasonTable().rowCount(), 0);
}

void InsightsPageTest::figuresOpenTheirDeals_data()
{
    QTest::addColumn<QString>("table"); // by accessible name
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("deals");
    QTest::newRow("reached") << u"By stage"_s << 1 << 1 << u"Reached Needs analysis"_s << 2;
    QTest::newRow("recorded") << u"By stage"_s << 1 << 3 << u"Recorded in Needs analysis"_s << 2;
    QTest::newRow("open") << u"By stage"_s << 0 << 4 << u"Open, furthest in First contact"_s << 1;
    QTest::newRow("lost") << u"By stage"_s << 1 << 5 << u"Lost after Needs analysis"_s << 1;
    QTest::newRow("won") << u"By stage"_s << 5 << 1 << u"Won"_s << 1;
    QTest::newRow("owner") << u"By owner"_s << 0 << 0 << u"<b>x</b>"_s << 2;
    QTest::newRow("owner, won") << u"By owner"_s << 0 << 1 << u"<b>x</b>: won"_s << 1;
    QTest::newRow("owner, lost") << u"By owner"_s << 0 << 2 << u"<b>x</b>: lost"_s << 1;
    QTest::newRow("reason") << u"Lost reasons"_s << 0 << 1 << u"Lost: No reason told"_s << 1;
    QTest::newRow("reason of a stage")
        << u"Lost reasons"_s << 0 << 3 << u"Lost: No reason told, after Needs analysis"_s << 1;
}

/// A row that is opened asks for the deals behind the figure of its cell, and they are as many.
void InsightsPageTest::figuresOpenTheirDeals()
{
    QFETCH(QString, table);
    QFETCH(int, row);
    QFETCH(int, column);
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals);
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    int deals = -1;
    QString title;
    connect(&page, &FunnelPage::dealsRequested, this,
            [&](const FunnelAsk &ask, const FunnelPick &pick, const QString &what) {
                title = what;
                deals = static_cast<int>(dealsBehind(*book->view(), ask, pick, Progress())->lines.size());
            });
    for (TableView *view : page.findChildren<TableView *>())
        if (view->accessibleName() == table)
            Q_EMIT view->activated(view->model()->index(row, column));
    QTEST(title, "title");
    QTEST(deals, "deals");
}

void InsightsPageTest::choicesYieldBeforeTheHeadTakesAnotherRow()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals);
    AskedFunnel asked;
    InsightsPage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QLayout *head = page.layout()->itemAt(0)->layout();
    int wished = page.layout()->contentsMargins().left() + page.layout()->contentsMargins().right();
    for (int i = 0; i < head->count(); ++i)
        wished += head->itemAt(i)->sizeHint().width() + (i > 0 ? head->spacing() : 0);
    page.resize(wished, 640);
    QCoreApplication::processEvents();
    const auto wide = head->geometry().height();
    page.resize(wished - 30, 640);
    QCoreApplication::processEvents();
    QCOMPARE(head->geometry().height(), wide);
    page.resize(wished / 2, 640);
    QCoreApplication::processEvents();
    QVERIFY(head->geometry().height() > wide);
}

QTEST_MAIN(InsightsPageTest)
#include "tst_insightspage.moc"
