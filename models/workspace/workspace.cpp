// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "domain/changelabel.h"
#include "store/reader.h"
#include "workspace/generator/booksink.h"
#include "workspace/import/importrunner.h"
#include "workspace/parallel.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>

namespace leadbook {

namespace {

/// What the window shows within the first moments of opening a large book.
constexpr int kFirstRows = 200;
/// How often the view is compared with the calendar: a timer of hours would miss a computer that slept.
constexpr std::chrono::minutes kDayCheck{1};

/// All of a record as one change left it.
Result<CustomerRecord> readRecord(const QString &path, std::int64_t customer)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    LEADBOOK_TRY(connection->begin());
    return readCustomerRecord(connection->handle(), customer);
}

} // namespace

Error StoreContext::noBook()
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Workspace", "No book is open; open one or make a new one first."),
            {}};
}

Workspace::Workspace(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_realClock(clock)
    , m_clock(clock)
    , m_store(std::make_unique<StoreThread<StoreContext>>(
          [&clock] { return std::make_unique<StoreContext>(clock); }))
{
    m_pool.setMaxThreadCount(std::max(1, workerCount() - 1));
    m_pool.setThreadPriority(QThread::LowPriority);
    for (QThreadPool *pool : {&m_exports, &m_aside}) {
        pool->setMaxThreadCount(1);
        pool->setThreadPriority(QThread::LowPriority);
    }
    m_dayTimer.callOnTimeout(this, &Workspace::followDay);
    m_dayTimer.start(kDayCheck);
}

Workspace::~Workspace()
{
    m_jobs.cancelAll();
    m_following.cancel();
    for (QThreadPool *pool : {&m_pool, &m_exports, &m_aside})
        pool->waitForDone();
}

QFuture<Status> Workspace::openWith(Opener opener, const QString &path, bool keepsOpen)
{
    return m_store->run([this, opener = std::move(opener), path, keepsOpen](StoreContext &context) -> Status {
        const bool isOpen = context.book && context.book->path() == QFileInfo(path).canonicalFilePath();
        if (isOpen && keepsOpen)
            return {};
        auto book = opener(path, m_realClock);
        LEADBOOK_TRY(book);
        takeBook(context, *std::move(book), path);
        return {};
    });
}

void Workspace::takeBook(StoreContext &context, std::unique_ptr<Book> book, const QString &path)
{
    context.past.reset();
    context.book = std::move(book);
    context.book->setAuthor(context.author);
    context.projection.clear();
    publishUndoState(*context.book);
    QMetaObject::invokeMethod(
        this,
        [this, path] {
            m_path = path;
            m_view.reset();
            setPast({}, path);
            Q_EMIT bookChanged(path);
        },
        Qt::QueuedConnection);
}

QFuture<Status> Workspace::open(const QString &path)
{
    return openWith(&Book::open, path, true);
}

QFuture<Status> Workspace::close()
{
    return m_store->run([this](StoreContext &context) -> Status {
        context.projection.clear();
        context.past.reset();
        context.book.reset();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_path.clear();
                setPast({}, {});
                m_undoState = {};
                setView({}, {});
                Q_EMIT undoStateChanged();
                Q_EMIT bookChanged({});
            },
            Qt::QueuedConnection);
        return {};
    });
}

QFuture<Result<ViewPtr>> Workspace::load()
{
    const auto progress = m_jobs.start(tr("Loading"));
    return m_store->run([this, progress](StoreContext &context) -> Result<ViewPtr> {
        if (!context.book)
            return StoreContext::noBook();
        const auto send = [this](const ViewPtr &view) {
            QMetaObject::invokeMethod(
                this, [this, view] { setView(view, {}); }, Qt::QueuedConnection);
        };
        Projection &projection = context.shownProjection();
        auto first = projection.loadFirst(context.shown(), kFirstRows);
        LEADBOOK_TRY(first);
        send(*first);
        auto whole = projection.loadAll(context.shown(), *progress);
        LEADBOOK_TRY(whole);
        send(*whole);
        return whole;
    });
}

void Workspace::setView(ViewPtr view, const ViewChange &change)
{
    m_view = std::move(view);
    Q_EMIT viewChanged(m_view, change);
}

void Workspace::publish(StoreContext &context, const std::vector<TouchedRows> &touched)
{
    publishUndoState(*context.book);
    send(context.projection.follow(*context.book, touched, m_following));
}

void Workspace::send(Result<Projection::Step> step)
{
    if (step && !step->view)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, step = std::move(step)] {
            if (step)
                setView(step->view, step->change);
            else if (step.error().code != ErrorCode::Cancelled)
                Q_EMIT viewFailed(
                    tr("The change is saved but cannot be shown: %1").arg(step.error().message));
        },
        Qt::QueuedConnection);
}

void Workspace::followDay()
{
    if (!m_view || !m_view->snapshot->complete || m_view->asOf == m_clock.today())
        return;
    m_store->run([this](StoreContext &context) -> Status {
        if (context.book && !context.past)
            send(context.projection.followDay(*context.book, Progress()));
        return {};
    });
}

void Workspace::publishUndoState(const Book &book)
{
    UndoState state;
    if (auto undo = book.nextUndo())
        state.undo = *std::move(undo);
    if (auto redo = book.nextRedo())
        state.redo = *std::move(redo);
    QMetaObject::invokeMethod(
        this,
        [this, state = std::move(state)] {
            m_undoState = state;
            Q_EMIT undoStateChanged();
        },
        Qt::QueuedConnection);
}

