// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/customerimports.h"

#include "support/records.h"
#include "workspace/importsfixture.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

std::int64_t customerOf(const TemporaryBook &book, const QByteArray &name)
{
    return number(*book, "SELECT id FROM customer WHERE name = '" + name.toStdString() + '\'');
}

/// "b.csv deals updated undone" for each import of the customer.
QStringList importsOf(const TemporaryBook &book, const QByteArray &name)
{
    const auto imports = readCustomerImports(book->handle(), customerOf(book, name));
    if (!imports)
        return {imports.error().detail};
    QStringList told;
    for (const RecordImport &import : *imports) {
        const std::string_view table = entityKey(import.into);
        told << u"%1 %2 %3%4"_s.arg(import.file, QLatin1StringView(table.data(), qsizetype(table.size())),
                                    import.isNew ? u"new" : u"updated", import.isUndone ? u" undone" : u"");
    }
    return told;
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList made;
    for (const char *text : texts)
        made << QString::fromUtf8(text);
    return made;
}

} // namespace

/// Which files a customer came from.
class CustomerImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromOneFile();
    void sameFileAgain();
    void updates();
    void filesOfOneChange();
    void filesOfOneChangeUpdate();
    void contactsAndDeals();
    void madeByOtherRows();
    void undoneAndBroughtBack();
    void anotherBook();
    void manyFiles();
};

void CustomerImportsTest::fromOneFile()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Add"_s, [](Editor &editor) { return addCustomer(editor, u"By hand"_s); }));
    const ImportReceipt receipt = importAs(book, u"people.csv"_s, kPeople);
    for (const char *name : {"Analytic Ltd", "Cobol Inc", "Umbrella Ltd"})
        QCOMPARE(importsOf(book, name), list({"people.csv customers new"}));
    QCOMPARE(importsOf(book, "By hand"), QStringList());
    const auto imports = readCustomerImports(book->handle(), customerOf(book, "Cobol Inc"));
    QCOMPARE(imports->front().change, receipt.changeId);
    QCOMPARE(imports->front().atMs, number(*book, "SELECT max(at_ms) FROM change"));
    QCOMPARE(readCustomerImports(book->handle(), 12'345)->size(), std::size_t(0));
}

void CustomerImportsTest::sameFileAgain()
{
    TemporaryBook book;
    importAs(book, u"people.csv"_s, kPeople);
    QCOMPARE(describe(importAs(book, u"again.csv"_s, kPeople)), u"3 unchanged"_s);
    QCOMPARE(receiptsOf(book).size(), std::size_t(1));
    QCOMPARE(importsOf(book, "Analytic Ltd"), list({"people.csv customers new"}));
    // A mapping that is remembered is a change.
    ImportRequest request;
    request.wishes.map = *parseMapRules(u"city=city"_s);
    QCOMPARE(describe(importAs(book, u"mapped.csv"_s, kPeople, Entity::Customer, request)), u"3 unchanged"_s);
    QCOMPARE(receiptsOf(book).size(), std::size_t(2));
    QCOMPARE(receiptsOf(book).front().unchanged, 3);
    QCOMPARE(importsOf(book, "Analytic Ltd"), list({"people.csv customers new"}));
}

void CustomerImportsTest::updates()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(
        book->change(u"Add"_s, [](Editor &editor) { return addCustomer(editor, u"Umbrella Ltd"_s); }));
    importAs(book, u"people.csv"_s, kPeople);
    importAs(book, u"cities.csv"_s, "company,city,Colour\nUmbrella Ltd,Bath,red\nCobol Inc,New York,\n");
    importAs(book, u"colours.csv"_s, "company,Colour\nCobol Inc,blue\n");
    QCOMPARE(importsOf(book, "Umbrella Ltd"),
             list({"cities.csv customers updated", "people.csv customers updated"}));
    QCOMPARE(importsOf(book, "Cobol Inc"),
             list({"colours.csv customers updated", "people.csv customers new"}));
    QCOMPARE(importsOf(book, "Analytic Ltd"), list({"people.csv customers new"}));
}

void CustomerImportsTest::filesOfOneChange()
{
    TemporaryBook book;
    ImportRequest request;
    request.files = QStringList{write(book, u"a.csv"_s, kPeople),
                                write(book, u"b.csv"_s, "company,name\nBees Ltd,Bea\nCobol Inc,Cora\n"),
                                write(book, u"c.csv"_s, "company,city\nSea Ltd,Bath\nBees Ltd,York\n")};
    import(book, request);
    QCOMPARE(importsOf(book, "Analytic Ltd"), list({"a.csv customers new"}));
    QCOMPARE(importsOf(book, "Sea Ltd"), list({"c.csv customers new"}));
    QCOMPARE(importsOf(book, "Cobol Inc"), list({"a.csv customers new", "b.csv customers updated"}));
    QVERIFY(importsOf(book, "Bees Ltd").contains(u"b.csv customers new"_s));
    QVERIFY(importsOf(book, "Bees Ltd").contains(u"c.csv customers updated"_s));
}

