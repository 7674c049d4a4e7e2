// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "workspace/workspace.h"

#include <QByteArrayView>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace leadbook::cli {

/// Exit status of the program.
enum ExitCode : int
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2
};

/// Waits for @p future while the program's events go on; what was posted to this thread before it was
/// finished (a new view, say) has arrived when this returns.
template <typename T> T await(QFuture<T> future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    QCoreApplication::sendPostedEvents();
    return future.result();
}

/// What a verb works with: the workspace, its options, and the two outputs. One for a run of the program.
class Session
{
public:
    Session(Workspace &workspace, const QCommandLineParser &options, QString bookPath);

    Workspace &workspace() { return m_workspace; }
    const Workspace &workspace() const { return m_workspace; }
    const QCommandLineParser &options() const { return m_options; }
    /// The file of --book, or the default book's.
    const QString &bookPath() const { return m_bookPath; }
    bool isJson() const;

    /// The value of an option, absent where it was not given.
    std::optional<QString> option(const QString &name) const;
    /// A whole number of at least @p least; WrongUsage's sentence where it is none.
    Result<int> number(const QString &name, int fallback, int least = 0) const;
    /// A day as ISO text; @p fallback, else today, where it was not given.
    Result<Day> day(const QString &name, std::optional<Day> fallback = {}) const;

    /// Opens the book, which must exist; with --recorded as it was then.
    Status openBook();
    /// Whether the book's file is there.
    bool hasBook() const;
    /// Opens the book, or makes it where the file is missing.
    Status openOrCreateBook();
    /// Where the verb failed: lets go of the book and removes it again if openOrCreateBook() made it.
    void dropCreatedBook();
    /// Opens and loads it.
    Result<ViewPtr> loadView();

    /// With --json prints the object on one line, else the lines of @p text.
    void print(const QJsonObject &json, const QStringList &text) const;
    /// Writes to standard output as it is, for results too long to hold.
    void write(QByteArrayView text) const;
    /// Sends off what was written; fails where any of it could not be.
    static Status finishOutput();
    /// One sentence on standard error.
    static void complain(const QString &sentence);
    /// A Progress that reports to standard error, "VERB: DONE / TOTAL", once the job takes longer.
    static std::shared_ptr<Progress> reportProgress(const QString &verb);

private:
    Workspace &m_workspace;
    const QCommandLineParser &m_options;
    QString m_bookPath;
    bool m_isCreated = false;
};

/// Seconds since it was made, for the `seconds` key.
class Stopwatch
{
public:
    Stopwatch();
    double seconds() const;

private:
    std::int64_t m_begin;
};

} // namespace leadbook::cli
