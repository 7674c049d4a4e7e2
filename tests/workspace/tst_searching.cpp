// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"
#include "workspace/searching.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QString rowsText(const std::vector<Row> &rows)
{
    QStringList text;
    for (const Row row : rows)
        text << QString::number(row);
    return text.join(u' ');
}

/// Customers 0-5, their contacts 0-5, and a second contact (6) of customer 0.
ViewPtr makeView()
{
    SnapshotBuilder builder;
    const Row first = builder.customer({{FieldId::Name, "上海华信科技有限公司"},
                                        {FieldId::City, "上海"},
                                        {FieldId::ContactName, "王伟"},
                                        {FieldId::Mobile, "138 0011 2233"},
                                        {FieldId::Email, "wei@huaxin.example"}});
    builder.customer({{FieldId::Name, "重庆长安汽车"},
                      {FieldId::City, "重庆"},
                      {FieldId::ContactName, "李明朗"},
                      {FieldId::CompanyPhone, "023-6789 1234"},
                      {FieldId::Tags, "VIP;展会"}});
    builder.customer({{FieldId::Name, "Müller & Söhne GmbH"},
                      {FieldId::City, "Köln"},
                      {FieldId::ContactName, "Zoë Weiß"},
                      {FieldId::Phone, "+49 171 1234567"},
                      {FieldId::Notes, "wants a quote (50%)"}});
    builder.customer({{FieldId::Name, "Acme"}, {FieldId::Key, "K-0815"}, {FieldId::WeChat, "acme_wx"}});
    builder.customer({{FieldId::Name, "张江高科"}, {FieldId::CreditCode, "91310000MA1FL5XX3E"}});
    const Row gone = builder.customer({{FieldId::Name, "王府井"}, {FieldId::ContactName, "王芳"}});
    builder.contact(first, {{FieldId::ContactName, "Anna Schmidt"}, {FieldId::Mobile, "13900112233"}});
    builder.bury(gone);
    return builder.view();
}

} // namespace

/// The search field over customers and over contacts.
class SearchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void bestFirst_data();
    void bestFirst();
    void enoughExactHits();
    void blankFindsTheLiving_data();
    void blankFindsTheLiving();
    void cancelledFindsNothing();
    void updatesRows();
    void appendsRows();
    void manyChunks();
};

void SearchingTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("customers");
    QTest::addColumn<QString>("contacts");
    const auto row = [](const char16_t *typed, const char *customers, const char *contacts) {
        const QString text = QString::fromUtf16(typed);
        QTest::newRow(qPrintable(text))
            << text << QString::fromLatin1(customers) << QString::fromLatin1(contacts);
    };
    row(u"华", "0", "0 6"); // one character of the company finds all its people
    row(u"王", "0", "0");   // a removed customer is not found
    row(u"王伟", "0", "0");
    row(u"ww", "0", "0");
    row(u"wangwei", "0", "0");
    row(u"huaxin", "0", "0 6"); // pinyin of the company, and text of an address
    row(u"axin", "0", "0");     // within a syllable only the address has it
    row(u"shhx", "0", "0 6");
    row(u"hxkj", "0", "0 6");
    row(u"chongqing", "1", "1");
    row(u"cqca", "1", "1");
    row(u"lml", "1", "1");
    row(u"ingl", "", ""); // not at a syllable
    row(u"zhangjiang", "4", "4");
    row(u"mueller", "2", "2"); // one letter too many
    row(u"muller", "2", "2");
    row(u"MÜLLER", "2", "2");
    row(u"weiss", "2", "2");
    row(u"koln zoe", "2", "2");
    row(u"50%", "2", "2");
    row(u"13800112233", "0", "0");
    row(u"0011 2233", "0", "0 6");
    row(u"+86 139 0011 2233", "0", "6");
    row(u"67891234", "1", "1");
    row(u"0171 123", "", "");
    row(u"+49171", "2", "2");
    row(u"K-0815", "3", "3");
    row(u"acme_wx", "3", "3");
    row(u"91310000MA1FL5", "4", "4");
    row(u"vip", "1", "1");
    row(u"展会", "1", "1");
    row(u"anna", "0", "6");
    row(u"anna 华信", "0", "6"); // words of the person and of the company together
    row(u"anna 王伟", "0", "");  // two people of one company: the company, none of them alone
    row(u"anna müller", "", "");
    row(u"nobody", "", "");
    // One error in a word, since fewer than 20 are hit without.
    row(u"shcmidt", "0", "6");
    row(u"annna schmit", "0", "6");
    row(u"mulleer", "2", "2");
    row(u"sohme", "2", "2");
    row(u"acne", "3", "3");
    row(u"wiess koln", "2", "2");
    row(u"wiess koeln", "2", "2"); // an error in each word
    row(u"wiess kohlm", "", "");   // two in one
    row(u"acm", "3", "3");
    row(u"axm", "", "");
    row(u"139 0012", "", ""); // digits are as they are
}

