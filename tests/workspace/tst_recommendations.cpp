// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "store/statement.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "support/testdata.h"
#include "workspace/products/recommendations.h"

#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// Printers (0) and paper (1) are bought together by ten customers, one of whom bought ink (2), too; customer
/// 11 bought a printer alone, 12 gave one back, 13 bought nothing. Each customer has one order.
Status addOrders(Editor &editor)
{
    RowWriter rows(editor);
    std::array<qlonglong, 3> products{};
    for (const auto &[at, name] : {std::pair(0, "printer"), std::pair(1, "paper"), std::pair(2, "ink")})
        products[std::size_t(at)] = rows.add(RecordTable::Product, {{"name", QString::fromLatin1(name)}});
    for (int i = 1; i <= 13; ++i) {
        const qlonglong customer = rows.add(RecordTable::Customer, {{"name", u"C%1"_s.arg(i)}});
        if (i == 13)
            break;
        const qlonglong order =
            rows.add(RecordTable::SalesOrder, {{"customer", customer}, {"number", u"O%1"_s.arg(i)}});
        const auto buy = [&](std::size_t product, int amount, int day) {
            rows.add(RecordTable::Purchase, {{"customer", customer},
                                             {"sales_order", order},
                                             {"product", products[product]},
                                             {"day", kToday.number() + day},
                                             {"amount", qlonglong{amount} * Money::kScale}});
        };
        buy(0, i == 12 ? -5 : 5, -30);
        if (i <= 10)
            buy(1, 1, -30);
        if (i == 1)
            buy(2, 1, -30);
        if (i == 2)
            buy(2, 1, 30); // is yet to come
    }
    // Nobody's, and of no order.
    rows.add(RecordTable::Purchase,
             {{"product", products[2]}, {"day", kToday.number() - 9}, {"amount", qlonglong{Money::kScale}}});
    return rows.status();
}

std::int64_t ask(sqlite3 *database, std::string_view sql)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement || !statement->step().value_or(false))
        qFatal("%s", statement ? "no row" : qPrintable(statement.error().detail));
    return statement->integer(0);
}

} // namespace

class RecommendationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void baskets();
    void ofACustomer();
    void whoBoughtNothing();
    void onlineRetail();
};

void RecommendationsTest::baskets()
{
    LoadedBook book(kToday);
    book.change(addOrders);
    const SnapshotPtr snapshot = book.load()->snapshot;
    const Baskets orders = basketsOf(*snapshot, BasketBy::Order, kToday);
    QCOMPARE(orders.size(), 12); // eleven with something above 0, and the line of no order
    const auto place = [&](const char *name) {
        return std::uint32_t(std::ranges::find(snapshot->products, name, &ProductRow::name) -
                             snapshot->products.begin());
    };
    QCOMPARE(orders.count(place("printer")), 11);
    QCOMPARE(orders.count(place("paper")), 10);
    QCOMPARE(orders.count(place("ink")), 2);
    const auto with = orders.with(place("printer"), kLeastTogether);
    QCOMPARE(with.size(), std::size_t(1));
    QCOMPARE(with[0].second, place("paper"));
    QCOMPARE(with[0].both, 10);
    QCOMPARE(with[0].lift, 10.0 * 12 / (11 * 10));
    const Baskets customers = basketsOf(*snapshot, BasketBy::Customer, kToday);
    QCOMPARE(customers.size(), 11);
    QCOMPARE(basketsOf(*snapshot, BasketBy::Customer, kToday + 60).count(place("ink")), 2);
}

void RecommendationsTest::ofACustomer()
{
    LoadedBook book(kToday);
    book.change(addOrders);
    const SnapshotPtr snapshot = book.load()->snapshot;
    const Baskets orders = basketsOf(*snapshot, BasketBy::Order, kToday);
    const Baskets customers = basketsOf(*snapshot, BasketBy::Customer, kToday);
    const auto rowOf = [&](std::string_view name) {
        for (Row row = 0; row < snapshot->customers.rows(); ++row)
            if (snapshot->customers.columns.text(FieldId::Name)[row] == name)
                return row;
        return kNoRow;
    };
    const auto wanted = recommendations(orders, customers, rowOf("C11"), 5);
    QVERIFY(!wanted.empty());
    QCOMPARE(QString::fromStdString(snapshot->products[wanted[0].product].name), u"paper"_s);
    QCOMPARE(wanted[0].pair.confidence, 10.0 / 11);
    QCOMPARE(wanted[0].alike, 10);
    QCOMPARE(wanted[0].asked, 10);
    QCOMPARE(wanted[0].score, 1.0); // all customers alike have it
    QCOMPARE(recommendations(orders, customers, rowOf("C11"), 1).size(), std::size_t(1));
    // Nothing that a customer has.
    for (const Recommendation &each : recommendations(orders, customers, rowOf("C3"), 5))
        QCOMPARE(QString::fromStdString(snapshot->products[each.product].name), u"ink"_s);
}

void RecommendationsTest::whoBoughtNothing()
{
    LoadedBook book(kToday);
    book.change(addOrders);
    const SnapshotPtr snapshot = book.load()->snapshot;
    const Baskets orders = basketsOf(*snapshot, BasketBy::Order, kToday);
    const Baskets customers = basketsOf(*snapshot, BasketBy::Customer, kToday);
    const auto last = static_cast<Row>(snapshot->customers.rows() - 1);
    QVERIFY(recommendations(orders, customers, last, 5).empty());
}

/// UCI Online Retail: support and lift of its pairs as SQL counts them.
void RecommendationsTest::onlineRetail()
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
    const Baskets orders = basketsOf(*snapshot, BasketBy::Order, kToday);
    const auto pairs = orders.pairs(100, 40, Progress());
    QCOMPARE(pairs.size(), std::size_t(40));
    const auto connection = ReadConnection::open(book.path());
    QVERIFY(connection);
    sqlite3 *database = connection->handle();
    constexpr std::string_view kCounts = " FROM purchase WHERE amount > 0 AND product IS NOT NULL";
    const std::int64_t all =
        ask(database, "SELECT count(DISTINCT coalesce(sales_order, -id))" + std::string(kCounts));
    QCOMPARE(orders.size(), all);
    // Each count reads the whole table: a few of them, from the first to the last.
    for (std::size_t i = 0; i < pairs.size(); i += 7) {
        const ProductPair &pair = pairs[i];
        const auto a = std::to_string(snapshot->products[pair.first].id);
        const auto b = std::to_string(snapshot->products[pair.second].id);
        const auto with = [&](const std::string &product) {
            return "SELECT DISTINCT coalesce(sales_order, -id) AS basket" + std::string(kCounts) +
                   " AND product = " + product;
        };
        const std::int64_t as = ask(database, "SELECT count(*) FROM (" + with(a) + ")");
        const std::int64_t bs = ask(database, "SELECT count(*) FROM (" + with(b) + ")");
        const std::int64_t both =
            ask(database, "SELECT count(*) FROM (" + with(a) + " INTERSECT " + with(b) + ")");
        QCOMPARE(pair.both, both);
        QCOMPARE(pair.support, double(both) / double(all));
        QCOMPARE(pair.confidence, double(both) / double(as));
        QCOMPARE(pair.lift, double(both) * double(all) / (double(as) * double(bs)));
    }
}

QTEST_GUILESS_MAIN(RecommendationsTest)
#include "tst_recommendations.moc"
