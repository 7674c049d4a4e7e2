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
    void outcomes_data();
    void outcomes();
    void purchaseLines();
    void dealStages();
    void movedDeals();
    void interactions();
    void surveysAndContracts();
    void lists();
    void linking_data();
    void linking();
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

void ImportEventsTest::outcomes_data()
{
    QTest::addColumn<QString>("into");
    QTest::addColumn<QStringList>("texts"); // imported one after another
    QTest::addColumn<QStringList>("outcomes");
    const auto row = [](const char *name, const char *into, const QStringList &texts,
                        const QStringList &outcomes) {
        QTest::newRow(name) << QString::fromLatin1(into) << texts << outcomes;
    };
    row("equal lines without order", "purchases",
        {u"customer,date,amount\nA,2020-01-01,5\nA,2020-01-01,5\n"_s}, {u"2 new"_s});
    row("equal lines of one order", "purchases",
        {u"order,customer,date,amount,product\n1,A,2020-01-01,5,X\n1,A,2020-01-01,5,X\n1,A,2020-01-01,5,Y\n"_s},
        {u"3 new"_s});
    row("columns in another order", "purchases",
        {u"customer,date,amount\nA,2020-01-01,5\n"_s, u"amount,customer,date\n5,A,2020-01-01\n"_s},
        {u"1 new"_s, u"1 unchanged"_s});
    row("a line of an order learns its payment", "purchases",
        {u"order,customer,date,amount\n1,A,2020-01-01,5\n"_s,
         u"order,customer,date,amount,payment\n1,A,2020-01-01,6,cash\n"_s},
        {u"1 new"_s, u"1 updated"_s});
    row("no date, no amount", "purchases", {u"customer,date,amount\nA,,5\nA,2020-01-01,\n,,\n"_s},
        {u"3 rejected"_s});
    row("no customer", "purchases", {u"customer,date,amount\n,2020-01-01,5\n"_s}, {u"1 new"_s});
    row("deal twice", "deals", {u"deal id,title,amount\nD1,x,5\nD1,x,\nD2,y,7\n"_s},
        {u"2 new, 1 unchanged"_s});
    row("deal without key", "deals", {u"title,amount\nx,5\nx,5\n"_s, u"title,amount\nx,5\nx,5\n"_s},
        {u"2 new"_s, u"2 unchanged"_s});
    row("interaction without customer", "interactions", {u"customer,date,kind\n,2020-01-01,call\n"_s},
        {u"1 rejected"_s});
    row("interaction without kind", "interactions", {u"customer,date\nA,2020-01-01\n"_s}, {u"1 new"_s});
    row("interactions without a date", "interactions", {u"customer,date,kind\nA,,call\n"_s},
        {u"1 rejected"_s});
    row("unknown kind", "interactions", {u"customer,date,kind\nA,2020-01-01,smoke signal\n"_s},
        {u"1 rejected"_s});
}

void ImportEventsTest::outcomes()
{
    QFETCH(QString, into);
    QFETCH(QStringList, texts);
    QFETCH(QStringList, outcomes);
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    int changes = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const ImportReceipt receipt =
            importAsPlanned(book, texts[i].toUtf8(), *findEntity(into.toStdString()));
        QCOMPARE(describe(receipt), outcomes[i]);
        changes += receipt.changeId == 0 ? 0 : 1;
    }
    QVERIFY(book->check()->problems.isEmpty());
    for (; changes > 0; --changes)
        LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), before);
}

void ImportEventsTest::purchaseLines()
{
    TemporaryBook book;
    const QByteArray text =
        "Order ID,Customer ID,Customer Name,Order Date,Sales,Quantity,Product ID,Product Name,City\n"
        "O1,C1,Ann Lee,11/8/2018,261.96,2,P1,Desk,Rome\n"
        "O1,C1,Ann Lee,11/8/2018,731.9412,3,P2,Chair,Oslo\n"
        "O2,C2,Bob Ray,6/16/2018,-14.62,,P1,Desk,\n";
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Purchase)), u"3 new"_s);
    const std::string_view questions[] = {
        "SELECT count(*) = 2 FROM customer WHERE status = 1",
        "SELECT city = 'Rome' AND name = 'Ann Lee' FROM customer WHERE key = 'C1'",
        "SELECT count(*) = 2 FROM sales_order",
        "SELECT count(*) = 2 FROM product WHERE key IN ('P1', 'P2') AND name IN ('Desk', 'Chair')",
        "SELECT amount = 7319412 AND quantity = 3.0 AND day = 17843 AND minute IS NULL FROM purchase, "
        "product ON "
        "product.id = purchase.product WHERE product.name = 'Chair'",
        "SELECT amount = -146200 AND quantity IS NULL FROM purchase ORDER BY id DESC LIMIT 1",
    };
    for (const std::string_view question : questions)
        QVERIFY2(number(*book, question) == 1, question.data());
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Purchase)), u"3 unchanged"_s);
}

