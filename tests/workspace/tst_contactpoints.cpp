// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "support/importing.h"
#include "workspace/import/addresstext.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Phones, e-mails and addresses beside the main ones: where an import puts them, and that it does so once.
class ContactPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written_data();
    void written();
    void again_data();
    void again();
    void undone();
    void recognised_data();
    void recognised();
    void anAssistantIsSomebodyElse();
    void linked();
    void skipAndNew();
    void addresses_data();
    void addresses();
};

/// "phone home 021-1" of the book's further values, "@company" behind those of a customer itself.
static QStringList points(const Book &book)
{
    constexpr const char *kKinds[] = {"phone", "mobile", "email", "address", "wechat", "web"};
    QStringList found;
    auto rows = Statement::prepare(book.handle(),
                                   "SELECT kind, label, value, contact FROM contact_point ORDER BY id");
    while (rows && rows->step().value_or(false)) {
        const auto text = [&rows](int column) {
            const std::string_view bytes = rows->text(column);
            return toQString(bytes);
        };
        found << QLatin1String(kKinds[rows->integer(0)]) + u' ' + (rows->isNull(1) ? u"-"_s : text(1)) +
                     u' ' + text(2) + (rows->isNull(3) ? u" @company"_s : QString());
    }
    return found;
}

void ContactPointsTest::written_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("main"); // phone, mobile, email of the contact
    const auto row = [](const char *name, const QString &file, const QStringList &expected,
                        const QString &main) { QTest::newRow(name) << file << expected << main; };
    row("columns of their own",
        u"Name,Business Phone,Home Phone,Business Fax,E-mail Address,E-mail 2 Address\n"
        "Ann,021-5555666,021-5555777,021-5555888,a@x.org,b@x.org\n"_s,
        {u"phone home 021-5555777"_s, u"phone work fax 021-5555888"_s, u"email 2 b@x.org"_s},
        u"021-5555666||a@x.org"_s);
    row("several in one cell", u"Name,Phone,E-mail\nAnn,13800112233/021-5555666,a@x.org; b@x.org\n"_s,
        {u"phone - 021-5555666"_s, u"email - b@x.org"_s}, u"13800112233||a@x.org"_s);
    row("the same again is no further one",
        u"Name,Mobile,Phone,E-mail,E-mail 2 Address\nAnn,13800112233,+86 138 0011 2233; 021-5555666,a@x.org,A@X.ORG\n"_s,
        {u"phone - 021-5555666"_s}, u"+86 138 0011 2233|13800112233|a@x.org"_s);
    row("a further one stands in", u"Name,Business Phone,Home Phone,Fax\nAnn,,021-5555777,021-5555888\n"_s,
        {u"phone fax 021-5555888"_s}, u"021-5555777||"_s);
    row("labels in columns",
        u"Name,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value\n"
        "Ann,Work,021-5555666,* Mobile,13800112233\n"_s,
        {u"mobile Mobile 13800112233"_s}, u"021-5555666||"_s);
    row("lists of JSON",
        u"name,emails\nAnn,\"[{\"\"label\"\": \"\"work\"\", \"\"value\"\": \"\"a@x.org\"\"}, {\"\"label\"\": "
        "\"\"home\"\", \"\"value\"\": \"\"b@x.org\"\"}]\"\n"_s,
        {u"email home b@x.org"_s}, u"||a@x.org"_s);
    row("phones among e-mails", u"Contact,Company,Email / Phone\nAnn,Acme,a@x.org / 9876501234\n"_s,
        {u"phone - 9876501234"_s}, u"||a@x.org"_s);
    row("a company alone", u"Company,Phone,Fax\nAcme Ltd,021-5555666; 021-5555777,021-5555888\n"_s,
        {u"phone fax 021-5555888 @company"_s, u"phone - 021-5555777 @company"_s}, {});
    row("the company's own, of two", u"Name,Company,Company Phone\nAnn,Acme,021-5555666; 021-5555777\n"_s,
        {u"phone - 021-5555777 @company"_s}, u"||"_s);
    row("addresses",
        u"Name,Company,Business City,Home Street,Home Street 2,Home City,Home Postal Code,Home Country\n"
        "Ann,Acme,Rome,Via 1,Scala B,Milano,20121,Italia\n"_s,
        {u"address home Via 1, Scala B, 20121 Milano, Italia"_s}, u"||"_s);
    row("as an export writes them",
        u"name,phone,phone.home,email,email.,address.home,wechat,wechat.work\n"
        "Ann,,021-5555777,a@x.org,\"[\"\"b@x.org\"\", \"\"c@x.org\"\"]\",\"Via 1, 00185 Roma\",,ann2\n"_s,
        {u"phone home 021-5555777"_s, u"email - b@x.org"_s, u"email - c@x.org"_s, u"wechat work ann2"_s,
         u"address home Via 1, 00185 Roma"_s},
        u"||a@x.org"_s);
    row("pages and accounts", u"Name,Website,Web Page 2,WeChat,微信2\nAnn,x.org,y.org,ann1,ann2\n"_s,
        {u"web 2 y.org"_s, u"wechat 2 ann2"_s}, u"||"_s);
}

