// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Rows that look like customers of the book: who is asked about, why, and what the answers do.
class LookAlikesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void updates_data();
    void updates();
    void candidates();
    void json();
    void sameFileIsNotCompared();
    void answers_data();
    void answers();
    void bigBlocks();
    void otherFiles_data();
    void otherFiles();
};

namespace {

constexpr auto kHead = u"姓名,公司,城市,手机,电话,邮箱,微信\n";

QByteArray rowsOf(const QString &rows)
{
    return (QString::fromUtf16(kHead) + rows + u'\n').toUtf8();
}

} // namespace

void LookAlikesTest::pairs_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("outcomes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &known, const QString &text, const QString &outcomes,
                        const QString &reason = QString()) {
        QTest::newRow(name) << known << text << outcomes << reason;
    };
    const QString asked = u"1 review"_s;
    const QString fresh = u"1 new"_s;
    // Names that are alike, and one more sign.
    row("accents and domain", u"Anna García,Nordwind Gmb,,,,anna@nordwind.de,"_s,
        u"Ana Garcia,Nordwind Beratung,,,,garcia@nordwind.de,"_s, asked,
        u"name 97 % alike, same domain nordwind.de, company differs: Nordwind Beratung ~ Nordwind Gmb"_s);
    row("pinyin and phone", u"李娜,华信 19 有限公司,,13988880000,,,"_s, u"Li Na,Huaxin,,139 8888 0000,,,"_s,
        asked, u"pinyin of 李娜, same phone, company differs: Huaxin ~ 华信 19 有限公司"_s);
    row("pinyin, family name last", u"李娜,华信,,,,,"_s, u"Na Li,华信有限公司,,,,,"_s, asked,
        u"pinyin of 李娜, same company"_s);
    row("pinyin alone", u"李娜,,,13988880000,,,"_s, u"Li Na,,,,,,"_s, fresh);
    row("homophones at one company", u"张伟,华信,,,,,"_s, u"张玮,华信,,,,,"_s, asked,
        u"read alike: 张玮 ~ 张伟, same company"_s);
    row("homophones in one city", u"张伟,,上海,,,,"_s, u"张玮,,上海,,,,"_s, fresh);
    row("company alike", u"Omar Dubois,Umbrella 31,,,,,"_s, u"Omar Dubois,Umbrella Corp,,,,,"_s, asked,
        u"same name, company alike: Umbrella Corp ~ Umbrella 31"_s);
    row("apostrophe and company", u"James O'Neil,Globex 77 Ltd,,,,,"_s, u"James ONeil,Globex,,,,,"_s, asked,
        u"same name, company alike: Globex ~ Globex 77 Ltd"_s);
    row("slip of the pen at a company", u"John Smith,Acme,,,,,"_s, u"Jon Smith,Acme,,,,,"_s, asked,
        u"name 97 % alike, same company"_s);
    row("desk phone", u"John Smith,,,,021-65123456,,"_s, u"Jon Smith,,,,021-65123456,,"_s, asked,
        u"name 97 % alike, same phone"_s);
    // The same sure sign with another name.
    row("other name, same phone", u"王伟,,,13800138000,,,"_s, u"李娜,,,13800138000,,,"_s, asked,
        u"same phone, name differs: 李娜 ~ 王伟"_s);
    row("other name, same e-mail", u"Ann Lee,,,,,a@lee.org,"_s, u"Bob Ray,,,,,a@lee.org,"_s, asked,
        u"same e-mail, name differs: Bob Ray ~ Ann Lee"_s);
    row("other name, same WeChat", u"王伟,华信,,,,,wei1"_s, u"李娜,华信,,,,,wei1"_s, asked,
        u"same WeChat, name differs: 李娜 ~ 王伟, same company"_s);
    row("other name and phone elsewhere", u"王伟,华信,,13800138000,,,"_s, u"李娜,云图,,13800138000,,,"_s,
        fresh);
    // The same person whose company is spelled otherwise, or is another one.
    row("same person, company alike", u"王伟,华信科技,上海,13800138000,,,"_s,
        u"王伟,华信科技发展,上海,13800138000,,,"_s, asked,
        u"same name, same phone, company alike: 华信科技发展 ~ 华信科技"_s);
    row("same person, other company", u"王伟,华信,,13800138000,,,"_s, u"王伟,云图,,13800138000,,,"_s, fresh);
    // A name alone.
    row("a name alone", u"王伟,,,13800138000,,,"_s, u"王伟,,,,,,"_s, asked,
        u"A person of this name is in the book; nothing else tells whether it is the same."_s);
    row("a namesake in another city", u"王伟,,上海,,,wei@huaxin.cn,"_s, u"王伟,,北京,,,,"_s, fresh);
    row("a namesake in the same city", u"王伟,,上海,13800138000,,,"_s, u"王伟,,上海市,,,,"_s, asked,
        u"A person of this name is in the book; nothing else tells whether it is the same."_s);
    row("a namesake with another phone", u"王伟,,,13800138000,,,"_s, u"王伟,,,13900139000,,,"_s, fresh);
    row("a namesake at another company", u"王伟,华信,,,,,"_s, u"王伟,云图,,,,,"_s, fresh);
    row("an apostrophe more", u"James O'Neil,,,,,,"_s, u"James ONeil,,,,,,"_s, asked, u"same name"_s);
    row("a slip of the pen alone", u"John Smith,,,,,,"_s, u"Jon Smith,,,,,,"_s, fresh);
    // Colleagues.
    row("two people of one company", u"John Smith,Acme,,,,,"_s, u"Jane Smith,Acme,,,,,"_s, fresh);
    row("two people of one domain", u"John Smith,,,,,john@acme.de,"_s, u"Mary Jones,,,,,mary@acme.de,"_s,
        fresh);
    row("alike at a free domain", u"John Smith,,,,,john@gmail.com,"_s, u"Jon Smith,,,,,jon@gmail.com,"_s,
        fresh);
    row("alike with another mobile", u"John Smith,Acme,,13800138000,,,"_s,
        u"Jon Smith,Acme,,13900139000,,,"_s, fresh);
    // Companies.
    row("words in another order", u",Nordwind Beratung GmbH,,,,,"_s, u",Beratung Nordwind,,,,,"_s, asked,
        u"same words in the name"_s);
    row("words in another order, another city", u",Nordwind Beratung,Berlin,,,,"_s,
        u",Beratung Nordwind,Bonn,,,,"_s, fresh);
    row("pinyin of a company", u",华信有限公司,上海,,,,"_s, u",Huaxin Ltd,上海,,,,"_s, asked,
        u"pinyin of 华信有限公司, same city"_s);
    row("pinyin of a company, no city", u",华信有限公司,,,,,"_s, u",Huaxin Ltd,,,,,"_s, fresh);
    row("traditional characters", u",華信科技,上海,,,,"_s, u",华信科技,上海,,021-65123456,,"_s, fresh);
    row("homophone with the same phone", u",华鑫科技,上海,,021-65123456,,"_s,
        u",华信科技,上海,,021-65123456,,"_s, asked,
        u"read alike: 华信科技 ~ 华鑫科技, same phone, same city"_s);
    row("misspelled, same city", u",Siemens AG,Berlin,,,,"_s, u",Simens,Berlin,,,,"_s, asked,
        u"name 92 % alike, same city"_s);
    row("misspelled, no city", u",Siemens AG,,,,,"_s, u",Simens,,,,,"_s, fresh);
    row("a long name misspelled", u",Wonderful Travel Agency,,,,,"_s, u",Wonderfull Travel Agency,,,,,"_s,
        asked, u"name 99 % alike"_s);
    row("other number", u",Globex 77,Berlin,,,,"_s, u",Globex 78,Berlin,,,,"_s, fresh);
    row("one character other", u",华信科技,上海,,,,"_s, u",华兴科技,上海,,,,"_s, fresh);
    row("same core, other city", u",华信科技,上海,,,,"_s, u",华信科技,北京,,,,"_s, fresh);
    row("a longer name of the same domain", u"Ann,Nordwind,,,,ann@nordwind.de,"_s,
        u"Bob,Nordwind Beratung,,,,bob@nordwind.de,"_s, asked,
        u"company alike: Nordwind Beratung ~ Nordwind, same domain nordwind.de"_s);
    row("a longer name", u"Ann,Nordwind,,,,,"_s, u"Bob,Nordwind Beratung,,,,,"_s, fresh);
}

