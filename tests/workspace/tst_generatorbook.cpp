// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarybook.h"
#include "workspace/generator/booksink.h"
#include "workspace/generator/customersource.h"
#include "workspace/generator/productwords.h"
#include "workspace/generator/purchasesource.h"
#include "workspace/generator/rolewords.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromIso(u"2026-11-21");
constexpr GeneratorOptions kOptions{400, 2'500, 150, 900, 9};

/// Removes the stages at positions first..last of the only pipeline.
Result<CommittedChange> removeStages(Book &book, int first, int last)
{
    return book.change(u"Fewer stages"_s, [&](Editor &editor) -> Status {
        for (int position = first; position <= last; ++position) {
            const auto id = number(book, "SELECT id FROM stage WHERE position = " + std::to_string(position));
            LEADBOOK_TRY(editor.remove(RecordTable::Stage, id));
        }
        return {};
    });
}

} // namespace

class GeneratorBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreThere();
    void rowsHangTogether_data();
    void rowsHangTogether();
    void sameAsTheSources();
    void knownOwnersAndProductsAreUsed();
    void fewerStages();
    void noStage();
    void cancelledLeavesNothing();
};

void GeneratorBookTest::rowsAreThere()
{
    TemporaryBook book;
    const auto generated = generateInto(*book, u"Demo data"_s, kOptions, kToday, Progress());
    LEADBOOK_VERIFY(generated);
    QCOMPARE(generated->counts, (GeneratedCounts{400, 2'500, 150, 900}));
    QCOMPARE(generated->change.change.label, u"Demo data"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 400);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 400);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact WHERE is_primary = 1"), 400);
    QCOMPARE(number(*book, "SELECT count(*) FROM purchase"), 2'500);
    QCOMPARE(number(*book, "SELECT count(*) FROM deal"), 150);
    QCOMPARE(number(*book, "SELECT count(*) FROM interaction"), 900);
    QCOMPARE(number(*book, "SELECT count(*) FROM owner"), qint64(words::kSellers.size()));
    QCOMPARE(number(*book, "SELECT count(*) FROM product"), qint64(words::kArticles.size()));
    QVERIFY(number(*book, "SELECT count(*) FROM need") > 200);
    QVERIFY(number(*book, "SELECT count(*) FROM stage_change") > 300);
}

void GeneratorBookTest::rowsHangTogether_data()
{
    QTest::addColumn<QString>("question"); // each counts rows that are wrong
    QTest::newRow("orders without a line")
        << u"SELECT count(*) FROM sales_order o WHERE NOT EXISTS (SELECT 1 FROM purchase "
           u"WHERE sales_order = o.id)"_s;
    QTest::newRow("lines of somebody else's order")
        << u"SELECT count(*) FROM purchase p JOIN sales_order o ON o.id = p.sales_order WHERE "
           u"p.customer <> o.customer"_s;
    QTest::newRow("lines without an order")
        << u"SELECT count(*) FROM purchase WHERE sales_order IS NULL OR product IS NULL OR "
           u"cost IS NULL"_s;
    QTest::newRow("an order number twice") << u"SELECT count(*) - count(DISTINCT number) FROM sales_order"_s;
    QTest::newRow("deals that never began")
        << u"SELECT count(*) FROM deal d WHERE opened_day <> (SELECT min(day) FROM "
           u"stage_change WHERE deal = d.id)"_s;
    QTest::newRow("deals whose last step is not their state")
        << u"SELECT count(*) FROM deal d WHERE (SELECT stage FROM stage_change WHERE deal = "
           u"d.id ORDER BY id DESC LIMIT 1) IS NOT CASE outcome WHEN 0 THEN d.stage END"_s;
    QTest::newRow("closed and open deals confused")
        << u"SELECT count(*) FROM deal WHERE (closed_day IS NULL) <> (outcome = 0)"_s;
    QTest::newRow("interactions with somebody else's contact")
        << u"SELECT count(*) FROM interaction i WHERE NOT EXISTS (SELECT 1 FROM "
           u"customer_contact c WHERE c.customer = i.customer AND c.contact = i.contact)"_s;
    QTest::newRow("persons named otherwise than their contact")
        << u"SELECT count(*) FROM customer c JOIN customer_contact l ON l.customer = c.id "
           u"JOIN contact p ON p.id = l.contact WHERE c.kind = 1 AND c.name <> p.name"_s;
    QTest::newRow("empty text instead of none")
        << u"SELECT count(*) FROM customer WHERE industry = '' OR notes = '' OR tags = ''"_s;
    QTest::newRow("two customers with one e-mail")
        << u"SELECT count(*) - count(DISTINCT email) FROM contact"_s;
}

void GeneratorBookTest::rowsHangTogether()
{
    QFETCH(QString, question);
    TemporaryBook book;
    LEADBOOK_VERIFY(generateInto(*book, u"Demo data"_s, kOptions, kToday, Progress()));
    QCOMPARE(number(*book, question.toStdString()), 0);
}

void GeneratorBookTest::sameAsTheSources()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(generateInto(*book, u"Demo data"_s, kOptions, kToday, Progress()));
    const CustomerSource customers(kOptions.seed, kToday);
    auto select = Statement::prepare(
        book->handle(), "SELECT c.name, p.email, p.mobile, c.created_day, o.name FROM customer c "
                        "JOIN customer_contact l ON l.customer = c.id "
                        "JOIN contact p ON p.id = l.contact JOIN owner o ON o.id = c.owner "
                        "ORDER BY c.id");
    LEADBOOK_VERIFY(select);
    for (int i = 0; i < 400; ++i) {
        QVERIFY(select->step().value_or(false));
        const auto row = customers.row(i);
        QCOMPARE(select->text(0), row.company.empty() ? row.name : row.company);
        QCOMPARE(select->text(1), row.email);
        QCOMPARE(select->text(2), row.mobile);
        QCOMPARE(select->day(3), kToday);
        QCOMPARE(select->text(4), words::kSellers[row.owner].name);
    }
    PurchaseSource purchases(kOptions, kToday);
    std::int64_t amount = 0;
    for (auto rows = purchases.next(); !rows.empty(); rows = purchases.next()) {
        for (const auto &row : rows)
            amount += row.amount.tenThousandths();
    }
    QCOMPARE(number(*book, "SELECT sum(amount) FROM purchase"), amount);
}

void GeneratorBookTest::knownOwnersAndProductsAreUsed()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(generateInto(*book, u"Demo data"_s, kOptions, kToday, Progress()));
    GeneratorOptions more = kOptions;
    ++more.seed;
    LEADBOOK_VERIFY(generateInto(*book, u"More data"_s, more, kToday, Progress()));
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 800);
    QCOMPARE(number(*book, "SELECT count(*) FROM owner"), qint64(words::kSellers.size()));
    QCOMPARE(number(*book, "SELECT count(*) FROM product"), qint64(words::kArticles.size()));
}

