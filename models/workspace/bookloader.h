// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"

#include <QString>

namespace leadbook {

/// Makes the snapshot of a book from its file. Called in the store thread, so that nothing is written
/// meanwhile; opens read connections of its own for the threads it uses.
class BookLoader
{
public:
    /// Amounts of no day count by the rates of @p today, without one by the newest.
    explicit BookLoader(QString path, Day today = {})
        : m_path(std::move(path))
        , m_today(today)
    {
    }

    /// The first @p rows customers with their contacts, complete = false: something to look at within
    /// milliseconds.
    Result<SnapshotPtr> loadFirst(int rows) const;
    /// Everything, read by several threads. Progress counts steps.
    Result<std::shared_ptr<Snapshot>> loadAll(const Progress &progress) const;

private:
    QString m_path;
    Day m_today;
};

} // namespace leadbook
