// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testdata.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Lines of orders that name neither customer nor date, with the price of one piece, a quantity and a
/// discount.
class OrderLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void together_data();
    void together();
    void northwind();
    void totalsAreNotCountedTwice();
    void discounts_data();
    void discounts();
};

void OrderLinesTest::lines_data()
{
    QTest::addColumn<QStringList>("texts"); // imported one after another, planned before
    QTest::addColumn<QStringList>("outcomes");
    QTest::addColumn<QString>("reason");      // of the first row that the last file has refused
    QTest::addColumn<QByteArray>("question"); // 1 where the book is as it should be
    const QString orders = u"order id,customer,order date\n1,A,2020-01-01 10:30\n2,B,2020-02-02\n"_s;
    const QString lines = u"order id,product,amount\n1,X,5\n1,Y,6\n2,X,7\n"_s;
    QTest::newRow("complete their orders")
        << QStringList{orders, lines, lines} << QStringList{u"2 new"_s, u"3 new"_s, u"3 unchanged"_s}
        << QString()
        << "SELECT count(*) = 3 AND sum(p.amount) = 180000 AND min(p.minute) = 630 AND "
           "sum(p.day = 18262) = 2 FROM purchase p, sales_order o, customer c ON o.id = p.sales_order AND "
           "c.id = p.customer AND o.customer = c.id WHERE p.product IS NOT NULL"_ba;
    QTest::newRow("make no orders of their own")
        << QStringList{orders, lines} << QStringList{u"2 new"_s, u"3 new"_s} << QString()
        << "SELECT count(*) = 2 FROM sales_order"_ba;
    QTest::newRow("before their orders")
        << QStringList{lines} << QStringList{u"3 rejected"_s}
        << u"The book has no such order to take the date from: import the orders first, or map a column to the date."_s
        << "SELECT count(*) = 0 FROM product"_ba;
    QTest::newRow("without a number or a product")
        << QStringList{orders, u"order id,product,amount\n,X,5\n1,,6\n"_s}
        << QStringList{u"2 new"_s, u"2 rejected"_s}
        << u"No column of the file is the date: map one to it, or add one that says on which day each row happened."_s
        << "SELECT count(*) = 2 FROM purchase"_ba;
    QTest::newRow("of a number that two customers have")
        << QStringList{u"order,customer,date\n1,A,2020-01-01\n1,B,2020-02-02\n"_s, lines}
        << QStringList{u"2 new"_s, u"3 rejected"_s}
        << u"Several customers have an order of this number: add columns with the customer and the date."_s
        << "SELECT count(*) = 2 FROM purchase"_ba;
    QTest::newRow("of an order without customer")
        << QStringList{u"order,customer,date\n1,,2020-01-01\n"_s, u"order id,product,amount\n1,X,5\n"_s}
        << QStringList{u"1 new"_s, u"1 new"_s} << QString()
        << "SELECT count(*) = 2 FROM purchase WHERE customer IS NULL AND day = 18262"_ba;
    QTest::newRow("with a date of their own")
        << QStringList{orders, u"order id,date,product,amount\n1,2020-01-03,X,5\n3,2020-01-04,X,6\n"_s}
        << QStringList{u"2 new"_s, u"2 new"_s} << QString()
        << "SELECT count(*) = 1 FROM purchase p, customer c ON c.id = p.customer WHERE p.day = 18264 AND "
           "c.name = 'A'"_ba;
    QTest::newRow("behind an order of their own file")
        << QStringList{u"order id,date,product,amount\n1,,X,5\n1,2020-01-03,Y,6\n1,,Z,7\n"_s}
        << QStringList{u"2 new, 1 rejected"_s}
        << u"The book has no such order to take the date from: import the orders first, or map a column to the date."_s
        << "SELECT count(*) = 2 FROM purchase WHERE day = 18264"_ba;
    QTest::newRow("with a customer but no date")
        << QStringList{orders, u"order id,customer,product,amount\n1,A,X,5\n"_s}
        << QStringList{u"2 new"_s, u"1 rejected"_s}
        << u"No column of the file is the date: map one to it, or add one that says on which day each row happened."_s
        << "SELECT count(*) = 2 FROM purchase"_ba;
}

