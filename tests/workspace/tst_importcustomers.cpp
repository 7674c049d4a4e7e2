// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testdata.h"

#include <QStringEncoder>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Companies, persons and persons at companies: who is made, who is recognised, what is filled.
class ImportCustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data();
    void outcomes();
    void tenContacts();
    void equalRowsWithoutKey();
    void samples_data();
    void samples();
    void values();
    void policies_data();
    void policies();
    void needs();
    void customFields();
    void gb18030();
    void allOrNothing();
    void rejects();
};

void ImportCustomersTest::outcomes_data()
{
    QTest::addColumn<QStringList>("texts"); // imported one after another
    QTest::addColumn<QStringList>("outcomes");
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("contacts");
    const auto row = [](const char *name, const QStringList &texts, const QStringList &outcomes,
                        int customers,
                        int contacts) { QTest::newRow(name) << texts << outcomes << customers << contacts; };
    row("a company alone", {u"公司,城市\n华信科技有限公司,上海\n"_s}, {u"1 new"_s}, 1, 0);
    row("a person alone", {u"姓名,手机\n王伟,13800138000\n"_s}, {u"1 new"_s}, 1, 1);
    row("a person at a company", {u"姓名,公司\n王伟,华信科技\n"_s}, {u"1 new"_s}, 1, 1);
    row("only a header", {u"姓名,公司\n"_s}, {QString()}, 0, 0);
    row("nobody", {u"姓名,城市\n,上海\n"_s}, {u"1 new"_s}, 1, 0);
    row("the company's legal form does not count",
        {u"公司,城市\n华信科技有限公司,上海\n"_s, u"公司,城市\n华信科技,上海市\n"_s},
        {u"1 new"_s, u"1 unchanged"_s}, 1, 0);
    row("another city, another company", {u"公司,城市\n华信科技,上海\n华信科技,北京\n"_s}, {u"2 new"_s}, 2,
        0);
    row("another credit code, another company", {u"公司,信用代码\n华信,91310000MA1FL5XX3E\n"_s}, {u"1 new"_s},
        1, 0);
    row("a key finds a renamed company", {u"客户编号,公司\nA1,华信\n"_s, u"客户编号,公司\nA1,云图\n"_s},
        {u"1 new"_s, u"1 unchanged"_s}, 1, 0);
    row("another key, another company", {u"客户编号,公司\nA1,华信\nA2,华信\n"_s}, {u"2 new"_s}, 2, 0);
    row("a mobile finds the person",
        {u"姓名,手机\n王伟,138 0013 8000\n"_s, u"姓名,手机\n王伟,+86-13800138000\n"_s},
        {u"1 new"_s, u"1 unchanged"_s}, 1, 1);
    row("an e-mail finds the person",
        {u"Name,E-mail\nAnn Lee,Ann@x.org\n"_s, u"Name,E-mail\nLee Ann,ann@X.org \n"_s},
        {u"1 new"_s, u"1 unchanged"_s}, 1, 1);
    row("a landline identifies nobody", {u"姓名,电话\n王伟,021-65123456\n李娜,021-65123456\n"_s},
        {u"2 new"_s}, 2, 2);
    row("info@ identifies nobody", {u"姓名,邮箱\n王伟,info@x.cn\n李娜,info@x.cn\n"_s}, {u"2 new"_s}, 2, 2);
    row("another name with the same mobile is to be asked",
        {u"姓名,手机\n王伟,13800138000\n李娜,13800138000\n"_s}, {u"1 new, 1 review"_s}, 1, 1);
    row("a name alone that the book has is to be asked",
        {u"姓名,手机\n王伟,13800138000\n"_s, u"姓名,城市\n王伟,上海\n"_s}, {u"1 new"_s, u"1 review"_s}, 1, 1);
    row("a namesake with another mobile is new",
        {u"姓名,手机\n王伟,13800138000\n"_s, u"姓名,手机\n王伟,13900139000\n"_s}, {u"1 new"_s, u"1 new"_s}, 2,
        2);
    row("a person known at a company",
        {u"姓名,公司,手机\n王伟,华信,13800138000\n"_s, u"姓名,手机,城市\n王伟,13800138000,上海\n"_s},
        {u"1 new"_s, u"1 unchanged"_s}, 1, 1);
    row("a person moves to another company",
        {u"姓名,公司,手机\n王伟,华信,13800138000\n王伟,云图,13800138000\n"_s}, {u"2 new"_s}, 2, 1);
    row("empty fields are filled", {u"公司,行业\n华信,\n"_s, u"公司,行业\n华信,软件\n"_s},
        {u"1 new"_s, u"1 updated"_s}, 1, 0);
    row("filled once in a file", {u"公司,行业\n华信,\n华信,软件\n华信,软件\n"_s},
        {u"1 new, 1 updated, 1 unchanged"_s}, 1, 0);
    row("a company by its legal form", {u"Name\nAcme Ltd.\nAnn Lee\n"_s}, {u"2 new"_s}, 2, 1);
    row("company and contact, the id is the company's",
        {u"客户编号,客户名称,联系人\nA1,华信,王伟\nA1,华信,李娜\n"_s}, {u"2 new"_s}, 1, 2);
    row("person and company, the id is the person's",
        {u"ID,Name,Company\n1,Ann,Acme\n2,Bob,Acme\n"_s, u"ID,Name,Company\n2,Robert,Acme\n"_s},
        {u"2 new"_s, u"1 unchanged"_s}, 1, 2);
    row("ragged rows are not shifted", {u"姓名,公司,城市\n王伟,华信,上海,多\n李娜,云图\n赵敏,星海,北京\n"_s},
        {u"1 new, 2 rejected"_s}, 1, 1);
    row("what the field does not hold",
        {u"姓名,手机,生日\n王伟,13800138000,1990-02-30\n"_s + u"李娜,13900139000,1990-02-28\n"_s.repeated(1)},
        {u"1 new, 1 rejected"_s}, 1, 1);
}

