// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/field.h"

#include <QString>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// A file that a customer, its contacts or its deals came from.
struct RecordImport
{
    std::int64_t change = 0; ///< of the history
    QString file;            ///< its name without the folder
    Entity into = Entity::Customer;
    bool isNew = false;    ///< it made the customer; otherwise it added to what was there, or changed it
    std::int64_t atMs = 0; ///< UTC
    bool isUndone = false;

    friend bool operator==(const RecordImport &, const RecordImport &) = default;
};

/// The imports that made or changed @p customer, its contacts or its deals, newest first. Found from the
/// receipts (store/keptreceipt.h) and the journal: nothing is kept with the rows. Of the files of one change
/// that which made a record is told by the order in which ids were given; an update is told of each file
/// that changed records of that kind. What an import made and its undo removed leads nowhere; one that
/// changed what is still there is told as undone. Any thread with its own connection.
Result<std::vector<RecordImport>> readCustomerImports(sqlite3 *database, std::int64_t customer);

} // namespace leadbook
