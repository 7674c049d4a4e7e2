// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace leadbook {

/// Calls @p receive with the future's result in @p receiver's thread; never if @p receiver is gone or the
/// future was cancelled before it had one. Why not QFuture::then(receiver, ...): Qt 6.4 asserts when the
/// receiver dies first.
template <typename R, typename F> void deliver(const QFuture<R> &future, QObject *receiver, F receive)
{
    auto *watcher = new QFutureWatcher<R>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, receive = std::move(receive)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             receive(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace leadbook
