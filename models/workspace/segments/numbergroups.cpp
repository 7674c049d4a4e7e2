// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/numbergroups.h"

#include "analysis/quantile.h"
#include "domain/filtertext.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace leadbook {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
constexpr int kLastYear = 9999; // days behind it cannot be written
constexpr int kFirstYear = 0;

double numberOf(const FieldDivision &division, Row row)
{
    const CellValue value = division.column().value(row);
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *money = std::get_if<Money>(&value))
        return money->toDouble();
    return kNotANumber;
}

// ---- cut points
std::ptrdiff_t countBetween(std::span<const double> values, double low, double high)
{
    return std::ranges::count_if(values, [=](double value) { return low <= value && value < high; });
}

/// The least of @p values from @p low on, or above it; infinity where there is none.
double leastFrom(std::span<const double> values, double low, bool isAbove = false)
{
    double least = kInfinity;
    for (const double value : values) {
        if (value < least && (isAbove ? value > low : value >= low))
            least = value;
    }
    return least;
}

/// Each of @p cuts as the least value on its upper side, so that two that separate the same are equal; one
/// that has nothing below it separates the least value from the others.
std::vector<double> valuesAt(std::span<const double> values, std::span<const double> cuts)
{
    std::vector<double> at;
    const double least = leastFrom(values, -kInfinity);
    for (const double cut : cuts) {
        const double value = cut <= least ? leastFrom(values, least, true) : leastFrom(values, cut);
        if (value < kInfinity)
            at.push_back(value);
    }
    std::ranges::sort(at);
    const auto repeated = std::ranges::unique(at);
    at.erase(repeated.begin(), repeated.end());
    return at;
}

/// @p number at @p digits significant digits: the nearest one, or the one on the other side of it.
double rounded(double number, int digits, bool isNearest)
{
    const double step = std::pow(10.0, std::floor(std::log10(std::fabs(number))) - (digits - 1));
    const double steps = number / step;
    if (step == 0 || !std::isfinite(steps))
        return number;
    const double nearest = std::round(steps);
    const double other = nearest > steps ? std::floor(steps) : std::ceil(steps);
    // 0.30000000000000004 is no round number.
    return QString::number((isNearest ? nearest : other) * step, 'g', digits).toDouble();
}

/// The roundest number between @p low and @p high that divides @p values nearly as @p cut does.
double roundedCut(std::span<const double> values, double cut, double low, double high)
{
    constexpr std::ptrdiff_t kPartThatMayMove = 40;
    constexpr int kFewestDigits = 2;
    const std::ptrdiff_t most = std::ssize(values) / kPartThatMayMove;
    const auto divides = [&](double number) {
        return low < number && number < high &&
               countBetween(values, std::min(number, cut), std::max(number, cut)) <= most &&
               countBetween(values, low, number) > 0 && countBetween(values, number, high) > 0;
    };
    if (cut == 0)
        return cut;
    for (int digits = kFewestDigits; digits < std::numeric_limits<double>::max_digits10; ++digits) {
        for (const bool isNearest : {true, false}) {
            if (const double number = rounded(cut, digits, isNearest); divides(number))
                return number;
        }
    }
    return cut;
}

// ---- ranges
FilterValue asFilterValue(double number)
{
    return FilterNumber{decimalText(number)};
}

CustomerGroup rangeGroup(const FieldDivision &division, double low, double high)
{
    CustomerGroup group;
    group.kind = GroupKind::Range;
    group.low = low;
    group.high = high;
    std::vector<Filter> ends;
    if (low > -kInfinity)
        ends.push_back(division.compare(FilterOperator::GreaterOrEqual, {asFilterValue(low)}));
    if (high < kInfinity)
        ends.push_back(division.compare(FilterOperator::Less, {asFilterValue(high)}));
    if (ends.empty())
        ends.push_back(Filter::negation(division.compare(FilterOperator::IsEmpty)));
    group.where = toText(Filter::all(ends));
    return group;
}

/// A group for each of @p values.
void fillValues(FieldDivision &division, const std::set<double> &values)
{
    std::vector<CustomerGroup> found;
    for (const double value : values) {
        CustomerGroup &group = found.emplace_back();
        group.kind = GroupKind::Range;
        group.low = value;
        group.high = value + 1;
        group.where = toText(division.compare(FilterOperator::Equal, {asFilterValue(value)}));
    }
    const std::vector<double> sorted(values.begin(), values.end());
    division.fill(std::move(found), [&](Row row) {
        const double number = numberOf(division, row);
        return std::isnan(number)
                   ? kNoGroup
                   : static_cast<std::uint32_t>(std::ranges::lower_bound(sorted, number) - sorted.begin());
    });
}

