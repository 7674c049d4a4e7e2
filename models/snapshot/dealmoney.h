// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/currencyrates.h"
#include "snapshot/snapshot.h"

#include <string>
#include <string_view>

namespace leadbook {

/// The day whose rate an amount of @p dated counts by: its own, where that is no day of the future; else
/// @p today, as what is open does.
inline Day countedDay(Day dated, Day today)
{
    return dated.isValid() && (!today.isValid() || dated <= today) ? dated : today;
}

/// What was agreed of a deal, as the book's file has it.
struct AgreedMoney
{
    std::string_view currency; ///< as the deal names it; empty: that of the book
    Money amount;
    bool isConverted = false; ///< DealTable::amount is this in the book's currency, not this itself
};

inline AgreedMoney agreedMoney(const DealTable &deals, Row deal)
{
    const Money agreed = deal < deals.agreed.size() ? deals.agreed[deal] : Money();
    return {deals.currency[deal], agreed.isKnown() ? agreed : deals.amount[deal], agreed.isKnown()};
}

/// The currency that DealTable::amount of @p deal is in, however it was written: its code, else the text;
/// empty: that of the book, whose code is @p book (empty where none is set).
inline std::string countedCurrency(const DealTable &deals, Row deal, std::string_view book)
{
    const AgreedMoney agreed = agreedMoney(deals, deal);
    if (agreed.isConverted || agreed.currency.empty())
        return {};
    std::string code = currencyCode(agreed.currency);
    if (code.empty())
        return std::string(agreed.currency);
    return code == book ? std::string() : code;
}

} // namespace leadbook