void LookAlikesTest::pairs()
{
    QFETCH(QString, known);
    QFETCH(QString, row);
    QFETCH(QString, outcomes);
    QFETCH(QString, reason);
    TemporaryBook book;
    importText(book, rowsOf(known), Entity::Customer);
    const QByteArray text = rowsOf(row);
    const ImportReceipt receipt = importAsPlanned(book, text, Entity::Customer);
    QCOMPARE(describe(receipt), outcomes);
    QCOMPARE(receipt.listed.size(), std::size_t(1));
    QCOMPARE(receipt.listed[0].reason, reason);
    const bool isAsked = outcomes.endsWith(u"review"_s);
    QCOMPARE(receipt.listed[0].candidate != 0, isAsked);
    if (!isAsked)
        return;
    QCOMPARE(receipt.listed[0].candidate, number(*book, "SELECT min(id) FROM customer"));
    // Answered "new" it is never doubled.
    ImportRequest request;
    request.review = ReviewAs::New;
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer, request)), u"1 new"_s);
    const auto customers = number(*book, "SELECT count(*) FROM customer");
    const QString again = describe(importAsPlanned(book, text, Entity::Customer, request));
    QVERIFY2(again == u"1 unchanged"_s || again == u"1 updated"_s, qPrintable(again));
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)), u"1 unchanged"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), customers);
}

