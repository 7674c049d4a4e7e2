// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "workspace/dealfixture.h"
#include "workspace/deals/dealrecord.h"

#include <functional>
#include <limits>

using namespace leadbook;
using namespace leadbook::test;

using Make = std::function<RecordWork(DealBook &)>;
Q_DECLARE_METATYPE(Make)

namespace {

QuoteText quoteOf(int units)
{
    return {kToday, Money::fromUnits(units), 0.1, kToday + 30, u"/offer.pdf"_s};
}

DealLine lineOf(const QString &text, double quantity, int price)
{
    return {.text = text, .quantity = quantity, .price = Money::fromUnits(price)};
}

} // namespace

/// The versions of a deal's quote and its product lines.
class QuoteWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<DealBook>(); }
    void cleanup() { m_open.reset(); }
    void undoneAndRedone_data();
    void undoneAndRedone();
    void refused_data();
    void refused();
    void versionsGoOn();
    void amounts_data();
    void amounts();
    void sums();
    void linesAreReplaced();
    void readBack();
    void noSuchDeal();
    void throughTheWorkspace();

private:
    DealRecord record() { return readDealRecord(m_open->book->handle(), m_open->deal).value(); }

    std::unique_ptr<DealBook> m_open;
};

void QuoteWorkTest::undoneAndRedone_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QByteArray>("sql"); // counts 1 once it is done
    const auto row = [](const char *name, Make make, const char *sql) {
        QTest::newRow(name) << make << QByteArray(sql);
    };
    row(
        "a quote", [](DealBook &open) { return addQuote(open.deal, quoteOf(90)); },
        "SELECT count(*) FROM quote WHERE version = 2 AND amount = 900000 AND discount = 0.1 AND "
        "valid_until_day = 20808 AND file = '/offer.pdf'");
    row(
        "a quote otherwise",
        [](DealBook &open) {
            return editQuote(number(*open.book, "SELECT id FROM quote"), {{}, Money::fromUnits(7)});
        },
        "SELECT count(*) FROM quote WHERE version = 1 AND amount = 70000 AND day IS NULL AND file IS NULL");
    row(
        "no quote", [](DealBook &open) { return removeQuote(number(*open.book, "SELECT id FROM quote")); },
        "SELECT count(*) = 0 FROM quote");
    row(
        "lines",
        [](DealBook &open) {
            return writeLines(open.deal, {lineOf(u"robot"_s, 2, 50), lineOf(u"cable"_s, 1, 3)},
                              LinesAmount::Sum);
        },
        "SELECT (SELECT group_concat(text || position || amount) FROM deal_line) = "
        "'robot11000000,cable230000' AND (SELECT amount FROM deal) = 1030000");
    row(
        "lines beside the amount",
        [](DealBook &open) { return writeLines(open.deal, {lineOf(u"robot"_s, 2, 50)}, LinesAmount::Kept); },
        "SELECT (SELECT count(*) FROM deal_line) = 1 AND (SELECT amount IS NULL FROM deal)");
}

void QuoteWorkTest::undoneAndRedone()
{
    QFETCH(Make, make);
    QFETCH(QByteArray, sql);
    m_open->run(addQuote(m_open->deal, quoteOf(100)));
    QCOMPARE(doneUndoneRedone(*m_open->book, make(*m_open), sql), QString());
}

void QuoteWorkTest::refused_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << make; };
    row("a discount above one", [](DealBook &open) {
        return addQuote(open.deal, {kToday, Money::fromUnits(1), 1.5});
    });
    row("a discount that is no number", [](DealBook &open) {
        return addQuote(open.deal, {kToday, Money::fromUnits(1), std::numeric_limits<double>::quiet_NaN()});
    });
    row("over before it begins", [](DealBook &open) {
        return addQuote(open.deal, {kToday, Money::fromUnits(1), {}, kToday - 1});
    });
    row("a deal that is gone", [](DealBook &) { return addQuote(77, quoteOf(1)); });
    row("a quote that is gone", [](DealBook &) { return removeQuote(77); });
    row("lines of a deal that is gone", [](DealBook &) { return writeLines(77, {}, LinesAmount::Kept); });
    row("a line of nothing",
        [](DealBook &open) { return writeLines(open.deal, {lineOf(u" "_s, 1, 1)}, LinesAmount::Sum); });
    row("a line without an amount", [](DealBook &open) {
        return writeLines(open.deal, {{.text = u"robot"_s, .quantity = 2}}, LinesAmount::Sum);
    });
    row("a line discounted below nothing", [](DealBook &open) {
        DealLine line = lineOf(u"robot"_s, 1, 1);
        line.discount = 1.01;
        return writeLines(open.deal, {line}, LinesAmount::Sum);
    });
}

void QuoteWorkTest::refused()
{
    QFETCH(Make, make);
    Book &book = *m_open->book;
    const RecordWork work = make(*m_open);
    const QByteArray before = book.contentHash().value();
    const auto done = book.change(work.label, work.work);
    QVERIFY(!done);
    QVERIFY2(done.error().message.endsWith(u'.'), qPrintable(done.error().message));
    QCOMPARE(book.contentHash().value(), before);
}

