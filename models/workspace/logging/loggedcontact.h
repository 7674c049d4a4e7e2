// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "domain/quicklog/quicklog.h"
#include "store/book.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace leadbook {

/// A contact to write down, as its line said it and the user corrected it.
struct LoggedContact
{
    QuickLog said;
    std::optional<std::int64_t> contact; ///< the person; absent: not said
    bool completesPrevious = true;       ///< what was to be done next is done by it
    QString plainAction;                 ///< title of a next action that is a day without words
};

/// What is known of a customer's need: its newest row.
struct StoredNeed
{
    std::optional<int> level; ///< as judged; absent: follows from the evidence
    QString product;
    QString usage;
    std::optional<std::int64_t> budget; ///< ten-thousandths
    std::optional<std::int64_t> wantedDay;
    QString decisionMaker;

    /// 1 unclear, 2 partly, 3 clear (grading.md).
    int effectiveLevel() const;
};

/// The newest need of @p customer, empty where there is none. Any thread with its own connection.
Result<StoredNeed> readNeed(sqlite3 *database, std::int64_t customer);

/// @p known with what was @p said laid over it: evidence adds up, and a judgement is never lowered by it.
StoredNeed withEvidence(const StoredNeed &known, const NeedEvidence &said);

/// The level of need of @p customer in the book @p path once @p said is written; absent where nothing is said
/// of it. For a worker.
std::optional<int> needLevelAfter(const QString &path, std::int64_t customer, const NeedEvidence &said);

/// The same for each of @p customers; empty where nothing is said of it.
std::vector<std::optional<int>>
needLevelsAfter(const QString &path, const std::vector<std::int64_t> &customers, const NeedEvidence &said);

/// The work of the one change that writes @p logged for each of @p customers: the contact (unless the line
/// only plans), the next action, the need. NotFound for a customer who is gone, Invalid where there is
/// nothing to write; Cancelled by @p progress, which counts customers.
Book::Work logContact(std::vector<std::int64_t> customers, LoggedContact logged,
                      std::shared_ptr<const Progress> progress);

/// The label of that change: @p name is the customer's where it is one.
QString logLabel(const QString &name, std::size_t customers);

} // namespace leadbook
