// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filtering.h"
#include "workspace/products/catalogue.h"
#include "workspace/products/statedinterest.h"
#include "workspace/strategydesk.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The catalogue of products and what customers showed interest in.
class ProductsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogue();
    void drillsToItsPeople();
    void interests_data();
    void interests();
    void strongestSign();

private:
    struct Shop
    {
        StrategyDesk desk;
        qlonglong mug = 0;
        qlonglong pot = 0;
        qlonglong aha = 0;
        qlonglong bee = 0;
    };
    static std::unique_ptr<Shop> open();
    static QStringList told(Shop &shop);
};

std::unique_ptr<ProductsTest::Shop> ProductsTest::open()
{
    auto shop = std::make_unique<Shop>();
    shop->aha = shop->desk.addCustomer(u"Aha"_s, shop->desk.today() - 300);
    shop->bee = shop->desk.addCustomer(u"Bee"_s, shop->desk.today() - 300);
    shop->desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        shop->mug = rows.add(RecordTable::Product,
                             {{"name", u"Mug"_s}, {"key", u"M-1"_s}, {"category", u"Kitchen"_s}});
        shop->pot = rows.add(RecordTable::Product, {{"name", u"Pot"_s}, {"category", u"Garden"_s}});
        return rows.status();
    });
    return shop;
}

QStringList ProductsTest::told(Shop &shop)
{
    const View &view = shop.desk.view();
    QStringList lines;
    const Row row = view.snapshot->customers.ids.find(shop.aha);
    for (const StatedInterest &each :
         StrategyDesk::check(statedInterests(shop.desk.path(), view, row, Progress())))
        lines << QStringLiteral("%1 %2 %3")
                     .arg(QString::fromStdString(view.snapshot->products[each.product].name))
                     .arg(int(each.sign))
                     .arg(each.times);
    return lines;
}

void ProductsTest::catalogue()
{
    const auto shop = open();
    StrategyDesk &desk = shop->desk;
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        const qlonglong order =
            rows.add(RecordTable::SalesOrder, {{"customer", shop->aha}, {"number", u"1"_s}});
        const auto line = [&](qlonglong customer, qlonglong product, int amount, QVariant of, int day) {
            rows.add(RecordTable::Purchase, {{"customer", customer},
                                             {"product", product},
                                             {"sales_order", of},
                                             {"day", (desk.today() + day).number()},
                                             {"amount", qlonglong{amount} * Money::kScale}});
        };
        line(shop->aha, shop->mug, 10, order, -9);
        line(shop->aha, shop->mug, 20, order, -9); // the same order
        line(shop->bee, shop->mug, 5, QVariant(), -3);
        line(shop->bee, shop->mug, -5, QVariant(), -2); // a return
        line(shop->bee, shop->pot, 100, QVariant(), -50);
        line(shop->bee, shop->mug, 1'000, QVariant(), 9); // to come
        return rows.status();
    });
    const auto figures = productCatalogue(desk.view(), Progress());
    QCOMPARE(figures.size(), 2U);
    QCOMPARE(desk.view().snapshot->products[figures[0].product].name, std::string("Pot"));
    const ProductFigure &mug = figures[1];
    QCOMPARE(mug.customers, 2);
    QCOMPARE(mug.orders, 2);
    QVERIFY(mug.revenue == Money(30 * Money::kScale));
    QCOMPARE(mug.last, desk.today() - 3);
    Progress cancelled;
    cancelled.cancel();
    QVERIFY(productCatalogue(desk.view(), cancelled).empty());
}

