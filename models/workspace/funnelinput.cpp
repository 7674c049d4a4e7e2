// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/funnelinput.h"

#include "core/hash.h"
#include "workspace/cellspelling.h"
#include "workspace/filtering.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace leadbook {

namespace {

/// The live deals of each pipeline.
std::vector<std::int64_t> dealCounts(const Snapshot &snapshot)
{
    std::vector<std::int64_t> deals(snapshot.pipelines.size());
    for (Row row = 0; row < snapshot.deals.ids.size(); ++row) {
        const std::uint16_t pipeline = snapshot.deals.pipeline[row];
        if (snapshot.deals.alive[row] != 0 && pipeline < deals.size())
            ++deals[pipeline];
    }
    return deals;
}

/// Notes which pipeline is shown, and what the others hold.
void namePipelines(const Snapshot &snapshot, std::uint16_t shown, const std::vector<std::int64_t> &deals,
                   FunnelInput &input)
{
    for (std::uint16_t pipeline = 0; pipeline < deals.size(); ++pipeline) {
        const std::string &name = snapshot.pipelines[pipeline].name;
        if (pipeline == shown)
            input.pipeline = name;
        else if (deals[pipeline] > 0)
            input.otherPipelines.push_back({pipeline, name, deals[pipeline]});
    }
}

/// The place of each of the snapshot's stages in the pipeline; kNoDealStage for those of others.
std::vector<std::uint16_t> placesIn(const Snapshot &snapshot, std::uint16_t pipeline, FunnelInput &input)
{
    std::vector<std::uint16_t> places;
    for (const StageRow &stage : snapshot.stages) {
        const bool isOwn =
            pipeline < snapshot.pipelines.size() && stage.pipeline == snapshot.pipelines[pipeline].id;
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

Result<std::uint16_t> findPipeline(const Snapshot &snapshot, const QString &name)
{
    const auto found = std::ranges::find(snapshot.pipelines, name.toStdString(), &PipelineRow::name);
    if (found != snapshot.pipelines.end())
        return static_cast<std::uint16_t>(found - snapshot.pipelines.begin());
    QStringList names;
    for (const PipelineRow &pipeline : snapshot.pipelines)
        names << QString::fromStdString(pipeline.name);
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate("Funnel", "There is no pipeline “%1”; name one of: %2.")
                     .arg(name, names.join(QStringLiteral(", "))),
                 {}};
}

FunnelInput gatherDeals(const Snapshot &snapshot, std::optional<std::uint16_t> pipeline)
{
    FunnelInput input;
    const DealTable &deals = snapshot.deals;
    const auto counts = dealCounts(snapshot);
    const std::uint16_t shown =
        pipeline.value_or(static_cast<std::uint16_t>(std::ranges::max_element(counts) - counts.begin()));
    namePipelines(snapshot, shown, counts, input);
    const auto places = placesIn(snapshot, shown, input);
    constexpr std::uint32_t kNoPlace = 0xffffffff;
    std::vector<std::uint32_t> placeOf(deals.ids.size(), kNoPlace);
    for (Row row = 0; row < deals.ids.size(); ++row) {
        if (deals.alive[row] == 0 || deals.pipeline[row] != shown)
            continue;
        const std::uint16_t stage = deals.stage[row];
        placeOf[row] = static_cast<std::uint32_t>(input.deals.size());
        input.deals.push_back(row);
        input.stage.push_back(stage == kNoStage ? kNoDealStage : places[stage]);
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
        // A move to a stage of another pipeline is not one to the outcome.
        if (stage != kNoStage && places[stage] == kNoDealStage)
            continue;
        input.movedDeal.push_back(placeOf[deal]);
        input.movedStage.push_back(stage == kNoStage ? kNoDealStage : places[stage]);
        input.movedDay.push_back(changes.day[row]);
    }
    return input;
}

void narrowDeals(const View &view, const DealFilter &filter, FunnelInput &input, const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    input.live.assign(input.deals.size(), 1);
    if (filter.owner) {
        const std::string wanted = filter.owner->toStdString();
        for (std::size_t i = 0; i < input.deals.size(); ++i) {
            const std::uint32_t owner = snapshot.deals.owner[input.deals[i]];
            if ((owner == 0 ? std::string() : snapshot.owners[owner - 1].name) != wanted)
                input.live[i] = 0;
        }
    }
    if (filter.customers.isEmpty())
        return;
    std::vector<Row> customers;
    for (const Row deal : input.deals)
        if (const Row customer = snapshot.deals.customer[deal]; customer != kNoRow)
            customers.push_back(customer);
    std::ranges::sort(customers);
    customers.erase(std::ranges::unique(customers).begin(), customers.end());
    filterRows(view, ListKind::Customers, filter.customers, customers, progress);
    for (std::size_t i = 0; i < input.deals.size(); ++i) {
        const Row customer = snapshot.deals.customer[input.deals[i]];
        if (customer == kNoRow || !std::ranges::binary_search(customers, customer))
            input.live[i] = 0;
    }
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
