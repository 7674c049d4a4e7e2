// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/today/todayqueue.h"
#include "workspace/view.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace leadbook {

/// A payment of a contract's plan that was due before the day and has not come in.
struct OverduePayment
{
    Row customer = kNoRow;
    Day due;
    Money open;       ///< what of it has not come in
    QString contract; ///< its number; may be empty
    QString currency; ///< empty: that of the book
};

/// Those of the customers that @p ask asks for, the longest overdue first. What is paid after the view's day
/// is open on it; of a part payment the rest is open. Reads them through @p database. Errors: Io, Corrupt,
/// Cancelled.
Result<std::vector<OverduePayment>> overduePayments(sqlite3 *database, const View &view, const TodayAsk &ask);

} // namespace leadbook
