// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/exportfile.h"

#include "exchange/encodingtable.h"
#include "exchange/workbook/xlsxwriter.h"
#include "workspace/exporting/cardexport.h"
#include "workspace/exporting/csvfile.h"
#include "workspace/exporting/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <charconv>
#include <utility>

namespace leadbook {

namespace {

/// CSV: every value as text, those of people guarded against spreadsheets.
class CsvExport : public ExportFile
{
public:
    explicit CsvExport(CsvFile file)
        : m_file(std::move(file))
    {
    }
    void addText(std::string_view text) override { m_file.cells().addText(text); }
    void addWord(std::string_view word) override { m_file.cells().addValue(word); }
    void addInteger(std::int64_t value) override { addWord(std::to_string(value)); }
    void addReal(double value) override { addWord(plainReal(value)); }
    void addMoney(Money value) override { addWord(value.toDecimal().toStdString()); }
    void addDay(Day day) override { addWord(day.toIso().toStdString()); }
    void addDayAndMinute(Day day, int minute) override { addWord(plainMoment(day, minute)); }
    void addEmpty() override { addWord({}); }
    Status endRow() override { return m_file.endRow(); }
    Status commit() override { return m_file.commit(); }

private:
    CsvFile m_file;
};

/// A workbook: numbers, amounts and days as what they are.
class XlsxExport : public ExportFile
{
public:
    explicit XlsxExport(std::unique_ptr<XlsxWriter> writer)
        : m_writer(std::move(writer))
    {
    }
    void addText(std::string_view text) override { m_writer->addText(text); }
    void addWord(std::string_view word) override
    {
        if (word.empty())
            addEmpty();
        else
            m_writer->addText(word);
    }
    void addInteger(std::int64_t value) override { m_writer->addInteger(value); }
    void addReal(double value) override { m_writer->addReal(value); }
    void addMoney(Money value) override { m_writer->addMoney(value); }
    void addDay(Day day) override { m_writer->addDay(day); }
    void addDayAndMinute(Day day, int minute) override { m_writer->addDayAndMinute(day, minute); }
    void addEmpty() override { m_writer->addEmpty(); }
    Status endRow() override { return m_writer->endRow(); }
    Status commit() override { return m_writer->commit(); }

private:
    std::unique_ptr<XlsxWriter> m_writer;
};

bool isWorkbookName(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

} // namespace

std::string plainReal(double value)
{
    constexpr std::size_t kLongest = 1100; // of the smallest number, all digits told
    std::array<char, kLongest> buffer;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr;
    return {buffer.data(), end};
}

std::string plainMoment(Day day, int minute)
{
    std::string text = day.toIso().toStdString();
    for (const auto &[mark, number] : {std::pair(' ', minute / 60), std::pair(':', minute % 60)})
        text.append({mark, static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)});
    return text;
}

bool ExportFile::isKnown(const QString &path)
{
    return isWorkbookName(path) || isCards(path) || path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

bool ExportFile::isCards(const QString &path)
{
    return path.endsWith(QLatin1String(".vcf"), Qt::CaseInsensitive);
}

Result<std::unique_ptr<ExportFile>> ExportFile::create(const QString &path, const ExportFormat &format,
                                                       const QStringList &headers, const Progress &progress)
{
    if (isWorkbookName(path)) {
        LEADBOOK_TRY(checkOutput(path));
        XlsxTable table;
        table.name = QFileInfo(path).completeBaseName();
        table.headers.assign(headers.begin(), headers.end());
        auto writer = XlsxWriter::create(path, table, progress);
        LEADBOOK_TRY(writer);
        return std::unique_ptr<ExportFile>(std::make_unique<XlsxExport>(*std::move(writer)));
    }
    if (isCards(path))
        return CardExport::create(path, format.cards, headers);
    if (!format.encoding.isEmpty() && offeredEncoding(format.encoding) == nullptr)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "Export", "Files cannot be written in the encoding “%1”. Try UTF-8 or GB18030.")
                         .arg(format.encoding),
                     {}};
    const auto encoding = format.encoding.isEmpty() ? Result<TextEncoding>(TextEncoding())
                                                    : encodingByName(format.encoding, {});
    LEADBOOK_TRY(encoding);
    auto file = CsvFile::create(path, headers, *encoding);
    LEADBOOK_TRY(file);
    return std::unique_ptr<ExportFile>(std::make_unique<CsvExport>(*std::move(file)));
}

} // namespace leadbook
