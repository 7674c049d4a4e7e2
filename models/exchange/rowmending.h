// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dialect.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace leadbook {

/// A cell as it stands in a row: its text, without the quotes around it and not yet freed of escapes, and
/// what follows a closing quote, which belongs to the cell too.
struct RawCell
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t restBegin = 0;
    std::size_t restEnd = 0;
    bool isQuoted = false;
};

/// A row with misplaced quotes and how it was meant.
struct MendedRow
{
    std::vector<RawCell> cells;
    std::size_t end = 0; ///< behind the end of its last line
};

/// Cuts the row at the beginning of @p text, whose quotes do not go by the rules, so that it has the columns
/// of @p dialect: a quote that opens nothing or closes nothing is text. Of several such readings the one
/// with the fewest oddities; none where two are equally good, where there is none, or where the row would
/// not end within @p text. @p isAll: the file ends with the text.
std::optional<MendedRow> mendRow(std::string_view text, bool isAll, const Dialect &dialect);

} // namespace leadbook
