// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history/fieldhistory.h"

#include "domain/changelabel.h"
#include "store/changesetreader.h"
#include "store/journalreader.h"
#include "store/rowhistory.h"
#include "workspace/history/removedrecords.h"
#include "workspace/ownrows.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace leadbook {

namespace {

/// Tables whose new records are told field by field; of the others a line says that they came.
bool isToldInFull(RecordTable table)
{
    return table == RecordTable::Customer || table == RecordTable::CustomerExtra ||
           table == RecordTable::Contact || table == RecordTable::CustomerContact;
}

/// In place of a count: those are told already.
constexpr std::ptrdiff_t kGathered = -1;

using Values = std::vector<std::optional<StoredValue>>;
using RecordId = std::pair<RecordTable, std::int64_t>;

Status addRecords(sqlite3 *database, const OwnRows &own, std::int64_t customer,
                  std::vector<RecordId> &records)
{
    auto read = Statement::prepare(database, own.sql);
    LEADBOOK_TRY(read);
    read->bind(1, customer);
    while (true) {
        const auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return {};
        records.emplace_back(own.table, read->integer(0));
    }
}

std::optional<StoredValue> at(const Values &values, std::size_t column)
{
    return column < values.size() ? values[column] : std::nullopt;
}

/// Puts records of rows into words.
class Teller
{
public:
    explicit Teller(sqlite3 *database)
        : m_database(database)
        , m_words(database)
    {
    }

    HistoryWords &words() { return m_words; }

    Status tell(const RecordId &record, const RowRecord &row, std::vector<FieldChange> &told)
    {
        FieldChange change;
        LEADBOOK_TRY(describe(row.change, change));
        change.operation = row.operation;
        change.place = {record.first, record.second, {}};
        const Values &known = row.operation == RowOperation::Insert ? row.after : row.before;
        change.record = m_words.recordTitle(record.first, record.second, known);
        const bool isWhole = row.operation == RowOperation::Delete ||
                             (row.operation == RowOperation::Insert && !isToldInFull(record.first));
        if (isWhole) {
            told.push_back(std::move(change));
            return {};
        }
        auto columns = m_words.current().columns(record.first);
        LEADBOOK_TRY(columns);
        for (std::size_t column = 1; column < columns->size(); ++column)
            tellField(row, column, (*columns)[column], change, told);
        return {};
    }

private:
    void tellField(const RowRecord &row, std::size_t column, const std::string &name, FieldChange change,
                   std::vector<FieldChange> &told)
    {
        const auto after = at(row.after, column);
        const bool isEmpty = after && std::holds_alternative<std::monostate>(*after);
        if (!after || (row.operation == RowOperation::Insert && isEmpty))
            return;
        change.field = m_words.columnLabel(change.place.table, name);
        if (change.field.isEmpty())
            return;
        change.place.column = name;
        change.before = at(row.before, column).value_or(StoredValue());
        change.after = *after;
        change.beforeText = m_words.text(change.place.table, name, change.before);
        change.afterText = m_words.text(change.place.table, name, change.after);
        told.push_back(std::move(change));
    }

    /// What the journal says of the change itself.
    Status describe(std::int64_t id, FieldChange &change)
    {
        auto known = m_changes.find(id);
        if (known == m_changes.end()) {
            FieldChange described;
            auto entry = readChange(m_database, id);
            LEADBOOK_TRY(entry);
            described.change = id;
            if (*entry) {
                described.atMs = (*entry)->atMs;
                described.kind = (*entry)->kind;
                described.label = shownLabel((*entry)->label);
                described.who = (*entry)->who;
            }
            auto receipts = readReceipts(m_database, id);
            LEADBOOK_TRY(receipts);
            for (const KeptReceipt &receipt : *receipts)
                described.files << receipt.file;
            described.files.removeDuplicates();
            known = m_changes.emplace(id, std::move(described)).first;
        }
        change = known->second;
        return {};
    }

