// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/settings/bookproperties.h"

#include "core/text.h"
#include "store/reader.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Counted
{
    const char *sql;
    std::int64_t BookProperties::*count;
};

constexpr Counted kCounts[] = {
    {"SELECT count(*) FROM customer", &BookProperties::customers},
    {"SELECT count(*) FROM contact", &BookProperties::contacts},
    {"SELECT count(*) FROM deal", &BookProperties::deals},
    {"SELECT count(*) FROM interaction", &BookProperties::interactions},
    {"SELECT count(*) FROM purchase", &BookProperties::purchases},
    {"SELECT count(*) FROM change", &BookProperties::changes},
    {"SELECT sum(length(bytes)) FROM change_page", &BookProperties::journalBytes},
};

void describeFile(const QString &path, BookProperties &properties)
{
    const QFileInfo file(path);
    properties.path = file.absoluteFilePath();
    for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        properties.bytes += QFileInfo(path + suffix).size();
    const QDateTime birth = file.birthTime();
    if (birth.isValid())
        properties.createdMs = birth.toMSecsSinceEpoch();
    properties.backups = findBackups(path);
}

Status describeChanges(sqlite3 *database, BookProperties &properties)
{
    auto ends = Statement::prepare(
        database, "SELECT (SELECT at_ms FROM change ORDER BY id LIMIT 1), at_ms, label FROM change "
                  "ORDER BY id DESC LIMIT 1");
    LEADBOOK_TRY(ends);
    const auto row = ends->step();
    LEADBOOK_TRY(row);
    if (!*row)
        return {};
    const std::int64_t first = ends->integer(0);
    properties.createdMs = std::min(properties.createdMs.value_or(first), first);
    properties.lastChangeMs = ends->integer(1);
    properties.lastChange = toQString(ends->text(2));
    return {};
}

} // namespace

Result<BookProperties> readBookProperties(const QString &path, const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    BookProperties properties;
    describeFile(path, properties);
    const auto schema = queryInteger(connection->handle(), "PRAGMA user_version");
    LEADBOOK_TRY(schema);
    properties.schema = static_cast<int>(*schema);
    for (const Counted &counted : kCounts) {
        const auto count = queryInteger(connection->handle(), counted.sql);
        LEADBOOK_TRY(count);
        properties.*counted.count = *count;
    }
    LEADBOOK_TRY(describeChanges(connection->handle(), properties));
    return properties;
}

} // namespace leadbook
