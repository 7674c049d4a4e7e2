// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lifetimefigures.h"
#include "ui/lifetimebook.h"
#include "ui/record/outlookline.h"
#include "workspace/settings/booksettingwork.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

Status addOneBuyer(Editor &editor)
{
    RowWriter rows(editor);
    const auto customer = rows.add(RecordTable::Customer, {{"name", u"One"_s}});
    rows.add(RecordTable::Purchase,
             {{"customer", qlonglong{customer}}, {"day", kInsightsDay.number() - 3}, {"amount", 10'000}});
    return rows.status();
}

} // namespace

/// What a customer's record says of the purchases to come.
class OutlookLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePage();
    void learnsOnlyOfOtherPurchases();
    void cannotTell();
    void worthIsInTheBooksCurrency();

private:
    static void show(OutlookLine &line, std::int64_t id)
    {
        line.showCustomer(id);
        if (!QTest::qWaitFor([&line] { return line.isSettled(); }))
            qFatal("no answer");
    }
};

void OutlookLineTest::agreesWithThePage()
{
    OpenWorkspace book(kInsightsDay);
    book.fill(&addLifetimeRows);
    const ViewPtr view = book->view();
    const LifetimeAnalysis all =
        analyseLifetime(*view->snapshot, lifetimeQuestion(*view, LifetimeAsk()), Progress());
    OutlookLine line(*book);
    int next = 0;
    for (std::size_t i = 0; i < all.customers.size(); ++i) {
        const CustomerLifetime &expected = all.customers[i];
        show(line, view->snapshot->customers.ids[all.histories.customer[i]]);
        QVERIFY(line.outlook().lifetime);
        const CustomerLifetime &told = *line.outlook().lifetime;
        QCOMPARE(told.basis, expected.basis);
        QCOMPARE(told.next, expected.next);
        QCOMPARE(told.value(), expected.value());
        QCOMPARE(told.low(), expected.low());
        QCOMPARE(told.high(), expected.high());
        QCOMPARE(line.outlook().purchases, all.histories.repeats[i] + 1);
        QCOMPARE(line.text().contains(u"Bought once"_s), expected.basis == LifetimeBasis::OneOrder);
        QCOMPARE(line.text().contains(u"about"_s), expected.next.isValid());
        QVERIFY(line.text().contains(u"Next 12 months"_s));
        next += expected.next.isValid() ? 1 : 0;
    }
    QVERIFY(next > 0);
}

void OutlookLineTest::learnsOnlyOfOtherPurchases()
{
    OpenWorkspace book(kInsightsDay);
    book.fill(&addLifetimeRows);
    const auto idOf = [&book](Row row) { return book->view()->snapshot->customers.ids[row]; };
    OutlookLine line(*book);
    show(line, idOf(0));
    const auto first = line.outlook().learnt;
    QVERIFY(first);
    show(line, idOf(1));
    QCOMPARE(line.outlook().learnt, first);
    const auto edit = [&](Book::Work work) { book.await(book->change(u"Edit"_s, std::move(work))); };
    edit([id = idOf(1)](Editor &editor) {
        return editor.update(RecordTable::Customer, id, std::vector<Cell>{{"name", u"Other"_s}});
    });
    show(line, idOf(1));
    QCOMPARE(line.outlook().learnt, first);
    edit([id = idOf(1)](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Purchase,
                 {{"customer", qlonglong{id}}, {"day", kInsightsDay.number() - 1}, {"amount", 1'000'000}});
        return rows.status();
    });
    const std::uint32_t before = line.outlook().purchases;
    show(line, idOf(1));
    QVERIFY(line.outlook().learnt != first);
    QCOMPARE(line.outlook().purchases, before + 1);
}

void OutlookLineTest::cannotTell()
{
    OpenWorkspace book(kInsightsDay);
    book.fill(&addOneBuyer);
    OutlookLine line(*book);
    show(line, book->view()->snapshot->customers.ids[0]);
    QVERIFY(line.text().contains(u"Cannot tell"_s));
    QVERIFY(!line.outlook().lifetime);
    show(line, 0);
    QVERIFY(line.text().isEmpty());
    QVERIFY(line.isHidden());
    book.fill([](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Customer, {{"name", u"Nobody"_s}});
        return rows.status();
    });
    show(line, book->view()->snapshot->customers.ids[1]);
    QVERIFY(line.text().isEmpty());
    show(line, 123'456'789);
    QVERIFY(line.text().isEmpty());
}

/// Purchases are converted, whatever the customer trades in.
void OutlookLineTest::worthIsInTheBooksCurrency()
{
    OpenWorkspace book(kInsightsDay);
    book.fill(&addLifetimeRows);
    OutlookLine line(*book);
    show(line, book->view()->snapshot->customers.ids[1]);
    QVERIFY2(line.text().contains(u"worth €"_s), qPrintable(line.text()));
    const RecordWork set = setBookCurrency(u"CNY"_s);
    book.await(book->change(set.label, set.work));
    show(line, book->view()->snapshot->customers.ids[1]);
    QVERIFY2(line.text().contains(u"worth ¥"_s), qPrintable(line.text()));
}

QTEST_MAIN(OutlookLineTest)
#include "tst_outlookline.moc"
