// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifecycle.h"

#include "analysis/quantile.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadbook {

namespace {

constexpr int kMonthsOfYear = 12;
constexpr std::size_t kQuartersOfYear = 4;
constexpr double kLongGapShare = 0.9;

/// What the last days of kGrowthDays up to @p asOf brought, and those before.
struct Spans
{
    Day asOf;
    bool isRecent(Day day) const { return day > asOf - kGrowthDays && day <= asOf; }
    bool isBefore(Day day) const { return day > asOf - 2 * kGrowthDays && day <= asOf - kGrowthDays; }
};

/// The quarter of the year, 1-4, that most of @p days (ascending, not empty) lie in; of equal ones that of
/// the latest day.
std::uint8_t quarterOf(std::span<const Day> days)
{
    constexpr int kMonths = 3;
    std::array<int, kQuartersOfYear> counts{};
    std::size_t best = 0;
    for (const Day day : days) {
        const auto quarter = static_cast<std::size_t>((day.civil().month - 1) / kMonths);
        if (++counts[quarter] >= counts[best])
            best = quarter;
    }
    return static_cast<std::uint8_t>(best + 1);
}

} // namespace

double silenceLimit(double medianGap, double longGap)
{
    const double limit = std::isnan(medianGap) ? longGap : kSilentGaps * medianGap;
    return std::isnan(limit) ? kSilentDays : std::max<double>(kSilentDays, limit);
}

LifeCycle lifeCycleOf(const Buying &buying, Day asOf, double longGap)
{
    if (buying.orders == 0)
        return LifeCycle::Potential;
    if (asOf - buying.lastDay > silenceLimit(buying.medianGap, longGap))
        return LifeCycle::Churned;
    if (buying.orders == 1 || asOf - buying.firstDay < kInitialDays)
        return LifeCycle::Initial;
    return buying.recent > buying.before ? LifeCycle::Growth : LifeCycle::Mature;
}

Buying BuyingReader::read(std::span<const PurchaseLine> lines)
{
    const Spans spans{m_asOf};
    Buying buying;
    m_lines.clear();
    for (const PurchaseLine &line : lines) {
        if (!line.amount.isKnown() || !line.day.isValid() || line.day > m_asOf)
            continue;
        m_lines.push_back(line);
        if (spans.isRecent(line.day))
            buying.recent += line.amount;
        else if (spans.isBefore(line.day))
            buying.before += line.amount;
    }
    readOrders(buying);
    readDays(buying);
    return buying;
}

void BuyingReader::readOrders(Buying &buying)
{
    std::ranges::sort(m_lines, {}, &PurchaseLine::order);
    m_days.clear();
    for (std::size_t i = 0; i < m_lines.size();) {
        const std::uint32_t code = m_lines[i].order;
        Money amount(0);
        Day firstDay;
        Day lastDay;
        do {
            const PurchaseLine &line = m_lines[i];
            amount += line.amount;
            if (line.amount <= Money(0))
                continue;
            firstDay = firstDay.isValid() ? std::min(firstDay, line.day) : line.day;
            lastDay = std::max(lastDay, line.day);
        } while (++i < m_lines.size() && code != kOwnOrder && m_lines[i].order == code);
        if (amount <= Money(0))
            continue;
        ++buying.orders;
        buying.lastDay = std::max(buying.lastDay, lastDay);
        m_days.push_back(firstDay);
    }
}

void BuyingReader::readDays(Buying &buying)
{
    if (m_days.empty())
        return;
    std::ranges::sort(m_days);
    buying.firstDay = m_days.front();
    const auto inYear = std::ranges::upper_bound(m_days, m_asOf.addMonths(-kMonthsOfYear));
    buying.ordersInYear = static_cast<std::uint32_t>(m_days.end() - inYear);
    buying.quarter = quarterOf(m_days);
    m_gaps.clear();
    for (std::size_t i = 1; i < m_days.size(); ++i) {
        if (m_days[i] != m_days[i - 1])
            m_gaps.push_back(m_days[i] - m_days[i - 1]);
    }
    for (const std::int32_t gap : m_gaps) {
        const auto days = static_cast<std::size_t>(gap);
        if (days >= m_counts.size())
            m_counts.resize(days + 1);
        ++m_counts[days];
    }
    m_gapCount += m_gaps.size();
    if (!m_gaps.empty())
        buying.medianGap = median(std::span(m_gaps));
}

double BuyingReader::longGap() const
{
    return m_gapCount == 0 ? kNoGap : quantile7OfCounts(m_counts, m_gapCount, kLongGapShare);
}

Buying buyingOf(std::span<const PurchaseLine> lines, Day asOf)
{
    return BuyingReader(asOf).read(lines);
}

} // namespace leadbook
