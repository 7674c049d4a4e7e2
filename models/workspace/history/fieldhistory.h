// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/change.h"
#include "store/keptreceipt.h"
#include "store/undoplan.h"
#include "workspace/history/historywords.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <utility>
#include <vector>

struct sqlite3;

namespace leadbook {

/// One field of one record as one change left it. A record that came or went and whose fields are not told
/// one by one has an empty @p column; many of a kind that did so by one change are one line.
struct FieldChange
{
    std::int64_t change = 0; ///< of the journal
    std::int64_t atMs = 0;   ///< UTC
    ChangeKind kind = ChangeKind::Edit;
    QString label;     ///< of the change, in the user's language
    QString who;       ///< made it, empty: not known
    QStringList files; ///< of an import, without folders
    RowOperation operation = RowOperation::Update;
    UndoPlace place;
    QString record;           ///< what it is called
    std::int64_t records = 1; ///< that the line tells of
    QString field;            ///< in the user's language
    StoredValue before;
    StoredValue after;
    QString beforeText; ///< as people read it, empty: none
    QString afterText;
};

/// At most this many changes of one record are told.
inline constexpr std::size_t kFieldChangesTold = 2000;
/// More records of one kind that came or went by one change are told in one line.
inline constexpr std::ptrdiff_t kToldOneByOne = 5;

/// Each change of each field of the records, newest first; of a record made in bulk with the values it had
/// then. Reads the pages of the journal that hold them. Any thread with its own connection.
Result<std::vector<FieldChange>>
readFieldHistory(sqlite3 *database, const std::vector<std::pair<RecordTable, std::int64_t>> &records);
/// The same of a customer with everything that is its own now or was when it was removed.
Result<std::vector<FieldChange>> readCustomerHistory(sqlite3 *database, std::int64_t customer);

/// What one entry of the journal did.
struct ChangeContent
{
    Change change;
    TableCounts counts{};            ///< records touched, by table
    std::vector<FieldChange> fields; ///< the first of them, by record
    bool hasMore = false;            ///< than @p fields
    std::vector<KeptReceipt> receipts;
};
Result<ChangeContent> readChangeContent(sqlite3 *database, std::int64_t change, std::size_t most);

} // namespace leadbook
