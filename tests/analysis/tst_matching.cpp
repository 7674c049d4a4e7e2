// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect/matching.h"

#include "analysis/randomdraws.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace leadbook;

/// Who is compared with whom.
class MatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAreTheirOwn();
    void sidesAreAlike();
    void tooDifferent();
    void tooFewControls();
    void nothingIsKnown();
    void emptySides_data();
    void emptySides();
    void cancelled();
};

namespace {

struct Book
{
    MatchValues values{2, {}};
    std::vector<std::uint8_t> isTreated;

    void add(double one, double other, bool treated)
    {
        values.of.push_back(one);
        values.of.push_back(other);
        isTreated.push_back(treated ? 1 : 0);
    }
};

/// Those with more of the first value are treated more often.
Book chosenBook(std::uint64_t seed, int customers, double pull)
{
    RandomDraws draws(seed);
    Book book;
    for (int i = 0; i < customers; ++i) {
        const double one = draws.normal();
        book.add(one, draws.normal(), draws.uniform() < 0.25 / (1 + std::exp(-pull * one)));
    }
    return book;
}

double apart(const Book &book, const Matching &matching, std::size_t value)
{
    double sum = 0;
    for (const auto &[treated, control] : matching.pairs)
        sum += book.values.row(treated)[value] - book.values.row(control)[value];
    return sum / double(matching.pairs.size());
}

} // namespace

/// Nobody is a control twice, and each pair has one of each side.
void MatchingTest::pairsAreTheirOwn()
{
    const Book book = chosenBook(1, 2'000, 1);
    const Matching matching = matchControls(book.values, book.isTreated, Progress());
    std::set<std::uint32_t> seen;
    for (const auto &[treated, control] : matching.pairs) {
        QVERIFY(book.isTreated[treated] == 1 && book.isTreated[control] == 0);
        QVERIFY(seen.insert(treated).second && seen.insert(control).second);
    }
    QCOMPARE(matching.treated, std::size_t(std::ranges::count(book.isTreated, 1)));
}

/// Those who were chosen by a value are a standard deviation apart from the others, and not from who is
/// matched with them.
void MatchingTest::sidesAreAlike()
{
    const Book book = chosenBook(2, 4'000, 1.5);
    const Matching matching = matchControls(book.values, book.isTreated, Progress());
    QVERIFY(matching.isGood());
    QVERIFY(std::abs(apart(book, matching, 0)) < 0.1);
    QVERIFY(std::abs(apart(book, matching, 1)) < 0.1);
    QVERIFY(matching.worst < 0.1);
}

void MatchingTest::tooDifferent()
{
    Book book;
    RandomDraws draws(3);
    for (int i = 0; i < 200; ++i)
        book.add(draws.normal() + (i % 2 == 0 ? 6 : 0), draws.normal(), i % 2 == 0);
    const Matching matching = matchControls(book.values, book.isTreated, Progress());
    QVERIFY(matching.share() < kLeastMatched);
    QVERIFY(!matching.isGood());
}

/// A hundred treated cannot have controls of their own among fifty.
void MatchingTest::tooFewControls()
{
    Book book;
    RandomDraws draws(4);
    for (int i = 0; i < 150; ++i)
        book.add(draws.normal(), draws.normal(), i < 100);
    const Matching matching = matchControls(book.values, book.isTreated, Progress());
    QVERIFY(matching.share() <= 0.5);
    QVERIFY(!matching.isGood());
}

/// Where all are the same, anybody is a control.
void MatchingTest::nothingIsKnown()
{
    Book book;
    for (int i = 0; i < 60; ++i)
        book.add(1, 2, i % 3 == 0);
    const Matching matching = matchControls(book.values, book.isTreated, Progress());
    QCOMPARE(matching.share(), 1);
    QCOMPARE(matching.worst, 0);
}

void MatchingTest::emptySides_data()
{
    QTest::addColumn<bool>("treated");
    QTest::newRow("only treated") << true;
    QTest::newRow("only controls") << false;
}

void MatchingTest::emptySides()
{
    QFETCH(bool, treated);
    Book book;
    for (int i = 0; i < 30; ++i)
        book.add(i, i, treated);
    const Matching matching = matchControls(book.values, book.isTreated, Progress());
    QVERIFY(matching.pairs.empty());
    QCOMPARE(matching.share(), 0);
    QVERIFY(!matching.isGood());
}

void MatchingTest::cancelled()
{
    const Book book = chosenBook(5, 1'000, 1);
    Progress progress;
    progress.cancel();
    QVERIFY(matchControls(book.values, book.isTreated, progress).pairs.empty());
}

QTEST_APPLESS_MAIN(MatchingTest)

#include "tst_matching.moc"
