// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/hash.h"
#include "core/result.h"
#include "store/recordtable.h"
#include "store/statement.h"

#include <QVariant>

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace leadbook {

class ChangeRecorder;
struct KeptReceipt;

/// One column of a row to write. The value is NULL, an integer, a real, a text, a Day or a Money in SQL form
/// (days and amounts as their numbers). A null QString is NULL, an empty one ''.
struct Cell
{
    std::string_view column;
    QVariant value;
};

/// The only way to write, handed to the work of Book::change. Lives in the store thread for that call only.
/// References may be written before what they refer to: they are tested at the end of the change.
class Editor
{
public:
    Editor(sqlite3 *database, ChangeRecorder &recorder);

    sqlite3 *database() const { return m_database; }
    /// For reading within the change; a statement that writes is refused.
    Result<Statement> prepare(std::string_view sql) const;

    /// Inserts one row under a new id, which it returns. Recorded row by row.
    Result<std::int64_t> insert(RecordTable table, std::span<const Cell> cells);
    /// Inserts one row under the id of another record (side tables such as customer_extra).
    Status insertWithId(RecordTable table, std::int64_t id, std::span<const Cell> cells);
    /// NotFound where there is no such row.
    Status update(RecordTable table, std::int64_t id, std::span<const Cell> cells);
    /// Removes one row; its children must be gone already (Constraint). See removeCustomer for a record with
    /// all its own.
    Status remove(RecordTable table, std::int64_t id);
    /// Removes a customer with everything that is only its own (links, needs, deals with stage changes,
    /// orders, purchases, interactions …); contacts without another customer go too; references from others
    /// become NULL.
    Status removeCustomer(std::int64_t id);
    /// Removes a contact with its links, phones and e-mails; what happened with it stays with its customers.
    /// A customer who is the same human goes with it.
    Status removeContact(std::int64_t id);

    /// Notes beside the recorded tables that rule @p rule has looked at what happened with @p customer on
    /// @p day: it stays when the change is undone.
    Status noteSeen(std::int64_t rule, std::int64_t customer, Day day);

    /// A prepared UPDATE for many rows: "SET a = ?, b = ? WHERE id = ?"; recorded by the session.
    Result<Statement> prepareUpdate(RecordTable table, std::span<const std::string_view> columns);

    /// Has @p receipt written with the journal's entry of this change, in its transaction. Where the change
    /// writes nothing there is no entry, and nothing is kept.
    void keep(KeptReceipt receipt);

private:
    friend class BulkWriter;
    friend class RecordRemoval;
    Result<Statement *> cached(std::string_view sql);

    sqlite3 *m_database;
    ChangeRecorder &m_recorder;
    std::unordered_map<std::string, Statement, StringHash, std::equal_to<>> m_statements; ///< by their SQL
};

} // namespace leadbook