void ImportCustomersTest::outcomes()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, outcomes);
    QFETCH(int, customers);
    QFETCH(int, contacts);
    TemporaryBook book;
    QList<QByteArray> hashes{*book->contentHash()};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(describe(importAsPlanned(book, texts[i].toUtf8(), Entity::Customer)), outcomes[i]);
        const QByteArray hash = *book->contentHash();
        if (hash != hashes.last())
            hashes << hash;
    }
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), customers);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), contacts);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact WHERE is_primary = 1"),
             number(*book, "SELECT count(DISTINCT customer) FROM customer_contact"));
    QVERIFY(book->check()->problems.isEmpty());
    for (hashes.removeLast(); !hashes.isEmpty(); hashes.removeLast()) {
        LEADBOOK_VERIFY(book->undo());
        QCOMPARE(*book->contentHash(), hashes.last());
    }
}

void ImportCustomersTest::tenContacts()
{
    QByteArray text = u"公司,姓名,手机,职务\n"_s.toUtf8();
    for (int i = 0; i < 10; ++i)
        text += u"华信科技有限公司,%1,1380013800%2,经理\n"_s.arg(i < 2 ? u"王伟"_s : u"员工%1"_s.arg(i))
                    .arg(i)
                    .toUtf8();
    TemporaryBook book;
    const ImportReceipt receipt = importAsPlanned(book, text, Entity::Customer);
    QCOMPARE(describe(receipt), u"10 new"_s);
    QCOMPARE(receipt.customers.added, 1);
    QCOMPARE(receipt.contacts.added, 10);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact WHERE name = '王伟'"), 2);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact WHERE title = '经理'"), 10);
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)), u"10 unchanged"_s);
}

void ImportCustomersTest::equalRowsWithoutKey()
{
    const QByteArray text = u"姓名,城市\n王伟,上海\n王伟,上海\n李娜,北京\n"_s.toUtf8();
    TemporaryBook book;
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)), u"3 new"_s);
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)), u"3 unchanged"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE name = '王伟'"), 2);
}

