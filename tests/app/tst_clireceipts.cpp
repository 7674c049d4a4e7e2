// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What the command line tells of imports after they are over: in the history, and with each customer.
class CliReceiptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void historyHasReceipts();
    void receiptsSayUndone();
    void historyTextTells();
    void severalFilesOfOneChange();
    void showNamesTheImports();
    void showTextNamesThem();
    void importAgainSaysHowRowsWereKnown();

private:
    QJsonArray changes() const { return m_line->json({u"history"_s}).json[u"changes"_s].toArray(); }
    QJsonArray importsOf(const QString &customer) const
    {
        return m_line->json({u"show"_s, customer}).json[u"imports"_s].toArray();
    }

    std::unique_ptr<CommandLine> m_line;
};

void CliReceiptsTest::init()
{
    m_line = std::make_unique<CommandLine>();
    QVERIFY(makeSmallBook(*m_line));
}

void CliReceiptsTest::historyHasReceipts()
{
    const QJsonArray all = changes();
    QCOMPARE(all.size(), 4);
    for (const QJsonValue change : all)
        QCOMPARE(change[u"receipts"_s].toArray().size(), 1);
    const QJsonObject receipt = all.last()[u"receipts"_s][0].toObject();
    QCOMPARE(receipt[u"file"_s].toString(), u"customers.csv"_s);
    QCOMPARE(receipt[u"table"_s].toString(), u"customers"_s);
    QCOMPARE(receipt[u"rows"_s].toInt(), 4);
    QCOMPARE(receipt[u"new"_s].toInt(), 4);
    QCOMPARE(receipt[u"customers"_s].toObject(), (QJsonObject{{u"new"_s, 4}, {u"updated"_s, 0}}));
    QCOMPARE(receipt[u"encoding"_s].toString(), u"UTF-8"_s);
    QCOMPARE(receipt[u"delimiter"_s].toString(), u","_s);
    QCOMPARE(receipt[u"ifExists"_s].toString(), u"fill"_s);
    QCOMPARE(receipt[u"bytes"_s].toInt(), int(sizeof kCustomersCsv) - 1);
    QCOMPARE(receipt[u"mapping"_s][u"Lead Quality"_s].toString(), u"extra.Lead Quality"_s);
    QCOMPARE(receipt[u"hash"_s].toString().size(), 16);
    QVERIFY(!receipt[u"undone"_s].toBool(true));
    QCOMPARE(all.first()[u"receipts"_s][0][u"table"_s].toString(), u"interactions"_s);
}

void CliReceiptsTest::receiptsSayUndone()
{
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    const QJsonArray undone = changes();
    QVERIFY(!undone[0].toObject().contains(u"receipts"_s)); // the undo itself imported nothing
    QVERIFY(undone[1][u"receipts"_s][0][u"undone"_s].toBool());
    QVERIFY(!undone[2][u"receipts"_s][0][u"undone"_s].toBool());
    QVERIFY(m_line->run({u"history"_s}).out.contains("interactions.csv → interactions (undone): 4 row(s)"));
    QCOMPARE(m_line->run({u"redo"_s}).status, 0);
    QVERIFY(!changes()[2][u"receipts"_s][0][u"undone"_s].toBool());
}

void CliReceiptsTest::historyTextTells()
{
    const QByteArray text = m_line->run({u"history"_s}).out;
    QVERIFY2(text.contains("        customers.csv → customers: 4 row(s), 4 new, 0 updated, 0 unchanged, 0 to "
                           "review, 0 rejected\n"),
             text.constData());
    QVERIFY2(text.contains("        id → id, company → company, contact → contact, "), text.constData());
}

void CliReceiptsTest::severalFilesOfOneChange()
{
    const QString a = m_line->write(u"a.csv"_s, "company,Ignored\nAaa Ltd,x\n");
    const QString b = m_line->write(u"b.csv"_s, "company,Ignored\nBbb Ltd,\nAcme Ltd,\n");
    QCOMPARE(m_line->run({u"import"_s, a, b, u"--map"_s, u"Ignored="_s}).status, 0);
    const QJsonArray receipts = changes().first()[u"receipts"_s].toArray();
    QCOMPARE(receipts.size(), 2);
    QCOMPARE(receipts[0][u"file"_s].toString(), u"a.csv"_s);
    QVERIFY(receipts[0][u"mapping"_s][u"Ignored"_s].isNull());
    QCOMPARE(receipts[1][u"new"_s].toInt(), 1);
    QCOMPARE(receipts[1][u"unchanged"_s].toInt(), 1);
    QVERIFY(m_line->run({u"history"_s}).out.contains("Ignored → left out"));
}

void CliReceiptsTest::showNamesTheImports()
{
    const QJsonArray imports = importsOf(u"key:C1"_s);
    QCOMPARE(imports.size(), 2);
    const QJsonObject deals = imports[0].toObject();
    QCOMPARE(deals[u"file"_s].toString(), u"deals.csv"_s);
    QCOMPARE(deals[u"table"_s].toString(), u"deals"_s);
    QCOMPARE(deals[u"outcome"_s].toString(), u"updated"_s);
    const QJsonObject customers = imports[1].toObject();
    QCOMPARE(customers[u"file"_s].toString(), u"customers.csv"_s);
    QCOMPARE(customers[u"outcome"_s].toString(), u"new"_s);
    QCOMPARE(customers[u"at"_s].toString(), u"2026-11-21T00:00:00Z"_s);
    QCOMPARE(customers[u"change"_s].toInteger(), changes().last()[u"change"_s].toInteger());
    QVERIFY(!customers[u"undone"_s].toBool(true));
}

void CliReceiptsTest::showTextNamesThem()
{
    const QString more = m_line->write(u"more.csv"_s, "id,company,country\nC1,Acme Ltd,China\n");
    QCOMPARE(m_line->run({u"import"_s, more}).status, 0);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    const QByteArray text = m_line->run({u"show"_s, u"key:C1"_s}).out;
    QVERIFY2(text.contains("Updated from more.csv, 2026-11-21 (change 5) (undone)\n"
                           "Deals from deals.csv, 2026-11-21 (change 3)\n"
                           "From customers.csv, 2026-11-21 (change 1)\n"),
             text.constData());
}

void CliReceiptsTest::importAgainSaysHowRowsWereKnown()
{
    const QString again = m_line->write(u"again.csv"_s, kCustomersCsv);
    const QJsonObject told = m_line->json({u"import"_s, again}).json;
    QCOMPARE(told[u"recognised"_s].toObject(), (QJsonObject{{u"key"_s, 4}}));
    QCOMPARE(changes().size(), 4); // nothing was written, so there is nothing to keep
}

QTEST_GUILESS_MAIN(CliReceiptsTest)
#include "tst_clireceipts.moc"
