// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/jobs.h"

#include <QDeadlineTimer>
#include <QPointer>

namespace leadbook {

namespace {

/// Passes reports on to @p jobs at most every 50 ms.
Progress::Report throttled(QPointer<Jobs> jobs, int job)
{
    constexpr int kIntervalMs = 50;
    return [jobs, job, next = QDeadlineTimer(0)](std::int64_t done, std::int64_t total) mutable {
        if (!jobs || (!next.hasExpired() && done != total))
            return;
        next.setRemainingTime(kIntervalMs);
        QMetaObject::invokeMethod(
            jobs, [jobs, job, done, total] { Q_EMIT jobs->progressed(job, done, total); },
            Qt::QueuedConnection);
    };
}

} // namespace

std::shared_ptr<Progress> Jobs::start(const QString &name)
{
    const int job = ++m_lastJob;
    const QPointer<Jobs> self(this);
    const auto end = [self, job](Progress *progress) {
        delete progress;
        if (!self)
            return;
        QMetaObject::invokeMethod(
            self,
            [self, job] {
                self->m_running.remove(job);
                Q_EMIT self->ended(job);
            },
            Qt::QueuedConnection);
    };
    const std::shared_ptr<Progress> progress(new Progress(throttled(self, job)), end);
    m_running.insert(job, progress);
    Q_EMIT started(job, name);
    return progress;
}

void Jobs::cancel(int job)
{
    if (const auto progress = m_running.value(job).lock())
        progress->cancel();
}

void Jobs::cancelAll()
{
    for (const auto &running : std::as_const(m_running)) {
        if (const auto progress = running.lock())
            progress->cancel();
    }
}

} // namespace leadbook
