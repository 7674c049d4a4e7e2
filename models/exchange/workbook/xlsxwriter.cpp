// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxwriter.h"

#include "domain/utf8.h"
#include "exchange/workbook/cellnumber.h"
#include "exchange/workbook/escapedtext.h"
#include "exchange/workbook/sheetname.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace leadbook {

namespace {

constexpr std::size_t kLongestText = 32'767;
constexpr std::int64_t kLargestNumber = 999'999'999'999'999; // 15 digits
constexpr int kWidest = 60;
constexpr int kNarrowest = 8;
constexpr int kFilterButton = 3;
constexpr std::uint32_t kMeasuredRows = 1000;
constexpr std::int64_t kRowsBetweenQuestions = 256;
constexpr double kMinutesOfDay = 1440;
/// By style; nothing: as it comes.
constexpr std::array<const char *, 7> kFormats{
    nullptr, "@", "0", nullptr, "#,##0.00##", "yyyy-mm-dd", "yyyy-mm-dd hh:mm"};

Error unfinished(const QString &detail)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Export", "The file could not be written to its end. Make room on "
                                                  "the disk or choose another folder, and export again."),
            detail};
}

Error unwritable(const QString &path, const QString &detail)
{
    return {ErrorCode::Io,
            QCoreApplication::translate(
                "Export", "“%1” cannot be written; choose another folder or name, or make room.")
                .arg(path),
            detail};
}

Error tooLong(std::uint32_t row, const QString &header)
{
    return {ErrorCode::Constraint,
            QCoreApplication::translate("Export", "The text in row %1, column “%2” is longer than the 32,767 "
                                                  "characters that a workbook holds. Export as CSV instead.")
                .arg(row)
                .arg(header),
            {}};
}

struct TextSize
{
    std::size_t units = 0; ///< of UTF-16
    int width = 0;         ///< in digits; Han characters take two
};

TextSize sizeOf(std::string_view text)
{
    TextSize size;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = readUtf8(text, at);
        size.units += character.codePoint > 0xFFFF ? 2 : 1;
        size.width += character.codePoint >= 0x1100 ? 2 : 1;
        at += character.length;
    }
    return size;
}

} // namespace

void XlsxWriter::Free::operator()(lxw_workbook *workbook) const
{
    // The library closes these files only where it completes a workbook.
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, workbook->worksheets, list_pointers)
    {
        if (sheet->optimize_tmpfile)
            std::fclose(sheet->optimize_tmpfile);
    }
    lxw_workbook_free(workbook);
}

XlsxWriter::XlsxWriter(const QString &path, XlsxTable table, const Progress &progress)
    : m_progress(progress)
    , m_table(std::move(table))
    , m_target(path)
    , m_file(QFileInfo(path).absolutePath() + QStringLiteral("/.leadbook-XXXXXX.xlsx"))
{
}

XlsxWriter::~XlsxWriter() = default;

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::create(const QString &path, XlsxTable table,
                                                       const Progress &progress)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path, std::move(table), progress));
    LEADBOOK_TRY(writer->begin());
    return writer;
}

Status XlsxWriter::begin()
{
    if (!m_target.open(QIODevice::WriteOnly))
        return unwritable(m_target.fileName(), m_target.errorString());
    if (!m_file.open())
        return unwritable(m_target.fileName(), m_file.errorString());
    m_file.close();
    // What is not packed yet lies beside the target, too, where there is room for it or a sentence says so.
    QByteArray folder = QFile::encodeName(QFileInfo(m_file.fileName()).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_TRUE;
    m_workbook.reset(workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options));
    if (!m_workbook)
        return unwritable(m_target.fileName(), {});
    for (std::size_t style = 0; style < kStyles; ++style) {
        m_formats[style] = workbook_add_format(m_workbook.get());
        if (kFormats[style])
            format_set_num_format(m_formats[style], kFormats[style]);
    }
    format_set_bold(format(Style::Header));
    return beginSheet();
}

Status XlsxWriter::beginSheet()
{
    const QString name = sheetName(m_table.name, static_cast<int>(m_receipts.size()) + 1);
    m_sheet = workbook_add_worksheet(m_workbook.get(), name.toUtf8().constData());
    if (!m_sheet || !m_sheet->optimize_tmpfile)
        return unwritable(m_target.fileName(), name);
    m_receipts.emplace_back();
    m_widths.assign(m_table.headers.size(), kNarrowest);
    m_row = 0;
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (const QString &header : m_table.headers) {
        const std::string text = header.toStdString();
        widen(sizeOf(text).width + kFilterButton);
        writeText(text, Style::Header);
    }
    return endRow();
}

void XlsxWriter::endSheet()
{
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                             m_widths[column], nullptr);
    if (!m_widths.empty() && m_row > 0)
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_widths.size() - 1));
    std::fflush(m_sheet->optimize_tmpfile);
    m_receipts.back() = {m_row, std::max<std::int64_t>(0, std::ftell(m_sheet->optimize_tmpfile))};
}