void ContactPointsTest::written()
{
    QFETCH(QString, file);
    QFETCH(QStringList, expected);
    QFETCH(QString, main);
    TemporaryBook book;
    QCOMPARE(describe(importAsPlanned(book, file.toUtf8(), Entity::Customer)), u"1 new"_s);
    QCOMPARE(points(*book), expected);
    auto row =
        Statement::prepare(book->handle(), "SELECT ifnull(phone, '') || '|' || ifnull(mobile, '') || '|' "
                                           "|| ifnull(email, '') FROM contact");
    QVERIFY(row);
    QCOMPARE(row->step().value_or(false), !main.isEmpty());
    if (!main.isEmpty())
        QCOMPARE(QByteArray(row->text(0).data(), qsizetype(row->text(0).size())), main.toUtf8());
}

void ContactPointsTest::again_data()
{
    written_data();
}

void ContactPointsTest::again()
{
    QFETCH(QString, file);
    QFETCH(QStringList, expected);
    TemporaryBook book;
    importText(book, file.toUtf8(), Entity::Customer);
    for (const IfExists ifExists : {IfExists::Fill, IfExists::Overwrite, IfExists::Skip}) {
        ImportRequest request;
        request.ifExists = ifExists;
        request.review = ReviewAs::Same;
        QCOMPARE(describe(importAsPlanned(book, file.toUtf8(), Entity::Customer, request)), u"1 unchanged"_s);
    }
    QCOMPARE(points(*book), expected);
}

void ContactPointsTest::undone()
{
    TemporaryBook book;
    importText(book, "Name,E-mail\nAnn,a@x.org\n", Entity::Customer);
    const ImportReceipt more = importAsPlanned(
        book, "Name,E-mail,Fax\nAnn,a@x.org;b@x.org,021-5555888\nBob,,021-5555999\n", Entity::Customer);
    QCOMPARE(describe(more), u"1 new, 1 updated"_s);
    QCOMPARE(points(*book).size(), 3);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(points(*book), QStringList());
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 1);
    LEADBOOK_VERIFY(book->redo());
    QCOMPARE(points(*book).size(), 3);
}

void ContactPointsTest::recognised_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("customers");
    QTest::newRow("by a second e-mail of the book")
        << "Name,E-mail,E-mail 2 Address\nAnn,a@x.org,b@x.org\n"_ba
        << "Name,E-mail\nAnn,b@x.org\n"_ba << 1;
    QTest::newRow("by a second e-mail of the row")
        << "Name,E-mail\nAnn,a@x.org\n"_ba
        << "Name,E-mail,E-mail 2 Address\nAnn,b@x.org,a@x.org\n"_ba << 1;
    QTest::newRow("by a second number") << "Name,Mobile,Mobile 2\nAnn,13800112233,13900112233\n"_ba
                                        << "Name,Phone\nAnn,13900112233\n"_ba << 1;
    QTest::newRow("in one file") << "Name,E-mail,E-mail 2 Address\nAnn,a@x.org,b@x.org\nAnn,b@x.org,\n"_ba
                                 << "Name\nEve\n"_ba << 2;
    QTest::newRow("not by a switchboard") << "Name,Phone,Business Fax\nAnn,021-5555666,021-5555777\n"_ba
                                          << "Name,Phone\nBob,021-5555777\n"_ba << 2;
}

