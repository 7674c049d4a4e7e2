// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/records.h"
#include "workspace/exporting/exportscope.h"
#include "workspace/exporting/tableexport.h"
#include "workspace/filtering.h"

#include <QFile>
#include <QTest>

#include <array>
#include <atomic>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Whom an export means, told by a list or by ids.
class ExportScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyone();
    void whomAListFinds_data();
    void whomAListFinds();
    void chosenCustomers();
    void chosenContactsStandForTheirCustomers();
    void whoIsGoneIsLeftOut();
    void exportsWhatIsMeant_data();
    void exportsWhatIsMeant();
    void countsPeopleNotRows();
    void passingByIsCancelledToo();
    void exportsNothingWithoutAView();

private:
    std::vector<Row> customersOf(const ExportScope &scope) const
    {
        return peopleOf(*m_view, scope, ListKind::Customers, Progress());
    }
    std::vector<Row> contactsOf(const ExportScope &scope) const
    {
        return peopleOf(*m_view, scope, ListKind::Contacts, Progress());
    }

    LoadedBook m_book{Day(20'778)};
    ViewPtr m_view;
    std::int64_t m_first = 0;
    std::array<std::int64_t, 3> m_contacts{}; ///< two of the first customer, one of the third
};

void ExportScopeTest::initTestCase()
{
    m_book.change([this](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomers(editor, 6, &m_first));
        constexpr std::array<int, 3> kCustomerOf{0, 0, 2};
        for (std::size_t i = 0; i < m_contacts.size(); ++i) {
            LEADBOOK_TRY(asStatus(editor.insert(RecordTable::Contact, std::array{Cell{"name", u"Kim"_s}}),
                                  &m_contacts[i]));
            const std::array link{Cell{"customer", qlonglong(m_first + kCustomerOf[i])},
                                  Cell{"contact", qlonglong(m_contacts[i])},
                                  Cell{"is_primary", i != 1 ? 1 : 0}};
            LEADBOOK_TRY(asStatus(editor.insert(RecordTable::CustomerContact, link)));
        }
        return {};
    });
    m_view = m_book.load();
}

void ExportScopeTest::everyone()
{
    QCOMPARE(customersOf({}), (std::vector<Row>{0, 1, 2, 3, 4, 5}));
    QCOMPARE(contactsOf({}), (std::vector<Row>{0, 1, 2}));
}

void ExportScopeTest::whomAListFinds_data()
{
    QTest::addColumn<ListKind>("list");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<std::vector<Row>>("rows");
    const auto row = [](const char *name, ListKind list, const QString &search, const QString &filter,
                        const std::vector<Row> &rows) {
        QTest::newRow(name) << list << search << filter << rows;
    };
    row("all", ListKind::Customers, {}, {}, {0, 1, 2, 3, 4, 5});
    row("search", ListKind::Customers, u"customer 4"_s, {}, {4});
    row("filter", ListKind::Customers, {}, u"city = Berlin"_s, {1, 3, 5});
    row("both", ListKind::Customers, u"customer 3"_s, u"city = Berlin"_s, {3});
    row("nobody", ListKind::Customers, u"customer 2"_s, u"city = Berlin"_s, {});
    row("contacts, each customer once", ListKind::Contacts, {}, {}, {0, 2});
}

void ExportScopeTest::whomAListFinds()
{
    QFETCH(ListKind, list);
    QFETCH(QString, search);
    QFETCH(QString, filter);
    ExportScope scope;
    scope.kind = ExportScope::Kind::Listed;
    scope.query.list = list;
    scope.query.search = search;
    scope.query.sort = {{FieldId::Name, true}};
    if (!filter.isEmpty()) {
        auto parsed = parseFilter(*m_view, filter);
        QVERIFY(parsed);
        scope.query.filter = std::make_shared<const Filter>(*std::move(parsed));
    }
    QTEST(customersOf(scope), "rows");
}

void ExportScopeTest::chosenCustomers()
{
    ExportScope scope;
    scope.kind = ExportScope::Kind::Chosen;
    scope.ids = {m_first + 4, m_first, m_first + 4};
    QCOMPARE(customersOf(scope), (std::vector<Row>{0, 4}));
    QCOMPARE(contactsOf(scope), (std::vector<Row>{0, 1})); // whom those customers have
}

