// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>

#include <utility>

namespace leadbook::test {

/// Waits for @p future while events go on; what was sent to this thread before it ended has arrived then.
template <typename T> T awaited(const QFuture<T> &future)
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

/// A workspace with a new book open in a folder of its own; @p today is its clock's day.
class LoadedBook
{
public:
    explicit LoadedBook(Day today)
        : m_clock(today, std::int64_t{today.number()} * 86'400'000)
    {
        check(awaited(m_workspace.create(path())));
    }

    QString path() const { return file(QStringLiteral("test.leadbook")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Workspace &workspace() { return m_workspace; }
    const Clock &clock() const { return m_clock; }

    /// Writes as one change called @p label.
    void change(Book::Work work, const QString &label = QStringLiteral("Test"))
    {
        check(awaited(m_workspace.change(label, std::move(work))));
    }
    void generate(int customers)
    {
        GeneratorOptions options;
        options.customers = customers;
        options.purchases = customers * 2;
        options.deals = customers / 4;
        options.interactions = customers * 2;
        check(awaited(m_workspace.generate(options, std::make_shared<Progress>())));
    }
    ViewPtr load()
    {
        const auto view = awaited(m_workspace.load());
        check(view);
        return *view;
    }

private:
    /// A test without its book cannot go on.
    template <typename T> static void check(const Result<T> &result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    Workspace m_workspace{m_clock};
};

} // namespace leadbook::test