void ContactPointsTest::recognised()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    TemporaryBook book;
    importAsPlanned(book, first, Entity::Customer);
    importAsPlanned(book, second, Entity::Customer);
    QTEST(int(number(*book, "SELECT count(*) FROM customer")), "customers");
}

void ContactPointsTest::anAssistantIsSomebodyElse()
{
    TemporaryBook book;
    importText(book, "Name,E-mail,Assistant's Phone\nAnn,a@x.org,13800112233\n", Entity::Customer);
    QCOMPARE(points(*book), QStringList{u"phone assistant 13800112233"_s});
    QCOMPARE(describe(importAsPlanned(book, "Name,Mobile\nBob,13800112233\n", Entity::Customer)), u"1 new"_s);
}

/// A purchase finds its customer by a further address, of a person or of the company itself.
void ContactPointsTest::linked()
{
    TemporaryBook book;
    importText(book, "Name,Company,E-mail\nAnn,,a@x.org;b@x.org\n,Acme Ltd,office@acme.org;sales@acme.org\n",
               Entity::Customer);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact_point"), 2);
    importAsPlanned(book, "customer,date,amount\nb@x.org,2024-05-01,5\nsales@acme.org,2024-05-02,6\n",
                    Entity::Purchase);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 2);
    QCOMPARE(number(*book, "SELECT count(DISTINCT customer) FROM purchase"), 2);
}

void ContactPointsTest::skipAndNew()
{
    TemporaryBook book;
    const QByteArray first("Name,E-mail\nAnn,a@x.org\n");
    const QByteArray more("Name,E-mail,Fax\nAnn,a@x.org,021-5555888\n");
    importText(book, first, Entity::Customer);
    ImportRequest request;
    request.ifExists = IfExists::Skip;
    QCOMPARE(describe(importAsPlanned(book, more, Entity::Customer, request)), u"1 unchanged"_s);
    QCOMPARE(points(*book), QStringList());
    request.ifExists = IfExists::New;
    for (int i = 1; i <= 2; ++i) {
        QCOMPARE(describe(importAsPlanned(book, more, Entity::Customer, request)), u"1 new"_s);
        QCOMPARE(points(*book).size(), i);
    }
}

void ContactPointsTest::addresses_data()
{
    QTest::addColumn<QStringList>("parts"); // street, city, region, postcode, country
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << QStringList{u"Via 1"_s, u"Roma"_s, u"Lazio"_s, u"00185"_s, u"Italia"_s}
                         << u"Via 1, 00185 Roma, Lazio, Italia"_s;
    QTest::newRow("a city alone") << QStringList{u""_s, u"Roma"_s, u""_s, u""_s, u""_s} << u"Roma"_s;
    QTest::newRow("Chinese") << QStringList{u"中山路1号"_s, u"上海市"_s, u""_s, u"200001"_s, u"中国"_s}
                             << u"中国 上海市 中山路1号 200001"_s;
    QTest::newRow("nothing") << QStringList{u""_s, u""_s, u""_s, u""_s, u""_s} << QString();
}

void ContactPointsTest::addresses()
{
    QFETCH(QStringList, parts);
    constexpr std::array kFields{FieldId::Address, FieldId::City, FieldId::Region, FieldId::Postcode,
                                 FieldId::Country};
    std::vector<std::string> texts;
    for (const QString &part : parts)
        texts.push_back(part.toStdString());
    AddressParts address;
    for (std::size_t i = 0; i < kFields.size(); ++i)
        address.set(kFields[i], texts[i]);
    QTEST(QString::fromStdString(addressText(address)), "text");
}

QTEST_GUILESS_MAIN(ContactPointsTest)
#include "tst_contactpoints.moc"
