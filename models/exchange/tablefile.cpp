// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "exchange/csvreader.h"
#include "exchange/dialectsniffer.h"
#include "exchange/tableinspection.h"
#include "exchange/tablerows.h"

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

/// Encoding and dialect; the device is at its beginning afterwards.
Status readStyle(QIODevice &device, Entity entity, const TableWishes &wishes,
                 const Dictionaries &dictionaries, TableFile &table)
{
    const QByteArray first = readSample(device);
    const std::string_view bytes(first.constData(), static_cast<std::size_t>(first.size()));
    if (wishes.encoding) {
        const auto named = encodingByName(*wishes.encoding, bytes);
        if (!named)
            return named.error();
        table.encoding = *named;
    }
    std::string sample;
    TextDecoder(table.encoding).decode(bytes, sample);
    table.dialect = sniffDialect(sample, wishes.delimiter, [&](std::string_view header) {
        return !dictionaries.headers.candidates(entity, header).empty();
    });
    return device.seek(0) ? Status() : unreadable(device);
}

} // namespace

std::unique_ptr<RowSource> openRows(QIODevice &device, const TableFile &table)
{
    return std::make_unique<CsvReader>(device, table.encoding, table.dialect);
}

Result<std::unique_ptr<RowSource>> openTable(QIODevice &device, const TableFile &table)
{
    auto rows = openRows(device, table);
    LEADBOOK_TRY(skipToRows(*rows, table));
    return std::unique_ptr<RowSource>(std::make_unique<TableRows>(std::move(rows), table));
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

Result<TableFile> inspectTable(QIODevice &device, Entity entity, const TableWishes &wishes,
                               const Dictionaries &dictionaries, const Progress *progress)
{
    TableFile table;
    if (!wishes.encoding) {
        const auto found = detectEncoding(device, progress);
        if (!found)
            return found.error();
        table.encoding = *found;
    }
    LEADBOOK_TRY(readStyle(device, entity, wishes, dictionaries, table));
    const auto open = [&]() -> Result<std::unique_ptr<RowSource>> {
        if (!device.seek(0))
            return unreadable(device);
        return openRows(device, table);
    };
    LEADBOOK_TRY(inspectRows(open, entity, wishes, dictionaries, progress, table));
    if (!device.seek(0))
        return unreadable(device);
    return table;
}

} // namespace leadbook
