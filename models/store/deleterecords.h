// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordtable.h"
#include "store/statement.h"

#include <QByteArrayView>

#include <string>

namespace leadbook {

/// Writes change-set records of rows that are about to be deleted straight from a query, in the form that
/// ChangesetReader describes. (A session would keep all of them in memory: 187 MB for a million customers.)
class DeleteRecords
{
public:
    /// @p columns of the table, the id first.
    DeleteRecords(RecordTable table, int columns);

    QByteArrayView header() const { return m_header; }
    /// The record of the row @p statement stands on, which holds all columns in table order; valid until the
    /// next call.
    QByteArrayView record(const Statement &statement);

private:
    void appendValue(const Statement &statement, int column);

    int m_columns;
    std::string m_header;
    std::string m_record;
};

} // namespace leadbook
