// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "workspace/deals/quotework.h"

#include <QString>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// One move of a deal, as it was recorded.
struct RecordedMove
{
    std::int64_t id = 0;
    std::int64_t stage = 0;    ///< 0: the move to the outcome, or a stage that was removed since
    QString name;              ///< of the stage as written; empty where there is none
    Day day;                   ///< no day: not known
    QString owner;             ///< who moved it; empty: not known
    std::int64_t momentMs = 0; ///< UTC; 0: not known
};

/// A version of the deal's quote.
struct RecordedQuote
{
    std::int64_t id = 0;
    int version = 0;
    QuoteText text;
};

/// What hangs on one deal beside its own fields, which the snapshot has.
struct DealRecord
{
    std::int64_t id = 0;
    QString key;
    QString notes;
    std::vector<RecordedMove> moves;   ///< in the order of recording
    std::vector<RecordedQuote> quotes; ///< newest version first
    std::vector<DealLine> lines;       ///< in their order
};

/// Reads the record of @p deal; NotFound where there is none. Any thread with its own connection.
Result<DealRecord> readDealRecord(sqlite3 *database, std::int64_t deal);

/// The deal that the other system calls @p key, in the book at @p path, through a connection of its own;
/// NotFound where there is none.
Result<std::int64_t> findDealByKey(const QString &path, const QString &key);

} // namespace leadbook
