// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hash.h"
#include "store/editor.h"
#include "workspace/ownership/ownershipchange.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace leadbook {

/// Writes changes of ownership, customer after customer, within one change of the book; statements are
/// prepared once. Store thread.
class OwnershipWriter
{
public:
    /// All outlive it.
    OwnershipWriter(Editor &editor, Day today, const Progress &progress)
        : m_editor(editor)
        , m_today(today)
        , m_progress(progress)
    {
    }

    Status write(const Claim &claim);
    Status write(const PoolReturn &back);
    Status write(const HandOver &over);
    Status write(const Assignment &assigned);
    Status write(const Release &release);

    const OwnershipOutcome &outcome() const { return m_outcome; }

private:
    /// Whose the customer is: 0 nobody's; absent where it is gone.
    Result<std::optional<std::int64_t>> ownerOf(std::int64_t customer);
    Status verifyOwner(std::int64_t owner);
    Status give(std::int64_t customer, std::int64_t owner);
    /// The same where the customer is nobody's.
    Status giveFromPool(std::int64_t customer, std::int64_t owner);
    /// @p to 0: to the pool, for @p reason.
    Status handOverOne(std::int64_t customer, std::int64_t to, const QString &reason = {});
    Status giveToPool(std::int64_t customer, const QString &reason);
    /// What @p from has open with customers of others, or without a customer; @p to 0: to nobody.
    Status handOverRest(std::int64_t from, std::int64_t to);
    Status retire(std::int64_t owner);
    /// The customers of @p owner.
    Result<std::vector<std::int64_t>> customersOf(std::int64_t owner);
    /// How many more customers @p owner may claim; absent: as many as there are.
    Result<std::optional<std::int64_t>> roomOf(std::int64_t owner);
    /// Ids of @p sql with up to two parameters.
    Result<std::vector<std::int64_t>> ids(std::string_view sql, std::int64_t first, std::int64_t second = 0);
    Status setOwner(RecordTable table, const std::vector<std::int64_t> &rows, std::int64_t owner);
    /// Before each customer: cancelled, or how far it is.
    Status tell(std::size_t total);

    Editor &m_editor;
    Day m_today;
    const Progress &m_progress;
    OwnershipOutcome m_outcome;
    std::int64_t m_done = 0;
    std::unordered_map<std::string, Statement, StringHash, std::equal_to<>> m_queries;
};

} // namespace leadbook