    sqlite3 *m_database;
    HistoryWords m_words;
    std::map<std::int64_t, FieldChange> m_changes;
};

/// Adds the records of rows that were made in bulk: what they held then follows from what changed since.
Status addBulkRecords(CurrentRows &current, const RecordId &record, const std::vector<std::int64_t> &changes,
                      std::vector<RowRecord> &rows)
{
    if (changes.empty())
        return {};
    auto now = current.row(record.first, record.second);
    LEADBOOK_TRY(now);
    const std::size_t known = rows.size();
    for (const std::int64_t change : changes) {
        RowRecord made;
        made.change = change;
        made.operation = RowOperation::Insert;
        if (*now)
            made.after.assign((*now)->begin(), (*now)->end());
        // From the newest to the oldest that came after it.
        for (std::size_t i = known; i-- > 0;) {
            if (rows[i].change < change)
                break;
            made.after.resize(std::max(made.after.size(), rows[i].before.size()));
            for (std::size_t column = 0; column < rows[i].before.size(); ++column) {
                if (rows[i].before[column])
                    made.after[column] = rows[i].before[column];
            }
        }
        rows.push_back(std::move(made));
    }
    return {};
}

/// The changes that made each of @p records in bulk.
Result<std::map<RecordId, std::vector<std::int64_t>>> bulkChanges(sqlite3 *database,
                                                                  const std::vector<RecordId> &records)
{
    std::map<RecordId, std::vector<std::int64_t>> made;
    std::array<std::vector<std::int64_t>, kRecordTableNames.size()> ids;
    for (const RecordId &record : records)
        ids[static_cast<std::size_t>(record.first)].push_back(record.second);
    for (auto &list : ids)
        std::ranges::sort(list);
    auto read =
        Statement::prepare(database, "SELECT g.change, g.record_table, g.first, g.last FROM "
                                     "change_range g JOIN change c ON c.id = g.change WHERE c.kind <> 1");
    LEADBOOK_TRY(read);
    for (;;) {
        auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return made;
        const auto table = recordTable(read->text(1));
        if (!table)
            continue; // told by the check of the book
        const auto &own = ids[static_cast<std::size_t>(*table)];
        const auto end = std::ranges::upper_bound(own, read->integer(3));
        for (auto id = std::ranges::lower_bound(own, read->integer(2)); id < end; ++id)
            made[{*table, *id}].push_back(read->integer(0));
    }
}

Status countTouched(sqlite3 *database, std::int64_t change, TableCounts &counts)
{
    for (const char *sql :
         {"SELECT record_table, sum(last - first + 1) FROM change_index WHERE page IN (SELECT id "
          "FROM change_page WHERE change = ?1) AND change = ?1 GROUP BY 1",
          "SELECT record_table, sum(last - first + 1) FROM change_range WHERE change = ?1 "
          "AND (SELECT kind FROM change WHERE id = change_range.change) <> 1 GROUP BY 1"}) {
        auto read = Statement::prepare(database, sql);
        LEADBOOK_TRY(read);
        read->bind(1, change);
        for (;;) {
            auto row = read->step();
            LEADBOOK_TRY(row);
            if (!*row)
                break;
            if (const auto table = recordTable(read->text(0)))
                counts[static_cast<std::size_t>(*table)] += read->integer(1);
        }
    }
    return {};
}

/// Tells the rows of one page until there are @p most.
Status tellPage(QByteArrayView bytes, Teller &teller, std::size_t most, ChangeContent &content)
{
    ChangesetReader reader(bytes);
    for (;;) {
        auto more = reader.next();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        const ChangesetRow &row = reader.row();
        if (content.fields.size() >= most) {
            content.hasMore = true;
            return {};
        }
        LEADBOOK_TRY(teller.tell({row.table, row.id}, rowRecord(reader, content.change.id), content.fields));
    }
}

/// The first few of the rows that came in bulk and are still there.
Status tellRanges(sqlite3 *database, Teller &teller, std::size_t most, ChangeContent &content)
{
    constexpr std::int64_t kRowsOfRange = 5;
    if (content.change.kind == ChangeKind::Undo)
        return {}; // its pages tell what went
    auto ranges = readRanges(database, content.change.id);
    LEADBOOK_TRY(ranges);
    for (const ChangeRange &range : *ranges) {
        const std::int64_t last = std::min(range.last, range.first + kRowsOfRange - 1);
        for (std::int64_t id = range.first; id <= last && content.fields.size() < most; ++id) {
            auto now = teller.words().current().row(range.table, id);
            LEADBOOK_TRY(now);
            if (!*now)
                continue;
            RowRecord made;
            made.change = content.change.id;
            made.operation = RowOperation::Insert;
            made.after.assign((*now)->begin(), (*now)->end());
            std::vector<FieldChange> told;
            LEADBOOK_TRY(teller.tell({range.table, id}, made, told));
            if (told.empty())
                continue;
            FieldChange came = told.front();
            came.place.column.clear();
            came.field.clear();
            came.afterText.clear();
            content.fields.push_back(std::move(came));
        }
        content.hasMore = content.hasMore || range.last > last;
    }
    return {};
}

/// Puts lines of many records of a kind that came or went by one change into one.
void gather(std::vector<FieldChange> &told)
{
    using Sort = std::tuple<std::int64_t, RecordTable, RowOperation>;
    const auto sortOf = [](const FieldChange &change) {
        return Sort(change.change, change.place.table, change.operation);
    };
    std::map<Sort, std::ptrdiff_t> counts;
    for (const FieldChange &change : told) {
        if (change.place.column.empty())
            ++counts[sortOf(change)];
    }
    std::vector<FieldChange> kept;
    for (FieldChange &change : told) {
        if (change.place.column.empty() && counts[sortOf(change)] > kToldOneByOne) {
            const std::ptrdiff_t count = std::exchange(counts[sortOf(change)], kGathered);
            change.records = count;
            change.record = QStringLiteral("%1 × %2").arg(HistoryWords::tableLabel(change.place.table),
                                                          QLocale().toString(qlonglong{count}));
        } else if (change.place.column.empty() && counts[sortOf(change)] == kGathered) {
            continue;
        }
        kept.push_back(std::move(change));
    }
    told = std::move(kept);
}

} // namespace

