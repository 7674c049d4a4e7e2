// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/customerimports.h"

#include "store/journalreader.h"
#include "store/keptreceipt.h"
#include "store/pagewriter.h"
#include "store/recordtable.h"
#include "store/rowruns.h"
#include "store/statement.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>

namespace leadbook {

namespace {

/// Rows that are a customer's own, and how they are found.
struct OwnRows
{
    RecordTable table;
    std::string_view sql; ///< their ids, of customer ?1
};
constexpr std::array kOwnRows{
    OwnRows{RecordTable::Customer, "SELECT ?1"},
    OwnRows{RecordTable::CustomerExtra, "SELECT ?1"},
    OwnRows{RecordTable::CustomerContact, "SELECT id FROM customer_contact WHERE customer = ?1"},
    OwnRows{RecordTable::Contact, "SELECT contact FROM customer_contact WHERE customer = ?1"},
    OwnRows{RecordTable::ContactPoint,
            "SELECT id FROM contact_point WHERE customer = ?1 UNION SELECT p.id FROM customer_contact l JOIN "
            "contact_point p ON p.contact = l.contact WHERE l.customer = ?1"},
    OwnRows{RecordTable::Need, "SELECT id FROM need WHERE customer = ?1"},
    OwnRows{RecordTable::Deal, "SELECT id FROM deal WHERE customer = ?1"},
    OwnRows{RecordTable::DealExtra, "SELECT id FROM deal WHERE customer = ?1"},
};

/// What one change did to rows of the customer.
struct Touched
{
    RowRuns customers; ///< made by it: the customer, or none
    RowRuns contacts;  ///< the same
    RowRuns deals;
    bool hasMadeMore = false; ///< a link, a need, a further phone
    bool hasChanged = false;  ///< the customer, its contacts and what is beside them
    bool hasChangedDeals = false;
};
using TouchedByChange = std::map<std::int64_t, Touched, std::greater<>>;

/// Where rows of a table that a change made are noted; null: only that there are some.
RowRuns *madeOf(Touched &touched, RecordTable table)
{
    switch (table) {
    case RecordTable::Customer:
        return &touched.customers;
    case RecordTable::Contact:
        return &touched.contacts;
    case RecordTable::Deal:
        return &touched.deals;
    default:
        return nullptr;
    }
}

Result<std::vector<std::int64_t>> idsOf(sqlite3 *database, const OwnRows &own, std::int64_t customer)
{
    auto read = Statement::prepare(database, own.sql);
    LEADBOOK_TRY(read);
    read->bind(1, customer);
    std::vector<std::int64_t> ids;
    for (;;) {
        auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        ids.push_back(read->integer(0));
    }
    std::ranges::sort(ids);
    return ids;
}

/// The rows that imports made in bulk: they have few ranges, whatever the number of rows.
Status findMade(sqlite3 *database, RecordTable table, const std::vector<std::int64_t> &ids,
                TouchedByChange &touched)
{
    auto read =
        Statement::prepare(database, "SELECT g.change, g.first, g.last FROM (SELECT DISTINCT change FROM "
                                     "change_receipt) r JOIN change_range g ON g.change = r.change WHERE "
                                     "g.record_table = ?1 AND g.first <= ?3 AND g.last >= ?2");
    LEADBOOK_TRY(read);
    read->bind(1, sqlName(table));
    read->bind(2, ids.front());
    read->bind(3, ids.back());
    for (;;) {
        auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return {};
        const auto begin = std::ranges::lower_bound(ids, read->integer(1));
        const auto end = std::ranges::upper_bound(ids, read->integer(2));
        if (begin == end)
            continue;
        Touched &change = touched[read->integer(0)];
        RowRuns *made = madeOf(change, table);
        change.hasMadeMore = change.hasMadeMore || made == nullptr;
        for (auto id = begin; made != nullptr && id < end; ++id)
            made->add(*id);
    }
}

/// The rows that imports changed one by one: a run that reaches an id begins less than a page before it.
Status findChanged(sqlite3 *database, RecordTable table, const std::vector<std::int64_t> &ids,
                   TouchedByChange &touched)
{
    auto read = Statement::prepare(
        database, "SELECT i.change FROM change_index i WHERE i.record_table = ?1 AND i.first BETWEEN ?2 - " +
                      std::to_string(PageWriter::kRowsPerPage) +
                      " AND ?2 AND i.last >= ?2 AND i.change IN (SELECT change FROM change_receipt)");
    LEADBOOK_TRY(read);
    read->bind(1, sqlName(table));
    const bool isDeal = table == RecordTable::Deal || table == RecordTable::DealExtra;
    for (const std::int64_t id : ids) {
        read->bind(2, id);
        for (;;) {
            auto row = read->step();
            LEADBOOK_TRY(row);
            if (!*row)
                break;
            Touched &change = touched[read->integer(0)];
            (isDeal ? change.hasChangedDeals : change.hasChanged) = true;
        }
        read->reset();
    }
    return {};
}

/// The files of one change, told apart by the order in which they gave ids to the rows they made.
class FilesOfChange
{
public:
    static Result<FilesOfChange> read(sqlite3 *database, std::int64_t change)
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

    /// What each file did of @p touched, in their order.
    std::vector<RecordImport> tell(const Touched &touched) const
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

private:
    /// How many rows of a table a file made.
    using Count = std::int64_t (*)(const KeptReceipt &);
    static std::int64_t customersOf(const KeptReceipt &file) { return file.customersAdded; }
    static std::int64_t contactsOf(const KeptReceipt &file) { return file.contactsAdded; }
    static std::int64_t dealsOf(const KeptReceipt &file)
    {
        return file.into == Entity::Deal ? file.added : 0;
    }

    /// Whether file @p at made any of @p rows.
    bool hasMade(std::size_t at, RecordTable table, const RowRuns &rows, Count count) const
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

    /// The @p count ids behind the first @p skipped.
    static RowRuns part(const RowRuns &all, std::int64_t skipped, std::int64_t count)
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

    bool hasTouched(std::size_t at, const Touched &touched) const
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

    RecordImport importOf(std::size_t at, const Touched &touched) const
    {
        const KeptReceipt &file = m_receipts[at];
        return {file.change, file.file,
                file.into,   hasMade(at, RecordTable::Customer, touched.customers, &customersOf),
                file.atMs,   file.isUndone};
    }

    std::vector<KeptReceipt> m_receipts;
    std::array<RowRuns, kRecordTableNames.size()> m_ranges;
};

} // namespace

Result<std::vector<RecordImport>> readCustomerImports(sqlite3 *database, std::int64_t customer)
{
    TouchedByChange touched;
    for (const OwnRows &own : kOwnRows) {
        const auto ids = idsOf(database, own, customer);
        LEADBOOK_TRY(ids);
        if (ids->empty())
            continue;
        LEADBOOK_TRY(findMade(database, own.table, *ids, touched));
        LEADBOOK_TRY(findChanged(database, own.table, *ids, touched));
    }
    std::vector<RecordImport> imports;
    for (const auto &[change, rows] : touched) {
        const auto files = FilesOfChange::read(database, change);
        LEADBOOK_TRY(files);
        const std::vector<RecordImport> told = files->tell(rows);
        imports.insert(imports.end(), told.begin(), told.end());
    }
    return imports;
}

} // namespace leadbook
