// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/currencyrates.h"
#include "snapshot/snapshot.h"

#include <string_view>

namespace leadbook {

/// What was agreed of a deal, as the book's file has it.
/// The day whose rate an amount of @p dated counts by: its own, where that is no day of the future; else
/// @p today, as what is open does.
inline Day countedDay(Day dated, Day today)
{
    return dated.isValid() && (!today.isValid() || dated <= today) ? dated : today;
}

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

/// The currency that DealTable::amount of @p deal is in; empty: that of the book.
inline std::string_view countedCurrency(const DealTable &deals, Row deal)
{
    const AgreedMoney agreed = agreedMoney(deals, deal);
    return agreed.isConverted ? std::string_view() : agreed.currency;
}

} // namespace leadbook
