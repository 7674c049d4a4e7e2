// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "store/change.h"
#include "workspace/backups/backupcontent.h"
#include "workspace/backups/backupfiles.h"
#include "workspace/customerrecord.h"
#include "workspace/deals/dealrecord.h"
#include "workspace/generator/generatedrows.h"
#include "workspace/generator/generatoroptions.h"
#include "workspace/history/fieldhistory.h"
#include "workspace/history/historylist.h"
#include "workspace/history/undoquestions.h"
#include "workspace/import/importreceipt.h"
#include "workspace/import/importrequest.h"
#include "workspace/jobs.h"
#include "workspace/past/pastclock.h"
#include "workspace/savedviews.h"
#include "workspace/schemes/savedschemes.h"
#include "workspace/storecontext.h"
#include "workspace/storethread.h"
#include "workspace/view.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace leadbook {

struct EraseCertificate;
struct EraseRequest;
struct ExportedCounts;
struct ExportRequest;
struct ExportScope;

/// What undo and redo would do now.
struct UndoState
{
    std::optional<Change> undo;
    std::optional<Change> redo;
};

/// The one seam between the screens (or the command line) and the book: everything that reads or writes it
/// goes through here and comes back as a value. Lives in the thread that made it; no call waits. It owns the
/// store thread (the one connection that writes) and the pool of workers (analysis), and publishes one
/// immutable View after each change. Every failure is a sentence for the user in the future's Result.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(const Clock &clock, QObject *parent = nullptr);
    /// Cancels the jobs that run and waits for what cannot be cancelled.
    ~Workspace() override;

    /// Opens (or makes) a book in place of the one that is open, if any; on an error that one stays. Nothing
    /// is loaded yet.
    QFuture<Status> open(const QString &path);
    /// @p rfmScheme is the key of the shipped RFM scheme that a new book begins with, empty: the default.
    QFuture<Status> create(const QString &path, const QString &rfmScheme = {});
    /// Lets go of the book; the view becomes null.
    QFuture<Status> close();
    /// The open book's file, empty where none is.
    QString path() const { return m_path; }
    /// The file that a connection of its own reads what is shown from: the open book, or the copy of it that
    /// shows the past.
    QString dataPath() const { return m_dataPath; }

    /// Loads the view: the first rows, then everything. Each comes by viewChanged(); the future has the
    /// whole.
    QFuture<Result<ViewPtr>> load();
    /// The newest view; null before load().
    ViewPtr view() const { return m_view; }

    /// Shows the book as it had been recorded by the end of @p day, in all that is asked of it, until
    /// showToday(), another book, or close(); nothing can be written meanwhile. Invalid where @p day is today
    /// or to come; errors of a copy.
    QFuture<Result<ViewPtr>> showPast(Day day, std::shared_ptr<Progress> progress);
    /// Shows the book as it is; the view comes at once.
    QFuture<Result<ViewPtr>> showToday();
    /// The day that is shown, where it is a past one.
    std::optional<Day> pastDay() const { return m_clock.past(); }

    /// The name of who makes the changes from now on, in whichever book is open; empty: not known, as at
    /// first.
    void setAuthor(const QString &name);
    /// A recorded, undoable edit; @p work runs in the store thread. See Book::change.
    QFuture<Result<CommittedChange>> change(const QString &label, Book::Work work);
    /// Takes back @p changeId, or the last change that is in effect.
    QFuture<Result<CommittedChange>> undo(std::optional<std::int64_t> changeId = std::nullopt);
    /// Takes back @p changeId with the answers to what undoQuestions() asks.
    QFuture<Result<CommittedChange>> undo(std::int64_t changeId, const UndoChoices &choices);
    QFuture<Result<UndoQuestions>> undoQuestions(std::int64_t changeId);
    /// Puts a field back to what @p field says it was before; a change of its own.
    QFuture<Result<CommittedChange>> restore(const FieldChange &field, const StoredValue &value);
    QFuture<Result<CommittedChange>> redo();
    /// A part of the journal, what one entry did, and what became of one customer; read by workers.
    QFuture<Result<HistoryPart>> historyPart(const HistoryQuery &query, std::shared_ptr<Progress> progress);
    QFuture<Result<ChangeContent>> changeContent(std::int64_t change, std::size_t most);
    QFuture<Result<std::vector<FieldChange>>> customerHistory(std::int64_t customer);
    /// Newest first; all where @p limit is 0.
    QFuture<Result<std::vector<Change>>> history(int limit);
    /// What is kept of every import, newest first; those of undone ones too.
    QFuture<Result<std::vector<KeptReceipt>>> receipts();
    /// Plans or carries out an import as one change.
    QFuture<Result<std::vector<ImportReceipt>>> import(const ImportRequest &request,
                                                       std::shared_ptr<Progress> progress);
    /// Fills the book with synthetic rows, as one change.
    QFuture<Result<GeneratedCounts>> generate(const GeneratorOptions &options,
                                              std::shared_ptr<Progress> progress);
    /// The saved views of the book, pinned ones first.
    QFuture<Result<std::vector<SavedView>>> savedViews();
    /// The grading schemes that the book holds, newest version first.
    QFuture<Result<std::vector<SavedScheme>>> gradeSchemes();
    const UndoState &undoState() const { return m_undoState; }

    /// Everything known of one customer, read by a worker.
    QFuture<Result<CustomerRecord>> record(std::int64_t customer);
    /// The moves, quotes and product lines of one deal, read by a worker.
    QFuture<Result<DealRecord>> dealRecord(std::int64_t deal);
    QFuture<Result<CheckReport>> check();
    /// Copies the book, verified, to the file @p target, which must not exist.
    QFuture<Status> backup(const QString &target, std::shared_ptr<Progress> progress);
    /// Backs the book up into its folder, which @p rules name; the path of the backup.
    QFuture<Result<QString>> backUp(const BackupRules &rules);
    /// The same where the backup of today is due (makeDailyBackup()); absent where it is not.
    QFuture<Result<std::optional<QString>>> backUpForToday(const BackupRules &rules);
    /// The backups of the book, newest first.
    QFuture<std::vector<BackupFile>> backups();
    /// What a backup holds, and how the book of now differs from it.
    QFuture<Result<BackupContent>> backupContent(const QString &path, std::shared_ptr<Progress> progress);
    /// Whether a backup is whole; see leadbook::verifyBackup().
    QFuture<Status> verifyBackup(const QString &path, std::shared_ptr<Progress> progress);
    /// Puts the backup at @p source in the place of the book, which is backed up first; the path of that
    /// backup, which undoes it. Where it fails the book is as it was. Its new content is not loaded yet.
    QFuture<Result<QString>> restoreBackup(const QString &source, const BackupRules &rules);
    /// Erases a person for good and proves it, or says what would go (privacy/erasing.h).
    QFuture<Result<EraseCertificate>> erase(const EraseRequest &request, std::shared_ptr<Progress> progress);
    /// Writes the table of @p request, of the people that @p scope means, as the view of this moment has them
    /// (exportTable()); exports run one after the other beside the workers.
    QFuture<Result<ExportedCounts>> exportRows(const ExportScope &scope, const ExportRequest &request,
                                               std::shared_ptr<Progress> progress);

    /// Runs @p analysis(view, progress) in the worker pool on the view of this moment; no result where there
    /// is no view or the progress was cancelled before it began.
    template <typename F, typename R = std::invoke_result_t<F, const View &, const Progress &>>
    QFuture<R> run(std::shared_ptr<Progress> progress, F analysis)
    {
        return runIn<F, R>(m_pool, std::move(progress), std::move(analysis));
    }
    /// The same in a thread of its own, one after the other: what takes seconds keeps no list and no record
    /// waiting.
    template <typename F, typename R = std::invoke_result_t<F, const View &, const Progress &>>
    QFuture<R> runAside(std::shared_ptr<Progress> progress, F analysis)
    {
        return runIn<F, R>(m_aside, std::move(progress), std::move(analysis));
    }

    /// No worker is reading or computing; for whoever draws pictures of what is shown.
    bool isIdle() const
    {
        return m_pool.activeThreadCount() + m_exports.activeThreadCount() + m_aside.activeThreadCount() == 0;
    }

    Jobs &jobs() { return m_jobs; }
    /// Tells the day that is shown.
    const Clock &clock() const { return m_clock; }
    /// Today, whatever day is shown.
    Day today() const { return m_realClock.today(); }

