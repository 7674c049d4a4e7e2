// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/funnelinput.h"

#include "core/hash.h"
#include "workspace/cellspelling.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

namespace leadbook {

namespace {

/// The pipeline with the most deals; the first one where there are none.
std::int64_t busiestPipeline(const Snapshot &snapshot)
{
    std::map<std::int64_t, std::size_t> deals;
    for (Row row = 0; row < snapshot.deals.ids.size(); ++row) {
        const std::uint16_t stage = snapshot.deals.stage[row];
        if (snapshot.deals.alive[row] != 0 && stage != kNoStage)
            ++deals[snapshot.stages[stage].pipeline];
    }
    const auto busiest = std::ranges::max_element(deals, {}, [](const auto &entry) { return entry.second; });
    if (busiest != deals.end())
        return busiest->first;
    return snapshot.stages.empty() ? 0 : snapshot.stages.front().pipeline;
}

/// The place of each of the snapshot's stages in the pipeline; kNoDealStage for those of others.
std::vector<std::uint16_t> placesIn(const Snapshot &snapshot, std::int64_t pipeline, FunnelInput &input)
{
    std::vector<std::uint16_t> places;
    for (const StageRow &stage : snapshot.stages) {
        const bool isOwn = stage.pipeline == pipeline;
        places.push_back(isOwn ? static_cast<std::uint16_t>(input.stages.size()) : kNoDealStage);
        if (isOwn)
            input.stages.push_back(stage.name);
    }
    return places;
}

/// Numbers texts in order of appearance; 0 is the empty one.
class GroupNames
{
public:
    explicit GroupNames(std::vector<std::string> &names)
        : m_names(names)
    {
        m_names.assign(1, {});
        m_codes.emplace(std::string(), 0U);
    }
    std::uint32_t code(std::string_view name)
    {
        const auto known = m_codes.find(name);
        if (known != m_codes.end())
            return known->second;
        const auto code = static_cast<std::uint32_t>(m_names.size());
        m_names.emplace_back(name);
        m_codes.emplace(std::string(name), code);
        return code;
    }

private:
    std::vector<std::string> &m_names;
    std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>> m_codes;
};

template <typename NameOf> void groupBy(FunnelInput &input, NameOf &&nameOf)
{
    GroupNames names(input.groups);
    input.group.clear();
    for (const Row deal : input.deals)
        input.group.push_back(names.code(nameOf(deal)));
}

void groupByCustomerField(const View &view, FieldRef field, FunnelInput &input)
{
    const ListColumn column(view, ListKind::Customers, field);
    CellSpelling spelling(view, field);
    groupBy(input, [&](Row deal) -> std::string_view {
        const Row customer = view.snapshot->deals.customer[deal];
        return customer == kNoRow ? std::string_view() : spelling(column.value(customer));
    });
}

} // namespace

FunnelInput gatherDeals(const Snapshot &snapshot)
{
    FunnelInput input;
    const DealTable &deals = snapshot.deals;
    const auto places = placesIn(snapshot, busiestPipeline(snapshot), input);
    constexpr std::uint32_t kNoPlace = 0xffffffff;
    std::vector<std::uint32_t> placeOf(deals.ids.size(), kNoPlace);
    for (Row row = 0; row < deals.ids.size(); ++row) {
        const std::uint16_t stage = deals.stage[row];
        const std::uint16_t place = stage == kNoStage ? kNoDealStage : places[stage];
        if (deals.alive[row] == 0 || (stage != kNoStage && place == kNoDealStage))
            continue;
        placeOf[row] = static_cast<std::uint32_t>(input.deals.size());
        input.deals.push_back(row);
        input.stage.push_back(place);
        input.outcome.push_back(deals.outcome[row]);
        input.amount.push_back(deals.amount[row]);
        input.opened.push_back(deals.opened[row]);
        input.closed.push_back(deals.closed[row]);
    }
    const StageChangeTable &changes = snapshot.stageChanges;
    for (Row row = 0; row < changes.ids.size(); ++row) {
        const Row deal = changes.deal[row];
        if (changes.alive[row] == 0 || deal == kNoRow || placeOf[deal] == kNoPlace)
            continue;
        const std::uint16_t stage = changes.stage[row];
        input.movedDeal.push_back(placeOf[deal]);
        input.movedStage.push_back(stage == kNoStage ? kNoDealStage : places[stage]);
        input.movedDay.push_back(changes.day[row]);
    }
    return input;
}

Status groupDeals(const View &view, const QString &by, FunnelInput &input)
{
    const Snapshot &snapshot = *view.snapshot;
    const auto ownerOf = [&snapshot](Row deal) -> const OwnerRow * {
        const std::uint32_t owner = snapshot.deals.owner[deal];
        return owner == 0 ? nullptr : &snapshot.owners[owner - 1];
    };
    if (by == u"owner") {
        groupBy(input, [&](Row deal) -> std::string_view {
            const OwnerRow *owner = ownerOf(deal);
            return owner == nullptr ? std::string_view() : owner->name;
        });
    } else if (by == u"manager") {
        groupBy(input, [&](Row deal) -> std::string_view {
            const OwnerRow *owner = ownerOf(deal);
            return owner == nullptr ? std::string_view() : owner->teamLead;
        });
    } else if (by == u"product") {
        groupBy(input, [&](Row deal) -> std::string_view {
            const std::uint32_t product = snapshot.deals.product[deal];
            return product == 0 ? std::string_view() : std::string_view(snapshot.products[product - 1].name);
        });
    } else {
        const auto field = findListField(snapshot, by.toStdString());
        if (!field)
            return Error{ErrorCode::Invalid,
                         QCoreApplication::translate(
                             "Funnel", "Deals cannot be grouped by “%1”; name owner, manager, product or a "
                                       "field of the customer.")
                             .arg(by),
                         {}};
        groupByCustomerField(view, *field, input);
    }
    return {};
}

} // namespace leadbook
