// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/generator/profile.h"

#include <cstdint>
#include <optional>

namespace leadbook {

/// How many rows belong to one customer.
struct Share
{
    std::int64_t customer = 0;
    std::int64_t rows = 0; ///< at least 1
    Profile profile;
};

/// Deals a total out over customers in proportion to their weights; the shares add up to exactly the total.
/// Looks at every customer twice and remembers none.
class Shares
{
public:
    using Weight = int (*)(const Profile &);

    /// @p customers at least 1 where @p total is not 0; total × sum of weights below 2^63.
    Shares(std::uint64_t seed, std::int64_t customers, std::int64_t total, Weight weight);

    /// The next customer that has rows, in the order of the customers; absent at the end.
    std::optional<Share> next();

private:
    std::uint64_t m_seed;
    std::int64_t m_customers;
    std::int64_t m_total;
    Weight m_weight;
    std::int64_t m_weightSum = 0;
    std::int64_t m_weightSeen = 0;
    std::int64_t m_given = 0;
    std::int64_t m_index = 0;
};

} // namespace leadbook
