// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/sql.h"
#include "store/sqliteerror.h"
#include "store/tablescan.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QString nextConnectionName()
{
    static std::atomic<unsigned> serial{0};
    return u"leadbook-%1"_s.arg(++serial);
}

Error missingPart(const char *sentence)
{
    return {ErrorCode::Io, QCoreApplication::translate("Store", sentence),
            QString::fromUtf8(sqlite3_version)};
}

/// Switches that hold for the connection alone and write nothing.
/// Counting every allocation under one lock takes 6 % of a large import, and nobody asks for the count.
/// Without effect once SQLite is in use.
void leaveMemoryUncounted()
{
    static std::once_flag done;
    std::call_once(done, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

Status configureConnection(sqlite3 *handle)
{
    sqlite3_extended_result_codes(handle, 1);
    // A book is only data: triggers and views that somebody put into one must not run. (TRUSTED_SCHEMA must
    // stay on: this SQLite counts the json_valid() of a CHECK as unsafe.)
    for (const int option : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                             SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(handle, option, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    LEADBOOK_TRY(allowTableScans(handle));
    // 32 MB of pages: the indexes of a large import stay in memory. KiB where negative.
    return execute(handle, "PRAGMA busy_timeout = 5000; PRAGMA cache_size = -32768");
}

} // namespace

bool hasSessionExtension()
{
    return sqlite3_compileoption_used("ENABLE_SESSION") != 0 &&
           sqlite3_compileoption_used("ENABLE_PREUPDATE_HOOK") != 0;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (!hasSessionExtension())
        return missingPart(QT_TRANSLATE_NOOP(
            "Store",
            "This system's SQLite cannot record changes; install an SQLite with the session extension."));
    leaveMemoryUncounted();
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    LEADBOOK_TRY(database->connect());
    return database;
}

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Status Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!connection.isValid())
        return missingPart(QT_TRANSLATE_NOOP(
            "Store", "Qt's SQLite driver is missing; install the package libqt6sql6-sqlite."));
    connection.setDatabaseName(m_path);
    if (!connection.open())
        return sqliteError(SQLITE_CANTOPEN, m_path + u": "_s + connection.lastError().text());
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return missingPart(
            QT_TRANSLATE_NOOP("Store", "Qt's SQLite driver is of another kind; install libqt6sql6-sqlite."));
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return configureConnection(m_handle);
}

Status Database::acceptFile()
{
    // synchronous = FULL: with NORMAL a write-ahead log is not synced at commit, so a power cut may take back
    // commits already reported as done. FULL costs one fsync a commit, and a user's edit is one commit.
    LEADBOOK_TRY(execute(m_handle, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                   "PRAGMA foreign_keys = ON; PRAGMA journal_size_limit = 67108864"));
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return {};
}

} // namespace leadbook
