// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace leadbook {

/// 32-bit codes for order ids, so that a purchase stays at 32 bytes. An id is a device's number above a
/// counter (store/idcounters.h): the first 14 devices met have a block of codes each, counter + 1 from its
/// beginning; whatever does not fit takes numbers from the top down. Same id, same code, as long as the book
/// is open; 0 is no order. Copied with every version of a snapshot, so it holds next to nothing in an
/// ordinary book.
class OrderCodes
{
public:
    std::uint32_t code(std::int64_t id)
    {
        const std::int64_t counter = id & kCounterMask;
        const std::int64_t block = blockOf(id >> kCounterBits);
        if (counter < kBlockCodes - 1 && block < kBlocks)
            return static_cast<std::uint32_t>(block * kBlockCodes + counter + 1);
        const auto next = static_cast<std::uint32_t>(0xffffffff - m_far.size());
        return m_far.try_emplace(id, next).first->second;
    }

private:
    static constexpr int kCounterBits = 41;
    static constexpr std::int64_t kCounterMask = (std::int64_t{1} << kCounterBits) - 1;
    static constexpr std::int64_t kBlockCodes = std::int64_t{1} << 28;
    static constexpr std::int64_t kBlocks = 14;

    /// The place of a device among those met, kBlocks or more where there are too many.
    std::int64_t blockOf(std::int64_t device)
    {
        const auto known = std::ranges::find(m_devices, device);
        const auto block = known - m_devices.begin();
        if (known == m_devices.end() && block < kBlocks)
            m_devices.push_back(device);
        return block;
    }

    std::vector<std::int64_t> m_devices; ///< in the order in which they were met
    std::unordered_map<std::int64_t, std::uint32_t> m_far;
};

} // namespace leadbook
