// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

struct sqlite3;

namespace leadbook {

/// One step of the schema: the script that leads to schema number @p version from the one before it.
struct Migration
{
    int version = 0;
    QByteArray script; ///< SQL, UTF-8
};

/// The steps in the resources, ":/schema/NNNN_*.sql", ascending by NNNN.
std::vector<Migration> shippedMigrations();

/// Runs the steps above @p current, all in one transaction together with user_version; where one fails, the
/// database is as it was. Foreign keys must be off, as in a fresh connection; they are tested after each
/// step.
Status migrate(sqlite3 *database, int current, std::span<const Migration> steps);

/// The schema number that the last step leads to.
inline int newestSchema(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

/// Copies the file of an older schema to "<path>.before-schema-N" (N = the newest), before it is migrated.
/// Returns the copy's path.
Result<QString> backUpBeforeMigration(sqlite3 *database, const QString &path, int newest);

} // namespace leadbook
