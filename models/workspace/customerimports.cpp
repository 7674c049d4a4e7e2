// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/customerimports.h"

#include "store/pagewriter.h"
#include "store/recordtable.h"
#include "store/statement.h"
#include "workspace/filesofchange.h"
#include "workspace/ownrows.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>

namespace leadbook {

namespace {

using IdsByTable = std::array<std::vector<std::int64_t>, kRecordTableNames.size()>; ///< sorted
using TouchedByChange = std::map<std::int64_t, OwnRowsTouched, std::greater<>>;

/// Where rows of a table that a change made are noted; null: only that there are some.
RowRuns *madeOf(OwnRowsTouched &touched, RecordTable table)
{
    switch (table) {
    case RecordTable::Customer:
        return &touched.customers;
    case RecordTable::Contact:
        return &touched.contacts;
    case RecordTable::Deal:
        return &touched.deals;
    default:
        return nullptr;
    }
}

Result<std::vector<std::int64_t>> idsOf(sqlite3 *database, const OwnRows &own, std::int64_t customer)
{
    auto read = Statement::prepare(database, own.sql);
    LEADBOOK_TRY(read);
    read->bind(1, customer);
    std::vector<std::int64_t> ids;
    for (;;) {
        auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        ids.push_back(read->integer(0));
    }
    std::ranges::sort(ids);
    return ids;
}

/// Finds the rows that imports made in bulk, all tables in one pass: imports have few ranges, whatever the
/// number of their rows.
Status findMade(sqlite3 *database, const IdsByTable &ids, TouchedByChange &touched)
{
    auto read = Statement::prepare(database, "SELECT g.change, g.record_table, g.first, g.last FROM (SELECT "
                                             "DISTINCT change FROM change_receipt) r JOIN change_range g ON "
                                             "g.change = r.change");
    LEADBOOK_TRY(read);
    for (;;) {
        auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return {};
        const auto table = recordTable(read->text(1));
        if (!table)
            continue; // told by the check of the book
        const auto &own = ids[static_cast<std::size_t>(*table)];
        const auto begin = std::ranges::lower_bound(own, read->integer(2));
        const auto end = std::ranges::upper_bound(own, read->integer(3));
        if (begin == end)
            continue;
        OwnRowsTouched &change = touched[read->integer(0)];
        RowRuns *made = madeOf(change, *table);
        change.hasMadeMore = change.hasMadeMore || made == nullptr;
        for (auto id = begin; made != nullptr && id < end; ++id)
            made->add(*id);
    }
}

/// The rows that imports changed one by one: a run that reaches an id begins less than a page before it.
Status findChanged(sqlite3 *database, RecordTable table, const std::vector<std::int64_t> &ids,
                   TouchedByChange &touched)
{
    auto read = Statement::prepare(
        database, "SELECT i.change FROM change_index i WHERE i.record_table = ?1 AND i.first BETWEEN ?2 - " +
                      std::to_string(PageWriter::kRowsPerPage) +
                      " AND ?2 AND i.last >= ?2 AND i.change IN (SELECT change FROM change_receipt)");
    LEADBOOK_TRY(read);
    read->bind(1, sqlName(table));
    const bool isDeal = table == RecordTable::Deal || table == RecordTable::DealExtra;
    for (const std::int64_t id : ids) {
        read->bind(2, id);
        for (;;) {
            auto row = read->step();
            LEADBOOK_TRY(row);
            if (!*row)
                break;
            OwnRowsTouched &change = touched[read->integer(0)];
            (isDeal ? change.hasChangedDeals : change.hasChanged) = true;
        }
        read->reset();
    }
    return {};
}

} // namespace

Result<std::vector<RecordImport>> readCustomerImports(sqlite3 *database, std::int64_t customer)
{
    IdsByTable ids;
    TouchedByChange touched;
    for (const OwnRows &own : kOwnRecords) {
        auto found = idsOf(database, own, customer);
        LEADBOOK_TRY(found);
        LEADBOOK_TRY(findChanged(database, own.table, *found, touched));
        ids[static_cast<std::size_t>(own.table)] = *std::move(found);
    }
    LEADBOOK_TRY(findMade(database, ids, touched));
    std::vector<RecordImport> imports;
    for (const auto &[change, rows] : touched) {
        const auto files = FilesOfChange::read(database, change);
        LEADBOOK_TRY(files);
        const std::vector<RecordImport> told = files->tell(rows);
        imports.insert(imports.end(), told.begin(), told.end());
    }
    return imports;
}

} // namespace leadbook
