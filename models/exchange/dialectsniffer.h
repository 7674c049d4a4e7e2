// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dialect.h"
#include "exchange/tableshape.h"

#include <optional>
#include <string_view>

namespace leadbook {

/// Guesses how a text is cut into cells from its beginning, @p sample (UTF-8, cut anywhere).
/// Delimiter: @p delimiter where the user has named it; what a `sep=` line says; else of , ; tab and | the
/// one that gives most rows the same number of cells, the more the better. Where those make no table, rarer
/// signs that cut all rows alike under a header, and blanks where they stand between quoted cells or runs of
/// them between columns of dates and numbers. Several signs ("||", "|~|") and a blank behind each delimiter
/// are noticed. Quote: double; single or none where the rows come out better. Escape: a doubled quote, or a
/// sign before quotes where fewer rows are odd. Rows may end with the record separator of ASCII.
Dialect sniffDialect(std::string_view sample, std::optional<char> delimiter, const IsKnownHeader &isKnown);

} // namespace leadbook
