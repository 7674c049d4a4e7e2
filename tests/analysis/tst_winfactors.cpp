// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/winfactors.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace leadbook;

namespace {

/// Factors of a made-up book: by factor, then by deal.
struct Book
{
    std::vector<std::uint8_t> won;
    std::vector<std::vector<std::uint32_t>> levels;
    std::vector<std::size_t> counts;

    std::vector<FactorLevel> found() const
    {
        std::vector<FactorColumn> columns;
        for (std::size_t i = 0; i < levels.size(); ++i)
            columns.push_back({levels[i], counts[i]});
        return winFactors(won, columns);
    }
};

/// A book of @p deals in which nothing goes with winning, with as many factors as a real one has.
Book noise(std::size_t deals, double rate, std::mt19937_64 &random)
{
    Book book;
    book.counts = {8, 12, 4, 20, 6, 4, 4, 4, 10};
    book.levels.resize(book.counts.size());
    std::bernoulli_distribution win(rate);
    std::uniform_real_distribution<double> even(0, 1);
    for (std::size_t deal = 0; deal < deals; ++deal) {
        book.won.push_back(win(random) ? 1 : 0);
        for (std::size_t i = 0; i < book.counts.size(); ++i) {
            // The first levels are the common ones, one deal in ten has none.
            const auto level =
                static_cast<std::uint32_t>(static_cast<double>(book.counts[i]) * even(random) * even(random));
            book.levels[i].push_back(even(random) < 0.1 ? kNoFactorLevel : level);
        }
    }
    return book;
}

bool namesAny(const std::vector<FactorLevel> &levels)
{
    return std::ranges::any_of(
        levels, [](const FactorLevel &level) { return level.verdict != FactorVerdict::CannotTell; });
}

} // namespace

/// What goes with winning.
class WinFactorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervals_data();
    void intervals();
    void countsLevelsAgainstTheRest();
    void fewAreNotCompared();
    void laterKnowledgeIsTold_data();
    void laterKnowledgeIsTold();
    void noiseIsSeldomNamed_data();
    void noiseIsSeldomNamed();
    void realDifferencesAreFound();
    void emptyBooks();
};

void WinFactorsTest::intervals_data()
{
    QTest::addColumn<WinCount>("own");
    QTest::addColumn<WinCount>("rest");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe (1998), Statistics in Medicine 17, table II, method 10.
    QTest::newRow("56/70 - 48/80") << WinCount{70, 56} << WinCount{80, 48} << 0.0524 << 0.3339;
    QTest::newRow("9/10 - 3/10") << WinCount{10, 9} << WinCount{10, 3} << 0.1705 << 0.8090;
    QTest::newRow("10/10 - 0/20") << WinCount{10, 10} << WinCount{20, 0} << 0.6791 << 1.0;
    QTest::newRow("nothing to compare with") << WinCount{10, 10} << WinCount{} << -1.0 << 1.0;
}

void WinFactorsTest::intervals()
{
    QFETCH(const WinCount, own);
    QFETCH(const WinCount, rest);
    QFETCH(const double, low);
    QFETCH(const double, high);
    const RateInterval found = differenceInterval(own, rest);
    QVERIFY2(std::abs(found.low - low) < 5e-5, qPrintable(QString::number(found.low, 'f', 5)));
    QVERIFY2(std::abs(found.high - high) < 5e-5, qPrintable(QString::number(found.high, 'f', 5)));
}

void WinFactorsTest::countsLevelsAgainstTheRest()
{
    Book book;
    book.counts = {3};
    book.levels.resize(1);
    for (std::uint32_t i = 0; i < 300; ++i) {
        const std::uint32_t level = i % 3;
        book.levels[0].push_back(i >= 270 ? kNoFactorLevel : level);
        book.won.push_back(level == 0 ? i % 2 : (i % 7 == 0 ? 1 : 0));
    }
    const auto found = book.found();
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[0].own.all, std::int64_t{90});
    QCOMPARE(found[0].rest.all, std::int64_t{180});
    QCOMPARE(found[0].own.won + found[0].rest.won, found[1].own.won + found[1].rest.won);
    QVERIFY(found[0].verdict == FactorVerdict::Winning);
    QVERIFY(found[1].verdict == FactorVerdict::Losing);
    QVERIFY(std::abs(found[0].difference - (found[0].own.rate() - found[0].rest.rate())) < 1e-12);
}

