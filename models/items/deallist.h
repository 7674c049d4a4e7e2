// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboard.h"

#include <Qt>

#include <vector>

namespace leadbook {

/// The columns of a list of open deals.
enum class DealListColumn : std::uint8_t
{
    Title,
    Customer,
    Stage,
    Amount,
    Grade,
    Days, ///< in its stage
    Expected,
    Owner,
    Product,
    Source,
};

inline constexpr int kDealListColumns = 10;

/// What a list of deals is sorted by.
struct DealListSort
{
    DealListColumn column = DealListColumn::Expected;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const DealListSort &, const DealListSort &) = default;
};

/// A row of the list: a card and its place among the board's stages.
struct DealListRow
{
    DealCard card;
    std::uint16_t stage = 0;

    friend bool operator==(const DealListRow &, const DealListRow &) = default;
};

/// The deals of @p board in the order of @p keys, the first one first; what is not known comes last either
/// way, equal ones in the board's order.
std::vector<DealListRow> dealList(const DealBoard &board, const std::vector<DealListSort> &keys);

} // namespace leadbook
