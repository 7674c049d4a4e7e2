// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/importcontext.h"

#include <algorithm>

namespace leadbook {

bool ImportContext::isMapped(FieldId field) const
{
    return std::ranges::any_of(tables, [field](const TableFile &table) { return table.mapping.find(field); });
}

std::int64_t ImportContext::rows() const
{
    std::int64_t rows = 0;
    for (const TableFile &table : tables)
        rows += table.rows;
    return rows;
}

QString ImportContext::fileOf(const ColumnMapping &mapping) const
{
    const auto table = std::ranges::find_if(
        tables, [&mapping](const TableFile &candidate) { return &candidate.mapping == &mapping; });
    return request.files.value(table - tables.begin());
}

std::vector<bool> ImportContext::mappedFields() const
{
    std::vector<bool> mapped(kFieldCount);
    for (const TableFile &table : tables) {
        for (const ColumnTarget &column : table.mapping.targets) {
            if (column.field)
                mapped[static_cast<std::size_t>(*column.field)] = true;
        }
    }
    return mapped;
}

} // namespace leadbook
