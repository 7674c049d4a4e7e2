// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "support/tstranslator.h"
#include "ui/customers/filter/choicesbutton.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/clusterspage.h"
#include "ui/segments/segmentsheet.h"
#include "ui/widgets/button.h"
#include "workspace/clusterbook.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// From a cluster to its customers and to a live segment, in the program's window by the keyboard.
class ClustersWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_desk = std::make_unique<Desk>(&addThreeKinds); }
    void cleanup() { m_desk.reset(); }
    void showsTheKinds();
    void clusterListsItsCustomers();
    void chartsListTheirCustomers();
    void pointOpensItsCustomer();
    void clusterBecomesASegment();
    void choicesAreKept();
    void otherLanguage();
    void followsTheBook();
    void nothingToCluster();
    void nobodyDiffers();

private:
    ClustersPage &open()
    {
        m_desk->root.showPage(u"segments/clusters"_s);
        auto &page = *m_desk->root.window().findChild<ClustersPage *>();
        settle(page);
        return page;
    }
    void settle(ClustersPage &page)
    {
        if (!m_desk->rest() || !QTest::qWaitFor([&page] { return page.isSettled(); }, 30'000) ||
            !m_desk->rest())
            qFatal("no page");
    }
    /// The page on the numbers by which there are three kinds.
    ClustersPage &openKinds()
    {
        ClustersPage &page = open();
        page.setQuestion({{u"extra.Visits"_s, u"extra.Spend"_s}, {}, {}});
        settle(page);
        return page;
    }

    std::unique_ptr<Desk> m_desk;
};

