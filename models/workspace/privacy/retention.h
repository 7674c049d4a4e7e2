// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/record/recordwork.h"
#include "workspace/view.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// How long data of people are kept without a contact (a row of table retention_rule).
struct RetentionRule
{
    std::int64_t id = 0; ///< 0: not written yet
    QString name;
    QString filter;       ///< whom it is about; blank: everyone
    int afterDays = 1095; ///< without a contact
    QString basis;        ///< why so long, in the words of the user
    bool isActive = true;

    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

/// The rules of a book by name. Any thread with its own connection. Errors: Io, Corrupt.
Result<std::vector<RetentionRule>> readRetentionRules(sqlite3 *database);

/// Writes @p rule; id 0 makes a new one. Invalid without a name, with less than a day, or with a filter that
/// cannot be read.
RecordWork saveRetentionRule(const RetentionRule &rule);
RecordWork removeRetentionRule(const RetentionRule &rule);

/// Says the people that @p rule has due, as a filter: those of its filter whose last contact and last
/// purchase lie @p rule.afterDays days back or more; of whom neither is known, whoever came into the book so
/// long ago. What an earlier erase left is not among them.
QString dueFilter(const RetentionRule &rule);

/// A customer whose data a rule proposes to erase.
struct DuePerson
{
    std::int64_t customer = 0;
    QString name;
    std::size_t rule = 0;      ///< the first that has it due, in RetentionDue::rules
    Day since;                 ///< of the last contact or purchase, else when it came into the book
    bool wasInContact = false; ///< whether there was one
};

/// What the rules of a book propose on a day.
struct RetentionDue
{
    std::vector<RetentionRule> rules;
    std::vector<std::int64_t> counts; ///< people due, by rule; of an inactive one 0
    std::vector<QString> problems;    ///< by rule: why its filter cannot be asked; empty: it can
    std::vector<DuePerson> people;    ///< each once, longest without contact first
};

/// Asks @p rules of @p view. Nothing is erased by itself. Any thread. Errors: Cancelled.
Result<RetentionDue> retentionDue(const View &view, std::vector<RetentionRule> rules,
                                  const Progress &progress);

} // namespace leadbook
