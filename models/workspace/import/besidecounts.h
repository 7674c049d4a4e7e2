// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordtable.h"
#include "workspace/import/importreceipt.h"

#include <cstdint>

namespace leadbook {

/// Rows of a table of another book that are no part of a file.
struct BesideCounts
{
    RecordTable table = RecordTable::Consent;
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0; ///< this book has them
    std::int64_t left = 0;      ///< the record that they belong to was not taken, or a refusal stands

    std::int64_t rows() const { return added + updated + unchanged + left; }
};

/// "Consents: 2 new, 1 left out" for the receipt, among its examples and not among its rows.
PlannedRow besideRow(const BesideCounts &counts);

} // namespace leadbook
