// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// The versions of the format, which differ in how values are escaped and parameters written.
enum class VCardVersion : std::uint8_t
{
    V21,
    V30, ///< also where a card names none
    V40
};

/// One property of a card: `item1.TEL;TYPE=work,cell;PREF=1:+86 138…`.
struct VCardProperty
{
    struct Parameter
    {
        std::string name; ///< in capitals
        std::string value;

        friend bool operator==(const Parameter &, const Parameter &) = default;
    };

    std::string group;              ///< in small letters: "item1"; empty without one
    std::string name;               ///< in capitals
    std::vector<std::string> types; ///< of TYPE and bare ones, in small letters, without "pref"
    /// Place among those of the same name that its author prefers: 1 first, 100 last; 0 says nothing.
    int preference = 0;
    std::vector<Parameter> parameters; ///< all others, without those that say how the value is encoded
    std::string value;                 ///< UTF-8, decoded; escapes are still in (see vcardtext.h)

    bool hasType(std::string_view type) const;
    /// The value of the parameter @p parameter, empty where it has none.
    std::string_view parameter(std::string_view parameter) const;

    friend bool operator==(const VCardProperty &, const VCardProperty &) = default;
};

/// One card as it was read. Pictures, sounds, keys and cards within it (AGENT) are left out.
struct VCard
{
    VCardVersion version = VCardVersion::V30;
    std::vector<VCardProperty> properties; ///< in the order of the file
    std::int64_t line = 0;                 ///< of its BEGIN, from 1
    bool isEnded = true;                   ///< false: another card or the end of the file came before its END
};

} // namespace leadbook
