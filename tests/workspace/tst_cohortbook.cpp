// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "support/loadedbook.h"
#include "support/snapshotbuilder.h"
#include "support/testdata.h"
#include "workspace/filtering.h"
#include "workspace/purchasecohorts.h"

#include <QTest>

#include <map>
#include <numeric>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// Purchases of @p customers customers by chance: returns, orders of several lines, some taken back whole.
ViewPtr randomView(unsigned seed, int customers)
{
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    SnapshotBuilder builder(kToday);
    std::uint32_t order = 0;
    for (int i = 0; i < customers; ++i) {
        const Row row = builder.customer({{FieldId::Name, "x"}});
        for (int orders = below(6); orders > 0; --orders) {
            const std::uint32_t number = below(3) == 0 ? 0 : ++order;
            const Day day = kToday + 5 - below(400); // some of them after today
            for (int lines = 1 + below(2); lines > 0; --lines)
                builder.purchase(row, day + below(40), below(100) - 40, number);
        }
    }
    return builder.view();
}

std::int64_t listed(const View &view, const QString &text)
{
    const auto filter = parseFilter(view, text);
    if (!filter)
        qFatal("%s", qPrintable(filter.error().message));
    std::vector<Row> rows(listRows(*view.snapshot, ListKind::Customers));
    std::iota(rows.begin(), rows.end(), Row{0});
    filterRows(view, ListKind::Customers, *filter, rows, Progress());
    return std::int64_t(rows.size());
}

/// Active customers by cohort and month, as text "2010-12", by the book's own tables: not one line of the
/// program's counting takes part.
std::map<std::pair<QString, QString>, std::int64_t> askBook(sqlite3 *book, CohortRule rule, Day asOf)
{
    const QString counts = rule == CohortRule::All ? u"1"_s : u"amount > 0 AND coalesce(total, amount) > 0"_s;
    const QString sql =
        u"WITH worth AS MATERIALIZED (SELECT sales_order, customer, sum(amount) AS total FROM purchase WHERE "
        "sales_order IS NOT NULL AND customer IS NOT NULL GROUP BY sales_order, customer), "
        "bought AS MATERIALIZED (SELECT DISTINCT customer, strftime('%Y-%m', day * 86400, 'unixepoch') AS "
        "month "
        "FROM purchase LEFT JOIN worth USING (sales_order, customer) WHERE customer IS NOT NULL AND day <= "
        "%1 "
        "AND %2), "
        "first AS MATERIALIZED (SELECT customer, min(month) AS start FROM bought GROUP BY customer) "
        "SELECT start, month, count(*) FROM bought JOIN first USING (customer) GROUP BY start, month"_s.arg(
            QString::number(asOf.number()), counts);
    auto statement = Statement::prepare(book, sql.toStdString());
    if (!statement)
        qFatal("%s", qPrintable(statement.error().detail));
    std::map<std::pair<QString, QString>, std::int64_t> cells;
    while (statement->step().value())
        cells[{toQString(statement->text(0)), toQString(statement->text(1))}] = statement->integer(2);
    return cells;
}

} // namespace

/// Cohorts of a book: against the list, and against SQL over its tables.
class CohortBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filterListsTheCell_data();
    void filterListsTheCell();
    void orderAmountsInFilters_data();
    void orderAmountsInFilters();
    void endsWithTheLastPurchase_data();
    void endsWithTheLastPurchase();
    void onlineRetail();
};

void CohortBookTest::filterListsTheCell_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("rule");
    for (unsigned seed = 1; seed <= 3; ++seed) {
        for (const int unit : {0, 1}) {
            for (const int rule : {0, 1})
                QTest::addRow("seed %u, unit %d, rule %d", seed, unit, rule) << seed << unit << rule;
        }
    }
}

void CohortBookTest::filterListsTheCell()
{
    QFETCH(unsigned, seed);
    QFETCH(int, unit);
    QFETCH(int, rule);
    const ViewPtr view = randomView(seed, 120);
    const CohortQuestion question{CalendarUnit(unit), CohortRule(rule), view->asOf};
    const Cohorts cohorts = cohortsOf(*view->snapshot, question);
    QVERIFY(cohorts.cohorts.size() > 3);
    QVERIFY(cohorts.later > 0);
    for (const Cohort &cohort : cohorts.cohorts) {
        for (std::size_t after = 0; after < cohort.cells.size(); ++after)
            QCOMPARE(listed(*view, cohortFilter(question, cohort.start, int(after))),
                     cohort.cells[after].active);
    }
}

