// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "support/records.h"
#include "workspace/exportfixture.h"
#include "workspace/settings/booksettingwork.h"

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// A customer with a potential of 1000 dollars, and as much bought and won of late.
void addDollars(LoadedBook &book)
{
    book.change([](Editor &editor) {
        RowWriter rows(editor);
        const qlonglong thousand = 1000 * Money::kScale;
        const auto customer = qlonglong{rows.add(
            RecordTable::Customer, {{"name", u"Acme"_s}, {"potential", thousand}, {"currency", u"USD"_s}})};
        rows.add(RecordTable::Purchase, {{"customer", customer},
                                         {"day", kToday.number() - 9},
                                         {"amount", thousand},
                                         {"currency", u"USD"_s}});
        rows.add(RecordTable::Deal,
                 {{"customer", customer},
                  {"pipeline", qlonglong{rows.ask("SELECT id FROM pipeline").at(0)}},
                  {"stage", qlonglong{rows.ask("SELECT id FROM stage ORDER BY position").at(0)}},
                  {"amount", thousand},
                  {"currency", u"USD"_s},
                  {"opened_day", kToday.number() - 30},
                  {"outcome", 1},
                  {"closed_day", kToday.number() - 3}});
        return rows.status();
    });
}

void setDollarRate(LoadedBook &book)
{
    for (const RecordWork &work :
         {setBookCurrency(u"CNY"_s), setCurrencyRate({u"USD"_s, kToday - 400, u"7"_s})})
        book.change(work.work, work.label);
}

} // namespace

/// Amounts in files of a book with exchange rates.
class ExportMoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesChangeNothing();
    void sumsSayTheirCurrency();
};

/// What was written is exported as it was written, also where it counts as something else.
void ExportMoneyTest::ratesChangeNothing()
{
    LoadedBook book(kToday);
    addDollars(book);
    QByteArray customers;
    for (const Entity table : {Entity::Customer, Entity::Deal, Entity::Purchase}) {
        const QByteArray before = exported(book, request(table));
        QVERIFY(before.contains(",1000") && before.contains(",USD"));
        customers = table == Entity::Customer ? before : customers;
        setDollarRate(book);
        QCOMPARE(QString::fromUtf8(exported(book, request(table))), QString::fromUtf8(before));
        QCOMPARE(QString::fromUtf8(
                     throughAnotherBook(before, table, table == Entity::Customer ? QByteArray() : customers)),
                 QString::fromUtf8(before));
    }
}

/// What is derived stands in the book's currency, which is said beside it where the customer has another.
void ExportMoneyTest::sumsSayTheirCurrency()
{
    LoadedBook book(kToday);
    addDollars(book);
    const ExportRequest both =
        request(Entity::Customer, {u"name"_s, u"value"_s, u"potential"_s, u"currency"_s});
    QCOMPARE(QString::fromUtf8(exported(book, both)), u"name,value,potential,currency\r\n"
                                                      u"Acme,1000,1000,USD\r\n"_s);
    setDollarRate(book);
    QCOMPARE(QString::fromUtf8(exported(book, both)), u"name,value,potential,currency,bookCurrency\r\n"
                                                      u"Acme,7000,1000,USD,CNY\r\n"_s);
    const ExportRequest written = request(Entity::Customer, {u"name"_s, u"potential"_s, u"currency"_s});
    QCOMPARE(QString::fromUtf8(exported(book, written)), u"name,potential,currency\r\n"
                                                         u"Acme,1000,USD\r\n"_s);
}

QTEST_GUILESS_MAIN(ExportMoneyTest)
#include "tst_exportmoney.moc"
