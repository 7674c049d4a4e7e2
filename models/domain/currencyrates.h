// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// What one unit of a currency is worth in the book's, from a day on until the next rate.
struct CurrencyRate
{
    std::string currency; ///< ISO 4217
    Day from;
    double rate = 1; ///< units of the book's currency, above 0

    friend bool operator==(const CurrencyRate &, const CurrencyRate &) = default;
};

/// The currency of a book and the dated rates of others. Amounts count in the book's currency by the rate of
/// their day; one whose currency has no rate counts as it stands.
class CurrencyRates
{
public:
    /// A book whose currency is not set: nothing is converted.
    CurrencyRates() = default;
    CurrencyRates(std::string book, std::vector<CurrencyRate> rates);

    /// ISO 4217; empty: not set.
    const std::string &book() const { return m_book; }
    /// By currency and day.
    const std::vector<CurrencyRate> &all() const { return m_rates; }
    /// Whether any amount may change.
    bool areThere() const { return !m_book.empty() && !m_rates.empty(); }
    /// The rate of @p currency, as it is written in the book, on @p day: that of the last day up to it,
    /// before the first one the first; without a day the newest. Absent for the book's own currency, for
    /// none, and where there is no rate.
    std::optional<double> rateOn(std::string_view currency, Day day) const;
    /// @p amount in the book's currency; as it stands where rateOn() is absent or it is not known.
    Money inBook(Money amount, std::string_view currency, Day day) const;

    friend bool operator==(const CurrencyRates &, const CurrencyRates &) = default;

private:
    std::string m_book;
    std::vector<CurrencyRate> m_rates;
};

/// @p amount times @p rate, to the nearest ten-thousandth; not known where that is too large.
Money atRate(Money amount, double rate);

/// The code that @p text means: three letters A-Z, whatever their case and the blanks around; else empty.
std::string currencyCode(std::string_view text);

/// The rate that @p text says, with "." or as the user's locale writes decimals, and nothing between
/// thousands; absent unless it is between a billionth and a billion.
std::optional<double> readRate(const QString &text);
/// The shortest decimal that reads back as @p rate.
QString rateText(double rate);

} // namespace leadbook
