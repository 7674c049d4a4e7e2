// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/dealsquestion.h"

#include "analysis/stuckdeals.h"
#include "snapshot/dealmoney.h"
#include "workspace/deals/dealtimes.h"
#include "workspace/filtering.h"
#include "workspace/parallel.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr std::uint8_t kOpen = static_cast<std::uint8_t>(DealOutcome::Open);
constexpr std::uint8_t kWon = static_cast<std::uint8_t>(DealOutcome::Won);

/// What a part of the deals was found to be.
struct Part
{
    std::vector<Row> open; ///< those asked for
    std::vector<Row> won;
    DealTimes::Found found;
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

/// Reads the deals of a pipeline, in parts side by side.
std::vector<Part> readParts(const DealTable &deals, const DealTimes &times, const DealTest &test)
{
    constexpr std::size_t kRows = 8192;
    std::vector<Part> parts((deals.ids.size() + kRows - 1) / kRows);
    forEachParallel(parts.size(), [&](std::size_t at) {
        Part &part = parts[at];
        const auto end = static_cast<Row>(std::min(deals.ids.size(), (at + 1) * kRows));
        for (auto row = static_cast<Row>(at * kRows); row < end; ++row) {
            if (!times.holds(row))
                continue;
            if (deals.outcome[row] == kWon)
                part.won.push_back(row);
            else if (deals.outcome[row] == kOpen && test.passes(row))
                part.open.push_back(row);
        }
        part.found = times.read(part.open, part.won);
    });
    return parts;
}

/// @p book: the code of the book's currency.
std::vector<CurrencySum> sumsOf(const DealTable &deals, const std::vector<OpenDeal> &open,
                                std::string_view book)
{
    std::vector<CurrencySum> sums; // a book has few currencies
    for (const OpenDeal &each : open) {
        if (!each.amount.isKnown())
            continue;
        std::string currency = countedCurrency(deals, each.deal, book);
        const auto known = std::ranges::find(sums, currency, &CurrencySum::currency);
        if (known == sums.end())
            sums.push_back({std::move(currency), each.amount});
        else
            known->amount += each.amount;
    }
    std::ranges::sort(sums, [](const CurrencySum &left, const CurrencySum &right) {
        return left.amount != right.amount ? left.amount > right.amount : left.currency < right.currency;
    });
    return sums;
}

void finish(const DealTable &deals, std::string_view book, StageDeals &stage)
{
    for (OpenDeal &each : stage.deals)
        each.isLong = stage.longDays && each.days > *stage.longDays;
    std::ranges::sort(stage.deals, [](const OpenDeal &left, const OpenDeal &right) {
        if (left.isLong != right.isLong)
            return left.isLong;
        return left.amount != right.amount ? left.amount > right.amount : left.deal < right.deal;
    });
    stage.sums = sumsOf(deals, stage.deals, book);
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

} // namespace

OpenDeals openDeals(const View &view, const DealsQuestion &question, const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    OpenDeals answer;
    if (snapshot.pipelines.empty())
        return answer;
    answer.pipeline = pipelineAt(snapshot, question.pipeline);
    const DealTimes times(snapshot, answer.pipeline, view.asOf);
    for (const std::uint16_t stage : times.stageIndices())
        answer.stages.push_back({stage, {}, {}, {}});
    StageDeals untold;
    std::vector<std::vector<std::int32_t>> wonDays(times.stages());
    for (const Part &part : readParts(snapshot.deals, times, DealTest(view, question, progress))) {
        for (std::size_t at = 0; at < part.open.size(); ++at) {
            const Row deal = part.open[at];
            const std::uint16_t place = times.placeOf(deal);
            StageDeals &stage = place < answer.stages.size() ? answer.stages[place] : untold;
            stage.deals.push_back({deal, part.found.openDays[at], false, snapshot.deals.amount[deal]});
        }
        for (const StageStay &stay : part.found.wonStays)
            wonDays[stay.stage].push_back(stay.stay.days);
        answer.deals += part.open.size();
    }
    for (std::size_t place = 0; place < answer.stages.size(); ++place)
        answer.stages[place].longDays = longStay(wonDays[place]);
    if (!untold.deals.empty())
        answer.stages.insert(answer.stages.begin(), std::move(untold));
    const std::string &book = view.book.money.book();
    forEachParallel(answer.stages.size(),
                    [&](std::size_t stage) { finish(snapshot.deals, book, answer.stages[stage]); });
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
