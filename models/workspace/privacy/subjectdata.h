// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/recordtable.h"
#include "store/storedvalue.h"
#include "workspace/customerimports.h"
#include "workspace/history/fieldhistory.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

struct sqlite3;

namespace leadbook {

/// A value of a record as the book keeps it and as people read it.
struct SubjectField
{
    std::string key; ///< the column
    QString label;   ///< in the user's language; the key where nobody is told of it
    StoredValue value;
    QString text; ///< days, amounts, choices and names of other records as words
};

/// A row with what it says; NULLs are left out.
struct SubjectRow
{
    RecordTable table = RecordTable::Customer;
    std::int64_t id = 0;
    QString title; ///< what the record is called
    std::vector<SubjectField> fields;
};

/// All that the book holds of one customer.
struct SubjectData
{
    std::int64_t customer = 0;
    QString name;
    std::vector<SubjectRow> rows;     ///< by table, then id; contacts shared with others too
    std::vector<FieldChange> history; ///< newest first
    std::vector<RecordImport> imports;
};

/// Whether @p change put another value into a field that had one, of the customer or a contact: a correction,
/// not something new.
bool isCorrection(const FieldChange &change);

/// Reads every row of every recorded table that is the customer's (PersonRows) or its contacts', with the
/// history and the imports it came from, words in the language of the program. NotFound where there is no
/// such customer. Any thread with its own connection.
Result<SubjectData> readSubjectData(sqlite3 *database, std::int64_t customer);

} // namespace leadbook
