// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/subjectdata.h"

#include "core/text.h"
#include "store/personrows.h"
#include "store/sql.h"
#include "store/statement.h"
#include "workspace/history/historywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace leadbook {

namespace {

/// Gives the sentences of this file their translation context.
struct SubjectDataWords
{
    Q_DECLARE_TR_FUNCTIONS(SubjectData)
};

/// Adds the ids that @p sql gives for @p id.
Status add(sqlite3 *database, const std::string &sql, std::int64_t id, std::set<std::int64_t> &ids)
{
    auto read = Statement::prepare(database, sql);
    LEADBOOK_TRY(read);
    read->bind(1, id);
    while (true) {
        auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        ids.insert(read->integer(0));
    }
}

/// The ids of the rows to tell, by table: the person's own, and what contacts that others have too are.
Result<PersonRowSets> rowsToTell(sqlite3 *database, const PersonRows &own)
{
    PersonRowSets sets;
    for (std::size_t i = 0; i < sets.size(); ++i)
        sets[i] = own.of(static_cast<RecordTable>(i));
    auto &contacts = sets[static_cast<std::size_t>(RecordTable::Contact)];
    for (const std::int64_t link : own.of(RecordTable::CustomerContact))
        LEADBOOK_TRY(add(database, "SELECT contact FROM customer_contact WHERE id = ?", link, contacts));
    for (const std::int64_t contact : contacts)
        LEADBOOK_TRY(add(database, "SELECT id FROM contact_point WHERE contact = ?", contact,
                         sets[static_cast<std::size_t>(RecordTable::ContactPoint)]));
    return sets;
}

Status readRows(sqlite3 *database, HistoryWords &words, RecordTable table, const std::set<std::int64_t> &ids,
                std::vector<SubjectRow> &rows)
{
    std::vector<std::string> columns;
    auto names = Statement::prepare(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    LEADBOOK_TRY(names);
    names->bind(1, sqlName(table));
    while (true) {
        auto more = names->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        columns.emplace_back(names->text(0));
    }
    auto read = Statement::prepare(database, "SELECT * FROM " + quoted(sqlName(table)) + " WHERE id = ?");
    LEADBOOK_TRY(read);
    for (const std::int64_t id : ids) {
        read->reset();
        read->bind(1, id);
        auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            continue; // the history alone knows it
        SubjectRow row{table, id, words.recordTitle(table, id), {}};
        for (int column = 1; column < read->columnCount(); ++column) {
            if (read->isNull(column))
                continue;
            const std::string &key = columns.at(static_cast<std::size_t>(column));
            const StoredValue value = storedValue(*read, column);
            const QString label = words.columnLabel(table, key);
            row.fields.push_back(
                {key, label.isEmpty() ? toQString(key) : label, value, words.text(table, key, value)});
        }
        rows.push_back(std::move(row));
    }
    return {};
}

} // namespace

bool isCorrection(const FieldChange &change)
{
    constexpr std::array kTables{RecordTable::Customer, RecordTable::Contact, RecordTable::ContactPoint,
                                 RecordTable::CustomerContact, RecordTable::CustomerExtra};
    return change.operation == RowOperation::Update && !change.beforeText.isEmpty() &&
           change.beforeText != change.afterText &&
           std::ranges::find(kTables, change.place.table) != kTables.end();
}

Result<SubjectData> readSubjectData(sqlite3 *database, std::int64_t customer)
{
    auto own = PersonRows::find(database, customer, nullptr);
    LEADBOOK_TRY(own);
    auto sets = rowsToTell(database, *own);
    LEADBOOK_TRY(sets);
    HistoryWords words(database);
    SubjectData data;
    data.customer = customer;
    for (std::size_t i = 0; i < sets->size(); ++i)
        LEADBOOK_TRY(readRows(database, words, static_cast<RecordTable>(i), (*sets)[i], data.rows));
    std::set<std::int64_t> there;
    LEADBOOK_TRY(add(database, "SELECT id FROM customer WHERE id = ?", customer, there));
    if (there.empty())
        return Error{ErrorCode::NotFound,
                     SubjectDataWords::tr("There is no such customer; the list shows who there is."),
                     {}};
    data.name = words.recordTitle(RecordTable::Customer, customer);
    auto history = readCustomerHistory(database, customer);
    LEADBOOK_TRY(history);
    data.history = *std::move(history);
    auto imports = readCustomerImports(database, customer);
    LEADBOOK_TRY(imports);
    data.imports = *std::move(imports);
    return data;
}

} // namespace leadbook
