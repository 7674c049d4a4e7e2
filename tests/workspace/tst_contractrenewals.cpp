// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/randomdraws.h"
#include "support/openworkspace.h"
#include "workspace/lifetime/contractrenewals.h"
#include "workspace/lifetime/lifetimewords.h"

#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr int kYear = 365;
const ShiftedBeta kTruth{.66809, 3.80609}; // High End of Fader and Hardie (2007)

/// First and last days of one customer's contracts, counted back from today.
using Spans = QList<std::pair<int, int>>;

std::vector<ContractTerm> termsOf(const Spans &spans, std::int64_t customer = 1)
{
    std::vector<ContractTerm> terms;
    for (const auto &[start, end] : spans)
        terms.push_back({customer, kToday - start, kToday - end, Money(1'000'000)});
    return terms;
}

/// Contracts of a year of @p customers customers, who began up to nine years ago and renew as kTruth has it.
std::vector<ContractTerm> drawn(int customers, unsigned seed)
{
    RandomDraws draws(seed);
    std::vector<ContractTerm> terms;
    for (int i = 0; i < customers; ++i) {
        const double leaves = draws.beta(kTruth.alpha, kTruth.beta);
        Day start = kToday - 1 - static_cast<int>(draws.uniform() * 9 * kYear);
        do {
            terms.push_back({i + 1, start, start + (kYear - 1), Money(1'000'000)});
            start = start + kYear;
        } while (start <= kToday && draws.uniform() >= leaves);
    }
    return terms;
}

ContractQuestion today()
{
    ContractQuestion question;
    question.asOf = kToday;
    return question;
}

ContractRenewals follow(std::span<const ContractTerm> terms, const ContractQuestion &question = today())
{
    return followContracts(terms, question, Progress());
}

Status addContracts(Editor &editor, std::span<const ContractTerm> terms)
{
    RowWriter rows(editor);
    std::int64_t customer = 0;
    std::int64_t of = 0;
    for (const ContractTerm &term : terms) {
        if (of != term.customer)
            customer = rows.add(RecordTable::Customer, {{"name", u"Acme"_s}});
        of = term.customer;
        // Half of them have no first day, only one on which they were signed.
        rows.add(RecordTable::Contract, {{"customer", qlonglong{customer}},
                                         {of % 2 == 0 ? "start_day" : "signed_day", term.start.number()},
                                         {"end_day", term.end.number()},
                                         {"amount", qlonglong{term.amount.tenThousandths()}}});
    }
    return rows.status();
}

} // namespace

/// Contracts by survival to their renewal, from terms at hand and from a book.
class ContractRenewalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chains_data();
    void chains();
    void learnsWhatWasDrawn();
    void looksAhead();
    void verdicts_data();
    void verdicts();
    void readsABook();
    void oldBook();
    void refused();
};

void ContractRenewalsTest::chains_data()
{
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<QList<int>>("ended");
    QTest::addColumn<QList<int>>("renewed");
    QTest::addColumn<int>("running");
    const auto row = [](const char *name, const Spans &spans, const QList<int> &ended,
                        const QList<int> &renewed,
                        int running) { QTest::newRow(name) << spans << ended << renewed << running; };
    row("the first one runs", {{100, -264}}, {}, {}, 1);
    row("begins tomorrow", {{-1, -365}}, {}, {}, 0);
    row("just over, may still be renewed", {{454, 90}}, {}, {}, 1);
    row("over", {{455, 91}}, {1}, {0}, 0);
    row("renewed on the next day", {{600, 236}, {235, -129}}, {1}, {1}, 1);
    row("renewed after 90 days", {{800, 400}, {310, -50}}, {1}, {1}, 1);
    row("back after 91 days: begins anew", {{800, 400}, {309, -50}}, {1}, {0}, 1);
    row("renewed of late: others have time yet", {{454, 90}, {89, -275}}, {}, {}, 1);
    row("renewed twice, then lost", {{1500, 1136}, {1135, 771}, {770, 406}}, {1, 1, 1}, {1, 1, 0}, 0);
    row("side by side", {{800, 436}, {799, 435}}, {1}, {0}, 0);
    row("one within another", {{800, 436}, {700, 500}}, {1}, {0}, 0);
    row("signed before the end", {{800, 436}, {500, 70}}, {1}, {1}, 1);
}

