// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/keptreceipt.h"
#include "store/recordtable.h"
#include "store/rowruns.h"
#include "workspace/customerimports.h"

#include <array>
#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// What one change did to the rows of a customer.
struct OwnRowsTouched
{
    RowRuns customers; ///< made by it: the customer, or none
    RowRuns contacts;  ///< the same
    RowRuns deals;
    bool hasMadeMore = false; ///< a link, a need, a further phone
    bool hasChanged = false;  ///< the customer, its contacts and what is beside them
    bool hasChangedDeals = false;
};

/// The files of one import, told apart by the order in which they gave ids to the rows they made.
class FilesOfChange
{
public:
    /// Reads the receipts and the ranges of @p change.
    static Result<FilesOfChange> read(sqlite3 *database, std::int64_t change);

    /// What each file did of @p touched, in their order; all of them where it cannot be told.
    std::vector<RecordImport> tell(const OwnRowsTouched &touched) const;

private:
    /// How many rows of a table a file made.
    using Count = std::int64_t (*)(const KeptReceipt &);

    bool hasMade(std::size_t at, RecordTable table, const RowRuns &rows, Count count) const;
    bool hasTouched(std::size_t at, const OwnRowsTouched &touched) const;
    RecordImport importOf(std::size_t at, const OwnRowsTouched &touched) const;

    std::vector<KeptReceipt> m_receipts;
    std::array<RowRuns, kRecordTableNames.size()> m_ranges;
};

} // namespace leadbook
