// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scoremeasures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>

namespace leadbook {

namespace {

constexpr double kLeakAuc = 0.90;
constexpr double kLeakShare = 0.95;
constexpr std::size_t kLeakRows = 50;
constexpr double kMostlyWon = 0.90;
constexpr std::size_t kParts = 5;
constexpr std::size_t kPieces = 20;

/// The pieces of equal size that a number falls into, from 1; 0 = not known.
std::vector<std::uint32_t> piecesOf(const std::vector<double> &numbers)
{
    std::vector<double> known;
    std::ranges::copy_if(numbers, std::back_inserter(known), [](double value) { return !std::isnan(value); });
    std::ranges::sort(known);
    std::vector<double> cuts;
    for (std::size_t piece = 1; piece < kPieces && !known.empty(); ++piece)
        cuts.push_back(known[known.size() * piece / kPieces]);
    std::vector<std::uint32_t> pieces;
    for (const double value : numbers)
        pieces.push_back(std::isnan(value) ? 0
                                           : 1 + static_cast<std::uint32_t>(
                                                     std::ranges::upper_bound(cuts, value) - cuts.begin()));
    return pieces;
}

struct Tally
{
    std::array<double, kParts> won{};
    std::array<double, kParts> all{};
};

/// AUC of each row's rate of its code among the rows of the other parts.
double aucAlone(const std::vector<std::uint32_t> &codes, std::size_t levels,
                std::span<const std::uint8_t> won)
{
    const double base = std::accumulate(won.begin(), won.end(), 0.0) / static_cast<double>(won.size());
    std::vector<Tally> tallies(levels);
    for (std::size_t row = 0; row < codes.size(); ++row) {
        tallies[codes[row]].won[row % kParts] += won[row];
        tallies[codes[row]].all[row % kParts] += 1;
    }
    std::vector<double> rates;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        const Tally &tally = tallies[codes[row]];
        const std::size_t own = row % kParts;
        const double wins = std::accumulate(tally.won.begin(), tally.won.end(), 0.0) - tally.won[own];
        const double all = std::accumulate(tally.all.begin(), tally.all.end(), 0.0) - tally.all[own];
        rates.push_back((wins + 2 * base) / (all + 2));
    }
    return areaUnderCurve(rates, won);
}

void addLevels(std::size_t field, const ScoreField &values, double auc, std::span<const std::uint8_t> won,
               std::vector<ScoreLeak> &leaks)
{
    std::vector<std::size_t> wins(values.level.size());
    std::vector<std::size_t> counts(values.level.size());
    for (std::size_t row = 0; row < won.size(); ++row) {
        wins[values.code[row]] += won[row];
        ++counts[values.code[row]];
    }
    for (std::uint32_t code = 1; code < counts.size(); ++code) {
        const double share =
            counts[code] == 0 ? 0 : static_cast<double>(wins[code]) / static_cast<double>(counts[code]);
        if (counts[code] >= kLeakRows && share >= kLeakShare)
            leaks.push_back({field, auc, code, share, counts[code]});
    }
}

} // namespace

double areaUnderCurve(std::span<const double> scores, std::span<const std::uint8_t> won)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t row) { return scores[row]; });
    double pairs = 0;
    double lost = 0;
    double wins = 0;
    for (std::size_t i = 0; i < order.size();) {
        double lostHere = 0;
        double wonHere = 0;
        const double score = scores[order[i]];
        for (; i < order.size() && scores[order[i]] == score; ++i)
            (won[order[i]] != 0 ? wonHere : lostHere) += 1;
        pairs += wonHere * (lost + lostHere / 2);
        lost += lostHere;
        wins += wonHere;
    }
    return lost == 0 || wins == 0 ? 0.5 : pairs / (lost * wins);
}

RateInterval aucInterval(const ScoreMeasures &measures)
{
    constexpr double kZ95 = 1.959963984540054;
    const auto won = static_cast<double>(measures.won);
    const auto lost = static_cast<double>(measures.count - measures.won);
    if (won == 0 || lost == 0)
        return {};
    const double auc = measures.auc;
    const double square = auc * auc;
    const double twoWon = auc / (2 - auc) - square;
    const double twoLost = 2 * square / (1 + auc) - square;
    const double variance = (auc * (1 - auc) + (won - 1) * twoWon + (lost - 1) * twoLost) / (won * lost);
    const double half = kZ95 * std::sqrt(std::max(variance, 0.0));
    return {std::max(0.0, auc - half), std::min(1.0, auc + half)};
}

ScoreMeasures measureScore(std::span<const double> chances, std::span<const std::uint8_t> won)
{
    constexpr std::size_t kBins = 10;
    constexpr double kNever = 1e-15;
    ScoreMeasures measures;
    measures.count = chances.size();
    measures.auc = areaUnderCurve(chances, won);
    std::array<CalibrationBin, kBins> bins{};
    for (std::size_t row = 0; row < chances.size(); ++row) {
        const double chance = chances[row];
        const double happened = won[row] != 0 ? 1 : 0;
        measures.logLoss -= std::log(std::max(happened != 0 ? chance : 1 - chance, kNever));
        measures.brier += (chance - happened) * (chance - happened);
        CalibrationBin &bin = bins[std::min(static_cast<std::size_t>(chance * kBins), kBins - 1)];
        bin.expected += chance;
        bin.observed += happened;
        measures.won += won[row] != 0 ? 1 : 0;
        ++bin.count;
    }
    const auto all = static_cast<double>(std::max<std::size_t>(chances.size(), 1));
    measures.logLoss /= all;
    measures.brier /= all;
    for (std::size_t i = 0; i < kBins; ++i) {
        CalibrationBin &bin = bins[i];
        if (bin.count == 0)
            continue;
        bin.low = static_cast<double>(i) / kBins;
        bin.high = static_cast<double>(i + 1) / kBins;
        bin.expected /= static_cast<double>(bin.count);
        bin.observed /= static_cast<double>(bin.count);
        measures.calibration.push_back(bin);
    }
    return measures;
}

std::vector<ScoreLeak> findLeaks(const ScoreTable &table, std::span<const std::uint8_t> won,
                                 const Progress &progress)
{
    std::vector<ScoreLeak> leaks;
    if (won.empty())
        return leaks;
    const double base = std::accumulate(won.begin(), won.end(), 0.0) / static_cast<double>(won.size());
    for (std::size_t field = 0; field < table.fields.size(); ++field) {
        if (progress.isCancelled())
            return {};
        const ScoreField &values = table.fields[field];
        const double auc = values.isNumber() ? aucAlone(piecesOf(values.number), kPieces + 1, won)
                                             : aucAlone(values.code, values.level.size(), won);
        if (auc >= kLeakAuc)
            leaks.push_back({field, auc, 0, 0, won.size()});
        if (!values.isNumber() && base < kMostlyWon)
            addLevels(field, values, auc, won, leaks);
    }
    return leaks;
}

} // namespace leadbook