void OrderLinesTest::lines()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, outcomes);
    QFETCH(QString, reason);
    QFETCH(QByteArray, question);
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    int changes = 0;
    ImportReceipt receipt;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        receipt = importAsPlanned(book, texts[i].toUtf8(), Entity::Purchase);
        QCOMPARE(describe(receipt), outcomes[i]);
        changes += receipt.changeId == 0 ? 0 : 1;
    }
    const auto issues = receipt.issues();
    QCOMPARE(issues.empty() ? QString() : issues.front().reason, reason);
    QVERIFY(number(*book, question.toStdString()) == 1);
    QVERIFY(book->check()->problems.isEmpty());
    for (; changes > 0; --changes)
        LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), before);
}

void OrderLinesTest::together_data()
{
    QTest::addColumn<bool>("linesFirst");
    QTest::newRow("orders first") << false;
    QTest::newRow("lines first") << true;
}

/// Orders and lines in one import: the plan, which writes nothing, says what the import does.
void OrderLinesTest::together()
{
    QFETCH(bool, linesFirst);
    TemporaryBook book;
    ImportRequest request;
    request.into = Entity::Purchase;
    QList<QByteArray> texts{"order id,customer,order date\n1,A,2020-01-01\n2,B,2020-01-02\n2,C,2020-01-02\n",
                            "order id,product,price,quantity\n1,X,5,2\n1,Y,6,1\n2,X,7,1\n3,X,7,1\n"};
    const std::size_t lines = linesFirst ? 0 : 1;
    if (linesFirst)
        texts.swapItemsAt(0, 1);
    for (const QByteArray &text : std::as_const(texts)) {
        request.files << book.file(u"%1.csv"_s.arg(request.files.size()));
        QFile file(request.files.back());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    for (const bool isPlan : {true, false}) {
        request.planOnly = isPlan;
        const auto receipts = import(book, request);
        QCOMPARE(describe(receipts[1 - lines]), u"3 new"_s);
        QCOMPARE(describe(receipts[lines]), u"2 new, 2 rejected"_s);
        QVERIFY(receipts[lines].issues()[0].reason.startsWith(u"Several customers"_s));
        QVERIFY(receipts[lines].issues()[1].reason.startsWith(u"The book has no such order"_s));
    }
    QCOMPARE(number(*book, "SELECT sum(amount) FROM purchase"), 160'000);
    QCOMPARE(number(*book, "SELECT count(*) FROM sales_order"), 3);
}

void OrderLinesTest::northwind()
{
    LEADBOOK_REQUIRE_DATA(details, u"sales/northwind/data/order-details.csv"_s);
    LEADBOOK_REQUIRE_DATA(orders, u"sales/northwind/data/orders.csv"_s);
    TemporaryBook book;
    ImportRequest repaired;
    repaired.wishes.repair = true;
    QCOMPARE(describe(importFile(book, orders, Entity::Purchase, repaired)), u"830 new"_s);
    QCOMPARE(number(*book, "SELECT sum(amount) FROM purchase"), 0);
    ImportReceipt receipt = importFile(book, details, Entity::Purchase);
    QCOMPARE(describe(receipt), u"2155 new"_s);
    QCOMPARE(receipt.unlinked, 0);
    const std::array keys{"order", "product", "amount", "quantity", "discount"};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(receipt.mapping.keyOf(i), QLatin1String(keys[static_cast<std::size_t>(i)]));
    // Published: 1,265,793.04; exactly 1,265,793.0395.
    QCOMPARE(number(*book, "SELECT sum(amount) FROM purchase"), 12'657'930'395);
    QCOMPARE(number(*book, "SELECT count(*) FROM sales_order"), 830);
    QCOMPARE(number(*book, "SELECT count(*) FROM purchase p, sales_order o ON o.id = p.sales_order WHERE "
                           "p.customer IS NOT o.customer OR p.customer IS NULL"),
             0);
    QCOMPARE(number(*book, "SELECT count(*) FROM (SELECT 1 FROM purchase GROUP BY sales_order HAVING "
                           "count(DISTINCT day) > 1)"),
             0);
    QCOMPARE(describe(importFile(book, details, Entity::Purchase)), u"2155 unchanged"_s);
    QCOMPARE(describe(importFile(book, orders, Entity::Purchase, repaired)), u"830 unchanged"_s);
}

/// Invoices with their totals and the lines of those: whichever way, the sum is that of the invoices.
void OrderLinesTest::totalsAreNotCountedTwice()
{
    LEADBOOK_REQUIRE_DATA(invoices, u"sales/chinook/Invoice.csv"_s);
    LEADBOOK_REQUIRE_DATA(lines, u"sales/chinook/InvoiceLine.csv"_s);
    ImportRequest mapped;
    mapped.wishes.map = *parseMapRules(u"TrackId=product"_s);
    TemporaryBook book;
    QCOMPARE(describe(importFile(book, invoices, Entity::Purchase)), u"412 new"_s);
    const ImportReceipt receipt = importFile(book, lines, Entity::Purchase, mapped);
    QCOMPARE(describe(receipt), u"2240 rejected"_s);
    QVERIFY(receipt.issues().front().reason.startsWith(u"The book has the amount of the whole order"_s));
    QCOMPARE(number(*book, "SELECT sum(amount) FROM purchase"), 23'286'000);

    TemporaryBook other;
    ImportRequest withoutTotal;
    withoutTotal.wishes.map = *parseMapRules(u"Total="_s);
    QCOMPARE(describe(importFile(other, invoices, Entity::Purchase, withoutTotal)), u"412 new"_s);
    QCOMPARE(describe(importFile(other, lines, Entity::Purchase, mapped)), u"2240 new"_s);
    QCOMPARE(number(*other, "SELECT sum(amount) FROM purchase"), 23'286'000);
}

void OrderLinesTest::discounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("outcomes");
    QTest::addColumn<qint64>("amount"); // of all, in 1/10,000
    const QString head = u"customer,date,price,quantity,discount\nA,2020-01-01,10.00,2,"_s;
    const QString more = u"\nA,2020-01-02,10.00,1,"_s;
    const QString paid = u"customer,date,sales,quantity,discount\nA,2020-01-01,10.00,2,0.1\n"_s;
    const auto row = [](const char *name, const QString &text, const QString &map, const QString &outcomes,
                        qint64 amount) { QTest::newRow(name) << text << map << outcomes << amount; };
    row("shares", head + u"0.15"_s + more + u"0\n"_s, {}, u"2 new"_s, 270'000);
    row("written with a comma", head + u"\"0,15\""_s + more + u"\n"_s, {}, u"2 new"_s, 270'000);
    row("as computers write them", head + u"0.15000000596046448"_s + more + u"1\n"_s, {}, u"2 new"_s,
        170'000);
    row("percentages", head + u"15%"_s + more + u"100 %\n"_s, {}, u"2 new"_s, 170'000);
    row("amounts of money", head + u"1.50"_s + more + u"0\n"_s, {}, u"2 new"_s, 300'000);
    row("percentages without sign", head + u"15"_s + more + u"1\n"_s, u"discount=discount"_s, u"2 new"_s,
        269'000);
    row("more than the amount", head + u"150"_s + more + u"0\n"_s, u"discount=discount"_s,
        u"1 new, 1 rejected"_s, 100'000);
    row("no number", head + u"none"_s + more + u"0.1\n"_s, {}, u"1 new, 1 rejected"_s, 90'000);
    row("left out", head + u"0.15"_s + more + u"0\n"_s, u"discount="_s, u"2 new"_s, 300'000);
    row("beside what was paid", paid, {}, u"1 new"_s, 100'000);
    row("asked for beside an amount", paid, u"discount=discount"_s, u"1 new"_s, 90'000);
    row("beside a product that is asked for", head + u"0.15\n"_s, u"price*quantity=amount"_s, u"1 new"_s,
        200'000);
}

void OrderLinesTest::discounts()
{
    QFETCH(QString, text);
    QFETCH(QString, map);
    ImportRequest request;
    request.wishes.map = *parseMapRules(map);
    TemporaryBook book;
    const ImportReceipt receipt = importAsPlanned(book, text.toUtf8(), Entity::Purchase, request);
    QTEST(describe(receipt), "outcomes");
    QTEST(qint64{number(*book, "SELECT sum(amount) FROM purchase")}, "amount");
}

QTEST_GUILESS_MAIN(OrderLinesTest)
#include "tst_orderlines.moc"
