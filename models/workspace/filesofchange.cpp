// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filesofchange.h"

#include "store/journalreader.h"

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

std::int64_t customersOf(const KeptReceipt &file)
{
    return file.customersAdded;
}

std::int64_t contactsOf(const KeptReceipt &file)
{
    return file.contactsAdded;
}

std::int64_t dealsOf(const KeptReceipt &file)
{
    return file.into == Entity::Deal ? file.added : 0;
}

/// The @p count ids behind the first @p skipped.
RowRuns part(const RowRuns &all, std::int64_t skipped, std::int64_t count)
{
    RowRuns found;
    for (const RowRuns::Run &run : all.runs()) {
        const std::int64_t size = run.last - run.first + 1;
        const std::int64_t passed = std::min(size, skipped);
        const std::int64_t taken = std::min(size - passed, count);
        found.add(run.first + passed, run.first + passed + taken - 1);
        skipped -= passed;
        count -= taken;
    }
    return found;
}

} // namespace

Result<FilesOfChange> FilesOfChange::read(sqlite3 *database, std::int64_t change)
{
    FilesOfChange files;
    auto receipts = readReceipts(database, change);
    LEADBOOK_TRY(receipts);
    files.m_receipts = *std::move(receipts);
    auto ranges = readRanges(database, change);
    LEADBOOK_TRY(ranges);
    for (const ChangeRange &range : *ranges)
        files.m_ranges[static_cast<std::size_t>(range.table)].add(range.first, range.last);
    return files;
}

std::vector<RecordImport> FilesOfChange::tell(const OwnRowsTouched &touched) const
{
    std::vector<RecordImport> told;
    for (std::size_t i = 0; i < m_receipts.size(); ++i) {
        if (m_receipts.size() == 1 || hasTouched(i, touched))
            told.push_back(importOf(i, touched));
    }
    // Rather all of them than none.
    for (std::size_t i = 0; told.empty() && i < m_receipts.size(); ++i)
        told.push_back(importOf(i, touched));
    return told;
}

/// Whether file @p at made any of @p rows.
bool FilesOfChange::hasMade(std::size_t at, RecordTable table, const RowRuns &rows, Count count) const
{
    const RowRuns &made = m_ranges[static_cast<std::size_t>(table)];
    std::int64_t all = 0;
    std::int64_t before = 0;
    for (std::size_t i = 0; i < m_receipts.size(); ++i) {
        all += count(m_receipts[i]);
        before += i < at ? count(m_receipts[i]) : 0;
    }
    const std::int64_t own = count(m_receipts[at]);
    // Where the numbers do not fit, each file that made some may have.
    if (all != made.count())
        return own > 0 && !rows.isEmpty();
    return !part(made, before, own).intersected(rows).isEmpty();
}

bool FilesOfChange::hasTouched(std::size_t at, const OwnRowsTouched &touched) const
{
    const KeptReceipt &file = m_receipts[at];
    const bool isOfKnown = touched.customers.isEmpty() && touched.contacts.isEmpty();
    const bool mayChange = file.customersUpdated + file.contactsUpdated + file.contactsAdded > 0 ||
                           (file.into == Entity::Customer && file.updated > 0);
    return hasMade(at, RecordTable::Customer, touched.customers, &customersOf) ||
           hasMade(at, RecordTable::Contact, touched.contacts, &contactsOf) ||
           hasMade(at, RecordTable::Deal, touched.deals, &dealsOf) ||
           (mayChange && (touched.hasChanged || (isOfKnown && touched.hasMadeMore))) ||
           (touched.hasChangedDeals && file.into == Entity::Deal && file.updated > 0);
}

RecordImport FilesOfChange::importOf(std::size_t at, const OwnRowsTouched &touched) const
{
    const KeptReceipt &file = m_receipts[at];
    return {file.change, file.file,
            file.into,   hasMade(at, RecordTable::Customer, touched.customers, &customersOf),
            file.atMs,   file.isUndone};
}

} // namespace leadbook
