// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "core/hash.h"
#include "exchange/celltext.h"
#include "exchange/columnprofile.h"
#include "exchange/csvreader.h"
#include "exchange/dialectsniffer.h"
#include "exchange/mappingrefiner.h"
#include "exchange/rowreader.h"
#include "exchange/shortrows.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_set>

namespace leadbook {

namespace {

constexpr qint64 kSampleBytes = 1 << 18;
constexpr std::int64_t kRowsBetweenReports = 4096;

Error unreadable(const QIODevice &device)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Import",
                                        "The file cannot be read. Copy it to a local folder and try "
                                        "again."),
            device.errorString()};
}

/// Encoding, dialect and the mapping by header; the device is at its beginning afterwards.
Status readHead(QIODevice &device, Entity entity, const TableWishes &wishes, const Dictionaries &dictionaries,
                TableFile &table)
{
    const QByteArray first = device.read(kSampleBytes);
    const std::string_view bytes(first.constData(), static_cast<std::size_t>(first.size()));
    if (wishes.encoding) {
        const auto named = encodingByName(*wishes.encoding, bytes);
        if (!named)
            return named.error();
        table.encoding = *named;
    }
    std::string sample;
    TextDecoder(table.encoding).decode(bytes, sample);
    const auto isKnown = [&](std::string_view header) {
        return !dictionaries.headers.candidates(entity, header).empty();
    };
    table.dialect = sniffDialect(sample, {wishes.delimiter, wishes.header}, isKnown);
    if (!device.seek(0))
        return unreadable(device);
    const auto rows = openRows(device, table);
    TableRow row;
    for (int i = 0; i <= table.dialect.rowsBefore; ++i) {
        const auto more = rows->next(row);
        if (!more)
            return more.error();
    }
    if (!device.seek(0))
        return unreadable(device);
    const QStringList cells = cellTexts(row.cells);
    const QStringList headers =
        uniqueHeaders(table.dialect.hasHeader ? cells : QStringList(cells.size(), QString()));
    auto mapping = mapColumns(entity, headers, wishes.map, dictionaries.headers);
    if (!mapping)
        return mapping.error();
    table.mapping = std::move(*mapping);
    table.leastCells = static_cast<std::size_t>(headers.size());
    while (table.dialect.hasHeader && table.leastCells > 1 &&
           isBlank(cells[static_cast<qsizetype>(table.leastCells) - 1].toStdString()))
        --table.leastCells;
    return {};
}

/// One profile for each column, asking for what the column's field needs.
std::vector<ColumnProfile> beginProfiles(const ColumnMapping &mapping)
{
    std::vector<ColumnProfile> profiles(static_cast<std::size_t>(mapping.headers.size()));
    for (const bool products : {true, false}) {
        for (const ColumnTarget &target : mapping.targets) {
            if (!target.field || (target.columns.size() > 1) != products)
                continue;
            for (const int column : target.columns)
                profiles[static_cast<std::size_t>(column)] = ColumnProfile(target.field);
        }
    }
    return profiles;
}

/// Gathers the different stages of a file, which are few.
class StageNames
{
public:
    explicit StageNames(const ColumnMapping &mapping)
    {
        const ColumnTarget *target = mapping.find(FieldId::DealStage);
        m_column = target ? static_cast<std::size_t>(target->columns.front()) : kNoColumn;
    }
    void add(const RowReader &values, std::span<const std::string_view> cells)
    {
        const std::string_view cell = m_column < cells.size() ? trimmed(values.present(cells[m_column])) : "";
        if (!cell.empty() && m_names.size() < kMost && !m_known.contains(cell)) {
            m_known.emplace(cell);
            m_names << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        }
    }
    const QStringList &names() const { return m_names; }

private:
    static constexpr std::size_t kNoColumn = std::numeric_limits<std::size_t>::max();
    static constexpr qsizetype kMost = 200; ///< more are no stages

    std::size_t m_column;
    std::unordered_set<std::string, StringHash, std::equal_to<>> m_known;
    QStringList m_names;
};

