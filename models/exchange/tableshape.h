// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// The cells of rows, whatever file they come from.
using RowTexts = std::vector<std::vector<std::string>>;

/// Whether a text is a header that the program knows.
using IsKnownHeader = std::function<bool(std::string_view)>;

/// How many rows findTable() wants to see.
inline constexpr std::size_t kHeadRows = 200;

/// Where in the rows of a file the table lies.
struct TableShape
{
    int rowsBefore = 0; ///< rows above the header (a `sep=` line, blank rows, titles), not part of the table
    int headerRows = 1; ///< 0: the first row is a row of values
    bool hasHeader() const { return headerRows > 0; }

    friend bool operator==(const TableShape &, const TableShape &) = default;
};

/// The number of cells that most rows have.
std::size_t usualWidth(const RowTexts &rows);

/// Finds the table in the first rows of a file. Above it may stand a `sep=` line, blank rows, titles (alone
/// in their row) and what a report says of itself, where a row of known headers follows. There is a header
/// unless the first row holds what headers never do (e-mail, date, phone number), or looks like those below
/// it and is not known; it has several rows where one is repeated or known headers follow one another.
/// @p header is what the user has said, who then sees no title above.
TableShape findTable(const RowTexts &rows, std::optional<bool> header, const IsKnownHeader &isKnown);

/// The header of each column: of several header rows the lowest known text, else the lowest; one that would
/// stand twice is told apart by the text above it. Blank without a header.
std::vector<std::string> headersOf(const RowTexts &rows, const TableShape &shape,
                                   const IsKnownHeader &isKnown);

} // namespace leadbook
