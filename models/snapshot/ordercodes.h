// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>

namespace leadbook {

/// 32-bit codes for order ids, so that a purchase stays at 32 bytes: the distance from the first id seen, or,
/// for ids of another device, numbers from the top down. Same id, same code, as long as the book is open; 0
/// is no order.
class OrderCodes
{
public:
    std::uint32_t code(std::int64_t id)
    {
        if (m_base == 0)
            m_base = id;
        const std::int64_t distance = id - m_base;
        if (distance >= 0 && distance < kNear)
            return static_cast<std::uint32_t>(distance) + 1;
        const auto next = static_cast<std::uint32_t>(0xffffffff - m_far.size());
        return m_far.try_emplace(id, next).first->second;
    }

private:
    static constexpr std::int64_t kNear = std::int64_t{1} << 31;

    std::int64_t m_base = 0;
    std::unordered_map<std::int64_t, std::uint32_t> m_far;
};

} // namespace leadbook