/// Reads all rows once into @p profiles.
Status profileRows(QIODevice &device, const TableWishes &wishes, const Dictionaries &dictionaries,
                   const Progress *progress, TableFile &table, std::vector<ColumnProfile> &profiles)
{
    const auto source = openRows(device, table);
    const RowReader values(table.mapping, {}, dictionaries.choices, wishes.missing);
    LEADBOOK_TRY(skipToRows(*source, table.dialect));
    TableRow row;
    StageNames stages(table.mapping);
    ShortRows shortRows(profiles.size());
    WideRows wideRows(profiles.size(), table.dialect.delimiter);
    for (;;) {
        const auto more = source->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (table.rows++ % kRowsBetweenReports == 0 && progress && progress->isCancelled())
            return cancelledError();
        shortRows.add(row.cells.size());
        if (wideRows.add(row.cells))
            continue; // its cells say nothing of their columns
        const std::size_t count = std::min(row.cells.size(), profiles.size());
        for (std::size_t i = 0; i < count; ++i)
            profiles[i].add(values.present(row.cells[i]), dictionaries.choices);
        stages.add(values, row.cells);
    }
    table.leastCells = shortRows.leastCells(table.leastCells, profiles);
    table.repair = wideRows.repair(table.mapping.headers);
    table.stages = stages.names();
    table.hasReplaced = source->faults().hasReplaced;
    table.zeroBytes = source->faults().zeroBytes;
    table.bytes = source->bytesRead();
    return {};
}

/// The order that the columns which decide for themselves agree on; the first where they do not.
std::optional<DateOrder> commonOrder(const ColumnMapping &mapping, const std::vector<ColumnProfile> &profiles)
{
    for (const ColumnTarget &target : mapping.targets) {
        const ColumnProfile &profile = profiles[static_cast<std::size_t>(target.columns.front())];
        const bool isDay = target.field && fieldOf(*target.field).type == FieldType::Day;
        if (isDay && profile.dates().decided())
            return profile.dates().decided();
    }
    return std::nullopt;
}

ColumnFormat formatOf(const ColumnTarget &target, const std::vector<ColumnProfile> &profiles,
                      std::optional<DateOrder> wish, std::optional<DateOrder> common)
{
    const ColumnProfile &first = profiles[static_cast<std::size_t>(target.columns.front())];
    ColumnFormat format;
    const bool isProduct = target.columns.size() > 1;
    format.type = target.field ? fieldOf(*target.field).type
                  : isProduct  ? FieldType::Real
                               : first.narrowestType();
    format.order = wish.value_or(first.dates().order(common));
    for (const int column : target.columns) {
        if (profiles[static_cast<std::size_t>(column)].numbers().mark() == DecimalMark::Comma)
            format.mark = DecimalMark::Comma;
    }
    return format;
}

} // namespace

std::unique_ptr<RowSource> openRows(QIODevice &device, const TableFile &table)
{
    auto rows = std::make_unique<CsvReader>(device, table.encoding, table.dialect);
    if (table.repair && table.isRepaired)
        return std::make_unique<RepairedRows>(std::move(rows), *table.repair);
    return rows;
}

Status skipToRows(RowSource &rows, const Dialect &dialect)
{
    TableRow row;
    for (int i = 0; i < dialect.rowsBefore + (dialect.hasHeader ? 1 : 0); ++i) {
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
    if (!wishes.encoding) {
        const auto found = detectEncoding(device, progress);
        if (!found)
            return found.error();
        table.encoding = *found;
    }
    LEADBOOK_TRY(readHead(device, entity, wishes, dictionaries, table));
    while (wishes.recall && table.dialect.hasHeader && wishes.recall(table.mapping.headers, wishes)) {
        const TextEncoding encoding = table.encoding;
        table = {};
        table.encoding = encoding;
        LEADBOOK_TRY(readHead(device, entity, wishes, dictionaries, table));
    }
    std::vector<ColumnProfile> profiles = beginProfiles(table.mapping);
    LEADBOOK_TRY(profileRows(device, wishes, dictionaries, progress, table, profiles));
    if (!device.seek(0))
        return unreadable(device);
    table.isRepaired = wishes.repair && table.repair;
    refineMapping(table.mapping, table.dialect.hasHeader, profiles);
    const auto common = commonOrder(table.mapping, profiles);
    for (const ColumnTarget &target : table.mapping.targets) {
        table.formats.push_back(formatOf(target, profiles, wishes.dateOrder, common));
        table.isFilled.push_back(profiles[static_cast<std::size_t>(target.columns.front())].filled() > 0);
    }
    return table;
}

} // namespace leadbook
