// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace leadbook {

/// One connection to one SQLite file: a named Qt Sql connection and the C handle beneath it. Made, used and
/// destroyed in one thread.
class Database
{
public:
    /// Opens @p path, an empty database where there is no file. Fails where Qt's SQLite driver is missing or
    /// the SQLite library lacks the session extension. Until acceptFile() the file stays as it is: closing
    /// does not even fold a left-over write-ahead log into it.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Sets the file up for writing: write-ahead log, durable commits, foreign keys.
    Status acceptFile();

    sqlite3 *handle() const { return m_handle; }
    QString path() const { return m_path; }
    /// Name of the QSqlDatabase, for QSqlQuery in this thread.
    QString connectionName() const { return m_connection; }

private:
    Database(QString path, QString connection);
    Status connect();

    QString m_path;
    QString m_connection;
    sqlite3 *m_handle = nullptr;
};

/// True where the SQLite library in use was built with the session extension.
bool hasSessionExtension();

} // namespace leadbook
