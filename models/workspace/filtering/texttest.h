// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// A comparison with texts, folded; order by locale.
class TextTest
{
public:
    TextTest(FilterOperator op, const std::vector<FilterValue> &values);

    /// Whether @p text passes; an empty text has no value. @p scratch is used again from call to call.
    bool operator()(std::string_view text, std::string &scratch) const;

    /// Whether a text of several parts joined by ';' passes: one part for =, in and contains, all for !=.
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
