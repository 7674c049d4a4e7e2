// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/merging/storedrow.h"

namespace leadbook {

/// Moves what belongs to one record to another of its table, row by row, so that a change set holds it: for
/// customers links, deals, orders, purchases, interactions, answers, tasks, contracts, needs, files and
/// whoever refers to it; for contacts the same of theirs. What both have is kept once: the link of a contact,
/// a team member, a further number, a pair that is not the same.
class RecordMoving
{
public:
    explicit RecordMoving(Editor &editor)
        : m_editor(editor)
    {
    }

    Status moveCustomer(std::int64_t from, std::int64_t to);
    Status moveContact(std::int64_t from, std::int64_t to);
    /// Lets the rows of @p table whose @p column is @p from refer to @p to.
    Status repoint(RecordTable table, std::string_view column, std::int64_t from, std::int64_t to);
    /// Adds a phone, address ... to a record beside its main one, unless it has the value.
    Status addPoint(std::string_view owner, std::int64_t id, int kind, const QString &value);

private:
    Status moveAll(RecordTable parent, std::int64_t from, std::int64_t to);
    Status moveLinks(std::string_view column, std::int64_t from, std::int64_t to);
    Status mergeLinks(std::int64_t kept, std::int64_t removed);
    Status moveTeam(std::int64_t from, std::int64_t to);
    Status movePoints(std::string_view column, std::int64_t from, std::int64_t to);
    Status moveExtras(std::int64_t from, std::int64_t to);
    Status moveDistinct(RecordTable table, std::string_view column, std::int64_t from, std::int64_t to);
    Status set(RecordTable table, std::int64_t id, std::string_view column, std::int64_t value);

    Editor &m_editor;
};

} // namespace leadbook
