// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columnmapping.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace leadbook {

/// Finds what a column is that a file of purchases heads by nothing but "id", by how its values repeat. Where
/// no column names the customer, ids that come back on other days are the customers'; ids that never repeat
/// are the rows' own, as order numbers are, unless they only count the rows. In a file without a header so
/// are codes of one width with leading zeros; of columns that say the same of each row the first counts.
/// Where several columns may be it, none is taken.
class IdColumns
{
public:
    /// For the rows of a file that is mapped so by its headers.
    IdColumns(const ColumnMapping &mapping, bool hasHeader);

    /// Takes in the next row.
    void add(std::span<const std::string_view> cells);
    /// Adds to @p mapping what was found; once, after all rows.
    void claim(ColumnMapping &mapping);

private:
    /// A column that may be one of ids.
    struct Candidate
    {
        std::size_t column = 0;
        std::vector<std::uint64_t> ids; ///< hashes by row; 0: no id
        std::size_t width = 0;          ///< of the first code
        bool isCode = true;             ///< all are digits of that width
        bool hasZero = false;           ///< some begin with 0
        bool isCount = true;            ///< so far they count the rows, from 0 or 1
        std::int64_t number = -1;       ///< the last of those
    };
    static bool countsOn(Candidate &candidate, std::string_view cell);
    void addId(Candidate &candidate, std::string_view cell) const;
    void findDay(std::span<const std::string_view> cells);
    void dropOthers();
    bool isCustomer(const Candidate &candidate) const;
    static bool isRow(const Candidate &candidate);

    /// Rows that are looked at: more would tell the same.
    static constexpr std::size_t kMostRows = 500'000;

    bool m_hasHeader;
    bool m_wantsCustomer = false;
    bool m_wantsOrder = false;
    std::optional<std::size_t> m_day;  ///< its column
    std::vector<std::uint64_t> m_days; ///< hashes by row
    std::vector<Candidate> m_candidates;
};

} // namespace leadbook
