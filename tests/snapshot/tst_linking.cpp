// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/linking.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

void grow(FieldTable &table, std::int64_t id)
{
    table.ids.append(id);
    table.alive.append(1);
    ++table.aliveCount;
    table.columns.resize(table.ids.size());
}

/// @p customers customers and as many contacts, linked as told.
Snapshot people(Row customers, const QStringList &links)
{
    Snapshot snapshot;
    for (Row row = 0; row < customers; ++row) {
        grow(snapshot.customers, 100 + row);
        grow(snapshot.contacts, 200 + row);
    }
    for (const QString &link : links) { // "customer contact", "*" behind: primary
        const QStringList parts = link.split(u' ');
        grow(snapshot.links, 300 + std::int64_t(snapshot.links.rows()));
        snapshot.links.customer.append(parts[0].toUInt());
        snapshot.links.contact.append(parts[1].toUInt());
        snapshot.links.primary.append(parts.size() > 2 ? 1 : 0);
    }
    connectLinks(snapshot);
    return snapshot;
}

} // namespace

class LinkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mainLink_data();
    void mainLink();
    void mainLinkAfterReturning_data();
    void mainLinkAfterReturning();
    void bothWays();
};

void LinkingTest::mainLink_data()
{
    QTest::addColumn<QStringList>("links");
    QTest::addColumn<QList<int>>("mains"); // by customer, -1: none
    QTest::newRow("nobody") << QStringList() << QList<int>{-1, -1};
    QTest::newRow("one each") << QStringList{u"0 0"_s, u"1 1"_s} << QList<int>{0, 1};
    QTest::newRow("the oldest") << QStringList{u"0 1"_s, u"0 0"_s} << QList<int>{0, -1};
    QTest::newRow("the primary") << QStringList{u"0 1"_s, u"0 0 *"_s, u"1 1"_s} << QList<int>{1, 2};
    QTest::newRow("the oldest of two primary")
        << QStringList{u"0 1"_s, u"0 0 *"_s, u"0 1 *"_s} << QList<int>{1, -1};
    QTest::newRow("one person at two") << QStringList{u"0 0 *"_s, u"1 0"_s} << QList<int>{0, 1};
}

void LinkingTest::mainLink()
{
    QFETCH(QStringList, links);
    QFETCH(QList<int>, mains);
    const Snapshot snapshot = people(2, links);
    for (Row customer = 0; customer < 2; ++customer) {
        const Row expected = mains[customer] < 0 ? kNoRow : Row(mains[customer]);
        QCOMPARE(findMainLink(snapshot, customer), expected);
        QCOMPARE(snapshot.mainLink[customer], expected);
    }
}

void LinkingTest::mainLinkAfterReturning_data()
{
    QTest::addColumn<int>("left");
    for (const int left : {0, 1, 2})
        QTest::addRow("link %d leaves and returns", left) << left;
}

/// An undo hangs a link under its customer again: the main contact is who it was before.
void LinkingTest::mainLinkAfterReturning()
{
    QFETCH(int, left);
    Snapshot snapshot = people(3, {u"0 0"_s, u"0 1"_s, u"0 2"_s});
    snapshot.links.ofCustomer.move(Row(left), 0, kNoRow);
    QCOMPARE(findMainLink(snapshot, 0), left == 0 ? Row(1) : Row(0));
    snapshot.links.ofCustomer.move(Row(left), kNoRow, 0);
    QCOMPARE(findMainLink(snapshot, 0), Row(0));
}

void LinkingTest::bothWays()
{
    const Snapshot snapshot = people(3, {u"0 2"_s, u"1 2"_s, u"2 0"_s});
    std::vector<Row> customers;
    snapshot.links.ofContact.forEach(2,
                                     [&](Row link) { customers.push_back(snapshot.links.customer[link]); });
    QCOMPARE(customers, (std::vector<Row>{1, 0}));
    std::vector<Row> contacts;
    snapshot.links.ofCustomer.forEach(2, [&](Row link) { contacts.push_back(snapshot.links.contact[link]); });
    QCOMPARE(contacts, (std::vector<Row>{0}));
}

QTEST_GUILESS_MAIN(LinkingTest)
#include "tst_linking.moc"
