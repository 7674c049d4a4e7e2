// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/field.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <vector>

struct sqlite3;

namespace leadbook {

/// One column of a table that is exported: its header, the SQL that yields it and how to spell it.
struct TableColumn
{
    QString key; ///< in a list of fields
    QString header;
    std::string sql;
    FieldType type = FieldType::Text;
    std::span<const Choice> choices = {};
    /// A day that may have a time: then the SQL yields "day minute" as a text, else the day alone.
    bool mayHaveMinute = false;
};

/// The columns of @p table that @p keys name, or all; for deals the user's own fields too. Invalid where
/// there is no such field.
Result<std::vector<TableColumn>> tableColumns(sqlite3 *database, Entity table, const QStringList &keys);

/// Adds the user's own fields of customers or deals, from their side table called `extra`.
Status addCustomColumns(sqlite3 *database, Entity table, std::vector<TableColumn> &columns);

/// The statement that reads them in the order of the book: first the customer's id (NULL where there is
/// none), then @p columns.
std::string selectColumns(Entity table, const std::vector<TableColumn> &columns);

/// Whether the rows of @p table belong to customers.
bool hasCustomer(Entity table);

} // namespace leadbook
