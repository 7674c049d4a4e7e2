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
struct ListKind
{
    RecordTable table;
    std::span<const FieldId> fields; ///< each a column of the table; the name among them
    FieldId name;
    std::optional<FieldId> key;
    std::optional<FieldId> firstName; ///< with lastName the name where it is empty
    std::optional<FieldId> lastName;
    std::string_view usesInBook; ///< SQL: rows of the book that use the record ?1
};

extern const ListKind kOwnerRows;
extern const ListKind kProductRows;

/// Takes rows of owners and products, recognised by key, else by name. Names known before that nearly are one
/// of the list are told with the rows that use them.
class ListImport : public RowImport
{
public:
    static Result<std::unique_ptr<RowImport>> open(const ImportContext &context, const ListKind &kind);

    Status beginFile(const FieldPlaces &places) override;
    Result<RowVerdict> take(const ImportRow &row, const Party &party) override;
    Status endFile(ImportReceipt &receipt) override;
    void finish() override;

private:
    ListImport(const ImportContext &context, const ListKind &kind);

    const ImportContext &m_context;
    const ListKind &m_kind;
    NamedRecords m_records;
    std::vector<CellValue> m_values;
};

} // namespace leadbook