QFuture<Result<CommittedChange>> Workspace::write(std::function<Result<CommittedChange>(Book &)> write)
{
    return m_store->run([this, write = std::move(write)](StoreContext &context) -> Result<CommittedChange> {
        LEADBOOK_TRY(context.writable());
        auto committed = write(*context.book);
        LEADBOOK_TRY(committed);
        publish(context, committed->touched);
        return committed;
    });
}

QFuture<Result<CommittedChange>> Workspace::change(const QString &label, Book::Work work)
{
    return write([label, work = std::move(work)](Book &book) { return book.change(label, work); });
}

QFuture<Result<CommittedChange>> Workspace::undo(std::optional<std::int64_t> changeId)
{
    const auto progress = m_jobs.start(tr("Undoing"));
    return write([changeId, progress](Book &book) {
        return changeId ? book.undo(*changeId, progress.get()) : book.undo(progress.get());
    });
}

QFuture<Result<CommittedChange>> Workspace::undo(std::int64_t changeId, const UndoChoices &choices)
{
    const auto progress = m_jobs.start(tr("Undoing"));
    return write(
        [changeId, choices, progress](Book &book) { return book.undo(changeId, choices, progress.get()); });
}

QFuture<Result<UndoQuestions>> Workspace::undoQuestions(std::int64_t changeId)
{
    return m_store->run([changeId](StoreContext &context) -> Result<UndoQuestions> {
        LEADBOOK_TRY(context.writable());
        auto plan = context.book->undoPlan(changeId);
        LEADBOOK_TRY(plan);
        return askInWords(context.book->handle(), *plan);
    });
}

QFuture<Result<CommittedChange>> Workspace::restore(const FieldChange &field, const StoredValue &value)
{
    return change(restoreLabel(field), restoreWork(field.place, value));
}

template <typename F, typename R> QFuture<R> Workspace::read(F question)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    const auto answer = [path = m_dataPath, question = std::move(question)]() -> R {
        if (path.isEmpty())
            return StoreContext::noBook();
        auto connection = ReadConnection::open(path);
        LEADBOOK_TRY(connection);
        LEADBOOK_TRY(connection->begin());
        return question(connection->handle());
    };
    m_pool.start([promise, answer] {
        promise->addResult(answer());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<HistoryPart>> Workspace::historyPart(const HistoryQuery &query,
                                                    std::shared_ptr<Progress> progress)
{
    return read([query, progress = std::move(progress)](sqlite3 *database) {
        return readHistoryPart(database, query, *progress);
    });
}

QFuture<Result<ChangeContent>> Workspace::changeContent(std::int64_t change, std::size_t most)
{
    return read([change, most](sqlite3 *database) { return readChangeContent(database, change, most); });
}

QFuture<Result<std::vector<FieldChange>>> Workspace::customerHistory(std::int64_t customer)
{
    return read([customer](sqlite3 *database) { return readCustomerHistory(database, customer); });
}

QFuture<Result<CommittedChange>> Workspace::redo()
{
    const auto progress = m_jobs.start(tr("Redoing"));
    return write([progress](Book &book) { return book.redo(progress.get()); });
}

QFuture<Result<std::vector<SavedView>>> Workspace::savedViews()
{
    return m_store->run([](StoreContext &context) -> Result<std::vector<SavedView>> {
        if (!context.book)
            return StoreContext::noBook();
        return readSavedViews(context.shown().handle());
    });
}

QFuture<Result<std::vector<ImportReceipt>>> Workspace::import(const ImportRequest &request,
                                                              std::shared_ptr<Progress> progress)
{
    return m_store->run(
        [this, request, progress](StoreContext &context) -> Result<std::vector<ImportReceipt>> {
            LEADBOOK_TRY(context.writable());
            auto imported = runImport(*context.book, request, m_realClock, *progress);
            LEADBOOK_TRY(imported);
            if (!imported->touched.empty())
                publish(context, imported->touched);
            return std::move(imported->receipts);
        });
}

QFuture<Result<GeneratedCounts>> Workspace::generate(const GeneratorOptions &options,
                                                     std::shared_ptr<Progress> progress)
{
    return m_store->run([this, options, progress](StoreContext &context) -> Result<GeneratedCounts> {
        LEADBOOK_TRY(context.writable());
        auto generated =
            generateInto(*context.book, writtenLabel(QT_TRANSLATE_NOOP("Change", "Generated demo data")),
                         options, m_realClock.today(), *progress);
        LEADBOOK_TRY(generated);
        publish(context, generated->change.touched);
        return generated->counts;
    });
}

QFuture<Result<DealRecord>> Workspace::dealRecord(std::int64_t deal)
{
    return read([deal](sqlite3 *database) { return readDealRecord(database, deal); });
}

QFuture<Result<CustomerRecord>> Workspace::record(std::int64_t customer)
{
    auto promise = std::make_shared<QPromise<Result<CustomerRecord>>>();
    promise->start();
    m_pool.start([promise, path = m_dataPath, customer] {
        promise->addResult(readRecord(path, customer));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<CheckReport>> Workspace::check()
{
    return m_store->run([](StoreContext &context) -> Result<CheckReport> {
        if (!context.book)
            return StoreContext::noBook();
        return context.book->check();
    });
}

} // namespace leadbook