void ClustersWindowTest::showsTheKinds()
{
    ClustersPage &page = openKinds();
    QCOMPARE(page.figures().clusters.size(), 3U);
    QVERIFY(!page.verdict().isVisible());
    QCOMPARE(page.table().model()->rowCount(), 4);
    QCOMPARE(page.scatter().values().points.size(), 102);
    QCOMPARE(page.scatter().table().rows.size(), 3);
    QCOMPARE(page.profile().table().rows.size(), 3);
    QVERIFY(page.notes().text().contains(u"missing: 18"_s));
    QVERIFY(page.rules().text().startsWith(u"if "_s));
    QVERIFY(page.rules().text().contains(u"pure"_s));
    QVERIFY(page.rules().text().contains(u"Stable: Jaccard"_s));
    page.setAxes(ClusterAxes::Principal);
    QVERIFY(page.scatter().values().x.isUnmarked);
    const QAbstractItemModelTester tester(page.table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.setQuestion({{u"extra.Visits"_s}, ClusterScale::Rank, 4});
    settle(page);
    QCOMPARE(page.table().model()->rowCount(), 5);
    QCOMPARE(page.scatter().values().x.scale, ScatterScale::Rank);
    QVERIFY(page.scatter().values().y.isUnmarked); // a strip: there is no second field
}

void ClustersWindowTest::clusterListsItsCustomers()
{
    ClustersPage &page = openKinds();
    QVERIFY(m_desk->tabTo(page.table().accessibleName()));
    m_desk->press({"Ctrl+Home", "Down"});
    const std::int64_t listed = page.figures().clusters[1].listed;
    QVERIFY(page.showButton().text().contains(QString::number(listed)));
    m_desk->press({"Return"});
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(qint64(m_desk->names().size()), qint64(listed));
    open();
    QVERIFY(m_desk->tabTo(page.showButton().text()));
    m_desk->press({"Space"});
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(qint64(m_desk->names().size()), qint64(listed));
}

void ClustersWindowTest::chartsListTheirCustomers()
{
    ClustersPage &page = openKinds();
    QVERIFY(m_desk->tabTo(page.scatter().accessibleName()));
    m_desk->press({"Right", "Right", "Right"});
    QCOMPARE(page.scatter().currentPart(), 2);
    m_desk->press({"Return"});
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(qint64(m_desk->names().size()), qint64(page.figures().clusters[2].listed));
    open();
    QVERIFY(m_desk->tabTo(page.profile().accessibleName()));
    m_desk->press({"Right", "Right", "Return"}); // the first cluster, its second field
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(qint64(m_desk->names().size()), qint64(page.figures().clusters[0].listed));
}

void ClustersWindowTest::pointOpensItsCustomer()
{
    ClustersPage &page = openKinds();
    Q_EMIT page.scatter().partActivated(ScatterChart::kPoints + 7);
    QVERIFY(m_desk->rest());
    QCOMPARE(m_desk->page(), u"record"_s);
}

void ClustersWindowTest::clusterBecomesASegment()
{
    ClustersPage &page = openKinds();
    QVERIFY(m_desk->tabTo(page.table().accessibleName()));
    m_desk->press({"Ctrl+Home"});
    QVERIFY(m_desk->tabTo(page.keepButton().text()));
    const QByteArray before = m_desk->hash();
    m_desk->press({"Space"});
    auto &sheet = *m_desk->root.window().findChild<SegmentSheet *>();
    QTRY_VERIFY(sheet.isVisible() && sheet.isSettled());
    QCOMPARE(sheet.nameInput().text(), clusterHeading(page.figures(), 0));
    QCOMPARE(sheet.filterInput().text(), toText(page.figures().clusters[0].filter));
    m_desk->press({"Return"});
    QTRY_VERIFY(!sheet.isVisible());
    QVERIFY(m_desk->rest());
    QVERIFY(m_desk->comesBack(before));
}

void ClustersWindowTest::choicesAreKept()
{
    ClustersPage &page = open();
    QVERIFY(m_desk->tabTo(u"Scale"_s));
    m_desk->press({"Down", "Down"}); // as they are, z-scores
    settle(page);
    QCOMPARE(page.figures().scale, ClusterScale::ZScore);
    QVERIFY(m_desk->tabTo(u"Number of clusters"_s));
    m_desk->press({"Down"}); // two
    settle(page);
    QCOMPARE(page.figures().clusters.size(), 2U);
    // Another window begins with them.
    ClustersPage other(m_desk->workspace, m_desk->preferences.settings());
    other.show();
    QVERIFY(QTest::qWaitFor([&other] { return other.isSettled(); }, 30'000));
    QCOMPARE(other.figures().scale, ClusterScale::ZScore);
    QCOMPARE(other.figures().clusters.size(), 2U);
    QCOMPARE(other.figures().ask.fields, page.figures().ask.fields);
}

void ClustersWindowTest::otherLanguage()
{
    ClustersPage &page = openKinds();
    const QString before = page.rules().text();
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QVERIFY(m_desk->rest());
    QVERIFY(page.rules().text() != before);
    QVERIFY(page.table().model()->index(0, 0).data().toString().contains(u"Visits高"_s) ||
            page.table().model()->index(0, 0).data().toString().contains(u"Visits低"_s) ||
            page.table().model()->index(0, 0).data().toString().contains(u"Spend"_s));
}

void ClustersWindowTest::followsTheBook()
{
    ClustersPage &page = openKinds();
    const std::int64_t before = page.figures().customers;
    const auto removed = awaited(m_desk->workspace.change(u"Fill"_s, [](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto ids = rows.ask("SELECT id FROM customer ORDER BY id");
        return editor.update(RecordTable::CustomerExtra, ids[1], std::vector<Cell>{{"x001", QVariant()}});
    }));
    QVERIFY(removed);
    settle(page);
    page.setQuestion({{u"extra.Visits"_s, u"extra.Spend"_s}, {}, {}});
    settle(page);
    QCOMPARE(page.figures().customers, before - 1);
}

void ClustersWindowTest::nothingToCluster()
{
    m_desk = std::make_unique<Desk>([](Editor &) -> Status { return {}; });
    ClustersPage &page = open();
    QVERIFY(page.figures().isEmpty);
    QVERIFY(!page.table().isVisible());
}

/// A customer without a number or a choice in which others differ: the page says what is missing, and asks
/// for no field.
void ClustersWindowTest::nobodyDiffers()
{
    m_desk = std::make_unique<Desk>([](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Customer, {{"name", u"Aha"_s}});
        return rows.status();
    });
    ClustersPage &page = open();
    QVERIFY(!page.figures().isEmpty && page.figures().offers.empty());
    QVERIFY(!page.table().isVisible());
    QVERIFY(!page.findChild<ChoicesButton *>()->isEnabled());
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Import purchases"_s);
    }));
}

QTEST_MAIN(ClustersWindowTest)
#include "tst_clusterswindow.moc"