void ImportCustomersTest::samples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("outcomes");
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("contacts");
    const auto row = [](const char *file, const QString &outcomes, int customers, int contacts) {
        QTest::newRow(file) << QString::fromLatin1(file) << outcomes << customers << contacts;
    };
    row("contacts/csv/samples/thunderbird_basic.csv", u"2 new"_s, 2, 2);
    row("contacts/csv/samples/thunderbird_no_header.csv", u"2 new"_s, 2, 2);
    row("contacts/csv/samples/thunderbird_semicolon.csv", u"2 new"_s, 2, 2);
    row("contacts/csv/samples/mautic_10contacts.csv", u"10 new"_s, 7, 10);
    row("contacts/csv/samples/odoo_o2m_customers_contacts.csv", u"8 new"_s, 4, 5);
    row("contacts/csv/samples/messy_leads/hubspot-export.csv", u"3 new"_s, 3, 3);
    row("contacts/csv/samples/messy_leads/zoho-crm-export.csv", u"3 new"_s, 3, 3);
    row("contacts/csv/samples/messy_leads/facebook-leads-realistic.csv", u"3 new"_s, 3, 3);
    row("contacts/csv/samples/messy_leads/european-semicolon.csv", u"2 new"_s, 2, 2);
    row("contacts/csv/samples/messy_leads/rtl-arabic-headers.csv", u"2 new"_s, 2, 2);
    row("sales/chinook/Customer.csv", u"59 new"_s, 59, 59);
    row("sales/northwind/data/suppliers.csv", u"20 new, 9 rejected"_s, 20, 20);
    row("sales/northwind/data/customers.csv", u"67 new, 24 rejected"_s, 67, 67);
    row("sales/xeducation/Leads.csv", u"9240 new"_s, 9240, 9240);
}

void ImportCustomersTest::samples()
{
    QFETCH(QString, file);
    QFETCH(int, customers);
    QFETCH(int, contacts);
    LEADBOOK_REQUIRE_DATA(path, file);
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    const ImportReceipt receipt = importFile(book, path, Entity::Customer);
    QTEST(describe(receipt), "outcomes");
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), customers);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), contacts);
    const ImportReceipt again = importFile(book, path, Entity::Customer);
    QCOMPARE(describe(again), describe(receipt).replace(u"new"_s, u"unchanged"_s));
    QCOMPARE(again.changeId, 0);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), before);
}

void ImportCustomersTest::values()
{
    TemporaryBook book;
    const QByteArray text =
        "Key,First Name,Last Name,E-mail,Mobile,Birthday,Employees,Potential,Tags,Notes,Owner,Do not "
        "contact\n"
        "K1,Ann ,Lee, ann@x.org , +44 7700 900123 ,31/12/1990,\"1,200\",\"￥1.2万\",\"a;b\",'=1+1,Bob,yes\n";
    const ImportReceipt receipt = importAsPlanned(book, text, Entity::Customer);
    QCOMPARE(describe(receipt), u"1 new"_s);
    const std::string_view questions[] = {
        "SELECT count(*) FROM customer WHERE key = 'K1' AND kind = 1 AND name = 'Ann Lee'",
        "SELECT count(*) FROM customer WHERE employees = 1200 AND potential = 120000000 AND tags = 'a;b'",
        "SELECT count(*) FROM customer WHERE notes = '=1+1' AND created_day = 20000 AND origin IS NULL",
        "SELECT count(*) FROM contact WHERE given_name = 'Ann ' AND family_name = 'Lee' AND email = "
        "'ann@x.org'",
        "SELECT count(*) FROM contact WHERE mobile = '+44 7700 900123' AND do_not_contact = 1",
        "SELECT count(*) FROM contact WHERE birthday = 7669 AND phone IS NULL AND wechat IS NULL",
        "SELECT count(*) FROM owner, customer ON customer.owner = owner.id WHERE owner.name = 'Bob'",
    };
    for (const std::string_view question : questions)
        QVERIFY2(number(*book, question) == 1, question.data());
}

