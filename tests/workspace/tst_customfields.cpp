// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Custom fields take only what they can hold: by the book's declaration, or they become wider.
class CustomFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data();
    void types();
    void twoFilesAtOnce();
    void dealFields();
    void twoColumnsOfOneName();
    void productOfColumns();
    void overwriteAsPlanned();
};

void CustomFieldsTest::types_data()
{
    QTest::addColumn<QByteArray>("first"); // cells of one customer
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("values");
    const auto row = [](const char *name, const char *first, const char *second, const QString &type,
                        const QString &values) {
        QTest::newRow(name) << QByteArray(first) << QByteArray(second) << type << values;
    };
    row("numbers and a word", "5", "high", u"text"_s, u"5|high"_s);
    row("a text and a date", "soon", "2020-01-02", u"text"_s, u"soon|2020-01-02"_s);
    row("a date and a text", "2020-01-02", "soon", u"text"_s, u"2020-01-02|soon"_s);
    row("a text and a number", "high", "5", u"text"_s, u"high|5"_s);
    row("whole numbers and fractions", "5", "4.5", u"real"_s, u"5.0|4.5"_s);
    row("fractions and a whole number", "4.5", "5", u"real"_s, u"4.5|5.0"_s);
    row("a fraction and a word", "4.5", "n", u"text"_s, u"4.5|n"_s);
    row("yes and a word", "yes", "maybe", u"text"_s, u"yes|maybe"_s);
    row("a number and a date", "5", "2020-01-02", u"text"_s, u"5|2020-01-02"_s);
    row("the same", "5", "7", u"integer"_s, u"5|7"_s);
    row("nothing", "5", "", u"integer"_s, u"5"_s);
}

void CustomFieldsTest::types()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, type);
    QFETCH(QString, values);
    TemporaryBook book;
    importText(book, "company,Level\nAcme," + first + "\n", Entity::Customer);
    const QByteArray before = *book->contentHash();
    QCOMPARE(describe(importAsPlanned(book, "company,Level\nBeta," + second + "\n", Entity::Customer)),
             u"1 new"_s);
    auto row =
        Statement::prepare(book->handle(), "SELECT (SELECT group_concat(type, ' ') FROM custom_field), "
                                           "group_concat(x001, '|') FROM (SELECT x001 FROM customer_extra "
                                           "ORDER BY id)");
    QVERIFY(row && *row->step());
    QCOMPARE(QString::fromUtf8(row->text(0).data()), type);
    QCOMPARE(QString::fromUtf8(row->text(1).data()), values);
    QVERIFY(book->check()->problems.isEmpty());
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), before);
}

void CustomFieldsTest::twoFilesAtOnce()
{
    TemporaryBook book;
    ImportRequest request;
    for (const char *text : {"company,Level\nAcme,5\n", "company,Level\nBeta,high\n"}) {
        QFile file(book.file(u"%1.csv"_s.arg(request.files.size())));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        request.files << file.fileName();
    }
    const auto receipts = import(book, request);
    QCOMPARE(describe(receipts[0]), u"1 new"_s);
    QCOMPARE(describe(receipts[1]), u"1 new"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_extra WHERE x001 IN ('5', 'high')"), 2);
    QCOMPARE(number(*book, "SELECT count(*) FROM custom_field WHERE type = 'text'"), 1);
    QCOMPARE(receipts[0].formats.back().type, FieldType::Text);
}

void CustomFieldsTest::dealFields()
{
    TemporaryBook book;
    importText(book, "id,Score\n1,5\n", Entity::Deal);
    QCOMPARE(describe(importAsPlanned(book, "id,Score\n1,5\n2,high\n", Entity::Deal)),
             u"1 new, 1 unchanged"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM deal_extra WHERE x001 IN ('5', 'high')"), 2);
}

void CustomFieldsTest::twoColumnsOfOneName()
{
    TemporaryBook book;
    ImportRequest request;
    request.wishes.map = parseMapRules(u"Level=extra.Rank"_s).value();
    const ImportReceipt receipt =
        importAsPlanned(book, "company,Level,Rank, Rank\nAcme,1,2,3\n", Entity::Customer, request);
    QCOMPARE(describe(receipt), u"1 new"_s);
    QCOMPARE(receipt.mapping.keyOf(1), u"extra.Rank"_s);
    QCOMPARE(receipt.mapping.keyOf(2), u"extra.Rank (2)"_s);
    QCOMPARE(receipt.mapping.keyOf(3), u"extra.Rank (3)"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_extra WHERE x001 = 1 AND x002 = 2 AND x003 = 3"),
             1);
}

void CustomFieldsTest::productOfColumns()
{
    TemporaryBook book;
    ImportRequest request;
    request.wishes.map = parseMapRules(u"A*B=extra.Total"_s).value();
    const ImportReceipt receipt =
        importAsPlanned(book, "company,A,B\nAcme,2,1.5\nBeta,3,2\nGamma,x,2\n", Entity::Customer, request);
    QCOMPARE(describe(receipt), u"2 new, 1 rejected"_s);
    QVERIFY2(receipt.issues()[0].reason.contains(u"field Total"_s), qPrintable(receipt.issues()[0].reason));
    QCOMPARE(number(*book, "SELECT slot FROM custom_field WHERE name = 'Total' AND type = 'real'"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_extra WHERE x001 IN (3.0, 6.0)"), 2);
}

void CustomFieldsTest::overwriteAsPlanned()
{
    TemporaryBook book;
    importText(book, "company,Level\nAcme,2020-01-02\nBeta,2020-01-03\n", Entity::Customer);
    ImportRequest request;
    request.ifExists = IfExists::Overwrite;
    QCOMPARE(describe(importAsPlanned(book, "company,Level\nAcme,2020-01-02\nBeta,later\n", Entity::Customer,
                                      request)),
             u"1 updated, 1 unchanged"_s);
}

QTEST_GUILESS_MAIN(CustomFieldsTest)
#include "tst_customfields.moc"
