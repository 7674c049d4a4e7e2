// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newbook.h"

#include "store/bookfile.h"
#include "store/database.h"
#include "store/deviceid.h"
#include "store/filecopy.h"
#include "store/idcounters.h"
#include "store/migrations.h"
#include "store/placefile.h"
#include "store/sql.h"
#include "store/sqliteerror.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <string>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct DefaultStage
{
    const char *name;
    double chance;
};

constexpr DefaultStage kDefaultStages[] = {
    {QT_TRANSLATE_NOOP("Stage", "First contact"), 0.1},
    {QT_TRANSLATE_NOOP("Stage", "Needs analysis"), 0.25},
    {QT_TRANSLATE_NOOP("Stage", "Solution design"), 0.4},
    {QT_TRANSLATE_NOOP("Stage", "Quotation"), 0.6},
    {QT_TRANSLATE_NOOP("Stage", "Signing"), 0.8},
};

Status fillNewBook(const QString &path)
{
    LEADBOOK_TRY(makePrivateFile(path));
    auto database = Database::open(path);
    LEADBOOK_TRY(database);
    sqlite3 *handle = (*database)->handle();
    // The size of pages settles with the first write: larger ones are read and cached with fewer calls.
    LEADBOOK_TRY(execute(handle, "PRAGMA page_size = " + std::to_string(kPageSize)));
    LEADBOOK_TRY(execute(handle, "PRAGMA application_id = " + std::to_string(kApplicationId)));
    LEADBOOK_TRY(migrate(handle, 0, shippedMigrations()));
    auto device = deviceNumber(handle, path);
    LEADBOOK_TRY(device);
    auto transaction = Transaction::begin(handle);
    LEADBOOK_TRY(transaction);
    LEADBOOK_TRY(insertDefaultPipeline(handle, *device));
    return transaction->commit();
}

} // namespace

Status insertDefaultPipeline(sqlite3 *database, std::int64_t device)
{
    IdCounters counters(database, device);
    auto pipeline = counters.peek(RecordTable::Pipeline);
    LEADBOOK_TRY(pipeline);
    counters.take(RecordTable::Pipeline, 1);
    auto insert = Statement::prepare(database, "INSERT INTO pipeline (id, name, position) VALUES (?, ?, 1)");
    LEADBOOK_TRY(insert);
    insert->bind(1, *pipeline);
    insert->bind(2, QStringView(QCoreApplication::translate("Stage", "Sales pipeline")));
    LEADBOOK_TRY(insert->execute());

    auto insertStage = Statement::prepare(
        database, "INSERT INTO stage (id, pipeline, name, position, chance) VALUES (?, ?, ?, ?, ?)");
    LEADBOOK_TRY(insertStage);
    int position = 0;
    for (const DefaultStage &stage : kDefaultStages) {
        auto id = counters.peek(RecordTable::Stage);
        LEADBOOK_TRY(id);
        counters.take(RecordTable::Stage, 1);
        insertStage->bind(1, *id);
        insertStage->bind(2, *pipeline);
        insertStage->bind(3, QStringView(QCoreApplication::translate("Stage", stage.name)));
        insertStage->bind(4, ++position);
        insertStage->bind(5, stage.chance);
        LEADBOOK_TRY(insertStage->execute());
    }
    return counters.store();
}

Status makeBookFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Io,
                     QCoreApplication::translate(
                         "Store", "There is a file of this name already; open it or choose another name."),
                     path};
    const QString part = path + u".part"_s;
    removeUnfinished(part);
    Status done = fillNewBook(part);
    if (done)
        done = placeFile(part, path, unusedName(path + u".left-over"_s));
    if (!done)
        removeUnfinished(part);
    return done;
}

} // namespace leadbook
