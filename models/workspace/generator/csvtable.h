// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "core/result.h"
#include "workspace/exporting/csvfile.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace leadbook {

/// A CSV file of generated rows, written cell by cell. The generator makes all of its text itself, so that no
/// cell needs guarding against spreadsheets: a phone keeps its plus.
class CsvTable
{
public:
    /// @p header: names separated by commas.
    static Result<CsvTable> create(const QString &path, QStringView header);

    CsvTable &cell(std::string_view utf8);
    CsvTable &cell(std::int64_t number);
    CsvTable &cell(std::optional<int> number); ///< absent = empty
    CsvTable &cell(Day day);                   ///< ISO, no day = empty
    CsvTable &cell(Money amount);              ///< plain decimal, not known = empty
    /// Ends the row. Io where the disk is full.
    Status endRow() { return m_file.endRow(); }
    /// Puts the file in its place; without it nothing is left behind.
    Status commit() { return m_file.commit(); }

private:
    explicit CsvTable(CsvFile file)
        : m_file(std::move(file))
    {
    }

    CsvFile m_file;
};

} // namespace leadbook
