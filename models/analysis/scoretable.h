// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace leadbook {

/// One field of what a score may learn from, by row: either codes or numbers.
struct ScoreField
{
    std::string key;                ///< as filters name it
    bool mayKnow = false;           ///< may have been changed after the outcome
    std::vector<std::string> level; ///< texts by code, the first empty: not known; none for numbers
    std::vector<std::uint32_t> code;
    std::vector<double> number; ///< NaN where not known

    bool isNumber() const { return level.empty(); }
};

/// Rows with their fields.
struct ScoreTable
{
    std::vector<ScoreField> fields;
    std::size_t rows = 0;
};

} // namespace leadbook
