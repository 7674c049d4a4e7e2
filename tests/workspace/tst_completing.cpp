// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testdata.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Rows that name nobody, and lists that complete what purchases and deals named first.
class CompletingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameless_data();
    void nameless();
    void namelessFiles_data();
    void namelessFiles();
    void namelessCompanyByItsCode();
    void listAfterPurchases_data();
    void listAfterPurchases();
    void companyOfThatNameIsAsked();
    void skipAddsPeople();

private:
    static ImportRequest with(IfExists mode)
    {
        ImportRequest request;
        request.ifExists = mode;
        return request;
    }
};

void CompletingTest::nameless_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("outcomes");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("people");
    QTest::newRow("numbers") << "length,width\n5.1,3.5\n4.9,3.0\n5.1,3.5\n"_ba << u"3 new"_s
                             << u"import 1, import 2, import 3"_s << 0;
    QTest::newRow("some have a name") << "name,city\nAnn,Rome\n,Oslo\nBob,Bonn\n,Oslo\n"_ba << u"4 new"_s
                                      << u"Ann, import 1, Bob, import 2"_s << 2;
    QTest::newRow("what only people have")
        << "gender,city\nfemale,Oslo\n,Rome\n"_ba << u"2 new"_s << u"import 1, import 2"_s << 1;
    QTest::newRow("nothing at all") << "name,city\n,\nAnn,Rome\n"_ba << u"1 new, 1 rejected"_s << u"Ann"_s
                                    << 1;
}

void CompletingTest::nameless()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, outcomes);
    QFETCH(QString, names);
    QFETCH(int, people);
    TemporaryBook book;
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)), outcomes);
    auto row = Statement::prepare(
        book->handle(), "SELECT group_concat(name, ', ') FROM (SELECT name FROM customer ORDER BY id)");
    QVERIFY(row && *row->step());
    QCOMPARE(QString::fromUtf8(row->text(0).data()), names);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), people);
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)),
             QString(outcomes).replace(u"new"_s, u"unchanged"_s));
}

void CompletingTest::namelessFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("outcomes");
    QTest::newRow("iris") << u"sales/clustering/iris.csv"_s << u"150 new"_s;
    QTest::newRow("churn") << u"sales/telco_churn/wa_churn.csv"_s << u"7043 new"_s;
}

void CompletingTest::namelessFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, outcomes);
    LEADBOOK_REQUIRE_DATA(path, file);
    TemporaryBook book;
    QCOMPARE(describe(importFile(book, path, Entity::Customer)), outcomes);
    QVERIFY(number(*book, "SELECT count(*) FROM custom_field WHERE type IN ('real', 'integer')") > 0);
    QCOMPARE(describe(importFile(book, path, Entity::Customer)), outcomes.replace(u"new"_s, u"unchanged"_s));
}

void CompletingTest::namelessCompanyByItsCode()
{
    TemporaryBook book;
    importText(book, u"公司,信用代码\n华信,91330100799655058B\n"_s.toUtf8(), Entity::Customer);
    const QByteArray text = u"公司,信用代码,城市\n,91330100799655058B,上海\n"_s.toUtf8();
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer, with(IfExists::Overwrite))),
             u"1 updated"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE name = '华信' AND city = '上海'"), 1);
}

