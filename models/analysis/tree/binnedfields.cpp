// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tree/binnedfields.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr std::size_t kMostLevels = 60;

BinnedField binNumbers(const std::vector<double> &numbers, std::span<const std::uint32_t> rows)
{
    std::vector<double> known;
    for (const std::uint32_t row : rows)
        if (!std::isnan(numbers[row]))
            known.push_back(numbers[row]);
    std::ranges::sort(known);
    BinnedField field;
    // Where values repeat much, few are different; else ranks are spread evenly.
    std::vector<double> different;
    std::ranges::unique_copy(known, std::back_inserter(different));
    const std::vector<double> &from = different.size() <= BinnedField::kMostCuts ? different : known;
    const std::size_t steps = std::min(from.size(), BinnedField::kMostCuts);
    for (std::size_t step = 1; step < steps; ++step) {
        const double high = from[step * from.size() / steps];
        const auto at = std::ranges::lower_bound(different, high);
        if (at == different.begin())
            continue;
        const double cut = roundBetween(*(at - 1), high);
        if (field.cuts.empty() || cut > field.cuts.back())
            field.cuts.push_back(cut);
    }
    for (const std::uint32_t row : rows) {
        const double value = numbers[row];
        const auto below = std::ranges::upper_bound(field.cuts, value) - field.cuts.begin();
        field.bin.push_back(std::isnan(value) ? BinnedField::kMissing : static_cast<std::uint8_t>(below));
    }
    return field;
}

BinnedField binCodes(const ScoreField &codes, std::span<const std::uint32_t> rows)
{
    std::vector<std::size_t> counts(codes.level.size());
    for (const std::uint32_t row : rows)
        ++counts[codes.code[row]];
    BinnedField field;
    for (std::uint32_t code = 1; code < counts.size(); ++code)
        if (counts[code] > 0)
            field.levels.push_back(code);
    std::ranges::stable_sort(field.levels, std::ranges::greater(),
                             [&](std::uint32_t code) { return counts[code]; });
    field.levels.resize(std::min(field.levels.size(), kMostLevels));
    if (field.levels.empty())
        field.levels.push_back(1);
    std::vector<std::uint8_t> binOf(counts.size());
    for (std::size_t i = 0; i < field.levels.size() && field.levels[i] < binOf.size(); ++i)
        binOf[field.levels[i]] = static_cast<std::uint8_t>(i + 1);
    for (const std::uint32_t row : rows)
        field.bin.push_back(codes.code[row] == 0 ? BinnedField::kMissing : binOf[codes.code[row]]);
    return field;
}

} // namespace

double roundBetween(double low, double high)
{
    constexpr int kLargest = 15;
    const int first = static_cast<int>(std::floor(std::log10(std::max(std::abs(low), std::abs(high)))));
    for (int power = first + 1; power > first - kLargest; --power) {
        // Dividing by a power of ten gives the number that is written so; multiplying by 0.1 would not.
        const double factor = std::pow(10.0, std::abs(power));
        const double steps = std::floor(power >= 0 ? high / factor : high * factor);
        const double rounded = power >= 0 ? steps * factor : steps / factor;
        if (rounded > low && rounded <= high)
            return rounded;
    }
    return high;
}

std::vector<BinnedField> binFields(const ScoreTable &table, std::span<const std::uint32_t> rows)
{
    std::vector<BinnedField> fields;
    for (const ScoreField &field : table.fields)
        fields.push_back(field.isNumber() ? binNumbers(field.number, rows) : binCodes(field, rows));
    return fields;
}

} // namespace leadbook
