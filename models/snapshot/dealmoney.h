// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <charconv>
#include <string>
#include <string_view>

namespace leadbook {

/// What was agreed of a deal, as the book's file has it.
struct AgreedMoney
{
    std::string_view currency; ///< as the deal names it; empty: that of the book
    Money amount;
    bool isConverted = false; ///< DealTable::amount is this in the book's currency, not this itself
};

/// Stands in DealTable::currency between the currency of a converted amount and that amount.
inline constexpr char kAgreedSign = '\x1f';

/// What DealTable::currency has of a deal over @p amount of @p currency whose DealTable::amount is another,
/// in the book's currency. A book has few such deals, and analyses, which are many, find one currency.
inline std::string agreedText(std::string_view currency, Money amount)
{
    std::string text(currency);
    text += kAgreedSign;
    text += std::to_string(amount.tenThousandths());
    return text;
}

/// What a text of DealTable::currency and the amount beside it were made from.
inline AgreedMoney agreedMoney(std::string_view text, Money amount)
{
    const std::size_t sign = text.find(kAgreedSign);
    if (sign == std::string_view::npos)
        return {text, amount};
    std::int64_t agreed = 0;
    const auto read = std::from_chars(text.data() + sign + 1, text.data() + text.size(), agreed);
    if (read.ec != std::errc())
        return {text.substr(0, sign), amount};
    return {text.substr(0, sign), Money(agreed), true};
}

inline AgreedMoney agreedMoney(const DealTable &deals, Row deal)
{
    return agreedMoney(deals.currency[deal], deals.amount[deal]);
}

/// The currency that DealTable::amount of @p deal is in; empty: that of the book.
inline std::string_view countedCurrency(const DealTable &deals, Row deal)
{
    const AgreedMoney agreed = agreedMoney(deals, deal);
    return agreed.isConverted ? std::string_view() : agreed.currency;
}

} // namespace leadbook