void ImportCustomersTest::policies_data()
{
    QTest::addColumn<QByteArray>("ifExists");
    QTest::addColumn<QByteArray>("review");
    QTest::addColumn<QString>("outcomes");
    QTest::addColumn<QString>("industry"); // of the customer with key A1
    QTest::addColumn<int>("customers");
    QTest::newRow("fill") << "fill"_ba
                          << "skip"_ba << u"2 unchanged, 1 review"_s << u"软件"_s << 3;
    QTest::newRow("overwrite") << "overwrite"_ba
                               << "skip"_ba << u"1 updated, 1 unchanged, 1 review"_s << u"硬件"_s << 3;
    QTest::newRow("skip") << "skip"_ba
                          << "skip"_ba << u"2 unchanged, 1 review"_s << u"软件"_s << 3;
    QTest::newRow("new") << "new"_ba
                         << "skip"_ba << u"3 new"_s << u"软件"_s << 6;
    QTest::newRow("look-alikes are the same") << "fill"_ba
                                              << "same"_ba << u"1 updated, 2 unchanged"_s << u"软件"_s << 3;
    QTest::newRow("look-alikes are new") << "fill"_ba
                                         << "new"_ba << u"1 new, 2 unchanged"_s << u"软件"_s << 4;
}

void ImportCustomersTest::policies()
{
    QFETCH(QByteArray, ifExists);
    QFETCH(QByteArray, review);
    QFETCH(QString, industry);
    QFETCH(int, customers);
    TemporaryBook book;
    importText(
        book, u"客户编号,公司,姓名,手机,行业\nA1,华信,,,软件\n,,王伟,13800138000,\n,云图,,,物流\n"_s.toUtf8(),
        Entity::Customer);
    ImportRequest request;
    request.ifExists = *findIfExists(ifExists.toStdString());
    request.review = *findReviewAs(review.toStdString());
    const QByteArray text =
        u"客户编号,公司,姓名,城市,行业\nA1,华信,,,硬件\n,,王伟,上海,\n,云图,,,物流\n"_s.toUtf8();
    QTEST(describe(importAsPlanned(book, text, Entity::Customer, request)), "outcomes");
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), customers);
    auto row = Statement::prepare(book->handle(),
                                  "SELECT industry FROM customer WHERE key = 'A1' ORDER BY id LIMIT 1");
    QVERIFY(row && *row->step());
    QCOMPARE(QString::fromUtf8(row->text(0).data()), industry);
}

void ImportCustomersTest::needs()
{
    TemporaryBook book;
    const QByteArray text = u"公司,需求明确程度\n华信,明确\n云图,部分明确\n星海,未知\n"_s.toUtf8();
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)), u"3 new"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM need WHERE day = 20000"), 2);
    QCOMPARE(
        number(*book, "SELECT level FROM need, customer ON customer.id = need.customer WHERE name = '华信'"),
        3);
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)), u"3 unchanged"_s);
    ImportRequest request;
    request.ifExists = IfExists::Overwrite;
    QCOMPARE(describe(importAsPlanned(book, u"公司,需求明确程度\n华信,不明确\n"_s.toUtf8(), Entity::Customer,
                                      request)),
             u"1 updated"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM need"), 3);
}

void ImportCustomersTest::customFields()
{
    TemporaryBook book;
    ImportRequest request;
    request.wishes.missing = QStringList{u"Select"_s};
    const QByteArray text = "Company,Level,Score,Seen on,Code\nAcme,High,3,2020-01-02,007\nBeta,Select,,,\n"
                            "Gamma,Low,4.5,2020-02-03,008\n";
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer, request)), u"3 new"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM custom_field WHERE entity = 'customer'"), 4);
    QCOMPARE(number(*book, "SELECT group_concat(type, ' ') = 'text real day text' FROM custom_field"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_extra"), 2);
    QCOMPARE(number(*book,
                    "SELECT count(*) FROM customer_extra WHERE x001 = 'High' AND x002 = 3.0 AND x003 = 18263 "
                    "AND x004 = '007'"),
             1);
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer, request)), u"3 unchanged"_s);
    QCOMPARE(describe(importAsPlanned(book, "Company,Level\nBeta,High\n", Entity::Customer, request)),
             u"1 updated"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_extra"), 3);
    QCOMPARE(number(*book, "SELECT count(*) FROM custom_field"), 4);
    LEADBOOK_VERIFY(book->undo());
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(number(*book, "SELECT count(*) FROM custom_field") +
                 number(*book, "SELECT count(*) FROM customer_extra"),
             0);
}

