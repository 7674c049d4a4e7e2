// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/opendeallist.h"

#include "domain/collation.h"
#include "items/dealcells.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>

namespace leadbook {

namespace {

/// What a row is sorted by: a number, or a text's key; not known where both are empty.
struct SortValue
{
    std::optional<std::int64_t> number = {};
    std::string text = {};

    bool isKnown() const { return number.has_value() || !text.empty(); }
};

class SortValues
{
public:
    SortValues(const DealBoard &board, OpenDealColumn column)
        : m_board(board)
        , m_column(column)
    {
    }

    SortValue of(const OpenDealRow &row)
    {
        const DealTable &deals = m_board.snapshot->deals;
        const Row deal = row.card.deal;
        switch (m_column) {
        case OpenDealColumn::Stage:
            return {row.stage};
        case OpenDealColumn::Amount:
            return deals.amount[deal].isKnown() ? SortValue{deals.amount[deal].tenThousandths()}
                                                : SortValue{};
        case OpenDealColumn::Grade:
            return m_board.gradeOf(deal) < 0 ? SortValue{} : SortValue{m_board.gradeOf(deal)};
        case OpenDealColumn::Days:
            return row.card.days < 0 ? SortValue{} : SortValue{row.card.days};
        case OpenDealColumn::Expected:
            return deals.expected[deal].isValid() ? SortValue{deals.expected[deal].number()} : SortValue{};
        default:
            return textOf(deal);
        }
    }

private:
    SortValue textOf(Row deal)
    {
        const Snapshot &snapshot = *m_board.snapshot;
        SortValue value;
        switch (m_column) {
        case OpenDealColumn::Customer:
            m_writer.append(dealCustomer(snapshot, deal).toStdString(), value.text);
            break;
        case OpenDealColumn::Owner:
            m_writer.append(dealOwner(snapshot, deal).toStdString(), value.text);
            break;
        case OpenDealColumn::Product:
            m_writer.append(dealProduct(snapshot, deal).toStdString(), value.text);
            break;
        case OpenDealColumn::Source:
            m_writer.append(snapshot.deals.source[deal], value.text);
            break;
        default:
            m_writer.append(dealTitle(snapshot, deal).toStdString(), value.text);
        }
        return value;
    }

    const DealBoard &m_board;
    OpenDealColumn m_column;
    CollationKeyWriter m_writer;
};

bool comesBefore(const SortValue &left, const SortValue &right, Qt::SortOrder order)
{
    if (left.isKnown() != right.isKnown())
        return left.isKnown();
    const auto ranks = [](const SortValue &value) { return std::tie(value.number, value.text); };
    return order == Qt::AscendingOrder ? ranks(left) < ranks(right) : ranks(right) < ranks(left);
}

} // namespace

std::vector<OpenDealRow> openDealList(const DealBoard &board, const std::vector<OpenDealSort> &keys)
{
    std::vector<OpenDealRow> rows;
    for (std::size_t stage = 0; stage < board.columns.size(); ++stage)
        for (const DealCard &card : board.columns[stage].cards)
            rows.push_back({card, static_cast<std::uint16_t>(stage)});
    // The least key first: a stable sort by a greater one keeps its order among equals.
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        SortValues values(board, key->column);
        std::vector<SortValue> value(rows.size());
        std::ranges::transform(rows, value.begin(), [&](const OpenDealRow &row) { return values.of(row); });
        std::vector<std::uint32_t> order(rows.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, [&](std::uint32_t left, std::uint32_t right) {
            return comesBefore(value[left], value[right], key->order);
        });
        std::vector<OpenDealRow> sorted(rows.size());
        std::ranges::transform(order, sorted.begin(), [&rows](std::uint32_t at) { return rows[at]; });
        rows = std::move(sorted);
    }
    return rows;
}

} // namespace leadbook
