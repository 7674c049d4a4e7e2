// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fold.h"
#include "snapshot/dictionary.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Numbers names by what filters tell apart: those that fold alike have one number. From 1 on, as they are
/// met; 0 is a name of which folding leaves nothing.
class FoldNumbers
{
public:
    std::uint32_t operator()(std::string_view name)
    {
        m_folded.clear();
        appendFolded(name, m_folded);
        return m_folds.code(m_folded);
    }

private:
    Dictionary m_folds;
    std::string m_folded; ///< used again from call to call
};

/// How many customers have a name, and how most of them spell it.
struct NameCount
{
    std::int64_t customers = 0;
    std::int64_t asSpelled = 0;  ///< those with that spelling at once
    std::string_view spelling{}; ///< valid as long as the text it was counted from
};

/// Adds @p customers who spell the name numbered @p number as @p spelling.
inline void addTo(std::vector<NameCount> &counts, std::uint32_t number, std::string_view spelling,
                  std::int64_t customers)
{
    if (number >= counts.size())
        counts.resize(number + 1);
    NameCount &count = counts[number];
    count.customers += customers;
    if (customers > count.asSpelled) {
        count.asSpelled = customers;
        count.spelling = spelling;
    }
}

} // namespace leadbook
