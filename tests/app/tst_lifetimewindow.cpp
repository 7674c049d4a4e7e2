// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "core/text.h"
#include "ui/charts/heatmap.h"
#include "ui/lifetimebook.h"
#include "ui/record/outlookline.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/lifetimepage.h"

#include <QFile>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// From a figure of lifetime value to the list of its customers, in the program's window by the keyboard.
class LifetimeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_desk = std::make_unique<Desk>(&addLifetimeRows); }
    void cleanup() { m_desk.reset(); }
    void classListsItsCustomers();
    void customerIsListed();
    void whiteSpaceListsWhoHasNotBought();
    void recordSaysWhatIsExpected();
    void savesTheTable();

private:
    LifetimePage &open()
    {
        m_desk->root.showPage(u"segments/value"_s);
        auto &page = *m_desk->root.window().findChild<LifetimePage *>();
        if (!m_desk->rest() || !QTest::qWaitFor([&page] { return page.isSettled(); }))
            qFatal("no page");
        return page;
    }

    /// The row of the customer called @p name, who is alone with that name.
    Row rowOf(const QString &name) const
    {
        const Snapshot &snapshot = *m_desk->workspace.view()->snapshot;
        for (Row row = 0; row < snapshot.customers.rows(); ++row) {
            if (toQString(snapshot.customers.columns.text(FieldId::Name)[row]) == name)
                return row;
        }
        return kNoRow;
    }

    std::unique_ptr<Desk> m_desk;
};

void LifetimeWindowTest::classListsItsCustomers()
{
    LifetimePage &page = open();
    QVERIFY(m_desk->tabTo(page.classes().accessibleName()));
    m_desk->press({"Ctrl+End", "Return"}); // all buyers
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(m_desk->names().size(), kBuyers);
}

void LifetimeWindowTest::customerIsListed()
{
    LifetimePage &page = open();
    QVERIFY(m_desk->tabTo(page.top().accessibleName()));
    const QString name = page.figures().top.front().name;
    m_desk->press({"Return"});
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(m_desk->names(), QStringList(name));
}

void LifetimeWindowTest::whiteSpaceListsWhoHasNotBought()
{
    LifetimePage &page = open();
    const WhiteSpace &table = page.figures().classes.whiteSpace;
    const std::size_t group = page.figures().classes.lines.front().group;
    const std::int64_t others = table.customers[group] - table.cell(group, 0).buyers;
    QVERIFY(m_desk->tabTo(page.whiteSpace().accessibleName()));
    m_desk->press({"Right", "Return"});
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(qint64(m_desk->names().size()), qint64(others));
}

void LifetimeWindowTest::recordSaysWhatIsExpected()
{
    LifetimePage &page = open();
    const ValuedCustomer top = page.figures().top.front();
    QVERIFY(m_desk->tabTo(page.top().accessibleName()));
    m_desk->press({"Return"});
    QTRY_COMPARE(m_desk->names(), QStringList(top.name));
    m_desk->root.showRecord(m_desk->workspace.view()->snapshot->customers.ids[rowOf(top.name)], {});
    QTRY_COMPARE(m_desk->page(), u"record"_s);
    const auto *line = m_desk->root.window().findChild<OutlookLine *>();
    QTRY_VERIFY(line->isSettled() && line->isVisible());
    QCOMPARE(line->outlook().lifetime->value(), top.lifetime.value());
    QCOMPARE(line->outlook().lifetime->next, top.lifetime.next);
}

void LifetimeWindowTest::savesTheTable()
{
    LifetimePage &page = open();
    const std::int64_t buyers = page.figures().total.customers;
    m_desk->prompt.save = m_desk->path(u"value.csv"_s);
    QVERIFY(m_desk->tabTo(u"Save all…"_s));
    m_desk->press({"Space"});
    QTRY_VERIFY(QFile::exists(m_desk->prompt.save));
    QFile file(m_desk->prompt.save);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(qint64(lines.size()), qint64(buyers) + 1);
    QVERIFY(lines.first().contains("next_purchase"));
    QTRY_VERIFY(m_desk->root.window().messages().isVisible());
}

QTEST_MAIN(LifetimeWindowTest)
#include "tst_lifetimewindow.moc"
