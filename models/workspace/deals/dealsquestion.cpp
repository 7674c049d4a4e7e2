// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/dealsquestion.h"

#include "workspace/filtering.h"
#include "workspace/funnelinput.h"
#include "workspace/parallel.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr std::uint8_t kOpen = static_cast<std::uint8_t>(DealOutcome::Open);
constexpr std::uint8_t kWon = static_cast<std::uint8_t>(DealOutcome::Won);

/// What the deals of a pipeline were found to be, by place in FunnelInput.
struct Times
{
    std::vector<std::int32_t> openDays;              ///< -1: not open, not asked for or not known
    std::vector<std::vector<std::int32_t>> wonStays; ///< by stage
};

/// The question's conditions, with what they compare.
class DealTest
{
public:
    DealTest(const View &view, const DealsQuestion &question, const Progress &progress)
        : m_snapshot(*view.snapshot)
        , m_expected(question.expected)
    {
        if (question.owner) {
            const auto found = std::ranges::find(m_snapshot.owners, *question.owner, &OwnerRow::id);
            m_passesNone = *question.owner != 0 && found == m_snapshot.owners.end();
            m_owner =
                *question.owner == 0 ? 0U : static_cast<std::uint32_t>(found - m_snapshot.owners.begin()) + 1;
        }
        if (question.customers)
            passCustomers(view, *question.customers, progress);
    }
    bool passes(Row deal) const
    {
        const DealTable &deals = m_snapshot.deals;
        const Row customer = deals.customer[deal];
        return !m_passesNone && (!m_owner || deals.owner[deal] == *m_owner) &&
               (!m_expected || m_expected->contains(deals.expected[deal])) &&
               (m_customers.empty() || (customer != kNoRow && m_customers[customer] != 0));
    }

private:
    void passCustomers(const View &view, const Filter &filter, const Progress &progress)
    {
        const FieldTable &customers = m_snapshot.customers;
        std::vector<Row> rows;
        for (Row row = 0; row < customers.rows(); ++row) {
            if (customers.isAlive(row))
                rows.push_back(row);
        }
        filterRows(view, ListKind::Customers, filter, rows, progress);
        m_passesNone |= rows.empty();
        m_customers.assign(customers.rows(), 0);
        for (const Row row : rows)
            m_customers[row] = 1;
    }

    const Snapshot &m_snapshot;
    std::optional<Period> m_expected;
    std::optional<std::uint32_t> m_owner; ///< index + 1, as deals have it
    bool m_passesNone = false;
    std::vector<std::uint8_t> m_customers; ///< by row, 1: passes; empty: all do
};

/// How long an open deal has been in the stage it is in.
std::int32_t daysInStage(const DealStanding &standing, std::uint16_t told)
{
    if (standing.now != told || standing.stays.empty())
        return -1;
    const StageStay &last = standing.stays.back();
    return last.stage == told && last.stay.end == StayEnd::Open ? last.stay.days : -1;
}

/// Reads the stays of won deals, and of those open ones that @p isAsked says, in ranges of deals side by
/// side.
Times readTimes(const FunnelInput &input, const std::vector<std::uint8_t> &isAsked, Day day)
{
    constexpr std::size_t kRange = 8192;
    const DealColumns columns = input.columns();
    const DealPaths paths(columns, input.moves(), input.stages.size());
    Times times;
    times.openDays.assign(input.deals.size(), -1);
    times.wonStays.resize(input.stages.size());
    const std::size_t ranges = (input.deals.size() + kRange - 1) / kRange;
    std::vector<std::vector<StageStay>> won(ranges);
    forEachParallel(ranges, [&](std::size_t range) {
        const std::size_t end = std::min(input.deals.size(), (range + 1) * kRange);
        for (std::size_t deal = range * kRange; deal < end; ++deal) {
            const bool isOpen = input.outcome[deal] == kOpen;
            if (isOpen ? isAsked[deal] == 0 : input.outcome[deal] != kWon)
                continue;
            const DealStanding standing = paths.standing(deal, day);
            if (isOpen)
                times.openDays[deal] = daysInStage(standing, input.stage[deal]);
            else if (standing.outcome == DealOutcome::Won)
                won[range].insert(won[range].end(), standing.stays.begin(), standing.stays.end());
        }
    });
    for (const auto &stays : won) {
        for (const StageStay &stay : stays)
            times.wonStays[stay.stage].push_back(stay.stay.days);
    }
    return times;
}

/// The days that nine in ten of @p stays did not exceed.
std::optional<std::int32_t> longDays(std::vector<std::int32_t> &stays)
{
    if (stays.size() < kLeastWonStays)
        return {};
    const std::size_t rank = (stays.size() * 9 + 9) / 10 - 1;
    std::ranges::nth_element(stays, stays.begin() + static_cast<std::ptrdiff_t>(rank));
    return stays[rank];
}

