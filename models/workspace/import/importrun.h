// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/importcontext.h"
#include "workspace/import/rejectsfile.h"
#include "workspace/import/rowimport.h"

#include <QFile>

#include <cstdint>
#include <memory>
#include <vector>

namespace leadbook {

/// One run over all files of an import, writing or not.
class ImportRun
{
public:
    /// @p allBytes of the files and @p bytesBefore of those taken already, for progress; @p context outlives
    /// the run.
    ImportRun(const ImportContext &context, std::int64_t allBytes, std::int64_t bytesBefore = 0);

    /// What takes the rows, in place of the import of their kind.
    void setRows(std::unique_ptr<RowImport> rows) { m_import = std::move(rows); }
    /// From now on each row adds to @p people who it turned out to be; null: no more.
    void notePeople(std::vector<RowPeople> *people) { m_people = people; }
    /// Takes all rows; @p receipts has an entry for each file.
    Status run(std::vector<ImportReceipt> &receipts);

private:
    Status runFile(const TableFile &table, const RowAnswers &answers, ImportReceipt &receipt);
    Status runRows(QFile &file, const TableFile &table, const FieldPlaces &places, const RowAnswers &answers,
                   ImportReceipt &receipt);
    Status takeRow(const TableFile &table, const ImportRow &row, const Party &party, const TableRow &cells,
                   ImportReceipt &receipt);

    const ImportContext &m_context;
    ChoiceDictionary m_choices;
    RejectsFile m_rejects;
    std::unique_ptr<RowImport> m_import;
    std::int64_t m_allBytes;
    std::int64_t m_bytesBefore;
    std::vector<RowPeople> *m_people = nullptr;
};

} // namespace leadbook
