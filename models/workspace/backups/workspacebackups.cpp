// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/placefile.h"
#include "store/restore.h"
#include "workspace/backups/backupmaking.h"
#include "workspace/workspace.h"

#include <QFile>

// Backups of the open book and going back to one. Copies are made through connections of their own, beside
// whatever is written.

namespace leadbook {

namespace {

/// Runs @p work in @p pool.
template <typename Work, typename R = std::invoke_result_t<Work>>
QFuture<R> runOn(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

QFuture<Result<std::optional<QString>>> Workspace::backUpForToday(const BackupRules &rules)
{
    const BackupStamp stamp = stampOf(m_realClock, BackupReason::Daily);
    return runOn(m_exports,
                 [path = m_path, rules, stamp,
                  progress = m_jobs.start(tr("Backing up"))]() -> Result<std::optional<QString>> {
                     return makeDailyBackup(path, rules, stamp, progress.get());
                 });
}

QFuture<Result<QString>> Workspace::backUp(const BackupRules &rules)
{
    const BackupStamp stamp = stampOf(m_realClock, BackupReason::ByHand);
    return runOn(
        m_exports,
        [path = m_path, rules, stamp, progress = m_jobs.start(tr("Backing up"))]() -> Result<QString> {
            if (path.isEmpty())
                return StoreContext::noBook();
            return makeBackup(path, rules, stamp, progress.get());
        });
}

QFuture<Status> Workspace::backup(const QString &target, std::shared_ptr<Progress> progress)
{
    // As a task of the store thread, so that it is asked for in the order of all others.
    return m_store->run([target, progress = std::move(progress)](StoreContext &context) -> Status {
        if (!context.book)
            return StoreContext::noBook();
        return makeBackupAt(context.book->path(), target, progress.get());
    });
}

QFuture<std::vector<BackupFile>> Workspace::backups()
{
    return runOn(m_pool,
                 [path = m_path] { return path.isEmpty() ? std::vector<BackupFile>() : findBackups(path); });
}

QFuture<Result<BackupContent>> Workspace::backupContent(const QString &path,
                                                        std::shared_ptr<Progress> progress)
{
    return runOn(m_aside, [path, book = m_path, progress = std::move(progress)]() -> Result<BackupContent> {
        if (progress->isCancelled())
            return cancelledError();
        return readBackupContent(path, book, *progress);
    });
}

QFuture<Status> Workspace::verifyBackup(const QString &path, std::shared_ptr<Progress> progress)
{
    return runOn(m_aside, [path, progress = std::move(progress)]() -> Status {
        if (progress->isCancelled())
            return cancelledError();
        return leadbook::verifyBackup(path, *progress);
    });
}

QFuture<Result<QString>> Workspace::restoreBackup(const QString &source, const BackupRules &rules)
{
    const BackupStamp stamp = stampOf(m_realClock, BackupReason::BeforeRestore);
    return m_store->run([this, source, rules, stamp, shown = m_path,
                         progress = m_jobs.start(tr("Restoring"))](StoreContext &context) -> Result<QString> {
        LEADBOOK_TRY(context.writable());
        const QString path = context.book->path();
        auto kept = makeBackup(path, rules, stamp, progress.get());
        LEADBOOK_TRY(kept);
        context.book.reset();
        const Result<QString> aside = restoreBook(source, path, progress.get());
        if (aside && !aside->isEmpty())
            removeUnfinished(*aside); // the verified copy of it is kept
        auto book = Book::open(path, m_realClock);
        if (!aside && book) { // all is as it was
            context.book = *std::move(book);
            context.book->setAuthor(context.author);
            QFile::remove(*kept);
            return aside.error();
        }
        if (!book) {
            context.projection.clear();
            QMetaObject::invokeMethod(
                this, [this] { close(); }, Qt::QueuedConnection);
            return book.error();
        }
        takeBook(context, *std::move(book), shown);
        return *std::move(kept);
    });
}

} // namespace leadbook
