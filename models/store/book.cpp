// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/book.h"

#include "store/bookcheck.h"
#include "store/bookfile.h"
#include "store/booklock.h"
#include "store/changerecorder.h"
#include "store/chosenundo.h"
#include "store/contenthash.h"
#include "store/database.h"
#include "store/deviceid.h"
#include "store/filecopy.h"
#include "store/journalreader.h"
#include "store/laterchanges.h"
#include "store/migrations.h"
#include "store/newbook.h"
#include "store/personerase.h"
#include "store/restore.h"
#include "store/reverter.h"
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

Error notFound(const char *sentence)
{
    return {ErrorCode::NotFound, QCoreApplication::translate("Store", sentence), {}};
}

/// Lets rows be written in any order and deleted without SQLite looking for children one by one. Outlives the
/// transaction, within which the switch would do nothing.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(sqlite3 *database)
        : m_database(database)
    {
        sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    }
    ForeignKeysOff(const ForeignKeysOff &) = delete;
    ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;
    ~ForeignKeysOff() { sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr); }

private:
    sqlite3 *m_database;
};

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
    if ((*recorder)->isBroken())
        return sqliteError(SQLITE_IOERR, QStringLiteral("the transaction was rolled back during the change"));
    if ((*recorder)->hasOpenRange())
        return sqliteError(SQLITE_MISUSE, QStringLiteral("a bulk insert was left open"));
    Change entry;
    entry.label = label;
    entry.atMs = m_clock.nowMs();
    entry.who = m_author;
    auto written = (*recorder)->finish(entry);
    LEADBOOK_TRY(written);
    recorder->reset();
    if (written->change.id != 0)
        LEADBOOK_TRY(commitChange(handle(), *transaction));
    return written;
}

Change Book::revertEntry(const Change &target) const
{
    Change entry;
    entry.label = target.label;
    entry.atMs = m_clock.nowMs();
    entry.kind = target.kind == ChangeKind::Undo ? ChangeKind::Redo : ChangeKind::Undo;
    entry.reverts = target.id;
    entry.who = m_author;
    return entry;
}

/// Takes the entry @p target back, going by the rows of the entry @p rows.
Result<CommittedChange> Book::revert(const Change &target, const Change &rows, const Progress *progress)
{
    const ForeignKeysOff foreignKeysOff(handle());
    auto transaction = Transaction::begin(handle());
    LEADBOOK_TRY(transaction);
    auto written = Reverter(handle(), progress).run(rows, revertEntry(target));
    LEADBOOK_TRY(written);
    LEADBOOK_TRY(transaction->commit());
    return written;
}

Result<CommittedChange> Book::revertChosen(const Change &target, const Change &edit,
                                           const UndoChoices &choices, const Progress *progress)
{
    const ForeignKeysOff foreignKeysOff(handle());
    auto transaction = Transaction::begin(handle());
    LEADBOOK_TRY(transaction);
    auto recorder = ChangeRecorder::begin(handle(), m_device);
    LEADBOOK_TRY(recorder);
    auto written = ChosenUndo(handle(), **recorder, choices, progress).run(edit, revertEntry(target));
    LEADBOOK_TRY(written);
    if ((*recorder)->isBroken())
        return sqliteError(SQLITE_IOERR, QStringLiteral("the transaction was rolled back during the undo"));
    recorder->reset();
    LEADBOOK_TRY(transaction->commit());
    return written;
}

Result<Change> Book::undoTarget(std::int64_t changeId) const
{
    auto asked = readChange(handle(), changeId);
    LEADBOOK_TRY(asked);
    if (!*asked)
        return notFound(QT_TRANSLATE_NOOP("Store", "There is no such change; choose one from the history."));
    if ((*asked)->isErase())
        return notFound(QT_TRANSLATE_NOOP(
            "Store", "An erase cannot be taken back; what it removed is in no file of this book any more."));
    auto entry = entryInEffect(handle(), changeId);
    LEADBOOK_TRY(entry);
    if (!*entry)
        return notFound(QT_TRANSLATE_NOOP(
            "Store", "This entry is an undo or was taken back already; choose a change that is in effect."));
    auto target = readChange(handle(), **entry);
    LEADBOOK_TRY(target);
    return **target;
}

Result<CommittedChange> Book::undo(const Progress *progress)
{
    auto target = nextUndo();
    LEADBOOK_TRY(target);
    if (!*target)
        return notFound(QT_TRANSLATE_NOOP("Store", "There is nothing to undo; make a change first."));
    auto exact = revert(**target, **target, progress);
    if (exact || exact.error().code != ErrorCode::Conflict)
        return exact;
    return undo((*target)->id, progress);
}

Result<CommittedChange> Book::undo(std::int64_t changeId, const Progress *progress)
{
    return undo(changeId, UndoChoices(), progress);
}

Result<CommittedChange> Book::undo(std::int64_t changeId, const UndoChoices &choices,
                                   const Progress *progress)
{
    auto target = undoTarget(changeId);
    LEADBOOK_TRY(target);
    auto edit = editOf(handle(), *target);
    LEADBOOK_TRY(edit);
    auto later = LaterChanges::begin(handle(), edit->id, target->id);
    LEADBOOK_TRY(later);
    auto isTouched = later->touchSameRows();
    LEADBOOK_TRY(isTouched);
    if (!*isTouched) {
        auto exact = revert(*target, *edit, progress);
        if (exact || exact.error().code != ErrorCode::Conflict)
            return exact;
    }
    return revertChosen(*target, *edit, choices, progress);
}

Result<UndoPlan> Book::undoPlan(std::int64_t changeId) const
{
    auto target = undoTarget(changeId);
    LEADBOOK_TRY(target);
    auto edit = editOf(handle(), *target);
    LEADBOOK_TRY(edit);
    return planUndo(handle(), *edit, target->id);
}

Result<CommittedChange> Book::redo(const Progress *progress)
{
    auto target = nextRedo();
    LEADBOOK_TRY(target);
    if (!*target)
        return notFound(QT_TRANSLATE_NOOP("Store", "There is nothing to redo; undo a change first."));
    return revert(**target, **target, progress);
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

Result<Erasure> Book::planErase(std::int64_t customer, const Progress *progress) const
{
    return leadbook::planErase(handle(), std::span(&customer, 1), progress);
}

Result<Erasure> Book::eraseCustomer(std::int64_t customer, const Progress *progress)
{
    Change entry;
    entry.atMs = m_clock.nowMs();
    entry.who = m_author;
    return erasePeopleForGood(handle(), std::span(&customer, 1), entry, progress);
}

Result<QByteArray> Book::contentHash() const
{
    return hashContent(handle());
}

Result<CheckReport> Book::check() const
{
    CheckReport report;
    report.problems = findProblems(handle());
    auto hash = contentHash();
    if (hash)
        report.contentHash = *hash;
    else if (!report.problems.contains(hash.error().message))
        report.problems << hash.error().message;
    return report;
}

Status Book::backup(const QString &target, const Progress *progress) const
{
    return copyDatabase(handle(), target, progress);
}

Status Book::restore(const QString &source, const QString &target)
{
    LEADBOOK_TRY(restoreBook(source, target));
    return {};
}

} // namespace leadbook
