// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/import/importrequest.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

struct sqlite3;

namespace leadbook {

/// What an import takes at once: files that go into one table.
struct ImportPart
{
    ImportRequest request;
    std::size_t file = 0;  ///< of the whole request: the one it is of, or the first
    bool isOfBook = false; ///< one table of another book, written as a file
    FileStamp stamp;       ///< of that book
    /// Of its customers: where to read who each row was (BookTable::idsSql)
    std::string idsSql = {};
    bool isLast = false;     ///< of that book
    QString copy = {};       ///< of that book, brought to this program's version
    bool isAsked = false;    ///< it is the one table that was asked for
    std::int64_t shared = 0; ///< rows that this book has as well (sharedrows.h), not among those written
};

/// A request taken apart: files into one table stay together, another book gives a part for each of its
/// tables, so that customers are there before what belongs to them.
class ImportParts
{
public:
    /// @p database is the book that is imported into. A book among the files is copied, the copy brought to
    /// this program's version, and its tables are written to a folder that goes with the parts. Fails with a
    /// sentence where it is the same book, damaged, newer than the program, or no book at all; Cancelled.
    static Result<ImportParts> make(sqlite3 *database, const ImportRequest &request, const Clock &clock,
                                    const Progress &progress);

    /// Whether a file of @p request is a book, which has more than one table.
    static bool hasBook(const ImportRequest &request);

    const std::vector<ImportPart> &parts() const { return m_parts; }

private:
    Status addBook(sqlite3 *database, const ImportRequest &request, std::size_t file, const Clock &clock,
                   const Progress &progress);
    Status addTables(sqlite3 *source, const ImportRequest &request, std::size_t file, const FileStamp &stamp,
                     const Progress &progress);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<ImportPart> m_parts;
};

} // namespace leadbook