void SearchingTest::bestFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("customers");
    QTest::addColumn<QString>("contacts");
    const auto row = [](const char16_t *typed, const char *customers, const char *contacts) {
        const QString text = QString::fromUtf16(typed);
        QTest::newRow(qPrintable(text))
            << text << QString::fromLatin1(customers) << QString::fromLatin1(contacts);
    };
    // 0 begins with it, 1 elsewhere, 2 whole, 3 within, 4 by a contact's whole name, 5 mistyped
    row(u"wang wei", "2 4 0 3 1 5", "4 7 0 2 3 1 5");
}

/// Whole names, beginnings of names, pieces of names, other fields, mistyped words.
void SearchingTest::bestFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, customers);
    QFETCH(QString, contacts);
    SnapshotBuilder builder;
    builder.customer({{FieldId::Name, "Wang Weimann"}, {FieldId::ContactName, "a"}});
    builder.customer({{FieldId::Name, "Hill"}, {FieldId::ContactName, "b"}, {FieldId::Notes, "wang wei"}});
    builder.customer({{FieldId::Name, "Wang Wei"}, {FieldId::ContactName, "c"}});
    builder.customer({{FieldId::Name, "The Wang Weir"}, {FieldId::ContactName, "d"}});
    const Row several = builder.customer({{FieldId::Name, "Dale"}, {FieldId::ContactName, "王伟"}});
    builder.customer({{FieldId::Name, "Wxang Wei"}, {FieldId::ContactName, "f"}});
    builder.contact(several, {{FieldId::ContactName, "someone else"}});
    builder.contact(several, {{FieldId::ContactName, "王伟"}});
    const ViewPtr view = builder.view();
    for (const ListKind list : {ListKind::Customers, ListKind::Contacts}) {
        const FoundPeople found = findPeople(*view->snapshot, list, typed.toStdString(), true, Progress());
        QVERIFY(std::ranges::is_sorted(found.rows));
        std::vector<Row> rows = found.rows;
        orderByRank(found, rows);
        QCOMPARE(rowsText(rows), list == ListKind::Customers ? customers : contacts);
    }
}

/// Twenty exact hits are enough: errors are then not thought of.
void SearchingTest::enoughExactHits()
{
    for (const std::size_t exact : {kEnoughExact - 1, kEnoughExact}) {
        SnapshotBuilder builder;
        for (std::size_t i = 0; i < exact; ++i)
            builder.customer({{FieldId::Name, "Miller"}});
        builder.customer({{FieldId::Name, "Muller"}});
        const auto rows = searchCustomers(*builder.view()->snapshot, "miller", Progress());
        QCOMPARE(rows.size(), kEnoughExact);
        QCOMPARE(rows.back(), exact < kEnoughExact ? Row(exact) : Row(exact - 1));
    }
}

void SearchingTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, customers);
    QFETCH(QString, contacts);
    const ViewPtr view = makeView();
    const std::string text = typed.toStdString();
    QCOMPARE(rowsText(searchCustomers(*view->snapshot, text, Progress())), customers);
    QCOMPARE(rowsText(searchContacts(*view->snapshot, text, Progress())), contacts);
}

void SearchingTest::blankFindsTheLiving_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  \t "_s;
    QTest::newRow("a wide blank") << u"\u3000"_s;
}

void SearchingTest::blankFindsTheLiving()
{
    QFETCH(QString, typed);
    const ViewPtr view = makeView();
    QCOMPARE(rowsText(searchCustomers(*view->snapshot, typed.toStdString(), Progress())), u"0 1 2 3 4"_s);
    QCOMPARE(searchContacts(*view->snapshot, typed.toStdString(), Progress()).size(), std::size_t(7));
}

void SearchingTest::cancelledFindsNothing()
{
    const ViewPtr view = makeView();
    Progress progress;
    progress.cancel();
    QVERIFY(searchCustomers(*view->snapshot, "acme", progress).empty());
    QVERIFY(searchContacts(*view->snapshot, "acme", progress).empty());
    Snapshot snapshot = *view->snapshot;
    const Status built = buildSearchText(snapshot, progress);
    QVERIFY(!built);
    QCOMPARE(built.error().code, ErrorCode::Cancelled);
}

void SearchingTest::updatesRows()
{
    const ViewPtr view = makeView();
    Snapshot next = *view->snapshot;
    next.customers.columns.text(FieldId::Name).set(3, "北京远大");
    next.customers.alive.set(4, 0);
    updateSearchText(next, std::vector<Row>{3, 4});
    QCOMPARE(rowsText(searchCustomers(next, "beijing", Progress())), u"3"_s);
    QVERIFY(searchCustomers(next, "acme_w", Progress()).size() == 1);
    QVERIFY(searchCustomers(next, "zhangjiang", Progress()).empty());
    QCOMPARE(rowsText(searchCustomers(*view->snapshot, "zhangjiang", Progress())), u"4"_s);
    QVERIFY(searchCustomers(*view->snapshot, "beijing", Progress()).empty());
}

void SearchingTest::appendsRows()
{
    SnapshotBuilder builder;
    builder.customer({{FieldId::Name, "one"}});
    Snapshot next = *builder.view()->snapshot;
    builder.customer({{FieldId::Name, "two"}, {FieldId::ContactName, "Zoe"}});
    builder.customer({{FieldId::Name, "three"}});
    const TextIndex behind = next.search;
    next = *builder.view()->snapshot;
    next.search = behind; // as after an insert: the index does not know the new rows yet
    updateSearchText(next, std::vector<Row>{1, 2});
    QCOMPARE(rowsText(searchCustomers(next, "zoe", Progress())), u"1"_s);
    QCOMPARE(rowsText(searchCustomers(next, "three", Progress())), u"2"_s);
    QCOMPARE(rowsText(searchCustomers(next, "one", Progress())), u"0"_s);
}

/// The work is shared among threads by chunks: every hit comes once, in order.
void SearchingTest::manyChunks()
{
    SnapshotBuilder builder;
    std::mt19937 random(3);
    std::vector<Row> expected;
    for (Row row = 0; row < 9'500; ++row) {
        const bool isHit = random() % 7 == 0;
        builder.customer({{FieldId::Name, isHit ? "needle" : "hay"}});
        if (isHit)
            expected.push_back(row);
    }
    const ViewPtr view = builder.view();
    QCOMPARE(view->snapshot->search.chunkCount(), std::size_t(3));
    QCOMPARE(searchCustomers(*view->snapshot, "needle", Progress()), expected);
    QCOMPARE(searchContacts(*view->snapshot, "needle", Progress()), expected);
}

QTEST_GUILESS_MAIN(SearchingTest)
#include "tst_searching.moc"
