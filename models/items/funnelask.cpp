// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/funnelask.h"

#include "workspace/filtering.h"

namespace leadbook {

namespace {

constexpr const char *kGroupings[] = {"owner",   "manager", "product", "source",
                                      "segment", "grade",   "industry"};

/// Narrows to customers whose @p field is @p value; an empty one means that they have none.
void narrow(std::vector<Filter> &filters, const char *field, const std::optional<QString> &value)
{
    if (!value)
        return;
    const QString name = QString::fromLatin1(field);
    filters.push_back(value->isEmpty() ? Filter::compare(name, FilterOperator::IsEmpty, {})
                                       : Filter::compare(name, FilterOperator::Equal, {*value}));
}

} // namespace

std::span<const char *const> funnelGroupings()
{
    return kGroupings;
}

Result<DealFilter> dealFilter(const View &view, const FunnelAsk &ask)
{
    DealFilter filter;
    filter.owner = ask.owner;
    std::vector<Filter> filters;
    narrow(filters, "source", ask.source);
    narrow(filters, "rfm", ask.segment);
    narrow(filters, "grade", ask.grade);
    if (!ask.where.trimmed().isEmpty()) {
        auto where = parseFilter(view, ask.where);
        LEADBOOK_TRY(where);
        filters.push_back(*std::move(where));
    }
    filter.customers = Filter::all(std::move(filters));
    LEADBOOK_TRY(checkFilter(view, filter.customers));
    return filter;
}

Result<FunnelInput> askedDeals(const View &view, const FunnelAsk &ask, const Progress &progress)
{
    const auto filter = dealFilter(view, ask);
    LEADBOOK_TRY(filter);
    std::optional<std::uint16_t> pipeline;
    if (!ask.pipeline.isEmpty()) {
        const auto known = findPipeline(*view.snapshot, ask.pipeline);
        LEADBOOK_TRY(known);
        pipeline = *known;
    }
    FunnelInput input = gatherDeals(*view.snapshot, pipeline);
    if (!ask.by.isEmpty())
        LEADBOOK_TRY(groupDeals(view, ask.by, input));
    if (!filter->isEmpty())
        narrowDeals(view, *filter, input, progress);
    return input;
}

FunnelQuestion questionOf(const FunnelAsk &ask, Day asOf, int firstMonth)
{
    return {ask.count, periodOf(ask.period, asOf, ask.own, firstMonth), asOf};
}

std::optional<FunnelQuestion> comparedQuestion(const FunnelAsk &ask, Day asOf, int firstMonth)
{
    const FunnelQuestion now = questionOf(ask, asOf, firstMonth);
    const Period before = comparedPeriod(ask.period, now.period, ask.than);
    if (!before.end.isValid())
        return {};
    return FunnelQuestion{ask.count, before, before.end + (asOf - now.period.end)};
}

} // namespace leadbook
