// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Calls @p visit for each part of @p text, a text of several parts joined by ';', without the blanks around
/// it; for no text once, with nothing. Stops where @p visit answers false.
template <typename Visit> bool forEachPartWhile(std::string_view text, Visit &&visit)
{
    do {
        const std::size_t end = std::min(text.find(';'), text.size());
        std::string_view part = text.substr(0, end);
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        if (!visit(part))
            return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    } while (!text.empty());
    return true;
}

/// A comparison with texts, folded; order by locale.
class TextTest
{
public:
    TextTest(FilterOperator op, const std::vector<FilterValue> &values);

    /// Whether @p text passes; an empty text has no value. @p scratch is used again from call to call.
    bool operator()(std::string_view text, std::string &scratch) const;

    /// Whether a text of several parts joined by ';' passes: one part for =, in and contains, all for != and
    /// is empty.
    bool anyPart(std::string_view text, std::string &scratch) const;

    /// The answer for each of @p count texts, by number; 0 is the empty text.
    std::vector<std::uint8_t> answers(std::size_t count,
                                      const std::function<std::string_view(std::size_t)> &textOf,
                                      bool hasParts = false) const;

private:
    bool isOrder() const;
    bool compareFolded(std::string_view folded) const;

    FilterOperator m_op;
    std::vector<std::string> m_values; ///< folded, or collation keys where order is asked
};

} // namespace leadbook