void LookAlikesTest::updates_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QByteArray>("ifExists");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &known, const QString &text, const char *ifExists,
                        const char *outcome, const QString &reason) {
        QTest::newRow(name) << known << text << QByteArray(ifExists) << QString::fromLatin1(outcome)
                            << reason;
    };
    row("e-mail", u"Name,E-mail\nAnn Lee,a@lee.org"_s,
        u"Name,E-mail,Birthday,City\nAnn Lee,a@lee.org,1990-01-02,Bonn"_s, "fill", "1 updated",
        u"same e-mail: fills City, Birthday"_s);
    row("phone", u"Name,Mobile\nAnn Lee,13800138000"_s, u"Name,Mobile,City\nAnn Lee,+86 138 0013 8000,Bonn"_s,
        "fill", "1 updated", u"same phone: fills City"_s);
    row("key", u"客户编号,公司\nA1,华信"_s, u"客户编号,公司,城市\nA1,华信,上海"_s, "fill", "1 updated",
        u"same key: fills City"_s);
    row("key, changed", u"客户编号,公司,城市\nA1,华信,北京"_s, u"客户编号,公司,城市\nA1,华信,上海"_s,
        "overwrite", "1 updated", u"same key: changes City"_s);
    row("name and city", u"公司,城市\n华信,上海"_s, u"公司,城市,行业\n华信有限公司,上海,软件"_s, "fill",
        "1 updated", u"same name and city: fills Industry"_s);
    row("name", u"公司\n华信"_s, u"公司,行业\n华信有限公司,软件"_s, "fill", "1 updated",
        u"same name: fills Industry"_s);
    row("person at a company", u"姓名,公司,邮箱\n王伟,华信,w@huaxin.cn"_s,
        u"姓名,公司,邮箱,职务\n王伟,华信,w@huaxin.cn,经理"_s, "fill", "1 updated",
        u"same e-mail: fills Title"_s);
    row("many", u"公司\n华信"_s, u"公司,行业,城市,国家,地址,员工人数,备注\n华信,软件,上海,中国,路1号,10,好"_s,
        "fill", "1 updated", u"same name: fills City, Country, Address, Industry and 2 more"_s);
    row("custom field", u"公司,等级\n华信,"_s, u"公司,等级\n华信,高"_s, "fill", "1 updated",
        u"same name: fills 等级"_s);
    row("need", u"公司,需求明确程度\n华信,"_s, u"公司,需求明确程度\n华信,明确"_s, "fill", "1 updated",
        u"same name: fills Need"_s);
    row("nothing new", u"公司,城市\n华信,上海"_s, u"公司,城市\n华信,上海"_s, "fill", "1 unchanged",
        QString());
    row("nothing may change", u"公司\n华信"_s, u"公司,城市\n华信,上海"_s, "skip", "1 unchanged", QString());
}