void CompletingTest::listAfterPurchases_data()
{
    QTest::addColumn<QByteArray>("purchases");
    QTest::addColumn<QByteArray>("customers");
    QTest::addColumn<QByteArray>("question"); // of the one customer
    QTest::newRow("a person by key") << "customer id,date,amount\nK1,2020-01-01,5\n"_ba
                                     << "id,name,email\nK1,Ann Lee,ann@x.org\n"_ba
                                     << "name = 'Ann Lee' AND kind = 1 AND key = 'K1'"_ba;
    QTest::newRow("a company by key") << "customer id,date,amount\nK1,2020-01-01,5\n"_ba
                                      << "id,company,city\nK1,Acme Ltd,Rome\n"_ba
                                      << "name = 'Acme Ltd' AND kind = 0 AND city = 'Rome'"_ba;
    QTest::newRow("a person by name") << "customer,date,amount\nAnn Lee,2020-01-01,5\n"_ba
                                      << "id,name,email\nK1,Ann Lee,ann@x.org\n"_ba
                                      << "name = 'Ann Lee' AND kind = 1 AND key = 'K1'"_ba;
    QTest::newRow("a name and nothing else") << "customer,date,amount\nAnn Lee,2020-01-01,5\n"_ba
                                             << "name,city\nAnn Lee,Rome\n"_ba
                                             << "name = 'Ann Lee' AND kind = 1 AND city = 'Rome'"_ba;
    QTest::newRow("a person by key and name")
        << "customer id,customer name,date,amount\nK1,Ann Lee,2020-01-01,5\n"_ba
        << "id,name,email\nK1,Ann Lee,ann@x.org\n"_ba
        << "name = 'Ann Lee' AND kind = 1 AND key = 'K1'"_ba;
    QTest::newRow("a company by name") << "customer,date,amount\nAcme,2020-01-01,5\n"_ba
                                       << "id,company\nK1,Acme\n"_ba
                                       << "name = 'Acme' AND kind = 0 AND key = 'K1'"_ba;
    QTest::newRow("the company of a person by the person's id")
        << "customer id,date,amount\n7,2020-01-01,5\n"_ba
        << "id,name,company\n7,Ann Lee,Acme\n"_ba
        << "name = 'Acme' AND kind = 0"_ba;
}

void CompletingTest::listAfterPurchases()
{
    QFETCH(QByteArray, purchases);
    QFETCH(QByteArray, customers);
    QFETCH(QByteArray, question);
    TemporaryBook book;
    QCOMPARE(describe(importAsPlanned(book, purchases, Entity::Purchase)), u"1 new"_s);
    const QByteArray before = *book->contentHash();
    importAsPlanned(book, customers, Entity::Customer);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 1);
    QVERIFY(number(*book, "SELECT count(*) FROM contact") <= 1);
    const std::string sql = "SELECT count(*) FROM customer WHERE " + question.toStdString();
    QCOMPARE(number(*book, sql), 1);
    QCOMPARE(number(*book,
                    "SELECT count(*) FROM customer, customer_contact AS l ON l.customer = customer.id WHERE "
                    "kind = 1"),
             number(*book, "SELECT count(*) FROM customer WHERE kind = 1"));
    // Both files again: nothing is new.
    QCOMPARE(describe(importAsPlanned(book, customers, Entity::Customer)), u"1 unchanged"_s);
    QCOMPARE(describe(importAsPlanned(book, purchases, Entity::Purchase)), u"1 unchanged"_s);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), before);
}

void CompletingTest::companyOfThatNameIsAsked()
{
    TemporaryBook book;
    importText(book, "id,company\nC1,Ann Lee\n", Entity::Customer);
    const QByteArray text = "name,email\nAnn Lee,ann@x.org\n";
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)), u"1 review"_s);
    ImportRequest request;
    request.review = ReviewAs::Same;
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer, request)), u"1 updated"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE kind = 1 AND key = 'C1'"), 1);
}

void CompletingTest::skipAddsPeople()
{
    TemporaryBook book;
    const QByteArray text =
        "company,name,mobile\nAcme,Ann,13800138000\nAcme,Bob,13900139000\nAcme,Bob,13900139000\n";
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer, with(IfExists::Skip))),
             u"2 new, 1 unchanged"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 2);
    const QByteArray more = "company,name,city\nAcme,Carl,Rome\nAcme,,Oslo\n";
    QCOMPARE(describe(importAsPlanned(book, more, Entity::Customer, with(IfExists::Skip))),
             u"1 new, 1 unchanged"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE city IS NULL"), 1);
}

QTEST_GUILESS_MAIN(CompletingTest)
#include "tst_completing.moc"
