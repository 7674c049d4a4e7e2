// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "store/sql.h"
#include "workspace/importsfixture.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What the book keeps of an import: what the import said, and nothing of anybody.
class ImportKeptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptIsWhatTheImportSaid();
    void recognisedRowsAddUp_data();
    void recognisedRowsAddUp();
    void holdsNothingOfTheRows();
    void failureToKeepItLeavesNothing();
};

void ImportKeptTest::receiptIsWhatTheImportSaid()
{
    TemporaryBook book;
    importAs(book, u"first.csv"_s, kPeople);
    ImportRequest request;
    request.ifExists = IfExists::Overwrite;
    request.review = ReviewAs::New;
    const ImportReceipt told = importAs(book, u"second.csv"_s,
                                        "E-mail;City;Shoe size;Name;Company\n"
                                        "ada@analytic.example;London;38;Ada Byron;Analytic Ltd\n"
                                        "mary@umbrella.example;;;Mary Poppins;Umbrella Ltd\n"
                                        "new@firm.example;Rome;40;New One;Firm\n"
                                        ";;;;\n",
                                        Entity::Customer, request);
    const auto receipts = receiptsOf(book);
    QCOMPARE(receipts.size(), std::size_t(2));
    const KeptReceipt &kept = receipts.front();
    QCOMPARE(kept.file, u"second.csv"_s);
    QCOMPARE(kept.change, told.changeId);
    QCOMPARE(kept.bytes, told.stamp.bytes);
    QCOMPARE(kept.hash, told.stamp.hash);
    QCOMPARE(kept.kind, u"text"_s);
    QCOMPARE(kept.encoding, told.encoding);
    QCOMPARE(kept.delimiter, u";"_s);
    QCOMPARE(kept.ifExists, u"overwrite"_s);
    QCOMPARE(kept.review, u"new"_s);
    QCOMPARE(kept.atMs, number(*book, "SELECT max(at_ms) FROM change"));
    QCOMPARE(describe(told), u"1 new, 1 updated, 1 unchanged, 1 rejected"_s);
    QCOMPARE(kept.rows, 4);
    QCOMPARE(kept.added, 1);
    QCOMPARE(kept.updated, 1);
    QCOMPARE(kept.unchanged, 1);
    QCOMPARE(kept.rejected, 1);
    QCOMPARE(kept.customersAdded, 1);
    QCOMPARE(kept.contactsAdded, 1);
    const std::vector<std::pair<QString, QString>> mapping{{u"E-mail"_s, u"email"_s},
                                                           {u"City"_s, u"city"_s},
                                                           {u"Shoe size"_s, u"extra.Shoe size"_s},
                                                           {u"Name"_s, u"name"_s},
                                                           {u"Company"_s, u"company"_s}};
    QVERIFY(kept.mapping == mapping);
    const std::vector<std::pair<QString, std::int64_t>> recognised{{u"email"_s, 2}};
    QVERIFY(kept.recognised == recognised);
    QCOMPARE(book->check()->problems, QStringList());
}

void ImportKeptTest::recognisedRowsAddUp_data()
{
    QTest::addColumn<QString>("into");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("signs");
    const auto add = [](const char *name, const char *into, const char *text, const char *signs) {
        QTest::newRow(name) << QString::fromUtf8(into) << QByteArray(text) << QString::fromUtf8(signs);
    };
    add("key", "customers", "id,name,company\nC1,Ann,A Ltd\nC2,Bob,B Ltd\n", "key 2");
    add("e-mail, phone, company", "customers",
        "name,company,email,mobile\nAnn,,ann@x.example,\nBob,,,13800000001\n,Firm,,\n",
        "email 1, name 1, phone 1");
    add("names alone", "customers", "name,notes\nAnn,x\n", "sameRow 1");
    add("rows that name nobody", "customers", "notes,Colour\nx,red\nx,red\ny,blue\n", "sameRow 3");
    add("deals with a key", "deals", "id,customer,amount\nD1,Firm,5\nD2,Firm,6\n", "key 2");
    add("deals without", "deals", "customer,amount,title\nFirm,5,a\nFirm,5,a\n", "sameRow 2");
    add("order lines", "purchases", "customer,date,order,amount\nFirm,2024-01-02,O1,5\nFirm,2024-01-02,,6\n",
        "key 1, sameRow 1");
    add("calls", "interactions", "customer,date,kind\nFirm,2024-01-02,call\n", "sameRow 1");
    add("contracts", "contracts", "number,customer,amount\nV1,Firm,5\n,Firm,6\n", "key 1, sameRow 1");
    add("owners", "owners", "name,region\nAnn,North\n", "name 1");
    add("products", "products", "id,name\nP1,Chair\n,Table\n", "key 1, name 1");
}

