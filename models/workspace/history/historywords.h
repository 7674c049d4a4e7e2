// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/currentrows.h"
#include "store/recordtable.h"
#include "store/storedvalue.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

struct sqlite3;

namespace leadbook {

/// What the journal holds, in the user's words and language. One thread with its own connection.
class HistoryWords
{
public:
    explicit HistoryWords(sqlite3 *database)
        : m_database(database)
        , m_current(database)
    {
    }

    /// What a record of @p table is called: "Customer".
    static QString tableLabel(RecordTable table);
    /// The field's name; empty for a column that is nobody's business (keys of the program).
    QString columnLabel(RecordTable table, std::string_view column);
    /// A value as people read it: days, amounts, choices, names of the records it refers to. Empty: none.
    QString text(RecordTable table, std::string_view column, const StoredValue &value);
    /// What the record is called now ("Acme"), or by the values @p known where it is gone; the kind of record
    /// where it has no name.
    QString recordTitle(RecordTable table, std::int64_t id,
                        const std::vector<std::optional<StoredValue>> &known = {});
    CurrentRows &current() { return m_current; }

private:
    QString customLabel(RecordTable table, std::string_view column);
    QString referenced(RecordTable parent, std::int64_t id);

    sqlite3 *m_database;
    CurrentRows m_current;
    std::map<std::pair<RecordTable, std::int64_t>, QString> m_titles; ///< of records referred to
    std::map<std::pair<RecordTable, std::string>, QString> m_customs;
};

} // namespace leadbook