void ImportEventsTest::dealStages()
{
    TemporaryBook book;
    const QByteArray text = u"商机编号,客户名称,阶段,金额,创建日期,成交日期,报价日期\n"
                            "1,华信,赢单,100,2020-01-01,2020-03-01,2020-02-01\n"
                            "2,华信,初次接触,200,2020-01-05,,\n"
                            "3,云图,报价,300,2020-01-06,,2020-02-06\n"
                            "4,云图,输单,400,2020-01-07,2020-02-07,\n"_s.toUtf8();
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Deal)), u"4 new"_s);
    const std::string_view questions[] = {
        "SELECT count(*) = 5 FROM stage",
        "SELECT outcome = 1 AND (SELECT name FROM stage WHERE id = deal.stage) = 'Quotation' FROM deal WHERE "
        "key = '1'",
        "SELECT count(*) = 2 FROM stage_change, deal ON deal.id = stage_change.deal WHERE key = '1'",
        "SELECT day = 18266 FROM stage_change, deal ON deal.id = stage_change.deal WHERE key = '2'",
        "SELECT count(*) = 1 AND max(day) = 18298 FROM stage_change, deal ON deal.id = stage_change.deal "
        "WHERE key = '3'",
        "SELECT outcome = 2 AND stage IS NULL AND closed_day = 18299 FROM deal WHERE key = '4'",
        "SELECT count(*) = 1 AND max(stage_change.stage) IS NULL FROM stage_change, deal ON deal.id = "
        "stage_change.deal "
        "WHERE key = '4'",
    };
    for (const std::string_view question : questions)
        QVERIFY2(number(*book, question) == 1, question.data());
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Deal)), u"4 unchanged"_s);
}

void ImportEventsTest::movedDeals()
{
    TemporaryBook book;
    importText(book, "deal id,stage\n1,Quotation\n2,Quotation\n", Entity::Deal);
    ImportRequest request;
    request.ifExists = IfExists::Overwrite;
    const QByteArray text = "deal id,stage,closed\n1,Won,2020-03-01\n2,Signing,\n";
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Deal, request)), u"2 updated"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage_change"), 4);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage_change WHERE stage IS NULL AND day = 18322"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage_change WHERE day = 20000"), 1);
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Deal, request)), u"2 unchanged"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM stage_change"), 4);
}

void ImportEventsTest::interactions()
{
    TemporaryBook book;
    importText(book, u"公司,姓名,手机\n华信,王伟,13800138000\n"_s.toUtf8(), Entity::Customer);
    const QByteArray text = u"客户名称,联系人,跟进方式,跟进时间,跟进内容,负责人\n"
                            "华信,王伟,电话,2020-01-01 09:30,报价已发,李娜\n"
                            "华信有限公司,赵敏,上门拜访,2020-01-02,,李娜\n"
                            "13800138000,,微信,2020-01-03,,\n"_s.toUtf8();
    const ImportReceipt receipt = importAsPlanned(book, text, Entity::Interaction);
    QCOMPARE(describe(receipt), u"3 new"_s);
    QCOMPARE(receipt.contacts.added, 1);
    const std::string_view questions[] = {
        "SELECT count(*) = 1 FROM customer",
        "SELECT kind = 0 AND minute = 570 AND day = 18262 AND summary = '报价已发' FROM interaction ORDER BY "
        "id LIMIT 1",
        "SELECT name = '王伟' FROM contact, interaction ON contact.id = interaction.contact WHERE kind = 0",
        "SELECT name = '赵敏' FROM contact, interaction ON contact.id = interaction.contact WHERE kind = 3",
        "SELECT count(*) = 1 FROM interaction WHERE kind = 5",
        "SELECT count(*) = 1 FROM owner WHERE name = '李娜'",
    };
    for (const std::string_view question : questions)
        QVERIFY2(number(*book, question) == 1, question.data());
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Interaction)), u"3 unchanged"_s);
    const auto undated = importAsPlanned(book, "customer,kind\nA,call\n", Entity::Interaction).issues();
    QCOMPARE(undated.size(), 1);
    QCOMPARE(undated.front().reason,
             u"No column of the file is the date: map one to it, or add one that says on "
             "which day each row happened."_s);
}

