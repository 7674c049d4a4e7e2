// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/listcolumn.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// One value of a choice field with the key by which files, filters and JSON name it.
struct ChoiceKey
{
    std::uint8_t value = 0;
    std::string key;
};

/// The values that a choice or flag field may have in @p view: those of the field table, and for grades the
/// grades of the view's scheme, best first. Empty for any other field.
std::vector<ChoiceKey> choiceKeys(const View &view, FieldRef field);

/// Spells the cells of one field as files do: texts as they are, days ISO, amounts plain decimals, choices by
/// key, nothing for no value. Any thread.
class CellSpelling
{
public:
    CellSpelling(const View &view, FieldRef field);

    /// Valid until the next call and as long as the view.
    std::string_view operator()(const CellValue &value);
    /// The key of a choice, empty where it is none of the field's.
    std::string_view choice(std::uint8_t value) const { return m_choices[value]; }
    /// Whether the field's values are yes and no.
    bool isFlag() const { return m_isFlag; }

private:
    std::array<std::string, 256> m_choices;
    bool m_isFlag;
    std::string m_buffer;
};

} // namespace leadbook
