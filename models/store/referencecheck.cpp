// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/referencecheck.h"

#include "store/recordname.h"
#include "store/sql.h"

#include <QCoreApplication>

#include <string>

namespace leadbook {

namespace {

Error referringError(const TableCounts &counts)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("Store", "Other records now refer to what this would remove (%1), so "
                                                 "nothing was changed; remove or change those first.")
                .arg(countsText(counts)),
            {}};
}

Error missingError(const TableCounts &counts)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("Store",
                                        "What this would bring back refers to records that are gone (%1), "
                                        "so nothing was changed; bring those back first.")
                .arg(countsText(counts)),
            {}};
}

bool hasAny(const TableCounts &counts)
{
    for (const std::int64_t count : counts) {
        if (count != 0)
            return true;
    }
    return false;
}

} // namespace

Result<ReferenceCheck> ReferenceCheck::begin(sqlite3 *database)
{
    ReferenceCheck check(database);
    LEADBOOK_TRY(check.findColumns());
    for (const std::string_view name : kRecordTableNames) {
        auto statement = Statement::prepare(database, "SELECT 1 FROM " + quoted(name) + " WHERE id = ?");
        LEADBOOK_TRY(statement);
        check.m_exists.push_back(std::move(*statement));
    }
    return check;
}

Status ReferenceCheck::findColumns()
{
    auto find = Statement::prepare(m_database, "SELECT cid FROM pragma_table_info(?) WHERE name = ?");
    LEADBOOK_TRY(find);
    for (std::size_t i = 0; i < kRelations.size(); ++i) {
        find->reset();
        find->bind(1, sqlName(kRelations[i].child));
        find->bind(2, kRelations[i].column);
        auto row = find->step();
        LEADBOOK_TRY(row);
        m_column[i] = static_cast<int>(find->integer(0));
    }
    return {};
}

Result<bool> ReferenceCheck::exists(RecordTable table, std::int64_t id)
{
    Statement &statement = m_exists[static_cast<std::size_t>(table)];
    statement.bind(1, id);
    auto row = statement.step();
    statement.reset();
    return row;
}

Status ReferenceCheck::noteWritten(const ChangesetReader &reader)
{
    const ChangesetRow &row = reader.row();
    if (row.operation == RowOperation::Delete)
        return {};
    for (std::size_t i = 0; i < kRelations.size(); ++i) {
        if (kRelations[i].child != row.table)
            continue;
        const auto parent = reader.newInteger(m_column[i]);
        if (!parent || *parent == m_lastFound[i])
            continue;
        auto found = exists(kRelations[i].parent, *parent);
        LEADBOOK_TRY(found);
        if (*found)
            m_lastFound[i] = *parent;
        else
            m_suspects[i].push_back(row.id);
    }
    return {};
}

Result<std::int64_t> ReferenceCheck::countReferring(const Relation &relation, const RowRuns &deleted) const
{
    auto count = Statement::prepare(m_database, "SELECT count(*) FROM " + quoted(sqlName(relation.child)) +
                                                    " WHERE " + quoted(relation.column) + " BETWEEN ? AND ?");
    LEADBOOK_TRY(count);
    std::int64_t total = 0;
    for (const RowRuns::Run &run : deleted.runs()) {
        count->reset();
        count->bind(1, run.first);
        count->bind(2, run.last);
        auto row = count->step();
        LEADBOOK_TRY(row);
        total += count->integer(0);
    }
    return total;
}

Result<std::int64_t> ReferenceCheck::countMissing(std::size_t relation)
{
    const std::string column = quoted(kRelations[relation].column);
    auto read = Statement::prepare(m_database, "SELECT " + column + " FROM " +
                                                   quoted(sqlName(kRelations[relation].child)) +
                                                   " WHERE id = ? AND " + column + " IS NOT NULL");
    LEADBOOK_TRY(read);
    std::int64_t total = 0;
    for (const std::int64_t child : m_suspects[relation]) {
        read->reset();
        read->bind(1, child);
        auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            continue;
        auto found = exists(kRelations[relation].parent, read->integer(0));
        LEADBOOK_TRY(found);
        total += *found ? 0 : 1;
    }
    return total;
}

Status ReferenceCheck::finish(const TouchedSet &touched)
{
    TableCounts referring{};
    TableCounts missing{};
    for (std::size_t i = 0; i < kRelations.size(); ++i) {
        const Relation &relation = kRelations[i];
        auto referringRows = countReferring(relation, touched.rows(relation.parent, RowOperation::Delete));
        LEADBOOK_TRY(referringRows);
        referring[static_cast<std::size_t>(relation.child)] += *referringRows;
        auto missingRows = countMissing(i);
        LEADBOOK_TRY(missingRows);
        missing[static_cast<std::size_t>(relation.parent)] += *missingRows;
    }
    if (hasAny(referring))
        return referringError(referring);
    if (hasAny(missing))
        return missingError(missing);
    return {};
}

} // namespace leadbook
