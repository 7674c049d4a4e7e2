// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/choicedictionary.h"
#include "exchange/rowreader.h"
#include "exchange/tablefile.h"

#include "support/trickle.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class RowReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void choices_data();
    void choices();
    void tables_data();
    void tables();
    void paddedColumns_data();
    void paddedColumns();
    void refused();

private:
    Dictionaries m_dictionaries;
};

/// A value as text: "i:5", "t:abc", "r:1.5", "-", "!" with the minute behind a date's.
static QString describe(const CellValue &value)
{
    const QString text = toQString(value.text);
    switch (value.kind) {
    case CellValue::Kind::Text:
        return u"t:"_s + text;
    case CellValue::Kind::Blank:
        return u"b:"_s + text;
    case CellValue::Kind::Integer:
        return u"i:%1"_s.arg(value.integer) + (value.minute < 0 ? QString() : u"@%1"_s.arg(value.minute));
    case CellValue::Kind::Real:
        return u"r:%1"_s.arg(value.real);
    case CellValue::Kind::Invalid:
        return u"!"_s + text;
    default:
        return u"-"_s;
    }
}

void RowReaderTest::values_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QByteArray>("text"); // header and one row
    QTest::addColumn<QString>("values");
    const auto row = [](const char *name, const char *entity, const char *text, const QString &values) {
        QTest::newRow(name) << QString::fromLatin1(entity) << QByteArray(text) << values;
    };
    row("text keeps blanks", "customers", "name,notes\n Ann , x \n", u"t: Ann  t: x "_s);
    row("blanks alone are nothing", "customers", "name,city\nAnn,  \n", u"t:Ann -"_s);
    row("blanks alone are handed on where text is free", "customers", "name,notes\nAnn,  \n",
        u"t:Ann b:  "_s);
    row("so they are in fields of one's own", "customers", "name,Remark\nAnn,\xEF\xBB\xBF\nBob,x\n",
        u"t:Ann b:\uFEFF"_s);
    row("nothing is nothing everywhere", "customers", "name,notes\nAnn,\n", u"t:Ann -"_s);
    row("phones and e-mails lose them", "customers", "name,phone,e-mail\nAnn, 1 , a@x.org \n",
        u"t:Ann t:1 t:a@x.org"_s);
    row("missing words", "customers", "name,city\nAnn,Select\n", u"t:Ann -"_s);
    row("the guard of a formula", "customers", "name,phone\n'=Ann,'+49 1\n", u"t:=Ann t:+49 1"_s);
    row("numbers", "customers", "name,employees,potential\nAnn,\"1,200\",￥1.2万\n",
        u"t:Ann i:1200 i:120000000"_s);
    row("out of range", "customers", "name,influence,employees\nAnn,6,-1\n", u"t:Ann !6 !-1"_s);
    row("no number", "customers", "name,employees,x\nAnn,12.5,1\n", u"t:Ann !12.5 i:1"_s);
    row("day with time", "purchases", "customer,date,amount\nA,2010-12-01 08:26:00,1.5\n",
        u"t:A i:14944@506 i:15000"_s);
    row("no day", "purchases", "customer,date,amount\nA,2010-13-01,-1\n", u"t:A !2010-13-01 i:-10000"_s);
    row("product of columns", "purchases", "order,quantity,unit price\n1,3,0.1\n", u"t:1 r:3 i:3000"_s);
    row("product without a factor", "purchases", "order,quantity,unit price\n1,,0.1\n", u"t:1 - -"_s);
    row("product with a word", "purchases", "order,quantity,unit price\n1,3,free\n", u"t:1 r:3 !free"_s);
    row("parts of a name", "customers", "Last Name,First Name,Middle Name,Suffix\nKing,Martin,Luther,Jr.\n",
        u"t:King Jr. t:Martin Luther"_s);
    row("a part alone", "customers", "First Name,Middle Name,city\n,Luther,Rome\n", u"t:Luther t:Rome"_s);
    row("parts of an address", "customers", "name,street,street 2,po box\nAnn,Main St 1,,PO 5\n",
        u"t:Ann t:Main St 1, PO 5"_s);
    row("Chinese parts", "customers", "姓名,商务地址 街道,商务地址 街道 2\n王伟,中山路1号,3楼\n",
        u"t:王伟 t:中山路1号, 3楼"_s);
    row("a day in three columns", "customers", "name,Birth Year,Birth Month,Birth Day\nAnn,1980,5,7\n",
        u"t:Ann i:3779"_s);
    row("a day without a year", "customers", "name,Birth Year,Birth Month,Birth Day\nAnn,,5,7\n",
        u"t:Ann -"_s);
    row("no date", "customers", "name,birthday\nAnn,0/0/00\nBob,1/2/1990\n", u"t:Ann -"_s);
    row("several in one cell", "customers",
        "name,e-mail,phone\nAnn,a@x.org; b@x.org,13800112233/021-5555666\n",
        u"t:Ann t:a@x.org t:13800112233 t:b@x.org t:021-5555666"_s);
    row("a phone among e-mails", "customers", "name,e-mail\nAnn,021-5555666\nBob,b@x.org/021-5555666\n",
        u"t:Ann - t:021-5555666"_s);
    row("a further one stands in", "customers",
        "name,Business Phone,Home Phone,Fax\nAnn,,021-5555666,021-1\n", u"t:Ann t:021-5555666 - t:021-1"_s);
    row("a fax does not", "customers", "name,phone,Fax\nAnn,,021-1\n", u"t:Ann - t:021-1"_s);
    row("another address stands in for a person", "customers",
        "name,company,Business City,Business Street,Home City,Home Street\nAnn,,,,Rome,Via 1\n",
        u"t:Ann - t:Rome t:Via 1 - -"_s);
    row("but not for a company", "customers", "name,company,Business City,Home City\nAnn,Acme,,Rome\n",
        u"t:Ann t:Acme - t:Rome"_s);
    row("tags", "customers", "name,tags\nAnn,\"VIP, 老客户、x;VIP\"\n", u"t:Ann t:VIP;老客户;x"_s);
    row("tags of Google", "customers", "name,labels\nAnn,* myContacts ::: Friends\n",
        u"t:Ann t:myContacts;Friends"_s);
    row("tags of two columns", "customers", "name,tags,categories\nAnn,a,b|a\n", u"t:Ann t:a;b"_s);
    row("choices", "customers", "name,need,gender,kind\nAnn,明确,女,个人\n", u"t:Ann i:3 i:1 i:1"_s);
}

