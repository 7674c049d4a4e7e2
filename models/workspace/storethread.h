// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace leadbook {

/// One thread that owns a context (the open book and its projection): made, used and destroyed there. Tasks
/// run one after the other in the order they were given.
template <typename Context> class StoreThread
{
public:
    explicit StoreThread(std::function<std::unique_ptr<Context>()> make)
    {
        m_worker = new QObject;
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.setObjectName(QStringLiteral("store"));
        m_thread.start();
        QMetaObject::invokeMethod(
            m_worker, [this, make = std::move(make)] { m_context = make(); }, Qt::QueuedConnection);
    }
    /// Waits for the tasks given so far.
    ~StoreThread()
    {
        QMetaObject::invokeMethod(
            m_worker, [this] { m_context.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// Runs @p task(context) in the thread; its result comes through the future, also where it was cancelled
    /// early.
    template <typename Task, typename R = std::invoke_result_t<Task, Context &>> QFuture<R> run(Task task)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QMetaObject::invokeMethod(
            m_worker,
            [this, promise, task = std::move(task)]() mutable {
                promise->addResult(task(*m_context));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    QThread m_thread;
    QObject *m_worker = nullptr;
    std::unique_ptr<Context> m_context;
};

} // namespace leadbook
