// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dealboard.h"

#include "core/text.h"
#include "domain/stagenames.h"
#include "items/bookcurrency.h"
#include "items/dealcells.h"
#include "workspace/funnelinput.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// What decided deals say of a stage.
struct StageHistory
{
    std::vector<std::int32_t> wonStays; ///< days
    std::int64_t decided = 0;           ///< that came here
    std::int64_t won = 0;
};

void readHistory(const DealStanding &standing, std::vector<StageHistory> &stages)
{
    if (standing.outcome == DealOutcome::Open) // decided on a day to come
        return;
    const bool isWon = standing.outcome == DealOutcome::Won;
    for (std::size_t stage = 0; stage < stages.size() && stage <= standing.furthest; ++stage) {
        ++stages[stage].decided;
        stages[stage].won += isWon ? 1 : 0;
    }
    if (!isWon)
        return;
    for (const StageStay &stay : standing.stays)
        stages[stay.stage].wonStays.push_back(stay.stay.days);
}

/// The days that nine in ten of the stays did not exceed.
std::optional<int> longDays(std::vector<std::int32_t> stays)
{
    if (stays.size() < DealBoard::kLeastStays)
        return {};
    constexpr double kShare = 0.9;
    const auto rank = static_cast<std::size_t>(std::ceil(kShare * static_cast<double>(stays.size()))) - 1;
    std::ranges::nth_element(stays, stays.begin() + static_cast<std::ptrdiff_t>(rank));
    return stays[rank];
}

std::optional<double> chanceOf(const StageRow &stage, const StageHistory &history)
{
    if (stage.chance || history.decided < DealBoard::kLeastDecided)
        return stage.chance;
    return static_cast<double>(history.won) / static_cast<double>(history.decided);
}

QStringList requiredKeys(const StageRow &stage)
{
    return toQString(stage.required).split(u',', Qt::SkipEmptyParts);
}

/// How long an open deal has been in the stage it is in.
std::int32_t daysInStage(const DealStanding &standing)
{
    const auto isOpen = [&](const StageStay &stay) {
        return stay.stage == standing.now && stay.stay.end == StayEnd::Open;
    };
    const auto found = std::ranges::find_if(standing.stays.rbegin(), standing.stays.rend(), isOpen);
    return found == standing.stays.rend() ? -1 : found->stay.days;
}

/// The question's filters, with what they compare.
class DealFilter
{
public:
    DealFilter(const View &view, const DealBoardQuestion &question)
        : m_deals(view.snapshot->deals)
        , m_closing(question.closing)
        , m_today(view.asOf)
    {
        if (!question.owner)
            return;
        const auto &owners = view.snapshot->owners;
        const auto found = std::ranges::find(owners, *question.owner, &OwnerRow::id);
        m_isGone = *question.owner != 0 && found == owners.end();
        m_owner = *question.owner == 0 ? 0U : static_cast<std::uint32_t>(found - owners.begin() + 1);
    }
    bool passes(Row deal) const
    {
        return (!m_owner || (!m_isGone && m_deals.owner[deal] == *m_owner)) &&
               closesIn(m_closing, m_deals.expected[deal], m_today);
    }

private:
    const DealTable &m_deals;
    DealClosing m_closing;
    Day m_today;
    std::optional<std::uint32_t> m_owner; ///< index + 1, as deals have it
    bool m_isGone = false;
};

/// Soonest first, no day last; then the largest, not known last; then the oldest.
struct BoardOrder
{
    const DealTable &deals;

    bool operator()(Row left, Row right) const
    {
        const Day soon = deals.expected[left];
        const Day late = deals.expected[right];
        if (soon != late)
            return !late.isValid() || (soon.isValid() && soon < late);
        if (deals.amount[left] != deals.amount[right])
            return deals.amount[left] > deals.amount[right];
        return left < right;
    }
};

std::optional<std::uint16_t> pipelineAt(const Snapshot &snapshot, std::int64_t id)
{
    const auto found = std::ranges::find(snapshot.pipelines, id, &PipelineRow::id);
    if (found == snapshot.pipelines.end())
        return {};
    return static_cast<std::uint16_t>(found - snapshot.pipelines.begin());
}

/// The one with the most deals, the first of equals.
std::uint16_t busiestPipeline(const Snapshot &snapshot)
{
    std::vector<std::int64_t> deals(snapshot.pipelines.size());
    for (Row row = 0; row < snapshot.deals.ids.size(); ++row) {
        const std::uint16_t pipeline = snapshot.deals.pipeline[row];
        if (snapshot.deals.alive[row] != 0 && pipeline < deals.size())
            ++deals[pipeline];
    }
    return static_cast<std::uint16_t>(std::ranges::max_element(deals) - deals.begin());
}

void addColumns(const std::vector<StageHistory> &history, DealBoard &board)
{
    std::size_t place = 0;
    for (const StageRow &stage : board.snapshot->stages) {
        if (stage.pipeline != board.pipeline)
            continue;
        const StageHistory &known = history[place++];
        board.columns.push_back({stage.id,
                                 stageLabel(toQString(stage.name)),
                                 requiredKeys(stage),
                                 chanceOf(stage, known),
                                 longDays(known.wonStays),
                                 {}});
    }
}

