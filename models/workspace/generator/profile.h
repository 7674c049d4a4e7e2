// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace leadbook {

/// How close a customer is to buying: decides need, deals and interactions together, so that every grade
/// occurs.
enum class Warmth : std::uint8_t
{
    Hot,
    Warm,
    Cool,
    Cold
};

/// What is drawn first of each customer and holds for all that is generated about it.
struct Profile
{
    bool chinese = false;
    bool person = false; ///< buys for itself, no company
    Warmth warmth = Warmth::Cold;
    int priceClass = 0;    ///< index in words::kPriceClasses
    int buying = 0;        ///< weight among all buyers: 0 for many, hundreds for few
    std::size_t place = 0; ///< index in kChinesePlaces or kWesternPlaces
    std::size_t owner = 0; ///< index in words::kSellers
};

/// The profile of customer @p index (from 0) in the book of @p seed.
Profile profileOf(std::uint64_t seed, std::int64_t index);

/// One number for each thing that is drawn about a customer, so that none disturbs another.
enum class Stream : std::uint64_t
{
    Profile = 1,
    Customer,
    Need,
    Purchases,
    Deals,
    Interactions,
    Companies,
    Phones,
};

} // namespace leadbook
