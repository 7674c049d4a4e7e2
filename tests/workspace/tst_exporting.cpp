// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "store/statement.h"
#include "support/records.h"
#include "support/viewcontent.h"
#include "workspace/exportfixture.h"
#include "workspace/exporting/tablecolumns.h"
#include "workspace/filtering.h"

#include <QStringEncoder>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

/// Tables as CSV: what is written, that it reads back as it was, and what cannot be written.
class ExportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void formulasComeBack_data();
    void formulasComeBack();
    void roundTrip_data();
    void roundTrip();
    void chosenFields();
    void filtered();
    void ownFields();
    void dealsTellTheirOutcome();
    void refused_data();
    void refused();
    void neverOverABook_data();
    void neverOverABook();
    void timesOfDay_data();
    void timesOfDay();
    void numbersAreNumbers();
    void cancelledLeavesTheFileThatWasThere();
    void gb18030IsReadAsTheSame();
};

void ExportingTest::cells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Acme"_s << u"Acme"_s;
    QTest::newRow("Chinese") << u"上海华信"_s << u"上海华信"_s;
    QTest::newRow("comma") << u"Acme, Inc."_s << u"\"Acme, Inc.\""_s;
    QTest::newRow("quotes") << u"The \"Best\""_s << u"\"The \"\"Best\"\"\""_s;
    QTest::newRow("line break") << u"two\nlines"_s << u"\"two\nlines\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+86 shop"_s << u"'+86 shop"_s;
    QTest::newRow("minus") << u"-x"_s << u"'-x"_s;
    QTest::newRow("at") << u"@shop"_s << u"'@shop"_s;
    QTest::newRow("apostrophe before a formula") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("apostrophe before a word") << u"'t Huis"_s << u"'t Huis"_s;
    QTest::newRow("formula with a comma") << u"=SUM(1,2)"_s << u"\"'=SUM(1,2)\""_s;
}

void ExportingTest::cells()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    LoadedBook book(kToday);
    book.change([&name](Editor &editor) { return addCustomer(editor, name); });
    const QByteArray text = exported(book, request(Entity::Customer, {u"name"_s, u"city"_s}));
    QCOMPARE(QString::fromUtf8(text), u"name,city\r\n"_s + cell + u",\r\n"_s);
}

void ExportingTest::formulasComeBack_data()
{
    QTest::addColumn<QString>("notes");
    for (const char16_t *text :
         {u"=cmd|' /C calc'!A0", u"+1", u"-1", u"@x", u"'=x", u"''+x", u"'", u"'quoted'", u"a,b", u"\"",
          u"\"\"", u"two\nlines", u"tab\there", u"，全角"}) {
        const QString notes = QString::fromUtf16(text);
        QTest::newRow(qPrintable(notes)) << notes;
    }
}

void ExportingTest::formulasComeBack()
{
    QFETCH(QString, notes);
    LoadedBook book(kToday);
    book.change([&notes](Editor &editor) {
        return asStatus(
            editor.insert(RecordTable::Customer,
                          std::array{Cell{"name", u"Acme Ltd."_s}, Cell{"kind", 0}, Cell{"notes", notes}}));
    });
    const QByteArray text = exported(book, request(Entity::Customer));
    TemporaryBook other;
    QCOMPARE(describe(importText(other, text, Entity::Customer)), u"1 new"_s);
    auto statement = Statement::prepare(other->handle(), "SELECT notes FROM customer");
    QVERIFY(statement && statement->step().value());
    QCOMPARE(textOf(statement->text(0)), notes);
}

void ExportingTest::roundTrip_data()
{
    QTest::addColumn<int>("table");
    QTest::newRow("customers") << int(Entity::Customer);
    QTest::newRow("deals") << int(Entity::Deal);
    QTest::newRow("purchases") << int(Entity::Purchase);
    QTest::newRow("interactions") << int(Entity::Interaction);
    QTest::newRow("owners") << int(Entity::Owner);
    QTest::newRow("products") << int(Entity::Product);
}