void XlsxWriter::widen(int width)
{
    if (m_row > kMeasuredRows || m_column >= m_widths.size())
        return;
    m_widths[m_column] = std::max(m_widths[m_column], std::min(width + 1, kWidest));
}

void XlsxWriter::turnSheet()
{
    if (!m_isFull)
        return;
    m_isFull = false;
    if (m_status)
        m_status = beginSheet();
}

void XlsxWriter::writeText(std::string_view text, Style style)
{
    turnSheet();
    if (!text.empty()) {
        const TextSize size = sizeOf(text);
        widen(size.width);
        const lxw_error error =
            worksheet_write_string(m_sheet, m_row, m_column, escapedText(text).c_str(), format(style));
        if (size.units > kLongestText || error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            m_status =
                tooLong(m_row + 1, m_column < m_table.headers.size() ? m_table.headers[m_column].left(40)
                                                                     : QString::number(m_column + 1));
    }
    ++m_column;
}

void XlsxWriter::writeNumber(double value, Style style, int width)
{
    turnSheet();
    widen(width);
    worksheet_write_number(m_sheet, m_row, m_column, value, format(style));
    ++m_column;
}

void XlsxWriter::addEmpty()
{
    turnSheet();
    ++m_column;
}

void XlsxWriter::addText(std::string_view text)
{
    writeText(text, Style::Text);
}

void XlsxWriter::addInteger(std::int64_t value)
{
    const std::string text = std::to_string(value);
    if (value < -kLargestNumber || value > kLargestNumber)
        writeText(text, Style::Text);
    else
        writeNumber(static_cast<double>(value), Style::Integer, static_cast<int>(text.size()));
}

void XlsxWriter::addReal(double value)
{
    constexpr int kWidth = 12;
    if (!std::isfinite(value))
        return addEmpty();
    writeNumber(value, Style::Real, kWidth);
}

void XlsxWriter::addMoney(Money value)
{
    constexpr int kDecimalsAndMarks = 6;
    if (!value.isKnown())
        return addEmpty();
    const std::string text = value.toDecimal().toStdString();
    if (std::abs(value.tenThousandths()) > kLargestNumber)
        writeText(text, Style::Text);
    else
        writeNumber(value.toDouble(), Style::Amount, static_cast<int>(text.size()) + kDecimalsAndMarks);
}

void XlsxWriter::addDay(Day day)
{
    constexpr int kWidth = 10;
    if (!day.isValid())
        return addEmpty();
    if (const auto serial = serialOf(day))
        writeNumber(*serial, Style::Day, kWidth);
    else
        writeText(day.toIso().toStdString(), Style::Text);
}

void XlsxWriter::addDayAndMinute(Day day, int minute)
{
    constexpr int kWidth = 16;
    if (!day.isValid())
        return addEmpty();
    if (const auto serial = serialOf(day)) {
        writeNumber(*serial + minute / kMinutesOfDay, Style::DayAndMinute, kWidth);
        return;
    }
    std::string text = day.toIso().toStdString();
    for (const auto &[mark, number] : {std::pair(' ', minute / 60), std::pair(':', minute % 60)})
        text.append({mark, static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)});
    writeText(text, Style::Text);
}

Status XlsxWriter::endRow()
{
    turnSheet();
    LEADBOOK_TRY(m_status);
    if (std::ferror(m_sheet->optimize_tmpfile) != 0)
        return unfinished(QStringLiteral("row %1").arg(m_rows));
    m_rows += m_row > 0 ? 1 : 0;
    if (m_rows % kRowsBetweenQuestions == 0 && m_progress.isCancelled())
        return cancelledError();
    m_column = 0;
    m_isFull = ++m_row >= static_cast<std::uint32_t>(m_table.rowsPerSheet);
    if (m_isFull)
        endSheet();
    return {};
}

Status XlsxWriter::commit()
{
    LEADBOOK_TRY(m_status);
    if (m_progress.isCancelled())
        return cancelledError();
    if (!m_isFull)
        endSheet();
    // It frees the workbook whatever comes of it.
    const lxw_error error = workbook_close(m_workbook.release());
    if (error != LXW_NO_ERROR)
        return unfinished(QString::fromLatin1(lxw_strerror(error)));
    if (const auto checked = checkWritten(m_file.fileName(), m_receipts); !checked)
        return unfinished(checked.error().detail);
    return moveInPlace();
}

Status XlsxWriter::moveInPlace()
{
    constexpr qint64 kChunk = 1 << 20;
    QFile written(m_file.fileName());
    if (!written.open(QIODevice::ReadOnly))
        return unfinished(written.errorString());
    while (!written.atEnd()) {
        const QByteArray chunk = written.read(kChunk);
        if (chunk.isEmpty() || m_target.write(chunk) != chunk.size())
            return unfinished(written.errorString() + m_target.errorString());
    }
    m_file.remove();
    return m_target.commit() ? Status() : unfinished(m_target.errorString());
}

} // namespace leadbook