void RowReaderTest::values()
{
    QFETCH(QString, entity);
    QFETCH(QByteArray, text);
    Trickle device(text, 1 << 20);
    TableWishes wishes;
    wishes.missing = QStringList{u"Select"_s, u" N/A "_s};
    const auto table = inspectTable(device, *findEntity(entity.toStdString()), wishes, m_dictionaries);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    const auto reader = openRows(device, *table).value();
    QVERIFY(skipToRows(*reader, *table));
    TableRow row;
    QVERIFY(*reader->next(row));
    RowReader values(table->mapping, table->formats, m_dictionaries.choices, wishes.missing);
    QStringList parts;
    for (const CellValue &value : values.read(row.cells))
        parts << describe(value);
    QTEST(parts.join(u' '), "values");
}

void RowReaderTest::choices_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("value"); // -1: not known
    const auto row = [](const char *entity, const char *field, const QString &cell, int value) {
        QTest::addRow("%s.%s %s", entity, field, qPrintable(cell))
            << QString::fromLatin1(entity) << QString::fromLatin1(field) << cell << value;
    };
    row("customers", "need", u"clear"_s, 3);
    row("customers", "need", u" 部分明确 "_s, 2);
    row("customers", "need", u"Unclear"_s, 1);
    row("customers", "kind", u"企业"_s, 0);
    row("customers", "kind", u"True"_s, 0);
    row("customers", "kind", u"0"_s, 1);
    row("customers", "status", u"跟进中"_s, 1);
    row("customers", "status", u"Open - Not Contacted"_s, 0);
    row("customers", "status", u"somewhere"_s, -1);
    row("customers", "role", u"decision maker"_s, 0);
    row("customers", "role", u"采购"_s, 3);
    row("customers", "gender", u"Ｆ"_s, 1);
    row("interactions", "kind", u"上门拜访"_s, 3);
    row("interactions", "kind", u"Phone call"_s, 0);
    row("interactions", "kind", u"E-Mail"_s, 1);
    row("interactions", "kind", u"企业微信"_s, 5);
    row("interactions", "direction", u"呼入"_s, 1);
    row("interactions", "answered", u"未接通"_s, 0);
}

