// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/charts/heatmap.h"
#include "ui/insightsbook.h"
#include "ui/retention/figuretable.h"
#include "ui/retention/retentionpage.h"
#include "ui/retention/satisfactionpage.h"
#include "ui/retention/valuepage.h"

#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// From a figure of insights to the list of its customers and back, in the program's window by the keyboard.
class RetentionWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_desk = std::make_unique<Desk>(&addInsightRows); }
    void cleanup() { m_desk.reset(); }
    void cellListsItsCustomers();
    void classListsItsCustomers();
    void kindListsItsCustomers();

private:
    template <typename PageType> PageType &open(const char16_t *name)
    {
        m_desk->root.showPage(QString::fromUtf16(name));
        auto &page = *m_desk->root.window().findChild<PageType *>();
        if (!m_desk->rest() || !QTest::qWaitFor([&page] { return page.isSettled(); }))
            qFatal("no page");
        return page;
    }

    std::unique_ptr<Desk> m_desk;
};

void RetentionWindowTest::cellListsItsCustomers()
{
    auto &page = open<RetentionPage>(u"insights/retention");
    QCOMPARE(page.figures().cohorts.cohorts.size(), 2U);
    QVERIFY(m_desk->tabTo(page.heatMap().accessibleName()));
    m_desk->press({"Right"});
    QCOMPARE(page.heatMap().currentPart(), 0);
    m_desk->press({"Right"}); // September, a month later
    QCOMPARE(page.heatMap().currentPart(), 1);
    m_desk->press({"Return"});
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(m_desk->names(), QStringList({u"<b>1</b>"_s, u"<b>2</b>"_s, u"<b>3</b>"_s, u"<b>4</b>"_s}));
    open<RetentionPage>(u"insights/retention");
    QVERIFY(m_desk->tabTo(page.heatMap().accessibleName()));
    m_desk->press({"Esc", "Right", "Down", "Return"}); // October itself
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(m_desk->names(), QStringList({u"<b>7</b>"_s, u"<b>8</b>"_s}));
}

void RetentionWindowTest::classListsItsCustomers()
{
    auto &page = open<ValuePage>(u"insights/value");
    QVERIFY(m_desk->tabTo(page.table().accessibleName()));
    m_desk->press({"Ctrl+End", "Return"}); // all who did not buy again: of nobody before
    QCOMPARE(m_desk->page(), u"insights/value"_s);
    m_desk->press({"Left", "Left", "Return"}); // all buyers
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(m_desk->names().size(), 8);
}

void RetentionWindowTest::kindListsItsCustomers()
{
    auto &page = open<SatisfactionPage>(u"insights/satisfaction");
    QVERIFY(m_desk->tabTo(page.kinds().accessibleName()));
    m_desk->press({"Return"});
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(m_desk->names().size(), 3);
}

QTEST_MAIN(RetentionWindowTest)
#include "tst_retentionwindow.moc"
