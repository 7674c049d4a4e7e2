// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace leadbook {

/// Whether a spreadsheet would run @p text as a formula, or would once an apostrophe before it is gone:
/// any number of apostrophes, then one of = + - @, tab or CR. Such a text is written with one apostrophe more
/// and read with one less, so that it is harmless in between and comes back unchanged.
constexpr bool startsFormula(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    constexpr std::string_view kStarts = "=+-@\t\r";
    return first != std::string_view::npos && kStarts.find(text[first]) != std::string_view::npos;
}

/// The text as it was before export.
constexpr std::string_view withoutFormulaGuard(std::string_view text)
{
    return text.starts_with('\'') && startsFormula(text) ? text.substr(1) : text;
}

} // namespace leadbook