void RowReaderTest::choices()
{
    QFETCH(QString, entity);
    QFETCH(QString, field);
    QFETCH(QString, cell);
    const auto id = findField(*findEntity(entity.toStdString()), field.toStdString());
    QVERIFY(id);
    const auto value = m_dictionaries.choices.find(*id, cell.toStdString());
    QTEST(value ? static_cast<int>(*value) : -1, "value");
}

void RowReaderTest::tables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("keys"); // of all columns
    QTest::addColumn<int>("least");    // cells of a row
    QTest::newRow("a status that is none is a custom field")
        << "name,status\nAnn,Hot potato\nBob,Cold fish\n"_ba << u"name extra.status"_s << 2;
    QTest::newRow("a status") << "name,status\nAnn,new\nBob,contacted\n"_ba << u"name status"_s << 2;
    QTest::newRow("ranges are no number of employees")
        << "name,employees\nAnn,50-100\nBob,100+ people\n"_ba << u"name extra.employees"_s << 2;
    QTest::newRow("a contact of numbers")
        << "name,contact\nAnn,555-6001 22\nBob,(555) 600233\n"_ba << u"name mobile"_s << 2;
    QTest::newRow("trailing columns without header")
        << "name,city,\nAnn,Rome\n"_ba << u"name city extra.column 3"_s << 2;
    QTest::newRow("short rows in a block")
        << "name,city,notes\nAnn,Rome,x\n"_ba + QByteArray("Zoe,Oslo,\n").repeated(14) +
               QByteArray("Bob,Paris\n").repeated(16)
        << u"name city notes"_s << 2;
    QTest::newRow("short rows where a cell is missing")
        << "name,city,phone\n"_ba + QByteArray("Zoe,Oslo,5\n").repeated(15) +
               QByteArray("Bob,7\n").repeated(20)
        << u"name city phone"_s << 3;
    QTest::newRow("a few short rows")
        << "name,city,notes\nAnn,Rome,x\nBob,Paris\n"_ba << u"name city notes"_s << 3;
}

void RowReaderTest::tables()
{
    QFETCH(QByteArray, text);
    Trickle device(text, 100);
    const auto table = inspectTable(device, Entity::Customer, {}, m_dictionaries);
    QVERIFY(table);
    QStringList keys;
    for (int i = 0; i < table->mapping.headers.size(); ++i)
        keys << table->mapping.keyOf(i);
    QTEST(keys.join(u' '), "keys");
    QTEST(static_cast<int>(table->leastCells), "least");
    QCOMPARE(table->rows, text.count('\n') - 1);
}

void RowReaderTest::paddedColumns_data()
{
    QTest::addColumn<int>("names");
    QTest::addColumn<int>("blanks");
    QTest::addColumn<bool>("isPadded");
    QTest::newRow("one of a hundred") << 100 << 1 << false;
    QTest::newRow("one of fewer") << 99 << 1 << true;
    QTest::newRow("two of two hundred") << 200 << 2 << false;
    QTest::newRow("nothing but blanks") << 0 << 3 << true;
    QTest::newRow("no blanks") << 5 << 0 << false;
}

/// A name of blanks alone is kept where such cells are rare.
void RowReaderTest::paddedColumns()
{
    QFETCH(int, names);
    QFETCH(int, blanks);
    QFETCH(bool, isPadded);
    Trickle device("id,name,city\n"_ba + QByteArray("1,Ann,Rome\n").repeated(names) +
                       QByteArray("2,Bob, \n").repeated(blanks),
                   100);
    const auto table = inspectTable(device, Entity::Customer, {}, m_dictionaries);
    QVERIFY(table);
    QCOMPARE(table->formats.at(2).isPadded, isPadded);
    RowReader reader(table->mapping, table->formats, m_dictionaries.choices, {});
    const std::array<std::string_view, 3> cells{"2", "Bob", " "};
    const auto values = reader.read(cells);
    QCOMPARE(describe(values[2]), isPadded ? u"-"_s : u"b: "_s);
}

void RowReaderTest::refused()
{
    Trickle device("name\nAnn\n", 100);
    TableWishes wishes;
    wishes.encoding = u"klingon"_s;
    QVERIFY(!inspectTable(device, Entity::Customer, wishes, m_dictionaries));
    QVERIFY(device.seek(0));
    wishes = {};
    wishes.map = {{{u"nome"_s}, u"name"_s}};
    QVERIFY(!inspectTable(device, Entity::Customer, wishes, m_dictionaries));
}

QTEST_GUILESS_MAIN(RowReaderTest)
#include "tst_rowreader.moc"
