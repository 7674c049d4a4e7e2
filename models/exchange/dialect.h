// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace leadbook {

/// How separated text is cut into cells; where in it the table lies is a matter of TableShape.
struct Dialect
{
    std::string delimiter = ","; ///< one sign or several
    char quote = '"';            ///< '\0': quotes are text
    /// What makes a quote within a quoted cell text; a doubled quote always does.
    char escape = '"';
    char rowEnd = '\n';       ///< ends a row, as CR, LF and CRLF always do
    bool blanksAfter = false; ///< blanks behind a delimiter belong to it
    bool blankRuns = false; ///< blanks alone delimit: any number is one delimiter, at the ends of a row none
    /// The cells of a usual row; 0 where that is not known. A row whose quotes are misplaced is cut so that
    /// it has as many.
    std::size_t columns = 0;

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

} // namespace leadbook
