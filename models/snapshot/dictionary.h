// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// The different texts of a repeating column, numbered from 1 in order of appearance; code 0 is the empty
/// text. Only grows. A column that other versions share copies it before adding to it.
class Dictionary
{
public:
    Dictionary() { m_texts.emplace_back(); }

    std::size_t size() const { return m_texts.size(); }
    std::string_view text(std::uint32_t code) const { return m_texts[code]; }
    /// The code of @p text, or size() where it is not there.
    std::uint32_t find(std::string_view text) const;
    /// The code of @p text, added where it is new.
    std::uint32_t code(std::string_view text);

private:
    /// A place in the table of hashes; code 0 where it is free.
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t code = 0;
    };

    /// Where @p text stands, or the free place where it would be put.
    std::size_t slotOf(std::string_view text, std::uint32_t hash) const;
    void growSlots();

    std::vector<std::string> m_texts;
    std::vector<Slot> m_slots = std::vector<Slot>(16); ///< open addressing; a power of two, at most half full
};

} // namespace leadbook