/// What is exported, imported into a new book and exported again is the same file.
void ExportingTest::roundTrip()
{
    QFETCH(int, table);
    LoadedBook book(kToday);
    book.generate(60);
    std::int64_t rows = 0;
    const QByteArray first = exported(book, request(Entity(table)), &rows);
    QVERIFY(rows > 0);
    const bool isOfCustomers = Entity(table) != Entity::Customer && hasCustomer(Entity(table));
    const QByteArray customers = isOfCustomers ? exported(book, request(Entity::Customer)) : QByteArray();
    QCOMPARE(QString::fromUtf8(throughAnotherBook(first, Entity(table), customers)),
             QString::fromUtf8(first));
}

void ExportingTest::chosenFields()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) {
        const std::array cells{Cell{"name", u"Acme"_s}, Cell{"city", u"Rome"_s},
                               Cell{"employees", 12},   Cell{"potential", 15'005'000},
                               Cell{"status", 1},       Cell{"created_day", 20'000}};
        return asStatus(editor.insert(RecordTable::Customer, cells));
    });
    const QByteArray text =
        exported(book, request(Entity::Customer, {u"city"_s, u"potential"_s, u"status"_s, u"employees"_s,
                                                  u"created"_s, u"name"_s, u"grade"_s, u"contact"_s}));
    QCOMPARE(QString::fromUtf8(text), u"city,potential,status,employees,created,name,grade,contact\r\n"
                                      u"Rome,1500.5,active,12,2024-10-04,Acme,D,\r\n"_s);
}

