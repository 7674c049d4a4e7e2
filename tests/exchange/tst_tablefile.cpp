// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "exchange/rowreader.h"
#include "exchange/tableinspection.h"
#include "support/csvstyle.h"
#include "support/trickle.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The keys of all columns, "-" for one that is left out.
QString keysOf(const TableFile &table)
{
    QStringList keys;
    for (int i = 0; i < table.mapping.headers.size(); ++i) {
        const QString key = table.mapping.keyOf(i);
        keys << (key.isEmpty() ? u"-"_s : key);
    }
    return keys.join(u' ');
}

} // namespace

/// A file understood as a whole: how it is written, where its table begins, what its columns are.
class TableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heads_data();
    void heads();
    void styles_data();
    void styles();
    void formulas_data();
    void formulas();
    void refusals_data();
    void refusals();
    void columnsAgreeOnTheOrder();
    void ends_data();
    void ends();
    void anySource();
    void cancelled();
    void everyByteIsRead();

private:
    Result<TableFile> inspect(const QByteArray &text, Entity entity = Entity::Customer,
                              const TableWishes &wishes = {}) const
    {
        Trickle device(text, 1000);
        return inspectTable(device, entity, wishes, m_dictionaries);
    }
    Dictionaries m_dictionaries;
};

void TableFileTest::heads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("hasHeader");
    const auto row = [](const char *name, const QByteArray &text, const QString &keys, int rows,
                        bool hasHeader = true) { QTest::newRow(name) << text << keys << rows << hasHeader; };
    row("header alone", "name,city\r\n", u"name city"_s, 0);
    row("header without an end", "name,city", u"name city"_s, 0);
    row("title above", "Our customers\n\nname,city,phone\nAnn,Rome,1\n", u"name city phone"_s, 1);
    row("separator told", "sep=;\nname;city\nAnn;Rome, Italy\n", u"name city"_s, 1);
    row("separator told beyond ASCII", "sep=»\nname»city\nAnn»Rome; Italy\n", u"name city"_s, 1);
    row("separator told in quotes", "\"sep=;\"\nname;city\nAnn;Rome\n", u"name city"_s, 1);
    row("no header", "Ann,ann@x.org\nBob,bob@y.org\n", u"name email"_s, 2, false);
    row("repeated headers", "name,phone,phone\nAnn,1,2\n", u"name phone phone.2"_s, 1);
    row("blank header", "name,,city\nAnn,x,Rome\n", u"name extra.column 2 city"_s, 1);
    row("quoted headers", "\"name\",\"e-mail\"\n\"Ann\",\"a@x.org\"\n", u"name email"_s, 1);
    row("header over two lines", "name,\"e-\nmail\"\nAnn,a@x.org\n", u"name email"_s, 1);
    row("own export", "leadbook:reason,name\nno name,\n", u"- name"_s, 1);
    row("header twice", "name,city\nname,city\nAnn,Rome\n", u"name city"_s, 1);
    row("a report above", "Report,,,\nMade by,Bob,,\nname,city,phone,email\nAnn,Rome,1,a@x.org\n",
        u"name city phone email"_s, 1);
    row("two pipes", "name||city||phone\nAnn||Rome||1\n", u"name city phone"_s, 1);
    row("single quotes", "'name','city'\n'Ann','Rome, Italy'\n", u"name city"_s, 1);
    row("Chinese", "姓名，,公司名称\n王伟,华信\n", u"name company"_s, 1);
}

void TableFileTest::heads()
{
    QFETCH(QByteArray, text);
    const auto table = inspect(text);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QTEST(keysOf(*table), "keys");
    QTEST(static_cast<int>(table->rows), "rows");
    QTEST(table->shape.hasHeader(), "hasHeader");
    QCOMPARE(table->formats.size(), table->mapping.targets.size());
    QCOMPARE(table->isFilled.size(), table->mapping.targets.size());
}

void TableFileTest::styles_data()
{
    QTest::addColumn<CsvStyle>("style");
    for (const char delimiter : {',', ';', '\t', '|'}) {
        for (const bool quotesAll : {false, true}) {
            const CsvStyle style{delimiter, "\r\n", quotesAll, true, "UTF-8", {}};
            QTest::addRow("%d %d", delimiter, quotesAll ? 1 : 0) << style;
        }
    }
    QTest::newRow("GB18030") << CsvStyle{',', "\r\n", false, true, "GB18030", {}};
    QTest::newRow("UTF-16") << CsvStyle{'\t', "\r\n", false, true, "UTF-16LE", QByteArray("\xFF\xFE")};
    QTest::newRow("UTF-8 mark") << CsvStyle{';', "\n", false, false, "UTF-8", QByteArray("\xEF\xBB\xBF")};
    QTest::newRow("CR") << CsvStyle{',', "\r", false, true, "UTF-8", {}};
}

