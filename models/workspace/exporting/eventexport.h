// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/exporting/tablecolumns.h"
#include "workspace/exporting/tableexport.h"

#include <functional>
#include <string>
#include <vector>

struct sqlite3;

namespace leadbook {

/// The part of exportTable() that writes deals, purchases, interactions, owners, products and what else has a
/// table of its own, in the order of the book. @p wanted decides by customer id; without it everything is
/// written, also what has no customer.
Result<std::int64_t> exportEvents(sqlite3 *database, const ExportRequest &request,
                                  const std::function<bool(std::int64_t customer)> &wanted,
                                  const Progress &progress);

/// Writes what @p sql selects, the customer's id (or NULL) and then @p columns, to the file at the path and
/// in the format of @p request. Returns the number of rows.
Result<std::int64_t> writeColumns(sqlite3 *database, const std::string &sql,
                                  const std::vector<TableColumn> &columns, const ExportRequest &request,
                                  const std::function<bool(std::int64_t customer)> &wanted,
                                  const Progress &progress);

} // namespace leadbook
