// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hash.h"
#include "store/editor.h"
#include "workspace/editing/peopleedit.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace leadbook {

/// The records that one person of a list is kept in; 0 where there is none.
struct PersonRecords
{
    std::int64_t customer = 0;
    std::int64_t contact = 0;
    std::int64_t link = 0;
    bool isPerson = false; ///< the customer and the contact are the same human
};

/// Writes field after field of people within one change; statements are prepared once. Store thread.
class PersonWriter
{
public:
    /// @p editor outlives the writer.
    PersonWriter(Editor &editor, ListKind list, Day today)
        : m_editor(editor)
        , m_list(list)
        , m_today(today)
    {
    }

    /// The records of @p id; absent where the person is gone.
    Result<std::optional<PersonRecords>> find(std::int64_t id);
    /// Writes @p change; false where the field is a contact's and there is none.
    Result<bool> write(PersonRecords &person, const FieldEdit &change);

private:
    Result<bool> writeStored(PersonRecords &person, const FieldEdit &change);
    Result<bool> writeContact(PersonRecords &person, FieldId id, const QVariant &value);
    Status writeName(const PersonRecords &person, const QString &name);
    Status writeNamePart(const PersonRecords &person, FieldId field, const QVariant &value);
    Status makeContact(PersonRecords &person, const QString &name);
    Status writeNeed(std::int64_t customer, const QVariant &level);
    Status writeTask(std::int64_t customer, FieldId field, const QVariant &value);
    Status writeTags(std::int64_t customer, const FieldEdit &change);
    Status writeCustom(std::int64_t customer, std::int64_t field, const QVariant &value);
    Result<QVariant> ownerId(const QVariant &value);

    Status set(RecordTable table, std::string_view column, std::int64_t id, const QVariant &value);
    /// Runs a query with @p id as its only parameter up to its first row; null where there is none.
    Result<Statement *> query(std::string_view sql, std::int64_t id);

    Editor &m_editor;
    ListKind m_list;
    Day m_today;
    std::unordered_map<std::string, Statement, StringHash, std::equal_to<>> m_queries;
    std::unordered_map<QString, std::int64_t> m_owners;
};

} // namespace leadbook
