// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testdata.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Deals, purchases, calls, answers, contracts, owners and products out of real files and small ones.
class ImportEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maven();
    void nearNamesEitherWay();
    void rfmOrders();
    void onlineRetail();
};

void ImportEventsTest::maven()
{
    LEADBOOK_REQUIRE_DATA(accounts, u"sales/maven_crm/accounts.csv"_s);
    LEADBOOK_REQUIRE_DATA(pipeline, u"sales/maven_crm/sales_pipeline.csv"_s);
    TemporaryBook book;
    QCOMPARE(describe(importFile(book, accounts, Entity::Customer)), u"85 new"_s);
    const ImportReceipt receipt = importFile(book, pipeline, Entity::Deal);
    QCOMPARE(describe(receipt), u"8800 new"_s);
    QCOMPARE(receipt.unlinked, 1425);
    QCOMPARE(receipt.customers.added, 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 85);
    QCOMPARE(number(*book, "SELECT count(*) FROM deal WHERE outcome = 1"), 4238);
    QCOMPARE(number(*book, "SELECT count(*) FROM deal WHERE outcome = 2"), 2473);
    QCOMPARE(number(*book, "SELECT sum(amount) / 10000 FROM deal WHERE outcome = 1"), 10'005'534);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage"), 2);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage WHERE name = 'Prospecting' AND position = 1"), 1);
    QCOMPARE(
        number(*book,
               "SELECT count(*) FROM deal, stage ON stage.id = deal.stage WHERE stage.name = 'Engaging'"),
        8300);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage_change, stage ON stage.id = stage_change.stage WHERE "
                           "stage.name = 'Engaging' AND day IS NOT NULL"),
             8300);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage_change WHERE stage IS NULL AND day IS NOT NULL"),
             6711);
    QCOMPARE(number(*book, "SELECT opened_day FROM deal WHERE key = '1C1I7A6R'"),
             Day::fromIso(u"2016-10-20")->number());
    QCOMPARE(describe(importFile(book, accounts, Entity::Customer)), u"85 unchanged"_s);
    QCOMPARE(describe(importFile(book, pipeline, Entity::Deal)), u"8800 unchanged"_s);
}

void ImportEventsTest::nearNamesEitherWay()
{
    LEADBOOK_REQUIRE_DATA(products, u"sales/maven_crm/products.csv"_s);
    LEADBOOK_REQUIRE_DATA(pipeline, u"sales/maven_crm/sales_pipeline.csv"_s);
    for (const bool listFirst : {true, false}) {
        TemporaryBook book;
        ImportReceipt receipt;
        if (listFirst)
            importFile(book, products, Entity::Product);
        receipt = importFile(book, pipeline, Entity::Deal);
        if (!listFirst)
            receipt = importFile(book, products, Entity::Product);
        QCOMPARE(receipt.near.size(), std::size_t(1));
        QCOMPARE(receipt.near[0].value, u"GTXPro"_s);
        QCOMPARE(receipt.near[0].known, u"GTX Pro"_s);
        QCOMPARE(receipt.near[0].rows, 1480);
    }
}

void ImportEventsTest::rfmOrders()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/rfm_pkg/rfm_data_orders.csv"_s);
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    const ImportReceipt receipt = importFile(book, path, Entity::Purchase);
    QCOMPARE(describe(receipt), u"4906 new"_s);
    QCOMPARE(receipt.customers.added, 995);
    QCOMPARE(receipt.contacts.added, 995);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE kind = 1"), 995);
    QCOMPARE(number(*book,
                    "SELECT count(*) FROM contact WHERE email LIKE '%@rfmail.com' AND given_name <> '' AND "
                    "family_name <> ''"),
             995);
    QCOMPARE(number(*book, "SELECT sum(amount) / 10000 FROM purchase"), 464'158);
    QCOMPARE(describe(importFile(book, path, Entity::Purchase)), u"4906 unchanged"_s);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), before);
}

void ImportEventsTest::onlineRetail()
{
    LEADBOOK_REQUIRE_DATA(first, u"sales/online_retail/online_retail_2010-12_2011-06.csv"_s);
    LEADBOOK_REQUIRE_DATA(second, u"sales/online_retail/online_retail_2011-07_2011-12.csv"_s);
    TemporaryBook book;
    ImportRequest request;
    request.files = QStringList{first, second};
    request.into = Entity::Purchase;
    request.wishes.map = *parseMapRules(u"Quantity*UnitPrice=amount"_s);
    const auto receipts = import(book, request);
    QCOMPARE(describe(receipts[0]), u"245903 new"_s);
    QCOMPARE(describe(receipts[1]), u"296006 new"_s);
    QCOMPARE(receipts[0].unlinked + receipts[1].unlinked, 135'080);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 4372);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE key = '17850.0' AND name = '17850.0'"), 1);
    QCOMPARE(number(*book, "SELECT count(DISTINCT number) FROM sales_order"), 25'900);
    QCOMPARE(number(*book, "SELECT sum(amount) FROM purchase"), 97'477'479'340);
}

QTEST_GUILESS_MAIN(ImportEventsTest)
#include "tst_importevents.moc"
