// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hash.h"
#include "domain/field.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace leadbook {

/// What a column of a file of people is beside the first one of a field.
struct HeaderRole
{
    enum class Kind : std::uint8_t
    {
        Part,    ///< of the field's own value: middle name, second line of an address
        Further, ///< value beside the main one: "phone.home", with its parts
        Label,   ///< tells what the field's value (or a further one) is: "Phone 2 - Type"
        LeftOut, ///< repeats what other columns say
    };
    Kind kind = Kind::LeftOut;
    FieldId field = FieldId::Name;
    QString label; ///< of a further value; empty: the field's own
    int part = 1;
    int rank = 0; ///< the lower, the surer
};

/// Knows the headers of further values and parts (resources/dictionaries/furtherheaders.tsv).
class HeaderRoles
{
public:
    HeaderRoles();

    /// The role of a header by its spelling key (dictionaryfile.h); absent where it has none.
    std::optional<HeaderRole> find(std::string_view key) const;

private:
    std::unordered_map<std::string, HeaderRole, StringHash, std::equal_to<>> m_roles;
};

/// The role that a target of that dictionary names: "field+2", "field.label", "field.label+2", "-"; absent
/// for anything else.
std::optional<HeaderRole> parseHeaderRole(std::string_view target);

} // namespace leadbook