void ExportingTest::filtered()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) -> Status {
        for (const auto &[name, city] : {std::pair(u"a"_s, u"Rome"_s), std::pair(u"b"_s, u"Oslo"_s)}) {
            std::int64_t id = 0;
            LEADBOOK_TRY(asStatus(
                editor.insert(RecordTable::Customer, std::array{Cell{"name", name}, Cell{"city", city}}),
                &id));
            LEADBOOK_TRY(asStatus(
                editor.insert(RecordTable::Interaction, std::array{Cell{"customer", qlonglong(id)},
                                                                   Cell{"kind", 0}, Cell{"day", 20'000}})));
        }
        return asStatus(
            editor.insert(RecordTable::Purchase, std::array{Cell{"day", 20'000}, Cell{"amount", 10'000}}));
    });
    ExportRequest only = request(Entity::Customer, {u"name"_s});
    only.filter = std::make_shared<Filter>(parseFilter(*book.load(), u"city = Oslo"_s).value());
    QCOMPARE(QString::fromUtf8(exported(book, only)), u"name\r\nb\r\n"_s);
    only.table = Entity::Interaction;
    only.fields = QStringList{u"customer"_s, u"date"_s};
    QCOMPARE(QString::fromUtf8(exported(book, only)), u"customer,date\r\nb,2024-10-04\r\n"_s);
    only.table = Entity::Purchase; // of nobody: no customer passes
    only.fields = QStringList{u"date"_s};
    QCOMPARE(QString::fromUtf8(exported(book, only)), u"date\r\n"_s);
    only.filter.reset();
    QCOMPARE(QString::fromUtf8(exported(book, only)), u"date\r\n2024-10-04\r\n"_s);
}

void ExportingTest::ownFields()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) -> Status {
        std::int64_t id = 0;
        LEADBOOK_TRY(addCustomer(editor, u"Acme"_s, &id));
        int slot = 0;
        for (const auto &[name, type] :
             {std::pair(u"Lead Quality"_s, u"text"_s), std::pair(u"Since"_s, u"day"_s),
              std::pair(u"Fan"_s, u"boolean"_s), std::pair(u"Size"_s, u"real"_s)})
            LEADBOOK_TRY(asStatus(editor.insert(
                RecordTable::CustomField, std::array{Cell{"entity", u"customer"_s}, Cell{"slot", ++slot},
                                                     Cell{"name", name}, Cell{"type", type}})));
        return editor.insertWithId(
            RecordTable::CustomerExtra, id,
            std::array{Cell{"x001", u"=good"_s}, Cell{"x002", 20'000}, Cell{"x003", 1}, Cell{"x004", 2.5}});
    });
    QCOMPARE(QString::fromUtf8(
                 exported(book, request(Entity::Customer, {u"name"_s, u"extra.Size"_s, u"extra.Since"_s,
                                                           u"extra.Fan"_s, u"extra.Lead Quality"_s}))),
             u"name,Size,Since,Fan,Lead Quality\r\nAcme,2.5,2024-10-04,yes,'=good\r\n"_s);
    const QByteArray all = exported(book, request(Entity::Customer));
    QVERIFY(all.contains("Lead Quality,Since,Fan,Size\r\n"));
}

void ExportingTest::dealsTellTheirOutcome()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) -> Status {
        auto first = editor.prepare("SELECT id, pipeline FROM stage ORDER BY position LIMIT 1");
        LEADBOOK_TRY(first);
        LEADBOOK_TRY(first->step());
        const qlonglong stage = first->integer(0);
        const qlonglong pipeline = first->integer(1);
        for (const int outcome : {0, 1, 2})
            LEADBOOK_TRY(asStatus(editor.insert(
                RecordTable::Deal,
                std::array{Cell{"title", QString::number(outcome)}, Cell{"pipeline", pipeline},
                           Cell{"stage", stage}, Cell{"outcome", outcome}, Cell{"amount", 15'000}})));
        return {};
    });
    const QString text =
        QString::fromUtf8(exported(book, request(Entity::Deal, {u"title"_s, u"stage"_s, u"amount"_s})));
    const QStringList lines = text.split(u"\r\n"_s);
    QCOMPARE(lines[0], u"title,stage,amount"_s);
    QVERIFY(lines[1].startsWith(u"0,"_s) && lines[1].endsWith(u",1.5"_s));
    QVERIFY(!lines[1].contains(u"Won"_s));
    QCOMPARE(lines[2], u"1,Won,1.5"_s);
    QCOMPARE(lines[3], u"2,Lost,1.5"_s);
}

void ExportingTest::refused_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<bool>("isFiltered");
    QTest::addColumn<QString>("name"); // of the file
    QTest::addColumn<int>("code");
    const auto row = [](const char *what, Entity table, const QStringList &fields, bool isFiltered,
                        const QString &name, ErrorCode code) {
        QTest::newRow(what) << int(table) << fields << isFiltered << name << int(code);
    };
    row("no such field", Entity::Customer, {u"nonsense"_s}, false, u"a.csv"_s, ErrorCode::Invalid);
    row("no such own field", Entity::Customer, {u"extra.None"_s}, false, u"a.csv"_s, ErrorCode::Invalid);
    row("a field of imports alone", Entity::Customer, {u"company"_s}, false, u"a.csv"_s, ErrorCode::Invalid);
    row("a deal's field of purchases", Entity::Purchase, {u"title"_s}, false, u"a.csv"_s, ErrorCode::Invalid);
    row("owners are not narrowed", Entity::Owner, {}, true, u"a.csv"_s, ErrorCode::Invalid);
    row("no such folder", Entity::Customer, {}, false, u"none/a.csv"_s, ErrorCode::Io);
    row("no such folder for a table", Entity::Deal, {}, false, u"none/a.csv"_s, ErrorCode::Io);
}

void ExportingTest::refused()
{
    QFETCH(int, table);
    QFETCH(QStringList, fields);
    QFETCH(bool, isFiltered);
    QFETCH(QString, name);
    QFETCH(int, code);
    LoadedBook book(kToday);
    const ViewPtr view = book.load();
    ExportRequest request;
    request.table = Entity(table);
    request.fields = fields;
    request.path = book.file(name);
    if (isFiltered)
        request.filter = std::make_shared<Filter>(parseFilter(*view, u"grade = A"_s).value());
    const auto refused = exportTable(*view, book.path(), request, Progress());
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
    QVERIFY(refused.error().message.endsWith(u'.'));
    QVERIFY(!QFile::exists(request.path));
}

void ExportingTest::neverOverABook_data()
{
    QTest::addColumn<QString>("name");
    for (const char *ending : {"csv", "xlsx", "vcf"})
        QTest::newRow(ending) << u"export."_s + QLatin1String(ending);
}

/// Not even where the book has the name of a table, or a link leads there.
void ExportingTest::neverOverABook()
{
    QFETCH(QString, name);
    LoadedBook book(kToday);
    book.generate(3);
    ExportRequest request;
    request.path = book.file(name);
    QVERIFY(QFile::link(book.path(), request.path));
    const ViewPtr view = book.load();
    const auto refused = exportTable(*view, book.path(), request, Progress());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Io);
    QVERIFY2(refused.error().message.contains(u"is a book"_s), qPrintable(refused.error().message));
    QVERIFY(awaited(book.workspace().check())->problems.isEmpty());
    QVERIFY(QFile::remove(request.path));
    QVERIFY(QDir().mkdir(request.path));
    QCOMPARE(exportTable(*view, book.path(), request, Progress()).error().code, ErrorCode::Io);
}

void ExportingTest::timesOfDay_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("purchases") << int(Entity::Purchase)
                               << "customer,date,amount\nAcme,2026-01-05 00:07,5\nAcme,2026-01-06,6\n"_ba;
    QTest::newRow("interactions")
        << int(Entity::Interaction)
        << "customer,date,kind\nAcme,2026-01-05 00:07,call\nAcme,2026-01-06,visit\n"_ba;
}

/// A time goes with its day where there is one, in every way out of a book.
void ExportingTest::timesOfDay()
{
    QFETCH(int, table);
    QFETCH(QByteArray, text);
    const auto times = [table](const QString &path) {
        const auto connection = ReadConnection::open(path);
        auto rows = Statement::prepare(connection->handle(),
                                       Entity(table) == Entity::Purchase
                                           ? "SELECT group_concat(ifnull(minute, '-')) FROM purchase"
                                           : "SELECT group_concat(ifnull(minute, '-')) FROM interaction");
        return rows && rows->step().value_or(false) ? std::string(rows->text(0)) : std::string();
    };
    const auto take = [table](LoadedBook &book, const QString &path) {
        ImportRequest import;
        import.files = QStringList{path};
        import.into = Entity(table);
        const auto imported = awaited(book.workspace().import(import, std::make_shared<Progress>()));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    };
    LoadedBook book(kToday);
    QFile file(book.file(u"times.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    take(book, file.fileName());
    QCOMPARE(times(book.path()), "7,-");
    for (const QString &name : {u"x.csv"_s, u"x.xlsx"_s, QString()}) {
        ExportRequest wanted = request(Entity(table));
        wanted.path = name.isEmpty() ? book.path() : book.file(name);
        if (!name.isEmpty())
            QVERIFY(exportTable(*book.load(), book.path(), wanted, Progress()));
        LoadedBook other(kToday);
        take(other, wanted.path);
        QCOMPARE(times(other.path()), "7,-");
    }
}

/// Very small and very large numbers come back as numbers.
void ExportingTest::numbersAreNumbers()
{
    LoadedBook book(kToday);
    const QByteArray text = "id,company,Score\nA1,A,3000000\nA2,B,0.00001\nA3,C,-2.5\nA4,D,1234567.5\n";
    QCOMPARE(throughAnotherBook(text, Entity::Customer),
             throughAnotherBook(throughAnotherBook(text, Entity::Customer), Entity::Customer));
    QVERIFY(throughAnotherBook(text, Entity::Customer).contains(",0.00001\r\n"));
    QVERIFY(throughAnotherBook(text, Entity::Customer).contains(",-2.5\r\n"));
}

void ExportingTest::cancelledLeavesTheFileThatWasThere()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) { return addCustomers(editor, 9'000); });
    const ViewPtr view = book.load();
    ExportRequest request;
    request.path = book.file(u"a.csv"_s);
    QFile old(request.path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    Progress progress([&progress](std::int64_t done, std::int64_t) {
        if (done > 0)
            progress.cancel();
    });
    const auto cancelled = exportTable(*view, book.path(), request, progress);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(contentOfFile(request.path), "old"_ba);
}

void ExportingTest::gb18030IsReadAsTheSame()
{
    LoadedBook book(kToday);
    book.generate(80);
    const QByteArray utf8 = exported(book, request(Entity::Customer));
    QStringEncoder encoder("GB18030");
    QVERIFY(encoder.isValid());
    const QByteArray gb = encoder.encode(QString::fromUtf8(utf8));
    QVERIFY(gb != utf8);
    QCOMPARE(QString::fromUtf8(throughAnotherBook(gb, Entity::Customer)), QString::fromUtf8(utf8));
}

QTEST_GUILESS_MAIN(ExportingTest)
#include "tst_exporting.moc"

#include <QDir>