Result<std::vector<FieldChange>> readFieldHistory(sqlite3 *database, const std::vector<RecordId> &records)
{
    auto made = bulkChanges(database, records);
    LEADBOOK_TRY(made);
    Teller teller(database);
    std::vector<FieldChange> told;
    for (const RecordId &record : records) {
        auto rows = readRowHistory(database, record.first, record.second, kFieldChangesTold);
        LEADBOOK_TRY(rows);
        // How it came is older than what is told anyway where there are so many.
        if (rows->size() < kFieldChangesTold)
            LEADBOOK_TRY(addBulkRecords(teller.words().current(), record, (*made)[record], *rows));
        for (const RowRecord &row : *rows)
            LEADBOOK_TRY(teller.tell(record, row, told));
    }
    std::ranges::stable_sort(told, std::greater<>(), &FieldChange::change);
    gather(told);
    if (told.size() > kFieldChangesTold)
        told.resize(kFieldChangesTold);
    return told;
}

Result<std::vector<FieldChange>> readCustomerHistory(sqlite3 *database, std::int64_t customer)
{
    std::vector<RecordId> records;
    for (const OwnRows &own : kOwnRecords)
        LEADBOOK_TRY(addRecords(database, own, customer, records));
    for (const OwnRows &own : kOwnEvents)
        LEADBOOK_TRY(addRecords(database, own, customer, records));
    auto removed = readRemovedRecords(database, customer);
    LEADBOOK_TRY(removed);
    records.insert(records.end(), removed->begin(), removed->end());
    return readFieldHistory(database, records);
}

Result<ChangeContent> readChangeContent(sqlite3 *database, std::int64_t change, std::size_t most)
{
    ChangeContent content;
    auto entry = readChange(database, change);
    LEADBOOK_TRY(entry);
    if (*entry)
        content.change = **entry;
    auto edit = editOf(database, content.change);
    LEADBOOK_TRY(edit);
    auto receipts = readReceipts(database, edit->id);
    LEADBOOK_TRY(receipts);
    content.receipts = *std::move(receipts);
    LEADBOOK_TRY(countTouched(database, change, content.counts));
    Teller teller(database);
    auto pages = pageIds(database, change);
    LEADBOOK_TRY(pages);
    for (const std::int64_t page : *pages) {
        if (content.hasMore)
            break;
        auto bytes = pageBytes(database, page);
        LEADBOOK_TRY(bytes);
        LEADBOOK_TRY(tellPage(*bytes, teller, most, content));
    }
    LEADBOOK_TRY(tellRanges(database, teller, most, content));
    return content;
}

} // namespace leadbook
