// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfmmoves.h"
#include "bench/stopwatch.h"
#include "domain/shippedschemes.h"
#include "store/reader.h"
#include "workspace/bookloader.h"
#include "workspace/derivation.h"
#include "workspace/segments/segmentmoves.h"

#include <sys/resource.h>

#include <array>
#include <cmath>
#include <random>
#include <thread>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

std::size_t peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) / 1024;
}

/// How long @p work goes on once it is cancelled after @p after ms; it says whether it was done before.
template <typename Work> void cancelAfter(int after, Work work)
{
    Progress progress;
    std::chrono::steady_clock::time_point asked;
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(after));
        asked = std::chrono::steady_clock::now();
        progress.cancel();
    });
    const bool isDone = work(progress);
    const auto end = std::chrono::steady_clock::now();
    other.join();
    const std::chrono::duration<double, std::milli> late = end - asked;
    if (isDone)
        std::printf("done before it was cancelled after %d ms\n", after);
    else
        std::printf("cancelled after %d ms: stopped %.1f ms later\n", after, late.count());
}

/// Drawn purchases of a million customers.
struct Lines
{
    static constexpr std::size_t kCustomers = 1'000'000;
    static constexpr std::size_t kPurchases = 5'000'000;

    std::vector<std::uint32_t> customer = std::vector<std::uint32_t>(kPurchases);
    std::vector<Day> day = std::vector<Day>(kPurchases);
    std::vector<Money> amount = std::vector<Money>(kPurchases);
    std::vector<std::uint32_t> order = std::vector<std::uint32_t>(kPurchases);

    Lines()
    {
        std::mt19937_64 random(1);
        std::uniform_real_distribution<double> uniform;
        std::lognormal_distribution<double> money(6, 1);
        std::uint32_t code = 0;
        for (std::size_t i = 0; i < kPurchases; ++i) {
            // Half the lines go on with the order before; few customers buy much.
            const bool isNew = i == 0 || uniform(random) < 0.5;
            code += isNew ? 1 : 0;
            customer[i] = isNew ? static_cast<std::uint32_t>(std::pow(uniform(random), 2) * kCustomers)
                                : customer[i - 1];
            day[i] = isNew ? kToday - static_cast<int>(1500 * uniform(random)) : day[i - 1];
            amount[i] = Money::fromDouble(uniform(random) < 0.04 ? -money(random) : money(random));
            order[i] = code;
        }
    }
    std::array<PurchaseColumns, 1> columns() const { return {PurchaseColumns{customer, day, amount, order}}; }
};

int drawnBook()
{
    const Lines lines;
    const auto columns = lines.columns();
    const auto shipped = shippedRfmScheme();
    if (!shipped)
        return 1;
    RfmScheme scheme = *shipped;
    const PurchaseTotals totals = purchaseTotals(columns, Lines::kCustomers, kToday);
    const auto recency = totals.recencyDays(kToday);
    scheme.cuts = rfmCuts({recency, totals.orders, totals.amount}, scheme.bins);
    const std::vector<Day> since(Lines::kCustomers);
    for (const int days : {90, 365, 730}) {
        LabelLog log;
        const QByteArray label = "RFM moves of " + QByteArray::number(days) + " days";
        bench::measure(label.constData(), 3, [&] {
            auto made = rfmLog(columns, {scheme, kToday - days, kToday, since}, Progress());
            if (made)
                log = *std::move(made);
        });
        std::printf("    %zu movements, %zu MB at most so far\n", log.moves.size(), peakMegabytes());
        bench::measure("    flows between its ends", 3, [&] {
            if (labelFlows(log, log.from, log.to).empty())
                std::puts("no flows");
        });
        bench::measure("    weeks of a segment", 3, [&] {
            if (labelWeeks(log, {true}).empty())
                std::puts("no weeks");
        });
    }
    for (const int after : {20, 100, 200, 300})
        cancelAfter(after, [&](const Progress &progress) {
            return bool(rfmLog(columns, {scheme, kToday - 730, kToday, since}, progress));
        });
    return 0;
}

int wholeBook(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    const auto snapshot = BookLoader(path).loadAll(Progress());
    if (!connection || !snapshot)
        return 1;
    const auto read = readAnalysisSettings(connection->handle());
    if (!read)
        return 1;
    AnalysisSettings settings = *read;
    View view;
    view.snapshot = *snapshot;
    view.asOf = kToday;
    view.derived = deriveAll(*view.snapshot, kToday, settings);
    view.settings = std::make_shared<const AnalysisSettings>(settings);
    std::printf("loaded: %zu MB\n", peakMegabytes());
    const std::array<FollowedLabels, 4> all{
        FollowedLabels{},
        {FollowedLabels::Kind::Segment, u"lastPurchase >= -60d and orders >= 2"_s,
         u"lastPurchase >= -60d and orders >= 2"_s},
        {FollowedLabels::Kind::Segment, u"value >= 10000 and contactDays90 >= 1"_s,
         u"value >= 10000 and contactDays90 >= 1"_s},
        {FollowedLabels::Kind::Segment, u"rfm = Champions and hasDeal(outcome = open)"_s,
         u"rfm = Champions and hasDeal(outcome = open)"_s}};
    for (const FollowedLabels &followed : all) {
        for (const int days : {90, 365}) {
            std::size_t count = 0;
            const QByteArray label = (followed.name.isEmpty() ? QByteArray("RFM") : followed.name.toUtf8()) +
                                     ", " + QByteArray::number(days) + " days";
            bench::measure(label.constData(), 1, [&] {
                const auto moves = segmentMoves(path, view, followed, {kToday - days, kToday}, Progress());
                count = moves ? moves->log.moves.size() : 0;
            });
            std::printf("    %zu movements, %zu MB at most so far\n", count, peakMegabytes());
        }
        constexpr Row kOnes = 20;
        constexpr int kFiveYears = 1'826;
        std::size_t moved = 0;
        const QByteArray ones = "    " + QByteArray::number(kOnes) + " customers, one at a time, five years";
        bench::measure(ones.constData(), 3, [&] {
            for (Row row = 0; row < kOnes; ++row) {
                const auto moves =
                    segmentMovesOf(path, view, followed, {kToday - kFiveYears, kToday}, row * 37, Progress());
                moved += moves ? moves->log.moves.size() : 0;
            }
        });
        std::printf("    %zu movements\n", moved);
        for (const int after : {50, 200, 500, 900, 1'500, 2'500})
            cancelAfter(after, [&](const Progress &progress) {
                return bool(segmentMoves(path, view, followed, {kToday - 365, kToday}, progress));
            });
    }
    return 0;
}

} // namespace

/// How long it takes to tell who moved between segments: RFM of a drawn million customers with five million
/// purchases, or with FILE.leadbook, RFM and filters of that book.
int main(int argc, char **argv)
{
    return argc > 1 ? wholeBook(QString::fromLocal8Bit(argv[1])) : drawnBook();
}
