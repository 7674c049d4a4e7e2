// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dealboard.h"

#include "core/text.h"
#include "domain/stagenames.h"
#include "items/bookcurrency.h"
#include "items/dealcells.h"
#include "snapshot/dealmoney.h"
#include "workspace/funnelinput.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// The share of those that came to the stage at @p place and are decided which was won; absent where they are
/// few.
std::optional<double> wonShare(const Funnel &funnel, std::size_t place)
{
    std::int64_t decided = funnel.won;
    for (std::size_t later = place; later < funnel.stages.size(); ++later)
        decided += funnel.stages[later].lost;
    if (decided < DealBoard::kLeastDecided)
        return {};
    return static_cast<double>(funnel.won) / static_cast<double>(decided);
}

/// Long ones first, then the largest, then the oldest: as openDeals().
struct BoardOrder
{
    const DealTable &deals;

    bool operator()(const DealCard &left, const DealCard &right) const
    {
        if (left.isLong != right.isLong)
            return left.isLong;
        if (deals.amount[left.deal] != deals.amount[right.deal])
            return deals.amount[left.deal] > deals.amount[right.deal];
        return left.deal < right.deal;
    }
};

void addColumn(StageDeals &stage, DealBoard &board)
{
    DealStageColumn column;
    if (stage.stage != kNoStage) {
        const StageRow &row = board.snapshot->stages[stage.stage];
        column = {row.id, stageLabel(toQString(row.name)), row.chance, stage.longDays, {}};
    }
    column.cards = std::move(stage.deals);
    board.columns.push_back(std::move(column));
}

/// Chances that nobody set follow from the deals that were decided.
void addChances(std::uint16_t pipeline, DealBoard &board)
{
    const auto lacks = [](const DealStageColumn &column) { return column.stage != 0 && !column.chance; };
    if (std::ranges::none_of(board.columns, lacks))
        return;
    const Funnel funnel =
        funnelOf(gatherDeals(*board.snapshot, pipeline), {FunnelCount::Entered, {}, board.asOf});
    std::size_t place = 0;
    for (DealStageColumn &column : board.columns) {
        if (lacks(column))
            column.chance = wonShare(funnel, place);
        place += column.stage != 0 ? 1 : 0;
    }
}

void describeBook(const View &view, DealBoard &board)
{
    const Snapshot &snapshot = *view.snapshot;
    board.snapshot = view.snapshot;
    board.grades = view.derived.choice(FieldId::Grade);
    board.hasLetters = hasLetterGrades(view);
    board.asOf = view.asOf;
    board.currency = bookCurrency(view);
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

std::size_t DealBoard::placeOf(std::span<const DealCard> cards, const DealCard &card) const
{
    const auto at = std::ranges::lower_bound(cards, card, BoardOrder{snapshot->deals});
    return static_cast<std::size_t>(at - cards.begin());
}

DealBoard dealBoard(const View &view, const DealBoardQuestion &question, const Progress &progress)
{
    DealBoard board;
    describeBook(view, board);
    OpenDeals open = openDeals(view,
                               {question.pipeline,
                                question.owner,
                                closingPeriod(question.closing, view.asOf, view.book.firstMonth),
                                {}},
                               progress);
    if (open.pipeline == kNoPipeline)
        return board;
    board.pipeline = view.snapshot->pipelines[open.pipeline].id;
    for (StageDeals &stage : open.stages) {
        if (question.closing == DealClosing::NoDay)
            std::erase_if(stage.deals, [&view](const OpenDeal &deal) {
                return view.snapshot->deals.expected[deal.deal].isValid();
            });
        addColumn(stage, board);
    }
    addChances(open.pipeline, board);
    return board;
}

std::vector<DealSum> dealSums(const DealBoard &board, std::span<const DealCard> cards, double share)
{
    const DealTable &deals = board.snapshot->deals;
    const std::string book = currencyCode(board.currency.toStdString());
    std::vector<std::pair<std::string, Money>> byName; // a book has few currencies
    for (const DealCard &card : cards) {
        const Money amount = deals.amount[card.deal];
        if (!amount.isKnown())
            continue;
        std::string currency = countedCurrency(deals, card.deal, book);
        const auto known = std::ranges::find(byName, currency, &std::pair<std::string, Money>::first);
        if (known == byName.end())
            byName.emplace_back(std::move(currency), amount);
        else
            known->second += amount;
    }
    std::vector<DealSum> sums;
    for (const auto &[currency, amount] : byName) {
        const QString named = toQString(currency);
        const DealSum sum{named.isEmpty() ? board.currency : named,
                          share == 1 ? amount : atRate(amount, share)};
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
