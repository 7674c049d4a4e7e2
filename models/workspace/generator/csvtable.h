// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "core/result.h"

#include <QSaveFile>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace leadbook {

/// Writes one CSV file of generated rows cell by cell: UTF-8, comma, RFC 4180 quotes, LF. The file appears
/// under its name only with commit(); an object that is destroyed before leaves nothing behind.
class CsvTable
{
public:
    explicit CsvTable(const QString &path);

    /// Opens the file and writes its header, names separated by commas. Io with a sentence where it fails.
    Status open(std::string_view header);

    CsvTable &cell(std::string_view utf8);
    CsvTable &cell(std::int64_t number);
    CsvTable &cell(std::optional<int> number); ///< absent = empty
    CsvTable &cell(Day day);                   ///< ISO, no day = empty
    CsvTable &cell(Money amount);              ///< plain decimal, not known = empty
    /// Ends the row. Io where the disk is full.
    Status endRow();
    Status commit();

private:
    Error failure() const;
    Status flush();

    QSaveFile m_file;
    std::string m_buffer;
    bool m_rowBegun = false;
};

} // namespace leadbook
