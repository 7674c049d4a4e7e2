// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace leadbook {

/// What is measured of a customer within some days. Someone "has bought" with an order above 0 or a deal won.
enum class Indicator : std::uint8_t
{
    Retention,     ///< of those who had bought before: who bought again
    Conversion,    ///< of those who had not bought before: who bought
    Frequency,     ///< orders of each customer; deals won in a book without purchases
    Revenue,       ///< amount of each customer, returns taken off; of deals won in a book without purchases
    Churn,         ///< of the buyers who had not churned before: who has by the end (life cycle)
    Response,      ///< of the messages of campaigns: those that were answered
    Satisfaction,  ///< answers to surveys, from the worst (0) to the best (1) of their scale
    Engagement,    ///< of each customer: contacts that it began, uses, trials, visits, events attended
    SigningRate,   ///< of the deals decided: those won
    LifetimeValue, ///< of those who had bought before: what each is expected to buy in the year after
    Loyalty, ///< of those who had bought before: who is loyal by the end: kLoyalOrders, or recommends us
    Rivals,  ///< answers on how a rival compares, from worse (0) over alike (0.5) to better (1)
};

inline constexpr std::size_t kIndicators = 12;

/// What an indicator is like.
struct IndicatorTraits
{
    std::string_view key; ///< on the command line and in the book
    bool isShare = true;  ///< between 0 and 1; else a mean without an upper end
    bool lessIsBetter = false;
};

inline constexpr std::array<IndicatorTraits, kIndicators> kIndicatorTraits{{
    {"retention"},
    {"conversion"},
    {"frequency", false},
    {"revenue", false},
    {"churn", true, true},
    {"response"},
    {"satisfaction"},
    {"engagement", false},
    {"signing"},
    {"lifetime", false},
    {"loyalty"},
    {"rivals"},
}};

constexpr const IndicatorTraits &traitsOf(Indicator indicator)
{
    return kIndicatorTraits[static_cast<std::size_t>(indicator)];
}

/// The indicator with @p key; absent where it is none.
constexpr std::optional<Indicator> indicatorOf(std::string_view key)
{
    for (std::size_t i = 0; i < kIndicators; ++i) {
        if (kIndicatorTraits[i].key == key)
            return static_cast<Indicator>(i);
    }
    return std::nullopt;
}

/// What an indicator comes to for one customer: its part of a sum and of what that is divided by. Customers
/// who do not count have the weight 0.
struct Measured
{
    double value = 0;
    double weight = 0;

    friend bool operator==(const Measured &, const Measured &) = default;
};

/// By Indicator.
using IndicatorValues = std::array<Measured, kIndicators>;

} // namespace leadbook
