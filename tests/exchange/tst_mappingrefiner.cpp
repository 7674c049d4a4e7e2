// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include <QBuffer>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Columns whose header does not help are mapped by what their cells are.
class MappingRefinerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void content_data();
    void content();
    void formats();

private:
    Dictionaries m_dictionaries;
};

void MappingRefinerTest::content_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("header"); // yes, no; empty: found out
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("keys"); // by column, "-" for one left out
    const auto row = [](const char *name, const char *entity, const QString &text, const QString &header,
                        const QString &map, const QString &keys) {
        QTest::newRow(name) << QString::fromLatin1(entity) << text << header << map << keys;
    };
    row("an unknown header of e-mails", "customers", u"Name,Correo\nAnn,a@x.org\nBob,b@x.org\n"_s, {}, {},
        u"name email"_s);
    row("a second one", "customers", u"Name,Email,Correo\nAnn,a@x.org,b@x.org\n"_s, {}, {},
        u"name email email.Correo"_s);
    row("mobile numbers", "customers", u"Name,Nummer\n王伟,13800112233\n"_s, {}, {}, u"name mobile"_s);
    row("international numbers", "customers", u"Name,M,Nummer\nAnn,x,+49 30 123456\n"_s, {}, {},
        u"name extra.M mobile"_s);
    row("numbers that may be orders", "customers", u"Name,Ref\nAnn,2024-000123\nBob,2024-000124\n"_s, {}, {},
        u"name extra.Ref"_s);
    row("what is asked for stays", "customers", u"Name,Correo\nAnn,a@x.org\n"_s, {}, u"Correo=extra.Mail"_s,
        u"name extra.Mail"_s);
    row("what is left out stays out", "customers", u"Name,Correo\nAnn,a@x.org\n"_s, {}, u"Correo="_s,
        u"name -"_s);
    row("a column of contacts that are phones", "customers",
        u"Name,Mobile,Phone,Contact\nAnn,+49 1,+49 2,010-65123456\n"_s, {}, {},
        u"name mobile phone phone.Contact"_s);
    row("no header", "customers",
        u"王伟,13800112233,010-65123456,w@x.cn,v@x.cn\n李娜,13900112233,010-65123457,l@x.cn,m@x.cn\n"_s,
        u"no"_s, {}, u"name mobile phone email email.column 5"_s);
    row("no header, names in parts", "customers", u"Doe,John,John Doe\nRoe,Jane,Jane Roe\n"_s, u"no"_s, {},
        u"name extra.column 2 extra.column 3"_s);
    row("no header, the whole name first", "customers", u"John Doe,John,Doe\nJane Roe,Jane,Roe\n"_s, u"no"_s,
        {}, u"name firstName lastName"_s);
    row("parts that are not of the name", "customers", u"John Doe,Paris,France\nJane Roe,Rome,Italy\n"_s,
        u"no"_s, {}, u"name extra.column 2 extra.column 3"_s);
    row("the day and amount of a purchase", "purchases",
        u"customer,wann,wieviel\nAnn,2024-05-01,12.50\nBob,2024-05-02,3.00\n"_s, {}, {},
        u"customer date amount"_s);
    row("two columns of days", "purchases", u"customer,wann,bis,amount\nAnn,2024-05-01,2024-06-01,1\n"_s, {},
        {}, u"customer - - amount"_s);
    row("a number is no amount yet", "purchases", u"customer,date,punkte\nAnn,2024-05-01,12\n"_s, {}, {},
        u"customer date -"_s);
    row("the user leaves the day out", "purchases", u"customer,wann\nAnn,2024-05-01\n"_s, {}, u"wann="_s,
        u"customer -"_s);
    const QString visits = u"1,2024-05-01,5\n2,2024-05-01,6\n1,2024-05-02,7\n2,2024-05-03,8\n"_s;
    row("ids that come back on other days", "purchases", u"id,date,amount\n"_s + visits, {}, {},
        u"customer date amount"_s);
    row("the same before a day without a header", "purchases", u"Id,wann,amount\n"_s + visits, {}, {},
        u"customer date amount"_s);
    row("two columns that may be it", "purchases",
        u"id,key,date,amount\n1,7,2024-05-01,5\n2,7,2024-05-01,6\n1,8,2024-05-02,7\n2,8,2024-05-03,8\n"_s, {},
        {}, u"- - date amount"_s);
    row("two that say the same", "purchases",
        u"id,key,date,amount\n1,7,2024-05-01,5\n2,8,2024-05-01,6\n1,7,2024-05-02,7\n2,8,2024-05-03,8\n"_s, {},
        {}, u"customer - date amount"_s);
    row("ids that come back on one day alone", "purchases",
        u"id,date,amount\n1,2024-05-01,5\n1,2024-05-01,6\n2,2024-05-02,7\n2,2024-05-02,8\n"_s, {}, {},
        u"- date amount"_s);
    row("ids of the rows", "purchases", u"id,customer,date,amount\n71,A,2024-05-01,5\n74,A,2024-05-02,6\n"_s,
        {}, {}, u"order customer date amount"_s);
    row("ids beside a number of the order", "purchases",
        u"id,order,customer,date,amount\n71,7,A,2024-05-01,5\n74,7,A,2024-05-01,6\n"_s, {}, {},
        u"- order customer date amount"_s);
    row("ids that count the rows", "purchases",
        u"id,customer,date,amount\n1,A,2024-05-01,5\n2,A,2024-05-02,6\n3,B,2024-05-02,6\n"_s, {}, {},
        u"- customer date amount"_s);
    row("ids beside an e-mail", "purchases",
        u"id,email,date,amount\n"
        "1,a@x.cn,2024-05-01,5\n2,b@x.cn,2024-05-01,6\n"
        "1,a@x.cn,2024-05-02,7\n2,b@x.cn,2024-05-03,8\n"_s,
        {}, {}, u"- email date amount"_s);
    row("ids that the user leaves out", "purchases", u"id,date,amount\n"_s + visits, {}, u"id="_s,
        u"- date amount"_s);
    row("ids of something that is named", "purchases", u"track id,date,amount\n"_s + visits, {}, {},
        u"- date amount"_s);
    row("codes without a header", "purchases",
        u"00071,2024-05-01,1,5.00\n00072,2024-05-01,2,6.00\n00071,2024-05-02,1,7.00\n00072,2024-05-03,2,8.00\n"_s,
        u"no"_s, {}, u"customer date - amount"_s);
    row("numbers without a header", "purchases",
        u"571,2024-05-01,1,5.00\n572,2024-05-01,2,6.00\n571,2024-05-02,1,7.00\n572,2024-05-03,2,8.00\n"_s,
        u"no"_s, {}, u"- date - amount"_s);
    row("what is paid for the carriage is no amount", "purchases",
        u"customer,date,freight,gewicht\nAnn,2024-05-01,12.50,3\nBob,2024-05-02,3.00,4\n"_s, {}, {},
        u"customer date - -"_s);
    row("nor is a tax", "purchases", u"customer,date,Sales Tax,wieviel\nAnn,2024-05-01,0.50,12.50\n"_s, {},
        {}, u"customer date - amount"_s);
    row("a discount off what is multiplied", "purchases",
        u"customer,date,price,quantity,discount\nAnn,2024-05-01,5,2,0.1\n"_s, {}, {},
        u"customer date amount quantity discount"_s);
    row("a discount in money", "purchases",
        u"customer,date,price,quantity,discount\nAnn,2024-05-01,5,2,3.50\n"_s, {}, {},
        u"customer date amount quantity -"_s);
    row("a discount off what was paid already", "purchases",
        u"customer,date,sales,quantity,discount\nAnn,2024-05-01,5,2,0.1\n"_s, {}, {},
        u"customer date amount quantity -"_s);
    row("a manager by name", "owners", u"first name,last name,reports to\nAnn,Lee,Bob Ray\n"_s, {}, {},
        u"firstName lastName manager"_s);
    row("a manager by number", "owners", u"first name,last name,reports to\nAnn,Lee,2\nBob,Ray,\n"_s, {}, {},
        u"firstName lastName -"_s);
    row("the amount of a deal", "deals", u"deal name,wieviel,note\nA,￥1.2万,x\nB,￥300,y\n"_s, {}, {},
        u"title amount notes"_s);
    row("the day of a call", "interactions", u"customer,kind,wann\nAnn,call,1.5.2024\nBob,call,13.5.2024\n"_s,
        {}, {}, u"customer kind date"_s);
}

