// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// What a version of a quote says.
struct QuoteText
{
    Day day;
    Money amount;
    std::optional<double> discount = {}; ///< 0-1
    Day validUntil = {};
    QString file = {}; ///< the link to it
};

/// A new version of the quote of @p deal, numbered behind the last. Invalid where the discount lies beyond
/// 0-1, or it ends before its day.
RecordWork addQuote(std::int64_t deal, const QuoteText &quote);
RecordWork editQuote(std::int64_t quote, const QuoteText &text);
/// Removes a version; the others keep their numbers.
RecordWork removeQuote(std::int64_t quote);

/// A product line of a deal.
struct DealLine
{
    std::int64_t id = 0;      ///< 0: a new one
    std::int64_t product = 0; ///< 0: none
    QString text = {};        ///< what is sold where no product is named, or what else is said of it
    std::optional<double> quantity = {};
    Money price = {};                    ///< of one, before the discount
    std::optional<double> discount = {}; ///< 0-1
    Money amount = {};                   ///< of the line; not known: what quantity, price and discount make
};

/// The amount of a line: as said, else quantity (1 where not said) times price less the discount; not known
/// where there is no price either.
Money lineAmount(const DealLine &line);
/// The sum of the lines whose amount is known; not known where none is.
Money sumOfLines(std::span<const DealLine> lines);

/// What becomes of the deal's own amount.
enum class LinesAmount : std::uint8_t
{
    Kept,
    Sum, ///< it is the sum of the lines
};

/// Has @p deal the product lines @p lines in that order: what is not among them is removed. Invalid where a
/// line names neither product nor text, has no amount, or a discount beyond 0-1.
RecordWork writeLines(std::int64_t deal, const std::vector<DealLine> &lines, LinesAmount amount);

} // namespace leadbook
