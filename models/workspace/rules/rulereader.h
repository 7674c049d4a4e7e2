// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/rules/actionrule.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace leadbook {

/// The rules of a book: those shipped, in their order, each as the book has it or, where it has none of that
/// key, as it comes in the user's language (id 0); then the book's own, by name. One that this version cannot
/// read is left out. Errors: Io, Corrupt.
Result<std::vector<ActionRule>> readRules(sqlite3 *database);
/// The same of the book @p path, for a worker.
Result<std::vector<ActionRule>> readRules(const QString &path);

/// Writes @p rule as one change; id 0 makes a new one. Invalid where checkRule() refuses it; NotFound where
/// it is gone.
RecordWork saveRule(const ActionRule &rule);
/// Puts @p rules into use from @p today on, writing those that the book does not have; who is in use already
/// keeps its day.
RecordWork useRules(const std::vector<ActionRule> &rules, Day today);
/// Takes them out of use; what they did stays.
RecordWork stopRules(const std::vector<ActionRule> &rules);
/// Removes a rule of the book's own with what is kept of its runs.
RecordWork removeRule(const ActionRule &rule);

} // namespace leadbook