void MappingRefinerTest::content()
{
    QFETCH(QString, entity);
    QFETCH(QString, text);
    QFETCH(QString, header);
    QFETCH(QString, map);
    QBuffer device;
    device.setData(text.toUtf8());
    QVERIFY(device.open(QIODevice::ReadOnly));
    TableWishes wishes;
    wishes.map = parseMapRules(map).value_or({});
    if (!header.isEmpty())
        wishes.header = header == u"yes"_s;
    const auto table = inspectTable(device, *findEntity(entity.toStdString()), wishes, m_dictionaries);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QStringList keys;
    for (int i = 0; i < table->mapping.headers.size(); ++i)
        keys << (table->mapping.keyOf(i).isEmpty() ? u"-"_s : table->mapping.keyOf(i));
    QTEST(keys.join(u' '), "keys");
}

/// Columns found by their content are read as their cells are written.
void MappingRefinerTest::formats()
{
    QBuffer device;
    device.setData("customer;wann;wieviel\nAnn;01.05.2024;1.000.000,50\nBob;13.05.2024;2,50\n");
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto table = inspectTable(device, Entity::Purchase, {}, m_dictionaries);
    QVERIFY(table);
    QCOMPARE(table->formats.size(), std::size_t(3));
    QCOMPARE(table->formats[1].order, DateOrder::Dmy);
    QCOMPARE(table->formats[2].mark, DecimalMark::Comma);
    QCOMPARE(table->formats[2].type, FieldType::Money);
}

QTEST_GUILESS_MAIN(MappingRefinerTest)
#include "tst_mappingrefiner.moc"