Q_SIGNALS:
    /// Another book is open; empty: none.
    void bookChanged(const QString &path);
    void viewChanged(const leadbook::ViewPtr &view, const leadbook::ViewChange &change);
    /// Another day is shown, see pastDay(); its view comes next.
    void pastChanged();
    void undoStateChanged();
    /// A change was saved but cannot be shown: @p sentence says what to do. The next change shows both.
    void viewFailed(const QString &sentence);

private:
    template <typename F, typename R>
    QFuture<R> runIn(QThreadPool &pool, std::shared_ptr<Progress> progress, F analysis)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        pool.start([promise, view = m_view, progress = std::move(progress), analysis = std::move(analysis)] {
            if (view && !progress->isCancelled())
                promise->addResult(analysis(*view, *progress));
            promise->finish();
        });
        return promise->future();
    }

    using Opener = std::function<Result<std::unique_ptr<Book>>(const QString &, const Clock &)>;

    /// Asks @p question of a connection of its own, in the worker pool.
    template <typename F, typename R = std::invoke_result_t<F, sqlite3 *>> QFuture<R> read(F question);
    /// Lets go of the book at hand for the one that @p opener gives; where @p keepsOpen, not for the same.
    QFuture<Status> openWith(Opener opener, const QString &path, bool keepsOpen);
    /// In the store thread: @p book is the open one from now on, called @p path.
    void takeBook(StoreContext &context, std::unique_ptr<Book> book, const QString &path);
    /// Runs @p write(book) in the store thread and publishes what follows from it.
    QFuture<Result<CommittedChange>> write(std::function<Result<CommittedChange>(Book &)> write);
    /// In the store thread: the view and undo state after @p touched rows changed, sent to this object's
    /// thread.
    void publish(StoreContext &context, const std::vector<TouchedRows> &touched);
    void publishUndoState(const Book &book);
    /// In the store thread: sends @p step, if it has a view, to this object's thread.
    void send(Result<Projection::Step> step);
    /// Where it is another day than that of the view, has a view of today made.
    void followDay();
    void setView(ViewPtr view, const ViewChange &change);

    /// In the store thread: sends the view of @p day, absent for today, with the file it is read from.
    void sendPast(std::optional<Day> day, const QString &dataPath, const ViewPtr &view);
    void setPast(std::optional<Day> day, const QString &dataPath);

    const Clock &m_realClock;
    PastClock m_clock;
    Jobs m_jobs;
    Progress m_following; ///< of views that follow a change; cancelled at the end
    QTimer m_dayTimer;
    QThreadPool m_pool;
    QThreadPool m_exports; ///< of one thread: what takes a minute keeps no list waiting
    QThreadPool m_aside;   ///< of one thread: what takes seconds
    QString m_path;
    QString m_dataPath;
    ViewPtr m_view;
    QString m_author;
    UndoState m_undoState;
    std::unique_ptr<StoreThread<StoreContext>> m_store; // last: ends first
};

} // namespace leadbook
