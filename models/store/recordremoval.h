// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/recordtable.h"

#include <cstdint>
#include <string>
#include <vector>

namespace leadbook {

class Editor;
struct Relation;

/// Removes a record with what kRelations says is its own, one table after the other, so that the session
/// records every row.
class RecordRemoval
{
public:
    explicit RecordRemoval(Editor &editor)
        : m_editor(editor)
    {
    }

    /// As Editor::removeCustomer.
    Status removeCustomer(std::int64_t id);
    /// As Editor::removeContact.
    Status removeContact(std::int64_t id);

    /// Removes one row of any table with what is its own; references to it become NULL. What forbids its
    /// removal (OnRemoval::Kept) is told by the foreign keys.
    Status removeWithChildren(RecordTable table, std::int64_t id);

private:
    Status removeChildren(RecordTable parent, std::int64_t id);
    Status removeChildren(const Relation &relation, std::int64_t id);
    Status run(const std::string &sql, std::int64_t id);
    Result<std::vector<std::int64_t>> select(const std::string &sql, std::int64_t id);

    Editor &m_editor;
};

} // namespace leadbook