void ImportEventsTest::surveysAndContracts()
{
    TemporaryBook book;
    const QByteArray answers =
        "customer,survey,score,date,comment\nAcme,NPS,9,2020-01-01,fine\nAcme,NPS,9,2020-01-01,fine\n";
    QCOMPARE(describe(importAsPlanned(book, answers, Entity::Survey)), u"2 new"_s);
    QCOMPARE(describe(importAsPlanned(book, answers, Entity::Survey)), u"2 unchanged"_s);
    QCOMPARE(
        number(*book,
               "SELECT count(*) FROM survey_answer WHERE kind = 'NPS' AND score = 9.0 AND comment = 'fine'"),
        2);
    const QByteArray contracts =
        u"合同编号,客户名称,签订日期,开始日期,结束日期,合同金额\nH1,Acme,2020-01-01,2020-02-01,2021-01-31,￥1.5万\n"_s
            .toUtf8();
    QCOMPARE(describe(importAsPlanned(book, contracts, Entity::Contract)), u"1 new"_s);
    QCOMPARE(describe(importAsPlanned(book, contracts, Entity::Contract)), u"1 unchanged"_s);
    QCOMPARE(
        number(*book,
               "SELECT amount FROM contract WHERE number = 'H1' AND signed_day = 18262 AND end_day = 18658"),
        150'000'000);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 1);
}

void ImportEventsTest::lists()
{
    LEADBOOK_REQUIRE_DATA(teams, u"sales/maven_crm/sales_teams.csv"_s);
    LEADBOOK_REQUIRE_DATA(pipeline, u"sales/maven_crm/sales_pipeline.csv"_s);
    TemporaryBook book;
    importFile(book, pipeline, Entity::Deal);
    QCOMPARE(number(*book, "SELECT count(*) FROM owner"), 30);
    QCOMPARE(describe(importFile(book, teams, Entity::Owner)), u"5 new, 30 updated"_s);
    QCOMPARE(describe(importFile(book, teams, Entity::Owner)), u"35 unchanged"_s);
    QCOMPARE(
        number(*book, "SELECT count(*) FROM owner WHERE manager = 'Dustin Brinkmann' AND region = 'Central'"),
        5);
    QCOMPARE(describe(importAsPlanned(book, "product,price\nDesk,12.5\n,1\nDesk,\n", Entity::Product)),
             u"1 new, 1 unchanged, 1 rejected"_s);
    QCOMPARE(number(*book, "SELECT price FROM product WHERE name = 'Desk'"), 125'000);
    const QByteArray people = "first name,last name,region\nDarcel,Schlecht,Nord\n伟,王,华东\nCher,,\n,,\n";
    QCOMPARE(describe(importAsPlanned(book, people, Entity::Owner)), u"2 new, 1 unchanged, 1 rejected"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM owner WHERE name IN ('王伟', 'Cher')"), 2);
    QCOMPARE(describe(importAsPlanned(book, people, Entity::Owner)), u"3 unchanged, 1 rejected"_s);
    const QByteArray named = "name,first name,last name\n王伟,Wei,Wang\n";
    QCOMPARE(describe(importAsPlanned(book, named, Entity::Owner)), u"1 unchanged"_s);
}

void ImportEventsTest::linking_data()
{
    QTest::addColumn<QString>("customer"); // the cell of a call
    QTest::addColumn<QString>("name");     // of the customer it belongs to; empty: to be asked
    QTest::newRow("key") << u"K1"_s << u"Acme Ltd."_s;
    QTest::newRow("e-mail of a contact") << u"ANN@acme.com"_s << u"Acme Ltd."_s;
    QTest::newRow("mobile of a contact") << u"+86 138 0013 8000"_s << u"Acme Ltd."_s;
    QTest::newRow("name") << u"acme ltd"_s << u"Acme Ltd."_s;
    QTest::newRow("name without legal form") << u"Acme"_s << u"Acme Ltd."_s;
    QTest::newRow("person alone") << u"Zoe Fox"_s << u"Zoe Fox"_s;
    QTest::newRow("e-mail of a person alone") << u"zoe@fox.net"_s << u"Zoe Fox"_s;
    QTest::newRow("two of that name") << u"Twin"_s << QString();
    QTest::newRow("a new one") << u"New & Co"_s << u"New & Co"_s;
}

void ImportEventsTest::linking()
{
    QFETCH(QString, customer);
    QFETCH(QString, name);
    TemporaryBook book;
    importText(book,
               "Customer ID,Company,Contact,Name,E-mail,Mobile,City\n"
               "K1,Acme Ltd.,Ann,,ann@acme.com,13800138000,\n,,,Zoe Fox,zoe@fox.net,,\n"
               ",Twin,,,,,Rome\n,Twin,,,,,Oslo\n",
               Entity::Customer);
    const QByteArray text = "customer,date\n\"" + customer.toUtf8() + "\",2020-01-01\n";
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Interaction)),
             name.isEmpty() ? u"1 review"_s : u"1 new"_s);
    auto row = Statement::prepare(book->handle(), "SELECT name FROM customer, interaction ON customer.id = "
                                                  "interaction.customer");
    QVERIFY(row);
    QCOMPARE(*row->step(), !name.isEmpty());
    if (!name.isEmpty())
        QCOMPARE(QString::fromUtf8(row->text(0).data()), name);
}

QTEST_GUILESS_MAIN(ImportEventsTest)
#include "tst_importevents.moc"