std::vector<CurrencySum> sumsOf(const DealTable &deals, const std::vector<OpenDeal> &open)
{
    std::vector<std::pair<std::uint32_t, Money>> byCode; // a book has few currencies
    for (const OpenDeal &each : open) {
        const Money amount = deals.amount[each.deal];
        if (!amount.isKnown())
            continue;
        const std::uint32_t code = deals.currency.code(each.deal);
        const auto known = std::ranges::find(byCode, code, &std::pair<std::uint32_t, Money>::first);
        if (known == byCode.end())
            byCode.emplace_back(code, amount);
        else
            known->second += amount;
    }
    std::vector<CurrencySum> sums;
    for (const auto &[code, amount] : byCode)
        sums.push_back({deals.currency.dictionary().text(code), amount});
    std::ranges::sort(sums, [](const CurrencySum &left, const CurrencySum &right) {
        return left.amount != right.amount ? left.amount > right.amount : left.currency < right.currency;
    });
    return sums;
}

void finish(const DealTable &deals, StageDeals &stage)
{
    for (OpenDeal &each : stage.deals)
        each.isLong = stage.longDays && each.days > *stage.longDays;
    std::ranges::sort(stage.deals, [&deals](const OpenDeal &left, const OpenDeal &right) {
        if (left.isLong != right.isLong)
            return left.isLong;
        const Money a = deals.amount[left.deal];
        const Money b = deals.amount[right.deal];
        return a != b ? a > b : left.deal < right.deal;
    });
    stage.sums = sumsOf(deals, stage.deals);
}

/// The pipeline of that id, else the one with the most deals, the first of equals.
std::uint16_t pipelineAt(const Snapshot &snapshot, std::int64_t id)
{
    const auto found = std::ranges::find(snapshot.pipelines, id, &PipelineRow::id);
    if (found != snapshot.pipelines.end())
        return static_cast<std::uint16_t>(found - snapshot.pipelines.begin());
    std::vector<std::int64_t> deals(snapshot.pipelines.size());
    for (Row row = 0; row < snapshot.deals.ids.size(); ++row) {
        const std::uint16_t pipeline = snapshot.deals.pipeline[row];
        if (snapshot.deals.alive[row] != 0 && pipeline < deals.size())
            ++deals[pipeline];
    }
    return static_cast<std::uint16_t>(std::ranges::max_element(deals) - deals.begin());
}

/// The stages of the pipeline in its order, empty.
std::vector<StageDeals> stagesOf(const Snapshot &snapshot, std::int64_t pipeline)
{
    std::vector<StageDeals> stages;
    for (std::uint16_t stage = 0; stage < snapshot.stages.size(); ++stage) {
        if (snapshot.stages[stage].pipeline == pipeline)
            stages.push_back({stage, {}, {}, {}});
    }
    return stages;
}

} // namespace

OpenDeals openDeals(const View &view, const DealsQuestion &question, const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    OpenDeals answer;
    if (snapshot.pipelines.empty())
        return answer;
    answer.pipeline = pipelineAt(snapshot, question.pipeline);
    answer.stages = stagesOf(snapshot, snapshot.pipelines[answer.pipeline].id);
    const FunnelInput input = gatherDeals(snapshot, answer.pipeline);
    const DealTest test(view, question, progress);
    std::vector<std::uint8_t> isAsked(input.deals.size());
    for (std::size_t deal = 0; deal < input.deals.size(); ++deal)
        isAsked[deal] = input.outcome[deal] == kOpen && test.passes(input.deals[deal]) ? 1 : 0;
    Times times = readTimes(input, isAsked, view.asOf);
    StageDeals untold;
    for (std::size_t deal = 0; deal < input.deals.size(); ++deal) {
        if (isAsked[deal] == 0)
            continue;
        const std::uint16_t place = input.stage[deal];
        StageDeals &stage = place < answer.stages.size() ? answer.stages[place] : untold;
        stage.deals.push_back({input.deals[deal], times.openDays[deal], false});
        ++answer.deals;
    }
    for (std::size_t place = 0; place < answer.stages.size(); ++place)
        answer.stages[place].longDays = longDays(times.wonStays[place]);
    if (!untold.deals.empty())
        answer.stages.insert(answer.stages.begin(), std::move(untold));
    forEachParallel(answer.stages.size(),
                    [&](std::size_t stage) { finish(snapshot.deals, answer.stages[stage]); });
    return answer;
}

DealParty dealPartyOf(const View &view, Row deal)
{
    const Snapshot &snapshot = *view.snapshot;
    DealParty party;
    if (const std::uint32_t owner = snapshot.deals.owner[deal]; owner != 0)
        party.owner = snapshot.owners[owner - 1].name;
    const Row customer = snapshot.deals.customer[deal];
    if (customer == kNoRow || !snapshot.customers.isAlive(customer))
        return party;
    party.customer = snapshot.customers.columns.text(FieldId::Name)[customer];
    const Row link = snapshot.mainLink[customer];
    if (link != kNoRow && snapshot.links.contact[link] != kNoRow)
        party.contact = snapshot.contacts.columns.text(FieldId::ContactName)[snapshot.links.contact[link]];
    const std::uint8_t grade = view.derived.choice(FieldId::Grade)[customer];
    if (grade != kNoChoice)
        party.grade = grade;
    return party;
}

} // namespace leadbook
