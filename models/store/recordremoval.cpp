// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordremoval.h"

#include "store/editor.h"
#include "store/relations.h"
#include "store/sql.h"

#include <algorithm>
#include <string>

namespace leadbook {

namespace {

bool hasChildren(RecordTable table)
{
    return std::any_of(kRelations.begin(), kRelations.end(),
                       [table](const Relation &relation) { return relation.parent == table; });
}

} // namespace

Status RecordRemoval::removeCustomer(std::int64_t id)
{
    auto contacts = select("SELECT DISTINCT contact FROM customer_contact WHERE customer = ?", id);
    LEADBOOK_TRY(contacts);
    LEADBOOK_TRY(removeWithChildren(RecordTable::Customer, id));
    for (const std::int64_t contact : *contacts) {
        auto others = select("SELECT id FROM customer_contact WHERE contact = ? LIMIT 1", contact);
        LEADBOOK_TRY(others);
        if (others->empty())
            LEADBOOK_TRY(removeWithChildren(RecordTable::Contact, contact));
    }
    return {};
}

Status RecordRemoval::removeContact(std::int64_t id)
{
    auto selves = select("SELECT c.id FROM customer_contact l JOIN customer c ON c.id = l.customer "
                         "WHERE l.contact = ? AND c.kind = 1",
                         id);
    LEADBOOK_TRY(selves);
    for (const std::int64_t customer : *selves)
        LEADBOOK_TRY(removeWithChildren(RecordTable::Customer, customer));
    return removeWithChildren(RecordTable::Contact, id);
}

Status RecordRemoval::removeWithChildren(RecordTable table, std::int64_t id)
{
    LEADBOOK_TRY(removeChildren(table, id));
    return m_editor.remove(table, id);
}

Status RecordRemoval::removeChildren(RecordTable parent, std::int64_t id)
{
    for (const Relation &relation : kRelations) {
        if (relation.parent == parent)
            LEADBOOK_TRY(removeChildren(relation, id));
    }
    return {};
}

Status RecordRemoval::removeChildren(const Relation &relation, std::int64_t id)
{
    const std::string child = quoted(sqlName(relation.child));
    const std::string column = quoted(relation.column);
    if (relation.rule == OnRemoval::Cleared)
        return run("UPDATE " + child + " SET " + column + " = NULL WHERE " + column + " = ?", id);
    if (relation.rule == OnRemoval::Kept)
        return {}; // the foreign key tells
    if (!hasChildren(relation.child))
        return run("DELETE FROM " + child + " WHERE " + column + " = ?", id);
    auto children = select("SELECT id FROM " + child + " WHERE " + column + " = ?", id);
    LEADBOOK_TRY(children);
    for (const std::int64_t row : *children)
        LEADBOOK_TRY(removeWithChildren(relation.child, row));
    return {};
}

Status RecordRemoval::run(const std::string &sql, std::int64_t id)
{
    auto statement = m_editor.cached(sql);
    LEADBOOK_TRY(statement);
    (*statement)->bind(1, id);
    return (*statement)->execute();
}

Result<std::vector<std::int64_t>> RecordRemoval::select(const std::string &sql, std::int64_t id)
{
    auto statement = m_editor.cached(sql);
    LEADBOOK_TRY(statement);
    (*statement)->bind(1, id);
    std::vector<std::int64_t> ids;
    auto row = (*statement)->step();
    for (; row && *row; row = (*statement)->step())
        ids.push_back((*statement)->integer(0));
    (*statement)->reset();
    LEADBOOK_TRY(row);
    return ids;
}

} // namespace leadbook
