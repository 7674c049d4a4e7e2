// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbook {

/// How a text file separates its cells.
struct Dialect
{
    char delimiter = ',';
    char quote = '"';   ///< '\0': quotes are text
    int rowsBefore = 0; ///< rows above the header (blank lines, a `sep=` line), not part of the table
    bool hasHeader = true;

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

} // namespace leadbook
