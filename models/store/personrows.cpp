// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personrows.h"

#include "store/changesetreader.h"
#include "store/journalreader.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <map>
#include <string>
#include <utility>

namespace leadbook {

namespace {

using Key = std::pair<RecordTable, std::int64_t>;

/// What one change did that may tell of a merge.
struct MergeSigns
{
    std::vector<Key> removed;               ///< customers and contacts
    std::vector<std::pair<Key, Key>> moved; ///< owned rows: from whom to whom
    bool isMerge = false;                   ///< it says so, and changed a field of the person
};

bool isPerson(RecordTable table)
{
    return table == RecordTable::Customer || table == RecordTable::Contact;
}

} // namespace

Result<std::array<int, kRelations.size()>> relationColumns(sqlite3 *database)
{
    auto find = Statement::prepare(database, "SELECT cid FROM pragma_table_info(?) WHERE name = ?");
    LEADBOOK_TRY(find);
    std::array<int, kRelations.size()> columns{};
    for (std::size_t i = 0; i < kRelations.size(); ++i) {
        find->reset();
        find->bind(1, sqlName(kRelations[i].child));
        find->bind(2, kRelations[i].column);
        auto row = find->step();
        LEADBOOK_TRY(row);
        columns[i] = *row ? static_cast<int>(find->integer(0)) : -1;
    }
    return columns;
}

std::array<std::int64_t, 2> idsIn(const ChangesetReader &reader, int column)
{
    std::array<std::int64_t, 2> ids{};
    if (column < 0 || column >= reader.columns())
        return ids;
    const std::array values{reader.oldValue(column), reader.newValue(column)};
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (const auto *id = values[i] ? std::get_if<std::int64_t>(&*values[i]) : nullptr)
            ids[i] = *id;
    }
    return ids;
}

/// Grows the set until nothing more hangs on it.
class PersonSearch
{
public:
    PersonSearch(sqlite3 *database, const Progress *progress)
        : m_database(database)
        , m_progress(progress)
    {
    }

    Result<PersonRows> run(std::span<const std::int64_t> customers)
    {
        auto columns = relationColumns(m_database);
        LEADBOOK_TRY(columns);
        m_columns = *columns;
        for (const std::int64_t customer : customers)
            LEADBOOK_TRY(add(RecordTable::Customer, customer));
        for (std::size_t before = 0; before != m_size;) {
            before = m_size;
            LEADBOOK_TRY(growByJournal());
            LEADBOOK_TRY(growByContacts());
            if (m_progress != nullptr && m_progress->isCancelled())
                return cancelledError();
        }
        for (const std::int64_t customer : customers) {
            auto isThere = exists({RecordTable::Customer, customer});
            LEADBOOK_TRY(isThere);
            if (!*isThere && !m_inJournal.contains(customer))
                return Error{ErrorCode::NotFound,
                             QCoreApplication::translate(
                                 "Store", "There is no such customer, nor was there one in the history."),
                             {}};
        }
        LEADBOOK_TRY(noteRanges());
        return std::move(m_found);
    }

private:
    Result<bool> exists(Key key)
    {
        auto known = m_exists.find(key);
        if (known == m_exists.end()) {
            auto read = Statement::prepare(m_database,
                                           "SELECT 1 FROM " + quoted(sqlName(key.first)) + " WHERE id = ?");
            LEADBOOK_TRY(read);
            read->bind(1, key.second);
            auto row = read->step();
            LEADBOOK_TRY(row);
            known = m_exists.emplace(key, *row).first;
        }
        return known->second;
    }

    /// Adds a row with all rows of the tables that are its own.
    Status add(RecordTable table, std::int64_t id)
    {
        if (!m_found.m_rows[static_cast<std::size_t>(table)].insert(id).second)
            return {};
        ++m_size;
        for (const Relation &relation : kRelations) {
            if (relation.parent != table || relation.rule != OnRemoval::Owned)
                continue;
            auto ids = select("SELECT id FROM " + quoted(sqlName(relation.child)) + " WHERE " +
                                  quoted(relation.column) + " = ?",
                              id);
            LEADBOOK_TRY(ids);
            for (const std::int64_t child : *ids)
                LEADBOOK_TRY(add(relation.child, child));
        }
        if (table != RecordTable::CustomerContact)
            return {};
        auto contacts = select("SELECT contact FROM customer_contact WHERE id = ?", id);
        LEADBOOK_TRY(contacts);
        m_contacts.insert(contacts->begin(), contacts->end());
        return {};
    }

    Result<std::vector<std::int64_t>> select(const std::string &sql, std::int64_t id)
    {
        auto known = m_selects.find(sql);
        if (known == m_selects.end()) {
            auto read = Statement::prepare(m_database, sql);
            LEADBOOK_TRY(read);
            known = m_selects.emplace(sql, *std::move(read)).first;
        }
        Statement &read = known->second;
        read.reset();
        read.bind(1, id);
        std::vector<std::int64_t> ids;
        while (true) {
            auto row = read.step();
            LEADBOOK_TRY(row);
            if (!*row)
                return ids;
            ids.push_back(read.integer(0));
        }
    }