void TableFileTest::styles()
{
    QFETCH(CsvStyle, style);
    TextRows rows{{u"姓名"_s, u"公司名称"_s, u"手机"_s, u"城市"_s, u"备注"_s}};
    for (int i = 0; i < 40; ++i)
        rows << QStringList{u"王伟%1"_s.arg(i), u"上海华信科技有限公司"_s, u"138001122%1"_s.arg(10 + i),
                            u"上海"_s, i % 3 == 0 ? u"价格; 交期, \"合同\"\n下周再谈"_s : QString()};
    const QByteArray text = writtenIn(style, rows);
    const auto table = inspect(text);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->encoding.name, style.encoding);
    QCOMPARE(table->dialect.delimiter, std::string(1, style.delimiter));
    QCOMPARE(keysOf(*table), u"name company mobile city notes"_s);
    QCOMPARE(table->rows, 40);
    // The same file under the names a user may give says the same.
    TableWishes wishes;
    wishes.encoding = style.encoding == "UTF-16LE" ? u"utf-16"_s : QString::fromLatin1(style.encoding);
    wishes.delimiter = style.delimiter;
    wishes.header = true;
    const auto told = inspect(text, Entity::Customer, wishes);
    QVERIFY(told);
    QCOMPARE(keysOf(*told), keysOf(*table));
    QCOMPARE(told->rows, 40);
}

