// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablefile.h"
#include "workspace/import/recordset.h"

#include <QString>

#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <vector>

namespace leadbook {

/// A custom field of the book.
struct CustomField
{
    std::int64_t id = 0; ///< 0 in a plan that would make it
    int slot = 0;        ///< of the side table, from 1
    FieldType type = FieldType::Text;
};

/// The custom fields of customers or deals: those of the book, and those that an import makes or widens.
class CustomFields
{
public:
    /// @p table is CustomerExtra or DealExtra.
    static Result<CustomFields> read(sqlite3 *database, RecordTable table);

    /// Null where there is none of that name.
    const CustomField *find(const QString &name) const;
    /// Makes a field in a free slot. Constraint where all are taken.
    Status make(ImportTarget target, const QString &name, FieldType type);
    /// Gives a field a wider type and its values in the book the form of that type.
    Status widen(ImportTarget target, const QString &name, FieldType type);
    /// SQL column of a slot; lives as long as the program.
    static std::string_view column(int slot);

private:
    explicit CustomFields(RecordTable table)
        : m_table(table)
    {
    }
    QString entity() const;
    Status rewrite(ImportTarget target, const CustomField &field, FieldType type) const;

    RecordTable m_table;
    std::map<QString, CustomField> m_fields;
    std::set<int> m_taken;
};

/// Settles how each custom field that the files fill is kept and read: as the book declares it or, where the
/// cells of a file do not fit that, as the narrowest type that holds all of them, which is text in the end.
/// Changes the formats of @p tables.
Status settleCustomFields(sqlite3 *database, Entity entity, std::vector<TableFile> &tables);

} // namespace leadbook
