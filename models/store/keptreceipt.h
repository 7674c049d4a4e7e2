// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/field.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

struct sqlite3;

namespace leadbook {

/// What the book keeps of an import, for each file and table that it took. It says what was done, never what
/// a row held, so that nothing in it has to be erased with a person; only the name of the file may be one's,
/// as it may in the label of the change.
struct KeptReceipt
{
    std::int64_t id = 0;     ///< given when it is written
    std::int64_t change = 0; ///< entry of the journal that it belongs to; given when it is written
    QString file;            ///< its name without the folder
    std::int64_t bytes = 0;  ///< of the file
    std::uint64_t hash = 0;  ///< of all its bytes
    QString kind;            ///< text, workbook, cards, book
    Entity into = Entity::Customer;
    QString encoding;      ///< empty where the kind has none
    QString delimiter;     ///< the same
    QString sheet;         ///< of a workbook
    QString ifExists;      ///< what became of known rows: fill, overwrite, skip, new
    QString review;        ///< what became of look-alikes: same, new, skip
    std::int64_t rows = 0; ///< added + updated + unchanged + asked + rejected
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t asked = 0; ///< left for the user to say
    std::int64_t rejected = 0;
    std::int64_t unlinked = 0; ///< without a customer, of those kept
    std::int64_t customersAdded = 0;
    std::int64_t customersUpdated = 0;
    std::int64_t contactsAdded = 0;
    std::int64_t contactsUpdated = 0;
    std::vector<std::pair<QString, QString>>
        mapping; ///< header and field in the file's order; empty: left out
    std::vector<std::pair<QString, std::int64_t>> recognised; ///< by sign: rows whose record was known by it

    std::int64_t atMs = 0; ///< of its change, UTC; read, never written
    bool isUndone = false; ///< its change is not in effect; read, never written

    friend bool operator==(const KeptReceipt &, const KeptReceipt &) = default;
};

/// Writes @p receipt, with @p change as its own, within the transaction of that change.
Status writeReceipt(sqlite3 *database, const KeptReceipt &receipt, std::int64_t change);

/// The receipts of one change, or all of the book: newest change first, within it in the order of the import.
/// An import that was taken back keeps its receipts and they say so, because what was imported once is worth
/// knowing when it is imported again; brought back, it counts as done again. The journal alone tells which.
Result<std::vector<KeptReceipt>> readReceipts(sqlite3 *database,
                                              std::optional<std::int64_t> change = std::nullopt);

/// Sentences for receipts that cannot be right: counts that do not add up, or a change that is no edit.
Status checkReceipts(sqlite3 *database, QStringList &problems);

} // namespace leadbook
