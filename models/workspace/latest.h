// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/deliver.h"

#include <cstdint>
#include <memory>

namespace leadbook {

/// Keeps only the newest of one kind of request: start() cancels the one before, and an answer that comes for
/// an older request is dropped. Belongs to the receiver that shows the answers; used in its thread.
class Latest
{
public:
    /// What the next request's job is to look at; the job before is told to stop.
    std::shared_ptr<Progress> start() { return start(std::make_shared<Progress>()); }
    /// The same with one that tells somebody how far the job is.
    std::shared_ptr<Progress> start(std::shared_ptr<Progress> progress)
    {
        cancel();
        m_progress = progress;
        return progress;
    }
    void cancel()
    {
        if (const auto progress = m_progress.lock())
            progress->cancel();
        ++m_serial;
    }
    /// Delivers the answer of the request just started, unless a newer one has been started by then.
    template <typename R, typename F> void deliver(const QFuture<R> &future, QObject *receiver, F receive)
    {
        leadbook::deliver(future, receiver,
                          [this, serial = m_serial, receive = std::move(receive)](const R &result) mutable {
                              if (serial == m_serial)
                                  receive(result);
                          });
    }

private:
    std::weak_ptr<Progress> m_progress; ///< a job that is over holds none
    std::uint64_t m_serial = 0;
};

} // namespace leadbook