/// The filters name exactly those customers.
void ProductsTest::drillsToItsPeople()
{
    const auto shop = open();
    StrategyDesk &desk = shop->desk;
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        for (const auto &[customer, product] :
             {std::pair(shop->aha, shop->mug), std::pair(shop->aha, shop->pot),
              std::pair(shop->bee, shop->mug)})
            rows.add(RecordTable::Purchase, {{"customer", customer},
                                             {"product", product},
                                             {"day", (desk.today() - 3).number()},
                                             {"amount", qlonglong{10} * Money::kScale}});
        return rows.status();
    });
    const auto count = [&](const QString &text) {
        const Filter filter = StrategyDesk::check(parseFilter(desk.view(), text));
        std::vector<Row> rows{0, 1};
        filterRows(desk.view(), ListKind::Customers, filter, rows, Progress());
        return rows.size();
    };
    const Snapshot &snapshot = *desk.view().snapshot;
    for (const ProductFigure &figure : productCatalogue(desk.view(), Progress()))
        QCOMPARE(count(boughtFilter(snapshot, figure.product)), std::size_t(figure.customers));
    QCOMPARE(count(boughtBothFilter(snapshot, 0, 1)), 1U);
}

void ProductsTest::interests_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("what"); // a kind of interaction, or the text
    QTest::addColumn<int>("before");   // days before today
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("looked") << u"interaction"_s << u"7"_s << 3 << QStringList{u"Mug 3 1"_s};
    QTest::newRow("asked") << u"interaction"_s << u"8"_s << 3 << QStringList{u"Mug 1 1"_s};
    QTest::newRow("tried") << u"interaction"_s << u"10"_s << 3 << QStringList{u"Mug 1 1"_s};
    QTest::newRow("a call") << u"interaction"_s << u"0"_s << 3 << QStringList();
    QTest::newRow("long ago") << u"interaction"_s << u"7"_s << 366 << QStringList();
    QTest::newRow("need") << u"need"_s << u"a new MUG, blue"_s << 3 << QStringList{u"Mug 0 1"_s};
    QTest::newRow("need of something else") << u"need"_s << u"a lamp"_s << 3 << QStringList();
    QTest::newRow("prefers") << u"preference"_s << u"mug"_s << 3 << QStringList{u"Mug 2 1"_s};
    QTest::newRow("prefers its kind") << u"preference"_s << u"garden"_s << 3 << QStringList{u"Pot 2 1"_s};
    QTest::newRow("by its key") << u"preference"_s << u"m-1"_s << 3 << QStringList{u"Mug 2 1"_s};
}

void ProductsTest::interests()
{
    QFETCH(QString, table);
    QFETCH(QString, what);
    QFETCH(int, before);
    QFETCH(QStringList, expected);
    const auto shop = open();
    const int day = (shop->desk.today() - before).number();
    shop->desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        if (table == u"interaction")
            rows.add(RecordTable::Interaction,
                     {{"customer", shop->aha}, {"kind", what.toInt()}, {"product", shop->mug}, {"day", day}});
        else if (table == u"need")
            rows.add(RecordTable::Need, {{"customer", shop->aha}, {"day", day}, {"product", what}});
        else
            rows.add(RecordTable::Preference,
                     {{"customer", shop->aha}, {"day", day}, {"topic", u"product"_s}, {"value", what}});
        return rows.status();
    });
    QCOMPARE(told(*shop), expected);
}

/// Of a product the strongest sign counts, and what was bought is not wanted.
void ProductsTest::strongestSign()
{
    const auto shop = open();
    StrategyDesk &desk = shop->desk;
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        const auto contact = [&](int kind, qlonglong product, int before) {
            rows.add(RecordTable::Interaction, {{"customer", shop->aha},
                                                {"kind", kind},
                                                {"product", product},
                                                {"day", (desk.today() - before).number()}});
        };
        contact(7, shop->mug, 1);
        contact(8, shop->mug, 30);
        contact(7, shop->mug, 2);
        contact(7, shop->pot, 5);
        contact(7, shop->pot, 6);
        return rows.status();
    });
    QCOMPARE(told(*shop), (QStringList{u"Mug 1 1"_s, u"Pot 3 2"_s}));
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Purchase, {{"customer", shop->aha},
                                         {"product", shop->mug},
                                         {"day", desk.today().number()},
                                         {"amount", qlonglong{10} * Money::kScale}});
        return rows.status();
    });
    QCOMPARE(told(*shop), QStringList{u"Pot 3 2"_s});
}

QTEST_GUILESS_MAIN(ProductsTest)
#include "tst_products.moc"
