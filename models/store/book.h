// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/change.h"
#include "store/editor.h"
#include "store/undoplan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace leadbook {

class BookLock;
class Database;
struct Erasure;

/// What `check` found.
struct CheckReport
{
    QStringList problems; ///< empty = ok; each one sentence
    QByteArray contentHash;
};

/// One .leadbook file: the only writer of it. Made, used and destroyed in one thread (the store thread). At
/// most one Book per file and machine at a time; a second open fails with ErrorCode::Busy.
class Book
{
public:
    /// Opens a book, migrating an older schema in one transaction after a backup beside it. Fails with one
    /// sentence for: no file, a folder, no right to read or write, not a book, damaged, newer than this
    /// program, open elsewhere, disk full. A failed open changes nothing.
    static Result<std::unique_ptr<Book>> open(const QString &path, const Clock &clock);
    /// Makes a new book with the current schema, the default pipeline and its five stages; fails where the
    /// file exists. The folder is made where it is missing.
    static Result<std::unique_ptr<Book>> create(const QString &path, const Clock &clock);
    ~Book();

    QString path() const;
    /// For reading in this thread.
    sqlite3 *handle() const;

    /// The name of who makes the changes from now on, for the journal; empty: not known, as at first.
    void setAuthor(const QString &name) { m_author = name; }

    /// The work of a change: writes through the Editor; an error (or a cancelled progress) takes all of it
    /// back.
    using Work = std::function<Status(Editor &)>;
    /// Runs @p work in one transaction, records it in the journal under @p label and commits. A change that
    /// wrote nothing leaves no journal entry (change.id = 0). All or nothing, also across a kill.
    Result<CommittedChange> change(const QString &label, const Work &work);

    /// Takes back the last change that is in effect; NotFound where there is none.
    Result<CommittedChange> undo(const Progress *progress = nullptr);
    /// Takes back one old change that is in effect, itself or by a redo; its first number is good for both.
    /// Conflict with a sentence that names what was edited or linked since, where @p choices have no answer.
    Result<CommittedChange> undo(std::int64_t changeId, const Progress *progress = nullptr);
    Result<CommittedChange> undo(std::int64_t changeId, const UndoChoices &choices,
                                 const Progress *progress = nullptr);
    /// What undo(changeId) has to ask for; without conflicts it needs no choices.
    Result<UndoPlan> undoPlan(std::int64_t changeId) const;
    /// Brings back what the last undo took; NotFound where nothing was undone since the last edit.
    Result<CommittedChange> redo(const Progress *progress = nullptr);
    /// The changes that undo() and redo() would act on now.
    Result<std::optional<Change>> nextUndo() const;
    Result<std::optional<Change>> nextRedo() const;
    /// Newest first; all where @p limit is 0.
    Result<std::vector<Change>> history(int limit = 0) const;

    /// What eraseCustomer() would remove; NotFound where neither tables nor journal know the customer.
    Result<Erasure> planErase(std::int64_t customer, const Progress *progress = nullptr) const;
    /// Removes the customer from tables and journal for good, see erasePerson(); then makes the file anew and
    /// empties its write-ahead log, so that nothing is left in free space. All or nothing up to there; where
    /// the file cannot be made anew (full disk, another reader) the error says to erase once more, which
    /// does.
    Result<Erasure> eraseCustomer(std::int64_t customer, const Progress *progress = nullptr);

    /// SHA-256 over all recorded tables in id order: equal content gives an equal hash, whatever the journal
    /// says.
    Result<QByteArray> contentHash() const;
    /// Integrity, foreign keys, journal readable to its end.
    Result<CheckReport> check() const;
    /// Online copy through the backup API to a file that must not exist; verified before it gets its name.
    Status backup(const QString &target, const Progress *progress = nullptr) const;
    /// Verifies @p source, then puts it at @p target, which must not be open; an existing target is kept
    /// beside it as "<name>.before-restore" and the device number is drawn anew.
    static Status restore(const QString &source, const QString &target);

private:
    Book(std::unique_ptr<BookLock> lock, std::unique_ptr<Database> database, std::int64_t device,
         const Clock &clock);
    Result<CommittedChange> revert(const Change &target, const Change &rows, const Progress *progress);
    Result<CommittedChange> revertChosen(const Change &target, const Change &edit, const UndoChoices &choices,
                                         const Progress *progress);
    Result<Change> undoTarget(std::int64_t changeId) const;
    Change revertEntry(const Change &target) const;

    std::unique_ptr<BookLock> m_lock; ///< given back after the connection is closed
    std::unique_ptr<Database> m_database;
    std::int64_t m_device;
    const Clock &m_clock;
    QString m_author;
};

} // namespace leadbook