void ExportScopeTest::chosenContactsStandForTheirCustomers()
{
    ExportScope scope;
    scope.kind = ExportScope::Kind::Chosen;
    scope.query.list = ListKind::Contacts;
    scope.ids = {m_contacts[2], m_contacts[1]};
    QCOMPARE(customersOf(scope), (std::vector<Row>{0, 2}));
    QCOMPARE(contactsOf(scope), (std::vector<Row>{1, 2})); // not the others of those customers
}

void ExportScopeTest::whoIsGoneIsLeftOut()
{
    LoadedBook book(Day(20'778));
    std::int64_t first = 0;
    book.change([&](Editor &editor) { return addCustomers(editor, 3, &first); });
    book.load();
    book.change([&](Editor &editor) -> Status {
        LEADBOOK_TRY(editor.removeCustomer(first + 1));
        return {};
    });
    QTRY_COMPARE(book.workspace().view()->snapshot->customers.aliveCount, std::size_t{2});
    ExportScope scope;
    scope.kind = ExportScope::Kind::Chosen;
    scope.ids = {first, first + 1, first + 2, 77};
    QCOMPARE(peopleOf(*book.workspace().view(), scope, ListKind::Customers, Progress()),
             (std::vector<Row>{0, 2}));
}

void ExportScopeTest::exportsWhatIsMeant_data()
{
    QTest::addColumn<ListKind>("list");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("people");
    QTest::newRow("customers") << ListKind::Customers << QList<qint64>{m_first + 5, m_first + 1}
                               << QByteArray("Customer 1,Berlin\r\nCustomer 5,Berlin\r\n") << 2;
    QTest::newRow("one contact of two")
        << ListKind::Contacts << QList<qint64>{m_contacts[1]} << QByteArray("Customer 0,上海\r\n") << 1;
}

void ExportScopeTest::exportsWhatIsMeant()
{
    QFETCH(ListKind, list);
    QFETCH(QList<qint64>, ids);
    ExportScope scope;
    scope.kind = ExportScope::Kind::Chosen;
    scope.query.list = list;
    scope.ids.assign(ids.begin(), ids.end());
    ExportRequest request;
    request.path = m_book.file(u"two.csv"_s);
    request.list = list;
    request.fields = QStringList{u"name"_s, u"city"_s};
    const auto counts = awaited(m_book.workspace().exportRows(scope, request, std::make_shared<Progress>()));
    QVERIFY(counts);
    QTEST(static_cast<int>(counts->people), "people");
    QTEST(static_cast<int>(counts->rows), "people");
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QFETCH(QByteArray, text);
    QCOMPARE(file.readAll(), "\xef\xbb\xbfname,city\r\n" + text);
}

void ExportScopeTest::countsPeopleNotRows()
{
    ExportRequest request;
    request.path = m_book.file(u"all.csv"_s);
    const auto counts = awaited(m_book.workspace().exportRows({}, request, std::make_shared<Progress>()));
    QVERIFY(counts);
    QCOMPARE(counts->people, 6);
    QCOMPARE(counts->rows, 7); // a row for each of the two contacts of the first
}

void ExportScopeTest::passingByIsCancelledToo()
{
    LoadedBook book(Day(20'778));
    std::int64_t first = 0;
    book.change([&](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomers(editor, 10'000, &first));
        return addPurchases(editor, first, 10'000);
    });
    book.load();
    ExportScope scope;
    scope.kind = ExportScope::Kind::Chosen;
    scope.ids = {first + 9'999}; // whose one purchase is the last
    ExportRequest request;
    request.path = book.file(u"purchases.csv"_s);
    request.table = Entity::Purchase;
    std::shared_ptr<Progress> progress;
    std::atomic<int> reports = 0;
    progress = std::make_shared<Progress>([&](std::int64_t, std::int64_t) {
        ++reports;
        progress->cancel();
    });
    const auto counts = awaited(book.workspace().exportRows(scope, request, progress));
    QVERIFY(!counts);
    QCOMPARE(counts.error().code, ErrorCode::Cancelled);
    QCOMPARE(reports, 1);
    QVERIFY(!QFile::exists(request.path));
}

void ExportScopeTest::exportsNothingWithoutAView()
{
    LoadedBook book(Day(20'778));
    ExportRequest request;
    request.path = book.file(u"none.csv"_s);
    const auto counts = awaited(book.workspace().exportRows({}, request, std::make_shared<Progress>()));
    QVERIFY(!counts);
    QVERIFY(!QFile::exists(request.path));
}

QTEST_GUILESS_MAIN(ExportScopeTest)
#include "tst_exportscope.moc"
