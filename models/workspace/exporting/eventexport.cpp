// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/eventexport.h"

#include "store/statement.h"
#include "workspace/exporting/csvfile.h"
#include "workspace/exporting/tablecolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <vector>

namespace leadbook {

namespace {

constexpr std::int64_t kReportEvery = 4096;

void addReal(CsvWriter &cells, double number)
{
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    cells.addValue({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
}

void addChoice(CsvWriter &cells, std::span<const Choice> choices, std::int64_t value)
{
    const auto choice = std::ranges::find(choices, static_cast<std::uint8_t>(value), &Choice::value);
    cells.addValue(choice == choices.end() ? std::string_view() : choice->key);
}

void addCell(CsvWriter &cells, const TableColumn &column, const Statement &row, int at)
{
    if (row.isNull(at)) {
        cells.addValue({});
        return;
    }
    switch (column.type) {
    case FieldType::Day:
        cells.addValue(row.day(at).toIso().toStdString());
        break;
    case FieldType::Money:
        cells.addValue(row.money(at).toDecimal().toStdString());
        break;
    case FieldType::Integer:
        cells.addValue(std::to_string(row.integer(at)));
        break;
    case FieldType::Real:
        addReal(cells, row.real(at));
        break;
    case FieldType::Choice:
    case FieldType::Flag:
        addChoice(cells, column.choices, row.integer(at));
        break;
    default:
        cells.addText(row.text(at));
    }
}

} // namespace

Result<std::int64_t> exportTable(sqlite3 *database, const ExportRequest &request,
                                 const std::function<bool(std::int64_t customer)> &wanted,
                                 const Progress &progress)
{
    const auto columns = tableColumns(database, request.table, request.fields);
    LEADBOOK_TRY(columns);
    return writeColumns(database, selectColumns(request.table, *columns), *columns, request.path, wanted,
                        progress);
}

Result<std::int64_t> writeColumns(sqlite3 *database, const std::string &sql,
                                  const std::vector<TableColumn> &columns, const QString &path,
                                  const std::function<bool(std::int64_t customer)> &wanted,
                                  const Progress &progress)
{
    auto statement = Statement::prepare(database, sql);
    LEADBOOK_TRY(statement);
    QStringList headers;
    for (const TableColumn &column : columns)
        headers << column.header;
    auto file = CsvFile::create(path, headers);
    LEADBOOK_TRY(file);
    std::int64_t rows = 0;
    for (;;) {
        const auto found = statement->step();
        LEADBOOK_TRY(found);
        if (!*found)
            break;
        if (wanted && (statement->isNull(0) || !wanted(statement->integer(0))))
            continue;
        for (std::size_t i = 0; i < columns.size(); ++i)
            addCell(file->cells(), columns[i], *statement, static_cast<int>(i) + 1);
        LEADBOOK_TRY(file->endRow());
        if (++rows % kReportEvery == 0) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(rows, 0);
        }
    }
    LEADBOOK_TRY(file->commit());
    return rows;
}

} // namespace leadbook
