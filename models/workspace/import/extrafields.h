// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablefile.h"
#include "workspace/import/importrow.h"
#include "workspace/import/recordset.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace leadbook {

/// A column of a file that goes to a custom field.
struct ExtraColumn
{
    QString name;
    FieldType type = FieldType::Text; ///< that the field has from now on; see settleCustomFields()
};

/// Writes custom fields: makes those that the book lacks, widens those that do not hold the columns, and
/// writes the rows of the side table beside customers or
/// deals.
class ExtraFields
{
public:
    /// @p table is CustomerExtra or DealExtra; @p columns name each field once.
    static Result<std::unique_ptr<ExtraFields>> open(ImportTarget target, RecordTable table,
                                                     const std::vector<ExtraColumn> &columns);

    /// Chooses the columns of the file whose rows come next.
    void beginFile(const ColumnMapping &mapping);
    /// Writes the row's custom values beside the record @p id; @p slot counts the records of the import. True
    /// where that changed anything.
    Result<bool> write(std::uint32_t slot, std::int64_t id, bool isNewRecord, const ImportRow &row,
                       bool overwrite);
    /// The custom fields that the last write() set where it returned true.
    QStringList lastSet() const;
    void finish();

private:
    ExtraFields(ImportTarget target, RecordTable table, std::vector<QString> names,
                std::vector<RecordColumn> columns);

    static constexpr std::uint32_t kNone = 0xFFFFFFFF;

    RecordSet m_records;
    std::vector<QString> m_names;       ///< by column of m_records
    std::vector<int> m_places;          ///< by column: target of the file's mapping, -1 = none
    std::vector<std::uint32_t> m_slots; ///< by slot of the record: that of its side row
    std::vector<CellValue> m_values;
    std::vector<bool> m_set; ///< by column: set by the last write()
};

/// The extra columns of several mappings, each name once.
std::vector<ExtraColumn> extraColumns(const std::vector<TableFile> &tables);

} // namespace leadbook
