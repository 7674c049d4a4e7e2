// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hash.h"
#include "domain/field.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace leadbook {

/// Knows how files write the values of choices: "clear", "明确" and "Explicit" are all need 3.
class ChoiceDictionary
{
public:
    /// Reads the dictionary that is built in.
    ChoiceDictionary();

    /// The stored value of a Choice or Flag field's spelling; absent where it is not known.
    std::optional<std::uint8_t> find(FieldId field, std::string_view cell) const;

    /// Whether the field's spelling says that nothing is known: "Unspecified".
    bool isNothing(FieldId field, std::string_view cell) const;
    /// Yes or no in any field; absent for anything else.
    std::optional<bool> findFlag(std::string_view cell) const;

private:
    /// "field number:spelling" to value.
    std::unordered_map<std::string, std::uint8_t, StringHash, std::equal_to<>> m_values;
    std::unordered_set<std::string, StringHash, std::equal_to<>> m_nothings;
};

} // namespace leadbook
