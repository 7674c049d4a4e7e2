// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currencyrates.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>
#include <utility>

namespace leadbook {

CurrencyRates::CurrencyRates(std::string book, std::vector<CurrencyRate> rates)
    : m_book(std::move(book))
    , m_rates(std::move(rates))
{
    std::ranges::stable_sort(m_rates, {},
                             [](const CurrencyRate &rate) { return std::tuple(rate.currency, rate.from); });
}

std::optional<double> CurrencyRates::rateOn(std::string_view currency, Day day) const
{
    if (!areThere() || currency.empty())
        return {};
    const std::string code = currencyCode(currency);
    if (code.empty() || code == m_book)
        return {};
    const auto first = std::ranges::lower_bound(m_rates, code, {}, &CurrencyRate::currency);
    const auto end = std::ranges::upper_bound(first, m_rates.end(), code, {}, &CurrencyRate::currency);
    if (first == end)
        return {};
    if (!day.isValid())
        return std::prev(end)->rate;
    const auto behind = std::ranges::upper_bound(first, end, day, {}, &CurrencyRate::from);
    return behind == first ? first->rate : std::prev(behind)->rate;
}

Money CurrencyRates::inBook(Money amount, std::string_view currency, Day day) const
{
    const auto rate = rateOn(currency, day);
    return rate ? atRate(amount, *rate) : amount;
}

Money atRate(Money amount, double rate)
{
    return amount.isKnown() ? Money::fromDouble(amount.toDouble() * rate) : amount;
}

std::string currencyCode(std::string_view text)
{
    constexpr std::size_t kLetters = 3;
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.size() != kLetters)
        return {};
    std::string code(text);
    for (char &letter : code) {
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
        if (letter < 'A' || letter > 'Z')
            return {};
    }
    return code;
}

std::optional<double> readRate(const QString &text)
{
    constexpr double kLargest = 1e9;
    // An input method for Chinese may write its digits at full width.
    const QString written = text.normalized(QString::NormalizationForm_KC).trimmed();
    bool isNumber = false;
    double rate = 0;
    // "7,123" is seven to one reader and seven thousand to another: nothing may stand between thousands.
    for (QLocale locale : {QLocale(), QLocale::c()}) {
        locale.setNumberOptions(QLocale::RejectGroupSeparator);
        rate = locale.toDouble(written, &isNumber);
        if (isNumber)
            break;
    }
    if (!isNumber || !std::isfinite(rate) || rate < 1 / kLargest || rate > kLargest)
        return {};
    return rate;
}

QString rateText(double rate)
{
    return QString::number(rate, 'g', QLocale::FloatingPointShortest);
}

} // namespace leadbook