void fillRanges(FieldDivision &division, const std::vector<double> &cuts)
{
    std::vector<CustomerGroup> found;
    double low = -kInfinity;
    for (const double cut : cuts) {
        found.push_back(rangeGroup(division, low, cut));
        low = cut;
    }
    found.push_back(rangeGroup(division, low, kInfinity));
    division.fill(std::move(found), [&](Row row) {
        const double number = numberOf(division, row);
        return std::isnan(number)
                   ? kNoGroup
                   : static_cast<std::uint32_t>(std::ranges::upper_bound(cuts, number) - cuts.begin());
    });
}

// ---- years
/// The year of a customer's day, as far as it can be written; absent without a day.
std::optional<int> yearOf(const FieldDivision &division, Row row)
{
    const CellValue value = division.column().value(row);
    const auto *day = std::get_if<Day>(&value);
    return day == nullptr ? std::optional<int>() : std::clamp(day->civil().year, kFirstYear, kLastYear);
}

/// @p isOpen: with all years before.
CustomerGroup yearGroup(const FieldDivision &division, int year, bool isOpen)
{
    CustomerGroup group;
    group.kind = GroupKind::Range;
    group.low = isOpen ? -kInfinity : year;
    group.high = year + 1;
    std::vector<Filter> ends;
    const auto firstDay = Day::fromCivil(year, 1, 1);
    if (firstDay && !isOpen && year > kFirstYear)
        ends.push_back(division.compare(FilterOperator::GreaterOrEqual, {*firstDay}));
    const auto nextYear = Day::fromCivil(year + 1, 1, 1);
    if (nextYear)
        ends.push_back(division.compare(FilterOperator::Less, {*nextYear}));
    if (ends.empty())
        ends.push_back(Filter::negation(division.compare(FilterOperator::IsEmpty)));
    group.where = toText(Filter::all(ends));
    return group;
}

} // namespace

std::vector<double> roundedCuts(std::span<const double> values, std::span<const double> cuts)
{
    const std::vector<double> exact = valuesAt(values, cuts);
    std::vector<double> made;
    for (std::size_t i = 0; i < exact.size(); ++i) {
        const double low = made.empty() ? -kInfinity : made.back();
        made.push_back(roundedCut(values, exact[i], low, i + 1 < exact.size() ? exact[i + 1] : kInfinity));
    }
    return made;
}

void divideByNumbers(FieldDivision &division)
{
    constexpr std::size_t kFewValues = 8;
    constexpr int kQuarters = 4;
    std::vector<double> values;
    std::set<double> different;
    bool areWhole = true;
    division.forAlive([&](Row row) {
        const double number = numberOf(division, row);
        areWhole = areWhole && (std::isnan(number) || number == std::floor(number)) && !std::isinf(number);
        if (!std::isfinite(number))
            return;
        values.push_back(number);
        if (different.size() <= kFewValues)
            different.insert(number);
    });
    if (division.isCancelled())
        return;
    if (areWhole && different.size() <= kFewValues)
        fillValues(division, different);
    else
        fillRanges(division, roundedCuts(values, cutPoints7(std::span(values), kQuarters)));
}

void divideByYears(FieldDivision &division)
{
    std::set<int> years;
    division.forAlive([&](Row row) {
        if (const auto year = yearOf(division, row))
            years.insert(*year);
    });
    const bool isOpen = years.size() > kMostValues;
    while (years.size() > kMostValues)
        years.erase(years.begin());
    const std::vector<int> shown(years.begin(), years.end());
    std::vector<CustomerGroup> found;
    for (std::size_t i = 0; i < shown.size(); ++i)
        found.push_back(yearGroup(division, shown[i], isOpen && i == 0));
    division.fill(std::move(found), [&](Row row) {
        const auto year = yearOf(division, row);
        if (!year)
            return kNoGroup;
        const auto above = std::ranges::upper_bound(shown, *year) - shown.begin();
        return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(above - 1, 0));
    });
}

} // namespace leadbook
