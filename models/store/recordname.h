// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordtable.h"

#include <QString>

#include <array>
#include <cstdint>

namespace leadbook {

/// What the records of a table are called, translated, plural: "customers".
QString recordName(RecordTable table);

/// Rows counted by table, for sentences.
using TableCounts = std::array<std::int64_t, kRecordTableNames.size()>;
/// "customers: 3, deals: 1"; empty where all are 0.
QString countsText(const TableCounts &counts);

} // namespace leadbook