void CohortBookTest::orderAmountsInFilters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("customers");
    const auto row = [](const char *filter, int customers) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << customers;
    };
    row("bought", 4);
    row("bought(orderAmount > 0)", 2);
    row("bought(amount > 0 and orderAmount > 0)", 2);
    row("bought(amount > 0)", 3);
    row("bought(orderAmount = 0)", 1);
    row("bought(orderAmount < 0)", 1);
    row("bought(orderAmount >= 150)", 1);
    row("not bought(orderAmount > 0)", 3);
}

void CohortBookTest::orderAmountsInFilters()
{
    QFETCH(QString, filter);
    SnapshotBuilder builder(kToday);
    for (int i = 0; i < 5; ++i)
        builder.customer({{FieldId::Name, "x"}});
    builder.purchase(0, kToday - 3, 100, 1); // two lines of one order
    builder.purchase(0, kToday - 3, 50, 1);
    builder.purchase(1, kToday - 3, 100, 1); // the same number of somebody else
    builder.purchase(1, kToday - 2, -40, 1);
    builder.purchase(2, kToday - 3, 100, 3); // taken back whole
    builder.purchase(2, kToday - 1, -100, 3);
    builder.purchase(3, kToday - 1, -5);
    const ViewPtr view = builder.view();
    QTEST(int(listed(*view, filter)), "customers");
}

void CohortBookTest::endsWithTheLastPurchase_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("asOf");
    QTest::newRow("this month") << 3 << 0 << u"2026-11-21"_s;
    QTest::newRow("last month") << 40 << 0 << u"2026-10-31"_s;
    QTest::newRow("this quarter") << 40 << 1 << u"2026-11-21"_s;
    QTest::newRow("years ago") << 5000 << 1 << u"2013-03-31"_s;
    QTest::newRow("tomorrow") << -1 << 0 << u"2026-11-21"_s;
}

void CohortBookTest::endsWithTheLastPurchase()
{
    QFETCH(int, daysAgo);
    QFETCH(int, unit);
    SnapshotBuilder builder(kToday);
    builder.purchase(builder.customer({{FieldId::Name, "x"}}), kToday - daysAgo, 10);
    QTEST(cohortDay(*builder.view()->snapshot, kToday, CalendarUnit(unit)).toIso(), "asOf");
}

/// UCI Online Retail, December 2010: 948 customers by all rows, 885 by orders above 0; all other cells as SQL
/// counts them.
void CohortBookTest::onlineRetail()
{
    LEADBOOK_REQUIRE_DATA(first, u"sales/online_retail/online_retail_2010-12_2011-06.csv"_s);
    LEADBOOK_REQUIRE_DATA(second, u"sales/online_retail/online_retail_2011-07_2011-12.csv"_s);
    LoadedBook book(kToday);
    ImportRequest request;
    request.files = QStringList{first, second};
    request.into = Entity::Purchase;
    request.wishes.map = *parseMapRules(u"Quantity*UnitPrice=amount"_s);
    QVERIFY(awaited(book.workspace().import(request, std::make_shared<Progress>())));
    const SnapshotPtr snapshot = book.load()->snapshot;
    const auto tables = ReadConnection::open(book.path());
    QVERIFY(tables);
    const Day asOf = Day::fromIso(u"2011-12-09").value();
    for (const auto &[rule, december] :
         {std::pair{CohortRule::All, 948}, std::pair{CohortRule::Positive, 885}}) {
        const Cohorts cohorts = cohortsOf(*snapshot, {CalendarUnit::Month, rule, asOf});
        QCOMPARE(cohorts.cohorts.size(), 13U);
        QCOMPARE(cohorts.cohorts[0].start.toIso(), u"2010-12-01"_s);
        QCOMPARE(cohorts.cohorts[0].size, december);
        QVERIFY(cohorts.isLastRunning);
        auto cells = askBook(tables->handle(), rule, asOf);
        for (const Cohort &cohort : cohorts.cohorts) {
            for (std::size_t after = 0; after < cohort.cells.size(); ++after) {
                const QString month = cohort.start.addMonths(int(after)).toIso().chopped(3);
                QCOMPARE(cohort.cells[after].active, (cells[{cohort.start.toIso().chopped(3), month}]));
            }
            QCOMPARE(cohort.size, cohort.cells[0].active);
        }
        std::int64_t told = 0;
        for (const auto &[key, count] : cells)
            told += count;
        std::int64_t counted = 0;
        for (const Cohort &cohort : cohorts.cohorts) {
            for (const CohortCell &cell : cohort.cells)
                counted += cell.active;
        }
        QCOMPARE(counted, told); // and there is no cell beside these
    }
}

QTEST_GUILESS_MAIN(CohortBookTest)
#include "tst_cohortbook.moc"
