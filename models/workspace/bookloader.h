// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit BookLoader(QString path)
        : m_path(std::move(path))
    {
    }

    /// The first @p rows customers with their contacts, complete = false: something to look at within
    /// milliseconds.
    Result<SnapshotPtr> loadFirst(int rows) const;
    /// Everything, read by several threads. Progress counts steps.
    Result<std::shared_ptr<Snapshot>> loadAll(const Progress &progress) const;

private:
    QString m_path;
};

} // namespace leadbook
