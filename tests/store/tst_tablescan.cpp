// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "store/tablescan.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QTest>

#include <vector>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Rows of a table passed by as arguments of a function.
class TableScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_book.reset(); }
    void passesValues();
    void passesRange_data();
    void passesRange();
    void passesToTwoAtOnce();
    void isCancelled();
    void unknownColumnFails();
    void plainSqlCannotVisit();

private:
    std::vector<std::int64_t> scannedIds(const IdRange &range, std::int64_t limit);

    std::unique_ptr<TemporaryBook> m_book;
    std::int64_t m_firstId = 0;
};

void TableScanTest::init()
{
    m_book = std::make_unique<TemporaryBook>();
    LEADBOOK_VERIFY(
        (*m_book)->change(u"a"_s, [this](Editor &editor) { return addCustomers(editor, 100, &m_firstId); }));
}

void TableScanTest::passesValues()
{
    int seen = 0;
    const auto visit = [&](const ScannedRow &row) {
        const int i = static_cast<int>(row.integer(0) - m_firstId);
        QCOMPARE(i, seen++);
        QCOMPARE(row.text(1), "Customer " + std::to_string(i));
        QCOMPARE(row.integer(2), i % 100);
        QCOMPARE(row.isNull(3), i % 3 != 0);
        QCOMPARE(row.text(3).empty(), i % 3 != 0);
        QCOMPARE(row.real(4), 0.5 * i);
        QCOMPARE(row.money(5), i % 2 == 0 ? Money(i) : Money());
        QCOMPARE(row.day(6), i % 2 == 0 ? Day(i) : Day());
    };
    const TableScan scan{"customer",
                         "id, name, employees, notes, employees * 0.5, "
                         "iif(employees % 2, NULL, employees), iif(employees % 2, NULL, employees)"};
    LEADBOOK_VERIFY(scanTable((*m_book)->handle(), scan, Progress(), visit));
    QCOMPARE(seen, 100);
}

std::vector<std::int64_t> TableScanTest::scannedIds(const IdRange &range, std::int64_t limit)
{
    std::vector<std::int64_t> offsets;
    const Status done =
        scanTable((*m_book)->handle(), {"customer", "id", range, limit}, Progress(),
                  [&](const ScannedRow &row) { offsets.push_back(row.integer(0) - m_firstId); });
    return done ? offsets : std::vector<std::int64_t>{-1};
}

void TableScanTest::passesRange_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("count");
    QTest::newRow("one row") << 7 << 7 << 0 << 1;
    QTest::newRow("some rows") << 10 << 19 << 0 << 10;
    QTest::newRow("beyond the end") << 95 << 200 << 0 << 5;
    QTest::newRow("none") << 200 << 300 << 0 << 0;
    QTest::newRow("no more than") << 10 << 90 << 3 << 3;
    QTest::newRow("fewer than the limit") << 98 << 200 << 50 << 2;
}

void TableScanTest::passesRange()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, limit);
    QFETCH(int, count);
    std::vector<std::int64_t> expected;
    for (int i = 0; i < count; ++i)
        expected.push_back(first + i);
    QVERIFY(scannedIds({m_firstId + first, m_firstId + last}, limit) == expected);
}

/// A scan within a scan: each passes its rows to its own visitor.
void TableScanTest::passesToTwoAtOnce()
{
    int outer = 0;
    int inner = 0;
    sqlite3 *database = (*m_book)->handle();
    const auto scanStages = [&](const ScannedRow &) {
        ++outer;
        const auto count = [&](const ScannedRow &) { ++inner; };
        QVERIFY(scanTable(database, {"stage", "id"}, Progress(), count).has_value());
    };
    const TableScan three{"customer", "id", {m_firstId, m_firstId + 2}};
    LEADBOOK_VERIFY(scanTable(database, three, Progress(), scanStages));
    QCOMPARE(outer, 3);
    QCOMPARE(inner, 15);
}

void TableScanTest::isCancelled()
{
    Progress progress;
    progress.cancel();
    int seen = 0;
    const Status done =
        scanTable((*m_book)->handle(), {"customer", "id"}, progress, [&](const ScannedRow &) { ++seen; });
    QCOMPARE(errorOf(done).code, ErrorCode::Cancelled);
    QCOMPARE(seen, 0);
    // The connection is as it was.
    QCOMPARE(scannedIds({}, 0).size(), std::size_t(100));
}

void TableScanTest::unknownColumnFails()
{
    const Status done =
        scanTable((*m_book)->handle(), {"customer", "id, colour"}, Progress(), [](const ScannedRow &) {});
    QVERIFY(!done);
}

/// A query that hands over no scan has nothing to visit.
void TableScanTest::plainSqlCannotVisit()
{
    auto connection = ReadConnection::open(m_book->path());
    LEADBOOK_VERIFY(connection);
    auto statement = Statement::prepare(connection->handle(), "SELECT leadbook_visit(id) FROM customer");
    LEADBOOK_VERIFY(statement);
    QVERIFY(!statement->step());
}

QTEST_GUILESS_MAIN(TableScanTest)
#include "tst_tablescan.moc"
