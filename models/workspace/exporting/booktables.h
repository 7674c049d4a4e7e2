// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/exporting/tablecolumns.h"

#include <array>
#include <string>
#include <vector>

struct sqlite3;

namespace leadbook {

/// The tables of a book in an order in which each refers to earlier ones only.
inline constexpr std::array kBookTables{Entity::Owner,  Entity::Product,  Entity::Customer,
                                        Entity::Deal,   Entity::Purchase, Entity::Interaction,
                                        Entity::Survey, Entity::Contract};

/// All that an import into another book reads of one table.
struct BookTable
{
    std::vector<TableColumn> columns; ///< headed by the keys of their fields
    std::string sql;                  ///< NULL, then the columns
    std::string idsSql; ///< of customers: the ids of customer and contact of the same rows in the same order
};

/// One row for each record; customers one for each of their contacts. Unlike an export, which is for people
/// and other programs, it tells the time of day, and names a person who is a customer without a key by e-mail
/// or mobile, because names of people repeat. @p isWhole: answers of filled-in questionnaires are left out,
/// as they are taken with those.
Result<BookTable> bookTable(sqlite3 *database, Entity table, bool isWhole);

} // namespace leadbook
