// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableinspection.h"

#include "core/hash.h"
#include "core/text.h"
#include "exchange/celltext.h"
#include "exchange/columnprofile.h"
#include "exchange/idcolumns.h"
#include "exchange/mappingrefiner.h"
#include "exchange/rowreader.h"
#include "exchange/rowrepair.h"
#include "exchange/shortrows.h"
#include "exchange/tableend.h"

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_set>

namespace leadbook {

namespace {

constexpr std::int64_t kRowsBetweenReports = 4096;

IsKnownHeader knownHeaders(Entity entity, const Dictionaries &dictionaries)
{
    return [entity, &dictionaries](std::string_view header) {
        return !dictionaries.headers.candidates(entity, header).empty();
    };
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
            m_names << toQString(cell);
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

/// Takes in the rows of the table one by one.
class RowProfiler
{
public:
    RowProfiler(const TableWishes &wishes, const Dictionaries &dictionaries, TableFile &table)
        : m_values(table.mapping, {}, dictionaries.choices, wishes.missing)
        , m_dictionaries(dictionaries)
        , m_table(table)
        , m_profiles(beginProfiles(table.mapping))
        , m_blanks(m_profiles.size())
        , m_ids(table.mapping, table.shape.hasHeader())
        , m_stages(table.mapping)
        , m_shortRows(m_profiles.size())
        , m_wideRows(m_profiles.size(), table.dialect)
    {
    }
    void add(std::span<const std::string_view> cells)
    {
        ++m_table.rows;
        m_shortRows.add(cells.size());
        if (m_wideRows.add(cells))
            return; // its cells say nothing of their columns
        const std::size_t count = std::min(cells.size(), m_profiles.size());
        for (std::size_t i = 0; i < count; ++i) {
            m_profiles[i].add(m_values.present(cells[i]), m_dictionaries.choices);
            m_blanks[i] += !cells[i].empty() && isBlank(cells[i]) ? 1 : 0;
        }
        m_ids.add(cells);
        m_stages.add(m_values, cells);
    }
    void finish()
    {
        m_table.leastCells = m_shortRows.leastCells(m_table.leastCells, m_profiles);
        m_table.repair = m_wideRows.repair(m_table.mapping.headers);
        m_table.stages = m_stages.names();
        m_ids.claim(m_table.mapping);
    }
    const std::vector<ColumnProfile> &profiles() const { return m_profiles; }
    /// Whether cells of blanks alone are common in a column, so that they stand for nothing there.
    bool isPadded(int column) const
    {
        constexpr std::int64_t kFilledToOneBlank = 100;
        const auto at = static_cast<std::size_t>(column);
        return m_blanks[at] * kFilledToOneBlank > m_profiles[at].filled();
    }

private:
    RowReader m_values;
    const Dictionaries &m_dictionaries;
    TableFile &m_table;
    std::vector<ColumnProfile> m_profiles;
    std::vector<std::int64_t> m_blanks; ///< by column: cells of blanks alone
    IdColumns m_ids;
    StageNames m_stages;
    ShortRows m_shortRows;
    WideRows m_wideRows;
};

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
    format.isPercent = target.field == FieldId::PurchaseDiscount && first.arePercent();
    format.order = wish.value_or(first.dates().order(common));
    for (const int column : target.columns) {
        if (profiles[static_cast<std::size_t>(column)].numbers().mark() == DecimalMark::Comma)
            format.mark = DecimalMark::Comma;
    }
    return format;
}

/// The first rows of the file.
Result<RowTexts> readHead(const OpenRows &open)
{
    auto source = open();
    LEADBOOK_TRY(source);
    RowTexts rows;
    TableRow row;
    while (rows.size() < kHeadRows) {
        const auto more = (*source)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        rows.emplace_back(row.cells.begin(), row.cells.end());
    }
    return rows;
}

/// Where the table lies, and the mapping by header.
Status understandHead(const RowTexts &head, Entity entity, const TableWishes &wishes,
                      const Dictionaries &dictionaries, const IsKnownHeader &isKnown, TableFile &table)
{
    table.shape = findTable(head, wishes.header, isKnown);
    const std::vector<std::string> cells = headersOf(head, table.shape, isKnown);
    if (table.shape.hasHeader() && !cells.empty())
        table.headerRow = head[static_cast<std::size_t>(table.shape.rowsBefore + table.shape.headerRows) - 1];
    QStringList headers;
    for (const std::string &cell : cells)
        headers << QString::fromStdString(cell);
    headers = uniqueHeaders(headers);
    auto mapping = mapColumns(entity, headers, wishes.map, dictionaries.headers);
    if (!mapping)
        return mapping.error();
    table.mapping = std::move(*mapping);
    table.leastCells = cells.size();
    while (table.shape.hasHeader() && table.leastCells > 1 && isBlank(cells[table.leastCells - 1]))
        --table.leastCells;
    return {};
}

/// Reads all rows once.
Status profileRows(RowSource &source, const IsKnownHeader &isKnown, const Progress *progress,
                   RowProfiler &profiler, TableFile &table)
{
    LEADBOOK_TRY(skipToRows(source, table));
    TableEnd end(table.headerRow, static_cast<std::size_t>(table.mapping.headers.size()), isKnown);
    TableRow row;
    const auto take = [&profiler](std::span<const std::string_view> cells) { profiler.add(cells); };
    for (std::int64_t n = 0;; ++n) {
        const auto more = source.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (n % kRowsBetweenReports == 0 && progress && progress->isCancelled())
            return cancelledError();
        if (table.kind == FileKind::Cards)
            take(row.cells); // every card is a row
        else
            end.add(row, take);
    }
    end.finish(take);
    table.rowsAfter = end.rowsAfter();
    table.nextTable = end.nextTable();
    return {};
}

} // namespace

Status inspectHead(const OpenRows &open, Entity entity, const TableWishes &wishes,
                   const Dictionaries &dictionaries, TableFile &table)
{
    const auto head = readHead(open);
    LEADBOOK_TRY(head);
    return understandHead(*head, entity, wishes, dictionaries, knownHeaders(entity, dictionaries), table);
}

Status inspectRows(const OpenRows &open, const TableWishes &wishes, const Dictionaries &dictionaries,
                   const Progress *progress, TableFile &table)
{
    const auto isKnown = knownHeaders(table.mapping.entity, dictionaries);
    auto source = open();
    LEADBOOK_TRY(source);
    RowProfiler profiler(wishes, dictionaries, table);
    LEADBOOK_TRY(profileRows(**source, isKnown, progress, profiler, table));
    profiler.finish();
    table.isRepaired = wishes.repair && table.repair;
    table.hasReplaced = (*source)->faults().hasReplaced;
    table.zeroBytes = (*source)->faults().zeroBytes;
    table.bytes = (*source)->bytesRead();
    const std::vector<ColumnProfile> &profiles = profiler.profiles();
    refineMapping(table.mapping, table.shape.hasHeader(), profiles);
    const auto common = commonOrder(table.mapping, profiles);
    for (const ColumnTarget &target : table.mapping.targets) {
        table.formats.push_back(formatOf(target, profiles, wishes.dateOrder, common));
        table.formats.back().isPadded = profiler.isPadded(target.columns.front());
        table.isFilled.push_back(profiles[static_cast<std::size_t>(target.columns.front())].filled() > 0);
    }
    return {};
}

} // namespace leadbook