void LookAlikesTest::updates()
{
    QFETCH(QString, known);
    QFETCH(QString, row);
    QFETCH(QByteArray, ifExists);
    TemporaryBook book;
    importText(book, known.toUtf8() + '\n', Entity::Customer);
    ImportRequest request;
    request.ifExists = *findIfExists(ifExists.toStdString());
    request.planOnly = true;
    const ImportReceipt plan = importText(book, row.toUtf8() + '\n', Entity::Customer, request);
    request.planOnly = false;
    const ImportReceipt receipt = importText(book, row.toUtf8() + '\n', Entity::Customer, request);
    for (const ImportReceipt *one : {&plan, &receipt}) {
        QTEST(describe(*one), "outcome");
        QTEST(one->listed.at(0).reason, "reason");
        QCOMPARE(one->listed.at(0).candidate, number(*book, "SELECT id FROM customer"));
    }
}

/// Rows of purchases and deals name the customer that they belong to.
void LookAlikesTest::candidates()
{
    TemporaryBook book;
    importText(book, "Key,Company\nA1,Acme\nA2,Beta\nA3,Twin\nA4,Twin\n", Entity::Customer);
    const QByteArray deals = "Deal id,Customer,Title,Amount\nD1,A1,Chairs,5\nD2,Twin,Desks,6\n";
    const ImportReceipt first = importAsPlanned(book, deals, Entity::Deal);
    QCOMPARE(describe(first), u"1 new, 1 review"_s);
    QCOMPARE(first.listed[0].candidate, 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE name = 'Twin' AND id = " +
                               std::to_string(first.listed[1].candidate)),
             1);
    const ImportReceipt again = importAsPlanned(book, deals, Entity::Deal);
    QCOMPARE(again.listed[0].outcome, RowOutcome::Unchanged);
    QCOMPARE(again.listed[0].candidate, number(*book, "SELECT id FROM customer WHERE key = 'A1'"));
    // A customer that the file itself made is none of the book's.
    const ImportReceipt made =
        importAsPlanned(book, "Name,E-mail\nAnn,a@lee.org\nAnn,a@lee.org\n", Entity::Customer);
    QCOMPARE(describe(made), u"1 new, 1 unchanged"_s);
    QCOMPARE(made.listed[1].candidate, 0);
}

void LookAlikesTest::json()
{
    TemporaryBook book;
    importText(book, rowsOf(u"王伟,,,13800138000,,,"_s), Entity::Customer);
    const ImportReceipt receipt =
        importText(book, rowsOf(u"李娜,,,13800138000,,,\n赵敏,,,13900139000,,,,多"_s), Entity::Customer);
    const QJsonArray issues = receipt.toJson()[u"issues"_s].toArray();
    QCOMPARE(issues.size(), 2);
    const QJsonObject asked = issues[0].toObject();
    QCOMPARE(asked[u"candidate"_s].toInteger(), number(*book, "SELECT id FROM customer"));
    QCOMPARE(asked[u"reason"_s].toString(), u"same phone, name differs: 李娜 ~ 王伟"_s);
    QCOMPARE(asked[u"outcome"_s].toString(), u"review"_s);
    QVERIFY(!issues[1].toObject().contains(u"candidate"_s));
}

/// Rows of one file are two unless a sure sign says that they are one.
void LookAlikesTest::sameFileIsNotCompared()
{
    TemporaryBook book;
    const QByteArray text =
        rowsOf(u"Jon Smith,Acme,,,,,\nJohn Smith,Acme,,,,,\n李娜,华信,,,,,\nLi Na,华信,,,,,\n"
               ",Nordwind Beratung,,,,,\n,Beratung Nordwind,,,,,"_s);
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)), u"6 new"_s);
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)), u"6 unchanged"_s);
    // Nor are later rows compared with earlier ones where the book is not empty.
    const QByteArray more = rowsOf(u"Jon Miller,Beta,,,,,\nJohn Miller,Beta,,,,,"_s);
    QCOMPARE(describe(importAsPlanned(book, more, Entity::Customer)), u"2 new"_s);
}

