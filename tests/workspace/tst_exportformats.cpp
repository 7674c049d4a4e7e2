// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exportfixture.h"
#include "workspace/exporting/tablecolumns.h"

using namespace leadbook;
using namespace leadbook::test;

/// Workbooks and vCards hold what CSV files hold.
class ExportFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workbooks_data();
    void workbooks();
    void cards();
};

void ExportFormatsTest::workbooks_data()
{
    QTest::addColumn<int>("table");
    QTest::newRow("customers") << int(Entity::Customer);
    QTest::newRow("deals") << int(Entity::Deal);
    QTest::newRow("purchases") << int(Entity::Purchase);
    QTest::newRow("interactions") << int(Entity::Interaction);
    QTest::newRow("owners") << int(Entity::Owner);
    QTest::newRow("products") << int(Entity::Product);
}

/// A workbook holds what the CSV holds: taken in by another book it is the same file there.
void ExportFormatsTest::workbooks()
{
    QFETCH(int, table);
    LoadedBook book(kToday);
    book.generate(60);
    const QByteArray csv = exported(book, request(Entity(table)));
    const QByteArray workbook = exportedWorkbook(book, request(Entity(table)));
    QVERIFY(workbook.startsWith("PK"));
    const bool isOfCustomers = Entity(table) != Entity::Customer && hasCustomer(Entity(table));
    const QByteArray customers =
        isOfCustomers ? exportedWorkbook(book, request(Entity::Customer)) : QByteArray();
    QCOMPARE(QString::fromUtf8(throughAnotherBook(workbook, Entity(table), customers)),
             QString::fromUtf8(csv));
}

/// Customers come back from vCards with all that a card has a home for.
void ExportFormatsTest::cards()
{
    const QStringList fields{u"id"_s,      u"name"_s,     u"contact"_s, u"kind"_s, u"title"_s,
                             u"email"_s,   u"mobile"_s,   u"wechat"_s,  u"city"_s, u"region"_s,
                             u"country"_s, u"birthday"_s, u"gender"_s,  u"tags"_s, u"notes"_s};
    LoadedBook book(kToday);
    book.generate(60);
    ExportRequest wanted = request(Entity::Customer);
    wanted.path = book.file(u"export.vcf"_s);
    const ViewPtr view = book.load();
    QCOMPARE(exportTable(*view, book.path(), wanted, Progress()).value(), 60);
    LoadedBook other(kToday);
    ImportRequest import;
    import.files = QStringList{wanted.path};
    import.review = ReviewAs::New;
    const auto imported = awaited(other.workspace().import(import, std::make_shared<Progress>()));
    QVERIFY(imported);
    QCOMPARE(imported->front().rows(), 60);
    QCOMPARE(imported->front().count(RowOutcome::Rejected), 0);
    QCOMPARE(QString::fromUtf8(exported(other, request(Entity::Customer, fields))),
             QString::fromUtf8(exported(book, request(Entity::Customer, fields))));
    wanted.table = Entity::Deal;
    QCOMPARE(exportTable(*view, book.path(), wanted, Progress()).error().code, ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(ExportFormatsTest)
#include "tst_exportformats.moc"