void sortCards(DealBoard &board)
{
    const BoardOrder order{board.snapshot->deals};
    for (DealStageColumn &column : board.columns) {
        std::ranges::sort(column.cards, order, &DealCard::deal);
        for (DealCard &card : column.cards)
            card.isLong = column.longDays && card.days > *column.longDays;
    }
}

void describeBook(const View &view, DealBoard &board)
{
    const Snapshot &snapshot = *view.snapshot;
    board.snapshot = view.snapshot;
    board.grades = view.derived.choice(FieldId::Grade);
    board.hasLetters = hasLetterGrades(view);
    board.asOf = view.asOf;
    board.currency = bookCurrency(snapshot);
    for (const PipelineRow &pipeline : snapshot.pipelines)
        board.pipelines.push_back({pipeline.id, toQString(pipeline.name)});
    for (Row deal = 0; deal < snapshot.deals.ids.size(); ++deal)
        board.deals += snapshot.deals.alive[deal] != 0 ? 1 : 0;
}

} // namespace

int DealBoard::gradeOf(Row deal) const
{
    const Row customer = snapshot->deals.customer[deal];
    if (!hasLetters || customer == kNoRow || customer >= grades.size() || grades[customer] == kNoChoice)
        return -1;
    return grades[customer];
}

std::size_t DealBoard::placeOf(std::span<const DealCard> cards, Row deal) const
{
    const auto at = std::ranges::lower_bound(cards, deal, BoardOrder{snapshot->deals}, &DealCard::deal);
    return static_cast<std::size_t>(at - cards.begin());
}

DealBoard dealBoard(const View &view, const DealBoardQuestion &question)
{
    DealBoard board;
    const Snapshot &snapshot = *view.snapshot;
    describeBook(view, board);
    const std::uint16_t pipeline =
        pipelineAt(snapshot, question.pipeline).value_or(busiestPipeline(snapshot));
    if (pipeline < snapshot.pipelines.size())
        board.pipeline = snapshot.pipelines[pipeline].id;
    const FunnelInput input = gatherDeals(snapshot, pipeline);
    const DealFilter filter(view, question);
    const DealPaths paths(input.columns(), input.moves(), input.stages.size());
    std::vector<StageHistory> history(input.stages.size());
    std::vector<std::vector<DealCard>> cards(input.stages.size() + 1); // the last: no stage
    for (std::size_t deal = 0; deal < input.deals.size(); ++deal) {
        const bool isOpen = input.outcome[deal] == static_cast<std::uint8_t>(DealOutcome::Open);
        if (isOpen && !filter.passes(input.deals[deal]))
            continue;
        const DealStanding standing = paths.standing(deal, view.asOf);
        if (!isOpen) {
            readHistory(standing, history);
            continue;
        }
        const std::size_t stage = std::min<std::size_t>(input.stage[deal], input.stages.size());
        const bool isThere = standing.now == input.stage[deal];
        cards[stage].push_back({input.deals[deal], isThere ? daysInStage(standing) : -1, false});
    }
    addColumns(history, board);
    for (std::size_t stage = 0; stage < board.columns.size(); ++stage)
        board.columns[stage].cards = std::move(cards[stage]);
    if (!cards.back().empty())
        board.columns.insert(board.columns.begin(), {0, {}, {}, {}, {}, std::move(cards.back())});
    sortCards(board);
    return board;
}

std::vector<DealSum> dealSums(const DealBoard &board, std::span<const DealCard> cards, double share)
{
    const DealTable &deals = board.snapshot->deals;
    std::vector<std::pair<std::uint32_t, Money>> byCode; // a book has few currencies
    for (const DealCard &card : cards) {
        const Money amount = deals.amount[card.deal];
        if (!amount.isKnown())
            continue;
        const std::uint32_t code = deals.currency.code(card.deal);
        const auto known = std::ranges::find(byCode, code, &std::pair<std::uint32_t, Money>::first);
        if (known == byCode.end())
            byCode.emplace_back(code, amount);
        else
            known->second += amount;
    }
    std::vector<DealSum> sums;
    for (const auto &[code, amount] : byCode) {
        const QString named = toQString(deals.currency.dictionary().text(code));
        const DealSum sum{named.isEmpty() ? board.currency : named,
                          share == 1 ? amount : Money::fromDouble(amount.toDouble() * share)};
        addSums(sums, std::span(&sum, 1));
    }
    return sums;
}

void addSums(std::vector<DealSum> &sums, std::span<const DealSum> more)
{
    for (const DealSum &sum : more) {
        const auto known = std::ranges::find(sums, sum.currency, &DealSum::currency);
        if (known == sums.end())
            sums.push_back(sum);
        else
            known->amount += sum.amount;
    }
    std::ranges::sort(sums, [](const DealSum &left, const DealSum &right) {
        return left.amount != right.amount ? left.amount > right.amount : left.currency < right.currency;
    });
}

} // namespace leadbook
