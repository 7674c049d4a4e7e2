// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testdata.h"

#include <QDirIterator>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::int64_t> linesOfIssues(const ImportReceipt &receipt)
{
    std::vector<std::int64_t> lines;
    for (const PlannedRow &row : receipt.issues())
        lines.push_back(row.line);
    return lines;
}

} // namespace

/// Whatever a file holds: imported again, it changes nothing.
class ImportTwiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folders_data();
    void folders();
    void sales_data();
    void sales();
    void tenContactsOfACompany();
    void equalRowsStayTwo_data();
    void equalRowsStayTwo();

private:
    static void importTwice(const QString &path, Entity into, const QString &map = {});
};

/// Imports a file into a book of its own two times; the test fails where the second time did something.
void ImportTwiceTest::importTwice(const QString &path, Entity into, const QString &map)
{
    TemporaryBook book;
    ImportRequest request;
    request.wishes.map = parseMapRules(map).value_or(std::vector<MapRule>());
    const ImportReceipt first = importFile(book, path, into, request);
    const QByteArray before = *book->contentHash();
    const ImportReceipt second = importFile(book, path, into, request);
    const QString told = u"%1: %2, then %3"_s.arg(path, describe(first), describe(second));
    QVERIFY2(second.rows() == first.rows(), qPrintable(told));
    QVERIFY2(second.count(RowOutcome::New) + second.count(RowOutcome::Updated) == 0, qPrintable(told));
    QVERIFY2(second.count(RowOutcome::Review) == first.count(RowOutcome::Review), qPrintable(told));
    QVERIFY2(linesOfIssues(second) == linesOfIssues(first), qPrintable(told));
    QVERIFY2(second.unlinked == first.unlinked, qPrintable(told));
    for (const RecordCounts counts : {second.customers, second.contacts})
        QVERIFY2(counts.added + counts.updated == 0, qPrintable(told));
    QVERIFY2(second.changeId == 0 && *book->contentHash() == before, qPrintable(told));
}

void ImportTwiceTest::folders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("step");
    QTest::newRow("samples of contacts") << u"contacts/csv/samples"_s << 20 << 1;
    QTest::newRow("headers of contacts") << u"contacts/csv/headers"_s << 14 << 1;
    QTest::newRow("csv-spectrum") << u"csv_torture/csv-spectrum"_s << 12 << 1;
    QTest::newRow("Pollock") << u"csv_torture/pollock/polluted_files/csv"_s << 136 << 12;
}

