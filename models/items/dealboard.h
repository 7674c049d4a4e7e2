// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealclosing.h"
#include "workspace/deals/dealsquestion.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// Which open deals are asked for.
struct DealBoardQuestion
{
    std::int64_t pipeline = 0;         ///< its id; 0, or one that is gone: the one with the most deals
    std::optional<std::int64_t> owner; ///< id, 0: nobody's; absent: everybody's
    DealClosing closing = DealClosing::Any;

    friend bool operator==(const DealBoardQuestion &, const DealBoardQuestion &) = default;
};

/// An open deal in its column.
using DealCard = OpenDeal;

/// A sum in one currency; empty: the one that nobody named.
struct DealSum
{
    QString currency;
    Money amount = Money(0);

    friend bool operator==(const DealSum &, const DealSum &) = default;
};

/// A stage with its open deals: long ones first, then by amount, the largest first.
struct DealStageColumn
{
    std::int64_t stage = 0;       ///< its id; 0: the deals of which no stage is told
    QString name;                 ///< in the user's language where it is one of a new book's
    std::optional<double> chance; ///< to be won: as set, else the share that was won of those that came here
    std::optional<int> longDays;  ///< nine in ten of the won deals were no longer in it
    std::vector<DealCard> cards;

    friend bool operator==(const DealStageColumn &, const DealStageColumn &) = default;
};

/// A pipeline to choose.
struct DealPipeline
{
    std::int64_t id = 0;
    QString name;

    friend bool operator==(const DealPipeline &, const DealPipeline &) = default;
};

/// The open deals of one pipeline by stage, and what is needed to show them: a value that belongs to one
/// view.
struct DealBoard
{
    /// With fewer decided deals that came to a stage their share of wins is no chance.
    static constexpr std::int64_t kLeastDecided = 20;

    SnapshotPtr snapshot;
    Column<std::uint8_t> grades; ///< by customer row
    bool hasLetters = true;      ///< the grades are A, B, C, D
    Day asOf;
    QString currency;                    ///< of the book; empty where customers name none or several
    std::int64_t pipeline = 0;           ///< the one shown
    std::vector<DealPipeline> pipelines; ///< all of them
    std::vector<DealStageColumn> columns;
    std::size_t deals = 0; ///< of the book, decided ones too

    /// 0 = A … 3 = D of the deal's customer; -1: not graded, or by another name.
    int gradeOf(Row deal) const;
    /// The place of @p card among @p cards, which are in the board's order.
    std::size_t placeOf(std::span<const DealCard> cards, const DealCard &card) const;
};

/// Reads the board from @p view.
DealBoard dealBoard(const View &view, const DealBoardQuestion &question,
                    const Progress &progress = Progress());

/// The known amounts of @p cards by currency, the largest first; each times @p share.
std::vector<DealSum> dealSums(const DealBoard &board, std::span<const DealCard> cards, double share = 1);
/// Adds @p more to @p sums, the largest first again.
void addSums(std::vector<DealSum> &sums, std::span<const DealSum> more);

} // namespace leadbook
