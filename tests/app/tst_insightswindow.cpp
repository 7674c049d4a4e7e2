// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "items/deallistmodel.h"
#include "ui/charts/funnelchart.h"
#include "ui/insights/dealssheet.h"
#include "ui/insights/insightspage.h"
#include "ui/insights/timepage.h"
#include "ui/record/recordpage.h"
#include "ui/widgets/spanlabel.h"

#include <QLabel>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Fifteen deals won within ten days a stage, two open of which one is stuck, one lost.
Status addDeals(Editor &editor)
{
    LEADBOOK_TRY(addNeighbours(editor));
    RowWriter rows(editor);
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto pipeline = rows.ask("SELECT id FROM pipeline").at(0);
    const auto owner = rows.ask("SELECT id FROM owner ORDER BY id").at(0);
    const auto customer = rows.ask("SELECT id FROM customer ORDER BY id").at(2);
    const int today = kToday.number();
    const auto deal = [&](std::size_t stage, int outcome, int opened, QVariant closed) {
        const auto id =
            rows.add(RecordTable::Deal, {{"pipeline", qlonglong{pipeline}},
                                         {"stage", qlonglong{stages.at(stage)}},
                                         {"customer", qlonglong{customer}},
                                         {"outcome", outcome},
                                         {"opened_day", opened},
                                         {"closed_day", closed},
                                         {"amount", qlonglong{1000 * Money::kScale}},
                                         {"owner", outcome == 1 ? QVariant(qlonglong{owner}) : QVariant()}});
        rows.add(RecordTable::StageChange,
                 {{"deal", qlonglong{id}}, {"stage", qlonglong{stages[0]}}, {"day", opened}});
    };
    for (int i = 0; i < 15; ++i)
        deal(0, 1, today - 100 - i, today - 90 - i);
    deal(0, 0, today - 60, {});
    deal(0, 0, today - 2, {});
    deal(0, 2, today - 400, today - 370);
    return rows.status();
}

} // namespace

/// From the funnel to the people behind it and back, without a mouse.
class InsightsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_desk = std::make_unique<Desk>(&addDeals);
        m_desk->root.showPage(u"insights"_s);
        QVERIFY(settles());
    }
    void cleanup() { m_desk.reset(); }
    void barOpensItsDeals();
    void escapeGoesBackToTheBar();
    void narrowsByFilter();
    void wrongFilterIsSaid();
    void ownDays();
    void tabsShareTheQuestion();
    void stuckDeals();
    void reportIsWritten();

private:
    template <typename T> T &find() { return *m_desk->root.window().findChild<T *>(); }
    FunnelPage &page() { return *qobject_cast<FunnelPage *>(m_desk->root.window().currentPage()); }
    bool settles()
    {
        return m_desk->rest() && QTest::qWaitFor([this] { return page().isSettled(); }) && m_desk->rest();
    }
    /// Goes to control @p name and presses @p keys there.
    bool press(const QString &name, std::initializer_list<const char *> keys)
    {
        if (!m_desk->tabTo(name))
            return false;
        m_desk->press(keys);
        return settles();
    }

    std::unique_ptr<Desk> m_desk;
};

void InsightsWindowTest::barOpensItsDeals()
{
    QVERIFY(press(u"Sales funnel"_s, {"Down", "Return"}));
    const DealsSheet &sheet = find<DealsSheet>();
    QTRY_VERIFY(sheet.isVisible());
    QCOMPARE(sheet.deals().rowCount(), 18);
    QCOMPARE(sheet.title().text(), u"Reached First contact · 18 deal(s) of 1 customer(s)"_s);
    m_desk->press({"Down", "Return"});
    QTRY_COMPARE(m_desk->page(), u"record"_s);
    QVERIFY(!sheet.isVisible());
}