void TableFileTest::formulas_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<QByteArray>("row"); // below Quantity,UnitPrice,Rate,Note
    QTest::addColumn<bool>("isValue");
    QTest::addColumn<qint64>("amount"); // 1/10,000; 0 for no value
    const auto row = [](const char *name, const QString &map, const char *cells, bool isValue,
                        qint64 amount = 0) {
        QTest::newRow(name) << map << QByteArray(cells) << isValue << amount;
    };
    const QString two = u"Quantity*UnitPrice=amount"_s;
    row("exact", two, "6,2.55,1,x", true, 153'000);
    row("what doubles cannot", two, "3,0.1,1,x", true, 3'000);
    row("return", two, "-2,10.25,1,x", true, -205'000);
    row("groups", two, "\"1,000\",\"1,234.5\",1,x", true, 12'345'000'000);
    row("three factors", u"Quantity * UnitPrice * Rate = amount"_s, "2,10,0.13,x", true, 26'000);
    row("a rate in per cent", u"Quantity*UnitPrice*Rate=amount"_s, "2,10,13%,x", true, 26'000);
    row("one factor twice", u"Quantity*Quantity=amount"_s, "12,1,1,x", true, 1'440'000);
    row("empty factor", two, "2,,1,x", false);
    row("both empty", two, ",,1,x", false);
    row("word", two, "2,free,1,x", false);
    row("too large", two, "999999999999,999999999999,1,x", false);
    row("rounded away from zero", two, "0.5,0.0001,1,x", true, 1);
}

void TableFileTest::formulas()
{
    QFETCH(QString, map);
    QFETCH(QByteArray, row);
    QFETCH(bool, isValue);
    QFETCH(qint64, amount);
    const auto rules = parseMapRules(map);
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
    TableWishes wishes;
    wishes.map = *rules;
    const QByteArray text = "Order,Quantity,UnitPrice,Rate,Note\n1," + row + "\n2,5,1.25,1,y\n";
    Trickle device(text, 1000);
    const auto table = inspectTable(device, Entity::Purchase, wishes, m_dictionaries);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    const auto reader = openRows(device, *table).value();
    QVERIFY(skipToRows(*reader, *table));
    TableRow cells;
    QVERIFY(reader->next(cells).value_or(false));
    RowReader values(table->mapping, table->formats, m_dictionaries.choices, {});
    const auto read = values.read(cells.cells);
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (table->mapping.targets[i].field != FieldId::PurchaseAmount)
            continue;
        QCOMPARE(read[i].kind == CellValue::Kind::Integer, isValue);
        QCOMPARE(static_cast<qint64>(read[i].integer), amount);
        return;
    }
    QFAIL("no column is the amount");
}

void TableFileTest::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("says"); // part of the sentence
    const QByteArray plain("Name,Qty\nAnn,1\n");
    QTest::newRow("no such header") << plain << u"Nome=name"_s << QString() << u"Nome"_s;
    QTest::newRow("no such field") << plain << u"Name=nombre"_s << QString() << u"nombre"_s;
    QTest::newRow("no such factor") << plain << u"Qty*Price=employees"_s << QString() << u"Price"_s;
    QTest::newRow("no such encoding") << plain << QString() << u"klingon"_s << u"klingon"_s;
}

void TableFileTest::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, map);
    QFETCH(QString, encoding);
    QFETCH(QString, says);
    TableWishes wishes;
    wishes.map = parseMapRules(map).value_or({});
    if (!encoding.isEmpty())
        wishes.encoding = encoding;
    const auto table = inspect(text, Entity::Customer, wishes);
    QVERIFY(!table);
    const QString sentence = table.error().message;
    QVERIFY2(sentence.contains(says) && sentence.endsWith(u'.'), qPrintable(sentence));
    QCOMPARE(table.error().code, ErrorCode::Invalid);
}

void TableFileTest::columnsAgreeOnTheOrder()
{
    // The first column could be either; the second tells it for both.
    const auto table =
        inspect("customer,opened,closed\nA,01/02/2010,13/02/2010\nB,03/02/2010,25/03/2010\n", Entity::Deal);
    QVERIFY(table);
    for (std::size_t i = 0; i < table->formats.size(); ++i) {
        if (table->formats[i].type == FieldType::Day)
            QCOMPARE(table->formats[i].order, DateOrder::Dmy);
    }
    TableWishes wishes;
    wishes.dateOrder = DateOrder::Mdy;
    const auto asked = inspect("customer,opened\nA,01/02/2010\n", Entity::Deal, wishes);
    QVERIFY(asked);
    QCOMPARE(asked->formats.at(1).order, DateOrder::Mdy);
}

void TableFileTest::ends_data()
{
    QTest::addColumn<QByteArray>("below"); // a header of name, city, amount and one row
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("nextTable");
    QTest::newRow("nothing") << QByteArray() << 1 << 0 << 0;
    QTest::newRow("total") << QByteArray("Total,,5\n") << 1 << 1 << 0;
    QTest::newRow("total and note") << QByteArray("合计,,5\n\n制表：王伟\n") << 1 << 2 << 0;
    QTest::newRow("header again") << QByteArray("name,city,amount\nBob,Oslo,6\n") << 2 << 0 << 0;
    QTest::newRow("another table") << QByteArray("\nphone,email\n1,a@x.org\n") << 1 << 2 << 4;
    QTest::newRow("a row cut off") << QByteArray("Bob,Os") << 2 << 0 << 0;
}

void TableFileTest::ends()
{
    QFETCH(QByteArray, below);
    Trickle device("name,city,amount\nAnn,Rome,5\n" + below, 1000);
    const auto table = inspectTable(device, Entity::Customer, {}, m_dictionaries);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QTEST(static_cast<int>(table->rows), "rows");
    QTEST(static_cast<int>(table->rowsAfter), "after");
    QTEST(static_cast<int>(table->nextTable), "nextTable");
    const auto source = openTable(device, *table);
    QVERIFY(source);
    TableRow row;
    std::int64_t given = 0;
    for (; (*source)->next(row).value_or(false); ++given)
        QVERIFY(row.cells[0] == "Ann" || row.cells[0] == "Bob");
    QCOMPARE(given, table->rows);
}

namespace {

/// Rows that come from no text.
class ListedRows : public RowSource
{
public:
    Result<bool> next(TableRow &row) override
    {
        static constexpr std::string_view kRows[][2] = {
            {"Customers", ""}, {"", ""}, {"name", "email"}, {"Ann", "a@x.org"}, {"Total", "1"}};
        if (m_at == std::size(kRows))
            return false;
        row = {kRows[m_at], static_cast<std::int64_t>(m_at + 1)};
        ++m_at;
        return true;
    }
    std::int64_t bytesRead() const override { return static_cast<std::int64_t>(m_at); }

private:
    std::size_t m_at = 0;
};

} // namespace

void TableFileTest::anySource()
{
    TableFile table;
    const auto open = []() -> Result<std::unique_ptr<RowSource>> {
        return std::unique_ptr<RowSource>(std::make_unique<ListedRows>());
    };
    QVERIFY(inspectHead(open, Entity::Customer, {}, m_dictionaries, table));
    QVERIFY(inspectRows(open, {}, m_dictionaries, nullptr, table));
    QCOMPARE(table.shape.rowsBefore, 2);
    QCOMPARE(keysOf(table), u"name email"_s);
    QCOMPARE(table.rows, 1);
    QCOMPARE(table.rowsAfter, 1);
    QCOMPARE(table.bytes, 5);
}

void TableFileTest::cancelled()
{
    Progress progress;
    progress.cancel();
    Trickle device("name\nAnn\n", 1000);
    const auto table = inspectTable(device, Entity::Customer, {}, m_dictionaries, &progress);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Cancelled);
}

void TableFileTest::everyByteIsRead()
{
    QByteArray text("name,stage\n");
    for (int i = 0; i < 20'000; ++i)
        text += "Customer " + QByteArray::number(i) + ",Stage " + QByteArray::number(i % 7) + "\n";
    const auto table = inspect(text, Entity::Deal);
    QVERIFY(table);
    QCOMPARE(table->bytes, text.size());
    QCOMPARE(table->rows, 20'000);
    QCOMPARE(table->stages.size(), 7);
    QCOMPARE(table->stages.front(), u"Stage 0"_s);
}

QTEST_GUILESS_MAIN(TableFileTest)
#include "tst_tablefile.moc"
