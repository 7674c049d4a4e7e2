// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/shares.h"

namespace leadbook {

namespace {

int equally(const Profile & /*profile*/)
{
    return 1;
}

} // namespace

Shares::Shares(std::uint64_t seed, std::int64_t customers, std::int64_t total, Weight weight)
    : m_seed(seed)
    , m_customers(customers)
    , m_total(total)
    , m_weight(weight)
{
    for (std::int64_t i = 0; i < customers && total > 0; ++i)
        m_weightSum += weight(profileOf(seed, i));
    if (m_weightSum == 0) { // a handful of customers, none of whom would have got any
        m_weight = equally;
        m_weightSum = customers;
    }
}

std::optional<Share> Shares::next()
{
    while (m_given < m_total && m_index < m_customers) {
        Share share{m_index++, 0, profileOf(m_seed, m_index - 1)};
        m_weightSeen += m_weight(share.profile);
        const std::int64_t upToHere = m_weightSeen * m_total / m_weightSum;
        share.rows = upToHere - m_given;
        m_given = upToHere;
        if (share.rows > 0)
            return share;
    }
    return std::nullopt;
}

} // namespace leadbook
