// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordtable.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

enum class ChangeKind : std::uint8_t
{
    Edit,
    Undo,
    Redo
};

/// One entry of the journal, as `history` lists it.
struct Change
{
    std::int64_t id = 0;
    std::int64_t atMs = 0; ///< UTC
    QString label;         ///< in the user's words
    ChangeKind kind = ChangeKind::Edit;
    std::optional<std::int64_t> reverts; ///< the change an undo takes back, or the undo a redo takes back
    /// An entry that cannot be taken back: an undo that reverts no change (see personerase.h).
    bool isErase() const { return kind == ChangeKind::Undo && !reverts; }
    std::int64_t rows = 0; ///< rows inserted, updated and deleted
    QString who;           ///< the name of who made it, as it was then; empty: not known
};

enum class RowOperation : std::uint8_t
{
    Insert,
    Update,
    Delete
};

/// Rows first..last (ids, both included, without gaps) of one table that a change touched.
struct TouchedRows
{
    RecordTable table = RecordTable::Customer;
    RowOperation operation = RowOperation::Update;
    std::int64_t first = 0;
    std::int64_t last = 0;

    friend bool operator==(const TouchedRows &, const TouchedRows &) = default;
};

/// What was written: the journal entry and the rows whose readers must look again.
struct CommittedChange
{
    Change change;
    std::vector<TouchedRows> touched;
};

} // namespace leadbook
