// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace leadbook {

/// The different texts of a repeating column, numbered from 1 in order of appearance; code 0 is the empty
/// text. Only grows. Shared between versions: extending() copies where another version holds it.
class Dictionary
{
public:
    Dictionary() { m_texts.emplace_back(); }
    Dictionary(const Dictionary &other);
    Dictionary &operator=(const Dictionary &) = delete;

    std::size_t size() const { return m_texts.size(); }
    std::string_view text(std::uint32_t code) const { return m_texts[code]; }
    /// The code of @p text, or size() where it is not there.
    std::uint32_t find(std::string_view text) const;
    /// The code of @p text, added where it is new.
    std::uint32_t code(std::string_view text);

private:
    std::deque<std::string> m_texts; // a deque: the index below keeps views into it
    std::unordered_map<std::string_view, std::uint32_t> m_codes;
};

} // namespace leadbook