void ImportTwiceTest::folders()
{
    QFETCH(QString, folder);
    QFETCH(int, step);
    LEADBOOK_REQUIRE_DATA(path, folder);
    QStringList files;
    QDirIterator found(path, {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files << found.next();
    files.sort();
    QTEST(static_cast<int>(files.size()), "files");
    for (qsizetype i = 0; i < files.size(); i += step) {
        importTwice(files[i], Entity::Customer);
        if (QTest::currentTestFailed())
            return;
    }
}

void ImportTwiceTest::sales_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("map");
    const auto row = [](const char *file, const QString &into, const QString &map = {}) {
        QTest::addRow("%s into %s", file, qPrintable(into)) << QString::fromLatin1(file) << into << map;
    };
    row("northwind/data/customers.csv", u"customers"_s);
    row("northwind/data/suppliers.csv", u"customers"_s);
    row("northwind/data/shippers.csv", u"customers"_s);
    row("northwind/data/employees.csv", u"customers"_s);
    row("northwind/data/orders.csv", u"purchases"_s);
    row("northwind/data/products.csv", u"products"_s);
    row("chinook/Customer.csv", u"customers"_s);
    row("chinook/Employee.csv", u"customers"_s);
    row("chinook/Artist.csv", u"customers"_s);
    row("chinook/Invoice.csv", u"purchases"_s);
    row("chinook/Track.csv", u"products"_s);
    row("maven_crm/accounts.csv", u"customers"_s);
    row("maven_crm/sales_pipeline.csv", u"deals"_s);
    row("maven_crm/sales_teams.csv", u"owners"_s);
    row("maven_crm/products.csv", u"products"_s);
    row("superstore_en/Sample - Superstore.csv", u"purchases"_s);
    row("superstore_en/Sample - Superstore.csv", u"customers"_s);
    row("superstore_en/Sample - Superstore.csv", u"deals"_s);
    row("xeducation/Leads.csv", u"customers"_s);
    row("telco_churn/wa_churn.csv", u"customers"_s);
    row("mall/Mall_Customers.csv", u"customers"_s);
    row("clustering/iris.csv", u"customers"_s);
    row("rfm_pkg/rfm_data_orders.csv", u"purchases"_s);
    row("cdnow/example_transactions.csv", u"purchases"_s);
    row("cdnow/example_transactions.csv", u"purchases"_s, u"id=customer"_s);
    row("cdnow/cdnow_customers_summary_with_transactions.csv", u"customers"_s);
    row("btyd/cdnowElog.csv", u"purchases"_s, u"masterid=customer"_s);
    row("clvtools/cdnow.csv", u"purchases"_s, u"Id=customer"_s);
    row("online_retail/online_retail_2010-12_2011-06.csv", u"purchases"_s);
}

void ImportTwiceTest::sales()
{
    QFETCH(QString, file);
    QFETCH(QString, into);
    QFETCH(QString, map);
    LEADBOOK_REQUIRE_DATA(path, u"sales/"_s + file);
    importTwice(path, *findEntity(into.toStdString()), map);
}

void ImportTwiceTest::tenContactsOfACompany()
{
    QByteArray text = u"公司,姓名,手机\n"_s.toUtf8();
    for (int i = 0; i < 10; ++i)
        text += u"华信科技有限公司,%1,1380013800%2\n"_s.arg(i == 3 || i == 7 ? u"王伟"_s : u"员工%1"_s.arg(i))
                    .arg(i)
                    .toUtf8();
    TemporaryBook book;
    const ImportReceipt receipt = importAsPlanned(book, text, Entity::Customer);
    QCOMPARE(describe(receipt), u"10 new"_s);
    QCOMPARE(receipt.customers.added, 1);
    QCOMPARE(receipt.contacts.added, 10);
    const ImportReceipt again = importAsPlanned(book, text, Entity::Customer);
    QCOMPARE(describe(again), u"10 unchanged"_s);
    QCOMPARE(again.changeId, 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 10);
    QCOMPARE(number(*book, "SELECT count(DISTINCT mobile) FROM contact WHERE name = '王伟'"), 2);
}

void ImportTwiceTest::equalRowsStayTwo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("into");
    QTest::addColumn<QByteArray>("counted");
    QTest::newRow("people") << u"姓名,城市\n王伟,上海\n王伟,上海\n"_s.toUtf8() << u"customers"_s
                            << "SELECT count(*) FROM contact"_ba;
    QTest::newRow("purchases") << "customer,date,amount\nAcme,2020-01-01,5\nAcme,2020-01-01,5\n"_ba
                               << u"purchases"_s << "SELECT count(*) FROM purchase"_ba;
    QTest::newRow("lines of an order")
        << "order,customer,date,product,amount\n1,Acme,2020-01-01,Desk,5\n1,Acme,2020-01-01,Desk,5\n"_ba
        << u"purchases"_s << "SELECT count(*) FROM purchase"_ba;
    QTest::newRow("deals") << "customer,title,amount\nAcme,Server,5\nAcme,Server,5\n"_ba << u"deals"_s
                           << "SELECT count(*) FROM deal"_ba;
    QTest::newRow("calls") << "customer,kind,date\nAcme,call,2020-01-01\nAcme,call,2020-01-01\n"_ba
                           << u"interactions"_s << "SELECT count(*) FROM interaction"_ba;
}

void ImportTwiceTest::equalRowsStayTwo()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, into);
    QFETCH(QByteArray, counted);
    const Entity entity = *findEntity(into.toStdString());
    TemporaryBook book;
    QCOMPARE(describe(importAsPlanned(book, text, entity)), u"2 new"_s);
    QCOMPARE(describe(importAsPlanned(book, text, entity)), u"2 unchanged"_s);
    QCOMPARE(number(*book, counted.toStdString()), 2);
}

QTEST_GUILESS_MAIN(ImportTwiceTest)
#include "tst_importtwice.moc"