void ImportCustomersTest::gb18030()
{
    const QString text =
        u"姓名,单位,移动电话,电子邮件地址\n王伟,上海华信科技有限公司,13800138000,w@huaxin.cn\n"_s;
    TemporaryBook book;
    const ImportReceipt receipt = importText(book, QStringEncoder("GB18030")(text), Entity::Customer);
    QCOMPARE(receipt.encoding, u"GB18030"_s);
    QCOMPARE(describe(receipt), u"1 new"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE name = '上海华信科技有限公司'"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact WHERE name = '王伟' AND mobile = '13800138000'"), 1);
}

void ImportCustomersTest::allOrNothing()
{
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    QByteArray text("Name,E-mail\n");
    for (int i = 0; i < 20'000; ++i)
        text += "N" + QByteArray::number(i) + ",n" + QByteArray::number(i) + "@x.org\n";
    QFile file(book.file(u"many.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    ImportRequest request;
    request.files = QStringList{file.fileName()};
    Progress progress([&progress](std::int64_t done, std::int64_t total) {
        if (done > total / 2)
            progress.cancel();
    });
    const auto cancelled = runImport(*book, request, book.clock(), progress);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(*book->contentHash(), before);
    request.files << book.file(u"absent.csv"_s);
    const Progress patient;
    const auto absent = runImport(*book, request, book.clock(), patient);
    QVERIFY(!absent);
    QVERIFY2(absent.error().message.contains(u"absent.csv"_s), qPrintable(absent.error().message));
    QCOMPARE(*book->contentHash(), before);
}

void ImportCustomersTest::rejects()
{
    TemporaryBook book;
    ImportRequest request;
    request.wishes.map = *parseMapRules(u"生日=birthday"_s);
    request.rejectsPath = book.file(u"rejects.csv"_s);
    const QByteArray text =
        u"姓名,手机,生日\n王伟,13800138000,2月30日\n李娜,13900139000,1990-02-28\n\"赵,敏\",'+1,1,x\n"_s
            .toUtf8();
    const ImportReceipt receipt = importText(book, text, Entity::Customer, request);
    QCOMPARE(receipt.count(RowOutcome::Rejected), 2);
    QCOMPARE(receipt.issues().size(), std::size_t(2));
    QCOMPARE(receipt.issues()[0].line, 2);
    QVERIFY2(receipt.issues()[0].reason.contains(u"2月30日"_s), qPrintable(receipt.issues()[0].reason));
    QFile file(request.rejectsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString rejected = QString::fromUtf8(file.readAll());
    QVERIFY2(rejected.contains(u"leadbook:reason,姓名,手机,生日\r\n"_s), qPrintable(rejected));
    QVERIFY(rejected.contains(u"\"赵,敏\",''+1,1,x\r\n"_s));
    // Mended it goes in as it is.
    rejected.replace(u"2月30日"_s, u"1990-03-02"_s);
    rejected.replace(u"''+1,1,x"_s, u"13700137000,1991-01-01"_s);
    const ImportReceipt mended = importText(book, rejected.toUtf8(), Entity::Customer);
    QCOMPARE(describe(mended), u"2 new"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact WHERE name = '赵,敏'"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM custom_field"), 0);
}

QTEST_GUILESS_MAIN(ImportCustomersTest)
#include "tst_importcustomers.moc"
