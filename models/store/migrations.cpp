// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/filecopy.h"
#include "store/sql.h"
#include "store/sqliteerror.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <string>

using namespace Qt::StringLiterals;

// A static library's resources are dropped by the linker unless something names them; the macro wants the
// global namespace.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace leadbook {

namespace {

constexpr qsizetype kNumberDigits = 4;

Status testForeignKeys(sqlite3 *database)
{
    auto test = Statement::prepare(database, "PRAGMA foreign_key_check");
    LEADBOOK_TRY(test);
    auto row = test->step();
    LEADBOOK_TRY(row);
    if (*row)
        return sqliteError(SQLITE_CONSTRAINT_FOREIGNKEY, QString::fromUtf8(test->text(0).data()));
    return {};
}

Status runStep(sqlite3 *database, const Migration &step)
{
    LEADBOOK_TRY(execute(database, step.script.toStdString()));
    LEADBOOK_TRY(execute(database, "PRAGMA user_version = " + std::to_string(step.version)));
    return testForeignKeys(database);
}

Error failedStep(const Migration &step, Error error)
{
    error.detail.prepend(u"schema %1: "_s.arg(step.version));
    // What a script stumbles over is no input of the user's.
    if (error.code == ErrorCode::Constraint || error.code == ErrorCode::Invalid)
        error.message = QCoreApplication::translate(
            "Store", "This book could not be brought up to date and was left as it was; restore a backup "
                     "or send us the log.");
    return error;
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    initSchemaResource();
    std::vector<Migration> steps;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({QStringView(name).left(kNumberDigits).toInt(), file.readAll()});
    }
    return steps;
}

Status migrate(sqlite3 *database, int current, std::span<const Migration> steps)
{
    auto transaction = Transaction::begin(database);
    LEADBOOK_TRY(transaction);
    for (const Migration &step : steps) {
        if (step.version <= current)
            continue;
        if (const Status done = runStep(database, step); !done)
            return failedStep(step, done.error());
    }
    return transaction->commit();
}

Result<QString> backUpBeforeMigration(sqlite3 *database, const QString &path, int newest)
{
    const QString target = unusedName(u"%1.before-schema-%2"_s.arg(path).arg(newest));
    LEADBOOK_TRY(copyDatabase(database, target, nullptr));
    return target;
}

} // namespace leadbook