void ContractRenewalsTest::chains()
{
    QFETCH(Spans, spans);
    const ContractRenewals renewals = follow(termsOf(spans));
    QList<int> ended;
    QList<int> renewed;
    for (const RenewalCount &count : renewals.counts) {
        ended << int(count.ended);
        renewed << int(count.renewed);
    }
    QTEST(ended, "ended");
    QTEST(renewed, "renewed");
    QTEST(int(renewals.running), "running");
    QCOMPARE(renewals.verdict, ContractVerdict::TooFew);
}

void ContractRenewalsTest::learnsWhatWasDrawn()
{
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const ContractRenewals renewals = follow(drawn(20'000, seed));
        QCOMPARE(renewals.verdict, ContractVerdict::Told);
        for (std::int64_t n = 0; n < 6; ++n) {
            const RenewalCount &count = renewals.counts[std::size_t(n)];
            const double rate = double(count.renewed) / double(count.ended);
            const double deviation =
                std::sqrt(kTruth.renews(n) * (1 - kTruth.renews(n)) / double(count.ended));
            QVERIFY(std::abs(rate - kTruth.renews(n)) < 4 * deviation);
            QVERIFY(std::abs(renewals.fit->model.renews(n) - kTruth.renews(n)) < 0.02);
        }
    }
}

void ContractRenewalsTest::looksAhead()
{
    const std::vector<ContractTerm> terms = drawn(2'000, 3);
    const ContractRenewals renewals = follow(terms);
    const ShiftedBeta &model = renewals.fit->model;
    // Within a year each contract of a year that runs comes to one end, one that is just over to another.
    double expected = 0;
    double left = 0;
    std::size_t running = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const bool isLast = i + 1 == terms.size() || terms[i + 1].customer != terms[i].customer;
        if (!isLast || terms[i].end + kRenewalGrace < kToday)
            continue;
        std::size_t first = i;
        while (first > 0 && terms[first - 1].customer == terms[i].customer)
            --first;
        const auto before = std::int64_t(i - first);
        ++running;
        expected += model.expected(before, terms[i].end < kToday ? 2 : 1);
        const double years = std::max(0, terms[i].end - kToday) / 365.25;
        left += model.discounted(before, std::pow(1.1, 365 / 365.25) - 1) / std::pow(1.1, years);
    }
    QCOMPARE(renewals.running, running);
    QVERIFY(std::abs(renewals.expected - expected) < 1e-9 * expected);
    QVERIFY(std::abs(renewals.left - left) < 1e-9 * left);
    QVERIFY(std::abs(renewals.value - 100 * expected) < 1e-9 * renewals.value);
    QVERIFY(std::abs(renewals.leftValue - 100 * left) < 1e-9 * renewals.leftValue);
    ContractQuestion question = today();
    question.margin = 0.5;
    question.horizonDays = 2 * kYear - 1;
    const ContractRenewals far = follow(terms, question);
    QVERIFY(far.expected > 1.5 * renewals.expected && far.expected < 2.1 * renewals.expected);
    QVERIFY(std::abs(far.value - 50 * far.expected) < 1e-9 * far.value);
    std::vector<ContractTerm> unpriced = terms;
    for (ContractTerm &term : unpriced)
        term.amount = Money();
    const ContractRenewals untold = follow(unpriced);
    QCOMPARE(untold.unpriced, running);
    QCOMPARE(untold.value, 0.0);
    QCOMPARE(untold.expected, renewals.expected);
}

void ContractRenewalsTest::verdicts_data()
{
    QTest::addColumn<int>("renewing"); // customers who renew once, the last one that is known
    QTest::addColumn<int>("leaving");
    QTest::addColumn<bool>("again"); // who renewed came to a second end, too, and half of them stayed
    QTest::addColumn<ContractVerdict>("verdict");
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << 0 << 0 << false << ContractVerdict::None << u"No contracts"_s;
    QTest::newRow("few") << 10 << 9 << false << ContractVerdict::TooFew << u"19 came to an end"_s;
    QTest::newRow("all") << 20 << 0 << false << ContractVerdict::AllAlike << u"each contract"_s;
    QTest::newRow("nobody") << 0 << 20 << false << ContractVerdict::AllAlike << u"no contract"_s;
    QTest::newRow("first ends only") << 30 << 20 << false << ContractVerdict::Unsettled << u"30 of 50"_s;
    QTest::newRow("enough") << 30 << 20 << true << ContractVerdict::Told << u"55 of 80"_s;
}

void ContractRenewalsTest::verdicts()
{
    QFETCH(int, renewing);
    QFETCH(int, leaving);
    QFETCH(bool, again);
    QFETCH(QString, word);
    std::vector<ContractTerm> terms;
    const auto add = [&](const Spans &spans) {
        const auto own = termsOf(spans, std::int64_t(terms.size()) + 1);
        terms.insert(terms.end(), own.begin(), own.end());
    };
    for (int i = 0; i < renewing; ++i) {
        if (!again)
            add({{600, 236}, {235, -129}});
        else if (i % 6 == 0)
            add({{1000, 636}, {635, 271}});
        else
            add({{1000, 636}, {635, 271}, {270, -94}});
    }
    for (int i = 0; i < leaving; ++i)
        add({{600, 236}});
    const ContractRenewals renewals = follow(terms);
    QTEST(renewals.verdict, "verdict");
    QVERIFY2(contractSentence(renewals).contains(word), qPrintable(contractSentence(renewals)));
    QCOMPARE(renewals.expected > 0, renewals.verdict == ContractVerdict::Told);
}

void ContractRenewalsTest::readsABook()
{
    const std::vector<ContractTerm> terms = drawn(300, 7);
    OpenWorkspace book(kToday);
    book.fill([&](Editor &editor) { return addContracts(editor, terms); });
    book.fill([](Editor &editor) {
        RowWriter rows(editor);
        const auto customer = rows.add(RecordTable::Customer, {{"name", u"Untold"_s}});
        rows.add(RecordTable::Contract, {{"start_day", 20'000}, {"end_day", 20'364}});
        rows.add(RecordTable::Contract, {{"customer", qlonglong{customer}}, {"start_day", 20'000}});
        rows.add(RecordTable::Contract, {{"customer", qlonglong{customer}}, {"end_day", 20'000}});
        rows.add(RecordTable::Contract,
                 {{"customer", qlonglong{customer}}, {"start_day", 20'364}, {"end_day", 20'000}});
        return rows.status();
    });
    const auto read = contractRenewals(book->dataPath(), today(), true, Progress());
    QVERIFY(read);
    const ContractRenewals direct = follow(terms);
    QCOMPARE(read->contracts, terms.size());
    QCOMPARE(read->running, direct.running);
    QCOMPARE(read->known().ended, direct.known().ended);
    QCOMPARE(read->known().renewed, direct.known().renewed);
    QCOMPARE(read->fit->model.alpha, direct.fit->model.alpha);
    QCOMPARE(read->expected, direct.expected);
    QCOMPARE(read->value, direct.value);
}

void ContractRenewalsTest::oldBook()
{
    OpenWorkspace book(kToday);
    const std::vector<ContractTerm> terms = termsOf({{2000, 1636}, {1635, 1271}});
    book.fill([&](Editor &editor) { return addContracts(editor, terms); });
    const auto told = contractRenewals(book->dataPath(), today(), true, Progress());
    QCOMPARE(told->question.asOf, kToday);
    QCOMPARE(told->running, std::size_t{0});
    const auto open = contractRenewals(book->dataPath(), today(), false, Progress());
    QCOMPARE(open->question.asOf, kToday - 1271);
    QCOMPARE(open->running, std::size_t{1}); // whose outcome the book does not reach
}

void ContractRenewalsTest::refused()
{
    QVERIFY(!contractRenewals(u"/nowhere/at.leadbook"_s, today(), true, Progress()));
    Progress progress;
    progress.cancel();
    QCOMPARE(followContracts(drawn(100, 1), today(), progress).contracts, std::size_t{0});
    OpenWorkspace book(kToday);
    book.load();
    const auto empty = contractRenewals(book->dataPath(), today(), false, Progress());
    QVERIFY(empty);
    QCOMPARE(empty->verdict, ContractVerdict::None);
    QCOMPARE(empty->question.asOf, kToday);
}

QTEST_GUILESS_MAIN(ContractRenewalsTest)
#include "tst_contractrenewals.moc"
