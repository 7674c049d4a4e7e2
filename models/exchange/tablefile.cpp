// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "exchange/csvreader.h"
#include "exchange/dialectsniffer.h"
#include "exchange/tableinspection.h"
#include "exchange/tablerows.h"
#include "exchange/vcardsource.h"
#include "exchange/workbook/workbookparts.h"
#include "exchange/workbook/xlsxreader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <string>

namespace leadbook {

namespace {

constexpr qint64 kSampleBytes = 1 << 18;

Error unreadable(const QIODevice &device)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Import",
                                        "The file cannot be read. Copy it to a local folder and try "
                                        "again."),
            device.errorString()};
}

/// The first bytes of a device, as many as there are up to kSampleBytes.
QByteArray readSample(QIODevice &device)
{
    QByteArray sample;
    while (sample.size() < kSampleBytes) {
        const QByteArray more = device.read(kSampleBytes - sample.size());
        if (more.isEmpty())
            break;
        sample += more;
    }
    return sample;
}

/// Encoding and dialect of separated text.
Status readTextStyle(QIODevice &device, std::string_view first, Entity entity, const TableWishes &wishes,
                     const Dictionaries &dictionaries, const Progress *progress, TableFile &table)
{
    if (wishes.encoding) {
        const auto named = encodingByName(*wishes.encoding, first);
        if (!named)
            return named.error();
        table.encoding = *named;
    } else {
        if (!device.seek(0))
            return unreadable(device);
        const auto found = detectEncoding(device, progress);
        if (!found)
            return found.error();
        table.encoding = *found;
    }
    std::string sample;
    TextDecoder(table.encoding).decode(first, sample);
    table.dialect = sniffDialect(sample, wishes.delimiter, [&](std::string_view header) {
        return !dictionaries.headers.candidates(entity, header).empty();
    });
    return {};
}

/// The sheet of a workbook that the user names, by its name or its number from 1.
Result<std::size_t> findSheet(QIODevice &device, const QString &wish)
{
    const auto sheets = workbookSheets(device);
    if (!sheets)
        return sheets.error();
    QStringList names;
    for (std::size_t i = 0; i < sheets->size(); ++i) {
        names << (*sheets)[i].name;
        if ((*sheets)[i].name == wish)
            return i;
    }
    bool isNumber = false;
    const int number = wish.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= names.size())
        return static_cast<std::size_t>(number) - 1;
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate("Import", "The workbook has no sheet “%1”. Its sheets are: %2.")
                     .arg(wish, names.join(u", ")),
                 {}};
}

/// Which sheet of a workbook is read.
Status readWorkbookStyle(QIODevice &device, const TableWishes &wishes, const Progress *progress,
                         TableFile &table)
{
    table.kind = FileKind::Workbook;
    XlsxReader::Options options;
    options.progress = progress;
    if (wishes.sheet) {
        const auto sheet = findSheet(device, *wishes.sheet);
        if (!sheet)
            return sheet.error();
        options.sheet = *sheet;
    }
    const auto reader = XlsxReader::open(device, options);
    if (!reader)
        return reader.error();
    table.sheet = (*reader)->sheet();
    return {};
}

/// What the cards of a file have in common.
Status readCardStyle(QIODevice &device, const TableWishes &wishes, const Progress *progress, TableFile &table)
{
    table.kind = FileKind::Cards;
    if (!device.seek(0))
        return unreadable(device);
    auto layout = layOutVCards(device, wishes.encoding, "CN", progress);
    if (!layout)
        return layout.error();
    table.encoding = layout->encoding;
    table.cards = std::make_shared<const VCardLayout>(*std::move(layout));
    return {};
}

/// How the file is written: all of @p table that openRows() needs.
Status readStyle(QIODevice &device, Entity entity, const TableWishes &wishes,
                 const Dictionaries &dictionaries, const Progress *progress, TableFile &table)
{
    if (!device.seek(0))
        return unreadable(device);
    const QByteArray first = readSample(device);
    const std::string_view bytes(first.constData(), static_cast<std::size_t>(first.size()));
    if (isWorkbook(bytes))
        return readWorkbookStyle(device, wishes, progress, table);
    if (isVCardFile(bytes))
        return readCardStyle(device, wishes, progress, table);
    return readTextStyle(device, bytes, entity, wishes, dictionaries, progress, table);
}

} // namespace

Result<std::unique_ptr<RowSource>> openRows(QIODevice &device, const TableFile &table)
{
    if (!device.seek(0))
        return unreadable(device);
    if (table.kind == FileKind::Workbook) {
        XlsxReader::Options options;
        options.sheet = table.sheet;
        auto reader = XlsxReader::open(device, options);
        LEADBOOK_TRY(reader);
        return std::unique_ptr<RowSource>(*std::move(reader));
    }
    if (table.kind == FileKind::Cards)
        return std::unique_ptr<RowSource>(std::make_unique<VCardSource>(device, *table.cards));
    std::unique_ptr<RowSource> rows = std::make_unique<CsvReader>(device, table.encoding, table.dialect);
    if (table.repair && table.isRepaired)
        rows = std::make_unique<RepairedRows>(std::move(rows), *table.repair);
    return rows;
}

Result<std::unique_ptr<RowSource>> openTable(QIODevice &device, const TableFile &table)
{
    auto rows = openRows(device, table);
    LEADBOOK_TRY(rows);
    LEADBOOK_TRY(skipToRows(**rows, table));
    return std::unique_ptr<RowSource>(std::make_unique<TableRows>(*std::move(rows), table));
}

Status skipToRows(RowSource &rows, const TableFile &table)
{
    TableRow row;
    for (int i = 0; i < table.shape.rowsBefore + table.shape.headerRows; ++i) {
        const auto more = rows.next(row);
        if (!more)
            return more.error();
    }
    return {};
}

Result<TableFile> inspectTable(QIODevice &device, Entity entity, const TableWishes &asked,
                               const Dictionaries &dictionaries, const Progress *progress)
{
    TableFile table;
    TableWishes wishes = asked;
    const auto open = [&] { return openRows(device, table); };
    for (;;) {
        table = {};
        LEADBOOK_TRY(readStyle(device, entity, wishes, dictionaries, progress, table));
        if (table.kind == FileKind::Cards)
            wishes.header = true;
        LEADBOOK_TRY(inspectHead(open, entity, wishes, dictionaries, table));
        if (!wishes.recall || !table.shape.hasHeader() || !wishes.recall(table.mapping.headers, wishes))
            break;
    }
    LEADBOOK_TRY(inspectRows(open, wishes, dictionaries, progress, table));
    if (!device.seek(0))
        return unreadable(device);
    return table;
}

} // namespace leadbook