void LookAlikesTest::answers_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("outcomes"); // where it is the same
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("contacts");
    QTest::newRow("a person at a company")
        << u"John Smith,Acme,,,,,"_s << u"Jon Smith,Acme,,13800138000,,,"_s << u"1 updated"_s << 1 << 1;
    QTest::newRow("company and person")
        << u"Omar Dubois,Umbrella 31,,,,,"_s << u"Omar Dubois,Umbrella Corp,Bonn,,,,"_s << u"1 updated"_s << 1
        << 1;
    QTest::newRow("a company, another person")
        << u"Ann,Nordwind Beratung,,,,,"_s << u"Bob,Beratung Nordwind,,,,,"_s << u"1 new"_s << 1 << 2;
    QTest::newRow("a company") << u",Nordwind Beratung,,,,,"_s << u",Beratung Nordwind,Bonn,,,,"_s
                               << u"1 updated"_s << 1 << 0;
    QTest::newRow("a person alone") << u"John Smith,,,,021-65123456,,"_s
                                    << u"Jon Smith,,Bonn,,021-65123456,,"_s << u"1 updated"_s << 1 << 1;
}

void LookAlikesTest::answers()
{
    QFETCH(QString, known);
    QFETCH(QString, row);
    TemporaryBook book;
    importText(book, rowsOf(known), Entity::Customer);
    ImportRequest request;
    request.review = ReviewAs::Same;
    QTEST(describe(importAsPlanned(book, rowsOf(row), Entity::Customer, request)), "outcomes");
    QTEST(int(number(*book, "SELECT count(*) FROM customer")), "customers");
    QTEST(int(number(*book, "SELECT count(*) FROM contact")), "contacts");
    QCOMPARE(describe(importAsPlanned(book, rowsOf(row), Entity::Customer, request)), u"1 unchanged"_s);
}

/// What many share tells nothing, however many there are.
void LookAlikesTest::bigBlocks()
{
    const QByteArray text = rowsOf(u"Anna Garzia,,,,,garzia@acme.de,"_s);
    for (const int colleagues : {10, 100}) {
        QString rows = u"Ana Garcia,,,,,ana@acme.de,"_s;
        for (int i = 0; i < colleagues; ++i)
            rows += u"\nJ%1 Smith,,,,,j%1@acme.de,"_s.arg(i);
        TemporaryBook book;
        importText(book, rowsOf(rows), Entity::Customer);
        QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)),
                 colleagues == 10 ? u"1 review"_s : u"1 new"_s);
    }
}

/// Real lists of other people, one after the other: hardly anybody is asked about.
void LookAlikesTest::otherFiles_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("reviews");
    QTest::newRow("companies and leads")
        << u"sales/northwind/data/customers.csv"_s << u"sales/xeducation/Leads.csv"_s << 0;
    QTest::newRow("leads and people")
        << u"sales/xeducation/Leads.csv"_s << u"sales/chinook/Customer.csv"_s << 0;
    QTest::newRow("customers and suppliers")
        << u"sales/northwind/data/customers.csv"_s << u"sales/northwind/data/suppliers.csv"_s << 0;
    QTest::newRow("people and contacts")
        << u"sales/chinook/Customer.csv"_s << u"contacts/csv/samples/mautic_10contacts.csv"_s << 0;
}

void LookAlikesTest::otherFiles()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    LEADBOOK_REQUIRE_DATA(firstPath, first);
    LEADBOOK_REQUIRE_DATA(secondPath, second);
    TemporaryBook book;
    importFile(book, firstPath, Entity::Customer);
    const ImportReceipt receipt = importFile(book, secondPath, Entity::Customer);
    for (const PlannedRow &issue : receipt.issues()) {
        if (issue.outcome == RowOutcome::Review)
            qInfo() << issue.line << issue.reason;
    }
    QTEST(int(receipt.count(RowOutcome::Review)), "reviews");
}

QTEST_GUILESS_MAIN(LookAlikesTest)
#include "tst_lookalikes.moc"
