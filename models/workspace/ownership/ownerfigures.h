// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "core/result.h"

#include <QString>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// An owner and what is in their hands.
struct OwnerFigures
{
    std::int64_t id = 0; ///< 0: the unassigned pool, without a name
    QString name;
    QString teamLead;
    QString region;
    QString email;
    bool active = true;
    std::int64_t customers = 0;
    std::int64_t openDeals = 0;
    Money openValue; ///< sum over open deals; not known where none has an amount
    std::int64_t overdue =
        0; ///< open tasks due before today; without an owner they are the customer's owner's
};

/// The owners of the book, the active ones first, by name, and after them the pool, always there: customers,
/// open deals and overdue tasks of nobody. Any thread with its own connection.
Result<std::vector<OwnerFigures>> readOwnerFigures(sqlite3 *database, Day today);
/// The same of the book @p path, for a worker.
Result<std::vector<OwnerFigures>> readOwnerFigures(const QString &path, Day today);

} // namespace leadbook