/// An update says no more than which files changed records of that kind.
void CustomerImportsTest::filesOfOneChangeUpdate()
{
    TemporaryBook book;
    importAs(book, u"people.csv"_s, kPeople);
    ImportRequest request;
    request.files = QStringList{write(book, u"new.csv"_s, "company\nBees Ltd\n"),
                                write(book, u"same.csv"_s, "company\nCobol Inc\n"),
                                write(book, u"fill.csv"_s, "company,industry\nUmbrella Ltd,Magic\n")};
    import(book, request);
    QCOMPARE(importsOf(book, "Umbrella Ltd"),
             list({"fill.csv customers updated", "people.csv customers new"}));
    QCOMPARE(importsOf(book, "Cobol Inc"), list({"people.csv customers new"}));
    QCOMPARE(importsOf(book, "Bees Ltd"), list({"new.csv customers new"}));
}

void CustomerImportsTest::contactsAndDeals()
{
    TemporaryBook book;
    importAs(book, u"people.csv"_s, kPeople);
    importAs(book, u"staff.csv"_s, "company,name,email\nCobol Inc,Second One,second@cobol.example\n");
    importAs(book, u"deals.csv"_s, "id,customer,amount\nD1,Umbrella Ltd,5\nD2,Other Ltd,6\n", Entity::Deal);
    ImportRequest request;
    request.ifExists = IfExists::Overwrite;
    importAs(book, u"amounts.csv"_s, "id,customer,amount\nD1,Umbrella Ltd,7\n", Entity::Deal, request);
    importAs(book, u"titles.csv"_s,
             "company,name,email,title\nAnalytic Ltd,Ada Byron,ada@analytic.example,CEO\n");
    QCOMPARE(importsOf(book, "Cobol Inc"), list({"staff.csv customers updated", "people.csv customers new"}));
    QCOMPARE(importsOf(book, "Umbrella Ltd"),
             list({"amounts.csv deals updated", "deals.csv deals updated", "people.csv customers new"}));
    QCOMPARE(importsOf(book, "Other Ltd"), list({"deals.csv deals new"}));
    QCOMPARE(importsOf(book, "Analytic Ltd"),
             list({"titles.csv customers updated", "people.csv customers new"}));
}

void CustomerImportsTest::madeByOtherRows()
{
    TemporaryBook book;
    importAs(book, u"orders.csv"_s, "customer,date,amount\nFirm,2024-01-02,5\n", Entity::Purchase);
    QCOMPARE(importsOf(book, "Firm"), list({"orders.csv purchases new"}));
    importAs(book, u"more.csv"_s, "customer,date,amount\nFirm,2024-01-03,5\n", Entity::Purchase);
    QCOMPARE(importsOf(book, "Firm"), list({"orders.csv purchases new"}));
}

void CustomerImportsTest::undoneAndBroughtBack()
{
    TemporaryBook book;
    importAs(book, u"people.csv"_s, kPeople);
    importAs(book, u"cities.csv"_s, "company,city\nUmbrella Ltd,Bath\n");
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(importsOf(book, "Umbrella Ltd"),
             list({"cities.csv customers updated undone", "people.csv customers new"}));
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(receiptsOf(book).size(), std::size_t(2));
    LEADBOOK_VERIFY(book->redo());
    LEADBOOK_VERIFY(book->redo());
    QCOMPARE(importsOf(book, "Umbrella Ltd"),
             list({"cities.csv customers updated", "people.csv customers new"}));
}

void CustomerImportsTest::anotherBook()
{
    TemporaryBook other;
    importAs(other, u"people.csv"_s, kPeople);
    importAs(other, u"deals.csv"_s, "id,customer,amount\nD1,Umbrella Ltd,5\nD2,Cobol Inc,6\n", Entity::Deal);
    other.close();
    TemporaryBook book;
    importFile(book, other.path(), Entity::Customer);
    QStringList kept;
    for (const KeptReceipt &receipt : receiptsOf(book)) {
        QCOMPARE(receipt.file, u"test.leadbook"_s);
        QCOMPARE(receipt.kind, u"book"_s);
        QCOMPARE(receipt.encoding, QString());
        QCOMPARE(receipt.bytes, QFileInfo(other.path()).size());
        kept << u"%1 %2"_s.arg(int(receipt.into)).arg(receipt.added);
    }
    QCOMPARE(kept, list({"0 3", "1 2"}));
    QCOMPARE(importsOf(book, "Analytic Ltd"), list({"test.leadbook customers new"}));
    QCOMPARE(importsOf(book, "Cobol Inc"),
             list({"test.leadbook customers new", "test.leadbook deals updated"}));
    QCOMPARE(book->check()->problems, QStringList());
}

/// More rows than go through the queue at once: ids follow the files all the same.
void CustomerImportsTest::manyFiles()
{
    constexpr int kFiles = 4;
    constexpr int kRows = 3'000;
    TemporaryBook book;
    ImportRequest request;
    for (int file = 0; file < kFiles; ++file) {
        QByteArray text("company,name\n");
        for (int i = 0; i < kRows; ++i) {
            const QByteArray number = QByteArray::number(file * kRows + i);
            text += "Firm " + number + ",Person " + number + '\n';
        }
        request.files << write(book, u"%1.csv"_s.arg(file), text);
    }
    request.review = ReviewAs::New;
    import(book, request);
    for (int file = 0; file < kFiles; ++file) {
        for (const int i : {0, 1, kRows / 2, kRows - 1}) {
            QCOMPARE(importsOf(book, "Firm " + QByteArray::number(file * kRows + i)),
                     QStringList{u"%1.csv customers new"_s.arg(file)});
        }
    }
}

QTEST_GUILESS_MAIN(CustomerImportsTest)
#include "tst_customerimports.moc"
