// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/book.h"

#include "store/bookfile.h"
#include "store/booklock.h"
#include "store/changerecorder.h"
#include "store/database.h"
#include "store/deviceid.h"
#include "store/journalreader.h"
#include "store/migrations.h"
#include "store/newbook.h"
#include "store/sql.h"
#include "store/sqliteerror.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <utility>

namespace leadbook {

namespace {

Status upgrade(Database &database, int schema, std::span<const Migration> steps)
{
    if (schema == newestSchema(steps))
        return {};
    auto backup = backUpBeforeMigration(database.handle(), database.path(), newestSchema(steps));
    LEADBOOK_TRY(backup);
    Status done = migrate(database.handle(), schema, steps);
    if (!done)
        QFile::remove(*backup); // the book itself is as it was
    return done;
}

/// Commits a change; names a reference to a record that does not exist.
Status commitChange(sqlite3 *database, Transaction &transaction)
{
    Status done = transaction.commit();
    if (done || sqlite3_extended_errcode(database) != SQLITE_CONSTRAINT_FOREIGNKEY)
        return done;
    Error error{ErrorCode::Constraint,
                QCoreApplication::translate("Store",
                                            "Some of these records refer to others that do not exist, so "
                                            "nothing was changed; add or keep those first."),
                done.error().detail};
    auto test = Statement::prepare(database, "PRAGMA foreign_key_check");
    if (test && test->step().value_or(false))
        error.detail += QStringLiteral(" %1 %2 -> %3")
                            .arg(QString::fromUtf8(test->text(0).data()), QString::number(test->integer(1)),
                                 QString::fromUtf8(test->text(2).data()));
    return error;
}

} // namespace

Book::Book(std::unique_ptr<BookLock> lock, std::unique_ptr<Database> database, std::int64_t device,
           const Clock &clock)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_device(device)
    , m_clock(clock)
{
}

Book::~Book() = default;

Result<std::unique_ptr<Book>> Book::open(const QString &path, const Clock &clock)
{
    const std::vector<Migration> steps = shippedMigrations();
    LEADBOOK_TRY(inspectBookFile(path, newestSchema(steps)));
    auto lock = BookLock::take(path);
    LEADBOOK_TRY(lock);
    const QString real = QFileInfo(path).canonicalFilePath();
    auto database = Database::open(real);
    LEADBOOK_TRY(database);
    sqlite3 *handle = (*database)->handle();
    auto schema = inspectBook(handle, newestSchema(steps));
    LEADBOOK_TRY(schema);
    LEADBOOK_TRY(upgrade(**database, *schema, steps));
    LEADBOOK_TRY((*database)->acceptFile());
    auto device = deviceNumber(handle, real);
    LEADBOOK_TRY(device);
    return std::unique_ptr<Book>(new Book(std::move(*lock), std::move(*database), *device, clock));
}

Result<std::unique_ptr<Book>> Book::create(const QString &path, const Clock &clock)
{
    const QFileInfo file(path);
    if (!QDir().mkpath(file.absolutePath()))
        return sqliteError(SQLITE_CANTOPEN, file.absolutePath());
    {
        auto lock = BookLock::take(path);
        LEADBOOK_TRY(lock);
        LEADBOOK_TRY(makeBookFile(file.absoluteFilePath()));
    }
    return open(path, clock);
}

QString Book::path() const
{
    return m_database->path();
}

sqlite3 *Book::handle() const
{
    return m_database->handle();
}

Result<CommittedChange> Book::change(const QString &label, const Work &work)
{
    auto transaction = Transaction::begin(handle());
    LEADBOOK_TRY(transaction);
    auto recorder = ChangeRecorder::begin(handle(), m_device);
    LEADBOOK_TRY(recorder);
    {
        // Rows may come in any order; what is missing at the end fails the commit.
        LEADBOOK_TRY(execute(handle(), "PRAGMA defer_foreign_keys = ON"));
        Editor editor(handle(), **recorder);
        LEADBOOK_TRY(work(editor));
    }
    if ((*recorder)->hasOpenRange())
        return sqliteError(SQLITE_MISUSE, QStringLiteral("a bulk insert was left open"));
    Change entry;
    entry.label = label;
    entry.atMs = m_clock.nowMs();
    auto written = (*recorder)->finish(entry);
    LEADBOOK_TRY(written);
    recorder->reset();
    if (written->change.id != 0)
        LEADBOOK_TRY(commitChange(handle(), *transaction));
    return written;
}

Result<std::optional<Change>> Book::nextUndo() const
{
    return leadbook::nextUndo(handle());
}

Result<std::optional<Change>> Book::nextRedo() const
{
    return leadbook::nextRedo(handle());
}

Result<std::vector<Change>> Book::history(int limit) const
{
    return readHistory(handle(), limit);
}

} // namespace leadbook
