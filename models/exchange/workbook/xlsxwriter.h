// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "core/progress.h"
#include "core/result.h"
#include "exchange/workbook/workbookcheck.h"
#include "exchange/workbook/workbooklimits.h"

#include <QSaveFile>
#include <QString>
#include <QTemporaryFile>

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace leadbook {

/// The table that a workbook is made for.
struct XlsxTable
{
    QString name; ///< of the sheet
    std::vector<QString> headers;
    /// Rows of a sheet, the header included; further rows go on to sheets "name 2", "name 3", ...
    int rowsPerSheet = kSheetRows;
};

/// Writes one table as an .xlsx workbook, row by row in bounded memory: a bold header that stays in sight,
/// filter buttons, columns as wide as what they hold. Text is always text: what looks like a formula or a
/// number stays as it is. What a spreadsheet cannot hold as a number or a day (more than 15 digits, days
/// before 1900) is written as text. The file appears under its name when it is complete; without commit()
/// nothing is left behind.
class XlsxWriter
{
public:
    /// Begins the workbook. @p progress, which outlives the writer, is asked between rows.
    static Result<std::unique_ptr<XlsxWriter>> create(const QString &path, XlsxTable table,
                                                      const Progress &progress);
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;
    ~XlsxWriter();

    /// Adds a cell of valid UTF-8. More than 32,767 characters make endRow() fail.
    void addText(std::string_view text);
    void addInteger(std::int64_t value);
    /// Not finite: an empty cell.
    void addReal(double value);
    /// Not known: an empty cell.
    void addMoney(Money value);
    /// No day: an empty cell.
    void addDay(Day day);
    /// @p minute of the day.
    void addDayAndMinute(Day day, int minute);
    void addEmpty();
    /// Fails where a text of the row is too long, the disk is full or the export was cancelled.
    Status endRow();
    /// Completes the file and puts it in its place. Nothing may be added afterwards.
    Status commit();

    /// Rows so far, headers not counted.
    std::int64_t rows() const { return m_rows; }

private:
    enum class Style : std::uint8_t
    {
        Header,
        Text,
        Integer,
        Real,
        Amount,
        Day,
        DayAndMinute
    };
    static constexpr std::size_t kStyles = 7;
    struct Free
    {
        void operator()(lxw_workbook *workbook) const;
    };

    XlsxWriter(const QString &path, XlsxTable table, const Progress &progress);
    Status begin();
    Status beginSheet();
    void endSheet();
    void turnSheet();
    lxw_format *format(Style style) const { return m_formats[static_cast<std::size_t>(style)]; }
    void writeText(std::string_view text, Style style);
    void writeNumber(double value, Style style, int width);
    void widen(int width);
    Status moveInPlace();

    const Progress &m_progress;
    XlsxTable m_table;
    QSaveFile m_target;
    QTemporaryFile m_file;
    std::unique_ptr<lxw_workbook, Free> m_workbook;
    std::array<lxw_format *, kStyles> m_formats{};
    lxw_worksheet *m_sheet = nullptr;
    std::vector<SheetReceipt> m_receipts;
    std::vector<int> m_widths;
    std::uint32_t m_row = 0; ///< of the sheet, from 0
    std::uint16_t m_column = 0;
    std::int64_t m_rows = 0;
    bool m_isFull = false; ///< the next row begins another sheet
    Status m_status;       ///< of the row
};

} // namespace leadbook