void WinFactorsTest::fewAreNotCompared()
{
    Book book;
    book.counts = {2};
    book.levels.resize(1);
    for (int i = 0; i < 500; ++i) {
        book.levels[0].push_back(i < kLeastCompared - 1 ? 1 : 0);
        book.won.push_back(i < kLeastCompared - 1 ? 1 : 0);
    }
    for (const FactorLevel &level : book.found()) {
        QVERIFY(!level.isCompared);
        QVERIFY(level.verdict == FactorVerdict::CannotTell);
    }
}

void WinFactorsTest::laterKnowledgeIsTold_data()
{
    QTest::addColumn<int>("deals");
    QTest::addColumn<int>("won");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("nearly all won") << 60 << 58 << true;
    QTest::newRow("nearly all lost") << 60 << 2 << true;
    QTest::newRow("many won") << 60 << 50 << false;
    QTest::newRow("too few to say") << 40 << 40 << false;
}

void WinFactorsTest::laterKnowledgeIsTold()
{
    QFETCH(const int, deals);
    QFETCH(const int, won);
    Book book;
    book.counts = {2};
    book.levels.resize(1);
    for (int i = 0; i < deals + 100; ++i) {
        book.levels[0].push_back(i < deals ? 0 : 1);
        book.won.push_back((i < deals ? i < won : i % 2 == 0) ? 1 : 0);
    }
    QTEST(book.found()[0].mayKnowOutcome, "isTold");
}

void WinFactorsTest::noiseIsSeldomNamed_data()
{
    QTest::addColumn<int>("deals");
    QTest::addColumn<double>("rate");
    QTest::newRow("small book") << 300 << 0.3;
    QTest::newRow("usual book") << 1000 << 0.25;
    QTest::newRow("large book") << 5000 << 0.5;
}

void WinFactorsTest::noiseIsSeldomNamed()
{
    QFETCH(const int, deals);
    QFETCH(const double, rate);
    constexpr int kBooks = 200;
    std::mt19937_64 random(41);
    int named = 0;
    for (int i = 0; i < kBooks; ++i)
        named += namesAny(noise(static_cast<std::size_t>(deals), rate, random).found()) ? 1 : 0;
    // 10 %, and two standard deviations.
    QVERIFY2(named <= kBooks * 14 / 100, qPrintable(QString::number(named)));
}

void WinFactorsTest::realDifferencesAreFound()
{
    constexpr int kBooks = 200;
    constexpr std::size_t kEach = 200;
    std::mt19937_64 random(43);
    std::bernoulli_distribution often(0.4);
    std::bernoulli_distribution seldom(0.2);
    int found = 0;
    for (int i = 0; i < kBooks; ++i) {
        Book book = noise(2 * kEach, 0.3, random);
        book.counts.push_back(2);
        book.levels.emplace_back();
        for (std::size_t deal = 0; deal < 2 * kEach; ++deal) {
            book.levels.back().push_back(deal < kEach ? 0 : 1);
            book.won[deal] = (deal < kEach ? often(random) : seldom(random)) ? 1 : 0;
        }
        const auto levels = book.found();
        const auto real = std::ranges::find_if(levels, [&](const FactorLevel &level) {
            return level.factor == book.counts.size() - 1 && level.level == 0;
        });
        found += real->verdict == FactorVerdict::Winning ? 1 : 0;
    }
    QVERIFY2(found >= kBooks * 9 / 10, qPrintable(QString::number(found)));
}

void WinFactorsTest::emptyBooks()
{
    QVERIFY(winFactors({}, {}).empty());
    Book book;
    book.counts = {5};
    book.levels = {{kNoFactorLevel}};
    book.won = {1};
    QVERIFY(book.found().empty());
}

QTEST_APPLESS_MAIN(WinFactorsTest)
#include "tst_winfactors.moc"