    /// The contacts of the links found that no other customer has.
    Status growByContacts()
    {
        for (const std::int64_t contact : std::set(m_contacts)) {
            auto customers = select("SELECT customer FROM customer_contact WHERE contact = ?", contact);
            LEADBOOK_TRY(customers);
            bool isShared = false;
            for (const std::int64_t customer : *customers)
                isShared = isShared || !m_found.holds(RecordTable::Customer, customer);
            if (!isShared)
                LEADBOOK_TRY(add(RecordTable::Contact, contact));
        }
        return {};
    }

    Status growByJournal()
    {
        auto pages = Statement::prepare(m_database, "SELECT p.change, p.bytes, c.label FROM change_page p "
                                                    "JOIN change c ON c.id = p.change ORDER BY p.id");
        LEADBOOK_TRY(pages);
        std::map<std::int64_t, MergeSigns> merges;
        while (true) {
            auto more = pages->step();
            LEADBOOK_TRY(more);
            if (!*more)
                break;
            MergeSigns &signs = merges[pages->integer(0)];
            const bool saysMerge = pages->text(2).starts_with("Merge %1\x1f");
            ChangesetReader reader(pages->blob(1));
            while (true) {
                auto row = reader.next();
                LEADBOOK_TRY(row);
                if (!*row)
                    break;
                LEADBOOK_TRY(look(reader, pages->integer(0), signs));
                signs.isMerge = signs.isMerge || (saysMerge && changesPerson(reader));
            }
        }
        for (const auto &[change, signs] : merges)
            LEADBOOK_TRY(growByMerge(signs));
        return {};
    }

    Status look(const ChangesetReader &reader, std::int64_t change, MergeSigns &signs)
    {
        const ChangesetRow &row = reader.row();
        for (std::size_t i = 0; i < kRelations.size(); ++i) {
            const Relation &relation = kRelations[i];
            if (relation.child != row.table || relation.rule != OnRemoval::Owned)
                continue;
            const auto [before, after] = idsIn(reader, m_columns[i]);
            if (before != 0 && after != 0 && isPerson(relation.parent))
                signs.moved.emplace_back(Key{relation.parent, before}, Key{relation.parent, after});
            if (m_found.holds(row.table, row.id) ||
                !(m_found.holds(relation.parent, before) || m_found.holds(relation.parent, after)))
                continue;
            auto isThere = exists({row.table, row.id});
            LEADBOOK_TRY(isThere);
            if (!*isThere) // else it is another's now
                LEADBOOK_TRY(add(row.table, row.id));
        }
        if (isPerson(row.table) && row.operation == RowOperation::Delete)
            signs.removed.emplace_back(row.table, row.id);
        if (!m_found.holds(row.table, row.id))
            return {};
        if (row.table == RecordTable::Customer)
            m_inJournal.insert(row.id);
        m_found.m_changes.insert(change);
        if (row.table == RecordTable::CustomerContact) {
            for (const std::int64_t contact : idsIn(reader, m_linkContact)) {
                if (contact != 0)
                    m_contacts.insert(contact);
            }
        }
        return {};
    }

    /// Whether the record changes what the person is, not only to whom it refers.
    bool changesPerson(const ChangesetReader &reader) const
    {
        const ChangesetRow &row = reader.row();
        if (!isPerson(row.table) || row.operation != RowOperation::Update ||
            !m_found.holds(row.table, row.id))
            return false;
        for (int column = 1; column < reader.columns(); ++column) {
            bool isReference = false;
            for (std::size_t i = 0; i < kRelations.size(); ++i)
                isReference = isReference || (kRelations[i].child == row.table && m_columns[i] == column);
            if (!isReference && reader.newValue(column))
                return true;
        }
        return false;
    }

    Status growByMerge(const MergeSigns &signs)
    {
        for (const Key &removed : signs.removed) {
            auto isThere = exists(removed);
            LEADBOOK_TRY(isThere);
            bool isSame = signs.isMerge;
            for (const auto &[from, to] : signs.moved)
                isSame = isSame || (from == removed && m_found.holds(to.first, to.second));
            if (isSame && !*isThere)
                LEADBOOK_TRY(add(removed.first, removed.second));
        }
        return {};
    }

    Status noteRanges()
    {
        auto read =
            Statement::prepare(m_database, "SELECT change, record_table, first, last FROM change_range");
        LEADBOOK_TRY(read);
        while (true) {
            auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                return {};
            const auto table = recordTable(read->text(1));
            if (!table)
                continue;
            const auto &rows = m_found.of(*table);
            const auto first = rows.lower_bound(read->integer(2));
            if (first != rows.end() && *first <= read->integer(3))
                m_found.m_changes.insert(read->integer(0));
        }
    }

    sqlite3 *m_database;
    const Progress *m_progress;
    PersonRows m_found;
    std::array<int, kRelations.size()> m_columns{};
    std::map<Key, bool> m_exists;
    std::set<std::int64_t> m_contacts; ///< that links of the person refer to
    std::size_t m_size = 0;
    std::set<std::int64_t> m_inJournal; ///< customers of the set that it knows
    std::map<std::string, Statement> m_selects;
    static constexpr int m_linkContact = 2; ///< customer_contact: id, customer, contact
};

Result<PersonRows> PersonRows::find(sqlite3 *database, std::span<const std::int64_t> customers,
                                    const Progress *progress)
{
    return PersonSearch(database, progress).run(customers);
}

} // namespace leadbook
