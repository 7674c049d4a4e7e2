// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testdata.h"

#include <QList>
#include <QTest>

#include <utility>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// One import of a data set: its files under sales/, what they go into, and what it says of all of them.
struct Step
{
    QStringList files;
    QString into;
    QString outcomes;
    std::int64_t unlinked = 0;
    QString map = {};
    QString missing = {};
    bool repairs = false;
};
using Steps = QList<Step>;
using Figures = QList<std::pair<QByteArray, qint64>>;

} // namespace

Q_DECLARE_METATYPE(Steps)
Q_DECLARE_METATYPE(Figures)

/// Whole sets of published data, imported in the obvious way, have the published totals.
class DatasetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totals_data();
    void totals();
    void repairs_data();
    void repairs();
    void rowsOfBoth_data();
    void rowsOfBoth();
};

void DatasetsTest::totals_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<Figures>("figures");
    const QByteArray customers = "SELECT count(*) FROM customer";
    const QByteArray contacts = "SELECT count(*) FROM contact";
    const QByteArray orders = "SELECT count(*) FROM sales_order";
    const QByteArray lines = "SELECT count(*) FROM purchase";
    const QByteArray amount = "SELECT sum(amount) FROM purchase"; // in 1/10,000
    const QByteArray deals = "SELECT count(*) FROM deal WHERE outcome = ";
    const QByteArray stages =
        "SELECT count(*) FROM deal, stage ON stage.id = deal.stage WHERE outcome = 0 AND stage.name = ";
    QTest::newRow("Online Retail")
        << Steps{{{u"online_retail/online_retail_2010-12_2011-06.csv"_s,
                   u"online_retail/online_retail_2011-07_2011-12.csv"_s},
                  u"purchases"_s,
                  u"541909 new"_s,
                  135'080}}
        << Figures{
               {customers, 4372},
               {contacts, 0},
               {orders, 25'900},
               {lines, 541'909},
               {amount, 97'477'479'340},
               {"SELECT count(DISTINCT country) FROM customer", 37}, // one is of rows without customer
               {"SELECT count(*) FROM purchase, sales_order ON sales_order.id = sales_order WHERE number "
                "LIKE 'C%'",
                9288},
               {"SELECT count(*) FROM purchase WHERE customer IS NOT NULL AND quantity > 0 AND amount > 0",
                397'884}};
    QTest::newRow("Superstore")
        << Steps{{{u"superstore_en/Sample - Superstore.csv"_s}, u"purchases"_s, u"9994 new"_s}}
        << Figures{{customers, 793}, {contacts, 0}, {orders, 5009}, {lines, 9994}, {amount, 22'972'008'603}};
    QTest::newRow("Maven CRM")
        << Steps{{{u"maven_crm/accounts.csv"_s}, u"customers"_s, u"85 new"_s},
                 {{u"maven_crm/products.csv"_s}, u"products"_s, u"7 new"_s},
                 {{u"maven_crm/sales_teams.csv"_s}, u"owners"_s, u"35 new"_s},
                 {{u"maven_crm/sales_pipeline.csv"_s}, u"deals"_s, u"8800 new"_s, 1425}}
        << Figures{{customers, 85},
                   {deals + "1", 4238},
                   {deals + "2", 2473},
                   {stages + "'Engaging'", 1589},
                   {stages + "'Prospecting'", 500},
                   {"SELECT sum(amount) FROM deal WHERE outcome = 1", 100'055'340'000},
                   {"SELECT count(*) FROM owner WHERE name NOT IN (SELECT manager FROM "
                    "owner WHERE manager IS NOT NULL)",
                    35},
                   {"SELECT count(*) FROM deal, owner ON owner.id = deal.owner WHERE "
                    "outcome = 1 AND owner.name = 'Darcel Schlecht'",
                    349}};
    QTest::newRow("X Education")
        << Steps{{{u"xeducation/Leads.csv"_s}, u"customers"_s, u"9240 new"_s, 0, {}, u"Select"_s}}
        << Figures{{customers, 9240},
                   {contacts, 9240},
                   {"SELECT count(*) FROM customer WHERE key IS NOT NULL", 9240},
                   {"SELECT count(*) FROM custom_field WHERE entity = 'customer' AND name = 'Converted'", 1},
                   {"SELECT count(*) FROM customer WHERE city = 'Select'", 0},
                   {"SELECT count(*) FROM customer WHERE city = 'Mumbai'", 3222}};
    QTest::newRow("Northwind")
        << Steps{{{u"northwind/data/customers.csv"_s}, u"customers"_s, u"91 new"_s, 0, {}, {}, true},
                 {{u"northwind/data/orders.csv"_s}, u"purchases"_s, u"830 new"_s, 0, {}, {}, true},
                 {{u"northwind/data/products.csv"_s}, u"products"_s, u"77 new"_s},
                 {{u"northwind/data/order-details.csv"_s}, u"purchases"_s, u"2155 new"_s},
                 {{u"northwind/data/employees.csv"_s}, u"owners"_s, u"9 new"_s}}
        << Figures{{customers, 91},
                   {contacts, 91},
                   {orders, 830},
                   {"SELECT count(DISTINCT customer) FROM sales_order", 89},
                   {"SELECT count(*) FROM customer WHERE address LIKE '%, %' AND city LIKE '%,%'", 0},
                   {"SELECT count(*) FROM customer WHERE address = 'C/ Araquil, 67' AND city = 'Madrid'", 1},
                   {"SELECT count(*) FROM product", 77},
                   {lines + " WHERE product IS NOT NULL", 2155},
                   {amount, 12'657'930'395}, // published: 1,265,793.04
                   {"SELECT count(*) FROM purchase, customer ON customer.id = purchase.customer", 2985},
                   {"SELECT count(*) FROM owner WHERE name IN ('Nancy Davolio', 'Anne Dodsworth')", 2},
                   {"SELECT count(*) FROM owner WHERE manager IS NOT NULL", 0}};
    QTest::newRow("Chinook") << Steps{{{u"chinook/Customer.csv"_s}, u"customers"_s, u"59 new"_s},
                                      {{u"chinook/Invoice.csv"_s}, u"purchases"_s, u"412 new"_s}}
                             << Figures{{customers, 59}, {contacts, 59}, {orders, 412}, {amount, 23'286'000}};
    QTest::newRow("RFM sample") << Steps{{{u"rfm_pkg/rfm_data_orders.csv"_s}, u"purchases"_s, u"4906 new"_s}}
                                << Figures{{customers, 995}, {lines, 4906}, {amount, 4'641'580'000}};
    QTest::newRow("CDNOW sample") << Steps{{{u"btyd/cdnowElog.csv"_s}, u"purchases"_s, u"6919 new"_s}}
                                  << Figures{{customers, 2357}, {lines, 6919}};
    QTest::newRow("CDNOW sample in columns between blanks")
        << Steps{{{u"cdnow/CDNOW_sample.txt"_s}, u"purchases"_s, u"6919 new"_s}}
        << Figures{{customers, 2357}, {lines, 6919}};
    QTest::newRow("CDNOW master") << Steps{{{u"cdnow/CDNOW_master.txt"_s}, u"purchases"_s, u"69659 new"_s}}
                                  << Figures{{customers, 23'570}, {lines, 69'659}, {amount, 25'003'156'300}};
    QTest::newRow("CDNOW of CLVTools") << Steps{{{u"clvtools/cdnow.csv"_s}, u"purchases"_s, u"6696 new"_s}}
                                       << Figures{{customers, 2357}, {lines, 6696}};
    QTest::newRow("days of transactions")
        << Steps{{{u"cdnow/example_transactions.csv"_s}, u"purchases"_s, u"15273 new"_s}}
        << Figures{{lines, 15'273}, {lines + " WHERE customer IS NULL", 0}};
    QTest::newRow("BTYD simulation") << Steps{{{u"btyd/discreteSimElog.csv"_s},
                                               u"purchases"_s,
                                               u"52432 new"_s}}
                                     << Figures{{lines, 52'432}, {lines + " WHERE customer IS NULL", 0}};
}

void DatasetsTest::totals()
{
    QFETCH(Steps, steps);
    QFETCH(Figures, figures);
    TemporaryBook book;
    for (const Step &step : std::as_const(steps)) {
        ImportRequest request;
        for (const QString &file : step.files) {
            LEADBOOK_REQUIRE_DATA(path, u"sales/"_s + file);
            request.files << path;
        }
        request.into = *findEntity(step.into.toStdString());
        request.wishes.repair = step.repairs;
        if (!step.missing.isEmpty())
            request.wishes.missing = step.missing.split(u';');
        if (!step.map.isEmpty())
            request.wishes.map = *parseMapRules(step.map);
        ImportReceipt all;
        for (const ImportReceipt &receipt : import(book, request)) {
            for (std::size_t i = 0; i < kRowOutcomes; ++i)
                all.outcomes[i] += receipt.outcomes[i];
            all.unlinked += receipt.unlinked;
        }
        QCOMPARE(describe(all), step.outcomes);
        QCOMPARE(all.unlinked, step.unlinked);
    }
    for (const auto &[sql, value] : std::as_const(figures)) {
        const qint64 found = number(*book, sql.toStdString());
        QVERIFY2(found == value, qPrintable(u"%1 = %2"_s.arg(QString::fromUtf8(sql)).arg(found)));
    }
    QVERIFY(book->check()->problems.isEmpty());
}

void DatasetsTest::repairs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("asTheyAre");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("repaired");
    QTest::newRow("orders") << u"orders.csv"_s << u"purchases"_s << u"654 new, 176 rejected"_s
                            << u"shipAddress"_s << 176 << u"830 new"_s;
    QTest::newRow("customers") << u"customers.csv"_s << u"customers"_s << u"67 new, 24 rejected"_s
                               << u"address"_s << 24 << u"91 new"_s;
    QTest::newRow("suppliers, three of other columns")
        << u"suppliers.csv"_s << u"customers"_s << u"20 new, 9 rejected"_s << u"address"_s << 6
        << u"26 new, 3 rejected"_s;
}

void DatasetsTest::repairs()
{
    QFETCH(QString, file);
    QFETCH(QString, into);
    QFETCH(QString, column);
    QFETCH(int, rows);
    LEADBOOK_REQUIRE_DATA(path, u"sales/northwind/data/"_s + file);
    const Entity entity = *findEntity(into.toStdString());
    TemporaryBook book;
    ImportRequest request;
    const ImportReceipt receipt = importFile(book, path, entity, request);
    QTEST(describe(receipt), "asTheyAre");
    QVERIFY(receipt.repair);
    QCOMPARE(receipt.repair->header, column);
    QCOMPARE(receipt.repair->rows, rows);
    const auto issues = receipt.issues();
    QCOMPARE(std::ssize(issues), receipt.count(RowOutcome::Rejected));
    const auto named = std::ranges::count_if(
        issues, [&](const PlannedRow &row) { return row.reason.contains(u"“%1”"_s.arg(column)); });
    QCOMPARE(named, rows);
    LEADBOOK_VERIFY(book->undo());

    request.wishes.repair = true;
    const ImportReceipt repaired = importFile(book, path, entity, request);
    QTEST(describe(repaired), "repaired");
    QCOMPARE(repaired.repair->rows, rows);
    QCOMPARE(describe(importFile(book, path, entity, request)),
             describe(repaired).replace(u"new"_s, u"unchanged"_s));
}

void DatasetsTest::rowsOfBoth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("into");
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("contacts");
    QTest::addColumn<QByteArray>("records");
    QTest::newRow("deals") << u"Deal ID,Company,Contact,Phone,Deal Title,Stage,Amount\n"
                              "D1,Acme Ltd,Ann Lee,010-65123456,Server,Quotation,1200\n"
                              "D2,Acme Ltd,Bob Ray,010-65123457,Storage,Won,800\n"
                              "D3,Beta Ltd,Cid Fox,010-65123458,Server,Lead,50\n"_s
                           << u"deals"_s << 2 << 3
                           << "SELECT count(*) FROM deal, customer ON customer.id = deal.customer"_ba;
    QTest::newRow("deals in Chinese")
        << u"客户名称,联系人,手机,商机名称,阶段,金额\n华信科技,王伟,13800138000,服务器,报价,1200\n"
           "华信科技,李娜,13900139000,存储,赢单,800\n云图,赵敏,13700137000,网络,报价,30\n"_s
        << u"deals"_s << 2 << 3 << "SELECT count(*) FROM deal, customer ON customer.id = deal.customer"_ba;
    QTest::newRow("a contact who is the customer")
        << u"customer,contact,mobile,title,amount\n王伟,王伟,13800138000,服务器,5\n李娜,,13900139000,存储,6\n"
           ",赵敏,,网络,7\n"_s
        << u"deals"_s << 2 << 1 << "SELECT count(*) FROM deal"_ba;
    QTest::newRow("purchases")
        << u"公司,联系人,邮箱,日期,订单号,金额\n华信科技,王伟,w@hx.cn,2026-01-02,A1,5\n"
           "华信科技,王伟,w@hx.cn,2026-01-03,A2,6\n云图,李娜,l@yt.cn,2026-01-04,A3,7\n"_s
        << u"purchases"_s << 2 << 2
        << "SELECT count(*) FROM purchase, customer ON customer.id = purchase.customer"_ba;
}

void DatasetsTest::rowsOfBoth()
{
    QFETCH(QString, text);
    QFETCH(QString, into);
    QFETCH(int, customers);
    QFETCH(int, contacts);
    QFETCH(QByteArray, records);
    TemporaryBook book;
    const Entity entity = *findEntity(into.toStdString());
    const ImportReceipt receipt = importAsPlanned(book, text.toUtf8(), entity);
    QCOMPARE(describe(receipt), u"3 new"_s);
    QCOMPARE(receipt.customers.added, customers);
    QCOMPARE(receipt.contacts.added, contacts);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), contacts);
    QCOMPARE(number(*book, records.toStdString()), 3);
    const ImportReceipt again = importAsPlanned(book, text.toUtf8(), entity);
    QCOMPARE(describe(again), u"3 unchanged"_s);
    QCOMPARE(again.customers.added + again.contacts.added, 0);
    QCOMPARE(again.customers.updated + again.contacts.updated, 0);
}

QTEST_GUILESS_MAIN(DatasetsTest)
#include "tst_datasets.moc"
