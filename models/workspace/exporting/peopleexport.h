// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/exporting/tableexport.h"

#include <vector>

struct sqlite3;

namespace leadbook {

/// The part of exportTable() that writes customers or contacts; @p rows of the request's list, ascending.
Result<std::int64_t> exportPeople(const View &view, sqlite3 *database, const ExportRequest &request,
                                  const std::vector<Row> &rows, const Progress &progress);

} // namespace leadbook
