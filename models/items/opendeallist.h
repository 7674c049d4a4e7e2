// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboard.h"

#include <Qt>

#include <vector>

namespace leadbook {

/// The columns of a list of open deals.
enum class OpenDealColumn : std::uint8_t
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

inline constexpr int kOpenDealColumns = 10;

/// What a list of deals is sorted by.
struct OpenDealSort
{
    OpenDealColumn column = OpenDealColumn::Expected;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const OpenDealSort &, const OpenDealSort &) = default;
};

/// A row of the list: a card and its place among the board's stages.
struct OpenDealRow
{
    DealCard card;
    std::uint16_t stage = 0;

    friend bool operator==(const OpenDealRow &, const OpenDealRow &) = default;
};

/// The deals of @p board in the order of @p keys, the first one first; what is not known comes last either
/// way, equal ones in the board's order.
std::vector<OpenDealRow> openDealList(const DealBoard &board, const std::vector<OpenDealSort> &keys);

} // namespace leadbook
