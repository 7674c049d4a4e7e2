// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/eventexport.h"

#include "store/statement.h"
#include "workspace/exporting/exportfile.h"
#include "workspace/exporting/tablecolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <span>
#include <vector>

namespace leadbook {

namespace {

constexpr std::int64_t kReportEvery = 4096;

void addChoice(ExportFile &file, std::span<const Choice> choices, std::int64_t value)
{
    const auto choice = std::ranges::find(choices, static_cast<std::uint8_t>(value), &Choice::value);
    file.addWord(choice == choices.end() ? std::string_view() : choice->key);
}

void addDay(ExportFile &file, const TableColumn &column, const Statement &row, int at)
{
    if (!column.mayHaveMinute || row.type(at) != ValueType::Text)
        return file.addDay(row.day(at));
    const std::string_view text = row.text(at);
    std::int32_t day = 0;
    int minute = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), day).ptr;
    std::from_chars(end + 1, text.data() + text.size(), minute);
    file.addDayAndMinute(Day(day), minute);
}

/// A value of a field of the user's own, as what it is.
void addAny(ExportFile &file, const Statement &row, int at)
{
    if (row.type(at) == ValueType::Real)
        file.addReal(row.real(at));
    else if (row.type(at) == ValueType::Integer)
        file.addInteger(row.integer(at));
    else
        file.addText(row.text(at));
}

void addCell(ExportFile &file, const TableColumn &column, const Statement &row, int at)
{
    if (row.isNull(at)) {
        file.addEmpty();
        return;
    }
    switch (column.type) {
    case FieldType::Day:
        addDay(file, column, row, at);
        break;
    case FieldType::Money:
        file.addMoney(row.money(at));
        break;
    case FieldType::Integer:
        file.addInteger(row.integer(at));
        break;
    case FieldType::Real:
        file.addReal(row.real(at));
        break;
    case FieldType::Choice:
    case FieldType::Flag:
        addChoice(file, column.choices, row.integer(at));
        break;
    default:
        addAny(file, row, at);
    }
}

} // namespace

Result<std::int64_t> exportEvents(sqlite3 *database, const ExportRequest &request,
                                  const std::function<bool(std::int64_t customer)> &wanted,
                                  const Progress &progress)
{
    const auto columns = tableColumns(database, request.table, request.fields);
    LEADBOOK_TRY(columns);
    return writeColumns(database, selectColumns(request.table, *columns), *columns, request, wanted,
                        progress);
}

Result<std::int64_t> writeColumns(sqlite3 *database, const std::string &sql,
                                  const std::vector<TableColumn> &columns, const ExportRequest &request,
                                  const std::function<bool(std::int64_t customer)> &wanted,
                                  const Progress &progress)
{
    auto statement = Statement::prepare(database, sql);
    LEADBOOK_TRY(statement);
    QStringList headers;
    for (const TableColumn &column : columns)
        headers << column.header;
    auto file = ExportFile::create(request.path, request.format, headers, progress);
    LEADBOOK_TRY(file);
    std::int64_t rows = 0;
    for (std::int64_t seen = 1;; ++seen) {
        const auto found = statement->step();
        LEADBOOK_TRY(found);
        if (!*found)
            break;
        // Of few customers most rows are only passed by.
        if (seen % kReportEvery == 0) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(seen, 0);
        }
        if (wanted && (statement->isNull(0) || !wanted(statement->integer(0))))
            continue;
        for (std::size_t i = 0; i < columns.size(); ++i)
            addCell(**file, columns[i], *statement, static_cast<int>(i) + 1);
        LEADBOOK_TRY((*file)->endRow());
        ++rows;
    }
    LEADBOOK_TRY((*file)->commit());
    return rows;
}

} // namespace leadbook
