// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/persontexts.h"

#include "store/changesetreader.h"
#include "store/personerase.h"
#include "store/sql.h"
#include "store/statement.h"

#include <functional>
#include <optional>
#include <string_view>

namespace leadbook {

namespace {

/// How often a scan asks whether it is cancelled, in rows.
constexpr std::int64_t kAskEvery = 4096;

bool isWrittenByErase(std::string_view text)
{
    return text == kErasedName || text.starts_with("(erased ");
}

void collect(PersonTexts &texts, RecordTable table, std::string_view column, std::string_view text)
{
    if (text.empty() || isWrittenByErase(text))
        return;
    texts.all.emplace(text);
    const bool isPerson = table == RecordTable::Customer || table == RecordTable::Contact;
    if (isPerson && column.ends_with("name"))
        texts.names.emplace(text);
}

Result<std::vector<std::string>> columnNames(sqlite3 *database, std::string_view table)
{
    auto read = Statement::prepare(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    LEADBOOK_TRY(read);
    read->bind(1, table);
    std::vector<std::string> names;
    while (true) {
        auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return names;
        names.emplace_back(read->text(0));
    }
}

Status collectCurrent(sqlite3 *database, const PersonRows &rows, RecordTable table, PersonTexts &texts)
{
    auto names = columnNames(database, sqlName(table));
    LEADBOOK_TRY(names);
    auto read = Statement::prepare(database, "SELECT * FROM " + quoted(sqlName(table)) + " WHERE id = ?");
    LEADBOOK_TRY(read);
    for (const std::int64_t id : rows.of(table)) {
        read->reset();
        read->bind(1, id);
        auto more = read->step();
        LEADBOOK_TRY(more);
        for (int column = 0; *more && column < read->columnCount(); ++column) {
            if (read->type(column) == ValueType::Text)
                collect(texts, table, names->at(static_cast<std::size_t>(column)), read->text(column));
        }
    }
    return {};
}

/// The texts that the record holds, before and after.
void visitTexts(const ChangesetReader &reader,
                const std::function<void(int column, const std::string &text)> &visit)
{
    for (int column = 0; column < reader.columns(); ++column) {
        for (const auto &value : {reader.oldValue(column), reader.newValue(column)}) {
            if (const auto *text = value ? std::get_if<std::string>(&*value) : nullptr)
                visit(column, *text);
        }
    }
}

Status notePage(QByteArrayView bytes, const PersonRows &rows, const TraceSearch &search,
                std::vector<bool> &held)
{
    ChangesetReader reader(bytes);
    while (true) {
        auto more = reader.next();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        if (!rows.holds(reader.row().table, reader.row().id))
            visitTexts(reader, [&](int, const std::string &text) { search.note(text, held); });
    }
}

/// Whether the erase replaces what stands in the column by itself.
bool isReplaced(std::string_view table, std::string_view column)
{
    return (table == "change" && column == "label") || (table == "change_receipt" && column == "file") ||
           (table == "export_log" && (column == "reason" || column == "what"));
}

Status noteTable(sqlite3 *database, const std::string &name, const PersonRows &rows,
                 const TraceSearch &search, std::vector<bool> &held, const Progress *progress)
{
    const auto table = recordTable(name);
    auto names = columnNames(database, name);
    LEADBOOK_TRY(names);
    auto read = Statement::prepare(database, "SELECT * FROM " + quoted(name));
    LEADBOOK_TRY(read);
    std::string together; // texts side by side in the file
    for (std::int64_t done = 0;; ++done) {
        auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        if (done % kAskEvery == 0 && progress != nullptr && progress->isCancelled())
            return cancelledError();
        if (table && rows.holds(*table, read->integer(0)))
            continue;
        together.clear();
        for (int column = 0; column < read->columnCount(); ++column) {
            const ValueType type = read->type(column);
            if (isReplaced(name, names->at(static_cast<std::size_t>(column))))
                continue;
            if (type == ValueType::Blob && name == "change_page")
                LEADBOOK_TRY(notePage(read->blob(column), rows, search, held));
            else if (type == ValueType::Text)
                together += read->text(column);
            else if (type != ValueType::Null)
                together += '\0';
        }
        search.note(together, held);
    }
}

} // namespace

Result<PersonTexts> readPersonTexts(sqlite3 *database, const PersonRows &rows)
{
    PersonTexts texts;
    std::vector<std::vector<std::string>> names;
    for (const std::string_view table : kRecordTableNames) {
        auto columns = columnNames(database, table);
        LEADBOOK_TRY(columns);
        names.push_back(*std::move(columns));
        LEADBOOK_TRY(collectCurrent(database, rows, recordTable(table).value(), texts));
    }
    auto pages = Statement::prepare(database, "SELECT bytes FROM change_page");
    LEADBOOK_TRY(pages);
    while (true) {
        auto more = pages->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return texts;
        ChangesetReader reader(pages->blob(0));
        while (true) {
            auto row = reader.next();
            LEADBOOK_TRY(row);
            if (!*row)
                break;
            const RecordTable table = reader.row().table;
            if (!rows.holds(table, reader.row().id))
                continue;
            const auto &columns = names[static_cast<std::size_t>(table)];
            visitTexts(reader, [&](int column, const std::string &text) {
                collect(texts, table, columns.at(static_cast<std::size_t>(column)), text);
            });
        }
    }
}

Result<std::vector<bool>> heldByOthers(sqlite3 *database, const PersonRows &rows, const TraceSearch &search,
                                       const Progress *progress)
{
    std::vector<bool> held(search.pieces());
    auto tables = Statement::prepare(database, "SELECT name, sql FROM sqlite_schema");
    LEADBOOK_TRY(tables);
    std::vector<std::string> names;
    while (true) {
        auto more = tables->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        search.note(tables->text(1), held);
    }
    auto list = Statement::prepare(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    LEADBOOK_TRY(list);
    while (true) {
        auto more = list->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        names.emplace_back(list->text(0));
    }
    for (const std::string &name : names)
        LEADBOOK_TRY(noteTable(database, name, rows, search, held, progress));
    return held;
}

} // namespace leadbook
