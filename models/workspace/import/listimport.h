// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/importcontext.h"
#include "workspace/import/namedrecords.h"
#include "workspace/import/rowimport.h"

#include <memory>
#include <span>
#include <vector>

namespace leadbook {

/// How the rows of a list of owners or products become records.
struct ImportedList
{
    RecordTable table;
    std::span<const FieldId> fields; ///< each a column of the table; the name among them
    FieldId name;
    std::optional<FieldId> key;
    std::optional<FieldId> firstName; ///< with lastName the name where it is empty
    std::optional<FieldId> lastName;
    std::string_view usesInBook; ///< SQL: rows of the book that use the record ?1
};

extern const ImportedList kOwnerRows;
extern const ImportedList kProductRows;

/// Takes rows of owners and products, recognised by key, else by name. Names known before that nearly are one
/// of the list are told with the rows that use them.
class ListImport : public RowImport
{
public:
    static Result<std::unique_ptr<RowImport>> open(const ImportContext &context, const ImportedList &kind);

    Status beginFile(const FieldPlaces &places) override;
    Result<RowVerdict> take(const ImportRow &row, const Party &party) override;
    Status endFile(ImportReceipt &receipt) override;
    void finish() override;

private:
    ListImport(const ImportContext &context, const ImportedList &kind);

    const ImportContext &m_context;
    const ImportedList &m_kind;
    NamedRecords m_records;
    std::vector<CellValue> m_values;
};

} // namespace leadbook
