// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include "store/sql.h"
#include "store/sqliteerror.h"
#include "store/tablescan.h"

#include <sqlite3.h>

#include <utility>

namespace leadbook {

void ReadConnection::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Result<ReadConnection> ReadConnection::open(const QString &path)
{
    sqlite3 *raw = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<sqlite3, Close> handle(raw);
    if (code != SQLITE_OK)
        return sqliteError(code, path);
    sqlite3_extended_result_codes(raw, 1);
    // 8 MB of pages: each connection reads its columns once, from front to back.
    LEADBOOK_TRY(
        execute(raw, "PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; PRAGMA cache_size = -8192"));
    LEADBOOK_TRY(allowTableScans(raw));
    return ReadConnection(std::move(handle));
}

void ReadConnection::stopWith(const Progress &progress)
{
    constexpr int kBetweenLooks = 10'000; // of SQLite's instructions
    const auto look = [](void *of) { return static_cast<const Progress *>(of)->isCancelled() ? 1 : 0; };
    sqlite3_progress_handler(handle(), kBetweenLooks, look, const_cast<Progress *>(&progress));
}

Result<std::int64_t> ReadConnection::begin()
{
    LEADBOOK_TRY(execute(handle(), "BEGIN"));
    // A read transaction starts with its first read, not with BEGIN.
    auto newest = queryInteger(handle(), "SELECT max(id) FROM change");
    if (!newest)
        LEADBOOK_TRY(end());
    return newest;
}

Status ReadConnection::end()
{
    if (sqlite3_get_autocommit(handle()) != 0)
        return {};
    return execute(handle(), "COMMIT");
}

} // namespace leadbook