void QuoteWorkTest::versionsGoOn()
{
    for (const int units : {100, 95, 90})
        m_open->run(addQuote(m_open->deal, quoteOf(units)));
    m_open->run(removeQuote(record().quotes.at(1).id));
    m_open->run(addQuote(m_open->deal, quoteOf(85)));
    QStringList versions;
    for (const RecordedQuote &quote : record().quotes)
        versions << u"%1:%2"_s.arg(quote.version).arg(quote.text.amount.toDecimal());
    QCOMPARE(versions.join(u' '), u"4:85 3:90 1:100"_s);
}

void QuoteWorkTest::amounts_data()
{
    QTest::addColumn<double>("quantity");
    QTest::addColumn<double>("discount");
    QTest::addColumn<double>("price");
    QTest::addColumn<QString>("amount");
    QTest::newRow("several") << 3.0 << 0.0 << 19.99 << u"59.97"_s;
    QTest::newRow("half a one") << 0.5 << 0.0 << 10.0 << u"5"_s;
    QTest::newRow("discounted") << 2.0 << 0.15 << 100.0 << u"170"_s;
    QTest::newRow("given away") << 1.0 << 1.0 << 100.0 << u"0"_s;
    QTest::newRow("rounded") << 1.0 << 1.0 / 3 << 1.0 << u"0.6667"_s;
}

void QuoteWorkTest::amounts()
{
    QFETCH(double, quantity);
    QFETCH(double, discount);
    QFETCH(double, price);
    DealLine line{.text = u"x"_s, .quantity = quantity, .price = Money::fromDouble(price)};
    line.discount = discount;
    QTEST(lineAmount(line).toDecimal(), "amount");
    line.amount = Money::fromUnits(8);
    QCOMPARE(lineAmount(line), Money::fromUnits(8));
}

void QuoteWorkTest::sums()
{
    QVERIFY(!sumOfLines({}).isKnown());
    const std::vector<DealLine> lines{lineOf(u"a"_s, 2, 10), {.text = u"b"_s}, lineOf(u"c"_s, 1, -5)};
    QCOMPARE(sumOfLines(lines), Money::fromUnits(15));
    QVERIFY(!sumOfLines(std::span(lines).subspan(1, 1)).isKnown());
    QCOMPARE(lineAmount({.price = Money::fromUnits(4)}), Money::fromUnits(4));
}

void QuoteWorkTest::linesAreReplaced()
{
    m_open->run(writeLines(m_open->deal, {lineOf(u"a"_s, 1, 1), lineOf(u"b"_s, 1, 2)}, LinesAmount::Sum));
    std::vector<DealLine> lines = record().lines;
    const std::int64_t kept = lines[1].id;
    lines.erase(lines.begin());
    lines.push_back(lineOf(u"c"_s, 1, 3));
    m_open->run(writeLines(m_open->deal, lines, LinesAmount::Sum));
    const std::vector<DealLine> after = record().lines;
    QCOMPARE(after.size(), std::size_t(2));
    QCOMPARE(after[0].id, kept);
    QCOMPARE(after[1].text, u"c"_s);
    QCOMPARE(number(*m_open->book, "SELECT amount FROM deal"), std::int64_t(50'000));
    m_open->run(writeLines(m_open->deal, {}, LinesAmount::Sum));
    QCOMPARE(number(*m_open->book, "SELECT amount IS NULL FROM deal"), std::int64_t(1));
}

void QuoteWorkTest::readBack()
{
    m_open->run(addQuote(m_open->deal, quoteOf(100)));
    m_open->run(winDeals({{m_open->deal, {{FieldId::DealNotes, u"signed on paper"_s}}}}, m_open->stamp()));
    const DealRecord deal = record();
    QCOMPARE(deal.notes, u"signed on paper"_s);
    QCOMPARE(deal.moves.size(), std::size_t(2));
    QCOMPARE(deal.moves[0].name, toQString(m_open->stage(0).name));
    QCOMPARE(deal.moves[0].owner, u"Wang"_s);
    QCOMPARE(deal.moves[1].stage, std::int64_t(0));
    QCOMPARE(deal.moves[1].momentMs, kNowMs);
    QCOMPARE(deal.moves[1].day, kToday);
    QCOMPARE(deal.quotes[0].text.validUntil, kToday + 30);
    QCOMPARE(deal.quotes[0].text.discount, std::optional(0.1));
}

void QuoteWorkTest::noSuchDeal()
{
    QCOMPARE(errorOf(readDealRecord(m_open->book->handle(), 77)).code, ErrorCode::NotFound);
}

void QuoteWorkTest::throughTheWorkspace()
{
    LoadedBook book(kToday);
    QCOMPARE(errorOf(awaited(book.workspace().dealRecord(1))).code, ErrorCode::NotFound);
    book.generate(20);
    const ViewPtr view = book.load();
    const auto deal = awaited(book.workspace().dealRecord(view->snapshot->deals.ids[0]));
    LEADBOOK_VERIFY(deal);
    QVERIFY(!deal->moves.empty() && !deal->key.isEmpty());
}

QTEST_GUILESS_MAIN(QuoteWorkTest)
#include "tst_quotework.moc"
