// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dialect.h"

#include <functional>
#include <optional>
#include <string_view>

namespace leadbook {

/// What the user has said about a file, which is not to be guessed.
struct DialectWishes
{
    std::optional<char> delimiter;
    std::optional<bool> header;
};

/// Whether a text is a header that the program knows.
using IsKnownHeader = std::function<bool(std::string_view)>;

/// Guesses how a file separates its cells from its first rows, @p sample (UTF-8, cut anywhere): a `sep=`
/// line; else of , ; tab and | the one that gives most rows the same number of cells, the more the better.
/// Rows above the table (blank, or a title alone in its row) are left out. There is a header unless the first
/// row holds what headers never do (e-mail, date, phone number), or looks like those below it and is not
/// known.
Dialect sniffDialect(std::string_view sample, const DialectWishes &wishes, const IsKnownHeader &isKnown);

} // namespace leadbook