void ImportKeptTest::recognisedRowsAddUp()
{
    QFETCH(QString, into);
    QFETCH(QByteArray, text);
    QFETCH(QString, signs);
    TemporaryBook book;
    const Entity entity = *findEntity(into.toStdString());
    importAs(book, u"a.csv"_s, text, entity);
    const ImportReceipt again = importAs(book, u"b.csv"_s, text, entity);
    QCOMPARE(again.count(RowOutcome::New), 0);
    QStringList told;
    std::int64_t sum = 0;
    for (const auto &[sign, rows] : again.kept({}).recognised) {
        told << u"%1 %2"_s.arg(sign).arg(rows);
        sum += rows;
    }
    told.sort();
    QCOMPARE(told.join(u", "_s), signs);
    QCOMPARE(sum, again.count(RowOutcome::Updated) + again.count(RowOutcome::Unchanged));
}

/// Of a person nothing may be left that an erasure does not find.
void ImportKeptTest::holdsNothingOfTheRows()
{
    TemporaryBook book;
    importAs(book, u"a.csv"_s, kPeople);
    importAs(book, u"b.csv"_s,
             QByteArray(kPeople) + "Zoe Zimt,Zimt Ltd,,Zug\nAda Byronn,Analytic Ltd,,London\nJohn "
                                   "Doe,,doe@doe.example,X,too,much\n");
    ImportRequest request;
    request.wishes.header = false;
    request.wishes.map = *parseMapRules(u"column 1=name;column 2=email"_s);
    importAs(book, u"c.csv"_s, "Hal Headless,hal@headless.example\nIda Headless,ida@headless.example\n",
             Entity::Customer, request);
    QCOMPARE(receiptsOf(book).size(), std::size_t(3));
    auto read = Statement::prepare(book->handle(), "SELECT * FROM change_receipt");
    LEADBOOK_VERIFY(read);
    QString all;
    while (read->step().value_or(false)) {
        for (int column = 0; column < read->columnCount(); ++column)
            all += toQString(read->text(column)) + u'\n';
    }
    QVERIFY(all.contains(u"b.csv"_s));
    QVERIFY(!all.contains(u'/'));
    for (const char *word : {"Ada", "Byron", "Analytic", "Grace", "London", "example", "Doe", "Umbrella",
                             "Zoe", "Zimt", "Zug", "Hal", "Headless"})
        QVERIFY2(!all.contains(QLatin1StringView(word)), word);
}

void ImportKeptTest::failureToKeepItLeavesNothing()
{
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    LEADBOOK_VERIFY(execute(book->handle(), "ALTER TABLE change_receipt RENAME COLUMN review TO other"));
    ImportRequest request;
    request.files = QStringList{write(book, u"a.csv"_s, kPeople)};
    QVERIFY(!runImport(*book, request, book.clock(), Progress()));
    QCOMPARE(*book->contentHash(), before);
    QCOMPARE(number(*book, "SELECT count(*) FROM change"), 0);
}

QTEST_GUILESS_MAIN(ImportKeptTest)
#include "tst_importkept.moc"
