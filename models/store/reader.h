// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QString>

#include <cstdint>
#include <memory>

struct sqlite3;

namespace leadbook {

/// A connection to a book that only reads, for a worker thread: opened, used and destroyed in one thread,
/// beside the Book that writes and any number of others. Statement::prepare(handle(), …) reads through it.
class ReadConnection
{
public:
    /// Fails as an SQLite open fails; the book itself was tested when its Book was opened.
    static Result<ReadConnection> open(const QString &path);

    /// From now on a statement that runs ends with Cancelled, within a millisecond or so, once @p progress is
    /// cancelled; it must outlive the connection.
    void stopWith(const Progress &progress);

    sqlite3 *handle() const { return m_handle.get(); }

    /// Begins a read transaction: until end() every statement sees the book as it is now, whatever is written
    /// meanwhile. Returns the id of the newest change seen (0 where there is none), so that several
    /// connections can make sure that they see the same.
    Result<std::int64_t> begin();
    /// Ends it; statements must have been reset. Long reads keep the write-ahead log from shrinking.
    Status end();

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    explicit ReadConnection(std::unique_ptr<sqlite3, Close> handle)
        : m_handle(std::move(handle))
    {
    }
    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace leadbook