void GeneratorBookTest::fewerStages()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(removeStages(*book, 2, 4));
    LEADBOOK_VERIFY(generateInto(*book, u"Demo data"_s, kOptions, kToday, Progress()));
    QCOMPARE(number(*book, "SELECT count(DISTINCT stage) FROM deal"), 2);
}

void GeneratorBookTest::noStage()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(removeStages(*book, 1, 5));
    const auto generated = generateInto(*book, u"Demo data"_s, kOptions, kToday, Progress());
    QCOMPARE(errorOf(generated).code, ErrorCode::NotFound);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 0);
}

void GeneratorBookTest::cancelledLeavesNothing()
{
    TemporaryBook book;
    GeneratorOptions options = kOptions;
    options.purchases = 20'000;
    Progress *running = nullptr;
    Progress progress([&](std::int64_t done, std::int64_t) {
        if (done > 8'000)
            running->cancel();
    });
    running = &progress;
    const auto generated = generateInto(*book, u"Demo data"_s, options, kToday, progress);
    QCOMPARE(errorOf(generated).code, ErrorCode::Cancelled);
    for (const auto *table : {"customer", "contact", "owner", "purchase", "change"})
        QCOMPARE(number(*book, "SELECT count(*) FROM " + std::string(table)), 0);
}

QTEST_GUILESS_MAIN(GeneratorBookTest)
#include "tst_generatorbook.moc"