void InsightsWindowTest::escapeGoesBackToTheBar()
{
    QVERIFY(press(u"Sales funnel"_s, {"Up", "Return"}));
    const DealsSheet &sheet = find<DealsSheet>();
    QTRY_VERIFY(sheet.isVisible());
    QCOMPARE(sheet.deals().rowCount(), 15); // won is the last bar
    m_desk->press({"Esc"});
    QVERIFY(!sheet.isVisible());
    QCOMPARE(&m_desk->target(), static_cast<QWidget *>(&find<InsightsPage>().funnel()));
}

void InsightsWindowTest::narrowsByFilter()
{
    QVERIFY(press(u"Filter"_s, {"Space"}));
    QVERIFY(press(u"Owner of the deal"_s, {"Down"}));
    QCOMPARE(page().figures().counted, 15);
    QVERIFY(page().figures().funnel.winRate == 1.0);
    QVERIFY(press(u"Clear"_s, {"Space"}));
    QCOMPARE(page().figures().counted, 18);
}

void InsightsWindowTest::wrongFilterIsSaid()
{
    QVERIFY(press(u"Filter"_s, {"Space"}));
    QVERIFY(m_desk->tabTo(u"Filter of customers"_s));
    m_desk->type(u"colour = red"_s);
    m_desk->press({"Return"});
    QVERIFY(settles());
    QCOMPARE(page().figures().counted, 18); // what was shown stays
    const auto labels = page().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"colour"_s);
    }));
    m_desk->press({"Ctrl+A"});
    m_desk->type(u"city = Hamburg"_s);
    m_desk->press({"Return"});
    QVERIFY(settles());
    QCOMPARE(page().figures().counted, 18);
    m_desk->press({"Ctrl+A"});
    m_desk->type(u"city = Boston"_s);
    m_desk->press({"Return"});
    QVERIFY(settles());
    QCOMPARE(page().figures().counted, 0);
}

void InsightsWindowTest::ownDays()
{
    QVERIFY(press(u"Period"_s, {"End"}));
    QVERIFY(m_desk->tabTo(u"First day"_s));
    m_desk->press({"Ctrl+A"});
    m_desk->type((kToday - 380).toIso());
    m_desk->press({"Return"});
    QVERIFY(m_desk->tabTo(u"Last day"_s));
    m_desk->type((kToday - 365).toIso());
    m_desk->press({"Return"});
    QVERIFY(settles());
    QCOMPARE(page().figures().counted, 1);
    QCOMPARE(page().figures().funnel.lost, 1);
}

void InsightsWindowTest::tabsShareTheQuestion()
{
    QVERIFY(press(u"Period"_s, {"Down"})); // this year
    QCOMPARE(page().figures().counted, 17);
    QVERIFY(press(u"Time"_s, {"Space"}));
    QCOMPARE(m_desk->page(), u"insights/time"_s);
    QVERIFY(settles());
    QCOMPARE(page().figures().counted, 17);
    QCOMPARE(page().figures().funnel.times.stages[0].median, std::optional(10.0));
}

void InsightsWindowTest::stuckDeals()
{
    m_desk->root.showPage(u"insights/time"_s);
    QVERIFY(settles());
    QCOMPARE(page().figures().stuck.deals, 1);
    QVERIFY(press(u"Show them"_s, {"Space"}));
    const DealsSheet &sheet = find<DealsSheet>();
    QTRY_VERIFY(sheet.isVisible());
    QCOMPARE(sheet.deals().rowCount(), 1);
    QCOMPARE(sheet.deals().lineAt(0).days, 60);
}

void InsightsWindowTest::reportIsWritten()
{
    m_desk->prompt.save = m_desk->path(u"funnel.pdf"_s);
    QVERIFY(press(u"Report (PDF)"_s, {"Space"}));
    QTRY_VERIFY2(m_desk->message().contains(u"funnel.pdf"_s), qPrintable(m_desk->message()));
    QFile file(m_desk->prompt.save);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(4) == "%PDF");
}

QTEST_MAIN(InsightsWindowTest)
#include "tst_insightswindow.moc"
