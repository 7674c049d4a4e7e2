// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "exchange/tablefile.h"

#include <QFile>
#include <QStringList>

#include <optional>

namespace leadbook::test {

/// A table as an import has it: what its columns are called, and its rows.
struct ImportedRows
{
    bool hasHeader = false;
    QStringList headers; ///< "column N" without a header
    QList<QStringList> rows;
};

/// What is in the open @p device, found out as an import does; nothing where it cannot be read.
inline std::optional<ImportedRows> importedRows(QIODevice &device, Entity entity,
                                                const Dictionaries &dictionaries)
{
    const auto table = inspectTable(device, entity, {}, dictionaries);
    if (!table)
        return std::nullopt;
    ImportedRows imported;
    imported.hasHeader = table->shape.hasHeader() && !table->mapping.headers.isEmpty();
    imported.headers = table->mapping.headers;
    const auto source = openTable(device, *table);
    TableRow row;
    while (source && (*source)->next(row).value_or(false)) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << toQString(cell);
        imported.rows << cells;
    }
    return imported;
}

} // namespace leadbook::test
