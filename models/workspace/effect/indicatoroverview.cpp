// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/effect/indicatoroverview.h"

#include "domain/filtertext.h"
#include "workspace/effect/customerevents.h"
#include "workspace/purchasecohorts.h"
#include "workspace/segments/breakdown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// Sums of one class in one period.
class Sums
{
public:
    void add(const IndicatorValues &values)
    {
        for (std::size_t i = 0; i < kIndicators; ++i) {
            m_sums[i].value += values[i].value;
            m_sums[i].weight += values[i].weight;
            m_customers[i] += values[i].weight > 0 ? 1 : 0;
        }
    }
    OverviewCell figures() const
    {
        OverviewCell cell;
        for (std::size_t i = 0; i < kIndicators; ++i)
            cell[i] = {m_customers[i], m_sums[i].weight > 0 ? m_sums[i].value / m_sums[i].weight : 0};
        return cell;
    }

private:
    IndicatorValues m_sums{};
    std::array<std::int64_t, kIndicators> m_customers{};
};

Dimension dimensionOf(const QString &key)
{
    const auto shipped = shippedDimensions();
    const auto found = std::ranges::find(shipped, key, &Dimension::key);
    if (found != shipped.end())
        return *found;
    Dimension own;
    own.key = u"rfm"_s;
    own.label = u"RFM"_s;
    own.fields = {u"rfm"_s};
    return own;
}

std::vector<DaySpan> periodsOf(const OverviewAsk &ask, Day asOf)
{
    std::vector<DaySpan> periods;
    const int last = unitNumber(asOf, ask.unit);
    for (int number = last - ask.periods + 1; number <= last; ++number)
        periods.push_back({unitBegin(number, ask.unit), std::min(unitEnd(number, ask.unit), asOf)});
    return periods;
}

QString within(const QString &term, const QString &field, DaySpan days, const QString &more = {})
{
    QStringList parts;
    if (!more.isEmpty())
        parts << more;
    if (days.begin.isValid())
        parts << field + u" >= "_s + days.begin.toIso();
    parts << field + u" <= "_s + days.end.toIso();
    return term + u'(' + parts.join(u" and "_s) + u')';
}

QString boughtWithin(DaySpan days)
{
    return u"("_s + purchaseFilter(CohortRule::Positive, days.begin, days.end) + u" or "_s +
           within(u"hasDeal"_s, u"closed"_s, days, u"outcome = won"_s) + u')';
}

QString answeredWithin(const QStringList &surveys, DaySpan days)
{
    QStringList names;
    for (const QString &survey : surveys)
        names << valueText(FilterValue(survey));
    return within(u"answered"_s, u"date"_s, days, u"kind in ("_s + names.join(u", "_s) + u')');
}

} // namespace

QString indicatorFilter(Indicator indicator, DaySpan days, bool hasPurchases, const QStringList &comparisons)
{
    const DaySpan before{{}, days.begin - 1};
    switch (indicator) {
    case Indicator::Retention:
        return boughtWithin(before) + u" and "_s + boughtWithin(days);
    case Indicator::Conversion:
        return boughtWithin(days) + u" and not "_s + boughtWithin(before);
    case Indicator::Frequency:
    case Indicator::Revenue:
        return hasPurchases ? purchaseFilter(CohortRule::Positive, days.begin, days.end)
                            : within(u"hasDeal"_s, u"closed"_s, days, u"outcome = won"_s);
    case Indicator::Churn:
        return purchaseFilter(CohortRule::Positive, {}, before.end);
    case Indicator::Response:
        return {}; // no filter asks for messages
    case Indicator::Satisfaction:
        return answeredWithin({u"NPS"_s, u"CSAT"_s}, days);
    case Indicator::Engagement:
        return within(u"contacted"_s, u"date"_s, days,
                      u"(direction = in or kind in (event, webVisit, enquiry, usage, trial))"_s);
    case Indicator::SigningRate:
        return within(u"hasDeal"_s, u"closed"_s, days, u"outcome in (won, lost)"_s);
    case Indicator::LifetimeValue:
        return purchaseFilter(CohortRule::Positive, {}, before.end);
    case Indicator::Loyalty:
        return boughtWithin(before);
    case Indicator::Rivals:
        return comparisons.isEmpty() ? QString() : answeredWithin(comparisons, days);
    }
    return {};
}

QString IndicatorOverview::filter(std::size_t group, std::size_t period, Indicator indicator) const
{
    const QString own = indicatorFilter(indicator, periods[period], hasPurchases, comparisons);
    if (own.isEmpty() || group >= groups.groups.size())
        return own;
    return bothFilters(groups.groups[group].where, own);
}

Result<IndicatorOverview> indicatorOverview(const QString &path, const View &view, const OverviewAsk &ask,
                                            const Progress &progress)
{
    IndicatorOverview overview;
    overview.ask = ask;
    overview.asOf = view.asOf;
    overview.hasPurchases = view.snapshot->purchases.ids.size() > 0;
    auto groups = divideCustomers(view, dimensionOf(ask.dimension), progress);
    LEADBOOK_TRY(groups);
    overview.groups = *std::move(groups);
    overview.periods = periodsOf(ask, view.asOf);
    const auto market = readMarketFigures(path);
    LEADBOOK_TRY(market);
    overview.market = marketRows(*market, overview.periods);
    auto events = CustomerEventReader::read(path, view, view.asOf, progress);
    LEADBOOK_TRY(events);
    overview.comparisons = events->comparisonNames();
    IndicatorReader indicators = events->indicators();
    const std::size_t periods = overview.periods.size();
    const std::size_t everybody = overview.groups.groups.size();
    std::vector<Sums> sums((everybody + 1) * periods);
    const std::size_t rows = overview.groups.group.size();
    for (Row row = 0; row < rows; ++row) {
        if (row % 256 == 0) {
            progress.report(row, std::int64_t(rows));
            if (progress.isCancelled())
                return cancelledError();
        }
        const std::uint32_t group = overview.groups.group[row];
        if (!view.snapshot->customers.isAlive(row) || group >= everybody)
            continue;
        const CustomerEvents what = events->of(row);
        for (std::size_t period = 0; period < periods; ++period) {
            const IndicatorValues values = indicators.read(what, overview.periods[period]);
            sums[group * periods + period].add(values);
            sums[everybody * periods + period].add(values);
        }
    }
    for (const Sums &sum : sums)
        overview.cells.push_back(sum.figures());
    return overview;
}

} // namespace leadbook
