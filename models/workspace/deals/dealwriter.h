// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hash.h"
#include "store/editor.h"
#include "workspace/deals/dealwork.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace leadbook {

/// What an edit has to know of a deal as the book has it.
struct StoredDeal
{
    std::int64_t id = 0;
    std::int64_t pipeline = 0;
    std::int64_t stage = 0; ///< 0: not told
    DealOutcome outcome = DealOutcome::Open;
    Day opened;
    Day closed;
    std::int64_t owner = 0; ///< 0: nobody
    QString title;
};

/// A stage as the book has it.
struct StoredStage
{
    std::int64_t id = 0;
    std::int64_t pipeline = 0;
    QString name;
    std::vector<FieldId> required;
};

/// Writes deals, one after the other, within one change of the book. Store thread.
class DealWriter
{
public:
    /// @p editor outlives it.
    DealWriter(Editor &editor, DealStamp stamp)
        : m_editor(editor)
        , m_stamp(std::move(stamp))
    {
    }

    /// NotFound where the deal is gone.
    Result<StoredDeal> deal(std::int64_t id);
    Result<StoredStage> stage(std::int64_t id);
    /// The first stage of @p pipeline; Constraint where it has none.
    Result<std::int64_t> firstStage(std::int64_t pipeline);

    /// As addDeal().
    Status add(const NewDeal &wanted);
    /// As editDeals(), without a look at what the values make of the deal.
    Status write(std::int64_t deal, std::span<const DealValue> values);
    /// Writes the values and sees to it that the days follow each other and that moves follow the days.
    Status edit(const DealChanges &changes);
    /// As moveDeals().
    Status enter(const DealChanges &changes, const StoredStage &to);
    Status decide(const DealChanges &changes, DealOutcome outcome);
    Status reopen(std::int64_t id);
    Status remove(std::int64_t id);
    Status correctMove(std::int64_t move, Day day);

private:
    Result<Cell> cellOf(const DealValue &value);
    /// The id of the row of @p table that @p value means, by id or name; a new row where the name is new.
    Result<QVariant> idOf(RecordTable table, const QVariant &value);
    /// The row of @p table called @p name; 0 where there is none.
    Result<std::int64_t> findNamed(RecordTable table, const QString &name);
    Status verifyDays(const StoredDeal &deal);
    /// Moves on @p before that belong to the opening or the decision go to @p now.
    Status followDay(std::int64_t deal, Day before, Day now, bool isOutcome);
    Status verifyRequired(std::int64_t deal, const StoredStage &stage);
    /// Where no move says that the deal is in the stage it is in, makes one, so that this is not lost.
    Status keepStage(const StoredDeal &deal);
    /// One row of stage_change; @p stage 0: the outcome.
    Status addMove(const StoredDeal &deal, std::int64_t stage, Day day);
    Result<std::int64_t> mover(const StoredDeal &deal);
    /// Where @p sql finds a row for @p id, reads it.
    Result<bool> readRow(std::string_view sql, std::int64_t id,
                         const std::function<void(const Statement &)> &read);

    Editor &m_editor;
    DealStamp m_stamp;
    std::optional<std::int64_t> m_author; ///< their owner row, 0: none; absent: not looked for yet
    std::unordered_map<std::string, Statement, StringHash, std::equal_to<>> m_queries;
};

} // namespace leadbook
